"""The imported bytes themselves, one file each, named by their SHA-256 and never changed."""

import hashlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from reader.errors import LibraryDamaged, NotFound
from reader.library.flushing import flush_folder


class Originals:
    """A folder of files named by content, so no name of the outside ever reaches the disk."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def keep(self, data: bytes) -> str:
        """Store the bytes, flushed to disk before this returns; gives their SHA-256."""
        digest = hashlib.sha256(data).hexdigest()
        path = self.path(digest)
        if path.exists() and path.stat().st_size == len(data):
            return digest
        if not path.parent.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            flush_folder(self.folder)
            flush_folder(self.folder.parent)
        descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=".part-")
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            Path(temporary).replace(path)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
        flush_folder(path.parent)
        return digest

    def path(self, digest: str) -> Path:
        """Where the bytes of that hash are or would be."""
        return self.folder / digest[:2] / digest

    def read(self, digest: str) -> bytes:
        """The bytes; raises NotFound if they are gone, LibraryDamaged if they changed."""
        path = self.path(digest)
        try:
            data = path.read_bytes()
        except OSError as error:
            raise NotFound(
                "The imported file of this article is missing from the library ({path}).", path=path
            ) from error
        if hashlib.sha256(data).hexdigest() != digest:
            raise LibraryDamaged(
                "The imported file {path} no longer matches its checksum; restore a backup.",
                path=path,
            )
        return data

    def __iter__(self) -> Iterator[str]:
        return (path.name for path in self.folder.glob("??/*") if not path.name.startswith("."))
