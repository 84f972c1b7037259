"""One file of named arrays, memory-mapped: how every segment of the index lies on disk.

The directory at the end is JSON with a checksum for itself and one for each array, so
nothing that is read back can run code.
"""

import json
import mmap
import os
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

_MAGIC = b"PRLXSEG1"
_ALIGNMENT = 64
_FOOTER = 8 + 4 + 4 + len(_MAGIC)
_EAGER = 1 << 16


class DamagedSegment(Exception):
    """The file is cut off, was changed, or was never one of ours."""


class SectionWriter:
    """Writes arrays one after the other, then the directory; durable when `finish` returns."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("wb")
        self._file.write(_MAGIC)
        self._arrays: dict[str, tuple[str, int, int, int]] = {}

    def __enter__(self) -> "SectionWriter":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def add(self, name: str, array: Array) -> None:
        """Write an array under a name of its own."""
        data = np.ascontiguousarray(array)
        self._file.write(bytes(-self._file.tell() % _ALIGNMENT))
        raw = data.view(np.uint8).data if data.size else b""
        entry = (data.dtype.str, int(data.size), self._file.tell(), zlib.crc32(raw))
        self._arrays[name] = entry
        self._file.write(raw)

    def finish(self, facts: Mapping[str, Any]) -> None:
        """Write the directory with some facts beside it, and wait until all of it is on disk."""
        directory = json.dumps({"arrays": self._arrays, "facts": dict(facts)}).encode()
        start = self._file.tell()
        self._file.write(directory)
        self._file.write(start.to_bytes(8, "little"))
        self._file.write(len(directory).to_bytes(4, "little"))
        self._file.write(zlib.crc32(directory).to_bytes(4, "little"))
        self._file.write(_MAGIC)
        self._file.flush()
        os.fsync(self._file.fileno())


class Sections:
    """Reads arrays of a file in place; raises DamagedSegment where they cannot be."""

    def __init__(self, path: Path) -> None:
        self._map = _mapped(path)
        start, length, checksum = _footer(self._map)
        raw = self._map[start : start + length]
        if zlib.crc32(raw) != checksum:
            raise DamagedSegment(f"{path.name}: the directory does not match its checksum")
        directory = json.loads(raw)
        self.facts: Mapping[str, Any] = directory["facts"]
        self._arrays: Mapping[str, tuple[str, int, int, int]] = directory["arrays"]
        self._read: dict[str, Array] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._arrays

    def array(self, name: str) -> Array:
        """An array in place; small ones are held against their checksum."""
        found = self._read.get(name)
        if found is None:
            found = self._read[name] = self._checked(name)
        return found

    def _checked(self, name: str) -> Array:
        dtype, size, offset, checksum = self._arrays[name]
        try:
            found = np.frombuffer(self._map, dtype=dtype, count=size, offset=offset)
        except ValueError as error:
            raise DamagedSegment(f"{name}: {error}") from error
        if found.nbytes <= _EAGER and zlib.crc32(found.tobytes()) != checksum:
            raise DamagedSegment(f"{name} does not match its checksum")
        return found

    def verify(self) -> None:
        """Hold every array against its checksum; reads the whole file."""
        for name, (_, size, _, checksum) in self._arrays.items():
            raw = self.array(name).view(np.uint8).data if size else b""
            if zlib.crc32(raw) != checksum:
                raise DamagedSegment(f"{name} does not match its checksum")


def _mapped(path: Path) -> mmap.mmap:
    with path.open("rb") as file:
        try:
            return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except ValueError as error:
            raise DamagedSegment(f"{path.name} is empty") from error


def _footer(mapped: mmap.mmap) -> tuple[int, int, int]:
    footer = mapped[-_FOOTER:]
    if len(mapped) < _FOOTER + len(_MAGIC) or not footer.endswith(_MAGIC):
        raise DamagedSegment("the file is cut off or is none of ours")
    start = int.from_bytes(footer[:8], "little")
    length = int.from_bytes(footer[8:12], "little")
    if start + length + _FOOTER != len(mapped):
        raise DamagedSegment("the directory is not where it should be")
    return start, length, int.from_bytes(footer[12:16], "little")


def narrow(array: Array) -> Array:
    """The same whole numbers, none negative, in the smallest unsigned type that holds them."""
    top = int(array.max()) if array.size else 0
    for kind in (np.uint8, np.uint16, np.uint32):
        if top <= np.iinfo(kind).max:
            return array.astype(kind, copy=False)
    return array.astype(np.uint64, copy=False)


def once(array: Array) -> Array:
    """The values in rising order, each once; `np.unique` would load masked arrays for that."""
    values = np.sort(array)
    return values[np.concatenate(([True], values[1:] != values[:-1]))] if values.size else values
