"""What is done with the results that are selected: opened, put beside, compared."""

from PySide6.QtCore import QObject, Signal

from reader.ui.search.board import SearchBoard
from reader.ui.search.hits_model import HitsModel, shown_snippets
from reader.ui.shell.opening import MOST_PANES
from reader.ui.shell.views import Surroundings


class Choosing(QObject):
    """Connects the list and its buttons; `opening` comes before anything is opened."""

    opening = Signal()

    def __init__(
        self, board: SearchBoard, model: HitsModel, around: Surroundings, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._board, self._model, self._around = board, model, around
        board.list.opened.connect(self._open)
        board.list.doubleClicked.connect(self._open)
        board.list.opened_beside.connect(self._open_beside)
        board.open.clicked.connect(self._open)
        board.beside.clicked.connect(self._open_beside)
        board.compare.clicked.connect(self._compare)
        board.list.selectionModel().selectionChanged.connect(self.enable)

    def chosen(self) -> list[str]:
        """The ids of the selected articles, in the order of the list."""
        rows = sorted(index.row() for index in self._board.list.selectedIndexes())
        hits = (self._model.hit(row) for row in rows)
        return [hit.article for hit in hits if hit]

    def enable(self, *_selection: object) -> None:
        """Offer what can be done with the selection."""
        count = len(self.chosen())
        for button in (self._board.open, self._board.beside, self._board.alike):
            button.setEnabled(count > 0)
        self._board.compare.setEnabled(count > 1)

    def _open(self, _index: object = None) -> None:
        hit = self._model.hit(self._board.list.currentIndex().row())
        if hit is None:
            return
        self.opening.emit()
        self._around.opening.compare([hit.article])
        self._around.session.view_requested.emit("compare", None)
        passages = shown_snippets(hit)
        if passages:
            self._around.session.passage_requested.emit(hit.article, passages[0].span)

    def _open_beside(self) -> None:
        hit = self._model.hit(self._board.list.currentIndex().row())
        if hit is not None:
            self.opening.emit()
            self._around.opening.add_source(hit.article)
            self._around.session.view_requested.emit("compare", None)

    def _compare(self) -> None:
        self.opening.emit()
        self._around.opening.compare(self.chosen()[:MOST_PANES])
        self._around.session.view_requested.emit("compare", None)
