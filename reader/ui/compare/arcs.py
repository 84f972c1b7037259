"""Arcs in the margin: a disagreement inside one article, joined beside its text."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from reader.model import Relation
from reader.ui.compare.marks import Geometry, Mark
from reader.ui.compare.painting import line_pen
from reader.ui.theme import Palette

ROOM = 30.0


@dataclass(frozen=True, slots=True)
class Arc:
    """Two heights of the document that an arc joins, and the finding it stands for."""

    top: float
    bottom: float
    relation: Relation
    key: str


def arcs_of(marks: Sequence[Mark], geometry: Geometry) -> list[Arc]:
    """The arcs of an article: one for each finding with both ends in it."""
    ends: dict[str, Mark] = {}
    arcs = []
    for mark in marks:
        other = ends.pop(mark.finding.key, None)
        if other is None:
            ends[mark.finding.key] = mark
        elif other.end != mark.end:
            rects = [geometry.bounds(m.first, m.last) for m in (other, mark)]
            if not any(rect.isNull() for rect in rects):
                top, bottom = sorted(rect.center().y() for rect in rects)
                arcs.append(Arc(top, bottom, mark.relation, mark.finding.key))
    return arcs


def paint_arcs(
    painter: QPainter,
    arcs: Sequence[Arc],
    right: float,
    view: tuple[float, float],
    selected: str,
    colours: Palette,
) -> None:
    """Paint the contradictions' arcs that touch the view, and the selected one strongly.

    `right` is where the margin ends, `view` the first and last height in view.
    """
    for arc in arcs:
        chosen = arc.key == selected
        if arc.bottom < view[0] or arc.top > view[1]:
            continue
        if chosen or arc.relation is Relation.CONTRADICTS:
            _paint(painter, arc, right, view, colours, chosen=chosen)


def _paint(
    painter: QPainter,
    arc: Arc,
    right: float,
    view: tuple[float, float],
    colours: Palette,
    *,
    chosen: bool,
) -> None:
    pen = line_pen(arc.relation, colours, 1.8 if chosen else 1.2)
    colour = pen.color()
    colour.setAlphaF(1.0 if chosen else 0.28)
    pen.setColor(colour)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    left = right - min(max((arc.bottom - arc.top) * 0.12, 9.0), ROOM - 7, right - 3)
    bend = min((arc.bottom - arc.top) / 2, 26.0)
    upper, lower = arc.top + bend, arc.bottom - bend
    # Only what is in view: stroking a line as long as the article costs milliseconds.
    if max(upper, view[0]) < min(lower, view[1]):
        ends = max(upper, view[0]), min(lower, view[1])
        painter.drawLine(QPointF(left, ends[0]), QPointF(left, ends[1]))
    size = 3.4 if chosen else 2.2
    for edge, inner in ((arc.top, upper), (arc.bottom, lower)):
        if view[0] - bend <= edge <= view[1] + bend:
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(_corner(right, left, edge, inner))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(QPointF(right, edge), size, size)


def _corner(right: float, left: float, edge: float, inner: float) -> QPainterPath:
    path = QPainterPath(QPointF(right, edge))
    path.cubicTo(QPointF(left, edge), QPointF(left, edge), QPointF(left, inner))
    return path
