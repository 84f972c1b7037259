"""Putting another file in the library's place: either the old or the new, never a mixture."""

import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from reader.errors import (
    InputRefused,
    LibraryError,
    LibraryNewer,
    LibraryReadOnly,
    system_reason,
)
from reader.library.flushing import flush_file, flush_folder
from reader.library.journal import FILE as JOURNAL
from reader.library.lock import WriteLock
from reader.library.opening import FILE, IDENTITY
from reader.library.schema import APPLICATION_ID, steps, version_of
from reader.library.soundness import file_problems

ASIDE = "replaced"
_SCRATCH = ".replacing-"
_HOUR_S = 3600
_LOGS = (f"{FILE}-wal", f"{FILE}-shm")


@contextmanager
def scratch_in(folder: Path) -> Iterator[Path]:
    """A folder inside the library's for what is to take its place; gone when the block ends."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _sweep(folder)
        scratch = tempfile.TemporaryDirectory(prefix=_SCRATCH, dir=folder)
    except OSError as error:
        raise LibraryReadOnly(
            "Nothing can be put into {folder}: {reason}. Make the folder writable, or choose "
            "another library.",
            folder=folder,
            reason=system_reason(error),
        ) from error
    with scratch as name:
        yield Path(name)


def _sweep(folder: Path) -> None:
    """Remove what a crash left behind; another program may be busy with what is newer."""
    for left in folder.glob(f"{_SCRATCH}*"):
        with suppress(FileNotFoundError):  # the other program has just cleared it away itself
            if time.time() - left.stat().st_mtime > _HOUR_S:
                shutil.rmtree(left, ignore_errors=True)


def checked_candidate(candidate: Path, named: Path) -> tuple[int, int]:
    """The number of articles and flags in a file that is to become the library.

    Raises InputRefused when it is damaged or no library, LibraryNewer when it is too new.
    """
    try:
        with closing(sqlite3.connect(candidate)) as connection:
            connection.row_factory = sqlite3.Row
            connection.execute("PRAGMA trusted_schema=OFF")
            _check_kind(connection, named)
            problem = next(file_problems(connection), None)
            if problem:
                raise InputRefused(
                    "{backup} is damaged and was not restored: {problem} Use another backup.",
                    backup=named,
                    problem=problem.text,
                )
            connection.execute("PRAGMA journal_mode=DELETE")
            return _count(connection, "articles"), _count(connection, "flags")
    except sqlite3.DatabaseError as error:
        raise InputRefused(
            "{backup} is not a backup of Parallax; nothing was changed.", backup=named
        ) from error


def _check_kind(connection: sqlite3.Connection, named: Path) -> None:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise InputRefused(
            "{backup} is not a backup of Parallax; nothing was changed.", backup=named
        )
    if version_of(connection) > len(steps()):
        raise LibraryNewer(
            "{backup} was written by a later version of Parallax; update Parallax to restore it.",
            backup=named,
        )


def _count(connection: sqlite3.Connection, table: str) -> int:
    known = "SELECT 1 FROM sqlite_master WHERE name = ?"
    if not connection.execute(known, (table,)).fetchone():
        return 0
    return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608


def replace_library(folder: Path, candidate: Path, reason: str = ASIDE) -> Path | None:
    """Make `candidate` the library of the folder; gives where the old files were put, if any.

    A crash at any point leaves the old library or the new one. The journal is moved aside and
    written anew from the new library's own history.
    """
    try:
        return _replaced(folder, candidate, reason)
    except OSError as error:
        raise LibraryError(
            "The library in {folder} could not be replaced: {reason}. Close every window of "
            "Parallax, free some space, and try again.",
            folder=folder,
            reason=system_reason(error),
        ) from error


def _replaced(folder: Path, candidate: Path, reason: str) -> Path | None:
    flush_file(candidate)
    with WriteLock((folder / FILE).with_suffix(".lock")).held():
        aside = set_aside(folder, reason)
        _settle(folder / FILE)
        for name in (*_LOGS, IDENTITY, JOURNAL):  # each is made anew by whichever library is there
            (folder / name).unlink(missing_ok=True)
        flush_folder(folder)
        candidate.replace(folder / FILE)
        flush_folder(folder)
    return aside


def set_aside(folder: Path, reason: str) -> Path | None:
    """Copy the library's files, its log included, into a new folder below `reason`."""
    if not (folder / FILE).exists():
        return None
    number = 1
    while (folder / reason / f"{number:03d}").exists():
        number += 1
    target = folder / reason / f"{number:03d}"
    target.mkdir(parents=True)
    for name in (FILE, *_LOGS[:1], JOURNAL):
        if (folder / name).exists():
            shutil.copyfile(folder / name, target / name)
            flush_file(target / name)
    flush_folder(target)
    return target


def _settle(file: Path) -> None:
    """Write the log into the file, so that the old library is whole without it."""
    if not file.exists():
        return
    with suppress(sqlite3.Error), closing(sqlite3.connect(file, timeout=1)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
