"""The shape of the precious file: its application id, its version and the numbered steps to it.

All missing steps run in one transaction, each followed by a check; newer files are refused.
"""

import sqlite3
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

from reader import assets
from reader.errors import LibraryDamaged, LibraryError, LibraryNewer
from reader.library.clock import now
from reader.library.store import Store

APPLICATION_ID = 0x50524C58  # "PRLX"


def steps() -> list[Path]:
    """The migration scripts in order; the number of the last is the current version."""
    return sorted(assets.resource("sql").glob("[0-9][0-9][0-9][0-9]_*.sql"))


def version_of(connection: sqlite3.Connection) -> int:
    """The schema version a file says it has."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def is_current(store: Store) -> bool:
    """Whether the file needs no migration; raises like `bring_up_to_date`."""
    wanted = len(steps())
    return _checked_version(store, wanted) == wanted


def bring_up_to_date(store: Store, before: Callable[[int], object] | None = None) -> None:
    """Make a new file a library, or an older one current; `before` is called with its version.

    Raises LibraryError if the file is another program's, LibraryNewer if it is from a later
    version.
    """
    wanted = len(steps())
    version = _checked_version(store, wanted)
    if version == wanted:
        return
    if version and before:
        before(version)
    with store.writing() as connection:
        version = version_of(connection)
        for step in steps()[version:]:
            for statement in _statements(step.read_text(encoding="utf-8")):
                connection.execute(statement)
            _check(connection, step)
        if not connection.execute("SELECT 1 FROM identity").fetchone():
            connection.execute("INSERT INTO identity VALUES (?, ?)", (uuid.uuid4().hex, now()))
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={wanted}")


def _checked_version(store: Store, wanted: int) -> int:
    application, version = _header(store)
    tables = store.row("SELECT count(*) FROM sqlite_master")
    if (tables and tables[0]) and application != APPLICATION_ID:
        raise LibraryError(
            "{path} is not a Parallax library but another program's file; choose another folder.",
            path=store.path,
        )
    if version > wanted:
        raise LibraryNewer(
            "The library in {folder} was written by a later version of Parallax (format "
            "{version}, this one knows {wanted}); update Parallax to open it.",
            folder=store.path.parent,
            version=version,
            wanted=wanted,
        )
    return version


def _header(store: Store) -> tuple[int, int]:
    application = store.row("PRAGMA application_id")
    version = store.row("PRAGMA user_version")
    return (int(application[0]) if application else 0, int(version[0]) if version else 0)


def _statements(script: str) -> Iterator[str]:
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""


def _check(connection: sqlite3.Connection, step: Path) -> None:
    broken = connection.execute("PRAGMA foreign_key_check").fetchone()
    sound = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if broken or sound != "ok":
        raise LibraryDamaged(
            "The library could not be brought to its new format (step {step}); it was left as it "
            "was. Run “parallax check” on it.",
            step=step.stem,
        )
