"""The layout of the review: progress and filters above, queue left, entry right, buttons below."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from reader.app.queue import Progress
from reader.ui.actions import Actions
from reader.ui.findings.detail import EntryDetail
from reader.ui.findings.filters import FilterBar
from reader.ui.findings.queue_delegate import QueueDelegate
from reader.ui.findings.queue_model import QueueModel
from reader.ui.overview.pages import Pages
from reader.ui.overview.scope import ScopeBox
from reader.ui.overview.source import EvidenceSource
from reader.ui.progress import ProgressBar
from reader.ui.theme import Theme
from reader.ui.theme.faces import scaled

_EDGE, _SIDE, _GAP = 22, 20, 8
_QUEUE = 320


class QueueList(QListView):
    """The list; Enter opens the entry in its articles."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is `activated` on every system."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here, not a search."""


class ReviewBoard(QWidget):
    """Every part of the review in its place."""

    def __init__(
        self,
        model: QueueModel,
        source: EvidenceSource,
        theme: Theme,
        actions: Actions,
        relation: QComboBox,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._actions = theme, actions
        self.filters = FilterBar(theme)
        self.detail = EntryDetail(theme)
        self.list = self._list(model)
        self.relation = relation
        self.buttons = self._command_buttons()
        self.open = QPushButton()
        self.open.setAccessibleName(self.tr("Open in comparison"))
        self.open.setText(f"{self.open.accessibleName()}   ↵")
        self.pages = Pages(source, theme, self._desk())
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, 16, _EDGE, 14)
        column.setSpacing(12)
        column.addLayout(self._top(ScopeBox(source)))
        column.addWidget(self.filters)
        column.addWidget(self.pages, 1)
        actions.remapped.connect(self._name_keys)

    def set_known(self, known: bool) -> None:
        """Hide what would narrow and count nothing."""
        for part in (self.filters, self.told, self.progress):
            part.setVisible(known)

    def tell(self, progress: Progress) -> None:
        """Say how far the review is; once all is decided, it can be taken away."""
        finished = 0 < progress.total <= progress.done
        words = self.tr("{done} of {total} decided")
        if finished:
            words = self.tr("All {total} decided")
        self.told.setText(words.format(done=progress.done, total=progress.total))
        self.take_away.setVisible(finished)
        self.progress.setRange(0, max(1, progress.total))
        self.progress.setValue(progress.done)

    def enable(self, on: bool) -> None:
        """Whether there is an entry to decide."""
        for button in (*self.buttons.values(), self.open, self.relation):
            button.setEnabled(on)

    def _list(self, model: QueueModel) -> QueueList:
        made = QueueList()
        made.setModel(model)
        made.setItemDelegate(QueueDelegate(self._theme, made))
        made.setUniformItemSizes(True)
        made.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        made.setAccessibleName(self.tr("Findings to review"))
        made.setMinimumWidth(scaled(220))
        return made

    def _top(self, scope: ScopeBox) -> QHBoxLayout:
        heading = QLabel(self.tr("Review"))
        heading.setProperty("role", "heading")
        self.told = QLabel()
        self.told.setProperty("role", "muted")
        self.progress = ProgressBar()
        self.progress.setFixedWidth(160)
        self.progress.setAccessibleName(self.tr("How far the review is"))
        self.take_away = QPushButton(self.tr("Take the report away…"))
        self.take_away.clicked.connect(self._actions["export"].trigger)
        self.take_away.hide()
        row = QHBoxLayout()
        row.setSpacing(12)
        for part in (heading, self.told, self.progress, self.take_away):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(scope)
        return row

    def _desk(self) -> QFrame:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.detail, 1)
        column.addLayout(self._bar())
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(side)
        split.setSizes([420, 780])
        split.setStretchFactor(1, 1)
        frame = QFrame()
        frame.setObjectName("card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(split)
        return frame

    def _command_buttons(self) -> dict[str, QPushButton]:
        words = {
            "confirm": self.tr("Confirm"),
            "dismiss": self.tr("Dismiss"),
            "unclear": self.tr("Unclear"),
            "note": self.tr("Note"),
        }
        made: dict[str, QPushButton] = {}
        for name, text in words.items():
            made[name] = QPushButton()
            made[name].setAccessibleName(text)
            made[name].setText(self._with_key(text, name))
        made["confirm"].setProperty("look", "flag")
        return made

    def _bar(self) -> QBoxLayout:
        """What can be decided; what else can be done is beside it, or below in a narrow window."""
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setContentsMargins(_SIDE, 10, _SIDE, 12)
        self._beside.setSpacing(_GAP)
        for parts in (self.buttons.values(), (self.relation, self.open)):
            row = QHBoxLayout()
            row.setSpacing(_GAP)
            for part in parts:
                row.addWidget(part)
            self._beside.addLayout(row)
            self._beside.setAlignment(row, Qt.AlignmentFlag.AlignLeft)
        self._beside.insertStretch(1, 1)
        return self._beside

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons take two rows where one is too short for their words."""
        super().resizeEvent(event)
        parts = (*self.buttons.values(), self.relation, self.open)
        needed = sum(part.sizeHint().width() + _GAP for part in parts) + 2 * _SIDE
        wide = needed + scaled(_QUEUE) + 2 * _EDGE <= self.width()
        direction = QBoxLayout.Direction
        self._beside.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def _with_key(self, text: str, command: str) -> str:
        return f"{text}   {self._actions.hint(command)}"

    def _name_keys(self, _command: str) -> None:
        for name, button in self.buttons.items():
            button.setText(self._with_key(button.accessibleName(), name))
