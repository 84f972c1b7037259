"""Long work that reports how far it is and can be stopped; knows nothing of Qt."""

import threading
from collections.abc import Callable
from dataclasses import dataclass

from reader.errors import Cancelled


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is; `total` 0 means not known yet."""

    done: int
    total: int
    label: str = ""


class JobContext:
    """Handed to long work: it reports to and is cancelled through this.

    `latest` may be read from any thread; `on_progress` is called on the worker's thread.
    """

    def __init__(self, on_progress: Callable[[Progress], None] | None = None) -> None:
        self.latest = Progress(0, 0)
        self._on_progress = on_progress
        self._stop = threading.Event()

    def report(self, done: int, total: int, label: str = "") -> None:
        """Say how far the work is; raises Cancelled if it was stopped."""
        self.check()
        self.latest = Progress(done, total, label)
        if self._on_progress:
            self._on_progress(self.latest)

    def check(self) -> None:
        """Raise Cancelled if the work was stopped."""
        if self._stop.is_set():
            raise Cancelled("Stopped.")

    def cancel(self) -> None:
        """Ask the work to stop at its next report or check."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether the work was asked to stop."""
        return self._stop.is_set()
