"""A quantity over time: who gave which number of the same thing, for which day.

Never converts a unit, adds numbers up or closes an open bound.
"""

import enum
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from reader.comparison.counted_names import counted_name, place_shown
from reader.comparison.utterances import Place, Utterance
from reader.model import Finding, Quantity, Relation


class Moment(enum.StrEnum):
    """Which day a number is put at: when it was reported, or the day it speaks of."""

    REPORTED = "reported"
    REFERRED = "referred"


@dataclass(frozen=True, slots=True)
class Point:
    """One number as somebody gave it; `low` or `high` is None where the bound is open."""

    utterance: Utterance
    quantity: Quantity
    relation: Relation | None = None

    @property
    def low(self) -> float | None:
        """The least it may be."""
        return self.quantity.low

    @property
    def high(self) -> float | None:
        """The most it may be."""
        return self.quantity.high

    @property
    def value(self) -> float:
        """The height to draw it at: the closed bound, or the middle of two."""
        if self.low is None or self.high is None:
            return self.low if self.low is not None else self.high or 0.0
        return (self.low + self.high) / 2

    @property
    def words(self) -> str:
        """The number as the text writes it."""
        return " ".join(self.quantity.span.of(self.utterance.article.text).split())

    def at(self, moment: Moment) -> date | None:
        """The day to draw it at; the day of report where no other is named."""
        if moment is Moment.REFERRED and self.quantity.as_of:
            return self.quantity.as_of
        return self.utterance.said


@dataclass(frozen=True, slots=True)
class Series:
    """The numbers one source gave for one place, oldest first."""

    source: str
    place: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Measure:
    """What is counted, in which unit, and everybody's numbers for it.

    `name` is what is counted as people write it, with the place if all numbers are for one.
    """

    of: str
    unit: str
    series: tuple[Series, ...]
    name: str = ""

    @property
    def key(self) -> str:
        """A stable name for choosing this measure again."""
        return f"{self.of}|{self.unit}"

    @property
    def points(self) -> tuple[Point, ...]:
        """Every number, series by series."""
        return tuple(point for line in self.series for point in line.points)

    @property
    def places(self) -> tuple[str, ...]:
        """The places numbers are given for, without the empty one."""
        return tuple(sorted({line.place for line in self.series if line.place}))

    @property
    def disputed(self) -> bool:
        """Whether some number here is contradicted."""
        return any(point.relation is Relation.CONTRADICTS for point in self.points)


_STRENGTH = (Relation.CONTRADICTS, Relation.UPDATES, Relation.AGREES, Relation.COPIES)


def strongest(relations: Iterable[Relation]) -> Relation | None:
    """The relation a person should see first, or None where nothing meets."""
    met = set(relations)
    return next((relation for relation in _STRENGTH if relation in met), None)


def measures(said: Sequence[Utterance], findings: Sequence[Finding]) -> list[Measure]:
    """Everything counted at least twice on known days, the disputed and the most told first."""
    met = _relations(findings)
    groups: dict[tuple[str, str], list[Point]] = defaultdict(list)
    for utterance in said:
        for quantity in utterance.claim.quantities:
            if quantity.of and utterance.said:
                point = Point(utterance, quantity, strongest(met[utterance.place]))
                groups[_counted(quantity), quantity.unit].append(point)
    found = [
        _measure(of, unit, _series(points))
        for (of, unit), points in groups.items()
        if len(_distinct(points)) > 1
    ]
    return sorted(found, key=_rank)


def _measure(of: str, unit: str, series: tuple[Series, ...]) -> Measure:
    texts = [point.utterance.quote for line in series for point in line.points]
    name = counted_name(of, unit, texts)
    where = {line.place for line in series}
    place = where.pop() if len(where) == 1 else ""
    return Measure(of, unit, series, f"{name} in {place_shown(place, texts)}" if place else name)


def _relations(findings: Sequence[Finding]) -> dict[Place, list[Relation]]:
    met: dict[Place, list[Relation]] = defaultdict(list)
    for finding in findings:
        for claim in (finding.a, finding.b):
            met[claim.article, claim.span.start, claim.span.end].append(finding.relation)
    return met


def _counted(quantity: Quantity) -> str:
    return " ".join(quantity.of.split())


def _distinct(points: Sequence[Point]) -> set[tuple[object, ...]]:
    return {
        (p.utterance.source, p.low, p.high, p.quantity.place, p.at(Moment.REFERRED)) for p in points
    }


def _series(points: Sequence[Point]) -> tuple[Series, ...]:
    lines: dict[tuple[str, str], dict[tuple[object, ...], Point]] = defaultdict(dict)
    for point in points:
        same = (point.low, point.high, point.utterance.said, point.at(Moment.REFERRED))
        lines[point.utterance.source, point.quantity.place].setdefault(same, point)
    return tuple(
        Series(source, place, tuple(sorted(found.values(), key=_time)))
        for (source, place), found in sorted(lines.items())
    )


def _time(point: Point) -> tuple[date, date, float]:
    said = point.utterance.said or date.min
    return (said, point.at(Moment.REFERRED) or said, point.value)


def _rank(measure: Measure) -> tuple[bool, int, int, str]:
    days = {point.at(Moment.REFERRED) for point in measure.points}
    return (not measure.disputed, -len(measure.series), -len(days), measure.of)
