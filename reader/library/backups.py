"""Copies of the library's file kept beside it: complete, checked, and thinned by number.

Made with SQLite's own backup, since copying a live file loses what is in its log.
"""

import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from reader.errors import LibraryDamaged
from reader.library.events import Events
from reader.library.flushing import flush_file, flush_folder
from reader.library.soundness import file_problems
from reader.library.store import Store

FOLDER = "backups"
KEPT = 5
_MANY_EVENTS = 500
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy; `number` is that of the last event in it, by which copies are ordered."""

    path: Path
    number: int
    reason: str


class Backups:
    """The folder of copies; none is ever removed because of a date alone."""

    def __init__(self, library: Path) -> None:
        self.folder = library / FOLDER

    def all(self) -> list[Backup]:
        """The copies, newest first."""
        found = []
        for path in self.folder.glob("*.sqlite"):
            number, _, reason = path.stem.partition("-")
            if number.isdigit():
                found.append(Backup(path, int(number), reason))
        return sorted(found, key=lambda each: (each.number, each.path.name), reverse=True)

    def make(self, store: Store, reason: str = "regular") -> Backup:
        """Write a copy, check it, and thin out older ones of the same reason."""
        number = Events(store).last_event()
        self.folder.mkdir(exist_ok=True)
        path = self.folder / f"{number:09d}-{reason}.sqlite"
        copy_checked(store, path)
        for old in [each for each in self.all() if each.reason == reason][KEPT:]:
            old.path.unlink(missing_ok=True)
        return Backup(path, number, reason)

    def make_if_due(self, store: Store) -> Backup | None:
        """Write a copy when something was done since the last and it is a day or much ago."""
        number = Events(store).last_event()
        newest = next(iter(self.all()), None)
        if number and (newest is None or (number > newest.number and _due(newest, number))):
            return self.make(store)
        return None


def copy_checked(store: Store, path: Path) -> None:
    """Write a complete copy of the library's file to `path`; it is there whole or not at all.

    Raises LibraryDamaged if the copy does not pass its checks.
    """
    temporary = path.with_name(f".{path.name}.part")
    try:
        temporary.unlink(missing_ok=True)
        with store.reading() as source, closing(sqlite3.connect(temporary)) as target:
            source.backup(target)
            target.execute("PRAGMA journal_mode=DELETE")
        with closing(sqlite3.connect(temporary)) as copy:
            copy.row_factory = sqlite3.Row
            problem = next(file_problems(copy), None)
        if problem:
            raise LibraryDamaged(
                "No backup was made, because the library is damaged: {problem} Run “parallax check "
                "--repair”.",
                problem=problem.text,
            )
        flush_file(temporary)
        temporary.replace(path)
        flush_folder(path.parent)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def _due(newest: Backup, number: int) -> bool:
    made = datetime.fromtimestamp(newest.path.stat().st_mtime, UTC)
    return number - newest.number >= _MANY_EVENTS or abs(datetime.now(UTC) - made) >= _DAY
