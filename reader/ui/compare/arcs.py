"""Arcs in the margin: a disagreement inside one article, joined beside its text."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.model import Relation
from reader.ui.compare.marks import Mark
from reader.ui.compare.painting import line_pen
from reader.ui.compare.text import ReadingText
from reader.ui.theme import Theme


class ArcMargin(QWidget):
    """Arcs in the left margin that join two passages of the same article."""

    WIDTH = 30

    def __init__(self, text: ReadingText, theme: Theme) -> None:
        super().__init__(text)
        self._text, self._theme = text, theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        text.laid_out.connect(self.update)
        text.verticalScrollBar().valueChanged.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arcs of what is in view; the selected one strongly."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark_a, mark_b in self._pairs():
            self._paint_arc(painter, mark_a, mark_b)

    def _pairs(self) -> list[tuple[Mark, Mark]]:
        ends: dict[str, Mark] = {}
        pairs = []
        for mark in self._text.index.marks:
            other = ends.pop(mark.finding.key, None)
            if other is None:
                ends[mark.finding.key] = mark
            elif other.end != mark.end:
                pairs.append((other, mark))
        chosen = self._text.selected.key if self._text.selected else ""
        wanted = [
            pair
            for pair in pairs
            if pair[0].relation is Relation.CONTRADICTS or pair[0].finding.key == chosen
        ]
        return sorted(wanted, key=lambda pair: pair[0].finding.key == chosen)

    def _paint_arc(self, painter: QPainter, mark_a: Mark, mark_b: Mark) -> None:
        rect_a, rect_b = self._text.bounds(mark_a), self._text.bounds(mark_b)
        top, bottom = sorted((rect_a.center().y(), rect_b.center().y()))
        if bottom < 0 or top > self.height():
            return
        selected = self._text.selected
        chosen = selected is not None and mark_a.finding.key == selected.key
        colour = self._theme.palette.mark(mark_a.relation)
        colour.setAlphaF(1.0 if chosen else 0.28)
        pen = line_pen(mark_a.relation, self._theme.palette, 1.8 if chosen else 1.2)
        pen.setColor(colour)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        right = float(self.width()) - 5
        reach = min(max((bottom - top) * 0.12, 9.0), right - 2)
        painter.drawPath(_arc(right, top, bottom, reach))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for y in (top, bottom):
            painter.drawEllipse(QPointF(right, y), 3.4 if chosen else 2.2, 3.4 if chosen else 2.2)


def _arc(right: float, top: float, bottom: float, reach: float) -> QPainterPath:
    path = QPainterPath(QPointF(right, top))
    bend = min((bottom - top) / 2, 26.0)
    left = right - reach
    path.cubicTo(QPointF(left, top), QPointF(left, top), QPointF(left, top + bend))
    path.lineTo(QPointF(left, bottom - bend))
    path.cubicTo(QPointF(left, bottom), QPointF(left, bottom), QPointF(right, bottom))
    return path
