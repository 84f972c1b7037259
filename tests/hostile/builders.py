"""Files made to hang, fill, crash or mislead a reader, built in memory and never stored.

Run as a script to write them to a folder: `python -m tests.hostile.builders FOLDER`.
"""

import base64
import gzip
import io
import json
import random
import struct
import sys
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

SECRET = "the-secret-of-this-machine"
PROSE = "The army said on Monday that it had withdrawn from the town, and the mayor agreed. "
BODY = f"<p>{PROSE * 4}</p>"


@dataclass(frozen=True)
class Hostile:
    """A file, and what has to become of it: `refused` or `kept` is a pattern to be found.

    Exactly one of the two is set, or both where either will do; `problem` has to be told beside.
    """

    number: str
    name: str
    build: Callable[[], bytes]
    refused: str = ""
    kept: str = ""
    problem: str = ""
    slow: bool = False


def laughs(root: str = "a", depth: int = 9) -> str:
    """A document type in which each entity is ten of the one before."""
    lines = ['<!ENTITY a0 "lol">']
    lines += [f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, depth + 1)]
    return f"<!DOCTYPE {root} [{''.join(lines)}]>"


def xxe(root: str = "a") -> str:
    """A document type with an entity that is a file of this machine."""
    return f'<!DOCTYPE {root} [<!ENTITY E SYSTEM "file:///tmp/parallax-secret.txt">]>'


def packed(members: dict[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def docx(body: str, prolog: str = "") -> bytes:
    """A Word document around some runs."""
    inside = f"<w:body>{body}</w:body>"
    document = f'<?xml version="1.0"?>{prolog}<w:document xmlns:w="{W}">{inside}</w:document>'
    return packed({"[Content_Types].xml": "<Types/>", "word/document.xml": document})


def streamed(
    name: str, piece: bytes, times: int, before: bytes, after: bytes, **more: str
) -> bytes:
    """A zip whose one member is far larger than the zip, written piece by piece."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for other, data in more.items():
            archive.writestr(other.replace("__", "/"), data)
        with archive.open(name, "w", force_zip64=True) as member:
            member.write(before)
            for _ in range(times):
                member.write(piece)
            member.write(after)
    return out.getvalue()


def docx_bomb(piece: bytes, times: int) -> bytes:
    """A Word document that unpacks to gigabytes."""
    head = f'<w:document xmlns:w="{W}"><w:body>'.encode()
    return streamed("word/document.xml", piece, times, head, b"</w:body></w:document>")


def epub(
    chapters: dict[str, str], *, spine: list[str] | None = None, prolog: str = "",
    title: str = "Book", extra: dict[str, str | bytes] | None = None,
) -> bytes:  # fmt: skip
    """An e-book with the given chapters, or with references that lead elsewhere."""
    hrefs = spine if spine is not None else list(chapters)
    items = "".join(
        f'<item id="i{i}" href="{href}" media-type="application/xhtml+xml"/>'
        for i, href in enumerate(hrefs)
    )
    refs = "".join(f'<itemref idref="i{i}"/>' for i in range(len(hrefs)))
    package = (
        f'<?xml version="1.0"?>{prolog}<package xmlns="http://www.idpf.org/2007/opf"><metadata '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title></metadata>'
        f"<manifest>{items}</manifest><spine>{refs}</spine></package>"
    )
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="OEBPS/c.opf" media-type="application/oebps-package+xml"/>'
        "</rootfiles></container>"
    )
    members: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip", "META-INF/container.xml": container,
        "OEBPS/c.opf": package, **{f"OEBPS/{name}": text for name, text in chapters.items()},
    }  # fmt: skip
    return packed({**members, **(extra or {})})


def odt(body: str) -> bytes:
    """An OpenDocument text."""
    content = (
        '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>'
        f"{body}</office:text></office:body></office:document-content>"
    )
    return packed({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content,
                   "META-INF/manifest.xml": "<m/>"})  # fmt: skip


def odt_bomb() -> bytes:
    """An OpenDocument text that unpacks to a gigabyte."""
    kind = "application/vnd.oasis.opendocument.text"
    piece = b"<p>" + b"a" * (1 << 20) + b"</p>"
    return streamed("content.xml", piece, 1024, b"<x>", b"</x>", mimetype=kind, **{
        "META-INF__manifest.xml": "<m/>"})  # fmt: skip


def rss(item: str, prolog: str = "") -> bytes:
    """A feed with one hostile item and one good one."""
    return (
        f'<?xml version="1.0"?>{prolog}<rss version="2.0"><channel><title>News</title>{item}'
        f"<item><title>Good</title><description>{PROSE * 3}</description></item></channel></rss>"
    ).encode()


def page(body: str, head: str = "") -> bytes:
    """A page."""
    top = f"<!DOCTYPE html><html><head><title>Page</title>{head}</head>"
    return f"{top}<body>{body}</body></html>".encode()


def pdf(objects: list[bytes], root: int = 1, extra: bytes = b"") -> bytes:
    """A PDF of numbered objects."""
    out = bytearray(b"%PDF-1.5\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<</Size %d/Root %d 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, root, extra, start)  # fmt: skip
    return bytes(out)


FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def stream(data: bytes, more: bytes = b"") -> bytes:
    """A stream object."""
    return b"<<%s/Length %d>>\nstream\n" % (more, len(data)) + data + b"\nendstream"


def one_page(content: bytes, resources: bytes = b"/Font<</F 5 0 R>>", *more: bytes) -> bytes:
    """A PDF of one page; `more` objects are numbered from 6."""
    return pdf([
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
        b"/Resources<<%s>>>>" % resources,
        content, FONT, *more,
    ])  # fmt: skip


def flate_bomb(double: bool) -> bytes:
    """A page whose content unpacks to a gigabyte."""
    press = zlib.compressobj(9)
    piece = b"(a) Tj " * (1 << 17)
    data = b"".join(press.compress(piece) for _ in range(1100)) + press.flush()
    filters = b"/Filter[/FlateDecode/FlateDecode]" if double else b"/Filter/FlateDecode"
    return one_page(stream(zlib.compress(data, 9) if double else data, filters))


def form_laughs() -> bytes:
    """Forms that draw ten of the next, nine deep."""
    forms = []
    for level in range(9):
        calls = b"/X Do " * 10 if level < 8 else b"BT /F 9 Tf (ha) Tj ET"
        inner = b"/XObject<</X %d 0 R>>" % (7 + level) if level < 8 else b"/Font<</F 5 0 R>>"
        forms.append(
            stream(calls, b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<%s>>" % inner)
        )
    return one_page(stream(b"/X Do " * 10), b"/XObject<</X 6 0 R>>", *forms)


def cyclic_pages() -> bytes:
    """A page tree that contains itself."""
    return pdf([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"])


def many_pages() -> bytes:
    """200,000 pages that are one object."""
    kids = b"3 0 R " * 200_000
    return pdf([b"<</Type/Catalog/Pages 2 0 R>>",
                b"<</Type/Pages/Kids[" + kids + b"]/Count 200000>>",
                b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"])  # fmt: skip


def png(side: int) -> bytes:
    """A picture of one colour, small as a file and huge unpacked."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    press = zlib.compressobj(9)
    row = b"\0" * (side // 8 + 1)
    rows = b"".join(press.compress(row * 1000) for _ in range(side // 1000)) + press.flush()
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def nested_mail(depth: int) -> bytes:
    """Multiparts in multiparts."""
    head = (
        b"From: a@b.example\nSubject: s\nDate: Mon, 28 Mar 2022 10:00:00 +0000\nMIME-Version: 1.0\n"
    )
    body = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (i, i) for i in range(depth)
    )
    return head + body + b"Content-Type: text/plain\n\nhello\n"


def gzip_bomb() -> bytes:
    """A web archive whose one record unpacks to a gigabyte."""
    out = io.BytesIO()
    size = 1 << 30
    with gzip.GzipFile(fileobj=out, mode="wb", mtime=0) as file:
        file.write(
            b"WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: http://a.example/\r\n"
            b"Content-Type: text/html\r\nContent-Length: %d\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
            b"WARC-Date: 2022-03-28T00:00:00Z\r\n\r\n" % size
        )
        for _ in range(1024):
            file.write(b"a" * (1 << 20))
    return out.getvalue()


def overlapping_zip() -> bytes:
    """Two names for the same bytes."""
    data = bytearray(packed({"a.txt": PROSE * 3, "b.txt": PROSE * 3}))
    first = data.find(b"PK\x01\x02")
    second = data.find(b"PK\x01\x02", first + 4)
    struct.pack_into("<I", data, second + 42, 0)
    return bytes(data)


def symlinked_zip() -> bytes:
    """A member that is a symbolic link out of the archive, beside an article."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        link = zipfile.ZipInfo("link.txt")
        link.create_system, link.external_attr = 3, 0o120777 << 16
        archive.writestr(link, "/tmp/parallax-secret.txt")
        archive.writestr("good.txt", PROSE * 3)
    return out.getvalue()


def nested_zip(depth: int) -> bytes:
    """Zips in zips around an article."""
    data = packed({"good.txt": PROSE * 3})
    for _ in range(depth):
        data = packed({"inner.zip": data})
    return data


def random_bytes(count: int) -> bytes:
    """The same noise every time."""
    return random.Random(7).randbytes(count)


def write_all(folder: Path) -> None:
    """Write every hostile file to a folder, for other programs to be tried on."""
    from tests.hostile.inputs import INPUTS  # noqa: PLC0415 - it stands on this module

    folder.mkdir(parents=True, exist_ok=True)
    for hostile in INPUTS:
        (folder / f"{hostile.number}-{hostile.name}").write_bytes(hostile.build())


def embedded(size: int) -> str:
    """A data address of that many bytes."""
    return "data:image/png;base64," + base64.b64encode(b"\x11" * size).decode()


def rows(*values: str) -> bytes:
    """A JSON list of a good row and others given as text."""
    good = json.dumps({"title": "Good", "text": PROSE * 3})
    return ("[" + ",".join((good, *values)) + "]").encode()


if __name__ == "__main__":
    write_all(Path(sys.argv[1]))
