"""A dialog with a heading, a sentence and a table of lines; layout only."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui.fitting import fit

_FITTED = 200
"""Rows that are made as high as their words need; more would hold the window up."""


class OutcomeDialog(QDialog):
    """Shows what came of a check; its lines can be walked with the arrow keys and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit(self, 820, 560)
        self.heading = _label("heading")
        self.sentence = _label("muted")
        self.table = _table()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        self.copy_all = self.offer(self.tr("Copy all"))
        self.copy_all.clicked.connect(self.copy)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(22, 20, 22, 16)
        self.column.setSpacing(10)
        for part in (self.heading, self.sentence):
            self.column.addWidget(part)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.buttons)

    def name(self, title: str, *columns: str) -> None:
        """Give the dialog its title and the table its columns."""
        self.setWindowTitle(title)
        self.table.setAccessibleName(title)
        self.table.setColumnCount(len(columns))
        self.table.setHorizontalHeaderLabels(list(columns))

    def offer(self, words: str) -> QPushButton:
        """One more button, left of the others."""
        button: QPushButton = self.buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        return button

    def put(self, lines: Sequence[Sequence[str]]) -> None:
        """Show these lines, one cell for each column."""
        self.table.setRowCount(len(lines))
        for row, cells in enumerate(lines):
            for column, words in enumerate(cells):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                self.table.setItem(row, column, item)
        for row in range(min(len(lines), _FITTED)):
            self.table.resizeRowToContents(row)
        self.table.setVisible(bool(lines))
        if lines:
            self.table.setCurrentCell(0, 0)
            self.table.setFocus()

    def copy(self) -> None:
        """Put everything that is shown on the clipboard, a line for each row."""
        rows = [
            "\t".join(item.text() for column in range(self.table.columnCount())
                      if (item := self.table.item(row, column)))
            for row in range(self.table.rowCount())
        ]  # fmt: skip
        told = [self.heading.text(), self.sentence.text(), *rows]
        QGuiApplication.clipboard().setText("\n".join(filter(None, told)))


def _table() -> QTableWidget:
    table = QTableWidget()
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    return table


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
