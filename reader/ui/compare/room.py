"""Room to read in: sidebar and inspector give way where two panes would not stand beside them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from reader.ui.compare.row import PaneRow
from reader.ui.shell.views import Surroundings

_WIDENING = ("text_pixels", "reading_face", "inspector")


class Room(QObject):
    """Says which columns may stand beside the comparison, and when that has changed.

    Asked for by its command, a column is shown however narrow the panes become.
    """

    changed = Signal()

    def __init__(
        self, around: Surroundings, columns: QWidget, sidebar: QWidget, inspector: QWidget
    ) -> None:
        super().__init__(columns)
        self._around, self._columns = around, columns
        self._sidebar, self._inspector = sidebar, inspector
        self._asked_for: dict[str, bool] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.changed)
        columns.installEventFilter(self)
        around.session.comparison_changed.connect(self._soon.start)
        around.session.preferences.changed.connect(self._prefer)
        for name in ("sidebar", "inspector"):
            around.actions[name].triggered.connect(lambda on, name=name: self._ask(name, on))

    def for_sidebar(self) -> bool:
        """Whether the sidebar is to be shown now."""
        return self._shown("sidebar", self._sidebar_fits)

    def for_inspector(self) -> bool:
        """Whether the inspector is to be shown now."""
        return self._shown("inspector", self._inspector_fits)

    def _shown(self, name: str, fits: Callable[[], bool]) -> bool:
        wanted = self._around.session.preferences.flag(name)
        shown = wanted and (self._asked_for.get(name, False) or fits())
        self._around.actions[name].setChecked(shown)
        return shown

    def _sidebar_fits(self) -> bool:
        row = self._row()
        beside = self._sidebar.width() + (self._inspector.width() if self.for_inspector() else 0)
        return row is None or row.wanted + beside <= self._columns.width()

    def _inspector_fits(self) -> bool:
        """It gives way only where that lets two panes stand side by side."""
        row, width = self._row(), self._columns.width()
        return row is None or not width - self._inspector.minimumWidth() <= row.least <= width

    def _row(self) -> PaneRow | None:
        """The panes, if there are at least two that want to be beside each other."""
        row = self._columns.findChild(PaneRow)
        return row if row is not None and len(row.panes) > 1 else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another width may have room for more or for less."""
        if event.type() == QEvent.Type.Resize:
            self._soon.start()
        return super().eventFilter(watched, event)

    def _prefer(self, name: str) -> None:
        if name in _WIDENING:
            self._soon.start()

    def _ask(self, name: str, shown: bool) -> None:
        self._asked_for[name] = shown
        self.changed.emit()
