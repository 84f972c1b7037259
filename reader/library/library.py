"""The precious store as the rest of the program knows it: its parts on one file."""

from pathlib import Path
from types import TracebackType

from reader.library.edits import Edits
from reader.library.events import Events
from reader.library.flags import Flags
from reader.library.intake import Intake
from reader.library.journal import Journal
from reader.library.kept import Kept
from reader.library.originals import Originals
from reader.library.schema import bring_up_to_date
from reader.library.shelf import Shelf
from reader.library.store import Store

FILE = "library.sqlite"
JOURNAL = "flags.jsonl"


class Library(Shelf, Intake, Edits, Flags, Kept, Events):
    """Articles, originals, metadata, flags and collections in one folder."""

    def __init__(self, store: Store) -> None:
        self.folder = store.path.parent
        originals = Originals(self.folder / "originals")
        Events.__init__(self, store)
        Shelf.__init__(self, store, originals)
        Intake.__init__(self, store, originals, self)
        Edits.__init__(self, store, self, self)
        Flags.__init__(self, store, self)
        Kept.__init__(self, store, self)
        self.journal = Journal(self.folder / JOURNAL, self)
        store.after_commit.append(self._mirror)

    @classmethod
    def open(cls, folder: Path, *, read_only: bool = False) -> "Library":
        """Open the library in a folder, or begin one there."""
        folder.mkdir(parents=True, exist_ok=True)
        store = Store(folder / FILE, read_only=read_only)
        store.prepare()
        bring_up_to_date(store)
        return cls(store)

    def _mirror(self) -> None:
        self.journal.catch_up()

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return self._store.read_only

    def close(self) -> None:
        """Close the file; what was written stays written."""
        self._store.close()

    def __enter__(self) -> "Library":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
