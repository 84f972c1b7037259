"""R03 Number: the same thing is counted differently; later and higher is an update, not a quarrel."""

from reader.comparison.align import Pair
from reader.model import Quantity, Reason, Span

RULE = "R03"
KIND = "number"


def find(pair: Pair) -> list[Reason]:
    """Pairs of quantities of one thing whose intervals do not meet."""
    reasons: list[Reason] = []
    for left in pair.a.quantities:
        for right in pair.b.quantities:
            if _same_thing(left, right) and apart(left, right):
                text = f"{left.span.of(pair.a.text)} / {right.span.of(pair.b.text)}"
                reasons.append(Reason(RULE, KIND, Span(*left.span), Span(*right.span), text))
    return reasons


def _same_thing(left: Quantity, right: Quantity) -> bool:
    if left.unit != right.unit:
        return False
    return bool(set(left.of.split()) & set(right.of.split()))


def apart(left: Quantity, right: Quantity) -> bool:
    """Whether no value satisfies both."""
    low = max(v for v in (left.low, right.low, float("-inf")) if v is not None)
    high = min(v for v in (left.high, right.high, float("inf")) if v is not None)
    return low > high
