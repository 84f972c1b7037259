"""Asks for the file of a backup, and whether the library may be replaced."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from reader.ui.safety.care import Care
from reader.ui.safety.dialog import SafetyDialog
from reader.ui.shell.views import Surroundings


class Asking(QObject):
    """Stands between the dialog and what cannot be done without an answer."""

    def __init__(self, around: Surroundings, dialog: SafetyDialog, care: Care) -> None:
        super().__init__(dialog)
        self._around, self._dialog, self._care = around, dialog, care
        self._session = around.session
        dialog.backup_wanted.connect(self.ask_backup)
        dialog.restore_wanted.connect(self.ask_restore)
        dialog.repair_wanted.connect(self.ask_repair)

    def ask_backup(self) -> None:
        """Ask for a file and write the backup there."""
        name = f"parallax-{date.today().isoformat()}.backup"
        kinds = self.tr("Backup (*.backup *.zip)")
        chosen, _ = QFileDialog.getSaveFileName(self._dialog, self.tr("Back up"), name, kinds)
        if chosen:
            self._care.back_up(Path(chosen))

    def ask_restore(self) -> None:
        """Ask for a backup, then whether it may take the library's place."""
        kinds = self.tr("Backups (*.backup *.zip *.sqlite);;All files (*)")
        places = (Path(self._dialog.carried_to), self._session.workspace.library.backups.folder)
        start = next((str(place) for place in places if place.is_absolute() and place.exists()), "")
        chosen, _ = QFileDialog.getOpenFileName(
            self._dialog, self.tr("Restore from a backup"), start, kinds
        )
        if chosen:
            self._ask(
                self.tr("Put “{name}” in the place of this library?").format(
                    name=Path(chosen).name
                ),
                self.tr("Restore"),
                partial(self._care.restore, Path(chosen)),
            )

    def ask_repair(self) -> None:
        """Ask whether the library may be built anew from what can be read."""
        self._ask(
            self.tr("Build the library anew from what can be read of it?"),
            self.tr("Repair"),
            self._care.repair,
        )

    def _ask(self, question: str, yes: str, then: Callable[[], None]) -> None:
        box = QMessageBox(
            QMessageBox.Icon.Question, self._dialog.windowTitle(), question, parent=self._dialog
        )
        box.setInformativeText(
            self.tr(
                "What is here now is kept beside it, in {folder}. Steps of this sitting cannot be "
                "undone afterwards."
            ).format(folder=self._session.workspace.folders.precious)
        )
        box.addButton(yes, QMessageBox.ButtonRole.AcceptRole).clicked.connect(then)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._around.theme.dress(box)
        box.open()
