"""R04 Date: the same thing is dated differently."""

from reader.comparison.align import Pair
from reader.comparison.days import Day
from reader.comparison.signs import Sign
from reader.comparison.weekdays import told_of_two_days

RULE = "R04"


def find(pair: Pair) -> list[Sign]:
    """For each date of the shorter side its best counterpart: met, or apart."""
    signs: list[Sign] = []
    for left in pair.a.days:
        options = [right for right in pair.b.days if _same_parts(left, right)]
        if not options:
            continue
        met = [right for right in options if agree(left, right)]
        right = max(met or options, key=lambda day: (_around(pair, left, day), -day.first))
        strength = 0.4 + 0.6 * min(1.0, _around(pair, left, right) / 2)
        if not met and len(pair.b.days) > 1:
            strength /= 2
        a, b = pair.a.span(left.first, left.last), pair.b.span(right.first, right.last)
        if left.as_of and right.as_of and not met:
            continue
        kind = "same date" if met else "date"
        signs.append(Sign(kind, strength, a, b, f"{a.of(pair.a.text)} / {b.of(pair.b.text)}"))
    return signs or _weekdays(pair)


def _weekdays(pair: Pair) -> list[Sign]:
    """The weekdays to which two accounts put what is done once."""
    if (days := told_of_two_days(pair)) is None:
        return []
    a, b = pair.a.span(days[0]), pair.b.span(days[1])
    return [Sign("date", 1.0, a, b, f"{a.of(pair.a.text)} / {b.of(pair.b.text)}")]


def agree(left: Day, right: Day) -> bool:
    """Whether two dates can be one; "before 2015" and "since May" are open."""
    if left.bound or right.bound:
        return _meets(left, right)
    pairs = ((left.year, right.year), (left.month, right.month), (left.day, right.day))
    return all(x == y or not x or not y for x, y in pairs)


def _same_parts(left: Day, right: Day) -> bool:
    return bool((left.year and right.year) or (left.month and right.month))


def _meets(left: Day, right: Day) -> bool:
    if bool(left.year) != bool(right.year):
        left, right = left._replace(year=0), right._replace(year=0)
    low_l, high_l = _range(left)
    low_r, high_r = _range(right)
    return max(low_l, low_r) <= min(high_l, high_r)


def _range(day: Day) -> tuple[int, int]:
    """The days a date leaves open, as numbers of the form yyyymmdd."""
    low = day.year * 10_000 + day.month * 100 + day.day
    high = day.year * 10_000 + (day.month or 12) * 100 + (day.day or 31)
    ranges = {
        "<": (0, low - 1),
        "<=": (0, high),
        ">": (high + 1, 99_999_999),
        ">=": (low, 99_999_999),
    }
    return ranges.get(day.bound, (low, high))


def _around(pair: Pair, left: Day, right: Day) -> int:
    return sum(
        abs(link.i - left.first) <= 5 and abs(link.j - right.first) <= 6 for link in pair.links
    )
