"""The overview beside a scrollbar: a tick for every finding, the whole article at a glance."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.model import Relation
from reader.ui.compare.marks import Mark
from reader.ui.compare.text import ReadingText
from reader.ui.theme import Theme

_TICK = 4.0
_INSET = {Relation.CONTRADICTS: 0.0, Relation.UPDATES: 1.5, Relation.AGREES: 3.0}


class OverviewStrip(QWidget):
    """Ticks in the colours of the relations; a click goes there."""

    def __init__(self, text: ReadingText, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._theme = text, theme
        self._drawn: QPixmap | None = None
        self._found: list[tuple[int, QColor]] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Overview of the findings in this article"))
        self.setToolTip(self.tr("Where the findings are; click to go there"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        text.laid_out.connect(self.redraw)
        theme.changed.connect(self.redraw)
        text.verticalScrollBar().valueChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        """Ten pixels wide."""
        return QSize(10, 100)

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
        """Paint the part in view lightly, then the ticks as they were drawn once."""
        if self._drawn is None:
            self._drawn = self._draw()
        painter = QPainter(self)
        scale = self._scale()
        view = self._text.viewport().height() * scale
        painter.fillRect(self.rect(), self._theme.colour("paper"))
        part = QRectF(0, self._text.scrolled * scale, self.width(), view)
        painter.fillRect(part, self._theme.colour("hover"))
        painter.drawPixmap(0, 0, self._drawn)

    def _draw(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        drawn = QPixmap(self.size() * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colours = self._theme.palette
        for position, colour in self._found:
            painter.setBrush(colour.darker(130))
            bounds = self._text.geometry_.bounds(position, position + 1)
            painter.drawRect(QRectF(0, bounds.top() * self._scale(), 10, 2))
        selected = self._text.selected.key if self._text.selected else ""
        for height, mark in sorted(self.ticks(), key=lambda t: -_INSET.get(t[1].relation, 4.0)):
            chosen = mark.finding.key == selected
            inset = 0.0 if chosen else _INSET.get(mark.relation, 3.0)
            painter.setBrush(colours.mark(mark.relation))
            tall = _TICK + (2.0 if chosen else 0.0)
            painter.drawRoundedRect(QRectF(1 + inset, height, 8 - 2 * inset, tall), 1.5, 1.5)
        painter.end()
        return drawn

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the tick that was hit, or to that height."""
        y = event.position().y()
        near = [tick for tick in self.ticks() if abs(tick[0] - y) < 5]
        if near:
            nearest = min(near, key=lambda tick: abs(tick[0] - y))
            self._text.mark_pressed.emit(nearest[1].finding)
            return
        bar = self._text.verticalScrollBar()
        bar.setValue(round(y / max(self._scale(), 1e-6)) - bar.pageStep() // 2)

    def _scale(self) -> float:
        height = max(self._text.document().size().height(), 1.0)
        return min(self.height() / height, 1.0)
