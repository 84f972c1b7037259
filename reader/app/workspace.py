"""A library and its caches, opened together; where they are unless told otherwise."""

import os
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

import appdirs

from reader.library import Derived, Library

APP = "parallax"
VARIABLE = "PARALLAX_LIBRARY"


@dataclass(frozen=True, slots=True)
class Folders:
    """Where a workspace lives: `precious` must be kept, `cache` may be deleted at any time."""

    precious: Path
    cache: Path

    @classmethod
    def chosen(cls, folder: Path | None = None) -> "Folders":
        """The folder given, else that of PARALLAX_LIBRARY, else the system's own places."""
        named = folder or (Path(os.environ[VARIABLE]) if os.environ.get(VARIABLE) else None)
        if named:
            named = named.expanduser().absolute()
            return cls(named, named / "cache")
        return cls(
            Path(appdirs.user_data_dir(APP, False)) / "library",
            Path(appdirs.user_cache_dir(APP, False)) / "library",
        )


@dataclass(frozen=True, slots=True)
class Workspace:
    """The two stores, and where the search index belongs."""

    folders: Folders
    library: Library
    derived: Derived

    @classmethod
    def open(cls, folder: Path | None = None, *, read_only: bool = False) -> "Workspace":
        """Open the library in `folder`, or the person's own."""
        folders = Folders.chosen(folder)
        library = Library.open(folders.precious, read_only=read_only)
        return cls(folders, library, Derived.open(folders.cache))

    @property
    def index_folder(self) -> Path:
        """Where the search index lives; deletable like all of the cache."""
        return self.folders.cache / "index"

    def close(self) -> None:
        """Close both stores."""
        self.derived.close()
        self.library.close()

    def __enter__(self) -> "Workspace":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
