"""The day that the counts of a statement speak of: "as of" a day, else the day it names."""

from datetime import date, timedelta
from functools import cache

from reader.claims.dates import dates
from reader.comparison import lexicon
from reader.comparison.statement import Statement, once
from reader.language.lexicon import table as function_words
from reader.model import DateMention, Span

# Words right before a day up to which something was counted, and before one that is no such day.
_UP_TO = ("as of", "until", "till", "by", "through", "up to", "as at")
_OPEN = ("since", "after", "before", "from", "of")
_AHEAD = 12
# A Sunday at the end of a year, from which weekdays and months of two undated texts are counted.
_ANY_DAY = date(2000, 12, 31)
# Of two days further apart than the second span the later one is of the week, or year, before.
_CYCLES = {
    "weekday": (timedelta(7), timedelta(4)),
    "month": (timedelta(366), timedelta(300)),
}


@once
def as_of(side: Statement) -> date | None:
    """The day it counts up to, else the last day it names, else when it was said."""
    told = told_day(side)
    return told.last if told else side.said_on


def counted_days(a: Statement, b: Statement) -> tuple[date, date] | None:
    """The days that two statements count up to, if both are told.

    Of two texts without a date these only stand in the order of the days that they name:
    "by Tuesday" / "by Friday", "as of 3 May" / "as of 17 May".
    """
    one, other = as_of(a), as_of(b)
    if one is not None and other is not None:
        return one, other
    if one is not None or other is not None:
        return None
    first, second = undated_day(a), undated_day(b)
    if first is None or second is None:
        return None
    cycle = _CYCLES.get(_by(a, first))
    if cycle is None or _by(a, first) != _by(b, second):
        return None
    return _nearest(first.last, second.last, cycle)


def _nearest(one: date, other: date, cycle: tuple[timedelta, timedelta]) -> tuple[date, date]:
    """Two days of a week or a year so that they lie close: Saturday comes before Monday."""
    length, most = cycle
    if one - other > most:
        return one - length, other
    return (one, other - length) if other - one > most else (one, other)


@once
def told_day(side: Statement) -> DateMention | None:
    """The words that name this day."""
    return _told(side, side.said_on)


@once
def undated_day(side: Statement) -> DateMention | None:
    """The words that name it by the weekday or the month, in a text of which no date is known."""
    return None if side.said_on or told_day(side) else _told(side, _ANY_DAY)


def _by(side: Statement, told: DateMention) -> str:
    """By what a day is named: "weekday", "month", or anything else."""
    words = {word.casefold().rstrip(".") for word in told.span.of(side.text).split()}
    if not words.isdisjoint(lexicon.table("months.tsv")):
        return "month"
    return "" if words.isdisjoint(_weekdays()) else "weekday"


@cache
def _weekdays() -> frozenset[str]:
    return frozenset(function_words("function_words")["weekday"])


def _told(side: Statement, published: date | None) -> DateMention | None:
    named = dates(side.text, Span(0, len(side.text)), published)
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
