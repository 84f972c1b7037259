"""Opens settings, list of keys, library safety and About when asked for, one of each.

Each is loaded when it is first opened, so that the window does not wait for it.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from reader.ui.shell.views import Surroundings


class Dialogs(QObject):
    """Listens for the names of dialogs among the views asked for."""

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        super().__init__(window)
        self._around, self._window = around, window
        self._open: dict[str, QDialog] = {}
        self._makers: dict[str, Callable[[], QDialog]] = {
            "settings": self._settings,
            "key_list": self._key_list,
            "about": self._about,
            "safety": self._safety,
        }
        around.session.view_requested.connect(self.open)

    def open(self, name: str, _context: object = None) -> QDialog | None:
        """Open the dialog of that name unless it is open; None if there is none."""
        if name not in self._makers:
            return None
        if name not in self._open:
            dialog = self._open[name] = self._makers[name]()
            self._around.theme.dress(dialog)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.finished.connect(lambda _code, name=name: self._open.pop(name, None))
            # Showing it takes as long as making it: a turn of its own.
            QTimer.singleShot(0, dialog, dialog.open)
        return self._open[name]

    def _settings(self) -> QDialog:
        from reader.ui.settings.dialog import SettingsDialog  # noqa: PLC0415 - see above

        return SettingsDialog(self._around, self._window)

    def _key_list(self) -> QDialog:
        from reader.ui.settings.key_list import KeyList  # noqa: PLC0415 - see above

        return KeyList(self._around.actions, self._around.theme, self._window)

    def _about(self) -> QDialog:
        from reader.ui.about import AboutDialog  # noqa: PLC0415 - see above

        return AboutDialog(self._window)

    def _safety(self) -> QDialog:
        from reader.ui.safety.asking import Asking  # noqa: PLC0415 - see above
        from reader.ui.safety.care import Care  # noqa: PLC0415 - see above
        from reader.ui.safety.dialog import SafetyDialog  # noqa: PLC0415 - see above

        dialog = SafetyDialog(self._window)
        Asking(self._around, dialog, Care(self._around, dialog))
        return dialog
