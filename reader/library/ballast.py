"""A file kept only to be given up: on a full disk even deleting needs a little room."""

import os
from contextlib import suppress
from pathlib import Path

from reader.sentences import Sentence

SIZE = 8 * 1024 * 1024
_CHUNK = os.urandom(64 * 1024)


class Ballast:
    """Eight megabytes beside the library, released when the disk is full."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def lay(self) -> None:
        """Write the file if it is not there and the disk has ten times its size free."""
        with suppress(OSError):
            if self.path.exists() or not self._room():
                return
            with self.path.open("wb") as file:
                for _ in range(SIZE // len(_CHUNK)):
                    file.write(_CHUNK)

    def release(self) -> str:
        """Give the room back; a sentence to add to the message, or nothing."""
        with suppress(OSError):
            self.path.unlink()
            return Sentence("{size} MB kept back for this were released. ", size=SIZE // 2**20)
        return ""

    def _room(self) -> bool:
        if not hasattr(os, "statvfs"):
            return True
        disk = os.statvfs(self.path.parent)
        return disk.f_bavail * disk.f_frsize > 10 * SIZE
