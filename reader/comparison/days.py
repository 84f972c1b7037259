"""Dates named in a statement: year, month and day as far as given, with "before" and "since"."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from reader.comparison import lexicon
from reader.comparison.words import Kind, Word

_BOUNDS = {"before": "<", "until": "<=", "by": "<=", "after": ">", "since": ">="}
_AMBIGUOUS = frozenset(("may", "march", "mar"))
# "A 2004 film" names a year up to this one.
_LAST_NAMED = 2030
_LONGEST = len("31st")
_ORDINAL = frozenset(("st", "nd", "rd", "th"))


class Day(NamedTuple):
    """A date by the positions of its words; 0 where the year, month or day is not given.

    `bound` is "" or one of < <= > >= ("before", "by", "after", "since"), `as_of` whether the
    words only say when something was counted.
    """

    first: int
    last: int
    year: int
    month: int
    day: int
    bound: str = ""
    as_of: bool = False


@cache
def _months() -> dict[str, int]:
    return {word: int(number) for word, number in lexicon.table("months.tsv").items()}


@cache
def _units() -> frozenset[str]:
    return frozenset(line.partition("\t")[0] for line in lexicon.lines("units.tsv"))


def day_at(words: Sequence[Word], i: int) -> Day | None:
    """The date that begins with a word, if one does."""
    month = _months().get(words[i].folded, 0)
    if month and _is_month(words, i):
        return _from_month(words, i, month)
    at = i + 2 if i + 1 < len(words) and words[i + 1].folded in _ORDINAL else i + 1
    if _day(words, i) and at < len(words) and words[at].folded in _months():
        year, last = _year_after(words, at)
        return _made(words, i, last, (year, _months()[words[at].folded], _day(words, i)))
    if _year(words, i) and _is_year(words, i):
        return _made(words, i, i, (_year(words, i), 0, 0))
    return None


def _from_month(words: Sequence[Word], i: int, month: int) -> Day:
    at = i + 1 if i + 1 < len(words) and words[i + 1].folded == "." else i
    day = _day(words, at + 1)
    last = at + 1 if day else i
    if day and last + 1 < len(words) and words[last + 1].folded in _ORDINAL:
        last += 1
    year, end = _year_after(words, last)
    return _made(words, i, end, (year, month, day))


def _made(words: Sequence[Word], first: int, last: int, parts: tuple[int, int, int]) -> Day:
    before = words[first - 1].folded if first else ""
    as_of = before == "of" and first > 1 and words[first - 2].folded == "as"
    return Day(first, last, *parts, _BOUNDS.get(before, ""), as_of or before == "by")


def _is_month(words: Sequence[Word], i: int) -> bool:
    if words[i].folded not in _AMBIGUOUS:
        return True
    if _day(words, i + 1) or _year(words, i + 1):
        return True
    alone = i + 1 >= len(words) or not words[i + 1].carries
    return words[i].kind is Kind.NAME and alone


def _day(words: Sequence[Word], i: int) -> int:
    if i >= len(words) or len(words[i].folded) > _LONGEST:
        return 0
    number = words[i].folded.removesuffix("th").removesuffix("st").removesuffix("nd")
    number = number.removesuffix("rd")
    return int(number) if number.isascii() and number.isdigit() and 1 <= int(number) <= 31 else 0


def _year(words: Sequence[Word], i: int) -> int:
    if i >= len(words) or not words[i].folded.isdecimal():
        return 0
    if words[i].end - words[i].start != 4:
        return 0
    return int(words[i].folded) if 1000 <= int(words[i].folded) <= 2100 else 0


def _year_after(words: Sequence[Word], i: int) -> tuple[int, int]:
    at = i + 2 if i + 1 < len(words) and words[i + 1].folded == "," else i + 1
    year = _year(words, at)
    return (year, at) if year else (0, i)


def _is_year(words: Sequence[Word], i: int) -> bool:
    """Whether four digits are a year: "in 2006", "(1923)", not "2000 members"."""
    before = words[i - 1].folded if i else ""
    after = words[i + 1] if i + 1 < len(words) else None
    counts = after is not None and after.kind is Kind.CONTENT
    if before in ("in", "since"):
        return True
    named = after is not None and after.carries
    if before in ("a", "the") and 1900 <= int(words[i].folded) <= _LAST_NAMED and named:
        return _names_one(words, i + 1) or _begins_name(words[i + 1])
    return (
        (before in lexicon.word_set("words_before_years.txt") and not counts)
        or after is None
        or not after.carries
    )


def _begins_name(word: Word) -> bool:
    """Whether a name follows: "the 1998 Winter Paralympics", not "the 2000 British troops"."""
    return word.kind is Kind.NAME and word.folded not in lexicon.table("demonyms.tsv")


def _names_one(words: Sequence[Word], start: int) -> bool:
    """Whether what follows is one thing ("a 2004 American film"), not many ("the 2004 votes")."""
    if words[start].folded in _units():
        return False
    for word in words[start:]:
        if word.kind is not Kind.CONTENT and word.kind is not Kind.NAME:
            break
        if word.folded.endswith("s") and not word.folded.endswith("ss"):
            return False
    return True
