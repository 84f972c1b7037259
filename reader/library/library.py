"""The precious store as the rest of the program knows it: its parts on one file."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from reader.errors import LibraryError
from reader.jobs import JobContext
from reader.library.backups import Backup, Backups, copy_checked
from reader.library.check import find_problems
from reader.library.edits import Edits
from reader.library.events import Events
from reader.library.flags import Flags
from reader.library.intake import Intake
from reader.library.journal import FILE as JOURNAL
from reader.library.journal import Journal
from reader.library.kept import Kept
from reader.library.opening import open_store
from reader.library.originals import Originals
from reader.library.pictures import Pictures
from reader.library.shelf import Shelf
from reader.library.soundness import Problem
from reader.library.store import Store
from reader.library.texts import Texts


class Library(Shelf, Intake, Edits, Flags, Texts, Kept, Events, Pictures):
    """Articles, originals, metadata, flags and collections in one folder."""

    def __init__(self, store: Store) -> None:
        self.folder = store.home
        originals = Originals(self.folder / "originals")
        Events.__init__(self, store)
        Pictures.__init__(self, store, self.folder / "pictures")
        Shelf.__init__(self, store, originals)
        Intake.__init__(self, store, originals, self, self)
        Edits.__init__(self, store, self, self, self)
        Flags.__init__(self, store, self)
        Texts.__init__(self, store, self, self, self)
        Kept.__init__(self, store, self)
        self.journal = Journal(self.folder / JOURNAL, self)
        self.backups = Backups(self.folder)
        store.after_commit.append(self.journal.catch_up)
        if not self.read_only:
            with store.exclusive():
                self.journal.begin()

    @classmethod
    def open(cls, folder: Path, *, read_only: bool = False) -> "Library":
        """Open the library in a folder, or begin one there; one that cannot be written is read."""
        return cls(open_store(folder, read_only=read_only))

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return self._store.read_only

    def changes_elsewhere(self) -> int:
        """A number that changes when another program has written to this library."""
        return self._store.changes_elsewhere()

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Whatever is written in the block is on disk when it ends, all of it or nothing."""
        with self._store.writing():
            yield

    def back_up(self) -> Backup:
        """Write a checked copy of the library's file into its `backups` folder."""
        return self.backups.make(self._store, "asked")

    def copy_to(self, path: Path) -> None:
        """Write a complete, checked copy of the library's file."""
        copy_checked(self._store, path)

    def problems(self, context: JobContext | None = None) -> list[Problem]:
        """Everything that is not as it should be, in the file and beside it; changes nothing."""
        return find_problems(self._store, self.originals, self.journal, context or JobContext())

    def close(self) -> None:
        """Close the file; what was written stays written, and is copied once a day."""
        if self._store.commits:
            with suppress(LibraryError):
                self.backups.make_if_due(self._store)
        self._store.close()

    def __enter__(self) -> "Library":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
