"""What the window is about at the moment: library, comparison, finding, flags, undo.

Holds state and says when it changes; every view reads it from here and none from another.
"""

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from reader.errors import LibraryDamaged
from reader.jobs import JobContext
from reader.model import Article, ArticleClaims, Finding, Flag, FlagStatus, Relation
from reader.ui.jobs import JobRunner, Work
from reader.ui.later import Later
from reader.ui.preferences import Preferences

if TYPE_CHECKING:
    from reader.app import flagging, searching
    from reader.app.versions import Edition
    from reader.app.workspace import Folders, Workspace
else:
    flagging = Later("reader.app.flagging")
    searching = Later("reader.app.searching")

SHOWN_RELATIONS = (Relation.CONTRADICTS, Relation.UPDATES, Relation.AGREES, Relation.COPIES)


@dataclass(frozen=True, slots=True)
class Comparison:
    """The articles side by side, in pane order (one may stand twice), and what was found.

    `copies` names for each reprint the article it was copied from, `editions` for each article
    that is one of several versions of its address which one it is.
    """

    panes: tuple[ArticleClaims, ...] = ()
    findings: tuple[Finding, ...] = ()
    copies: Mapping[str, str] = field(default_factory=dict)
    editions: "Mapping[str, Edition]" = field(default_factory=dict)

    def article(self, article_id: str) -> Article | None:
        """The compared article of that id."""
        return next((p.article for p in self.panes if p.article.id == article_id), None)

    @property
    def independent(self) -> int:
        """How many articles neither copy another one here nor are a later version of one."""
        later = {id for id, edition in self.editions.items() if edition.beside is not None}
        return len(set(self.ids) - set(self.copies) - later)

    @property
    def ids(self) -> tuple[str, ...]:
        """The articles' ids in pane order."""
        return tuple(pane.article.id for pane in self.panes)


@dataclass(frozen=True, slots=True)
class FindingFilter:
    """Which findings are shown: these relations, at least this sure, dismissed ones or not."""

    relations: frozenset[Relation] = field(default=frozenset(SHOWN_RELATIONS))
    threshold: float = 0.0
    dismissed: bool = False

    def takes(self, finding: Finding, flag: Flag | None) -> bool:
        """Whether the finding is shown; one that a person confirmed always is."""
        if flag is not None and flag.status is FlagStatus.DISMISSED:
            return self.dismissed and finding.relation in self.relations
        if finding.relation not in self.relations:
            return False
        return finding.score >= self.threshold or flag is not None


class Session(QObject):
    """The state every view shares; one for the life of the window."""

    comparison_changed = Signal()
    shown_changed = Signal()
    finding_selected = Signal(object)
    flags_changed = Signal()
    library_changed = Signal()
    search_requested = Signal(str)
    view_requested = Signal(str, object)
    passage_requested = Signal(str, object)
    disagreement_requested = Signal(str, str)
    found_changed = Signal()
    notice = Signal(str)
    held = Signal(bool)

    def __init__(
        self,
        workspace: "Workspace | Callable[[], Workspace]",
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._opening = threading.Lock()
        self.preferences = preferences
        self.jobs = JobRunner(self)
        self.undo = QUndoStack(self)
        self.comparison = Comparison()
        self.selected: Finding | None = None
        self.chosen = False
        self.filter = FindingFilter(threshold=preferences.number("threshold"))
        self.flags: Mapping[str, Flag] = {}
        self.shown: tuple[Finding, ...] = ()
        self.found = ""
        self.restarting = False

    @property
    def workspace(self) -> "Workspace":
        """The library and its caches; opened by whoever asks first, on any thread."""
        with self._opening:
            if callable(self._workspace):
                self._workspace = self._workspace()
            return self._workspace

    @property
    def opened(self) -> bool:
        """Whether the library is open already."""
        return not callable(self._workspace)

    @contextmanager
    def library_closed(self) -> Iterator["Folders"]:
        """Where the library is, while it is closed; who asks for it meanwhile waits.

        It is opened anew by whoever asks first afterwards. Raises LibraryBusy or LibraryReadOnly
        with the library still open where nothing could be changed in it.
        """
        before = self.workspace
        with suppress(LibraryDamaged), before.library.at_once():
            pass
        with self._opening:
            self._workspace = partial(type(before).open, before.folders)
            searching.close(before)
            before.close()
            yield before.folders

    def begin_anew(self) -> None:
        """Another library is in the place of the one shown: forget the steps and what was open."""
        self.undo.clear()
        self.show_comparison(Comparison())
        self.library_changed.emit()
        self.flags_changed.emit()

    def show_comparison(self, comparison: Comparison, select: Finding | None = None) -> None:
        """Put another comparison on the table and select a finding of it, the best by default."""
        self.comparison = comparison
        self.selected = None
        self.flags = flagging.decisions(self.workspace)
        self._filter_again()
        self.comparison_changed.emit()
        self.shown_changed.emit()
        self._choose(select or (self.shown[0] if self.shown else None), by_hand=bool(select))

    def select(self, finding: Finding | None) -> None:
        """Make a finding the one that is outlined, scrolled to and decided on."""
        self._choose(finding, by_hand=True)

    def highlight(self, query: str) -> None:
        """Colour the words of a query in open articles; "" takes the colours away."""
        if query != self.found:
            self.found = query
            self.found_changed.emit()

    def step(self, by: int) -> None:
        """Select the finding `by` places further down the shown list, around its ends."""
        if self.shown:
            at = self.position()
            start = at if at is not None else (-1 if by > 0 else 0)
            self.select(self.shown[(start + by) % len(self.shown)])

    def position(self) -> int | None:
        """Where the selected finding stands in the shown list, from 0."""
        keys = [finding.key for finding in self.shown]
        key = self.selected.key if self.selected else None
        return keys.index(key) if key in keys else None

    def set_filter(self, wanted: FindingFilter) -> None:
        """Show other findings; the selection stays if it is still among them."""
        if wanted != self.filter:
            self.filter = wanted
            self.preferences.set("threshold", wanted.threshold)
            self._filter_again()
            self.shown_changed.emit()
            if self.position() is None:
                self.select(self.shown[0] if self.shown else None)

    def carry_out(self, work: Work, label: str, *, beside: bool) -> None:
        """Do a step in the library or take it back: now, or beside the window if it is long.

        Nothing else is undone while it goes on.
        """
        if not beside:
            work(JobContext())
            self._carried_out()
            return
        workspace = self.workspace

        def listed(context: JobContext) -> None:
            work(context)
            workspace.library.summaries()  # read and checked here, so that the window need not

        self.held.emit(True)
        self.jobs.run(
            listed,
            self._carried_out,
            label=label,
            failed=self._refused,
            cancelled=self._carried_out,
        )

    def _carried_out(self, _outcome: object = None) -> None:
        self.held.emit(False)
        self.library_changed.emit()
        self.reload_flags()

    def _refused(self, sentence: str) -> None:
        self._carried_out()
        self.notice.emit(sentence)

    def flag_of(self, finding: Finding) -> Flag | None:
        """What the person decided about this finding, if anything."""
        return self.flags.get(finding.key)

    def reload_flags(self) -> None:
        """Read the flags again after one of them changed."""
        self.flags = flagging.decisions(self.workspace)
        self._filter_again()
        self.flags_changed.emit()
        self.shown_changed.emit()

    def counts(self, findings: Iterable[Finding] | None = None) -> dict[Relation, int]:
        """How many findings of each relation, among those shown unless others are given."""
        counted = dict.fromkeys(SHOWN_RELATIONS, 0)
        for finding in self.shown if findings is None else findings:
            counted[finding.relation] += 1
        return counted

    def _choose(self, finding: Finding | None, *, by_hand: bool) -> None:
        self.selected, self.chosen = finding, by_hand
        if finding in self.comparison.findings and finding not in self.shown:
            self._filter_again(finding)
            self.shown_changed.emit()
        self.finding_selected.emit(finding)

    def _filter_again(self, asked: Finding | None = None) -> None:
        self.shown = tuple(
            finding
            for finding in self.comparison.findings
            if finding is asked or self.filter.takes(finding, self.flags.get(finding.key))
        )
