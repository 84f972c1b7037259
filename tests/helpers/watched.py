"""Runs the program and writes down each slot or event that held the window up.

What counts is the processor time of the interface thread, divided by how many times slower than
usual a piece of plain Python runs at that moment: a busy or slow machine must not fail a quick
slot. Nor must its asking for Python's lock, which costs time again and again while others wait
for a processor with the lock in their hands. A slot that the machine was away from for most of
its time says nothing, and is written down as that.

Run as a program: watched.py LIBRARY LOG
"""

import resource
import statistics
import sys
import time
from collections import deque
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication

from reader.ui import application

LIMIT = 0.05
# What `Pace` takes on the quiet machine that the limit was set on.
_USUAL = 0.00155
_SLOWEST = 10.0
_EVERY_MS = 300
# A slot that others kept interrupting finds its caches empty each time it goes on.
_CROWDED = 1.6
# One that took so many times longer by the clock than on the processor had no machine to itself:
# five times as much to do as there are processors still gives it a fifth of its time.
_AWAY = 5.0
# What it takes to wake up and ask for the lock once, in vain: seconds on that quiet machine.
_ASKING = 12e-6
# Qt makes its own file dialog here, in one go; a desktop's takes nothing of the program's time.
# The last is this watchdog's own timer.
_NOT_OURS = (
    "QAction export Shortcut", "QFileSystemModel qt_filesystem_model MetaCall", "QTimer pace Timer"
)  # fmt: skip


class Pace:
    """How many times slower than usual this machine is just now, at least 1."""

    def __init__(self) -> None:
        self._spent: deque[float] = deque([self._try() for _ in range(5)], maxlen=5)

    def sample(self) -> None:
        """Run the piece once more."""
        self._spent.append(self._try())

    @property
    def factor(self) -> float:
        """The present pace."""
        return min(max(statistics.median(self._spent) / _USUAL, 1.0), _SLOWEST)

    def just_now(self) -> float:
        """The pace of this very moment, if that is slower than the present one."""
        for _ in range(3):
            self.sample()
        return self.factor

    @staticmethod
    def _try() -> float:
        began = time.thread_time()
        known: dict[str, int] = {}
        for number in range(6000):
            word = f"word {number % 500}"
            known[word] = known.get(word, 0) + len(word)
        return time.thread_time() - began


@dataclass(frozen=True, slots=True)
class Slot:
    """What one slot took: of its own, with those inside it, and by the clock, in seconds."""

    own: float
    spent: float
    clock: float
    waits: int
    what: str

    @property
    def measured(self) -> bool:
        """Whether the machine was there often enough to tell how long it takes."""
        return self.clock <= _AWAY * self.spent

    def usual(self, pace: float) -> float:
        """Seconds that it would take on a machine as quiet and quick as usual."""
        crowded = _CROWDED if self.clock > 2 * self.spent else 1.0
        return self.own / crowded / pace - self.waits * _ASKING

    def told(self, pace: float) -> str:
        """A line for the log."""
        took = f"{self.usual(pace) * 1000:.0f} ms{'' if self.measured else ' unmeasured'}"
        return (
            f"{took} ({self.clock * 1000:.0f} by the clock, machine {pace:.1f} times slower) "
            f"{self.what}"
        )


class Watchdog(QApplication):
    """Times each event that the event loop hands out, also the one of an open dialog."""

    def __init__(self, arguments: list[str], log: Path) -> None:
        super().__init__(arguments)
        self._log = log
        self._level = -1
        self._nested = (0.0, 0)
        self._pace = Pace()
        self._timer = QTimer(self)
        self._timer.setObjectName("pace")
        self._timer.timeout.connect(self._pace.sample)
        self._timer.start(_EVERY_MS)

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Deliver an event and write down if that took too long on the processor."""
        level = QThread.currentThread().loopLevel()
        if level <= self._level:
            return super().notify(receiver, event)
        outer, self._level = self._level, level
        before, self._nested = self._nested, (0.0, 0)
        kind = event.type().name
        name = f"{type(receiver).__name__} {receiver.objectName()}"
        clock, began, asked = time.perf_counter(), time.thread_time(), _times_asked()
        try:
            return super().notify(receiver, event)
        finally:
            spent, waits = time.thread_time() - began, _times_asked() - asked
            own, vain = spent - self._nested[0], waits - self._nested[1]
            self._level, self._nested = outer, (before[0] + spent, before[1] + waits)
            passed = time.perf_counter() - clock
            self._judge(Slot(own, spent, passed, vain, f"{name} {kind}"))

    def _judge(self, slot: Slot) -> None:
        """Write a slot down if it was too long at the present pace and at that of right after."""
        if slot.what in _NOT_OURS:
            return
        for pace in (lambda: self._pace.factor, self._pace.just_now):
            if slot.usual(pace()) <= LIMIT:
                return
        with self._log.open("a") as log:
            log.write(slot.told(self._pace.factor) + "\n")


def _times_asked() -> int:
    """How often this thread has gone to sleep to wait for something, the lock above all."""
    return resource.getrusage(resource.RUSAGE_THREAD).ru_nvcsw


if __name__ == "__main__":
    app = Watchdog(sys.argv[:1], Path(sys.argv[2]))
    sys.exit(application.run([], Path(sys.argv[1])))
