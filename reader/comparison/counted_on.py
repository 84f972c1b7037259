"""The day that the counts of a statement speak of: "as of" a day, else the day it names."""

from datetime import date

from reader.claims.dates import dates
from reader.comparison.statement import Statement, once
from reader.model import DateMention, Span

# Words right before a day up to which something was counted, and before one that is no such day.
_UP_TO = ("as of", "until", "till", "by", "through", "up to", "as at")
_OPEN = ("since", "after", "before", "from", "of")
_AHEAD = 12


@once
def as_of(side: Statement) -> date | None:
    """The day it counts up to, else the last day it names, else when it was said."""
    told = told_day(side)
    return told.last if told else side.said_on


@once
def told_day(side: Statement) -> DateMention | None:
    """The words that name this day."""
    named = dates(side.text, Span(0, len(side.text)), side.said_on)
    counted = [day for day in named if _after(side, day, _UP_TO)]
    single = [day for day in named if day.first == day.last and not _after(side, day, _OPEN)]
    return next(reversed(counted or single), None)


def _after(side: Statement, day: DateMention, words: tuple[str, ...]) -> bool:
    """Whether a date stands right behind some of these words."""
    start = day.span.start
    return (
        f" {side.text[max(0, start - _AHEAD) : start]}".casefold()
        .rstrip()
        .endswith(tuple(f" {word}" for word in words))
    )
