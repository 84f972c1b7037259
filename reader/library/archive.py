"""The whole library as one file to carry away, and back in its place, never half.

A zip with the database, the imported files, the flag journal and a list of checksums.
"""

import hashlib
import json
import re
import shutil
import tempfile
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

from reader.errors import InputRefused, LibraryError, system_reason
from reader.jobs import JobContext
from reader.library.clock import now
from reader.library.flushing import flush_file, flush_folder
from reader.library.journal import FILE as JOURNAL
from reader.library.library import Library
from reader.library.opening import FILE
from reader.library.originals import Originals
from reader.library.replacing import checked_candidate, replace_library, scratch_in
from reader.sentences import Sentence

_MANIFEST = "manifest.json"
_FORMAT = "parallax backup 1"
_KEPT = re.compile(r"(originals|pictures)/([0-9a-f]{64})")
_LARGEST_LIST = 2**20
_LARGEST_ORIGINAL = 512 * 2**20
_LARGEST_FILE = 64 * 2**30
# What reading a zip file can come to that is damaged, or was never a backup.
_NOT_WHOLE = (
    OSError, EOFError, zipfile.BadZipFile, zlib.error, RuntimeError, ValueError, LookupError,
    TypeError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Restored:
    """What came back, where what stood there before was put, and when the backup was made.

    `made` is an ISO 8601 time; "" where a copy of the file alone was restored.
    """

    articles: int
    flags: int
    originals: int
    aside: Path | None
    made: str = ""


def write_archive(library: Library, out: Path, context: JobContext | None = None) -> int:
    """Write everything to `out`, which appears complete or not at all; gives its size in bytes."""
    if out.is_dir():
        raise InputRefused("{backup} is a folder; name a file for the backup.", backup=out)
    try:
        with tempfile.TemporaryDirectory(prefix=".parallax-", dir=out.parent) as scratch:
            packed = _pack(library, Path(scratch), context or JobContext())
            flush_file(packed)
            packed.replace(out)
        flush_folder(out.parent)
    except OSError as error:
        raise LibraryError(
            "The backup {backup} could not be written: {reason}. Choose another place or free "
            "some space.",
            backup=out,
            reason=system_reason(error),
        ) from error
    return out.stat().st_size


def _pack(library: Library, scratch: Path, context: JobContext) -> Path:
    database = scratch / FILE
    library.copy_to(database)
    originals = sorted(library.originals)
    sums = {FILE: _sum(database)}
    with zipfile.ZipFile(scratch / "packed", "w", zipfile.ZIP_DEFLATED, compresslevel=1) as zip:
        zip.write(database, FILE)
        if library.journal.path.exists():
            zip.write(library.journal.path, JOURNAL)
        for done, digest in enumerate(originals):
            context.report(done, len(originals), Sentence("Packing imported files"))
            zip.write(library.originals.path(digest), f"originals/{digest}")
        for digest in sorted(library.pictures):
            zip.write(library.pictures.path(digest), f"pictures/{digest}")
        manifest = {"format": _FORMAT, "made": now(), "sha256": sums}
        zip.writestr(_MANIFEST, json.dumps(manifest, indent=1))
    return scratch / "packed"


def restore(backup: Path, folder: Path, context: JobContext | None = None) -> Restored:
    """Put a backup in the place of the library in `folder`, which is set aside first.

    Takes what `write_archive` wrote, or a copy from a `backups` folder. Raises InputRefused if
    it is neither or does not match its checksums; the library is then as it was.
    """
    context = context or JobContext()
    if backup.resolve() == (folder / FILE).resolve():
        raise InputRefused("{backup} is the library itself and no backup of it.", backup=backup)
    with scratch_in(folder) as scratch:
        candidate = scratch / FILE
        originals, made = 0, ""
        try:
            if zipfile.is_zipfile(backup):
                originals, made = _unpack(backup, candidate, folder, context)
            else:
                shutil.copyfile(backup, candidate)
        except FileNotFoundError:
            raise InputRefused("{path} is not there; check the name.", path=backup) from None
        except _NOT_WHOLE as error:
            raise InputRefused(
                "{backup} is not a whole backup of Parallax ({reason}); nothing was changed. "
                "Use another backup.",
                backup=backup,
                reason=_reason(error),
            ) from error
        articles, flags = checked_candidate(candidate, backup)
        aside = replace_library(folder, candidate)
    return Restored(articles, flags, originals, aside, made)


class _Unfit(ValueError):
    """A backup whose parts are not what they should be; says so in a sentence."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def _reason(error: Exception) -> Sentence:
    if isinstance(error, _Unfit):
        return error.sentence
    return system_reason(error) if isinstance(error, OSError) else Sentence("it is damaged")


def _unpack(backup: Path, candidate: Path, folder: Path, context: JobContext) -> tuple[int, str]:
    """Take the backup's parts out of it; gives how many imported files, and when it was made."""
    with zipfile.ZipFile(backup) as zip:
        _check_size(zip, _MANIFEST, _LARGEST_LIST)
        manifest = json.loads(zip.read(_MANIFEST))
        if manifest["format"] != _FORMAT:
            raise _Unfit(Sentence("it was written by a later version"))
        _extract(zip, FILE, candidate)
        if _sum(candidate) != manifest["sha256"][FILE]:
            raise _Unfit(Sentence("its database does not match its checksum"))
        names = [found for name in zip.namelist() if (found := _KEPT.fullmatch(name))]
        for done, name in enumerate(names):
            context.report(done, len(names), Sentence("Unpacking imported files"))
            _keep(zip, name[0], name[2], Originals(folder / name[1]))
    return sum(1 for name in names if name[1] == "originals"), str(manifest.get("made", ""))


def _extract(zip: zipfile.ZipFile, name: str, target: Path) -> None:
    _check_size(zip, name, _LARGEST_FILE)
    with zip.open(name) as source, target.open("wb") as file:
        shutil.copyfileobj(source, file, 1 << 20)


def _keep(zip: zipfile.ZipFile, name: str, digest: str, originals: Originals) -> None:
    _check_size(zip, name, _LARGEST_ORIGINAL)
    data = zip.read(name)
    if hashlib.sha256(data).hexdigest() != digest:
        raise _Unfit(Sentence("{name} does not match its checksum", name=name))
    originals.keep(data)


def _check_size(zip: zipfile.ZipFile, name: str, most: int) -> None:
    if zip.getinfo(name).file_size > most:
        raise _Unfit(Sentence("{name} is too large", name=name))


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
