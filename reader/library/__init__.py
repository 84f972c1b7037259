"""The library on disk: what a person must never lose, and what can be recomputed, kept apart."""

from reader.library.derived import Derived
from reader.library.intake import Added, Duplicate, Taken, Version
from reader.library.library import Library
from reader.library.records import Summary

__all__ = ["Added", "Derived", "Duplicate", "Library", "Summary", "Taken", "Version"]
