"""R14 Excess and G13 Subset: one side counts a part of what the other counts."""

from collections.abc import Iterator, Sequence
from datetime import date

from reader.comparison.align import Pair
from reader.comparison.amounts import Amount
from reader.comparison.counted_on import as_of
from reader.comparison.groups import APART, PART, WHOLE, of_others, share
from reader.comparison.rules.number import comparable
from reader.comparison.signs import Sign
from reader.sentences import Sentence

RULE = "R14"
_LEAST = 0.3
_COUNTS = ("number", "open number")


def excess(pair: Pair) -> list[Sign]:
    """R14 A part that is more than its whole: 1,500 children, 1,189 civilians."""
    for left in pair.a.amounts:
        for right in pair.b.amounts:
            which = _share(pair, left, right)
            part, whole = (left, right) if which == PART else (right, left)
            if which not in (PART, WHOLE) or part.low <= whole.high or _counted_later(pair, which):
                continue
            if comparable(pair, left, right) >= _LEAST:
                text = Sentence("a part is more than the whole")
                return [_sign(pair, "excess", left, right, text)]
    return []


def _counted_later(pair: Pair, which: str) -> bool:
    """Whether the part is counted on a later day, when there may be more of everything."""
    part, whole = (pair.a, pair.b) if which == PART else (pair.b, pair.a)
    return (as_of(part) or date.min) > (as_of(whole) or date.max)


def subset(pair: Pair, signs: Sequence[Sign]) -> list[Sign]:
    """G13 A count of a part, or of others, where no other counts are apart."""
    if any(sign.kind == "excess" for sign in signs):
        return []
    counted = list(_counted(pair, signs))
    shares = [_share(pair, left, right) for left, right in counted]
    if not shares or not all(shares):
        return []
    left, right = counted[0]
    if shares[0] == APART:
        text = Sentence("the two sides count different people, places or times")
    else:
        text = Sentence("one side counts a part of what the other counts")
    return [_sign(pair, "subset", left, right, text)]


def _counted(pair: Pair, signs: Sequence[Sign]) -> Iterator[tuple[Amount, Amount]]:
    """The counts that differ."""
    for sign in signs:
        if sign.kind in _COUNTS:
            left, right = pair.a.amount_at(sign.a), pair.b.amount_at(sign.b)
            if left is not None and right is not None:
                yield left, right


def _share(pair: Pair, left: Amount, right: Amount) -> str:
    if left.unit == right.unit == "%" and of_others((pair.a, left), (pair.b, right)):
        return APART
    if left.unit or right.unit:
        return ""
    return share((pair.a, left), (pair.b, right))


def _sign(pair: Pair, kind: str, left: Amount, right: Amount, text: str) -> Sign:
    a, b = pair.a.span(left.first, left.last), pair.b.span(right.first, right.last)
    return Sign(kind, 1.0, a, b, text)
