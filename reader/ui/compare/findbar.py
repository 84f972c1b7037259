"""Find in page: a bar over one text, all places shown, the current one stronger."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)

from reader.ui.compare.text import ReadingText
from reader.ui.theme import Theme

_MOST = 2000


class FindBar(QFrame):
    """Searches one text for exact words, whatever their case."""

    closed = Signal()

    def __init__(self, text: ReadingText, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self._text, self._theme = text, theme
        self.found: list[QTextCursor] = []
        self.current = -1
        self.box = QLineEdit()
        self.box.setPlaceholderText(self.tr("Find in this article"))
        self.box.setAccessibleName(self.box.placeholderText())
        self._count = QLabel()
        self._count.setProperty("role", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 8, 5)
        row.addWidget(self.box, 1)
        row.addWidget(self._count)
        self._buttons: list[tuple[QToolButton, str]] = []
        for icon, words, work in (
            ("chevron-up", self.tr("Previous"), self.previous),
            ("chevron-down", self.tr("Next"), self.next),
            ("x", self.tr("Close"), self.close_bar),
        ):
            button = QToolButton()
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setIconSize(QSize(15, 15))
            button.clicked.connect(work)
            self._buttons.append((button, icon))
            row.addWidget(button)
        self.box.installEventFilter(self)
        self.box.textChanged.connect(self.search)
        self.box.returnPressed.connect(self.next)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def open_bar(self) -> None:
        """Show the bar with the selected words in it, ready to type."""
        chosen = self._text.textCursor().selectedText()
        self.show()
        if chosen and "\u2029" not in chosen:
            self.box.setText(chosen)
        self.box.selectAll()
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search(self.box.text())

    def close_bar(self) -> None:
        """Hide the bar and take the colours away."""
        self.hide()
        self.found, self.current = [], -1
        self._text.setExtraSelections([])
        self._text.setFocus()
        self.closed.emit()

    def search(self, words: str) -> None:
        """Find every place where the words stand and go to the first at or after the view."""
        self.found, self.current = [], -1
        if words:
            self._find_all(words)
        if self.found:
            top = self._text.position_at_top()
            after = [i for i, cursor in enumerate(self.found) if cursor.selectionStart() >= top]
            self._go(after[0] if after else 0)
        self._show()

    def next(self) -> None:
        """Go to the next place, around the end."""
        if self.found:
            self._go((self.current + 1) % len(self.found))
            self._show()

    def previous(self) -> None:
        """Go to the place before, around the beginning."""
        if self.found:
            self._go((self.current - 1) % len(self.found))
            self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape in the box is the bar's, not the window's."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the bar."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _find_all(self, words: str) -> None:
        document: QTextDocument = self._text.document()
        cursor = document.find(words, 0)
        while not cursor.isNull() and len(self.found) < _MOST:
            self.found.append(cursor)
            cursor = document.find(words, cursor)

    def _go(self, number: int) -> None:
        self.current = number
        self._text.show_stretch(
            self.found[number].selectionStart(), self.found[number].selectionEnd()
        )

    def _show(self) -> None:
        chosen = []
        for number, cursor in enumerate(self.found):
            token = "found_current" if number == self.current else "found"
            selection = QTextEdit.ExtraSelection()
            selection.cursor = cursor
            selection.format.setBackground(self._theme.colour(token))
            selection.format.setForeground(self._theme.colour("ink"))
            chosen.append(selection)
        self._text.setExtraSelections(chosen)
        if self.found:
            self._count.setText(
                self.tr("{at} of {all}").format(at=self.current + 1, all=len(self.found))
            )
        else:
            self._count.setText(self.tr("not found") if self.box.text() else "")

    def _dress(self) -> None:
        for button, icon in self._buttons:
            button.setIcon(self._theme.icon(icon, "muted"))
