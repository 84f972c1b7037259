"""The overview on a scroll bar: a tick for every finding, the whole article at a glance."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QScrollBar

from reader.model import Relation
from reader.ui.compare.marks import Mark
from reader.ui.compare.text import ReadingText
from reader.ui.theme import Theme

_TICK, _WIDTH = 4.0, 14
_THIN = 1.2
# A copy has two thin ticks, one over the other.
_INSET = {
    Relation.CONTRADICTS: 0.0, Relation.UPDATES: 1.5, Relation.AGREES: 3.0, Relation.COPIES: 1.5,
}  # fmt: skip


class OverviewBar(QScrollBar):
    """The text's own scroll bar with ticks in the colours of the relations; a click goes there."""

    def __init__(self, text: ReadingText, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Vertical, text)
        self._text, self._theme = text, theme
        self._drawn: QPixmap | None = None
        self._found: list[tuple[int, QColor]] = []
        self.ticked = True
        self._held = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Overview of the findings in this article"))
        self.setToolTip(self.tr("Where the findings are; click to go there"))
        text.setVerticalScrollBar(self)
        text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        text.laid_out.connect(self.redraw)
        theme.changed.connect(self.redraw)

    def sizeHint(self) -> QSize:
        """Wide enough for a tick to be told from another by its width."""
        return QSize(_WIDTH, 100)

    def show_ticks(self, shown: bool) -> None:
        """Show the ticks, or scroll only."""
        self.ticked = shown
        self.redraw()

    def redraw(self) -> None:
        """The ticks are other ones now."""
        self._drawn = None
        self.update()

    def show_found(self, found: Sequence[tuple[int, QColor]]) -> None:
        """Thin ticks where searched words stand: document positions, each with its colour."""
        self._found = list(found)
        self.redraw()

    def ticks(self) -> list[tuple[float, Mark]]:
        """The height of each tick with its mark, top to bottom."""
        scale = self._scale()
        return [
            (top * scale, self._text.index.marks[i]) for top, _bottom, i in self._text.index.placed
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The ticks lie elsewhere."""
        super().resizeEvent(event)
        self._drawn = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame the part in view, light enough for ticks on it, then the ticks drawn once."""
        if self._drawn is None:
            self._drawn = self._draw()
        painter = QPainter(self)
        painter.fillRect(self.rect().adjusted(-1, -1, 1, 1), self._theme.colour("paper"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.maximum():
            held = self.isSliderDown() or self.underMouse()
            painter.setPen(QPen(self._theme.colour("muted", 1.0 if held else 0.6), 1))
            painter.setBrush(self._theme.colour("hover"))
            painter.drawRoundedRect(self._seen().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.drawPixmap(0, 0, self._drawn)
        if self.ticked and self._text.selected:
            self._draw_chosen(painter, self._text.selected.key)
        painter.end()

    def _seen(self) -> QRectF:
        """Where the part of the text that is in view stands."""
        scale = self._scale()
        tall = max(self.pageStep() * scale, 24.0)
        top = min(self.value() * scale, self.height() - tall)
        return QRectF(2, top + 1, _WIDTH - 4, tall - 2)

    def _draw(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        drawn = QPixmap(self.size() * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for position, colour in self._found:
            painter.setBrush(colour.darker(130))
            bounds = self._text.geometry_.bounds(position, position + 1)
            painter.drawRect(QRectF(2, bounds.top() * self._scale(), _WIDTH - 4, 2))
        if self.ticked:
            self._draw_ticks(painter)
        painter.end()
        return drawn

    def _draw_ticks(self, painter: QPainter) -> None:
        """All ticks of a relation as one shape, the narrow ones first, copies beneath updates."""
        shapes: dict[Relation, QPainterPath] = {}
        for height, mark in self.ticks():
            shape = shapes.get(mark.relation)
            if shape is None:
                shape = shapes[mark.relation] = _shape()
            inset = _INSET.get(mark.relation, 3.0)
            _add_tick(shape, mark.relation, inset, height, _TICK)
        for relation in sorted(
            shapes, key=lambda each: (-_INSET.get(each, 4.0), each is not Relation.COPIES)
        ):
            painter.fillPath(shapes[relation], self._theme.palette.mark(relation))

    def _draw_chosen(self, painter: QPainter, key: str) -> None:
        """The selected finding's ticks over the others, wider and taller."""
        index, scale = self._text.index, self._scale()
        for top, _bottom, number in index.placed:
            mark = index.marks[number]
            if mark.finding.key == key:
                tick = _shape()
                _add_tick(tick, mark.relation, 0.0, top * scale, _TICK + 2.0)
                painter.fillPath(tick, self._theme.palette.mark(mark.relation))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the part in view; elsewhere go to the tick that was hit, or to there."""
        y = event.position().y()
        seen = self._seen()
        near = [(abs(top - y), mark) for top, mark in self.ticks() if abs(top - y) < 5]
        if seen.top() <= y <= seen.bottom():
            self._held = y - seen.top()
        elif near and self.ticked:
            self._text.mark_pressed.emit(min(near, key=lambda tick: tick[0])[1])
            return
        else:
            self._held = seen.height() / 2
        self.setSliderDown(True)
        self._drag(y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The part in view follows the pointer."""
        if self.isSliderDown():
            self._drag(event.position().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self.setSliderDown(False)
        self.update()

    def _drag(self, y: float) -> None:
        self.setValue(round((y - self._held) / max(self._scale(), 1e-6)))

    def _scale(self) -> float:
        height = max(self._text.document().size().height(), 1.0)
        return min(self.height() / height, 1.0)


def _shape() -> QPainterPath:
    """An empty shape in which ticks may lie over each other."""
    shape = QPainterPath()
    shape.setFillRule(Qt.FillRule.WindingFill)
    return shape


def _add_tick(
    shape: QPainterPath, relation: Relation, inset: float, top: float, tall: float
) -> None:
    left, wide = 3 + inset, _WIDTH - 6 - 2 * inset
    if relation is Relation.COPIES:
        shape.addRect(left, top, wide, _THIN)
        shape.addRect(left, top + tall - _THIN, wide, _THIN)
    else:
        shape.addRoundedRect(left, top, wide, tall, 1.5, 1.5)
