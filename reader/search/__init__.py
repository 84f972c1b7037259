"""Full-text search over articles and claims; the only importer of whoosh."""

from reader.search.index import Index
from reader.search.results import (
    ClaimHit,
    Copy,
    Facet,
    FacetValue,
    Hit,
    Labels,
    Mark,
    Reading,
    Results,
    Snippet,
)

__all__ = [
    "ClaimHit",
    "Copy",
    "Facet",
    "FacetValue",
    "Hit",
    "Index",
    "Labels",
    "Mark",
    "Reading",
    "Results",
    "Snippet",
]
