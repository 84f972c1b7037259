"""One pane: header, find bar, text with its arcs and the overview on its scroll bar."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QVBoxLayout, QWidget

from reader.model import Article, ArticleClaims, Finding
from reader.ui.compare.findbar import FindBar
from reader.ui.compare.header import PANE_MIME, PaneHeader
from reader.ui.compare.marks import Mark
from reader.ui.compare.rendering import Setting
from reader.ui.compare.strip import OverviewBar
from reader.ui.compare.text import ReadingText
from reader.ui.theme import Theme

_READABLE, _BEARABLE = 45, 35
_MARGIN = 15


class ArticlePane(QFrame):
    """One article in the row of panes; `number` is its place from 0, `article` what is set."""

    close_pressed = Signal(int)
    moved = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAcceptDrops(True)
        self.number = 0
        self._theme = theme
        self.article: Article | None = None
        self._read: ArticleClaims | None = None
        self._finder: FindBar | None = None
        self.header = PaneHeader(theme)
        self.text = ReadingText(theme)
        self.strip = OverviewBar(self.text, theme)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.header)
        self.column.addWidget(self.text, 1)
        self.header.close_pressed.connect(self._close)
        self.text.focused.connect(self.header.set_active)
        self.text.laid_out.connect(self._align)

    @property
    def read(self) -> ArticleClaims:
        """The article shown here, with its claims."""
        assert self._read is not None
        return self._read

    @property
    def comfortable(self) -> int:
        """The width in pixels at which a line holds enough letters to read well."""
        return self.text.width_for(_READABLE)

    @property
    def narrowest(self) -> int:
        """The width in pixels that is put up with where all panes can be seen at once so."""
        return self.text.width_for(_BEARABLE)

    def _align(self) -> None:
        self.header.indent(self.text.margin)

    @property
    def finder(self) -> FindBar:
        """The bar that finds words in the text; made when it is first asked for."""
        if self._finder is None:
            self._finder = FindBar(self.text, self._theme)
            self.column.insertWidget(1, self._finder)
        return self._finder

    @property
    def finding(self) -> bool:
        """Whether the find bar is open."""
        return self._finder is not None and not self._finder.isHidden()

    def show_article(self, article: Article, setting: Setting, column: int) -> None:
        """Set an article here."""
        self.article = article
        self.text.show_article(article, setting, column)
        self._list_sections(article)

    def take_place(self, number: int, read: ArticleClaims, copied: Article | None) -> None:
        """Stand at a place in the row; `copied` is the article this one is a copy of, if any."""
        self.number, self._read = number, read
        self.header.show_article(number, read, copied)
        self.header.version.hide()

    def set_selected(self, finding: Finding | None) -> None:
        """Outline another finding."""
        self.text.set_selected(finding)
        self.strip.update()

    def ends_of(self, finding: Finding) -> list[Mark]:
        """The marks of a finding in this pane."""
        return [mark for mark in self.text.index.marks if mark.finding.key == finding.key]

    def place_of(self, ends: Sequence[Mark], level: float | None = None) -> float:
        """How far to scroll so that these marks are in view, all of them if there is room.

        `level` is the height in the view at which the first is wanted, the middle by default.
        """
        rects = [self.text.geometry_.bounds(mark.first, mark.last) for mark in ends]
        top = min(rect.top() for rect in rects) - _MARGIN
        bottom = max(rect.bottom() for rect in rects) + _MARGIN
        height = self.text.viewport().height()
        if bottom - top > height:
            top, bottom = rects[0].top() - _MARGIN, rects[0].bottom() + _MARGIN
        if bottom - top > height:
            return top
        if level is None:
            return (top + bottom - height) / 2
        return min(max(rects[0].center().y() - level, bottom - height), top)

    def focused(self) -> bool:
        """Whether the focus is somewhere in this pane."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _list_sections(self, article: Article) -> None:
        if (before := self.header.sections.menu()) is not None:
            before.deleteLater()
        menu = QMenu(self.header.sections)
        for section in article.sections():
            if section.heading is not None:
                start = section.heading.start
                words = section.heading.of(article.text)[:80].replace("&", "&&")
                entry = menu.addAction(words, partial(self.go_to, start))
                entry.setCheckable(True)
                entry.setData(start)
        menu.aboutToShow.connect(self._tick_section)
        self.header.sections.setMenu(menu)
        self.header.sections.setVisible(not menu.isEmpty())

    def _tick_section(self) -> None:
        """Tick the section that is being read, and let the keyboard begin there."""
        menu = self.header.sections.menu()
        middle = QPoint(self.text.margin, self.text.viewport().height() // 3)
        here = self.text.offsets.offset(self.text.cursorForPosition(middle).position())
        begun = [entry for entry in menu.actions() if entry.data() <= here]
        for entry in menu.actions():
            entry.setChecked(bool(begun) and entry is begun[-1])
        if begun:
            menu.setActiveAction(begun[-1])

    def go_to(self, offset: int) -> None:
        """Scroll to a place in the text."""
        self.text.show_position(self.text.offsets.position(offset))

    def _close(self) -> None:
        self.close_pressed.emit(self.number)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take another pane's header, and show that it would be put here."""
        if event.mimeData().hasFormat(PANE_MIME):
            event.acceptProposedAction()
            self.header.set_target(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It is put elsewhere."""
        self.header.set_target(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """The dragged pane goes here."""
        self.header.set_target(False)
        came = int(bytes(event.mimeData().data(PANE_MIME).data()))
        event.acceptProposedAction()
        if came != self.number:
            self.moved.emit(came, self.number)
