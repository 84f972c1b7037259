"""What a decision, a note or a tag in the queue does: stored at once, on the undo stack."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.app import flagging
from reader.app.edits import Edit
from reader.app.queue import Entry
from reader.app.workspace import Workspace
from reader.errors import ParallaxError
from reader.model import Claim, Finding, FlagStatus, Relation, Span
from reader.ui.compare.chips import SIGN_ICONS
from reader.ui.findings.attach import AttachDialog
from reader.ui.overview.choice import Choice
from reader.ui.overview.source import EvidenceSource
from reader.ui.shell.views import Surroundings
from reader.ui.speaking import spoken
from reader.ui.wording import relation_name

_DECISIONS = {
    "confirm": FlagStatus.CONFIRMED,
    "dismiss": FlagStatus.DISMISSED,
    "unclear": FlagStatus.UNCLEAR,
}
_RELATIONS = (Relation.CONTRADICTS, Relation.UPDATES, Relation.AGREES, Relation.COPIES)


class Deciding(QObject):
    """Carries out what the queue's keys and buttons ask for."""

    def __init__(self, around: Surroundings, source: EvidenceSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._around, self._source = around, source
        self._session = around.session
        self._parent = parent
        self._entry: Entry | None = None

    def select(self, entry: Entry | None) -> None:
        """Make the entry's finding the window's selected one."""
        self._entry = entry
        self._session.select(_selectable(entry) if entry else None)

    def decide(self, entry: Entry, command: str) -> bool:
        """Confirm, dismiss or leave unclear; the same again takes it back. Whether it moved on."""
        status, flag = _DECISIONS[command], entry.flag
        if flag is not None and flag.status is status:
            if not entry.by_hand:
                self._do(partial(flagging.remove, self._workspace, flag.id), self.tr("Take back"))
            return False
        words = {
            "confirm": self.tr("Confirm"),
            "dismiss": self.tr("Dismiss"),
            "unclear": self.tr("Mark as unclear"),
        }
        return self._do(partial(self._decided, entry, status), words[command])

    def note(self, entry: Entry, text: str) -> None:
        """Write a note; an entry nobody decided becomes unclear by it."""
        if text.strip() or entry.flag is not None:
            self._on_flag(entry, flagging.set_note, text, self.tr("Note"))

    def tag(self, entry: Entry, tags: list[str]) -> None:
        """Give it tags; an entry nobody decided becomes unclear by it."""
        if tags or entry.flag is not None:
            self._on_flag(entry, flagging.set_tags, tags, self.tr("Tags"))

    def relation_box(self) -> Choice:
        """A box to say that the passages stand in another relation."""
        box = Choice(self.tr("Relation"), self._parent)
        box.setToolTip(self.tr("Say that the two stand in another relation"))
        box.fill([(relation.value, relation_name(relation)) for relation in _RELATIONS])
        box.activated.connect(self._relate)
        self._box = box
        self._sign_box()
        self._around.theme.changed.connect(self._sign_box)
        return box

    def _sign_box(self) -> None:
        for row, relation in enumerate(_RELATIONS):
            sign = self._around.theme.icon(SIGN_ICONS[relation], f"{relation.value}_text")
            self._box.setItemIcon(row, sign)

    def show_relation(self, entry: Entry | None) -> None:
        """Put the entry's relation into the box."""
        if entry is not None:
            self._box.pick(entry.relation.value)

    def open(self, entry: Entry) -> None:
        """Put the entry's articles side by side with its finding selected."""
        ids = list(dict.fromkeys(end.article for end in entry.ends if not end.orphan))
        if ids:
            self._around.opening.compare(ids, entry.key)
            self._session.view_requested.emit("compare", None)

    def attach(self, entry: Entry, end: int) -> None:
        """Let the person put a lost passage back on its words."""
        if entry.flag is None:
            return
        flag = entry.flag.id
        dialog = AttachDialog(self._around, entry.flag.ends[end], self._parent)
        if dialog.exec() and dialog.chosen is not None:
            self._reattach(flag, end, *dialog.chosen)
        dialog.deleteLater()

    def put_back(self, entry: Entry, end: int) -> None:
        """Put a lost passage where its words may be now, which the person has seen."""
        place = entry.ends[end].likely
        if entry.flag is not None and place is not None:
            self._reattach(entry.flag.id, end, entry.ends[end].article, place)

    def _reattach(self, flag: str, end: int, article: str, span: Span) -> None:
        work = partial(flagging.reattach, self._workspace, flag, end, article, span, self._who)
        self._do(work, self.tr("Put a flag back on its words"))

    @property
    def _workspace(self) -> Workspace:
        return self._session.workspace

    @property
    def _who(self) -> str:
        return self._session.preferences.text("reviewer")

    def _relate(self, _index: int) -> None:
        entry = self._entry
        wanted = Relation(self._box.value)
        if entry is not None and wanted is not entry.relation:
            words = self.tr("Change relation")
            self._on_flag(entry, flagging.set_relation, wanted, words, FlagStatus.CONFIRMED)

    def _decided(self, entry: Entry, status: FlagStatus) -> Edit:
        if entry.flag is not None:
            return flagging.set_status(self._workspace, entry.flag.id, status, self._who)
        assert entry.finding is not None
        return flagging.decide(self._workspace, entry.finding, status, self._who)

    def _on_flag(
        self,
        entry: Entry,
        change: Callable[..., Edit],
        value: object,
        text: str,
        status: FlagStatus = FlagStatus.UNCLEAR,
    ) -> None:
        """One undo step: make the flag if there is none yet, then change it."""
        self._session.undo.beginMacro(text)
        flag = entry.flag
        if flag is None and entry.finding is not None:
            self._do(partial(self._decided, entry, status), text)
            flag = flagging.flag_of(self._workspace, entry.finding)
        if flag is not None:
            self._do(partial(change, self._workspace, flag.id, value, self._who), text)
        self._session.undo.endMacro()

    def _do(self, work: Callable[[], Edit], text: str) -> bool:
        try:
            edit = work()
        except ParallaxError as refusal:
            self._session.notice.emit(spoken(refusal))
            return False
        self._around.review.push(edit, text)
        return True


def _selectable(entry: Entry) -> Finding:
    """The entry's finding; for a single passage one that meets itself, so that keys reach it."""
    if entry.finding is not None:
        return replace(entry.finding, relation=entry.relation)
    end = entry.ends[0]
    claim = Claim(end.article, end.span, end.span)
    return Finding(entry.key, claim, claim, end.quote, end.quote, entry.relation, 1.0, 1.0)
