"""Takes in a colleague's flags as one undoable step, and says how far the two agree."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.jobs import JobContext
from reader.ui.later import Later
from reader.ui.session import Session
from reader.ui.wording import number

if TYPE_CHECKING:
    from reader.app import flagging, merging
    from reader.app.edits import Edit
else:
    flagging = Later("reader.app.flagging")
    merging = Later("reader.app.merging")


class MergeStep(QUndoCommand):
    """All edits of one import; they were done before the step was pushed."""

    def __init__(self, session: Session, edits: tuple[Edit, ...], text: str) -> None:
        super().__init__(text)
        self._session, self._edits = session, edits
        self._done = True

    def redo(self) -> None:
        """Do them again; nothing the first time."""
        if not self._done:
            for edit in self._edits:
                flagging.apply(self._session.workspace, edit)
        self._done = True
        self._session.reload_flags()

    def undo(self) -> None:
        """Take them back, the last one first."""
        for edit in reversed(self._edits):
            flagging.revert(self._session.workspace, edit)
        self._done = False
        self._session.reload_flags()


class TakingIn(QObject):
    """Asks for a flag file, merges it on a thread, and says what came of it."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window

    def ask(self) -> None:
        """Ask for a flag file and take it in."""
        kinds = self.tr("Flags (*.json *.jsonld)")
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Take in flags"), "", kinds)
        if name:
            self.take(Path(name))

    def take(self, path: Path) -> None:
        """Merge the flags of a file into the library."""
        workspace = self._session.workspace

        def work(_context: JobContext) -> tuple[merging.Merge, merging.Agreement]:
            theirs = merging.flags_in(path)
            agreed = merging.agreement(workspace.library.flags(), theirs)
            return merging.merge(workspace, theirs), agreed

        self._session.jobs.run(work, self._taken, label=self.tr("Taking in flags"))

    def _taken(self, outcome: tuple[merging.Merge, merging.Agreement]) -> None:
        merge, agreed = outcome
        if merge.edits:
            step = MergeStep(self._session, merge.edits, self.tr("Take in flags"))
            self._session.undo.push(step)
        told = self.tr("Flags: {added} added, {changed} changed, {same} already here.").format(
            added=len(merge.added), changed=len(merge.changed), same=merge.same
        )
        if agreed.both and agreed.kappa is not None:
            told += " " + self.tr("You agree on {agreed} of {both} (kappa {kappa}).").format(
                agreed=agreed.agreed, both=agreed.both, kappa=number(agreed.kappa)
            )
        self._session.notice.emit(told)
