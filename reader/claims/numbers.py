"""Numbers in running text: digits, words, scales, fractions and vague plurals, with offsets."""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from reader.language import Token, lexicon

_DIGITS = re.compile(r"\d+(?:\.\d+)?$")


class Number(NamedTuple):
    """Tokens `[start, end)` worth `low` to `high`; `share` says it is a part of a whole."""

    start: int
    end: int
    low: float
    high: float
    share: bool = False
    words: bool = False


def numbers(tokens: Sequence[Token]) -> list[Number]:
    """Every number in order, before it is known what it counts."""
    found: list[Number] = []
    starters = _starters()
    k = 0
    for at, token in enumerate(tokens):
        norm = token.norm
        if at < k or not (norm in starters or norm[:1].isdigit() or "-" in norm):
            continue
        k = at
        number = _vague(tokens, k) or _fraction(tokens, k) or _part_of(tokens, k)
        number = number or _plain(tokens, k)
        if number is not None:
            found.append(number)
            k = number.end
    return found


@cache
def _starters() -> frozenset[str]:
    """The words that a number can begin with."""
    return frozenset((*_words(), *_vagues(), "a", "an", "half"))


@cache
def _words() -> dict[str, float]:
    return {word: float(worth[0]) for word, worth in lexicon.table("numbers").items()}


@cache
def _scales() -> dict[str, float]:
    return {word: float(worth[0]) for word, worth in lexicon.table("scales").items()}


@cache
def _fractions() -> dict[str, float]:
    return {word: float(worth[0]) for word, worth in lexicon.table("fractions").items()}


@cache
def _vagues() -> dict[str, list[tuple[tuple[str, ...], float, float]]]:
    """Vague numbers by their first word, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], float, float]]] = {}
    for phrase, (low, high) in lexicon.table("vague_numbers").items():
        words = tuple(phrase.split())
        found.setdefault(words[0], []).append((words, float(low), float(high)))
    for listed in found.values():
        listed.sort(key=lambda entry: -len(entry[0]))
    return found


def _vague(tokens: Sequence[Token], k: int) -> Number | None:
    for words, low, high in _vagues().get(tokens[k].norm, ()):
        end = k + len(words)
        if tuple(token.norm for token in tokens[k:end]) == words:
            return Number(k, end, low, high, words=True)
    return None


def _fraction(tokens: Sequence[Token], k: int) -> Number | None:
    """ "half of", "a quarter", "one-third", "two thirds"."""
    parts = tokens[k].norm.split("-")
    if len(parts) == 2 and parts[1] in _fractions():
        count = _words().get(parts[0], 1.0 if parts[0] == "a" else None)
        return _share(k, k + 1, count, parts[1]) if count else None
    if k + 1 < len(tokens) and tokens[k + 1].norm in _fractions():
        ahead = tokens[k].norm
        count = 1.0 if ahead in ("a", "one") else _words().get(ahead)
        if count and count < 10 and _is_part(tokens, k + 2):
            return _share(k, k + 2, count, tokens[k + 1].norm)
    if _is_half_of_number(tokens, k):
        worth = _scales()[tokens[k + 2].norm] / 2
        return Number(k, k + 3, worth, worth, words=True)
    if tokens[k].norm == "half" and _is_part(tokens, k + 1):
        return _share(k, k + 1, 1.0, "half")
    return None


def _is_half_of_number(tokens: Sequence[Token], k: int) -> bool:
    """ "half a million"."""
    words = [token.norm for token in tokens[k : k + 3]]
    return words[:2] == ["half", "a"] and len(words) == 3 and words[2] in _scales()


def _is_part(tokens: Sequence[Token], k: int) -> bool:
    """Whether what follows shows a part of a whole, not "the third man"."""
    return k < len(tokens) and tokens[k].norm in (
        "of",
        "to",
        "the",
        "or",
        "as",
        "a",
        "its",
        "their",
    )


def _share(start: int, end: int, count: float, part: str) -> Number:
    worth = round(count * _fractions()[part], 1)
    return Number(start, end, worth, worth, share=True, words=True)


def _part_of(tokens: Sequence[Token], k: int) -> Number | None:
    """ "one in five", "8 out of 10", "two of every five": a part of a whole, in percent."""
    one = _plain(tokens, k)
    if one is None or one.end - one.start != 1:
        return None
    between = next((w for w in _OUT_OF if _norms(tokens, one.end, len(w)) == w), None)
    two = _plain(tokens, one.end + len(between)) if between else None
    if two is None or not one.low < two.low or two.low not in _WHOLES:
        return None
    after = tokens[two.end] if two.end < len(tokens) else None
    if after is None or not after.norm[:1].isalpha() or after.norm in _TIMES:
        return None
    worth = round(100 * one.low / two.low, 1)
    return Number(k, two.end, worth, worth, share=True, words=True)


_OUT_OF = (("in",), ("in", "every"), ("out", "of"), ("out", "of", "every"), ("of", "every"))
_WHOLES = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000})
_TIMES = frozenset(
    {"seconds", "minutes", "hours", "days", "weeks", "months", "years", "games", "matches"}
)


def _norms(tokens: Sequence[Token], k: int, count: int) -> tuple[str, ...]:
    return tuple(token.norm for token in tokens[k : k + count])


def _plain(tokens: Sequence[Token], k: int) -> Number | None:
    """Digits with their scale, or number words put together."""
    norm = tokens[k].norm
    if _DIGITS.match(norm):
        end, worth = _halved(tokens, k + 1, float(norm))
        end, worth = _scaled(tokens, end, worth)
        return Number(k, end, worth, worth)
    if norm in ("a", "an") and k + 1 < len(tokens):
        scale = _scales().get(tokens[k + 1].norm)
        if scale and len(tokens[k + 1].norm) > 2:
            return Number(k, k + 2, scale, scale, words=True)
        return None
    return _spelt(tokens, k)


def _halved(tokens: Sequence[Token], k: int, worth: float) -> tuple[int, float]:
    """ "two and a half", "3 1/2": the half after a whole number."""
    words = [token.norm or token.text for token in tokens[k : k + 3]]
    if words == ["and", "a", "half"]:
        return k + 3, worth + 0.5
    if words == ["1", "/", "2"] and tokens[k + 2].span.end - tokens[k].span.start == len("1/2"):
        return k + 3, worth + 0.5
    return k, worth


def _scaled(tokens: Sequence[Token], k: int, worth: float) -> tuple[int, float]:
    """ "2.5 million", "500m": the scale after digits; letters count only when they touch."""
    while k < len(tokens):
        scale = _scales().get(tokens[k].norm)
        touching = tokens[k].span.start == tokens[k - 1].span.end
        if scale is None or (len(tokens[k].norm) <= 2 and not touching):
            break
        worth *= scale
        k += 1
    return k, worth


def _spelt(tokens: Sequence[Token], k: int) -> Number | None:
    """ "two hundred and fifty thousand", "twenty-five"."""
    total, current, end = 0.0, 0.0, k
    while end < len(tokens):
        norm = tokens[end].norm
        worth = _compound(norm)
        if worth is not None:
            if end > k and (worth >= 100 or (current % 100 and worth >= current % 100)):
                break
            current += worth
        elif norm in _scales() and len(norm) > 2 and current:
            scale = _scales()[norm]
            current *= scale
            if scale >= 1000:
                total, current = total + current, 0.0
        elif norm == "and" and end > k and _goes_on(tokens, end):
            pass
        else:
            break
        end += 1
    if end == k:
        return None
    end, worth = _halved(tokens, end, total + current)
    return Number(k, end, worth, worth, words=True)


def _goes_on(tokens: Sequence[Token], k: int) -> bool:
    """Whether "and" joins the parts of one number: "two hundred and fifty"."""
    scaled = tokens[k - 1].norm in ("hundred", "thousand", "million")
    return scaled and k + 1 < len(tokens) and _compound(tokens[k + 1].norm) is not None


def _compound(norm: str) -> float | None:
    """The worth of a number word, also "twenty-five"."""
    if norm in _words():
        return _words()[norm]
    tens, _, ones = norm.partition("-")
    if ones and tens in _words() and ones in _words() and _words()[tens] >= 20:
        return _words()[tens] + _words()[ones]
    return None
