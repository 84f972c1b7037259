"""Opens the settings, the list of keys and About when they are asked for, one of each."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from reader.ui.about import AboutDialog
from reader.ui.settings.dialog import SettingsDialog
from reader.ui.settings.key_list import KeyList
from reader.ui.shell.views import Surroundings


class Dialogs(QObject):
    """Listens for the names of dialogs among the views asked for."""

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._open: dict[str, QDialog] = {}
        self._makers: dict[str, Callable[[], QDialog]] = {
            "settings": lambda: SettingsDialog(around, window),
            "key_list": lambda: KeyList(around.actions, around.theme, window),
            "about": lambda: AboutDialog(window),
        }
        around.session.view_requested.connect(self.open)

    def open(self, name: str, _context: object = None) -> QDialog | None:
        """Open the dialog of that name, or bring it to the front; None if there is none."""
        if name not in self._makers:
            return None
        if name not in self._open:
            dialog = self._open[name] = self._makers[name]()
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.finished.connect(lambda _code, name=name: self._open.pop(name, None))
            dialog.open()
        self._open[name].raise_()
        return self._open[name]
