"""The evidence the overviews show, gathered on a thread and kept until the library changes.

One for a window; it knows whether the whole library or the present comparison is meant.
"""

import gc
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand

from reader.app import overview
from reader.app.overview import Evidence, Naming
from reader.app.workspace import Workspace
from reader.errors import ParallaxError
from reader.jobs import JobContext
from reader.jobs.sweeping import unswept
from reader.ui.jobs import Job
from reader.ui.session import Session
from reader.ui.speaking import spoken

LIBRARY, COMPARISON = "library", "comparison"


class EvidenceSource(QObject):
    """Holds the evidence; `changed` after every change of `evidence`, `busy` or `error`.

    The review queue follows every flag only while `reviewing`, else when it is needed again.
    """

    changed = Signal()
    queue_changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._job: Job | None = None
        self._stale = True
        self._ticket = 0
        self._naming = 0
        self._queue_stale = False
        self.reviewing = False
        self.scope = LIBRARY
        self.evidence = Evidence()
        self.error = ""
        self.stopped = False
        session.library_changed.connect(self._on_library)
        session.comparison_changed.connect(self._on_comparison)
        session.flags_changed.connect(self._on_flags)

    @classmethod
    def of(cls, session: Session) -> "EvidenceSource":
        """The one of this window, made when first asked for."""
        known = session.findChild(cls)
        return known if known is not None else cls(session)

    @property
    def busy(self) -> bool:
        """Whether it is being gathered."""
        return self._job is not None

    @property
    def ready(self) -> bool:
        """Whether `evidence` is what is asked for."""
        return not self._stale and not self.busy and not self.error

    def need(self) -> None:
        """A view is about to show it: gather it if it is not at hand."""
        if self.reviewing:
            self._refresh_queue()
        if self._stale and not (self.busy or self.stopped or self.error):
            self._gather()

    def again(self) -> None:
        """Gather it anew, as after an error or a stop."""
        self.stopped, self.error, self._stale = False, "", True
        self._gather()

    def stop(self) -> None:
        """Give up gathering; nothing starts again until asked."""
        if self._job is not None:
            self._job.cancel()

    def choose(self, scope: str) -> None:
        """Show the whole library, or only what is being compared."""
        if scope != self.scope:
            self.scope = scope
            self._drop_job()
            self.again()

    def name(self, step: Naming, text: str) -> None:
        """Put a naming that was just done on the undo stack and show it."""
        if step.before != step.after:
            self._session.undo.push(_NamingStep(self, step, text))

    def refresh_names(self) -> None:
        """Show names, merges and sides as they now are, shortly."""
        self._naming += 1
        asked, known, workspace = self._naming, self.evidence, self._session.workspace

        def work(_context: JobContext) -> tuple[int, Evidence]:
            return asked, overview.named_again(workspace, known)

        self._session.jobs.run(work, self._take_named)

    def _take_named(self, outcome: tuple[int, Evidence]) -> None:
        asked, found = outcome
        if asked == self._naming and self.ready:
            self.evidence = replace(found, queue=self.evidence.queue)
            self.changed.emit()

    @property
    def workspace(self) -> Workspace:
        """The library at hand."""
        return self._session.workspace

    def _gather(self) -> None:
        self._ticket += 1
        ticket, workspace = self._ticket, self._session.workspace
        compared = self._session.comparison
        whole = self.scope == LIBRARY

        @unswept()
        def work(context: JobContext) -> tuple[int, Evidence]:
            if whole:
                found = overview.gather(workspace, None, context)
            else:
                found = overview.evidence(workspace, compared.panes, compared.findings, context)
            gc.freeze()  # none of it is garbage, and there may be very much of it
            return ticket, found

        self._job = self._session.jobs.run(
            work,
            self._take,
            label=self.tr("Looking at the whole library") if whole else "",
            failed=self._fail,
            cancelled=self._halt,
        )
        self.changed.emit()

    def _take(self, outcome: tuple[int, Evidence]) -> None:
        ticket, found = outcome
        if ticket == self._ticket:
            self._job, self._stale, self.error = None, False, ""
            self._queue_stale = True
            self.evidence = found
            if self.reviewing:
                self._bring_queue_up()
            self.changed.emit()

    def _fail(self, sentence: str) -> None:
        if self.sender() is self._job:
            self._job, self.error = None, sentence
            self.changed.emit()

    def _halt(self) -> None:
        if self.sender() is self._job:
            self._job, self.stopped = None, True
            self.changed.emit()

    def _drop_job(self) -> None:
        if self._job is not None:
            job, self._job = self._job, None
            job.cancel()

    def _on_library(self) -> None:
        self._outdate(LIBRARY)

    def _on_comparison(self) -> None:
        self._outdate(COMPARISON)

    def _outdate(self, scope: str) -> None:
        if self.scope == scope:
            self._drop_job()
            self._ticket += 1
            self._stale, self.stopped, self.error = True, False, ""
            self.changed.emit()

    def _on_flags(self) -> None:
        self._queue_stale = True
        if self.reviewing:
            self._refresh_queue()

    def _refresh_queue(self) -> None:
        if not self._stale and self._queue_stale:
            self._bring_queue_up()
            self.queue_changed.emit()

    def _bring_queue_up(self) -> None:
        self._queue_stale = False
        try:
            self.evidence = overview.reviewed_again(self._session.workspace, self.evidence)
        except ParallaxError as refusal:
            self._session.notice.emit(spoken(refusal))


class _NamingStep(QUndoCommand):
    """One naming on the undo stack; it was done before it was pushed."""

    def __init__(self, source: EvidenceSource, step: Naming, text: str) -> None:
        super().__init__(text)
        self._source, self._step = source, step
        self._done = True

    def redo(self) -> None:
        """Do it again; the first time only show it."""
        if not self._done:
            overview.apply(self._source.workspace, self._step)
        self._done = True
        self._source.refresh_names()

    def undo(self) -> None:
        """Take it back."""
        overview.revert(self._source.workspace, self._step)
        self._done = False
        self._source.refresh_names()
