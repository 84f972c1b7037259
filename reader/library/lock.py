"""A lock file that lets one program at a time write to a library.

SQLite before 3.51.3 can lose pages when two connections write and checkpoint at once,
so everything that writes, checkpoints or closes holds this lock as well as SQLite's own.
"""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from reader.errors import LibraryBusy

_PAUSE_S = 0.01


class WriteLock:
    """An exclusive lock on a file, held across programs; a dead program's lock is free."""

    def __init__(self, path: Path, patience_s: float = 5.0) -> None:
        self.path = path
        self.patience_s = patience_s

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold the lock; raises LibraryBusy when another program keeps it too long."""
        descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            self._wait(descriptor)
            yield
        finally:
            os.close(descriptor)

    def _wait(self, descriptor: int) -> None:
        deadline = time.monotonic() + self.patience_s
        while not _taken(descriptor):
            if time.monotonic() >= deadline:
                raise LibraryBusy(
                    "Another program is writing to the library in {folder}; nothing was changed. "
                    "Try again when it has finished.",
                    folder=self.path.parent,
                )
            time.sleep(_PAUSE_S)


if sys.platform == "win32":
    import msvcrt

    def _taken(descriptor: int) -> bool:
        with suppress(OSError):
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            return True
        return False

else:
    import fcntl

    def _taken(descriptor: int) -> bool:
        with suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        return False
