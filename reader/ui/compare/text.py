"""The article's text with its marks painted under and over it, and what the pointer does there."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from reader.model import BlockKind, Finding
from reader.ui.compare import arcs
from reader.ui.compare.article_text import ArticleText
from reader.ui.compare.layer import MarkLayer, Scene
from reader.ui.compare.marks import Mark, MarkIndex
from reader.ui.compare.ornaments import Ornament, ornaments_of
from reader.ui.compare.rendering import shown_blocks
from reader.ui.theme import Palette, Theme


class Painted(Protocol):
    """What is painted under the words, in document coordinates."""

    def paint(self, painter: QPainter, view: QRectF, colours: Palette) -> None:
        """Paint it if it is in view."""


class ReadingText(ArticleText):
    """Paints the marks of an article and tells which of them is pressed or pointed at."""

    mark_pressed = Signal(object)
    mark_hovered = Signal(object)
    pointed = Signal(object)
    focused = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setMouseTracking(True)
        # Filled in paintEvent, so that scrolling moves what is painted instead of painting it.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.index = MarkIndex([], self.geometry_)
        self._layer = MarkLayer(self.document(), self.geometry_)
        self._marks: list[Mark] = []
        self._arcs: list[arcs.Arc] = []
        self._ornaments: list[Ornament] = []
        self.threads: Sequence[Painted] = []
        self.only_here: list[tuple[int, int]] = []
        self._folded = False
        self._closed: tuple[QTextBlock, float] | None = None
        self.selected: Finding | None = None
        self._hovered = ""

    def set_marks(
        self,
        marks: Sequence[Mark],
        selected: Finding | None,
        only_here: Sequence[tuple[int, int]] = (),
    ) -> None:
        """Draw these marks from now on; `only_here` are stretches no other source speaks of."""
        self._marks, self.selected, self.only_here = list(marks), selected, list(only_here)
        self._stale()

    def fold(self, folded: bool) -> None:
        """Show only the paragraphs that have a mark, and headings; or all again."""
        if folded == self._folded and not folded:
            return
        self._folded = folded
        self._open_gap()
        kept = {self.document().findBlock(mark.first).blockNumber() for mark in self._marks}
        kept |= {self.document().findBlock(first).blockNumber() for first, _ in self.only_here}
        block = self.document().begin()
        for described in shown_blocks(self._article) if self._article else ():
            heading = described.kind in (BlockKind.HEADING, BlockKind.TITLE)
            block.setVisible(not folded or heading or block.blockNumber() in kept)
            block = block.next()
        self._close_gap()
        self.document().markContentsDirty(0, self.document().characterCount())
        self._stale()

    def _close_gap(self) -> None:
        """A hidden paragraph would keep the first one shown away from the top."""
        block = self.document().begin()
        while block.isValid() and not block.isVisible():
            block = block.next()
        hidden = block.previous()
        if hidden.isValid():
            self._closed = hidden, hidden.blockFormat().bottomMargin()
            _set_below(hidden, 0.0)

    def _open_gap(self) -> None:
        if self._closed is not None:
            _set_below(*self._closed)
        self._closed = None

    def _dress(self) -> None:
        super()._dress()
        self._close_gap()

    def set_selected(self, finding: Finding | None) -> None:
        """Outline another finding."""
        self.selected = finding
        self.viewport().update()

    def set_hovered(self, key: str) -> None:
        """Bring out the passages of the finding that is pointed at, here or in another pane."""
        if key != self._hovered:
            self._hovered = key
            self.viewport().update()

    def bounds(self, mark: Mark) -> QRectF:
        """Where a mark stands, in viewport coordinates."""
        rect = self.geometry_.bounds(mark.first, mark.last)
        return rect.translated(0.0, -self.scrolled)

    def marks_at(self, at: QPointF) -> list[Mark]:
        """The marks under a point of the viewport, the topmost first."""
        point = at + QPointF(0.0, self.scrolled)
        near = self.index.between(point.y() - 2, point.y() + 2)
        return [
            mark
            for mark in reversed(near)
            if any(
                rect.adjusted(-2, -3, 2, 4).contains(point)
                for rect in self.geometry_.rects(mark.first, mark.last)
            )
        ]

    def _place(self) -> None:
        self.index = MarkIndex(self._marks, self.geometry_)
        self._arcs = arcs.arcs_of(self.index.marks, self.geometry_)
        blocks = shown_blocks(self._article) if self._article else ()
        self._ornaments = ornaments_of(self.document(), blocks)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grounds and lines, then the text, then outlines, flags, heavier words and arcs."""
        scrolled, colours = self.scrolled, self._theme.palette
        area = QRectF(event.rect()).translated(0.0, scrolled)
        marks = self.index.between(area.top() - 8, area.bottom() + 8)
        scene = Scene(marks, self.selected.key if self.selected else "", self._hovered, colours)
        painter = QPainter(self.viewport())
        painter.translate(0.0, -scrolled)
        # Beyond the edges, else half of what was there stays where a pixel is cut in two.
        painter.fillRect(area.adjusted(-1, -1, 1, 1), colours.colour("paper"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._layer.under(painter, scene, self.only_here)
        for drawn in (*self._ornaments, *self.threads):
            drawn.paint(painter, area, colours)
        painter.end()
        super().paintEvent(event)
        painter.begin(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0.0, -scrolled)
        self._layer.over(painter, scene, self.viewport().width() - 10.0)
        self._layer.arcs(painter, self._arcs, area, float(self.viewport().height()), scene)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a mark, without selecting text, selects its finding."""
        super().mouseReleaseEvent(event)
        if not self.textCursor().hasSelection():
            marks = self.marks_at(event.position())
            if marks:
                self.mark_pressed.emit(self._next_of(marks))

    def _next_of(self, marks: list[Mark]) -> Mark:
        """Pressing again where several marks lie goes from one to the next."""
        keys = [mark.finding.key for mark in marks]
        at = keys.index(self.selected.key) if self.selected and self.selected.key in keys else -1
        return marks[(at + 1) % len(marks)]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say which finding is pointed at, so that its other end can be brought out."""
        super().mouseMoveEvent(event)
        marks = self.marks_at(event.position()) if not event.buttons() else []
        self.pointed.emit(marks[0].finding.key if marks else "")

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        self.pointed.emit("")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard is here now."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard went elsewhere."""
        super().focusOutEvent(event)
        self.focused.emit(False)

    def viewportEvent(self, event: QEvent) -> bool:
        """Hovering over a mark says what stands against it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            marks = self.marks_at(QPointF(event.pos()))
            self.mark_hovered.emit((marks[0] if marks else None, event.globalPos()))
            return True
        return super().viewportEvent(event)


def _set_below(block: QTextBlock, margin: float) -> None:
    """Give a paragraph another distance to the next one."""
    form = QTextBlockFormat()
    form.setBottomMargin(margin)
    QTextCursor(block).mergeBlockFormat(form)
