"""Opening the file of a library: to write, to read only, or a copy where nothing can be written."""

import errno
import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from reader.errors import (
    LibraryBusy,
    LibraryDamaged,
    LibraryError,
    LibraryNewer,
    LibraryReadOnly,
    system_reason,
)
from reader.library.backups import Backups
from reader.library.connecting import READING, STILL
from reader.library.schema import bring_up_to_date, is_current
from reader.library.store import Store

FILE = "library.sqlite"
IDENTITY = "library.id"
_MEMORY = Path(":memory:")


def open_store(folder: Path, *, read_only: bool = False) -> Store:
    """The library's file, brought up to date, or a new one.

    A folder that cannot be written is read from a copy; raises the errors of `LibraryError`.
    """
    try:
        return _opened(folder, read_only)
    except OSError as error:
        raise LibraryError(
            "No library can be opened in {folder}: {reason}. Choose another folder, or free some "
            "space.",
            folder=folder,
            reason=system_reason(error),
        ) from error


def _opened(folder: Path, read_only: bool) -> Store:
    file = folder / FILE
    if folder.exists() and not folder.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, "it is a file and no folder")
    if not _writable(folder):
        return _copied(folder)
    if read_only:
        return _reading(folder) if file.exists() else _frozen(Store(_MEMORY, home=folder))
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    store = Store(file)
    try:
        is_current(store)  # refuses another program's file before anything is changed in it
        store.prepare()
        bring_up_to_date(store, lambda version: Backups(folder).make(store, f"format{version}"))
        _check_identity(store, folder)
    except BaseException:
        with suppress(LibraryBusy):
            store.close()
        raise
    return store


def _reading(folder: Path) -> Store:
    """Read the file where it is; where its log cannot be used, as on a full disk, without one."""
    try:
        return _in_place(folder, READING) or _copied(folder)
    except (LibraryBusy, LibraryDamaged, LibraryNewer):
        raise
    except LibraryError:
        log = folder / f"{FILE}-wal"
        logged = log.exists() and log.stat().st_size > 0
        return (None if logged else _in_place(folder, STILL)) or _copied(folder)


def _in_place(folder: Path, way: str) -> Store | None:
    """The file opened for reading; None where it is an older one."""
    store = Store(folder / FILE, way=way)
    try:
        if is_current(store):
            _check_identity(store, folder)
            store.freeze()
            return store
    except BaseException:
        store.close()
        raise
    store.close()
    return None


def _frozen(store: Store) -> Store:
    bring_up_to_date(store)
    store.freeze()
    return store


def _copied(folder: Path) -> Store:
    """Open a copy of file and log, because SQLite cannot read a log it cannot write beside."""
    if not (folder / FILE).exists():
        raise LibraryReadOnly(
            "There is no library in {folder}, and none can be made because the folder cannot be "
            "written. Choose another folder.",
            folder=folder,
        )
    scratch = Path(tempfile.mkdtemp(prefix="parallax-reading-"))
    try:
        for name in (FILE, f"{FILE}-wal"):
            if (folder / name).exists():
                shutil.copyfile(folder / name, scratch / name)
        store = _frozen(Store(scratch / FILE, home=folder, scratch=scratch))
        _check_identity(store, folder)
        return store
    except BaseException:
        shutil.rmtree(scratch, ignore_errors=True)
        raise


def _writable(folder: Path) -> bool:
    """Whether files can be made there; a missing folder counts when its parent can be written."""
    for place in (folder, *folder.parents):
        if place.exists():
            return os.access(place, os.W_OK) and _file_writable(folder / FILE)
    return False


def _file_writable(file: Path) -> bool:
    return not file.exists() or os.access(file, os.W_OK)


def _check_identity(store: Store, folder: Path) -> None:
    """Compare the library's id with the one noted beside it.

    A log (-wal) left from another library silently replaces the contents; the ids then differ.
    """
    row = store.row("SELECT library FROM identity")
    found = str(row["library"]) if row else ""
    noted = folder / IDENTITY
    if not noted.exists():
        if store.read_only:
            return
        noted.write_text(found + "\n", encoding="ascii")
        return
    if noted.read_text(encoding="ascii", errors="replace").strip() != found:
        raise LibraryError(
            "The files in {folder} belong to two different libraries; nothing was changed. Use "
            "“parallax restore” to put a backup in place, or remove {file} if the library shown "
            "then is the right one.",
            folder=folder,
            file=noted,
        )
