"""One measured figure beside its floor, and the file of floors that only rise."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

FLOORS = Path(__file__).with_name("floors.json")


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured; `most` says that it must stay at or below its limit, not above."""

    name: str
    value: float
    most: bool = False
    reach: float | None = None

    def holds(self, floor: float | None) -> bool:
        """Whether the figure keeps to its floor (or ceiling), a rounding error apart."""
        if floor is None:
            return True
        return self.value <= floor + 5e-4 if self.most else self.value >= floor - 5e-4


def floors() -> dict[str, float]:
    """The recorded floors and ceilings by name."""
    found: dict[str, float] = json.loads(FLOORS.read_text(encoding="utf-8"))
    return found


def table(figures: Iterable[Figure]) -> tuple[list[str], list[Figure]]:
    """The printed lines, and the figures that do not hold."""
    kept = floors()
    lines = [f"{'figure':58s} {'value':>7s} {'floor':>7s} {'reach':>7s}"]
    fallen: list[Figure] = []
    for figure in figures:
        floor = kept.get(figure.name)
        sign = "≤" if figure.most else "≥"
        shown = "     –" if floor is None else f"{sign}{floor:.3f}"
        aim = "     –" if figure.reach is None else f"{sign}{figure.reach:.3f}"
        mark = "" if figure.holds(floor) else "  ← below its floor"
        lines.append(f"{figure.name:58s} {figure.value:7.3f} {shown:>7s} {aim:>7s}{mark}")
        if not figure.holds(floor):
            fallen.append(figure)
    return lines, fallen


def raised(figures: Iterable[Figure]) -> dict[str, float]:
    """The floors after these figures: each the better of the old one and what was measured."""
    kept = floors()
    for figure in figures:
        value = round(figure.value, 3)
        old = kept.get(figure.name, value)
        kept[figure.name] = min(old, value) if figure.most else max(old, value)
    return dict(sorted(kept.items()))
