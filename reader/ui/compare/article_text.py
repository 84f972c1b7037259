"""The text of one article: read-only, set once, in a column that reads well; keeps its place."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from reader.model import Article, Span
from reader.ui.compare.marks import Geometry
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


class ArticleText(QTextBrowser):
    """Shows one article. Positions given out are of the document; offsets of the article.

    `keeping` is true while it scrolls itself to keep its place.
    """

    laid_out = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readingText")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._theme = theme
        self._article: Article | None = None
        self._offsets: OffsetMap | None = None
        self._setting, self._column = Setting(), 68
        self.geometry_ = Geometry(self.document())
        self.keeping = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(0)
        self._settle.timeout.connect(self._measure)
        self.document().documentLayout().documentSizeChanged.connect(self._stale)
        theme.changed.connect(self._recolour)

    def show_article(self, article: Article, setting: Setting, column: int) -> None:
        """Set an article's text."""
        self._article, self._setting, self._column = article, setting, column
        self._offsets = set_article(self.document(), article, setting, self._theme.palette)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.setAccessibleName(article.title)
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

    def set_cursor(self, shown: bool) -> None:
        """Let the keyboard move a cursor through the text and select with it, or only scroll."""
        keyboard = Qt.TextInteractionFlag.TextSelectableByKeyboard
        if shown == bool(self.textInteractionFlags() & keyboard):
            return
        allowed = Qt.TextInteractionFlag.TextBrowserInteraction
        if shown:
            allowed |= keyboard
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

    def select_stretch(self, first: int, last: int) -> None:
        """Select a stretch of the document."""
        cursor = self.textCursor()
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    @property
    def scrolled(self) -> float:
        """How far down the document is scrolled, in pixels."""
        return float(self.verticalScrollBar().value())

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

    def _recolour(self) -> None:
        """Other colours, and the lines set again now: else the next painting would have to."""
        self._dress()
        if self.isVisible():
            self.document().size()

    def _stale(self, _size: object = None) -> None:
        self.geometry_.forget()
        self._settle.start()

    def _measure(self) -> None:
        self.geometry_.forget()
        self._place()
        self.laid_out.emit()

    def _place(self) -> None:
        """What stands over the text is placed anew; here there is nothing."""

    def settle(self) -> None:
        """Measure now what is waiting to be measured."""
        if self._settle.isActive():
            self._settle.stop()
            self._measure()
