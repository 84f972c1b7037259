"""Which passages of two neighbouring texts are joined, at which heights, and in what shape."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from reader.model import Finding, Relation
from reader.ui.compare.marks import Geometry, Mark

_EDGE = 2.0


@dataclass(frozen=True, slots=True)
class Ribbon:
    """One finding that joins two panes, with its ends as rectangles in the gutter's heights."""

    finding: Finding
    relation: Relation
    left: QRectF
    right: QRectF

    def outline(self, width: float) -> QPainterPath:
        """The whole shape from edge to edge."""
        path = self._curve(self.left.top(), self.right.top(), width)
        path.lineTo(QPointF(width, self.right.bottom()))
        bend = width * 0.5
        path.cubicTo(
            QPointF(bend, self.right.bottom()), QPointF(bend, self.left.bottom()),
            QPointF(0, self.left.bottom()),
        )  # fmt: skip
        path.closeSubpath()
        return path

    def edges(self, width: float) -> QPainterPath:
        """Its upper and its lower edge."""
        path = self._curve(self.left.top(), self.right.top(), width)
        path.addPath(self._curve(self.left.bottom(), self.right.bottom(), width))
        return path

    @staticmethod
    def _curve(left: float, right: float, width: float) -> QPainterPath:
        bend = width * 0.5
        path = QPainterPath(QPointF(0, left))
        path.cubicTo(QPointF(bend, left), QPointF(bend, right), QPointF(width, right))
        return path


@dataclass(frozen=True, slots=True)
class Pair:
    """A finding with an end in either text; heights are of the two documents."""

    finding: Finding
    relation: Relation
    tops: tuple[float, float]
    bottoms: tuple[float, float]

    def ribbon(self, shifts: tuple[float, float], tops: tuple[float, float]) -> Ribbon:
        """The ribbon as it stands with the texts scrolled so far and begun at these heights."""
        left, right = (
            QRectF(0.0, self.tops[i] - shifts[i] + tops[i] - 1, 1.0,
                   self.bottoms[i] - self.tops[i] + 4)
            for i in (0, 1)
        )  # fmt: skip
        return Ribbon(self.finding, self.relation, left, right)


def in_view(
    pairs: Iterable[Pair], shifts: tuple[float, float], heights: tuple[float, float]
) -> list[tuple[Pair, int, int]]:
    """The pairs with an end in view, and where either end stands: -1 above, 0 in view, 1 below.

    Asked at each painting of all pairs there are, so it counts by plain numbers.
    """
    first, second = shifts[0] + _EDGE, shifts[1] + _EDGE
    last, end = shifts[0] + heights[0] - _EDGE, shifts[1] + heights[1] - _EDGE
    found = []
    for pair in pairs:
        (left, right), (below, under) = pair.tops, pair.bottoms
        here = -1 if below < first else 1 if left > last else 0
        there = -1 if under < second else 1 if right > end else 0
        if here == 0 or there == 0:
            found.append((pair, here, there))
    return found


def pairs_of(
    left: Iterable[Mark], left_at: Geometry, right: Iterable[Mark], right_at: Geometry
) -> list[Pair]:
    """Every finding with one end on the left and the other on the right."""
    rights: dict[str, list[Mark]] = {}
    for mark in right:
        rights.setdefault(mark.finding.key, []).append(mark)
    found = []
    for mark in left:
        for other in rights.get(mark.finding.key, ()):
            here = left_at.bounds(mark.first, mark.last)
            there = right_at.bounds(other.first, other.last)
            if other.end != mark.end and not here.isNull() and not there.isNull():
                tops, bottoms = (here.top(), there.top()), (here.bottom(), there.bottom())
                found.append(Pair(mark.finding, mark.relation, tops, bottoms))
    return found
