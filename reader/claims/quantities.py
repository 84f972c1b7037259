"""Quantities of a sentence: numbers as intervals, with unit, what they count and where.

Dates, times, ages, ordinals and numbers that are names are left out.
"""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from functools import cache
from itertools import pairwise

from reader.claims import counted
from reader.claims.inherited import inherited
from reader.claims.numbers import Number, numbers
from reader.claims.uncounted import Reading, counts_nothing
from reader.language import Token, lexicon
from reader.model import DateMention, Quantity, Span

_NEAR = 0.1  # how far "about" reaches on either side, as a part of the number
_CHANGE = frozenset(
    {"rose", "fell", "increased", "dropped", "grew", "declined", "cut", "raised", "went"}
    | {"up", "down", "rising", "falling", "climbed", "jumped", "slipped", "lowered", "reduced"}
    | {"increase", "rise", "fall", "drop", "decrease", "decreased", "moved", "slid", "expanded"}
)


def quantities(
    text: str,
    tokens: Sequence[Token],
    dates: Sequence[DateMention],
    published: date | None,
    before: Sequence[Quantity] = (),
) -> list[Quantity]:
    """The quantities of one sentence; `before` are those of the sentence before it."""
    read = [_reading(tokens, number) for number in _ranged(tokens, numbers(tokens))]
    kept = [
        reading
        for reading in read
        if not _in_date(tokens, reading, dates) and not counts_nothing(tokens, reading)
    ]
    day = _as_of(text, dates) or published
    found: list[Quantity] = []
    for reading in kept:
        span = Span(tokens[reading.start].span.start, tokens[reading.end - 1].span.end)
        of = counted.of(tokens, reading.start, reading.end, unit=reading.unit)
        found.append(
            Quantity(
                span,
                reading.low,
                reading.high,
                reading.unit,
                of,
                counted.place(tokens, reading.end),
                day,
                reading.approximate,
            )
        )
    return [q for q in inherited(text, found, before) if _counts(q)]


def _counts(quantity: Quantity) -> bool:
    """Whether a number counts anything; a bare small one is an age or a score."""
    bounded = quantity.low != quantity.high
    return bool(quantity.of or quantity.unit) or bounded or (quantity.low or 0) >= 120


def _ranged(tokens: Sequence[Token], found: Sequence[Number]) -> list[Number]:
    """Two numbers joined to an interval: "200 to 300", "between a quarter and one-third"."""
    joined: list[Number] = []
    skip = False
    for one, two in pairwise([*found, None]):
        if skip:
            skip = False
            continue
        if one is None:
            break
        if two is not None and _joins(tokens, one, two):
            low = one.low
            if not one.share and one.low < 1000 <= two.low and _scale_missing(tokens, one):
                low = one.low * _last_scale(tokens, two)
            start = one.start - (one.start > 0 and tokens[one.start - 1].norm == "between")
            joined.append(Number(start, two.end, min(low, two.high), max(low, two.high), two.share))
            skip = True
        else:
            joined.append(one)
    return joined


def _joins(tokens: Sequence[Token], one: Number, two: Number) -> bool:
    between = [token.text.lower() for token in tokens[one.end : two.start]]
    if len(between) == 2 and between[1] in "$£€¥₽₴₹":
        between.pop()
    before = tokens[one.start - 1].norm if one.start else ""
    near = {token.norm for token in tokens[max(0, one.start - 7) : one.start]}
    if between == ["to"] and near & _CHANGE and two.start - one.end == 2:  # "fell $2 to $80"
        return False
    if between in (["to"], ["-"], ["–"], ["or"]) and one.share == two.share:
        return one.low < two.high and not (before == "from" and near & _CHANGE)
    return between == ["and"] and before == "between"


def _scale_missing(tokens: Sequence[Token], number: Number) -> bool:
    """ "2 to 3 million" means two million; "200 to 3,000" does not."""
    return number.end - number.start == 1 and tokens[number.start].norm.isdigit()


def _last_scale(tokens: Sequence[Token], number: Number) -> float:
    worth = lexicon.table("scales").get(tokens[number.end - 1].norm)
    return float(worth[0]) if worth else 1.0


def _reading(tokens: Sequence[Token], number: Number) -> Reading:
    low: float | None = number.low
    high: float | None = number.high
    start, end = number.start, number.end
    start, end, unit = _unit(tokens, start, end)
    if number.share:
        unit = "%"
    if _is_minus(tokens, start):
        start, low, high = start - 1, -number.high, -number.low
    kind, start, end = _bound(tokens, start, end)
    reading = Reading(start, end, low, high, unit, approximate=kind in ("about", "nearly"))
    if kind == "low":
        reading.high = None
    elif kind == "high":
        reading.low = None
    elif kind == "nearly":
        reading.low = number.low * (1 - _NEAR)
    elif kind == "about":
        reading.low, reading.high = number.low * (1 - _NEAR), number.high * (1 + _NEAR)
    elif number.low != number.high and number.words and not number.share:
        reading.approximate = True
    return reading


def _is_minus(tokens: Sequence[Token], k: int) -> bool:
    """ "-5 degrees", "minus 5": a sign before the number that joins it to no word."""
    if not k or tokens[k - 1].norm == "minus":
        return k > 0
    sign, free = tokens[k - 1], k < 2 or tokens[k - 2].span.end < tokens[k - 1].span.start
    return sign.text in "-−–" and sign.span.end == tokens[k].span.start and free


@cache
def _units() -> dict[str, str]:
    found: dict[str, str] = {}
    for unit, *written in lexicon.rows("units").values():
        for word in written:
            found[word.casefold()] = unit
    return found


def _unit(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int, str]:
    """The unit around a number, and the number widened by it."""
    if start and tokens[start - 1].text in ("$", "£", "€", "¥", "₽", "₴", "₹"):
        sign = tokens[start - 1].text
        abroad = start > 1 and tokens[start - 2].span.end == tokens[start - 1].span.start
        sign = tokens[start - 2].text.casefold() + sign if abroad else sign
        return start - 1, end, _units().get(sign, _units()[tokens[start - 1].text])
    for length in (3, 2, 1):
        after = tokens[end : end + length]
        words = " ".join(token.text.casefold() for token in after)
        if len(after) == length and words in _units() and not _is_unit_name(tokens, end, length):
            return start, end + length, _units()[words]
    if end + 1 < len(tokens) and tokens[end].text == "-":
        unit = _units().get(tokens[end + 1].norm)
        if unit:
            return start, end + 2, unit
    if start and tokens[start - 1].norm == "magnitude":
        return start - 1, end, "magnitude"
    return start, end, ""


def _is_unit_name(tokens: Sequence[Token], k: int, length: int) -> bool:
    """ "24 seconds" is a measure, "the 2 second vehicles" hardly; "ton" after a name is none."""
    return length == 1 and tokens[k].text[0].isupper() and tokens[k].norm not in ("mw", "gw", "km")


_Bounds = dict[str, list[tuple[str, tuple[str, ...]]]]


@cache
def _bounds(where: str) -> _Bounds:
    """Bounds before a number by their last word, or after it by their first, longest first."""
    found: _Bounds = {}
    for kind, phrases in lexicon.table("bounds").items():
        if kind.startswith("after") == (where == "after"):
            for phrase in phrases:
                words = tuple(phrase.casefold().split())
                key = words[0] if where == "after" else words[-1]
                found.setdefault(key, []).append((kind.removeprefix("after "), words))
    for listed in found.values():
        listed.sort(key=lambda entry: -len(entry[1]))
    return found


def _bound(tokens: Sequence[Token], start: int, end: int) -> tuple[str, int, int]:
    """What the words around a number make of it, and the number widened by them."""
    before = tokens[start - 1].norm if start else ""
    for kind, words in _bounds("before").get(before, ()):
        size = len(words)
        if start >= size and tuple(t.norm for t in tokens[start - size : start]) == words:
            return kind, start - size, end
    following = tokens[end] if end < len(tokens) else None
    for kind, words in _bounds("after").get(following.norm, ()) if following else ():
        if tuple(token.norm for token in tokens[end : end + len(words)]) == words:
            return kind, start, end + len(words)
    if following is not None and following.text == "+":
        return "low", start, end + 1
    if start and tokens[start - 1].text == "~":
        return "about", start - 1, end
    return "", start, end


def _in_date(tokens: Sequence[Token], reading: Reading, dates: Sequence[DateMention]) -> bool:
    span = Span(tokens[reading.start].span.start, tokens[reading.end - 1].span.end)
    place = bisect_left(dates, span, key=lambda mention: mention.span)
    return any(span.overlaps(other.span) for other in dates[max(0, place - 1) : place + 1])


def _as_of(text: str, dates: Sequence[DateMention]) -> date | None:
    """The day a sentence counts up to: "until April 4", "as of March 18"."""
    for mention in reversed(dates):
        ahead = text[max(0, mention.span.start - 14) : mention.span.start].casefold().split()
        if ahead and ahead[-1] in ("until", "till", "by", "through", "thru"):
            return mention.last
        if ahead[-2:] == ["as", "of"] or (ahead[-1:] == ["and"] and len(dates) > 1):
            return mention.last
    return None
