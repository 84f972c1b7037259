"""R18 Comparison: more on one side, the same or less on the other."""

from reader.comparison.align import Pair
from reader.comparison.comparatives import Compared, compared, one_scale
from reader.comparison.signs import Sign

RULE = "R18"
# What differs between two comparisons that say the same from both ends.
_OF_DEGREES = ("antonym", "class", "exchange", "part", "roles", "single", "word")
# And where one of them is denied, which leaves two degrees open.
_OF_DENIAL = ("clause", "denial", "negation")


def find(pair: Pair) -> list[Sign]:
    """Comparisons that exclude each other: "faster than the bus" / "as fast as the bus"."""
    told = _compared(pair)
    if told is None or _compatible(pair, *told) is not False:
        return []
    a, b = pair.a.span(told[0].first, told[0].last), pair.b.span(told[1].first, told[1].last)
    return [Sign("comparison", 1.0, a, b, f"{a.of(pair.a.text)} / {b.of(pair.b.text)}")]


def without_degrees(pair: Pair, signs: list[Sign]) -> list[Sign]:
    """The signs, without what differs where men earn more than women and women less than men."""
    told = _compared(pair) if signs else None
    if told is None or not _compatible(pair, *told):
        return signs
    dropped = _OF_DEGREES + (_OF_DENIAL if told[0].denied or told[1].denied else ())
    return [sign for sign in signs if sign.kind not in dropped]


def other_scale(pair: Pair) -> Sign | None:
    """Two comparisons of the same ones by other measures: "faster than the bus" / "cheaper"."""
    told = _compared(pair)
    if told is None or one_scale(*told) or not all(each.of for each in told):
        return None
    a, b = pair.a.span(told[0].first), pair.b.span(told[1].first)
    return Sign("of another", 1.0, a, b, f"{a.of(pair.a.text)} / {b.of(pair.b.text)}")


def _compared(pair: Pair) -> tuple[Compared, Compared] | None:
    """Both comparisons, where nothing else differs."""
    a = compared(pair.a)
    b = compared(pair.b) if a else None
    if a is None or b is None:
        return None
    apart = {*pair.only_a} - _degree(a), {*pair.only_b} - _degree(b)
    return None if any(apart) else (a, b)


def _degree(told: Compared) -> set[int]:
    """The words of the degree itself: "more", "as fast", "the same amount"."""
    return {told.first, told.first + 1}


def _compatible(pair: Pair, a: Compared, b: Compared) -> bool | None:
    """Whether some degree is left open by both; None where that is not known."""
    turn = one_scale(a, b) * _order(pair, a, b)
    return None if not turn else any(degree * turn in b.left for degree in a.left)


def _order(pair: Pair, a: Compared, b: Compared) -> int:
    """1 where what is compared with is the same on both sides, -1 where it is turned round."""
    met = [(i, pair.linked_to(i)) for i in a.than]
    if any(j in b.than for _, j in met if j is not None):
        return 1
    there = {link.j: link.i for link in pair.links}
    back = any(there.get(j, len(pair.a.words)) < a.first for j in b.than)
    over = any(j is not None and j < b.first for _, j in met)
    return -1 if (over or not a.than) and (back or not b.than) and (a.than or b.than) else 0
