"""Puts a flag whose passage was lost back on words the person selects."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.library.anchors import likely
from reader.model import Anchor, Article, Span
from reader.ui.fitting import fit
from reader.ui.overview.choice import Choice
from reader.ui.shell.views import Surroundings
from reader.ui.theme.faces import quote_face


class AttachDialog(QDialog):
    """Shows the old words, an article, and takes what is selected in it.

    Where the words may be is selected to begin with.
    """

    def __init__(self, around: Surroundings, lost: Anchor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Put a flag back on its words"))
        fit(self, 720, 560)
        self.chosen: tuple[str, Span] | None = None
        self._around = around
        self._shown: Article | None = None
        old = QLabel(self.tr("It stood on: “%s”") % lost.exact)
        old.setWordWrap(True)
        old.setTextFormat(Qt.TextFormat.PlainText)
        self.article = Choice(self.tr("Article"))
        self.look = QLineEdit()
        self.look.setPlaceholderText(self.tr("Find words in this article"))
        self.look.setAccessibleName(self.look.placeholderText())
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.text.setFont(quote_face(15))
        self.text.setAccessibleName(self.tr("Select the words the flag belongs on"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = self.buttons.addButton(
            self.tr("Put it here"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.take.setProperty("look", "primary")
        self._lay_out(old)
        self._connect()
        self._fill(lost)

    def _lay_out(self, old: QLabel) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(12)
        for part in (old, self.article, self.look, self.text, self.buttons):
            column.addWidget(part)

    def _connect(self) -> None:
        self.article.currentIndexChanged.connect(self._show)
        self.look.textChanged.connect(self._find)
        self.look.returnPressed.connect(self._find_next)
        self.text.selectionChanged.connect(self._enable)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)

    def _fill(self, lost: Anchor) -> None:
        summaries = self._around.session.workspace.library.summaries()
        self.article.fill((summary.id, summary.title) for summary in summaries)
        self.article.pick(lost.article)
        self._show()
        longest = max(lost.exact.split(), key=len, default="")
        self.look.setText(longest)
        if self._shown is not None and (place := likely(lost, self._shown.text)):
            self._select(place)

    def _show(self, _index: int = 0) -> None:
        identity = self.article.value
        if identity:
            self._shown = self._around.session.workspace.library.article(identity)
            self.text.setPlainText(self._shown.text)
        self._enable()

    def _select(self, span: Span) -> None:
        assert self._shown is not None
        start, end = (
            len(self._shown.text[:at].encode("utf-16-le")) // 2 for at in (span.start, span.end)
        )
        cursor = self.text.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)
        self.take.setDefault(True)

    def _find(self, words: str) -> None:
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        if words:
            self.text.find(words)

    def _find_next(self) -> None:
        words = self.look.text()
        if words and not self.text.find(words, QTextDocument.FindFlag(0)):
            self._find(words)

    def _enable(self) -> None:
        self.take.setEnabled(self._selected() is not None)

    def _selected(self) -> Span | None:
        """The selection in code points; the widget counts UTF-16 units and one per line end."""
        cursor = self.text.textCursor()
        if self._shown is None or not cursor.hasSelection():
            return None
        units = self.text.toPlainText().encode("utf-16-le")
        start, end = (
            len(units[: 2 * at].decode("utf-16-le", "replace"))
            for at in (cursor.selectionStart(), cursor.selectionEnd())
        )
        return Span(start, end)

    def _accept(self) -> None:
        span = self._selected()
        if span is not None and self._shown is not None:
            self.chosen = (self._shown.id, span)
            self.accept()
