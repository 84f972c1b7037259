"""Verifies a dossier against itself, the library and files, and shows every line of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHeaderView, QWidget

from reader.jobs import JobContext
from reader.ui.evidence.outcome import OutcomeDialog
from reader.ui.later import Later
from reader.ui.shell.views import Surroundings
from reader.ui.speaking import spoken

if TYPE_CHECKING:
    from reader.app import verifying
    from reader.app.verifying import Check
else:
    verifying = Later("reader.app.verifying")

_SIGNS = {"holds": "✓", "fails": "✗", "not here": "–"}


class VerifyDialog(OutcomeDialog):
    """What of a dossier still holds, line by line."""

    def __init__(self, dossier: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name(self.tr("Verify a dossier"), "", self.tr("What"), self.tr("What came out"))
        fit = QHeaderView.ResizeMode.ResizeToContents
        self.table.horizontalHeader().setSectionResizeMode(0, fit)
        self.dossier = dossier
        self._checks: Sequence[Check] = ()
        self.amiss = QCheckBox(self.tr("Only what does not hold or could not be checked"))
        self.amiss.toggled.connect(self._fill)
        self.column.insertWidget(2, self.amiss)
        self.files = self.offer(self.tr("Check against a folder…"))

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Show what came of checking."""
        self._checks = checks
        counts = Counter(check.verdict.value for check in checks)
        fails = counts["fails"]
        self.heading.setText(
            self.tr("%n statement(s) do not hold", "", fails) if fails else self.tr("It holds")
        )
        self.sentence.setText(
            self.tr("{name}: {holds} hold, {fails} do not, {absent} could not be checked.").format(
                name=self.dossier.name,
                holds=counts["holds"],
                fails=fails,
                absent=counts["not here"],
            )
        )
        self._fill()

    def _fill(self, _on: bool = False) -> None:
        shown = [c for c in self._checks if not (self.amiss.isChecked() and _holds(c))]
        self.put([(_SIGNS[c.verdict.value], spoken(c.subject), spoken(c.text)) for c in shown])


class Verifying(QObject):
    """Asks for a dossier, checks it on a thread, and shows the outcome."""

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        super().__init__(window)
        self._around, self._window = around, window
        self._session = around.session
        self.dialog: VerifyDialog | None = None

    def ask(self) -> None:
        """Ask for a dossier and check it against the library."""
        kinds = self.tr("Evidence dossier (*.dossier *.zip)")
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Verify a dossier"), "", kinds)
        if name:
            self.check(Path(name))

    def check(self, dossier: Path, files: Sequence[Path] = ()) -> None:
        """Check a dossier against the library, and against files or folders if any are given."""
        workspace = self._session.workspace

        def work(_context: JobContext) -> tuple[Path, list[Check]]:
            return dossier, verifying.check(dossier, workspace, files)

        self._session.jobs.run(work, self._show, label=self.tr("Verifying"))

    def _show(self, outcome: tuple[Path, list[Check]]) -> None:
        dossier, checks = outcome
        if self.dialog is None:
            self.dialog = VerifyDialog(dossier, self._window)
            self.dialog.finished.connect(self._forget)
            self.dialog.files.clicked.connect(partial(self._ask_folder, dossier))
            self._around.theme.dress(self.dialog)
            self.dialog.open()
        self.dialog.show_checks(checks)

    def _ask_folder(self, dossier: Path, _down: bool = False) -> None:
        folder = QFileDialog.getExistingDirectory(self.dialog, self.tr("Check against a folder"))
        if folder:
            self.check(dossier, [Path(folder)])

    def _forget(self, _result: int) -> None:
        self.dialog = None


def _holds(check: Check) -> bool:
    return check.verdict.value == "holds"
