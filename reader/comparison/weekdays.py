"""Weekdays to which two accounts put one thing: "sank on Monday" / "sank on Wednesday"."""

from datetime import date, timedelta
from functools import cache

from reader.comparison import lexicon
from reader.comparison.align import Pair
from reader.comparison.counted_on import told_day, undated_day
from reader.comparison.statement import Statement, once
from reader.comparison.syntax import IS, OBJECT, SUBJECT
from reader.comparison.words import Kind

_WEEK = timedelta(7)
# What stands before or after a weekday that is not simply the day of it.
_SPANNING = frozenset((
    "by", "since", "before", "after", "until", "till", "from", "to", "through", "between", "and",
    "or", "of", "except", "every",
))  # fmt: skip
_KNOWN = frozenset(("the", "his", "her", "its", "their", "our", "my", "this", "that"))
_FAR = 3
# Days that only the article's date tells.
_RELATIVE = frozenset(("today", "yesterday", "tomorrow"))


def told_of_two_days(pair: Pair) -> tuple[int, int] | None:
    """The weekdays of two accounts of one week that differ in nothing else that the shorter tells.

    They tell what is done once; a village may be shelled on Monday and again on Tuesday.
    """
    first = _only_weekday(pair.a)
    second = None if first is None else _only_weekday(pair.b)
    if first is None or second is None or list(pair.only_a) != [first]:
        return None
    if second not in pair.only_b or not any(_done_once(pair, i, j) for i, j, _ in pair.links):
        return None
    one, other = _day(pair.a), _day(pair.b)
    if one is None or other is None or one == other or abs(one - other) >= _WEEK:
        return None
    return (first, second) if bool(pair.a.said_on) == bool(pair.b.said_on) else None


@once
def _only_weekday(side: Statement) -> int | None:
    """The one weekday that a statement names, with nothing before or after it that spans days."""
    weekdays = lexicon.word_set("weekdays.txt")
    if weekdays.isdisjoint(side.forms):
        return None
    found = [i for i, word in enumerate(side.words) if word.folded in weekdays]
    if len(found) != 1 or (side.said_on is None and side.words[found[0]].folded in _RELATIVE):
        return None
    beside = {word.folded for word in side.words[max(0, found[0] - 1) : found[0] + 2]}
    return found[0] if beside.isdisjoint(_SPANNING) else None


@once
def _day(side: Statement) -> date | None:
    """The day it names; without a date of its own one of some week."""
    named = told_day(side) or undated_day(side)
    return named.last if named else None


@cache
def _once() -> frozenset[str]:
    return frozenset(map(lexicon.key_of, lexicon.word_set("once.txt")))


def _done_once(pair: Pair, i: int, j: int) -> bool:
    """Whether linked words are verbs of what is done once, affirmed, and of one thing."""
    if _once().isdisjoint((pair.a.words[i].key, pair.b.words[j].key)):
        return False
    if i in pair.a.negated or j in pair.b.negated:
        return False
    here, there = _told_of(pair.a, i), {filler for _, filler in _parts(pair.b, j)}
    return any(pair.linked_to(one) in there and _definite(pair.a, one) for one in here)


def _told_of(side: Statement, verb: int) -> list[int]:
    """To whom it is done, else who does it."""
    parts = _parts(side, verb)
    return [i for role, i in parts if role == OBJECT] or [i for _, i in parts]


def _parts(side: Statement, verb: int) -> list[tuple[str, int]]:
    """Whoever does it or to whom it is done; also who "was shot", read as what he is."""
    parts = [(role, i) for role in (OBJECT, SUBJECT) for i in side.fillers.get((verb, role), ())]
    return parts or [(role, head) for head, role, i in side.edges if role == IS and i == verb]


def _definite(side: Statement, i: int) -> bool:
    """Whether a word names one that is known: not "two soldiers", "a ferry"."""
    if side.words[i].kind is Kind.NAME:
        return True
    before = [word.folded for word in side.words[max(0, i - _FAR) : i]]
    counted = any(amount.first <= i <= amount.last + 1 for amount in side.amounts)
    return not counted and not _KNOWN.isdisjoint(before)
