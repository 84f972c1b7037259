"""What a search gives back: plain data for the window and the command line.

Spans count code points of the article's text; marks count those of their snippet.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from reader.model import Span

_NOWHERE = Span(0, 0)


class Mark(NamedTuple):
    """Found words; `term` says which word of the query, so that each can have its own colour."""

    start: int
    end: int
    term: int


@dataclass(frozen=True, slots=True)
class Snippet:
    """A passage around found words; `span` is where it stands in the article.

    `begins` and `ends` say whether a sentence or a line does so there; else it was cut.
    """

    text: str
    marks: tuple[Mark, ...] = ()
    span: Span = _NOWHERE
    begins: bool = True
    ends: bool = True


@dataclass(frozen=True, slots=True)
class ClaimHit:
    """A claim that answers; `span` is the claim in its article."""

    span: Span
    speaker: str
    snippet: Snippet
    score: float = 0.0


class Copy(NamedTuple):
    """An article of the same wording as one that answers."""

    article: str
    title: str
    outlet: str
    date: date | None


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that answers, its best passages, and the claims in it where those were asked for.

    `copies` are articles of the same wording that stand behind this one, `findings` the
    number of findings the article takes part in.
    """

    article: str
    title: str
    outlet: str
    date: date | None
    score: float
    snippets: tuple[Snippet, ...] = ()
    claims: tuple[ClaimHit, ...] = ()
    copies: tuple[Copy, ...] = ()
    findings: int = 0

    @property
    def articles(self) -> tuple[str, ...]:
        """The ids of the article and of its copies."""
        return (self.article, *(copy.article for copy in self.copies))


@dataclass(frozen=True, slots=True)
class Reading:
    """How a query was understood.

    `text` is the query as it was read, `terms` the words to be coloured (a mark's `term` is
    an index into them), `hints` plain sentences where something was not taken literally.
    """

    text: str = ""
    terms: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    claims: bool = False


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One value of a facet, how many hits have it, and what to add to the query to keep only it."""

    value: str
    count: int
    query: str


@dataclass(frozen=True, slots=True)
class Facet:
    """The values of a fact or label (outlet, tag …) among all hits, most frequent first."""

    field: str
    values: tuple[FacetValue, ...]


@dataclass(frozen=True, slots=True)
class Results:
    """The answer to one query; `exact` is False where the time budget cut it short.

    `total` counts all answers, `hits` are those asked for; `suggestion` is the whole query
    with its likely misspellings mended, or None.
    """

    query: str
    reading: Reading = field(default_factory=Reading)
    total: int = 0
    exact: bool = True
    took_ms: float = 0.0
    suggestion: str | None = None
    hits: tuple[Hit, ...] = ()
    facets: tuple[Facet, ...] = ()


@dataclass(frozen=True, slots=True)
class Labels:
    """What the library knows of its articles and the index need not: always as of now.

    `values` maps "tag", "flag" (relations), "status", "collection" and "relation" (of findings)
    to value → article ids; `findings` counts the findings of each article.
    """

    values: Mapping[str, Mapping[str, frozenset[str]]] = field(default_factory=dict)
    findings: Mapping[str, int] = field(default_factory=dict)
