"""The overview beside a scrollbar: a tick for every finding, the whole article at a glance."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
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
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Overview of the findings in this article"))
        self.setToolTip(self.tr("Where the findings are; click to go there"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        text.laid_out.connect(self.update)
        text.verticalScrollBar().valueChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        """Ten pixels wide."""
        return QSize(10, 100)

    def ticks(self) -> list[tuple[float, Mark]]:
        """The height of each tick with its mark, top to bottom."""
        scale = self._scale()
        return [
            (top * scale, self._text.index.marks[i]) for top, _bottom, i in self._text.index.placed
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the part in view lightly, then the ticks, contradictions on top."""
        painter = QPainter(self)
        scale = self._scale()
        view = self._text.viewport().height() * scale
        top = self._text.scrolled * scale
        painter.fillRect(self.rect(), self._theme.colour("paper"))
        painter.fillRect(QRectF(0, top, self.width(), view), self._theme.colour("hover"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colours = self._theme.palette
        selected = self._text.selected
        ticks = sorted(self.ticks(), key=lambda tick: -_INSET.get(tick[1].relation, 4.0))
        for height, mark in ticks:
            chosen = selected is not None and mark.finding.key == selected.key
            inset = 0.0 if chosen else _INSET.get(mark.relation, 3.0)
            painter.setBrush(colours.mark(mark.relation))
            tall = _TICK + (2.0 if chosen else 0.0)
            painter.drawRoundedRect(QRectF(1 + inset, height, 8 - 2 * inset, tall), 1.5, 1.5)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the tick that was hit, or to that height."""
        near = [tick for tick in self.ticks() if abs(tick[0] - event.position().y()) < 5]
        if near:
            nearest = min(near, key=lambda tick: abs(tick[0] - event.position().y()))
            self._text.mark_pressed.emit(nearest[1].finding)
            return
        bar = self._text.verticalScrollBar()
        bar.setValue(round(event.position().y() / max(self._scale(), 1e-6)) - bar.pageStep() // 2)

    def _scale(self) -> float:
        height = max(self._text.document().size().height(), 1.0)
        return min(self.height() / height, 1.0)
