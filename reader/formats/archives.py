"""Zip files as hostile input: everything is bounded before it is unpacked, nothing goes to disk."""

import io
import itertools
import lzma
import stat
import struct
import zipfile
import zlib

from reader.errors import InputRefused
from reader.formats.limits import HIGHEST_RATIO, LARGEST_UNPACKED, MOST_MEMBERS, megabytes

_SMALL = 10 * 1024 * 1024
_DAMAGED = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, ValueError, NotImplementedError, OSError,
    EOFError, RuntimeError, LookupError, struct.error,
)  # fmt: skip


class SafeZip:
    """A zip file in memory whose members are read by name, each within a limit."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._members = {item.filename: item for item in self._zip.infolist()}
        except _DAMAGED as error:
            raise InputRefused("The zip file is damaged; download or save it again.") from error
        self._check()

    def _check(self) -> None:
        items = list(self._members.values())
        if len(self._zip.infolist()) > MOST_MEMBERS:
            raise InputRefused("It holds more than {most:,} files.", most=MOST_MEMBERS)
        if sum(item.file_size for item in items) > LARGEST_UNPACKED:
            limit = megabytes(LARGEST_UNPACKED)
            raise InputRefused(
                "Unpacked it would be larger than {limit}; it may be a zip bomb.", limit=limit
            )
        for item in items:
            if item.file_size > _SMALL and item.file_size > HIGHEST_RATIO * item.compress_size:
                raise InputRefused("It unpacks to over 200 times its size; it may be a zip bomb.")
        ordered = sorted(items, key=lambda item: item.header_offset)
        for one, other in itertools.pairwise(ordered):
            if one.header_offset + one.compress_size > other.header_offset:
                raise InputRefused("Its members overlap; it may be a zip bomb.")

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def names(self) -> list[str]:
        """Files in the order they are stored, without folders and symbolic links."""
        return [
            name
            for name, item in self._members.items()
            if name and not item.is_dir() and not stat.S_ISLNK(item.external_attr >> 16)
        ]

    def read(self, name: str, limit: int) -> bytes:
        """The bytes of a member; raises InputRefused where it is larger than `limit`."""
        item = self._members[name]
        if item.flag_bits & 1:
            raise InputRefused(
                "It is protected by a password; save it without one and import that."
            )
        if item.file_size > limit:
            raise InputRefused("A part of it is larger than {limit}.", limit=megabytes(limit))
        try:
            with self._zip.open(item) as member:
                data = member.read(limit + 1)
        except _DAMAGED as error:
            raise InputRefused("A part of it is damaged.") from error
        if len(data) > limit:
            raise InputRefused("A part of it is larger than {limit}.", limit=megabytes(limit))
        return data
