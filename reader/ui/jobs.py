"""Long work beside the window: each job ends in exactly one of result, failed, cancelled.

Progress is polled every 100 ms, never signalled, so a busy job cannot flood the window.
"""

import logging
import threading
import time
from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import Cancelled, ParallaxError
from reader.jobs import Floor, JobContext, Progress
from reader.ui.speaking import spoken

_log = logging.getLogger(__name__)
POLL_MS = 100

Work = Callable[[JobContext], Any]


class Job(QObject):
    """One piece of work on a thread of its own; lives on the thread that made it."""

    result = Signal(object)
    failed = Signal(str)
    cancelled = Signal()
    _ended = Signal(object, object)

    def __init__(self, work: Work, label: str, floor: Floor, parent: QObject) -> None:
        super().__init__(parent)
        self.label = label
        self.context = JobContext(floor=floor)
        self.started = time.monotonic()
        self._work = work
        self._abandoned = False
        self._ended.connect(self._finish)
        self.turn = threading.Thread(target=self._run, name=f"job {label}", daemon=True)

    def start(self) -> None:
        """Begin."""
        self.turn.start()

    def cancel(self) -> None:
        """Ask the work to stop; `cancelled` follows when it has."""
        self.context.cancel()

    def abandon(self) -> None:
        """Ask the work to stop; only `cancelled` is told from now on, whatever it comes to."""
        self._abandoned = True
        self.cancel()

    def wait(self, seconds: float) -> bool:
        """Block until the thread is done; only for closing down."""
        self.turn.join(seconds)
        return not self.turn.is_alive()

    def remaining(self, progress: Progress) -> float | None:
        """How many seconds are left at the pace so far, or None while that is not known."""
        spent = time.monotonic() - self.started
        if not progress.total or not progress.done or spent < 1.0:
            return None
        return spent * (progress.total - progress.done) / progress.done

    def _run(self) -> None:
        outcome: object = None
        error: BaseException | None = None
        try:
            outcome = self._work(self.context)
        except Exception as caught:
            error = caught
        if shiboken6.isValid(self):
            self._ended.emit(outcome, error)

    def _finish(self, outcome: object, error: BaseException | None) -> None:
        broke = error is not None and not isinstance(error, ParallaxError)
        if broke:
            _log.error("job “%s” broke", self.label, exc_info=error)
        if self._abandoned or isinstance(error, Cancelled):
            self.cancelled.emit()
        elif isinstance(error, ParallaxError):
            self.failed.emit(spoken(error))
        elif broke:
            said = self.tr("Something went wrong inside Parallax (%s). Try again; the log has it.")
            self.failed.emit(said % type(error).__name__)
        else:
            self.result.emit(outcome)
        self.deleteLater()


class JobRunner(QObject):
    """Starts jobs and knows which are running; `progressed` says what to show, None for idle.

    Those that take long stand still for a moment whenever somebody takes the floor.
    """

    progressed = Signal(object)
    failed = Signal(str)
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.running: list[Job] = []
        self.floor = Floor()
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._report)

    def run(
        self,
        work: Work,
        then: Callable[[Any], object] | None = None,
        *,
        label: str = "",
        failed: Callable[[str], object] | None = None,
        cancelled: Callable[[], object] | None = None,
    ) -> Job:
        """Do `work(context)` on a thread and hand the result to `then` on this one.

        The three callbacks must be bound methods of QObjects of the main thread. Without
        `failed`, the sentence goes to the runner's own `failed`.
        """
        job = Job(work, label, self.floor, self)
        job.result.connect(self._drop)
        job.failed.connect(self._drop)
        job.cancelled.connect(self._drop)
        if then:
            job.result.connect(then)
        job.failed.connect(failed or self.failed)
        if cancelled:
            job.cancelled.connect(cancelled)
        self.running.append(job)
        self._poll.start()
        job.start()
        return job

    def cancel_all(self) -> None:
        """Ask everything to stop."""
        for job in self.running:
            job.cancel()

    def send_away(self) -> list[threading.Thread]:
        """Stop everything, which is told as cancelled; gives the threads that have to end yet."""
        for job in self.running:
            job.abandon()
        return [job.turn for job in self.running]

    def close(self, seconds: float = 3.0) -> None:
        """Stop everything and wait for the threads, so long for all of them together.

        What has ended and is not told yet is not told any more: the stores are closed by then.
        """
        for job in self.running:
            job.abandon()
        end = time.monotonic() + seconds
        for job in list(self.running):
            job.wait(max(0.0, end - time.monotonic()))

    def _drop(self, _outcome: object = None) -> None:
        job = self.sender()
        self.running = [other for other in self.running if other is not job]
        if not self.running:
            self._poll.stop()
            self.progressed.emit(None)
        self.ended.emit()

    def _report(self) -> None:
        shown = [job for job in self.running if job.label]
        if shown:
            self.progressed.emit(shown[0])
