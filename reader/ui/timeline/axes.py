"""Round steps for a scale of numbers and for a scale of days."""

import math
from datetime import date, timedelta

_DAY_STEPS = (1, 2, 7, 14, 30, 91, 182, 365, 730, 1826, 3652)


def number_ticks(most: float, wanted: int = 4) -> list[float]:
    """Round numbers from 0 to at least `most`, about `wanted` steps apart."""
    if most <= 0:
        return [0.0, 1.0]
    rough = most / wanted
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(m * power for m in (1, 2, 2.5, 4, 5, 8, 10) if m * power >= rough * 0.999)
    return [i * step for i in range(math.ceil(most / step - 1e-9) + 1)]


def day_ticks(first: date, last: date, most: int) -> list[date]:
    """Days at even steps from the first on, at most `most` of them."""
    span = (last - first).days
    step = next((s for s in _DAY_STEPS if span / s < most), max(1, math.ceil(span / most)))
    return [first + timedelta(days=i * step) for i in range(span // step + 1)]
