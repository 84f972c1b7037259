"""One connection to the precious file: reading, writing in one transaction, and plain errors.

Knows SQL and files, and nothing of what is stored.
"""

import shutil
import sqlite3
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, nullcontext
from pathlib import Path

from reader.errors import (
    LibraryBusy,
    LibraryDamaged,
    LibraryError,
    LibraryReadOnly,
    ParallaxError,
)
from reader.library.ballast import Ballast
from reader.library.connecting import connected
from reader.library.flushing import flush_folder
from reader.library.lock import WriteLock
from reader.library.rows import Value, storable, tolerant

_PRAGMAS = (
    "PRAGMA trusted_schema=OFF",
    "PRAGMA foreign_keys=ON",
    "PRAGMA cell_size_check=ON",
    "PRAGMA mmap_size=0",
)
_PATIENCE_S = 5.0


class Store:
    """The connection, shared by the threads of one program; every write is one transaction."""

    def __init__(
        self,
        path: Path,
        *,
        home: Path | None = None,
        scratch: Path | None = None,
        patience_s: float = _PATIENCE_S,
        way: str = "",
    ) -> None:
        """`home` is the library's folder if `path` is elsewhere; `scratch` is removed on close.

        `way` is READING or STILL for one who only reads; such a one waits for no writer.
        """
        self.path = path
        self.home = home or path.parent
        self.read_only = bool(way)
        self.after_commit: list[Callable[[], None]] = []
        self.commits = 0
        self._scratch = scratch
        self._way = way
        self._mutex = threading.RLock()
        self._depth = 0
        self._lock = WriteLock(self._beside(".lock"), patience_s)
        self._ballast = Ballast(self._beside(".ballast"))
        with self._plainly():
            self.connection = _ready(connected(path, way, patience_s=patience_s))
        self._file = _file_of(path)

    def _beside(self, suffix: str) -> Path:
        """A file that goes with the library; a copy or one in memory has its own elsewhere."""
        if self.path.parent == self.home:
            return self.path.with_suffix(suffix)
        self._scratch = self._scratch or Path(tempfile.mkdtemp(prefix="parallax-reading-"))
        return self._scratch / f"library{suffix}"

    def prepare(self) -> None:
        """Turn on the write-ahead log, flushed at each commit, and keep room for a full disk."""
        with self._plainly(), self._lock.held():
            self.connection.execute("PRAGMA journal_mode=WAL")
            self.connection.execute("PRAGMA synchronous=FULL")
            flush_folder(self.path.parent)  # or a rollback journal may come back after a power cut
        self._ballast.lay()

    def freeze(self) -> None:
        """From here on nothing is written."""
        with self._plainly():
            self.connection.execute("PRAGMA query_only=ON")
        self.read_only = True

    def rows(self, sql: str, parameters: Sequence[Value] = ()) -> list[sqlite3.Row]:
        """All rows of a query."""
        values = [storable(each) if isinstance(each, str) else each for each in parameters]
        with self._mutex, self._plainly():
            try:
                return self.connection.execute(sql, values).fetchall()
            except sqlite3.OperationalError as error:
                if "decode" not in str(error):
                    raise
            self.connection.text_factory = tolerant
            return self.connection.execute(sql, values).fetchall()

    def row(self, sql: str, parameters: Sequence[Value] = ()) -> sqlite3.Row | None:
        """The first row of a query, or None."""
        return next(iter(self.rows(sql, parameters)), None)

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction, on disk when the block ends; inside another it joins that one.

        What is in `after_commit` is called while other programs still wait.
        """
        with self._mutex, self._plainly():
            if self._depth:
                yield self.connection
                return
            if self.read_only:
                raise LibraryReadOnly(
                    "The library in {folder} is open for reading only; nothing was changed. Make "
                    "the folder writable or choose another library.",
                    folder=self.home,
                )
            with self._lock.held():
                self._refuse_if_replaced()
                with self._transaction():
                    yield self.connection
                self.commits += 1
                for follow in self.after_commit:
                    follow()

    def _refuse_if_replaced(self) -> None:
        """What is written to a file that a restore has replaced would be lost."""
        if self._file and _file_of(self.path) != self._file:
            raise LibraryError(
                "The library in {folder} was replaced by another program; nothing was changed. "
                "Close Parallax and open it again.",
                folder=self.home,
            )

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self.connection.execute("BEGIN IMMEDIATE")
        self._depth += 1
        try:
            yield
            self.connection.execute("COMMIT")
        except BaseException:
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            raise
        finally:
            self._depth -= 1

    @contextmanager
    def exclusive(self) -> Iterator[sqlite3.Connection]:
        """The connection while no other program may write, outside a transaction."""
        with self._mutex, self._plainly(), self._lock.held():
            yield self.connection

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection of its own for long reading, so that nobody waits for it to end."""
        with self._plainly(), closing(self._another()) as connection:
            _ready(connection).execute("PRAGMA query_only=ON")
            yield connection

    def _another(self) -> sqlite3.Connection:
        return connected(self.path, self._way, patience_s=_PATIENCE_S)

    def moment(self) -> tuple[int, int] | None:
        """The same as before as long as nobody has written; None inside a transaction."""
        with self._mutex:
            return None if self._depth else (self.changes_elsewhere(), self.commits)

    def changes_elsewhere(self) -> int:
        """A number that changes when another program has written to the file."""
        found = self.row("PRAGMA data_version")
        return int(found[0]) if found else 0

    def close(self) -> None:
        """Close the file; what was written stays written."""
        with self._mutex:
            try:
                with nullcontext() if self.read_only else self._lock.held():
                    self.connection.close()
            finally:
                if self._scratch:
                    shutil.rmtree(self._scratch, ignore_errors=True)

    @contextmanager
    def _plainly(self) -> Iterator[None]:
        try:
            yield
        except ParallaxError:
            raise
        except (sqlite3.DatabaseError, OSError) as error:
            raise self._sentence(error) from error

    def _sentence(self, error: Exception) -> LibraryError:
        what, where = str(error).lower(), self.home
        if "locked" in what or "busy" in what:
            return LibraryBusy(
                "Another program is writing to the library in {folder}; nothing was changed. Try "
                "again when it has finished.",
                folder=where,
            )
        if "readonly" in what or "read-only" in what or isinstance(error, PermissionError):
            return LibraryReadOnly(
                "The library in {folder} cannot be written; nothing was changed. Make the folder "
                "writable or choose another library.",
                folder=where,
            )
        if "full" in what or "disk i/o" in what or isinstance(error, OSError):
            freed = "" if self.read_only else self._ballast.release()
            return LibraryError(
                "The library in {folder} could not be saved, probably because the disk is full; "
                "nothing was changed. {freed}Free some space and try again.",
                folder=where,
                freed=freed,
            )
        if "malformed" in what or "not a database" in what:
            return LibraryDamaged(
                "The library file {path} is damaged. “parallax check --repair” brings back what "
                "can be brought back.",
                path=self.path,
            )
        return LibraryError(
            "The library in {folder} could not do this: {reason}.", folder=where, reason=error
        )


def _ready(connection: sqlite3.Connection) -> sqlite3.Connection:
    connection.row_factory = sqlite3.Row
    for pragma in _PRAGMAS:
        connection.execute(pragma)
    return connection


def _file_of(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
