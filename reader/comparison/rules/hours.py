"""R17 Hour: the same thing happened at another time of day."""

from reader.comparison.align import Pair
from reader.comparison.hours import Hour, apart
from reader.comparison.signs import Sign

RULE = "R17"
# So far apart, in minutes, two times are surely two; less may be one report's rounding.
_FAR = 60
_NEAR = 5
_WITHIN = 6
# Of several times that both tell, which belongs to which is not sure.
_SEVERAL = 4


def find(pair: Pair) -> list[Sign]:
    """For each time of the shorter side the one beside the same words, where they are apart."""
    signs: list[Sign] = []
    for left in pair.a.hours:
        options = [right for right in pair.b.hours if _one_clock(left, right)]
        gaps = [apart(left, right) for right in options]
        if not options or min(gaps) < _NEAR:
            continue
        right = max(options, key=lambda each: (_around(pair, left, each), -each.first))
        if not _around(pair, left, right):
            continue
        strength = 0.5 + 0.5 * min(1.0, apart(left, right) / _FAR)
        strength /= _SEVERAL if len(options) > 1 else 1
        a, b = pair.a.span(left.first, left.last), pair.b.span(right.first, right.last)
        signs.append(Sign("hour", strength, a, b, f"{a.of(pair.a.text)} / {b.of(pair.b.text)}"))
    return signs


def _one_clock(left: Hour, right: Hour) -> bool:
    """Whether the two times are told by one clock, as far as is said."""
    return left.zone == right.zone or "" in (left.zone, right.zone)


def _around(pair: Pair, left: Hour, right: Hour) -> int:
    """How many linked words stand near both."""
    return sum(
        abs(link.i - left.first) <= _WITHIN and abs(link.j - right.first) <= _WITHIN
        for link in pair.links
    )
