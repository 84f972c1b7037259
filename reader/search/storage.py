"""The folder of an index: its stamp, its table of contents, its lock.

Never opens what this program did not stamp, and never deletes outside its own folder.
"""

import json
import os
import shutil
import time
import uuid
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from whoosh.util.filelock import FileLock, try_for

from reader.errors import SearchUnavailable, system_reason
from reader.search.sections import Array

FORMAT = 2
_STAMP = {"program": "parallax", "kind": "search index", "format": FORMAT}
_STAMP_FILE = "stamp.json"
_CONTENTS = "contents.json"
_PREVIOUS = "contents.previous.json"
_LOCK_SECONDS = 30.0
_STALE_SECONDS = 6 * 3600


@dataclass(frozen=True, slots=True)
class Entry:
    """One segment in the table of contents: its file and the file that names its dead."""

    file: str
    dead: str = ""
    docs: int = 0


@dataclass(frozen=True, slots=True)
class Contents:
    """What belongs to the index at one moment: segments by layout, in order."""

    generation: int = 0
    segments: dict[str, tuple[Entry, ...]] = field(default_factory=dict)

    def of(self, layout: str) -> tuple[Entry, ...]:
        """The segments of one layout."""
        return self.segments.get(layout, ())

    def with_segments(self, layout: str, entries: tuple[Entry, ...]) -> "Contents":
        """The same with these segments for one layout."""
        return replace(self, segments={**self.segments, layout: entries})

    def files(self) -> set[str]:
        """Every file that belongs to it."""
        entries = [entry for row in self.segments.values() for entry in row]
        return {name for entry in entries for name in (entry.file, entry.dead) if name}


class Folder:
    """The index's own folder."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def prepare(self) -> bool:
        """Make the folder ours; what bears no stamp of ours is deleted unopened, then True."""
        if self._stamped():
            return False
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self.lock():
                return self._prepare()
        except OSError as error:
            raise SearchUnavailable(
                "The search index cannot be written in {path}: {reason}. Free the folder or choose "
                "another with --library.",
                path=self.path,
                reason=system_reason(error),
            ) from error

    def _prepare(self) -> bool:
        if self._stamped():
            return False
        foreign = self._exists()
        if foreign:
            self._wipe()
        self.path.mkdir(mode=0o700, exist_ok=True)
        _write_durably(self.path / _STAMP_FILE, json.dumps(_STAMP).encode())
        return foreign

    def clear(self) -> None:
        """Throw everything away and start empty."""
        with self.lock():
            self._wipe()
            self._prepare()

    def _exists(self) -> bool:
        if self.path.is_symlink() or self.path.is_file():
            return True
        return self.path.exists() and any(self.path.iterdir())

    def _stamped(self) -> bool:
        if self.path.is_symlink():
            return False
        try:
            found = json.loads((self.path / _STAMP_FILE).read_bytes()[:1000])
        except (OSError, ValueError, RecursionError):
            return False
        return bool(found == _STAMP)

    def _wipe(self) -> None:
        if self.path.is_symlink() or self.path.is_file():
            self.path.unlink()
        elif self.path.exists():
            shutil.rmtree(self.path)

    def new_file(self, ending: str) -> Path:
        """A path in the folder that no file has."""
        return self.path / f"{uuid.uuid4().hex}.{ending}"

    def stamp_of_contents(self) -> tuple[int, int]:
        """Something that changes whenever the table of contents does; cheap to ask."""
        try:
            status = (self.path / _CONTENTS).stat()
        except OSError:
            return (0, 0)
        return (status.st_mtime_ns, status.st_ino)

    def contents(self) -> Contents:
        """The table of contents, or the one before it where that cannot be read; else an empty one.

        Raises SearchUnavailable where there was one and none can be read.
        """
        found = [self.path / name for name in (_CONTENTS, _PREVIOUS)]
        for path in found:
            contents = _read_contents(path)
            if contents and all((self.path / name).exists() for name in contents.files()):
                return contents
        if any(path.exists() for path in found):
            raise SearchUnavailable("The search index is damaged and has to be built anew.")
        return Contents()

    def commit(self, contents: Contents) -> Contents:
        """Make this the table of contents; either the old or the new one holds at any moment."""
        made = replace(contents, generation=contents.generation + 1)
        current = self.path / _CONTENTS
        if current.exists():
            _write_durably(self.path / _PREVIOUS, current.read_bytes(), wait=False)
        _write_durably(current, _as_bytes(made))
        return made

    def write_dead(self, dead: Array) -> str:
        """Write the numbers of removed documents; gives the file's name."""
        path = self.new_file("dead")
        data = dead.astype("<u4").tobytes()
        _write_durably(path, zlib.crc32(data).to_bytes(4, "little") + data)
        return path.name

    def read_dead(self, name: str) -> Array:
        """The numbers of removed documents."""
        data = (self.path / name).read_bytes()
        if zlib.crc32(data[4:]) != int.from_bytes(data[:4], "little"):
            raise SearchUnavailable("The search index is damaged and has to be built anew.")
        return np.frombuffer(data[4:], dtype="<u4")

    def new_segment(self) -> Path:
        """Where a segment may be written; it lasts once `keep` was called for it."""
        return self.new_file("building")

    def keep(self, entry: Entry) -> Entry:
        """Give a finished segment the name under which it can be committed."""
        path = self.path / entry.file
        kept = path.with_suffix(".segment")
        path.replace(kept)
        return replace(entry, file=kept.name)

    def collect(self, *kept: Contents) -> None:
        """Delete the files that no table of contents names; those in use elsewhere stay."""
        keep: set[str] = set().union(*(contents.files() for contents in kept))
        for path in self.path.iterdir():
            left = path.suffix in (".segment", ".dead", ".partial") and path.name not in keep
            if left or (path.suffix == ".building" and _is_stale(path)):
                _unlink(path)

    @contextmanager
    def lock(self, seconds: float = _LOCK_SECONDS) -> Iterator[None]:
        """Keep other writers out; raises SearchUnavailable where one does not finish."""
        held = FileLock(str(self.path.with_name(f"{self.path.name}.lock")))
        if not try_for(held.acquire, timeout=seconds, delay=0.02):
            raise SearchUnavailable("Another program is writing the search index; try again.")
        try:
            yield
        finally:
            held.release()


def _is_stale(path: Path) -> bool:
    """Whether the process that wrote this must have died long ago."""
    try:
        return time.time() - path.stat().st_mtime > _STALE_SECONDS
    except OSError:
        return False


def _unlink(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except PermissionError:
        return


def _as_bytes(contents: Contents) -> bytes:
    body: dict[str, Any] = {
        "generation": contents.generation,
        "segments": {
            layout: [[entry.file, entry.dead, entry.docs] for entry in entries]
            for layout, entries in contents.segments.items()
        },
    }
    text = json.dumps(body)
    return json.dumps({"checksum": zlib.crc32(text.encode()), "body": text}).encode()


def _read_contents(path: Path) -> Contents | None:
    try:
        outer = json.loads(path.read_bytes())
        text = outer["body"]
        if zlib.crc32(text.encode()) != outer["checksum"]:
            return None
        body = json.loads(text)
        segments = {
            layout: tuple(Entry(*entry) for entry in entries)
            for layout, entries in body["segments"].items()
        }
        return Contents(body["generation"], segments)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _write_durably(path: Path, data: bytes, *, wait: bool = True) -> None:
    """Put a whole file in the place of another; on disk when this returns, unless told not to."""
    partial = path.with_name(f"{path.name}.{uuid.uuid4().hex}.partial")
    with partial.open("wb") as file:
        file.write(data)
        file.flush()
        if wait:
            os.fsync(file.fileno())
    partial.replace(path)
    if wait:
        _sync_folder(path.parent)


def _sync_folder(path: Path) -> None:
    if os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
