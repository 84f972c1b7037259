"""The table of the matrix: sizes its rows and columns; Enter opens, F2 renames."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QTableView, QWidget

from reader.comparison.matrix import Matrix
from reader.ui.matrix.measuring import forget_measures, row_height
from reader.ui.matrix.model import MatrixModel
from reader.ui.matrix.painting import TOPIC_WIDTH, CellDelegate, TopicHeader, VoiceHeader
from reader.ui.theme import Theme
from reader.ui.theme.faces import scaled

_NARROWEST, _WIDEST = 190, 360


class MatrixTable(QTableView):
    """Shows a MatrixModel; says which row and column was asked for (-1 for a whole row)."""

    opened = Signal(int, int)
    rename_asked = Signal(int)
    topic_menu_asked = Signal(int, QPoint)
    voice_menu_asked = Signal(int, QPoint)

    def __init__(self, model: MatrixModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matrix_model = model
        self._delegate = CellDelegate(theme, self)
        self._across, self._down = VoiceHeader(theme, self), TopicHeader(theme, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(self._across)
        self.setVerticalHeader(self._down)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Who says what"))
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self._title_corner()
        self._connect()
        theme.changed.connect(self._measure_again)

    def put(self, matrix: Matrix) -> None:
        """Show a matrix, keeping the place where there is one."""
        at = self.currentIndex()
        self._delegate.by = matrix.by
        self._matrix_model.put(matrix)
        self._fit()
        if matrix.rows:
            row = min(max(at.row(), 0), len(matrix.rows) - 1)
            filled = [i for i, cell in enumerate(matrix.rows[row].cells) if cell] or [0]
            column = min(at.column(), len(matrix.columns) - 1) if at.isValid() else filled[0]
            self.setCurrentIndex(self._matrix_model.index(row, column))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns share the room there is."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens a cell, Shift+Enter its whole row, F2 renames the topic."""
        at = self.currentIndex()
        if at.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            whole = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.opened.emit(at.row(), -1 if whole else at.column())
        elif at.isValid() and event.key() == Qt.Key.Key_F2:
            self.rename_asked.emit(at.row())
        elif at.isValid() and event.key() == Qt.Key.Key_Menu:
            place = self.viewport().mapToGlobal(self.visualRect(at).center())
            self.topic_menu_asked.emit(at.row(), place)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here, not a search."""

    def _measure_again(self) -> None:
        forget_measures()
        self._fit()

    def _title_corner(self) -> None:
        corner = self.findChild(QAbstractButton)
        if corner is None:
            return
        corner.setEnabled(False)
        title = QLabel(self.tr("Topic"), corner)
        title.setProperty("role", "title")
        title.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        title.setGeometry(12, scaled(16), scaled(TOPIC_WIDTH) - 24, scaled(20))

    def _connect(self) -> None:
        self.doubleClicked.connect(lambda at: self.opened.emit(at.row(), at.column()))
        self._down.sectionDoubleClicked.connect(self.rename_asked)
        self._down.sectionClicked.connect(self._go_to_row)
        for header in (self._across, self._down):
            header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._down.customContextMenuRequested.connect(self._topic_menu)
        self._across.customContextMenuRequested.connect(self._voice_menu)
        self.customContextMenuRequested.connect(self._cell_menu)

    def _go_to_row(self, row: int) -> None:
        column = max(0, self.currentIndex().column())
        self.setCurrentIndex(self._matrix_model.index(row, column))

    def _topic_menu(self, at: QPoint) -> None:
        row = self._down.logicalIndexAt(at)
        if row >= 0:
            self.topic_menu_asked.emit(row, self._down.viewport().mapToGlobal(at))

    def _voice_menu(self, at: QPoint) -> None:
        column = self._across.logicalIndexAt(at)
        if column >= 0:
            self.voice_menu_asked.emit(column, self._across.viewport().mapToGlobal(at))

    def _cell_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        if index.isValid():
            self.topic_menu_asked.emit(index.row(), self.viewport().mapToGlobal(at))

    def _fit(self) -> None:
        columns = self._matrix_model.columnCount()
        if not columns:
            return
        room = max(self.viewport().width() // columns, scaled(_NARROWEST))
        width = min(room, scaled(_WIDEST)) if columns > 2 else room
        self._across.setDefaultSectionSize(width)
        for column in range(columns):
            self.setColumnWidth(column, width)
        for number, row in enumerate(self._matrix_model.matrix.rows):
            self.setRowHeight(number, row_height(row, width))
