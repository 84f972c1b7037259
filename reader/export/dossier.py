"""An evidence dossier: one ZIP with flags, texts, imported files and the hash of each.

`resources/export/dossier.txt` describes the format and is put into every dossier, in the
language asked for where there is a translation of it.
"""

import hashlib
import io
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from reader import assets
from reader.errors import InputRefused, system_reason
from reader.export.fields import Record, encode, parse
from reader.export.flagfile import article_shape, flag_from, flag_shape
from reader.export.sources import file_name
from reader.model import Article, Flag
from reader.sentences import Sentence

FORMAT = "parallax-dossier"
VERSION = 1
_THE_INDEX = Sentence("The dossier's index")
INDEX, SUMS, README = "dossier.json", "SHA256SUMS", "README.txt"
LARGEST = 1 << 30
"""No more than this many bytes are unpacked from a dossier."""


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One article of a dossier with what was stated of it when the dossier was made."""

    id: str
    title: str
    address: str
    text_sha256: str
    file_sha256: str
    source: str
    imported_at: str


@dataclass(frozen=True, slots=True)
class Dossier:
    """A dossier as it was read: `members` are its files, `sums` their stated hashes."""

    made_at: str
    exhibits: tuple[Exhibit, ...]
    flags: tuple[Flag, ...]
    members: Mapping[str, bytes]
    sums: Mapping[str, str]

    def text(self, text_sha256: str) -> str | None:
        """The article text of that stated hash, if the dossier holds it and it can be read."""
        try:
            return self.members[f"texts/{text_sha256}.txt"].decode()
        except (KeyError, UnicodeDecodeError):
            return None


def write_dossier(
    flags: Iterable[Flag],
    articles: Iterable[Article],
    originals: Mapping[str, bytes],
    made_at: str,
    language: str = "en",
) -> bytes:
    """The dossier; `originals` are the imported files by their SHA-256, as far as they are kept.

    What `language`, a code, changes is the description of the format alone.
    """
    listed = list(articles)
    index = {
        "format": FORMAT,
        "version": VERSION,
        "made_at": made_at,
        "articles": [_exhibit_shape(article) for article in listed],
        "flags": [flag_shape(flag) for flag in flags],
    }
    members = {INDEX: encode(index), README: _description(language)}
    members |= {f"texts/{each.text_sha256}.txt": each.text.encode() for each in listed}
    members |= {f"originals/{digest}": data for digest, data in originals.items()}
    sums = "".join(f"{_sha256(data)}  {name}\n" for name, data in sorted(members.items()))
    return _zipped(members | {SUMS: sums.encode()})


def _description(language: str) -> bytes:
    translated = assets.resource("export", language, "dossier.txt")
    known = translated.is_file()
    return (translated if known else assets.resource("export", "dossier.txt")).read_bytes()


def _exhibit_shape(article: Article) -> dict[str, Any]:
    provenance = article.provenance
    return article_shape(article) | {
        "authors": list(article.authors),
        "language": article.language,
        "origins": dict(article.origins),
        "source": file_name(article),
        "format": provenance.format if provenance else "",
        "imported_at": provenance.imported_at if provenance else "",
        "extractor": provenance.extractor if provenance else "",
    }


def _zipped(members: Mapping[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def read_dossier(data: bytes) -> Dossier:
    """The dossier in a file's bytes; nothing is written to disk.

    Raises InputRefused where it is none; damage inside is left for checking to find.
    """
    members = _members(data)
    if INDEX not in members:
        raise InputRefused("This ZIP holds no dossier.json, so it is not a dossier of Parallax.")
    index = Record(parse(members[INDEX], _THE_INDEX), _THE_INDEX)
    if index.text("format", "") != FORMAT:
        raise InputRefused("This ZIP is not a dossier of Parallax.")
    if index.whole("version") > VERSION:
        raise InputRefused("The dossier was made by a later version of Parallax; update it.")
    return Dossier(
        made_at=index.moment("made_at"),
        exhibits=tuple(_exhibit(each) for each in index.records("articles")),
        flags=tuple(flag_from(each) for each in index.records("flags")),
        members=members,
        sums=_sums(members.get(SUMS, b"")),
    )


def _members(data: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            listed = archive.infolist()
            if sum(info.file_size for info in listed) > LARGEST:
                raise InputRefused("The dossier unpacks to more than 1 GB and is not opened.")
            return {info.filename: _unpacked(archive, info) for info in listed}
    except (zipfile.BadZipFile, EOFError, OSError, ValueError) as error:
        raise InputRefused(
            "This is not a dossier, or it is cut short ({reason}).", reason=system_reason(error)
        ) from error


def _unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """A member's bytes; one that is damaged inside counts as empty, and its hash will tell."""
    try:
        with archive.open(info) as file:
            return file.read(info.file_size)
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError):
        return b""


def _exhibit(record: Record) -> Exhibit:
    return Exhibit(
        id=record.text("id"),
        title=record.text("title", ""),
        address=record.text("address", ""),
        text_sha256=record.text("text_sha256"),
        file_sha256=record.text("file_sha256", ""),
        source=record.text("source", ""),
        imported_at=record.text("imported_at", ""),
    )


def _sums(data: bytes) -> dict[str, str]:
    pairs = (line.partition("  ") for line in data.decode("utf-8", "replace").splitlines())
    return {name: digest for digest, gap, name in pairs if gap}
