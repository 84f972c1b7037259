"""The text of one article: read-only, set once, with the marks painted under and over it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from reader.model import Article, BlockKind, Finding, Span
from reader.ui.compare import arcs
from reader.ui.compare.layer import MarkLayer, Scene
from reader.ui.compare.marks import Geometry, Mark, MarkIndex
from reader.ui.compare.ornaments import Ornament, ornaments_of
from reader.ui.compare.rendering import (
    OffsetMap,
    Setting,
    dress,
    fit_column,
    letter_width,
    set_article,
    shown_blocks,
)
from reader.ui.theme import Theme

_MARGINS = 25.0, 12.0


class ReadingText(QTextBrowser):
    """Shows one article. Positions given out are of the document; offsets of the article."""

    laid_out = Signal()
    mark_pressed = Signal(object)
    mark_hovered = Signal(object)
    pointed = Signal(object)
    focused = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readingText")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setMouseTracking(True)
        # Filled in paintEvent, so that scrolling moves what is painted instead of painting it.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._theme = theme
        self._article: Article | None = None
        self._offsets: OffsetMap | None = None
        self._setting, self._column = Setting(), 68
        self.geometry_ = Geometry(self.document())
        self.index = MarkIndex([], self.geometry_)
        self._layer = MarkLayer(self.document(), self.geometry_)
        self._marks: list[Mark] = []
        self._arcs: list[arcs.Arc] = []
        self._ornaments: list[Ornament] = []
        self.only_here: list[tuple[int, int]] = []
        self._folded = False
        self.keeping = False
        self.selected: Finding | None = None
        self._hovered = ""
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(0)
        self._settle.timeout.connect(self._measure)
        self.document().documentLayout().documentSizeChanged.connect(self._stale)
        theme.changed.connect(self._dress)

    # --- content ------------------------------------------------------------------------

    def show_article(self, article: Article, setting: Setting, column: int) -> None:
        """Set an article's text."""
        self._article, self._setting, self._column = article, setting, column
        self._offsets = set_article(self.document(), article, setting, self._theme.palette)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.setAccessibleName(article.title)
        self._fit()
        self._stale()

    def set_type(self, setting: Setting, column: int) -> None:
        """Change size, line height or width of the column, keeping the place."""
        top = self.position_at_top()
        self._setting, self._column = setting, column
        self.keeping = True
        self._dress()
        self._fit()
        self.show_position(top)
        self.keeping = False

    @property
    def offsets(self) -> OffsetMap:
        """Where the article's offsets went."""
        assert self._offsets is not None
        return self._offsets

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
        kept = {self.document().findBlock(mark.first).blockNumber() for mark in self._marks}
        kept |= {self.document().findBlock(first).blockNumber() for first, _ in self.only_here}
        block = self.document().begin()
        for described in shown_blocks(self._article) if self._article else ():
            heading = described.kind in (BlockKind.HEADING, BlockKind.TITLE)
            block.setVisible(not folded or heading or block.blockNumber() in kept)
            block = block.next()
        self.document().markContentsDirty(0, self.document().characterCount())
        self._stale()

    def set_selected(self, finding: Finding | None) -> None:
        """Outline another finding."""
        self.selected = finding
        self.viewport().update()

    def set_hovered(self, key: str) -> None:
        """Bring out the passages of the finding that is pointed at, here or in another pane."""
        if key != self._hovered:
            self._hovered = key
            self.viewport().update()

    def set_cursor(self, shown: bool) -> None:
        """Let the keyboard move a cursor through the text and select with it, or only scroll."""
        allowed = Qt.TextInteractionFlag.TextBrowserInteraction
        if shown:
            allowed |= Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(allowed)
        if shown:
            cursor = self.textCursor()
            cursor.setPosition(self.position_at_top())
            self.setTextCursor(cursor)

    def selected_span(self) -> Span | None:
        """The selection as a span of the article, or None."""
        cursor = self.textCursor()
        if not cursor.hasSelection() or self._offsets is None:
            return None
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        return Span(self._offsets.offset(first), self._offsets.offset(last))

    # --- places -------------------------------------------------------------------------

    @property
    def scrolled(self) -> float:
        """How far down the document is scrolled, in pixels."""
        return float(self.verticalScrollBar().value())

    def bounds(self, mark: Mark) -> QRectF:
        """Where a mark stands, in viewport coordinates."""
        rect = self.geometry_.bounds(mark.first, mark.last)
        return rect.translated(0.0, -self.scrolled)

    def position_at_top(self) -> int:
        """The document position of the first line in view."""
        return self.cursorForPosition(QPoint(int(_MARGINS[0]), 4)).position()

    def show_position(self, position: int) -> None:
        """Scroll so that a position stands at the top."""
        rects = self.geometry_.rects(position, position + 1)
        if rects:
            self.verticalScrollBar().setValue(round(rects[0].top()) - 8)

    def place_of_stretch(self, first: int, last: int) -> float:
        """How far to scroll for a stretch: not at all if it is in view, else to the middle."""
        rect = self.geometry_.bounds(first, last)
        height = self.viewport().height()
        inside = self.scrolled + 10 <= rect.top() and rect.bottom() <= self.scrolled + height - 10
        return self.scrolled if inside or rect.isNull() else rect.center().y() - height / 2

    def show_stretch(self, first: int, last: int) -> None:
        """Scroll only if a stretch is not in view, and then so that it stands in the middle."""
        self.verticalScrollBar().setValue(round(self.place_of_stretch(first, last)))

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

    # --- layout -------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column as wide as it reads well, and the line at the top where it is."""
        top = self.position_at_top() if self.scrolled else 0
        self.keeping = True
        super().resizeEvent(event)
        self._fit()
        if top and event.oldSize().width() != event.size().width():
            self.show_position(top)
        self.keeping = False

    @property
    def margin(self) -> int:
        """Where the lines begin, in pixels from the left."""
        return round(self.document().rootFrame().frameFormat().leftMargin())

    def width_for(self, letters: int) -> int:
        """How wide this must be for a line to hold so many letters."""
        bar = self.verticalScrollBar().sizeHint().width()
        return round(letters * letter_width(self.document()) + sum(_MARGINS) + bar)

    def _fit(self) -> None:
        size = self.viewport().size()
        fit_column(self.document(), size.width(), size.height(), self._column, _MARGINS)

    def _dress(self) -> None:
        if self._article is not None:
            dress(self.document(), shown_blocks(self._article), self._setting, self._theme.palette)
            self._stale()

    def _stale(self, _size: object = None) -> None:
        self.geometry_.forget()
        self._settle.start()

    def _measure(self) -> None:
        self.geometry_.forget()
        self.index = MarkIndex(self._marks, self.geometry_)
        self._arcs = arcs.arcs_of(self.index.marks, self.geometry_)
        blocks = shown_blocks(self._article) if self._article else ()
        self._ornaments = ornaments_of(self.document(), blocks)
        self.viewport().update()
        self.laid_out.emit()

    def settle(self) -> None:
        """Measure now what is waiting to be measured."""
        if self._settle.isActive():
            self._settle.stop()
            self._measure()

    # --- painting -----------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grounds and lines, then the text, then outlines, flags, heavier words and arcs."""
        scrolled, colours = self.scrolled, self._theme.palette
        area = QRectF(event.rect()).translated(0.0, scrolled)
        marks = self.index.between(area.top() - 8, area.bottom() + 8)
        scene = Scene(marks, self.selected.key if self.selected else "", self._hovered, colours)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0.0, -scrolled)
        painter.fillRect(area, colours.colour("paper"))
        self._layer.under(painter, scene, self.only_here)
        for ornament in self._ornaments:
            ornament.paint(painter, area, colours)
        painter.end()
        super().paintEvent(event)
        painter.begin(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0.0, -scrolled)
        self._layer.over(painter, scene, self.viewport().width() - 10.0)
        self._layer.arcs(painter, self._arcs, area, float(self.viewport().height()), scene)
        painter.end()

    # --- pointing -----------------------------------------------------------------------

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

    def select_stretch(self, first: int, last: int) -> None:
        """Select a stretch of the document."""
        cursor = self.textCursor()
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
