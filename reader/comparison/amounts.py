"""Numbers in a statement as intervals, by word positions: how much, of what, in which unit."""

from collections.abc import Sequence
from functools import cache
from math import inf
from typing import NamedTuple

from reader.comparison import lexicon
from reader.comparison.days import Day, day_at
from reader.comparison.hours import NAMED, Hour, hour_at
from reader.comparison.numerals import is_number_word, numeral, part_of
from reader.comparison.words import Kind, Word

_JOINS = frozenset(("-", "–", "—"))
_LINKING = frozenset(
    ("were", "was", "have", "been", "had", "are", "of", "the", "in", "is", "has", "being", "other")
)
_RATED_OF = ("4", "5", "10", "100", "ten")
_TOP = 4
# A fraction may be told for two percent more or less.
_ABOUT = 4.0
_ORDINAL = ("st", "nd", "rd", "th")
_WORKERS = frozenset(map(lexicon.key_of, ("worker", "staff", "employee")))
_PEOPLE = _WORKERS | {lexicon.key_of("people"), lexicon.key_of("person")}
_EMPLOYEES = (lexicon.key_of("employee"),)
_AND = frozenset(("and", "or", ",", "/"))


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


def read(words: Sequence[Word]) -> tuple[list[Amount], list[Day], list[Hour]]:
    """The amounts, the dates and the times of day of a statement, in order."""
    amounts: list[Amount] = []
    days: list[Day] = []
    hours: list[Hour] = []
    last = -1
    for i, word in enumerate(words):
        if i <= last or not _may_begin(word):
            continue
        hour = hour_at(words, i)
        day = None if hour else day_at(words, i)
        amount = None if hour or day else _amount(words, i)
        if hour:
            hours.append(hour)
            last = hour.last
        elif day:
            days.append(day)
            last = day.last
        elif amount:
            amounts.append(amount)
            last = amount.last
    return [_employed(words, each) for each in _shared(words, amounts)], days, hours


def _employed(words: Sequence[Word], amount: Amount) -> Amount:
    """Who works somewhere, however it is told: "employs 40 people", "has a staff of 40"."""
    before = [word.key for word in words[max(0, amount.first - 3) : amount.first]]
    head, *then = amount.of[:2] if amount.of and not amount.unit else ("",)
    works = head in _PEOPLE and ("employ" in before or then == ["work"])
    has = head in _WORKERS and before[-1:] in (["has"], ["have"], ["had"])
    told = works or has or _is_staff(before[-2:])
    return amount._replace(of=_EMPLOYEES) if told else amount


def _is_staff(before: Sequence[str]) -> bool:
    return before in (["workforc", "of"], ["staff", "of"])


def _shared(words: Sequence[Word], amounts: list[Amount]) -> list[Amount]:
    """Numbers side by side count one thing: "71% and 29% of the shares"."""
    for n in range(len(amounts) - 2, -1, -1):
        here, after = amounts[n], amounts[n + 1]
        between = words[here.last + 1 : after.first]
        if not here.of and between and all(word.folded in _AND for word in between):
            amounts[n] = here._replace(of=after.of, unit=here.unit or after.unit)
    return amounts


def _may_begin(word: Word) -> bool:
    """Whether a number or a date may begin with a word."""
    if word.kind is Kind.NUMBER:
        return True
    if word.kind is Kind.MARK:
        return False
    return word.folded in NAMED or is_number_word(word.folded)


def _amount(words: Sequence[Word], i: int) -> Amount | None:
    if (special := _in_words(words, i)) is not None:
        first, low, high = _bounded(words, i, special.low, special.high)
        return special._replace(first=first, low=low, high=high)
    number = numeral(words, i)
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
    return Amount(first, last, low, high, value, step, unit, counted(words, last + 1))


def _in_words(words: Sequence[Word], i: int) -> Amount | None:
    """What is counted without a plain number: "two-thirds", "six-month", "half an hour"."""
    if (share := part_of(words, i)) is not None:
        value, last = share
        return Amount(i, last, value, value, value, _ABOUT, "%", counted(words, last + 1))
    first, _, second = words[i].folded.partition("-")
    _, units = _units()
    number = numeral((words[i]._replace(folded=first),), 0) if second in units else None
    if number is not None:
        value, last, unit = number[0], i, units[second]
    elif first == "half" and i + 2 < len(words) and words[i + 1].folded in ("a", "an"):
        value, last, unit = 0.5, i + 2, units.get(words[i + 2].folded, "")
    else:
        return None
    return (
        Amount(i, last, value, value, value, 0.0, unit, counted(words, last + 1)) if unit else None
    )


def _in_name(words: Sequence[Word], i: int) -> bool:
    """Whether a number is part of a name: COVID-19, Boeing 747, Ted 2."""
    if i and words[i - 1].end == words[i].start and words[i - 1].folded in _JOINS:
        return i > 1 and words[i - 2].end == words[i - 1].start and words[i - 2].carries
    after = words[i + 1] if i + 1 < len(words) else None
    named = bool(i) and words[i - 1].kind is Kind.NAME
    bare = words[i].kind is Kind.NUMBER and "," not in words[i].folded
    return named and bare and (after is None or after.kind in (Kind.FUNCTION, Kind.NAME))


def _range_end(words: Sequence[Word], i: int, last: int, value: float) -> tuple[float, int] | None:
    """The upper end of "200 to 300", "between $7 and $8", "16 cents to 27 cents", "5-6"."""
    before, after = _units()
    at = last + 1
    if at < len(words) and words[at].folded in after:
        at += 1
    if at + 1 >= len(words):
        return None
    joint, opened = words[at].folded, i - 1 if i and words[i - 1].folded in before else i
    between = joint == "and" and opened > 0 and words[opened - 1].folded == "between"
    if not (between or joint in ("to", "or") or joint in _JOINS):
        return None
    at += 2 if words[at + 1].folded in before and at + 2 < len(words) else 1
    upper = numeral(words, at)
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


def counted(words: Sequence[Word], start: int) -> tuple[str, ...]:
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
