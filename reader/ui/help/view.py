"""Help: the pages on the left, the chosen one on the right; loads nothing and opens nothing."""

from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
    QTextOption,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.ui.help.pages import help_pages
from reader.ui.shell.views import Surroundings, View
from reader.ui.theme.faces import quote_face, scaled

_COLUMN, _LIST = 720, 264
_INDENT, _DOTTED, _CELL = 8.0, 18.0, 7.0


class HelpText(QTextBrowser):
    """Shows Markdown; pictures and styles are never loaded, from disk or from afar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(quote_face(17))
        self.setStyleSheet("background: transparent;")
        self.document().setDocumentMargin(28)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines stay short enough to read, in the middle of what room there is."""
        room = max(0, self.width() - scaled(_COLUMN)) // 2
        self.setViewportMargins(room, 0, room, 0)
        super().resizeEvent(event)

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        """Nothing."""
        return None


class HelpView(View):
    """Chooses pages and follows links between them."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._pages = help_pages()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Help pages"))
        self.list.addItems([page.title for page in self._pages])
        self.list.setFixedWidth(scaled(_LIST))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setStyleSheet("QListWidget::item { padding: 8px 10px; }")
        self.look = QLineEdit()
        self.look.setPlaceholderText(self.tr("Find in the help"))
        self.look.setAccessibleName(self.look.placeholderText())
        self.look.setClearButtonEnabled(True)
        self.look.setFixedWidth(scaled(_LIST))
        self.text = HelpText()
        self.text.setAccessibleName(self.tr("Help page"))
        card = QFrame()
        card.setObjectName("card")
        inside = QHBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.text, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 16, 22, 16)
        row.setSpacing(16)
        beside = QVBoxLayout()
        beside.setSpacing(10)
        beside.addWidget(self.look)
        beside.addWidget(self.list, 1)
        row.addLayout(beside)
        row.addWidget(card, 1)
        self.look.textChanged.connect(self._narrow)
        self.look.returnPressed.connect(self.list.setFocus)
        self.list.currentRowChanged.connect(self._show)
        self.text.anchorClicked.connect(self.follow)
        self.theme.changed.connect(self._again)
        self.list.setCurrentRow(0)

    def activate(self, context: object = None) -> None:
        """Show the page named as context, or the one last read."""
        if isinstance(context, str):
            self.open(context)
        self.list.setFocus()

    def open(self, name: str) -> bool:
        """Show a page by name; whether there is one."""
        names = [page.name for page in self._pages]
        if name in names:
            self.list.setCurrentRow(names.index(name))
        return name in names

    def follow(self, address: QUrl) -> None:
        """Go to another page; an address outside is shown first and opened only when wanted."""
        words = address.toString()
        if self.open(words.removesuffix(".md").partition("-")[2] or words):
            return
        if address.scheme() in ("http", "https"):
            answer = QMessageBox.question(
                self,
                self.tr("Open this address?"),
                self.tr("In your browser: {address}").format(address=words),
            )
            if answer == QMessageBox.StandardButton.Yes:
                QDesktopServices.openUrl(address)

    def _rule(self, document: QTextDocument) -> None:
        """Give tables thin lines and room around their words."""
        shape = QTextTableFormat()
        shape.setBorderCollapse(True)
        shape.setBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorder(1)
        shape.setBorderBrush(self.theme.colour("line"))
        shape.setCellPadding(_CELL)
        shape.setBottomMargin(14)
        for table in document.rootFrame().childFrames():
            if isinstance(table, QTextTable):
                shape.setColumnWidthConstraints(table.format().columnWidthConstraints())
                table.setFormat(shape)

    def _narrow(self, words: str) -> None:
        """List only pages that have all the words, and show the first of them."""
        wanted = words.casefold().split()
        fitting = []
        for number, page in enumerate(self._pages):
            text = page.text.casefold()
            fits = all(word in text for word in wanted)
            self.list.setRowHidden(number, not fits)
            fitting += [number] if fits else []
        if not fitting:
            self.text.setMarkdown(self.tr("No page has these words."))
        elif self.list.currentRow() in fitting:
            self._again()
        else:
            self.list.setCurrentRow(fitting[0])

    def _mark(self) -> None:
        """Set off the words looked for and bring the first of them into view."""
        found = []
        for word in self.look.text().split():
            at = self.text.document().find(word)
            while not at.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = QTextCursor(at)
                mark.format.setBackground(self.theme.colour("found"))
                found.append(mark)
                at = self.text.document().find(word, at)
        self.text.setExtraSelections(found)
        if found:
            first = min((mark.cursor for mark in found), key=QTextCursor.selectionStart)
            first.clearSelection()
            self.text.setTextCursor(first)

    def _again(self) -> None:
        self._show(self.list.currentRow())

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._pages):
            accent = self.theme.colour("accent").name()
            document: QTextDocument = self.text.document()
            document.setDefaultStyleSheet(f"a {{ color: {accent}; }}")
            self.text.setMarkdown(self._pages[row].text)
            _air(document)
            self._rule(document)
            self._mark()


def _air(document: QTextDocument) -> None:
    """Room between lines and paragraphs, as a page to be read has it."""
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        shape = block.blockFormat()
        shape.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        level = shape.headingLevel()
        shape.setTopMargin(18 if level > 1 else 0)
        listed = block.textList()
        shape.setBottomMargin(4 if listed else 10)
        cursor.setPosition(block.position())
        if listed and listed.format().style() == QTextListFormat.Style.ListDisc:
            listed.remove(block)
            _dot(cursor, shape)
        cursor.setBlockFormat(shape)
        block = block.next()


def _dot(cursor: QTextCursor, shape: QTextBlockFormat) -> None:
    """A list item with a dot that is a letter: Qt draws its own too large and too near."""
    shape.setObjectIndex(-1)
    shape.setIndent(0)
    shape.setLeftMargin(_INDENT + _DOTTED)
    shape.setTextIndent(-_DOTTED)
    shape.setTabPositions([QTextOption.Tab(_DOTTED, QTextOption.TabType.LeftTab)])
    cursor.insertText("•\t", QTextCharFormat())
