"""The import queue of the window: one list at a time, which can be paused, gone on with, given up.

Runs on a thread; what became of each item is read from the batch itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.errors import Cancelled
from reader.jobs import JobContext
from reader.ui.jobs import Job
from reader.ui.later import Later
from reader.ui.session import Session

if TYPE_CHECKING:
    from reader.app import copies, importing, intake, intake_feeds
    from reader.app.intake_journal import Batch
else:
    copies = Later("reader.app.copies")
    importing = Later("reader.app.importing")
    intake = Later("reader.app.intake")
    intake_feeds = Later("reader.app.intake_feeds")


@dataclass(frozen=True, slots=True)
class Ended:
    """How a run ended: what became of the items it read, and which of them copy another article.

    `pages` are addresses that items of a feed named and that are to be fetched next.
    """

    outcomes: list[importing.Outcome]
    finished: bool = True
    pages: list[str] = field(default_factory=list)
    alike: dict[str, copies.NearCopy] = field(default_factory=dict)


class IntakeQueue(QObject):
    """Takes lists in one after the other; `begun`, then exactly one `ended` for each run."""

    begun = Signal()
    ended = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: list[Callable[[intake.Intake], Batch]] = []
        self._intake: intake.Intake | None = None
        self._job: Job | None = None
        self._given_up = False
        self._with_pages: set[str] = set()
        self.batch: Batch | None = None

    @property
    def running(self) -> bool:
        """Whether something is being taken in."""
        return self._job is not None

    @property
    def paused(self) -> bool:
        """Whether a list waits to be gone on with."""
        return not self.running and self.batch is not None and bool(self.batch.left)

    @property
    def context(self) -> JobContext | None:
        """How far the running list is."""
        return self._job.context if self._job else None

    def take(self, sources: Sequence[str | Path], *, pages: bool = False) -> None:
        """Take files, folders and addresses in, after what is being taken in now.

        With `pages` the pages that items of feeds only name are fetched too, after the feeds.
        """
        chosen = list(sources)

        def begin(taking: intake.Intake) -> Batch:
            batch = taking.start(chosen)
            if pages:
                self._with_pages.add(batch.id)
            return batch

        self._next(begin)

    def go_on(self, batch: Batch | None = None) -> None:
        """Go on with the list that was paused, or with one that was interrupted."""
        left = batch or self.batch
        if left is not None:
            self._next(lambda _taking: left)

    def pause(self) -> None:
        """Stop after the item that is being read."""
        if self._intake is not None:
            self._intake.pause()

    def give_up(self, batch: Batch | None = None) -> None:
        """Stop at once and forget what is left of a list; what is in the library stays there."""
        if self._job is not None and batch is None:
            self._given_up = True
            self._job.cancel()
        elif (left := batch or self.batch) is not None:
            self._discard(left)

    def unfinished(self) -> list[Batch]:
        """Lists that a crash, a pause or a stop left half done."""
        with intake.Intake(self._session.workspace) as taking:
            return [] if self.running else taking.unfinished()

    def _discard(self, batch: Batch) -> None:
        with intake.Intake(self._session.workspace) as taking:
            taking.discard(batch)
        if self.batch is not None and batch.id == self.batch.id:
            self.batch = None

    def _next(self, begin: Callable[[intake.Intake], Batch]) -> None:
        if self.running:
            self._waiting.append(begin)
            return
        workspace = self._session.workspace

        def work(context: JobContext) -> Ended:
            with intake.Intake(workspace) as taking:
                self._intake = taking
                self.batch = begin(taking)
                outcomes: list[importing.Outcome] = []
                try:
                    outcomes.extend(taking.run(self.batch, context))
                except Cancelled:
                    return Ended(outcomes, finished=False)
            new = [o.article_id for o in _new(outcomes)]
            alike = copies.near_copies(workspace, new) if new else {}
            workspace.library.summaries()  # read and checked here, so that the window need not
            return Ended(outcomes, not self.batch.left, self._pages(self.batch), alike)

        self._given_up = False
        label = self.tr("Importing")
        self._job = self._session.jobs.run(
            work, self._done, label=label, failed=self._failed, cancelled=self._cancelled
        )
        self.begun.emit()

    def _pages(self, batch: Batch) -> list[str]:
        if batch.left or self._given_up or batch.id not in self._with_pages:
            return []
        self._with_pages.discard(batch.id)
        return intake_feeds.bare_pages(self._session.workspace, batch)

    def _done(self, ended: Ended) -> None:
        if ended.pages:
            self._waiting.insert(0, lambda taking: taking.start(ended.pages))
        self._close(ended)

    def _failed(self, sentence: str) -> None:
        self._session.notice.emit(sentence)
        self._close(Ended([], finished=False))

    def _cancelled(self) -> None:
        self._close(Ended([], finished=False))

    def _close(self, ended: Ended) -> None:
        self._job = self._intake = None
        if self._given_up and self.batch is not None:
            self._discard(self.batch)
        self.ended.emit(ended)
        if self._waiting:
            self._next(self._waiting.pop(0))


def _new(outcomes: Sequence[importing.Outcome]) -> Iterator[importing.Outcome]:
    kinds = importing.Kind
    return (o for o in outcomes if o.kind in (kinds.ADDED, kinds.VERSION))
