"""Long work that reports how far it is and can be stopped; knows nothing of Qt."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from reader.errors import Cancelled

# Work that takes no longer is what the person waits for, who has just asked for it.
_SHORT_S = 1.0


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is; `total` 0 means not known yet."""

    done: int
    total: int
    label: str = ""


class Floor:
    """Taken for a moment by a person who acts; long work stands still meanwhile.

    Only one thread at a time runs Python: what answers the person would wait for its turn again
    and again.
    """

    def __init__(self, seconds: float = 0.3) -> None:
        self._seconds = seconds
        self._until = 0.0

    def take(self) -> None:
        """Have it for a moment from now on."""
        self._until = time.monotonic() + self._seconds

    @property
    def left(self) -> float:
        """For how many seconds it is taken yet, at least 0."""
        return max(0.0, self._until - time.monotonic())


class JobContext:
    """Handed to long work: it reports to and is cancelled through this, and gives way in it.

    `latest` may be read from any thread; `on_progress` is called on the worker's thread.
    """

    def __init__(
        self,
        on_progress: Callable[[Progress], None] | None = None,
        floor: Floor | None = None,
    ) -> None:
        self.latest = Progress(0, 0)
        self._on_progress = on_progress
        self._floor = floor
        self._began = time.monotonic()
        self._stop = threading.Event()

    def part(self, before: int, total: int) -> "JobContext":
        """The same for a part of the work that counts from 0, where `before` are done."""
        part = JobContext(lambda to: self.report(before + to.done, total, to.label), self._floor)
        part._began, part._stop = self._began, self._stop
        return part

    def report(self, done: int, total: int, label: str = "") -> None:
        """Say how far the work is; raises Cancelled if it was stopped."""
        self.check()
        self.latest = Progress(done, total, label)
        if self._on_progress:
            self._on_progress(self.latest)

    def check(self) -> None:
        """Raise Cancelled if the work was stopped; stands still once while a person acts."""
        if self._floor and time.monotonic() > self._began + _SHORT_S:
            left = self._floor.left
            if left:
                self._stop.wait(left)
        if self._stop.is_set():
            raise Cancelled("Stopped.")

    def cancel(self) -> None:
        """Ask the work to stop at its next report or check."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether the work was asked to stop."""
        return self._stop.is_set()
