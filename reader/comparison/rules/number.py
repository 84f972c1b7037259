"""R03 Number: the same thing is counted differently."""

from math import inf

from reader.comparison import lexicon
from reader.comparison.align import Pair
from reader.comparison.amounts import Amount
from reader.comparison.meaning import likeness
from reader.comparison.ordinals import Rank, ranks
from reader.comparison.signs import Sign
from reader.comparison.statement import Statement
from reader.comparison.words import Kind

RULE = "R03"
_LEAST = 0.3
# What two ordinals order is surely one.
_RANKED = 0.6
# Numbers that differ by more than this are rarely two counts of one thing.
_NEAR = 0.6
_FAR = 0.05
_ELSEWHERE = 0.001
# So few may be pointed back at.
_FEW = 4
_SAME = 0.93
_EQUAL = 0.999
# "Half an hour" is told to the quarter, "two weeks" to the week.
_PART_OF_UNIT = 0.25
# A number is sooner set beside its equal: "2.92 million … from 3.03 million".
_MET = 0.3


def find(pair: Pair) -> list[Sign]:
    """For each amount of the shorter side its best counterpart: met, or apart."""
    options = [
        (comparable(pair, left, right), meets(left, right), left, right)
        for left in pair.a.amounts
        for right in pair.b.amounts
    ]
    options.sort(key=_order)
    used: set[Amount] = set()
    signs: list[Sign] = []
    for how, met, left, right in options:
        if how < _LEAST or left in used or right in used:
            continue
        used |= {left, right}
        if not met and _left_open(pair, left, right):
            continue
        a, b = pair.a.span(left.first, left.last), pair.b.span(right.first, right.last)
        text = f"{a.of(pair.a.text)} / {b.of(pair.b.text)}"
        signs.append(Sign(_kind(left, right, met), how, a, b, text))
    return signs + _ranks(pair)


def _left_open(pair: Pair, left: Amount | Rank, right: Amount | Rank) -> bool:
    """Whether one is said not to be so many: "did not hire 300" leaves any other number open.

    What both sides tell by a denial is counted: "cancelled 80 flights" / "cancelled 210 flights".
    """
    one, other = _denied(pair.a, left), _denied(pair.b, right)
    if one is None or other is None:
        return one is not other
    return Kind.NEGATION in (pair.a.words[one].kind, pair.b.words[other].kind)


def _denied(side: Statement, amount: Amount | Rank) -> int | None:
    """The position of what denies an amount."""
    within = range(amount.first, amount.last + 1)
    return next((side.negated[i] for i in within if i in side.negated), None)


def _ranks(pair: Pair) -> list[Sign]:
    """Other places in one order: "the second largest city" / "the third largest city"."""
    signs: list[Sign] = []
    there = [right for right in ranks(pair.b) if not right.turn]
    for left in ranks(pair.a) if there else ():
        options = [(_named(left.of, right.of), right) for right in there]
        how, right = max(options, key=lambda option: option[0])
        met = any(how_far >= _LEAST and other.value == left.value for how_far, other in options)
        met = met or _left_open(pair, left, right)
        if how >= _RANKED and not met and not left.turn:
            a, b = pair.a.span(left.first, left.last), pair.b.span(right.first, right.last)
            signs.append(Sign("number", how, a, b, f"{a.of(pair.a.text)} / {b.of(pair.b.text)}"))
    return signs


def _order(option: tuple[float, bool, Amount, Amount]) -> tuple[float, bool, int, int]:
    """The likeliest counterparts first; equal numbers before others that count as well."""
    how, met, left, right = option
    equal = met and left.value == right.value
    return -how - _MET * equal, not met, left.first, right.first


def _kind(left: Amount, right: Amount, met: bool) -> str:
    """Apart, the same, or two bounds that both may hold ("at least 1,189", "at least 1,480")."""
    if not met:
        return "number"
    alike = _ratio(left.value, right.value) >= _SAME or left.high == right.high < inf
    return "same number" if alike else "open number"


def meets(left: Amount, right: Amount) -> bool:
    """Whether some value satisfies both, the coarser number taken as rounded."""
    left, right = alike(left, right)
    if max(left.low, right.low) <= min(left.high, right.high):
        return True
    if left.low != left.high or right.low != right.high:
        return False
    rounded = left.value % 100 == 0 or right.value % 100 == 0
    if rounded and _ratio(left.value, right.value) >= _EQUAL:
        return True
    return abs(left.value - right.value) <= max(left.step, right.step) / 2


def alike(left: Amount, right: Amount) -> tuple[Amount, Amount]:
    """Two amounts in one unit where their units measure one thing; half a unit is let go by."""
    if left.unit == right.unit or not left.unit or not right.unit:
        return left, right
    units = lexicon.measures()
    one, other = units.get(left.unit), units.get(right.unit)
    if one is None or other is None or one[0] != other[0]:
        return left, right
    return _in_base(left), _in_base(right)


def _in_base(amount: Amount) -> Amount:
    what, worth = lexicon.measures()[amount.unit]
    low, high, value = (each * worth for each in (amount.low, amount.high, amount.value))
    step = worth * (1.0 if amount.value % 1 == 0 else _PART_OF_UNIT)
    return amount._replace(low=low, high=high, value=value, step=step, unit=what)


def comparable(pair: Pair, left: Amount, right: Amount) -> float:
    """How far two amounts count the same thing in the same unit, in [0, 1]."""
    if left.unit != right.unit:
        left, right = alike(left, right)
        if left.unit != right.unit:
            return 0.0
    ratio = _ratio(left.value, right.value)
    named = _named(left.of, right.of)
    near = 0.45 if ratio >= _EQUAL else 0.3 if ratio >= 0.9 else 0.2 if ratio >= _NEAR else 0.0
    around = 0.2 * bool(_shared(pair, left, right))
    unit = 0.25 if left.unit else 0.0
    if not named and not near and not _alone(pair):
        return unit * bool(around)
    if _alone(pair):
        return 1.0
    how = min(1.0, 0.6 * named + near + around + unit)
    if ratio < _NEAR and (_known(pair.a, left) or _known(pair.b, right)):
        return 0.0
    return 0.0 if ratio < _ELSEWHERE else how / 2 if ratio < _FAR else how


def _known(side: Statement, amount: Amount) -> bool:
    """Whether a number points back at things told before: "between the two countries"."""
    before = side.words[amount.first - 1].folded if amount.first else ""
    return amount.high <= _FEW and amount.unit == "" and before in ("the", "these", "those", "both")


def _alone(pair: Pair) -> bool:
    """Whether two statements differ by nothing but one number: "takes two / five hours"."""
    one_each = len(pair.a.amounts) == 1 == len(pair.b.amounts)
    return one_each and not pair.only_a and not pair.only_b


def _ratio(left: float, right: float) -> float:
    return min(left, right) / max(left, right) if left and right else float(left == right)


def _named(left: tuple[str, ...], right: tuple[str, ...]) -> float:
    """How far the words after two numbers agree; the first ones count."""
    if not left or not right:
        return 0.0
    fewer, more = sorted((left[:3], right[:3]), key=len)
    return sum(max(likeness(x, y) for y in more) for x in fewer) / len(fewer)


def _shared(pair: Pair, left: Amount, right: Amount) -> bool:
    return any(_near(left, i) and _near(right, j) for i, j, _ in pair.links)


def _near(amount: Amount, position: int) -> bool:
    return amount.first - 4 <= position <= amount.last + 4
