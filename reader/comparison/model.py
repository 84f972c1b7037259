"""The small model that turns measures into a probability, with every contribution in the open.

Weights lie in `resources/engine/model.json`; `tests/quality/training.py` makes them.
"""

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import repeat
from math import exp, log
from operator import mul
from typing import Any

from reader.assets import resource


@dataclass(frozen=True, slots=True)
class Linear:
    """A weighted sum of named measures, squeezed into [0, 1]."""

    intercept: float
    weights: Mapping[str, float]
    products: Mapping[str, list[str]]

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> "Linear":
        """The sum as it is stored."""
        products: defaultdict[str, list[str]] = defaultdict(list)
        for name in data["weights"]:
            products[name.partition(" × ")[0]].append(name)
        return cls(data["intercept"], data["weights"], products)

    def log_odds(self, found: Mapping[str, float]) -> float:
        """The weighted sum."""
        values = map(found.get, self.weights, repeat(0.0))
        weighted: float = sum(map(mul, self.weights.values(), values))
        return self.intercept + weighted

    def probability(self, found: Mapping[str, float]) -> float:
        """The weighted sum as a probability."""
        return squeeze(self.log_odds(found))

    def share(self, kind: str, found: Mapping[str, float]) -> float:
        """What one kind of sign, with its products, adds to the weighted sum."""
        return sum(self.weights[name] * found.get(name, 0.0) for name in self.products[kind])


@dataclass(frozen=True, slots=True)
class Model:
    """Both sums and the limits of the decisions; `by_hand` are weights no training data covers."""

    contradiction: Linear
    topic: Linear
    by_hand: Mapping[str, float]
    limits: Mapping[str, float]


def squeeze(log_odds: float) -> float:
    """Log-odds as a probability."""
    return 1 / (1 + exp(-max(-30.0, min(30.0, log_odds))))


def log_odds(probability: float) -> float:
    """A probability as log-odds, within the bounds of `squeeze`."""
    within = min(1 - 1e-12, max(1e-12, probability))
    return log(within / (1 - within))


@cache
def shipped() -> Model:
    """The model that comes with the program."""
    data = json.loads(resource("engine", "model.json").read_text(encoding="utf-8"))
    parts = [Linear.of(data[name]) for name in _SUMS]
    return Model(parts[0], parts[1], data["by hand"], data["limits"])


_SUMS = ("contradiction", "topic")
