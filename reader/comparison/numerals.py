"""Numbers as they are written: digits, words, "2.4m", "half a million", "two-thirds".

Tells what a number is worth and which words it takes; what is counted is `amounts`' affair.
"""

import re
from collections.abc import Sequence
from functools import cache

from reader.comparison import lexicon
from reader.comparison.words import Word
from reader.language.remembered import WORDS, remembered

_DIGITS = re.compile(r"(\d+(?:\.\d+)?|\.\d+)(m|bn|k|million|billion|trillion)?")
_SHORT = {
    "k": 1e3,
    "m": 1e6,
    "mn": 1e6,
    "million": 1e6,
    "b": 1e9,
    "bn": 1e9,
    "billion": 1e9,
    "tn": 1e12,
    "trillion": 1e12,
}
_MONEY = frozenset(("$", "us$", "£", "€"))
# A share is told in whole percents at best.
_SHARE = 100.0


@cache
def _numbers(how: str) -> dict[str, float]:
    """Words that are numbers (1), that multiply (x), or that are parts of a whole (/)."""
    rows = (line.split("\t") for line in lexicon.lines("number_words.tsv"))
    return {word: float(value) for word, kind, value in rows if kind == how}


@remembered(WORDS)
def is_number_word(word: str) -> bool:
    """Whether a number or a date may begin with a word that has no digits."""
    known = (_numbers("1"), _numbers("x"), _numbers("/"), lexicon.table("months.tsv"))
    if any(word in table for table in known):
        return True
    return "-" in word and word.split("-", maxsplit=1)[0] in _numbers("1")


def numeral(words: Sequence[Word], i: int) -> tuple[float, int, float] | None:
    """A number that begins with a word, the position of its last word, and its rounding step."""
    word = words[i].folded
    step = 0.0
    if match := _DIGITS.fullmatch(word):
        scale, i = _scale(words, i, match[2] or "")
        value, decimals = float(match[1]) * scale, len(match[1].partition(".")[2])
        step = scale * 0.1**decimals if decimals or scale > 1 else 0.0
    elif word in _numbers("x"):
        before = [each.folded for each in words[max(0, i - 2) : i]]
        if not before or before[-1] not in ("a", "half"):
            return None
        value, i = 0.5 if "half" in before else 1.0, i - 1
    else:
        parts = word.split("-")
        if not all(part in _numbers("1") for part in parts) or len(parts) > 2:
            return None
        value = sum(_numbers("1")[part] for part in parts)
    while i + 1 < len(words) and words[i + 1].folded in _numbers("x"):
        i += 1
        scale = _numbers("x")[words[i].folded]
        value, step = value * scale, (step or 1.0) * scale
    return value, i, step


def _scale(words: Sequence[Word], i: int, written: str) -> tuple[float, int]:
    """What digits are multiplied by; after a currency also by letters apart: "$2.4 M"."""
    after = words[i + 1].folded if i + 1 < len(words) else ""
    if not written and i and words[i - 1].folded in _MONEY and after in _SHORT and len(after) < 3:
        return _SHORT[after], i + 1
    return _SHORT.get(written, 1.0), i


def part_of(words: Sequence[Word], i: int) -> tuple[float, int] | None:
    """A fraction in percent with its last word: "two-thirds of", "a quarter of", "one in five"."""
    folded = [word.folded for word in words[max(0, i - 2) : i + 3]]
    at = min(i, 2)
    before = folded[:at]
    if folded[at] in _numbers("1") and before == ["one", "in"]:
        return _SHARE / _numbers("1")[folded[at]], i
    many, part, last = _fraction(folded, at)
    whole = _numbers("/").get(part)
    share = many / whole if whole else 1.0
    after = folded[last + 1] if last + 1 < len(folded) else ""
    return (_SHARE * share, i + last - at) if share < 1 and after in ("of", "the") else None


def _fraction(folded: Sequence[str], at: int) -> tuple[float, str, int]:
    """How many parts, their name and the place of the last word of what may be a fraction."""
    first, _, second = folded[at].partition("-")
    many = 1.0 if first == "one" else _numbers("1").get(first, 0.0)
    if second:
        return many, second, at
    if many and at + 1 < len(folded):
        return many, folded[at + 1], at + 1
    counted = first == "half" or (at > 0 and folded[at - 1] in ("a", "one"))
    return float(counted), first if counted else "", at
