"""Which format some bytes are in: by what they hold, then by their name.

A format is a module of this package with one function, `read(source) -> Reading`;
it is imported when a file of its kind comes.
"""

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath
from typing import Protocol, cast

from reader.errors import InputRefused
from reader.formats import sniff
from reader.formats.charset import looks_binary
from reader.formats.draft import Reading, Source
from reader.sentences import Sentence


class Reader(Protocol):
    """What every format module is: bytes in, a Reading out, InputRefused where it cannot."""

    def read(self, source: Source) -> Reading:
        """The articles, addresses and problems in the source."""
        ...


@dataclass(frozen=True, slots=True)
class Format:
    """A format's name, its module, the name endings it goes by, and what its bytes look like."""

    name: str
    module: str
    suffixes: tuple[str, ...]
    looks: Callable[[bytes], bool]

    def read(self, source: Source) -> Reading:
        """Hand the source to the format's module."""
        module = importlib.import_module(f"reader.formats.{self.module}")
        return cast("Reader", module).read(source)


FORMATS = (
    Format("pdf", "pdf", (".pdf",), sniff.is_pdf),
    Format("epub", "epub", (".epub",), sniff.is_epub),
    Format("docx", "docx", (".docx", ".docm"), sniff.is_docx),
    Format("odt", "odt", (".odt", ".ott"), sniff.is_odt),
    Format("omnivore", "omnivore", (), sniff.is_omnivore),
    Format("zip", "archive", (".zip",), sniff.is_zip),
    Format("warc", "warc", (".warc", ".warc.gz"), sniff.is_warc),
    Format("rtf", "rtf", (".rtf",), sniff.is_rtf),
    Format("mhtml", "mhtml", (".mhtml", ".mht"), sniff.is_mhtml),
    Format("mbox", "mail", (".mbox",), sniff.is_mbox),
    Format("eml", "mail", (".eml",), sniff.is_mail),
    Format("feed", "feed", (".rss", ".atom"), sniff.is_feed),
    Format("opml", "opml", (".opml",), sniff.is_opml),
    Format("bookmarks", "bookmarks", (), sniff.is_bookmarks),
    Format("html", "html", (".html", ".htm", ".xhtml", ".xht", ".shtml"), sniff.is_html),
    Format("ris", "references", (".ris",), sniff.is_ris),
    Format("json", "json_rows", (".json", ".geojson"), sniff.is_json),
    Format("jsonl", "json_rows", (".jsonl", ".ndjson"), sniff.is_json_lines),
    Format("csv", "table", (".csv", ".tsv"), sniff.never),
    Format("markdown", "markdown", (".md", ".markdown", ".mdown", ".mkd"), sniff.is_front_matter),
)
PLAIN = Format("text", "plain", (".txt", ".text", ""), sniff.never)
_REFUSED = {
    b"\xd0\xcf\x11\xe0": Sentence(
        "It is an old Office file; save it as DOCX or PDF and import that."
    ),
    b"\x89PNG": Sentence(
        "It is a picture, not text; run text recognition on it and import the result."
    ),
    b"\xff\xd8\xff": Sentence(
        "It is a picture, not text; run text recognition on it and import the result."
    ),
    b"GIF8": Sentence(
        "It is a picture, not text; run text recognition on it and import the result."
    ),
    b"SQLite format 3\0": Sentence(
        "It is a database, not text; export what you need as CSV or JSON."
    ),
    b"ZIM\x04": Sentence(
        "It is a ZIM library; open the article in its reader, save the page and import that."
    ),
    b"\x1f\x8b": Sentence("It is a compressed file; unpack it and import what is inside."),
}
_MARKED = frozenset(["pdf", "epub", "docx", "odt", "rtf", "warc", "zip"])


def detect(source: Source) -> Format:
    """The format of a source; raises InputRefused for what is known and cannot be read."""
    named = _named(source.name)
    for form in FORMATS:
        if form.looks(source.data):
            return form
    for signature, what in _REFUSED.items():
        if source.data.startswith(signature):
            raise InputRefused(what)
    if named and named.name in _MARKED:
        raise InputRefused(
            "The file is named {kind} but holds something else; give it its right ending.",
            kind=named.name.upper(),
        )
    if looks_binary(source.data):
        raise InputRefused(
            "The file holds binary data, not text; save it as text or PDF and import that."
        )
    return named or _by_type(source.media_type) or PLAIN


def _named(name: str) -> Format | None:
    lower = PurePath(name).name.lower()
    return next((form for form in FORMATS if form.suffixes and lower.endswith(form.suffixes)), None)


def _by_type(media_type: str) -> Format | None:
    kind = media_type.split(";", maxsplit=1)[0].strip().lower()
    wanted = {"text/html": "html", "application/xhtml+xml": "html", "text/markdown": "markdown"}
    return next((form for form in FORMATS if form.name == wanted.get(kind)), None)
