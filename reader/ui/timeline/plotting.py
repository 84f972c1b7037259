"""Where everything of the chart goes: dots, bounds, lines and labels that do not collide.

Knows geometry and no painter, so that it can be checked without a window.
"""

import bisect
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSizeF

from reader.comparison.series import Measure, Moment, Point
from reader.ui.timeline.axes import day_ticks, number_ticks
from reader.ui.timeline.wording import axis_number

LEFT, RIGHT, TOP, BOTTOM = 70, 40, 26, 40
NUMBER_GAP = 12
DOT = 7.0
ARROW = 22.0
_DAY_WIDTH = 84
_LABEL_HEIGHT = 18
_NEAR = 9
_SQUARE = 48
# Where more dots and labels than this lie about a dot, no place is looked for.
_CROWD = 8
_COLUMN = 6

Passed = dict[int, list[float]]
"""The heights at which lines pass, lowest number first, by columns of a few pixels."""


@dataclass(frozen=True, slots=True)
class Dot:
    """A number in its place; `low` and `high` are heights of closed bounds, None where open."""

    point: Point
    at: QPointF
    low: float | None
    high: float | None

    @property
    def box(self) -> QRectF:
        """What the dot covers with its bounds."""
        top = self.at.y() - ARROW if self.high is None else min(self.high, self.at.y() - DOT)
        bottom = self.at.y() + ARROW if self.low is None else max(self.low, self.at.y() + DOT)
        return QRectF(self.at.x() - DOT, top, 2 * DOT, bottom - top)


@dataclass(frozen=True, slots=True)
class Label:
    """Words beside a dot, and where they fit."""

    dot: int
    words: str
    box: QRectF


@dataclass(frozen=True, slots=True)
class Plot:
    """The whole chart, laid out for one size."""

    area: QRectF
    dots: tuple[Dot, ...] = ()
    lines: tuple[tuple[int, ...], ...] = ()
    labels: tuple[Label, ...] = ()
    numbers: tuple[tuple[float, float], ...] = ()
    days: tuple[tuple[date, float], ...] = ()


class _Scales:
    """From a day and a number to a place in the chart."""

    def __init__(
        self, points: Sequence[Point], moment: Moment, area: QRectF, ticks: Sequence[float]
    ) -> None:
        days = [day for point in points if (day := point.at(moment))]
        self.first, self.last = min(days), max(days)
        if self.first == self.last:
            self.first -= timedelta(days=1)
            self.last += timedelta(days=1)
        self.ticks = ticks
        self.area = area
        # Dots keep off the edges, so that the first and last have room for their labels.
        self.inset = min(60.0, area.width() * 0.08)

    def x(self, day: date) -> float:
        share = (day - self.first).days / (self.last - self.first).days
        room = self.area.width() - 2 * self.inset
        return self.area.left() + self.inset + share * room

    def y(self, number: float) -> float:
        share = number / self.ticks[-1] if self.ticks[-1] else 0.0
        return self.area.bottom() - share * self.area.height()


def plot(
    measure: Measure,
    place: str,
    moment: Moment,
    size: tuple[int, int],
    measured: Callable[[str], int],
    label: Callable[[Point], str],
    scale: float = 1.0,
) -> Plot:
    """Lay a measure out; `measured` gives the width of words, `label` the words of a point.

    `scale` is how many times higher than usual the letters are.
    """
    shown = [line for line in measure.series if not place or line.place == place]
    points = [point for line in shown for point in line.points]
    ticks = _ticks(points)
    area = _area(size, max(measured(axis_number(tick)) for tick in ticks))
    if not points:
        return Plot(area)
    scales = _Scales(points, moment, area, ticks)
    dots = tuple(_dot(point, moment, scales) for point in points)
    lines, start = [], 0
    for line in shown:
        run = range(start, start + len(line.points))
        lines.append(tuple(sorted(run, key=lambda i: (dots[i].at.x(), dots[i].at.y()))))
        start += len(line.points)
    most = max(2, int(area.width() // (_DAY_WIDTH * scale)))
    room = QRectF(area.left(), 0, size[0] - area.left(), area.bottom())
    return Plot(
        area,
        dots,
        tuple(line for line in lines if len(line) > 1),
        _labels(dots, _along(dots, lines), room, measured, label, _LABEL_HEIGHT * scale),
        tuple((number, scales.y(number)) for number in scales.ticks),
        tuple((day, scales.x(day)) for day in day_ticks(scales.first, scales.last, most)),
    )


def _ticks(points: Sequence[Point]) -> list[float]:
    """The scale of numbers, with some room above the highest."""
    tops = [bound for p in points for bound in (p.low, p.high) if bound is not None]
    return number_ticks(max(tops, default=1.0) * 1.08)


def _area(size: tuple[int, int], widest: int) -> QRectF:
    """What is left for dots beside the numbers of the scale, the widest that many pixels wide."""
    left = max(LEFT, widest + NUMBER_GAP)
    width, height = size
    return QRectF(left, TOP, max(80, width - left - RIGHT), max(60, height - TOP - BOTTOM))


def _dot(point: Point, moment: Moment, scales: _Scales) -> Dot:
    day = point.at(moment)
    assert day is not None
    low, high = (None if bound is None else scales.y(bound) for bound in (point.low, point.high))
    return Dot(point, QPointF(scales.x(day), scales.y(point.value)), low, high)


def _along(dots: Sequence[Dot], lines: Sequence[Sequence[int]]) -> Passed:
    """Where the lines pass, every few pixels; labels keep off that."""
    passed: Passed = defaultdict(list)
    for line in lines:
        for a, b in pairwise((dots[i].at.x(), dots[i].at.y()) for i in line):
            steps = max(1, round(max(abs(b[0] - a[0]), abs(b[1] - a[1])) / _COLUMN))
            across, down = (b[0] - a[0]) / steps, (b[1] - a[1]) / steps
            for step in range(steps + 1):
                passed[int((a[0] + across * step) // _COLUMN)].append(a[1] + down * step)
    for heights in passed.values():
        heights.sort()
    return passed


class _Taken:
    """Boxes by the squares of a grid they lie in: of hundreds only the near ones are asked."""

    def __init__(self, boxes: Iterable[QRectF]) -> None:
        self._squares: dict[tuple[int, int], list[QRectF]] = defaultdict(list)
        for box in boxes:
            self.add(box)

    def add(self, box: QRectF) -> None:
        for square in self._around(box):
            self._squares[square].append(box)

    def meets(self, box: QRectF, besides: QRectF | None = None) -> bool:
        near = (self._squares.get(square, ()) for square in self._around(box))
        return any(box.intersects(other) for boxes in near for other in boxes if other != besides)

    def crowd(self, at: QPointF) -> int:
        """How many boxes lie in the square of a place."""
        return len(self._squares.get((int(at.x() // _SQUARE), int(at.y() // _SQUARE)), ()))

    @staticmethod
    def _around(box: QRectF) -> list[tuple[int, int]]:
        columns = range(int(box.left() // _SQUARE), int(box.right() // _SQUARE) + 1)
        rows = range(int(box.top() // _SQUARE), int(box.bottom() // _SQUARE) + 1)
        return [(column, row) for column in columns for row in rows]


def _labels(
    dots: Sequence[Dot],
    passed: Passed,
    room: QRectF,
    measured: Callable[[str], int],
    label: Callable[[Point], str],
    height: float,
) -> tuple[Label, ...]:
    """A label for every dot that has room for one; what would collide is left to hovering."""
    taken = _Taken(dot.box for dot in dots)
    sides = _Taken(_sides(dot.at, height) for dot in dots)
    placed: list[Label] = []
    for number, dot in enumerate(dots):
        if taken.crowd(dot.at) > _CROWD:
            continue
        words, own = label(dot.point), _sides(dot.at, height)
        free = (
            box
            for box in _places(dot.at, QSizeF(measured(words), height))
            if room.contains(box)
            and not (taken.meets(box) or sides.meets(box, own) or _crossed(box, passed))
        )
        box = next(free, None)
        if box is not None:
            taken.add(box)
            placed.append(Label(number, words, box))
    return tuple(placed)


def _sides(at: QPointF, height: float) -> QRectF:
    """What lies right beside a dot, where only its own label is read as such."""
    across, down = DOT + 2 * _NEAR, 0.6 * height
    return QRectF(at.x() - across, at.y() - down, 2 * across, 2 * down)


def _crossed(box: QRectF, passed: Passed) -> bool:
    """Whether a line passes through the box."""
    top, bottom = box.top(), box.bottom()
    for column in range(int(box.left() // _COLUMN), int(box.right() // _COLUMN) + 1):
        heights = passed.get(column, [])
        below = bisect.bisect_left(heights, top)
        if below < len(heights) and heights[below] <= bottom:
            return True
    return False


def _places(at: QPointF, size: QSizeF) -> list[QRectF]:
    width = size.width()
    beside, half = DOT + _NEAR, size.height() / 2
    right, left, middle = at.x() + beside, at.x() - beside - width, at.x() - width / 2
    return [
        QRectF(QPointF(x, y), size)
        for x, y in (
            (right, at.y() - half),
            (left, at.y() - half),
            (right, at.y() - 2 * half - 4),
            (right, at.y() + 4),
            (left, at.y() - 2 * half - 4),
            (left, at.y() + 4),
            (middle, at.y() - DOT - 2 * half - 3),
            (middle, at.y() + DOT + 3),
            (right, at.y() - 4 * half),
            (right, at.y() + 2 * half),
        )
    ]
