"""A library and its caches, opened together; where they are unless told otherwise."""

import os
from dataclasses import dataclass
from pathlib import Path

import appdirs

from reader.errors import LibraryDamaged
from reader.library import Derived, Library, rescue
from reader.sentences import Sentence

APP = "parallax"
VARIABLE = "PARALLAX_LIBRARY"


@dataclass(frozen=True, slots=True)
class Folders:
    """Where a workspace lives: `precious` must be kept, `cache` may be deleted at any time."""

    precious: Path
    cache: Path

    @classmethod
    def chosen(cls, folder: "Place" = None) -> "Folders":
        """The folder given, else that of PARALLAX_LIBRARY, else the system's own places."""
        if isinstance(folder, Folders):
            return folder
        named = folder or (Path(os.environ[VARIABLE]) if os.environ.get(VARIABLE) else None)
        if named:
            named = named.expanduser().absolute()
            return cls(named, named / "cache")
        return cls(
            Path(appdirs.user_data_dir(APP, False)) / "library",
            Path(appdirs.user_cache_dir(APP, False)) / "library",
        )


Place = Path | Folders | None
"""Where a library is: one folder for all, the two that were chosen before, or none named."""


@dataclass(frozen=True, slots=True)
class Workspace:
    """The two stores, and where the search index belongs.

    `notices` are sentences about what had to be done to open them, to be shown once.
    """

    folders: Folders
    library: Library
    derived: Derived
    notices: tuple[str, ...] = ()

    @classmethod
    def open(cls, folder: Place = None, *, read_only: bool = False) -> "Workspace":
        """Open the library in `folder`, or the person's own."""
        folders = Folders.chosen(folder)
        notices: tuple[str, ...] = ()
        try:
            library = Library.open(folders.precious, read_only=read_only)
        except LibraryDamaged as damage:
            if read_only:
                raise
            notices = (_rescued(folders.precious, damage),)
            library = Library.open(folders.precious)
        if library.read_only and not read_only:
            notices += (
                Sentence(
                    "The library in {folder} can only be read, not changed.",
                    folder=folders.precious,
                ),
            )
        return cls(folders, library, Derived.open(folders.cache), notices)

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

    def __exit__(self, *_: object) -> None:
        self.close()


def _rescued(folder: Path, damage: LibraryDamaged) -> str:
    """Build a library that cannot be opened anew from what is left; gives what to tell."""
    found = rescue.rescue(folder)
    if not found.aside:
        raise damage
    return Sentence(
        "The library in {folder} was damaged and was built anew (articles: {articles}, flags: "
        "{flags}); the damaged files are kept in {aside}. “parallax check --repair” also reads "
        "imported files again.",
        folder=folder,
        articles=found.articles,
        flags=found.flags,
        aside=found.aside,
    )
