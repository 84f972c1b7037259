"""From bytes to articles: one small file per format behind a registry.

Imports nothing heavy by itself: a format's libraries are loaded when a file needs them.
"""

from reader.formats.draft import Facts, Link, Problem, Source
from reader.formats.extractors import is_outdated
from reader.formats.reading import (
    Found,
    Harvest,
    harvest_all,
    is_plain,
    nothing_found,
    read,
    read_path,
)

__all__ = [
    "Facts",
    "Found",
    "Harvest",
    "Link",
    "Problem",
    "Source",
    "harvest_all",
    "is_outdated",
    "is_plain",
    "nothing_found",
    "read",
    "read_path",
]
