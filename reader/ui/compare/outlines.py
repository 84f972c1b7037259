"""One rounded shape around the lines of a passage, as a pencil would draw it."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

_SIDE, _ABOVE, _BELOW = 2.5, 2.0, 5.0
_ROUND = 4.0

Box = tuple[float, float, float, float]


def around(rects: Sequence[QRectF]) -> QPainterPath:
    """The shape around rectangles that stand one below the other, each reaching to the next."""
    return _around(tuple((r.left(), r.top(), r.right(), r.bottom()) for r in rects))


@lru_cache(maxsize=128)
def _around(lines: tuple[Box, ...]) -> QPainterPath:
    shape = QPainterPath()
    for number, (left, top, right, bottom) in enumerate(lines):
        low = lines[number + 1][1] - _ABOVE if number + 1 < len(lines) else bottom + _BELOW
        box = QPainterPath()
        box.addRect(left - _SIDE, top - _ABOVE, right - left + 2 * _SIDE, low - top + _ABOVE)
        shape = shape.united(box)
    rounded = QPainterPath()
    for polygon in shape.simplified().toSubpathPolygons():
        rounded.addPath(_rounded(_corners(polygon.toList())))
    return rounded


def _corners(points: Sequence[QPointF]) -> list[QPointF]:
    """The points at which the way turns; the last is not the first again."""
    once = [point for point, after in pairwise([*points, points[0]]) if point != after]
    found = []
    for number, here in enumerate(once):
        before, after = once[number - 1], once[(number + 1) % len(once)]
        turn = (here.x() - before.x()) * (after.y() - here.y()) - (here.y() - before.y()) * (
            after.x() - here.x()
        )
        if abs(turn) > 0.01:
            found.append(here)
    return found


def _rounded(corners: Sequence[QPointF]) -> QPainterPath:
    path = QPainterPath()
    for number, here in enumerate(corners):
        before, after = corners[number - 1], corners[(number + 1) % len(corners)]
        begin, end = _towards(here, before), _towards(here, after)
        if number:
            path.lineTo(begin)
        else:
            path.moveTo(begin)
        path.quadTo(here, end)
    path.closeSubpath()
    return path


def _towards(here: QPointF, there: QPointF) -> QPointF:
    """A point on the way, as far off as the corner is round, and never past the middle."""
    way = there - here
    length = abs(way.x()) + abs(way.y())
    return here + way * (min(_ROUND, length / 2) / max(length, 1e-6))
