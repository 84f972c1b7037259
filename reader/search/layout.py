"""What a document of the index holds: the fields of articles and of claims, and Whoosh's schema."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

NO_DATE = 0


@dataclass(frozen=True, slots=True)
class Layout:
    """The names of what one kind of document holds.

    `fields` are searched by word; `shown` are kept as text, `categories` as one of few texts,
    `numbers` as whole numbers; `ranges` says that intervals of quantities are kept.
    """

    name: str
    fields: tuple[str, ...]
    shown: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    ranges: bool = False
    sketches: bool = False

    @property
    def schema(self) -> Any:
        """The same as a Whoosh schema."""
        return _schema(self)


ARTICLES = Layout(
    "articles",
    fields=("title", "body", "outlet", "author", "language"),
    shown=("title", "version"),
    categories=("outlet",),
    numbers=("date",),
    sketches=True,
)
CLAIMS = Layout(
    "claims",
    fields=("body", "speaker", "outlet"),
    categories=("speaker", "outlet"),
    numbers=("date", "start", "end"),
    ranges=True,
)


@dataclass(frozen=True, slots=True)
class Document:
    """One article or claim on its way into the index; `owner` is the article's id.

    A field is given in parts that no phrase reaches across. Numbers are never negative;
    `ranges` are the numbers that are named, each from low to high.
    """

    owner: str
    fields: Mapping[str, Sequence[str]]
    shown: Mapping[str, str] = field(default_factory=dict)
    categories: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    ranges: Sequence[tuple[float, float]] = ()


@cache
def _schema(layout: Layout) -> Any:
    from whoosh import analysis, columns, fields  # noqa: PLC0415 - slow to load, rarely needed

    words = analysis.KeywordAnalyzer()
    schema = fields.Schema(owner=fields.ID(stored=True))
    for name in layout.fields:
        schema.add(name, fields.TEXT(analyzer=words, phrase=True))
    for name in layout.numbers:
        schema.add(f"#{name}", fields.COLUMN(columns.NumericColumn("Q")))
    if layout.ranges:
        schema.add("#ranges", fields.COLUMN(columns.VarBytesColumn()))
    return schema
