"""One attribution: a source, its cue and what it tells, as stretches of the text."""

from collections.abc import Sequence
from typing import NamedTuple

from reader.claims.frames import Item
from reader.claims.marks import Quotation
from reader.claims.subjects import Phrase
from reader.model import Span

Row = Sequence[Item]
Ranges = list[tuple[int, int]]


class Attribution(NamedTuple):
    """A statement with its source; `whole` says whether the content is a clause by itself.

    `head` is the source without what is set beside it; None where nobody is named. `own` says
    that the outlet itself tells it, of somebody who said nothing.
    """

    source: Span | None
    head: Span | None
    cue: Span
    content: tuple[Span, ...]
    quoted: tuple[Quotation, ...]
    whole: bool
    own: bool = False


def built(row: Row, cue: Span, source: Phrase, ranges: Ranges, *, whole: bool) -> Attribution:
    """An attribution of item ranges."""
    content = tuple(Span(row[a].span.start, row[b - 1].span.end) for a, b in ranges)
    quoted = tuple(
        item.quotation for a, b in ranges for item in row[a:b] if item.quotation is not None
    )
    return Attribution(
        Span(row[source.start].span.start, row[source.whole_end - 1].span.end),
        Span(row[source.start].span.start, row[source.end - 1].span.end),
        cue,
        content,
        quoted,
        whole,
    )
