"""R17 Hour: the same thing happened at another time of day."""

from collections.abc import Iterator

from reader.comparison.align import Link, Pair
from reader.comparison.clauses import verbal
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
        if not _one_event(pair, left, right):
            continue
        strength = 0.5 + 0.5 * min(1.0, apart(left, right) / _FAR)
        strength /= _SEVERAL if len(options) > 1 else 1
        a, b = pair.a.span(left.first, left.last), pair.b.span(right.first, right.last)
        signs.append(Sign("hour", strength, a, b, f"{a.of(pair.a.text)} / {b.of(pair.b.text)}"))
    return signs


def other_time(pair: Pair) -> Sign | None:
    """The times at which two things are done: "opened at 9 a.m." / "closed at 5 p.m."."""
    for left in pair.a.hours:
        for right in pair.b.hours:
            if apart(left, right) >= _NEAR and not _one_event(pair, left, right):
                a, b = pair.a.span(left.first, left.last), pair.b.span(right.first, right.last)
                text = f"{a.of(pair.a.text)} / {b.of(pair.b.text)}"
                return Sign("other day", 1.0, a, b, text)
    return None


def _one_clock(left: Hour, right: Hour) -> bool:
    """Whether the two times are told by one clock: "14:30 GMT" may be 5:30 p.m. elsewhere."""
    return left.zone == right.zone


def _one_event(pair: Pair, left: Hour, right: Hour) -> bool:
    """Whether a verb that both have stands near both, and none that either has alone."""
    alone_a = any(verbal(pair.a.words[i]) for i in pair.only_a if abs(i - left.first) <= _WITHIN)
    alone_b = any(verbal(pair.b.words[j]) for j in pair.only_b if abs(j - right.first) <= _WITHIN)
    if alone_a and alone_b:
        return False
    return any(verbal(pair.a.words[link.i]) for link in _near(pair, left, right))


def _around(pair: Pair, left: Hour, right: Hour) -> int:
    """How many linked words stand near both."""
    return sum(1 for _ in _near(pair, left, right))


def _near(pair: Pair, left: Hour, right: Hour) -> Iterator[Link]:
    for link in pair.links:
        if abs(link.i - left.first) <= _WITHIN and abs(link.j - right.first) <= _WITHIN:
            yield link
