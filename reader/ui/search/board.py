"""The layout of the search results: how it was read, facets, hits, and what to do with them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.ui.flow import FlowLayout
from reader.ui.overview.choice import Choice
from reader.ui.overview.pages import Page
from reader.ui.search.facets import FacetList
from reader.ui.search.hits_delegate import HitDelegate
from reader.ui.search.hits_model import COPIES_TOLD, UNFOLDED, HitsModel
from reader.ui.search.starting import StartingPage
from reader.ui.theme import Theme
from reader.ui.wording import isolated


class HitList(QListView):
    """The hits; Enter opens, Ctrl+Enter opens beside, Right and Left unfold and fold copies."""

    opened = Signal()
    opened_beside = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter means the same on every system."""
        current = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid():
            beside = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            (self.opened_beside if beside else self.opened).emit()
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left) and current.isValid():
            self._fold(current.row(), event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the line that tells of copies unfolds or folds them."""
        index = self.indexAt(event.position().toPoint())
        if index.data(COPIES_TOLD) and event.button() == Qt.MouseButton.LeftButton:
            delegate = self.itemDelegate()
            assert isinstance(delegate, HitDelegate)
            if delegate.at_copies(self.visualRect(index), event.position().y()):
                self._fold(index.row(), not index.data(UNFOLDED))
                return
        super().mousePressEvent(event)

    def _fold(self, row: int, unfolded: bool) -> None:
        model = self.model()
        assert isinstance(model, HitsModel)
        changed = model.fold(row, unfolded)
        if changed is not None:
            self.setCurrentIndex(model.index(changed))


class SearchBoard(QWidget):
    """Every part of the search in its place."""

    def __init__(self, model: HitsModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.facets = FacetList()
        self.list = self._list(model)
        self.starting = StartingPage()
        self.nothing = Page(theme, "search")
        self._make_words()
        self._make_buttons()
        self.results = self._results()
        self.pages = QStackedWidget()
        for page in (self.starting, self.results, self.nothing):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 14, 22, 14)
        column.setSpacing(8)
        column.addLayout(self._top())
        column.addWidget(self.read_as)
        column.addWidget(self.suggestion, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.pages, 1)

    def _list(self, model: HitsModel) -> HitList:
        made = HitList()
        made.setModel(model)
        made.setItemDelegate(HitDelegate(self._theme, made))
        made.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        made.setResizeMode(QListView.ResizeMode.Adjust)
        made.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        made.setAccessibleName(self.tr("Articles found"))
        return made

    def _make_words(self) -> None:
        self.told = QLabel(self.tr("Search"))
        self.told.setProperty("role", "heading")
        self.took = QLabel()
        self.took.setProperty("role", "muted")
        self.read_as = QLabel()
        self.read_as.setProperty("role", "muted")
        self.read_as.setWordWrap(True)
        self.read_as.setTextFormat(Qt.TextFormat.PlainText)
        self.suggestion = QPushButton()
        self.suggestion.setProperty("look", "link")
        self.suggestion.setAccessibleName(self.tr("Search for the suggested words"))
        self.suggestion.hide()
        self.read_as.hide()

    def _make_buttons(self) -> None:
        self.sort = Choice(self.tr("Order"))
        self.sort.setMinimumContentsLength(16)
        self.sort.fill(
            [
                ("relevance", self.tr("best first")),
                ("date", self.tr("newest first")),
                ("findings", self.tr("most findings first")),
            ]
        )
        self.keep = QPushButton(self.tr("Keep this search…"))
        self.open = QPushButton(self.tr("Open   ↵"))
        self.beside = QPushButton(self.tr("Open beside   Ctrl+↵"))
        self.compare = QPushButton(self.tr("Compare selected"))
        self.compare.setProperty("look", "primary")
        self.alike = QPushButton(self.tr("More like this"))
        for button in (self.open, self.beside):
            words, key = button.text().split("   ")
            button.setAccessibleName(words)
            button.setText(f"{words}   {isolated(key)}")

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.told)
        row.addWidget(self.took)
        row.addStretch(1)
        row.addWidget(self.keep)
        row.addWidget(self.sort)
        return row

    def _results(self) -> QWidget:
        frame = QFrame()
        frame.setObjectName("card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self.list, 1)
        bar = QWidget()
        flow = FlowLayout(bar, 8)
        for button in (self.open, self.beside, self.compare, self.alike):
            flow.addWidget(button)
        below = QHBoxLayout()
        below.setContentsMargins(14, 9, 14, 10)
        below.addWidget(bar)
        inside.addLayout(below)
        results = QWidget()
        row = QHBoxLayout(results)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.facets)
        row.addWidget(frame, 1)
        return results
