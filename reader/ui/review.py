"""What the person decides about findings, as undoable steps; each is stored at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QUndoCommand

from reader.errors import ParallaxError
from reader.model import Finding, FlagStatus, Relation, Span
from reader.ui.later import Later
from reader.ui.session import Session
from reader.ui.speaking import spoken

if TYPE_CHECKING:
    from reader.app import flagging
    from reader.app.edits import Edit
else:
    flagging = Later("reader.app.flagging")


class EditStep(QUndoCommand):
    """One stored edit on the undo stack; it was done before it was pushed."""

    def __init__(self, session: Session, edit: Edit, text: str) -> None:
        super().__init__(text)
        self._session, self._edit = session, edit
        self._done = True

    def redo(self) -> None:
        """Do it again; nothing the first time."""
        if not self._done:
            flagging.apply(self._session.workspace, self._edit)
        self._done = True
        self._session.reload_flags()

    def undo(self) -> None:
        """Take it back."""
        flagging.revert(self._session.workspace, self._edit)
        self._done = False
        self._session.reload_flags()


class Review(QObject):
    """Confirms, dismisses, notes and marks; refusals become a notice, never an exception."""

    mark_started = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._first_end: tuple[str, Span] | None = None

    def confirm(self) -> None:
        """The selected finding is right; saying so again takes it back."""
        self._decide(FlagStatus.CONFIRMED, self.tr("Confirm"))

    def dismiss(self) -> None:
        """The selected finding is wrong; the next one is selected."""
        finding = self._session.selected
        after = self._next_of(finding)
        if self._decide(FlagStatus.DISMISSED, self.tr("Dismiss")) and after is not None:
            self._session.select(after)

    def unclear(self) -> None:
        """The selected finding cannot be decided."""
        self._decide(FlagStatus.UNCLEAR, self.tr("Mark as unclear"))

    def note(self, text: str) -> None:
        """Write a note on the selected finding, which flags it as unclear if it was not flagged."""
        if text.strip() or self._flagged():
            self._write(self.tr("Note"), flagging.set_note, text)

    def tag(self, tags: Sequence[str]) -> None:
        """Give the selected finding tags, which flags it as unclear if it was not flagged."""
        if tags or self._flagged():
            words = QCoreApplication.translate("EntryDetail", "Tags")
            self._write(words, flagging.set_tags, tags)

    def _flagged(self) -> bool:
        finding = self._session.selected
        return finding is not None and self._session.flag_of(finding) is not None

    def _write(self, name: str, change: Callable[..., Edit], value: object) -> None:
        """Change the selected finding's flag, made first where there is none, as one step."""
        finding, workspace = self._session.selected, self._session.workspace
        if finding is None:
            return
        self._session.undo.beginMacro(name)
        if self._session.flag_of(finding) is None:
            self._do(lambda: flagging.unclear(workspace, finding, self._who))
        flag = self._session.flag_of(finding)
        if flag is not None:
            known = flag.id
            self._do(lambda: change(workspace, known, value, self._who))
        self._session.undo.endMacro()

    def set_relation(self, finding: Finding, relation: Relation) -> None:
        """Say that the two passages stand in another relation than was found."""
        flag = self._session.flag_of(finding)
        if flag is None:
            self.decide(finding, FlagStatus.CONFIRMED, self.tr("Confirm"))
            flag = self._session.flag_of(finding)
        if flag is not None:
            known = flag.id
            self._do(
                lambda: flagging.set_relation(self._session.workspace, known, relation, self._who),
                self.tr("Change relation"),
            )

    def mark(self, article_id: str, span: Span) -> None:
        """Mark a selection: the first call keeps it as one end, the second makes the pair."""
        if self._first_end is None:
            self._first_end = (article_id, span)
            self._session.notice.emit(
                self.tr("First end marked. Select the second and mark it too, or press Esc.")
            )
            self.mark_started.emit(article_id)
            return
        first, self._first_end = self._first_end, None
        second = (article_id, span)
        if self._do(
            lambda: flagging.flag_pair(self._session.workspace, first, second, who=self._who),
            self.tr("Mark a pair"),
        ):
            self._session.notice.emit(self.tr("Marked as a contradiction."))

    def mark_passage(self, article_id: str, span: Span) -> None:
        """Flag one passage by itself."""
        self._do(
            lambda: flagging.flag_passage(self._session.workspace, article_id, span, who=self._who),
            self.tr("Flag a passage"),
        )

    def forget_mark(self) -> bool:
        """Drop a half-made pair; whether there was one."""
        had = self._first_end is not None
        self._first_end = None
        if had:
            self._session.notice.emit(self.tr("Marking given up."))
        return had

    def decide(self, finding: Finding, status: FlagStatus, text: str) -> bool:
        """Give a finding a status; whether that went through."""
        return self._do(
            lambda: flagging.decide(self._session.workspace, finding, status, self._who), text
        )

    def push(self, edit: Edit, text: str) -> None:
        """Put an edit that another view made on the undo stack."""
        if edit.changed:
            self._session.undo.push(EditStep(self._session, edit, text))

    @property
    def _who(self) -> str:
        return self._session.preferences.text("reviewer")

    def _decide(self, status: FlagStatus, text: str) -> bool:
        finding = self._session.selected
        if finding is None:
            self._session.notice.emit(self.tr("Select a finding first."))
            return False
        flag = self._session.flag_of(finding)
        if flag is not None and flag.status is status:
            known = flag.id
            return self._do(
                lambda: flagging.remove(self._session.workspace, known), self.tr("Remove flag")
            )
        return self.decide(finding, status, text)

    def _next_of(self, finding: Finding | None) -> Finding | None:
        shown = self._session.shown
        keys = [other.key for other in shown]
        if finding is None or finding.key not in keys or len(shown) < 2:
            return None
        return shown[(keys.index(finding.key) + 1) % len(shown)]

    def _do(self, work: Callable[[], Edit], text: str = "") -> bool:
        try:
            edit = work()
        except ParallaxError as refusal:
            self._session.notice.emit(spoken(refusal))
            return False
        self.push(edit, text)
        return True
