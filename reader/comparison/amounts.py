"""Numbers in a statement as intervals, by word positions: how much, of what, in which unit."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from math import inf
from typing import NamedTuple

from reader.comparison import lexicon
from reader.comparison.days import Day, day_at
from reader.comparison.words import Kind, Word

_DIGITS = re.compile(r"(\d+(?:\.\d+)?|\.\d+)(m|bn|k|million|billion|trillion)?")
_SHORT = {"k": 1e3, "m": 1e6, "million": 1e6, "bn": 1e9, "billion": 1e9, "trillion": 1e12}
_JOINS = frozenset(("-", "–", "—"))
_LINKING = frozenset(
    ("were", "was", "have", "been", "had", "are", "of", "the", "in", "is", "has", "being", "other")
)
_RATED_OF = ("4", "5", "10", "100", "ten")
_TOP = 4
_ORDINAL = ("st", "nd", "rd", "th")


class Amount(NamedTuple):
    """A number as the interval it leaves open, `value` the number written.

    `step` is the worth of its last written digit where that shows rounding (2.5 million), else 0;
    `of` are the keys of the words that follow it: what is counted.
    """

    first: int
    last: int
    low: float
    high: float
    value: float
    step: float
    unit: str
    of: tuple[str, ...]


@cache
def _numbers() -> dict[str, float]:
    rows = (line.split("\t") for line in lexicon.lines("number_words.tsv"))
    return {word: float(value) for word, how, value in rows if how == "1"}


@cache
def _scales() -> dict[str, float]:
    rows = (line.split("\t") for line in lexicon.lines("number_words.tsv"))
    return {word: float(value) for word, how, value in rows if how == "x"}


@cache
def _units() -> tuple[dict[str, str], dict[str, str]]:
    """Units before and after their number."""
    rows = [line.split("\t") for line in lexicon.lines("units.tsv")]
    before = {word: unit for word, where, unit in rows if where}
    return before, {word: unit for word, where, unit in rows if not where}


@cache
def _bounds() -> dict[tuple[str, ...], tuple[float, float, bool]]:
    """Phrases before a number: from, to as its shares, and whether an end is left out."""
    found: dict[tuple[str, ...], tuple[float, float, bool]] = {}
    for line in lexicon.lines("bounds.tsv"):
        phrase, low, high = line.split("\t")
        left_out = high[0] == "<" or low[0] == ">"
        found[tuple(phrase.split())] = (float(low.lstrip(">")), float(high.lstrip("<")), left_out)
    return found


def read(words: Sequence[Word]) -> tuple[list[Amount], list[Day]]:
    """The amounts and the dates of a statement, in order."""
    amounts: list[Amount] = []
    days: list[Day] = []
    last = -1
    for i, word in enumerate(words):
        if i <= last or not _may_begin(word):
            continue
        day = day_at(words, i)
        amount = None if day else _amount(words, i)
        if day:
            days.append(day)
            last = day.last
        elif amount:
            amounts.append(amount)
            last = amount.last
    return amounts, days


def _may_begin(word: Word) -> bool:
    """Whether a number or a date may begin with a word."""
    if word.kind is Kind.NUMBER:
        return True
    return word.kind is not Kind.MARK and _is_number_word(word.folded)


@lru_cache(maxsize=65_536)
def _is_number_word(word: str) -> bool:
    if word in _numbers() or word in _scales() or word in lexicon.table("months.tsv"):
        return True
    return "-" in word and word.split("-", maxsplit=1)[0] in _numbers()


def _amount(words: Sequence[Word], i: int) -> Amount | None:
    number = _number(words, i)
    if number is None or _in_name(words, i):
        return None
    value, last, step = number
    if last + 1 < len(words) and words[last + 1].folded in _ORDINAL:
        return None
    low = high = value
    if (upper := _range_end(words, i, last, value)) is not None:
        high, last = upper
        low = value * 1e6 if high >= 1e6 > value * 1000 else value
    before, after = _units()
    first, unit = i, ""
    if i and words[i - 1].folded in before:
        first, unit = i - 1, before[words[i - 1].folded]
    first, low, high = _bounded(words, first, low, high)
    unit, last = _unit_after(words, last, unit, after)
    return Amount(first, last, low, high, value, step, unit, _counted(words, last + 1))


def _number(words: Sequence[Word], i: int) -> tuple[float, int, float] | None:
    """A number that begins with a word, the position of its last word, and its rounding step."""
    word = words[i].folded
    step = 0.0
    if match := _DIGITS.fullmatch(word):
        scale = _SHORT.get(match[2] or "", 1.0)
        value, decimals = float(match[1]) * scale, len(match[1].partition(".")[2])
        step = scale * 0.1**decimals if decimals or scale > 1 else 0.0
    elif word in _scales() and i and words[i - 1].folded in ("a", "half", "per"):
        value, i = 1.0, i - 1
        if words[i].folded == "per":
            return None
    else:
        parts = word.split("-")
        if not all(part in _numbers() for part in parts) or len(parts) > 2:
            return None
        value = sum(_numbers()[part] for part in parts)
    while i + 1 < len(words) and words[i + 1].folded in _scales():
        i += 1
        scale = _scales()[words[i].folded]
        value, step = value * scale, (step or 1.0) * scale
    return value, i, step


def _in_name(words: Sequence[Word], i: int) -> bool:
    """Whether a number is part of a name: COVID-19, Boeing 747, Ted 2."""
    if i and words[i - 1].end == words[i].start and words[i - 1].folded in _JOINS:
        return i > 1 and words[i - 2].end == words[i - 1].start and words[i - 2].carries
    after = words[i + 1] if i + 1 < len(words) else None
    named = bool(i) and words[i - 1].kind is Kind.NAME
    bare = words[i].kind is Kind.NUMBER and "," not in words[i].folded
    return named and bare and (after is None or after.kind in (Kind.FUNCTION, Kind.NAME))


def _range_end(words: Sequence[Word], i: int, last: int, value: float) -> tuple[float, int] | None:
    """The upper end of "200 to 300", "between 200 and 300", "5-6"."""
    if last + 2 >= len(words):
        return None
    joint = words[last + 1].folded
    between = joint == "and" and i > 0 and words[i - 1].folded == "between"
    if not (between or joint in ("to", "or") or joint in _JOINS):
        return None
    upper = _number(words, last + 2)
    return upper[:2] if upper and upper[0] > value else None


def _bounded(
    words: Sequence[Word], first: int, low: float, high: float
) -> tuple[int, float, float]:
    for length in (3, 2, 1):
        start = first - length
        share = start >= 0 and _bounds().get(tuple(w.folded for w in words[start:first]))
        if share:
            begin, end = low * share[0], high * share[1]
            if share[2] and end < inf:
                end -= 1e-6 * abs(end)
            elif share[2] and low % 10:
                begin += 1e-6 * abs(begin)  # "more than 28" is not 28; "more than 200" may be
            return start, begin, end
    return first, low, high


def _unit_after(
    words: Sequence[Word], last: int, unit: str, units: dict[str, str]
) -> tuple[str, int]:
    """The unit that follows a number; a rating "7 out of 10", "7/10" has the unit "/10"."""
    at = last + 1
    if at < len(words) and not unit:
        if words[at].folded in units:
            return units[words[at].folded], at
        if words[at].folded in _JOINS and at + 1 < len(words) and words[at + 1].folded in units:
            return units[words[at + 1].folded], at + 1
        if words[at].folded == "per" and at + 1 < len(words) and words[at + 1].folded == "cent":
            return "%", at + 1
        for joint in (("/",), ("out", "of")):
            top = at + len(joint)
            if tuple(w.folded for w in words[at:top]) != joint or top >= len(words):
                continue
            if words[top].folded in _RATED_OF:
                return "/" + words[top].folded, top
    return unit, last


def _counted(words: Sequence[Word], start: int) -> tuple[str, ...]:
    """The keys of the words that say what is counted, up to the next mark or preposition."""
    found: list[str] = []
    skipped = 0
    for word in words[start : start + 9]:
        if word.kind in (Kind.CONTENT, Kind.NAME):
            found.append(word.key)
        elif word.folded in _LINKING and skipped < 3:
            skipped += 1
        else:
            break
        if len(found) == _TOP:
            break
    return tuple(found)
