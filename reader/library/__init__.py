"""The library on disk: what a person must never lose, and what can be recomputed, kept apart."""

from reader.library.archive import Restored
from reader.library.backups import Backup
from reader.library.derived import Derived
from reader.library.events import Event
from reader.library.intake import Added, Duplicate, Taken, Version
from reader.library.library import Library
from reader.library.records import Summary
from reader.library.rescue import Rescued
from reader.library.soundness import Problem

__all__ = [
    "Added",
    "Backup",
    "Derived",
    "Duplicate",
    "Event",
    "Library",
    "Problem",
    "Rescued",
    "Restored",
    "Summary",
    "Taken",
    "Version",
]
