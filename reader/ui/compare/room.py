"""Room to read in: the sidebar gives way where the panes beside it would be too narrow."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from reader.ui.compare.row import PaneRow
from reader.ui.shell.views import Surroundings

_WIDENING = ("text_pixels", "reading_face", "inspector")


class Room(QObject):
    """Says whether the sidebar may stand beside the comparison, and when that has changed.

    Asked for by its command, the sidebar is shown however narrow the panes become.
    """

    changed = Signal()

    def __init__(
        self, around: Surroundings, columns: QWidget, sidebar: QWidget, inspector: QWidget
    ) -> None:
        super().__init__(columns)
        self._around, self._columns = around, columns
        self._sidebar, self._inspector = sidebar, inspector
        self._asked_for = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.changed)
        columns.installEventFilter(self)
        around.session.comparison_changed.connect(self._soon.start)
        around.session.preferences.changed.connect(self._prefer)
        around.actions["sidebar"].triggered.connect(self._ask)

    def for_sidebar(self) -> bool:
        """Whether the sidebar is to be shown now."""
        wanted = self._around.session.preferences.flag("sidebar")
        shown = wanted and (self._asked_for or self._fits())
        self._around.actions["sidebar"].setChecked(shown)
        return shown

    def _fits(self) -> bool:
        row = self._columns.findChild(PaneRow)
        if row is None or len(row.panes) < 2:
            return True
        beside = self._sidebar.width()
        if self._around.session.preferences.flag("inspector"):
            beside += self._inspector.width()
        return row.wanted + beside <= self._columns.width()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another width may have room for more or for less."""
        if event.type() == QEvent.Type.Resize:
            self._soon.start()
        return super().eventFilter(watched, event)

    def _prefer(self, name: str) -> None:
        if name in _WIDENING:
            self._soon.start()

    def _ask(self, shown: bool) -> None:
        self._asked_for = shown
        self.changed.emit()
