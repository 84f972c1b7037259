"""One pane: header, find bar, text with its arcs and its overview strip."""

from functools import partial

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDropEvent,
    QFontMetrics,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.model import ArticleClaims, Finding
from reader.ui.compare.findbar import FindBar
from reader.ui.compare.marks import Mark
from reader.ui.compare.rendering import Setting
from reader.ui.compare.strip import OverviewStrip
from reader.ui.compare.text import ReadingText
from reader.ui.theme import Theme
from reader.ui.wording import byline, minutes

PANE_MIME = "application/x-parallax-pane"


class TitleLabel(QLabel):
    """A title on at most two lines, cut with an ellipsis; the whole of it as a tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setProperty("role", "title")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_title(self, text: str) -> None:
        """Show a title."""
        self._whole = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew for the width."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        metrics = QFontMetrics(self.font())
        width = max(self.width() - 2, 40)
        first, rest = "", self._whole.split()
        while rest and metrics.horizontalAdvance(f"{first} {rest[0]}".strip()) <= width:
            first = f"{first} {rest.pop(0)}".strip()
        second = metrics.elidedText(" ".join(rest), Qt.TextElideMode.ElideRight, width)
        self.setText(f"{first}\n{second}" if second and first else first or second)


class PaneHeader(QFrame):
    """Title and byline, a handle to drag the pane by, and its buttons."""

    close_pressed = Signal()

    def __init__(self, theme: Theme, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paneHeader")
        self._theme, self._number = theme, number
        self._pressed: QPoint | None = None
        self.title, self.byline = TitleLabel(), QLabel()
        self.byline.setProperty("role", "small")
        self.byline.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.close_button = QToolButton()
        self.close_button.setAccessibleName(self.tr("Close this pane"))
        self.close_button.setToolTip(self.tr("Close this pane"))
        self.close_button.clicked.connect(self.close_pressed)
        self.sections = QToolButton()
        self.sections.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.sections.setAccessibleName(self.tr("Sections of this article"))
        self.sections.setToolTip(self.tr("Sections"))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.title)
        words.addWidget(self.byline)
        self.version = QToolButton()
        self.version.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.version.setObjectName("paneVersion")
        self.version.hide()
        words.addWidget(self.version, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(34, 9, 8, 9)
        row.setSpacing(2)
        row.addLayout(words, 1)
        row.addWidget(self.sections, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.setMinimumHeight(64)
        self.setToolTip(self.tr("Drag to put this article elsewhere in the row"))
        theme.changed.connect(self._dress)
        self._dress()

    def show_article(self, read: ArticleClaims) -> None:
        """Show whose text this is."""
        article = read.article
        self.title.set_title(article.title)
        said = byline(article.outlet, article.published, article.date_inferred)
        size = self.tr("{words} words · {minutes} min").format(
            words=f"{article.words:,}", minutes=minutes(article.words)
        )
        self.byline.setText(" · ".join(part for part in (said, size) if part))

    def _dress(self) -> None:
        self.close_button.setIcon(self._theme.icon("x", "muted"))
        self.sections.setIcon(self._theme.icon("list", "muted"))
        for button in (self.close_button, self.sections):
            button.setIconSize(QSize(15, 15))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the pane along once the pointer has moved far enough."""
        if self._pressed is None:
            return
        far = (event.position().toPoint() - self._pressed).manhattanLength()
        if far >= QApplication.startDragDistance():
            self._pressed = None
            carried = QMimeData()
            carried.setData(PANE_MIME, str(self._number).encode())
            drag = QDrag(self)
            drag.setMimeData(carried)
            drag.setPixmap(self.grab())
            drag.exec(Qt.DropAction.MoveAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """No drag after all."""
        self._pressed = None


class ArticlePane(QFrame):
    """One article in the row of panes; `number` is its place from 0."""

    close_pressed = Signal(int)
    moved = Signal(int, int)

    def __init__(self, theme: Theme, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAcceptDrops(True)
        self.number = number
        self._read: ArticleClaims | None = None
        self.header = PaneHeader(theme, number)
        self.text = ReadingText(theme)
        self.strip = OverviewStrip(self.text, theme)
        self.finder = FindBar(self.text, theme)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.text, 1)
        row.addWidget(self.strip)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.header)
        self.column.addWidget(self.finder)
        self.column.addLayout(row, 1)
        self.header.close_pressed.connect(self._close)

    @property
    def read(self) -> ArticleClaims:
        """The article shown here, with its claims."""
        assert self._read is not None
        return self._read

    def show_article(self, read: ArticleClaims, setting: Setting, column: int) -> None:
        """Set an article here."""
        self._read = read
        self.header.show_article(read)
        self.text.show_article(read.article, setting, column)
        self._list_sections()

    def set_selected(self, finding: Finding | None) -> None:
        """Outline another finding."""
        self.text.set_selected(finding)
        self.strip.redraw()

    def bring(self, ends: list[Mark]) -> None:
        """Scroll so that these marks are in view, all of them if there is room."""
        rects = [self.text.geometry_.bounds(mark.first, mark.last) for mark in ends]
        top = min(rect.top() for rect in rects)
        bottom = max(rect.bottom() for rect in rects)
        height = self.text.viewport().height()
        if bottom - top > height - 30:
            bottom = top + height * 0.84
        self.text.verticalScrollBar().setValue(round((top + bottom - height) / 2))

    def focused(self) -> bool:
        """Whether the focus is somewhere in this pane."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _list_sections(self) -> None:
        article = self.read.article
        menu = QMenu(self.header.sections)
        for section in article.sections():
            if section.heading is not None:
                start = section.heading.start
                words = section.heading.of(article.text)[:80]
                menu.addAction(words, partial(self.go_to, start))
        self.header.sections.setMenu(menu)
        self.header.sections.setVisible(not menu.isEmpty())

    def go_to(self, offset: int) -> None:
        """Scroll to a place in the text."""
        self.text.show_position(self.text.offsets.position(offset))

    def _close(self) -> None:
        self.close_pressed.emit(self.number)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take another pane's header."""
        if event.mimeData().hasFormat(PANE_MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """The dragged pane goes here."""
        came = int(bytes(event.mimeData().data(PANE_MIME).data()))
        event.acceptProposedAction()
        if came != self.number:
            self.moved.emit(came, self.number)
