"""Arcs in the margin: a disagreement inside one article, joined beside its text."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen

from reader.model import Relation
from reader.ui.compare.marks import Geometry, Mark
from reader.ui.compare.painting import line_pen
from reader.ui.theme import Palette

_MARGIN, _HOOK = 20.0, 54.0


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
    longest: float,
    selected: str,
    colours: Palette,
) -> None:
    """Paint the contradictions' arcs that touch the view, and the selected one strongly.

    `right` is where the margin ends, `view` the first and last height to paint. Of an arc longer
    than `longest` only the ends are drawn, unless it is the selected one.
    """
    for arc in arcs:
        chosen = arc.key == selected
        if arc.bottom < view[0] or arc.top > view[1]:
            continue
        if chosen:
            _paint(painter, arc, right, view, _pen(arc, colours, 1.8, 1.0))
        elif arc.relation is not Relation.CONTRADICTS:
            continue
        elif arc.bottom - arc.top < longest:
            _paint(painter, arc, right, view, _pen(arc, colours, 1.2, 0.34))
        else:
            for edge, way in ((arc.top, _HOOK), (arc.bottom, -_HOOK)):
                if view[0] - _HOOK <= edge <= view[1] + _HOOK:
                    _paint_hook(painter, right, edge, way, _pen(arc, colours, 1.2, 0.34))


def _pen(arc: Arc, colours: Palette, width: float, alpha: float) -> QPen:
    pen = line_pen(arc.relation, colours, width)
    colour = pen.color()
    colour.setAlphaF(alpha)
    pen.setColor(colour)
    return pen


def _paint_hook(painter: QPainter, right: float, edge: float, way: float, pen: QPen) -> None:
    """The end of a long arc, fading away in the direction of its other end."""
    left = right - _MARGIN / 2
    fading = QLinearGradient(0.0, edge + way / 3, 0.0, edge + way)
    clear = QColor(pen.color())
    clear.setAlphaF(0.0)
    fading.setColorAt(0.0, pen.color())
    fading.setColorAt(1.0, clear)
    colour, pen = pen.color(), QPen(pen)
    pen.setBrush(fading)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = _corner(right, left, edge, edge + way / 3)
    path.lineTo(left, edge + way)
    painter.drawPath(path)
    _paint_dot(painter, QPointF(right, edge), pen.widthF(), colour)


def _paint(painter: QPainter, arc: Arc, right: float, view: tuple[float, float], pen: QPen) -> None:
    left = right - min(max((arc.bottom - arc.top) * 0.12, 9.0), _MARGIN, right - 3)
    bend = min((arc.bottom - arc.top) / 2, 26.0)
    upper, lower = arc.top + bend, arc.bottom - bend
    painter.setPen(pen)
    # Only what is in view: stroking a line as long as the article costs milliseconds.
    if max(upper, view[0]) < min(lower, view[1]):
        ends = max(upper, view[0]), min(lower, view[1])
        painter.drawLine(QPointF(left, ends[0]), QPointF(left, ends[1]))
    for edge, inner in ((arc.top, upper), (arc.bottom, lower)):
        if view[0] - bend <= edge <= view[1] + bend:
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(_corner(right, left, edge, inner))
            _paint_dot(painter, QPointF(right, edge), pen.widthF(), pen.color())


def _paint_dot(painter: QPainter, at: QPointF, width: float, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(at, width * 1.9, width * 1.9)


def _corner(right: float, left: float, edge: float, inner: float) -> QPainterPath:
    path = QPainterPath(QPointF(right, edge))
    path.cubicTo(QPointF(left, edge), QPointF(left, edge), QPointF(left, inner))
    return path
