"""Undo and redo: what is taken back is said, and nothing is while a long step is under way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from reader.ui.actions import Actions
    from reader.ui.session import Session


class Undoing(QObject):
    """Carries out the two commands; the sentence takes the place of the one about the step."""

    def __init__(self, session: Session, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._actions = session, actions
        self._held = False
        actions["undo"].triggered.connect(self._take_back)
        actions["redo"].triggered.connect(self._do_again)
        session.undo.canUndoChanged.connect(self._enable)
        session.undo.canRedoChanged.connect(self._enable)
        session.held.connect(self._hold)
        self._enable()

    def _take_back(self) -> None:
        stack = self._session.undo
        said = self.tr("Taken back: {step}").format(step=stack.undoText())
        stack.undo()
        self._session.notice.emit(said)

    def _do_again(self) -> None:
        stack = self._session.undo
        said = self.tr("Done again: {step}").format(step=stack.redoText())
        stack.redo()
        self._session.notice.emit(said)

    def _hold(self, held: bool) -> None:
        self._held = held
        self._enable()

    def _enable(self, _state: object = None) -> None:
        stack = self._session.undo
        if not shiboken6.isValid(stack):
            return  # the stack speaks once more while the window is taken down
        self._actions["undo"].setEnabled(stack.canUndo() and not self._held)
        self._actions["redo"].setEnabled(stack.canRedo() and not self._held)
