"""The review queue: shows what is to be decided and moves on when it was."""

from collections import Counter
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.app.queue import Entry, Filter, Queue
from reader.ui.findings.board import ReviewBoard
from reader.ui.findings.deciding import Deciding
from reader.ui.findings.emptiness import Emptiness
from reader.ui.findings.keeping import keep_place, kept_filter, kept_place
from reader.ui.findings.queue_model import QueueModel
from reader.ui.overview.source import EvidenceSource
from reader.ui.shell.views import Surroundings, View


class FindingsView(View):
    """Behaviour of the review; where its parts stand is in ReviewBoard."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.source = EvidenceSource.of(self.session)
        self.model = QueueModel(self)
        self.deciding = Deciding(around, self.source, self)
        self.board = ReviewBoard(
            self.model, self.source, self.theme, around.actions, self.deciding.relation_box()
        )
        self._emptiness = Emptiness(self)
        self._shown = False
        self._filled: tuple[Queue | None, Filter | None] = (None, None)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.board)
        self.setFocusProxy(self.board.list)
        self._connect()

    def activate(self, context: object = None) -> None:
        """Gather what there is to review and go on where one left."""
        self._shown = self.source.reviewing = True
        self.board.filters.set_filter(kept_filter(self.session.preferences))
        self.source.need()
        self._refill(kept_place(self.session.preferences))
        self.board.list.setFocus()

    def deactivate(self) -> None:
        """Remember the place."""
        self.board.detail.keep_writing()
        self._shown = self.source.reviewing = False
        key = self.entry.key if self.entry else ""
        keep_place(self.session.preferences, key, self.board.filters.filter)

    def take(self, command: str) -> bool:
        """Carry out a command of the window here, where it means the queue's entry."""
        steps = {"next_finding": 1, "previous_finding": -1}
        if command in steps:
            self.go(self._row + steps[command])
        elif command == "note":
            self.board.detail.write_note()
        elif command in ("confirm", "dismiss", "unclear"):
            self._decide(command)
        else:
            return False
        return True

    @property
    def entry(self) -> Entry | None:
        """The entry under review."""
        return self.model.entry(self._row)

    def go(self, row: int) -> None:
        """Review the entry of a row, if there is one."""
        if 0 <= row < self.model.rowCount():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.board.list.selectionModel().setCurrentIndex(self.model.index(row), flag)

    @property
    def _row(self) -> int:
        return self.board.list.currentIndex().row()

    def _connect(self) -> None:
        board = self.board
        self.source.changed.connect(self._on_evidence)
        self.source.queue_changed.connect(self._on_flags)
        board.filters.changed.connect(self._on_filter)
        board.list.selectionModel().currentChanged.connect(self._on_current)
        board.list.activated.connect(self._open)
        board.open.clicked.connect(self._open)
        for name, button in board.buttons.items():
            button.clicked.connect(partial(self._press, name))
        board.detail.open_asked.connect(self._open)
        board.detail.attach_asked.connect(self._attach)
        board.detail.put_asked.connect(self._put_back)
        board.detail.left.connect(board.list.setFocus)
        board.detail.note_written.connect(self._note)
        board.detail.tags_written.connect(self._tag)

    def _press(self, command: str, _down: bool = False) -> None:
        self.take(command)

    def _on_evidence(self) -> None:
        if self._shown:
            self.source.need()
            entry = self.entry
            self._refill(entry.key if entry else kept_place(self.session.preferences))

    def _on_filter(self) -> None:
        self._refill(self.entry.key if self.entry else "")

    def _refill(self, key: str) -> None:
        board, queue = self.board, self.source.evidence.queue
        waiting = board.pages.waiting()
        board.filters.setEnabled(not waiting)
        board.set_known(bool(self.source.evidence.articles))
        board.filters.offer(queue.choices)
        wanted = None if waiting else board.filters.filter
        if queue is not self._filled[0] or wanted != self._filled[1]:
            self._filled = queue, wanted
            self.model.put(queue.arranged(wanted) if wanted else [])
        entries, before = self.model.rowCount(), self._row
        if entries:
            board.pages.show_content()
        elif not waiting:
            self._emptiness.explain(
                board.pages, self.source.evidence, self._to_library, board.filters.everything
            )
        self.go(max(0, self.model.row_of(key)))
        if not entries or self._row == before:
            self._on_current()
        if not waiting:
            self._tell()

    def _tell(self) -> None:
        queue, filters = self.source.evidence.queue, self.board.filters
        counts = Counter([entry.relation for entry in queue.entries])
        filters.show_counts(counts, self.model.rowCount())
        self.board.tell(queue.progress(filters.filter))

    def _on_flags(self) -> None:
        self.model.refresh(self.source.evidence.queue.entries)
        self.board.filters.offer(self.source.evidence.queue.choices)
        self._show_entry()
        self._tell()

    def _on_current(self, _now: QModelIndex | None = None, _before: object = None) -> None:
        self._show_entry()
        if self._shown:
            self.deciding.select(self.entry)

    def _show_entry(self) -> None:
        self.board.detail.show_entry(self.entry, self.source.evidence)
        self.deciding.show_relation(self.entry)
        self.board.enable(self.entry is not None)

    def _decide(self, command: str) -> None:
        entry, row = self.entry, self._row
        if entry is not None and self.deciding.decide(entry, command):
            self.go(self.model.next_open(row))

    def _to_library(self) -> None:
        self.session.view_requested.emit("library", None)

    def _open(self, _where: object = None) -> None:
        if entry := self.entry:
            self.board.detail.keep_writing()
            self.deciding.open(entry)

    def _attach(self, end: int) -> None:
        if entry := self.entry:
            self.deciding.attach(entry, end)

    def _put_back(self, end: int) -> None:
        if entry := self.entry:
            self.deciding.put_back(entry, end)

    def _note(self, text: str) -> None:
        if entry := self.board.detail.entry:
            self.deciding.note(entry, text)

    def _tag(self, tags: list[str]) -> None:
        if entry := self.board.detail.entry:
            self.deciding.tag(entry, tags)
