"""The import as a person watches it: item by item, with pause, cancel and a summary at the end."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from reader.ui.fitting import fit
from reader.ui.library.intake import Ended, IntakeQueue
from reader.ui.library.queue_model import REFUSED, STATE_ROLE, WAITING, WHY_ROLE, QueueModel
from reader.ui.progress import ProgressBar
from reader.ui.theme import Theme
from reader.ui.theme.faces import broken, interface_face, scaled

Index = QModelIndex | QPersistentModelIndex
_POLL_MS = 150
_FEW = 3
_SIDE = 12
_MOST_LINES = 3


class QueueDelegate(QStyledItemDelegate):
    """The name on the left, what became of it on the right, and why below."""

    def __init__(self, theme: Theme, model: QueueModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Further lines where there is a reason."""
        why = index.data(WHY_ROLE)
        if not why:
            return QSize(100, scaled(28))
        view = cast(QTreeView, option.widget)
        lines = self._reason(why, view.viewport().width() - 2 * _SIDE).count("\n") + 1
        return QSize(100, scaled(30) + lines * QFontMetrics(interface_face(12)).lineSpacing())

    def _reason(self, why: str, width: int) -> str:
        """The reason in a few lines; the tool tip has all of it."""
        return broken(why, width, _MOST_LINES, QFontMetrics(interface_face(12)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one item."""
        painter.save()
        rect = option.rect.adjusted(_SIDE, 4, -_SIDE, -4)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._theme.colour("accent_tint"))
        face = interface_face(13)
        metrics = QFontMetrics(face)
        painter.setFont(face)
        state, words = index.data(STATE_ROLE), self._model.words(index)
        painter.setPen(self._theme.colour("contradicts" if state == REFUSED else "muted"))
        width = metrics.horizontalAdvance(words)
        line = rect.adjusted(0, 0, 0, metrics.height() - rect.height())
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, words)
        painter.setPen(self._theme.colour("muted" if state == WAITING else "ink"))
        room = line.width() - width - 16
        name = metrics.elidedText(index.data(), Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, name)
        if why := index.data(WHY_ROLE):
            painter.setFont(interface_face(12))
            painter.setPen(self._theme.colour("muted"))
            below = rect.adjusted(0, metrics.height() + 2, 0, 0)
            shown = self._reason(why, below.width())
            painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, shown)
        painter.restore()


class QueueList(QTreeView):
    """A list of rows of any height that asks only for those in sight.

    Qt's own list asks for the height of every row again whenever one of them changes.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        # To the pixel it would have to know how high all rows are together.
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Reasons are broken anew where there is another width for them."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()


class QueueDialog(QDialog):
    """Stays beside the window; closing it leaves the import running."""

    def __init__(self, queue: IntakeQueue, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self.setWindowTitle(self.tr("Import"))
        fit(self, 560, 420)
        self.model = QueueModel(self)
        self.heading, self.detail = QLabel(), QLabel()
        self.heading.setProperty("role", "heading")
        self.detail.setProperty("role", "muted")
        self.bar = ProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the import"))
        self.items = QueueList()
        self.items.setModel(self.model)
        self.items.setItemDelegate(QueueDelegate(theme, self.model, self))
        self.items.setAccessibleName(self.tr("Items of the import"))
        self.refused = QCheckBox(self.tr("Only what was refused"))
        self.pause = QPushButton(self.tr("Pause"))
        self.give_up = QPushButton(self.tr("Cancel the rest"))
        self.away = QPushButton(self.tr("Close"))
        self._lay_out()
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MS)
        self._poll.timeout.connect(self.follow)
        self.pause.clicked.connect(self._turn)
        self.give_up.clicked.connect(self._stop)
        self.away.clicked.connect(self.hide)
        self.refused.toggled.connect(self._narrow)
        queue.begun.connect(self._begin)
        queue.ended.connect(self._end)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for widget in (self.heading, self.detail, self.bar):
            column.addWidget(widget)
        column.addWidget(self.items, 1)
        row = QHBoxLayout()
        row.addWidget(self.refused)
        row.addStretch(1)
        for button in (self.pause, self.give_up, self.away):
            button.setAutoDefault(False)
            row.addWidget(button)
        column.addLayout(row)

    def follow(self) -> None:
        """Show how far the import is, and open where it is more than a few items."""
        batch, context = self._queue.batch, self._queue.context
        if batch is None or context is None:
            return
        if self.model.rowCount() != len(batch.items) and not self.refused.isChecked():
            self.model.show(batch)
            self._open_if_long()
        row = self.model.follow()
        if row is not None:
            self.items.scrollTo(self.model.index(row))
        self.bar.setRange(0, len(batch.items))
        self.bar.setValue(len(batch.done))
        self.heading.setText(
            self.tr("Importing {done} of {all}").format(
                done=min(len(batch.done) + 1, len(batch.items)), all=len(batch.items)
            )
        )
        self.detail.setText(self._counted())

    def _open_if_long(self) -> None:
        if self.model.rowCount() > _FEW:
            self.show()

    def _begin(self) -> None:
        self.refused.setChecked(False)
        self._poll.start()
        self._show_buttons()

    def _end(self, ended: Ended) -> None:
        self._poll.stop()
        batch = self._queue.batch
        if batch is None:
            self._tell_cancelled()
            return
        self.model.show(batch, ended.alike)
        self.bar.setValue(len(batch.done))
        left = len(batch.left)
        self.heading.setText(
            self.tr("Paused, %n item(s) left", "", left) if left else self.tr("Import finished")
        )
        self.detail.setText(self._counted(len(ended.alike)))
        self._show_buttons()
        if self.model.counts()[REFUSED] and self.model.rowCount() > 1:
            self.show()

    def _counted(self, alike: int = 0) -> str:
        counts = self.model.counts()
        parts = [self.tr("%n added", "", counts["added"])]
        for kind, words in (
            ("duplicate", self.tr("%n there already", "", counts["duplicate"])),
            ("version", self.tr("%n new version(s)", "", counts["version"])),
            ("address", self.tr("%n only as an address", "", counts["address"])),
            (REFUSED, self.tr("%n refused", "", counts[REFUSED])),
        ):
            if counts[kind]:
                parts.append(words)
        if alike:
            parts.append(self.tr("%n near copy(ies)", "", alike))
        return " · ".join(parts)

    def _show_buttons(self) -> None:
        running, paused = self._queue.running, self._queue.paused
        self.pause.setText(self.tr("Go on") if paused else self.tr("Pause"))
        for button in (self.pause, self.give_up):
            button.setEnabled(running or paused)
            button.setVisible(running or paused)

    def _turn(self) -> None:
        if self._queue.running:
            self.pause.setEnabled(False)
            self._queue.pause()
        else:
            self._queue.go_on()

    def _stop(self) -> None:
        self._queue.give_up()
        if not self._queue.running:
            self._tell_cancelled()

    def _tell_cancelled(self) -> None:
        """What was taken in before stays listed."""
        self.heading.setText(self.tr("Import cancelled"))
        self.detail.setText(self._counted())
        self._show_buttons()

    def _narrow(self, on: bool) -> None:
        self.model.only_refused = on
        self.model.show(self._queue.batch)
