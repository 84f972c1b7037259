"""What bytes look like, one question a format; reads the beginning only."""

import io
import re
import zipfile
from functools import lru_cache

_HEAD = 4096
_COMMENT = re.compile(rb"^\s*(?:<\?xml[^>]*\?>\s*|<!--.*?-->\s*)*", re.DOTALL)
_MAIL_HEADERS = re.compile(
    rb"^(?:from|to|subject|date|received|message-id|mime-version|return-path|delivered-to|"
    rb"content-type|reply-to|x-[\w-]+):[ \t]",
    re.IGNORECASE | re.MULTILINE,
)
_HTML = re.compile(
    rb"<(?:!doctype html|html|head|body|article|main|div|p|h[1-6]|title|meta|table|section|span|ul)"
    rb"(?=[\s>/])",
    re.IGNORECASE,
)


def never(_data: bytes) -> bool:
    """For formats told by their name alone."""
    return False


def _head(data: bytes) -> bytes:
    """The beginning as single bytes a sign: UTF-16 loses its noughts, any mark goes."""
    head = data[:_HEAD]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = head[2:].replace(b"\0", b"")
    return head.removeprefix(b"\xef\xbb\xbf")


def _root(data: bytes) -> bytes:
    """What follows an XML declaration and comments."""
    head = _head(data)
    return head[_COMMENT.match(head).end() :]  # type: ignore[union-attr]


def is_pdf(data: bytes) -> bool:
    """A PDF's mark may stand a little after the start; a zip file may hold a PDF there."""
    return b"%PDF-" in data[:1024] and not is_zip(data)


def is_zip(data: bytes) -> bool:
    """Any zip file."""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06"))


@lru_cache(maxsize=2)
def _names(data: bytes) -> frozenset[str]:
    if not is_zip(data):
        return frozenset()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return frozenset(archive.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError, LookupError):
        return frozenset()


def is_epub(data: bytes) -> bool:
    """An e-book."""
    return "META-INF/container.xml" in _names(data)


def is_docx(data: bytes) -> bool:
    """A Word document."""
    return "word/document.xml" in _names(data)


def is_odt(data: bytes) -> bool:
    """An OpenDocument text."""
    return b"mimetypeapplication/vnd.oasis.opendocument.text" in data[:200] or (
        {"content.xml", "META-INF/manifest.xml"} <= _names(data)
    )


def is_omnivore(data: bytes) -> bool:
    """Omnivore's export: lists of metadata beside a folder of contents."""
    return any(re.fullmatch(r"(?:.*/)?metadata_\d+_to_\d+\.json", name) for name in _names(data))


def is_warc(data: bytes) -> bool:
    """A web archive, plain or compressed."""
    if data.startswith(b"\x1f\x8b"):
        import zlib  # noqa: PLC0415

        try:
            return zlib.decompressobj(31).decompress(data[:1024], 16).startswith(b"WARC/")
        except zlib.error:
            return False
    return data.startswith(b"WARC/")


def is_rtf(data: bytes) -> bool:
    """Rich text."""
    return data[:64].lstrip().startswith(b"{\\rtf")


def is_mhtml(data: bytes) -> bool:
    """A page saved whole by a browser, as a mail with parts."""
    head = _head(data).lower()
    return b"mime-version:" in head and (
        b"multipart/related" in head or b"snapshot-content-location:" in head
    )


def is_mbox(data: bytes) -> bool:
    """Mails one after the other, each after a line beginning "From "."""
    head = _head(data)
    return head.startswith(b"From ") and _mail_headers(head.partition(b"\n")[2]) >= 2


def is_mail(data: bytes) -> bool:
    """One mail: its first lines are headers."""
    return _mail_headers(_head(data)) >= 3


def _mail_headers(head: bytes) -> int:
    if not _MAIL_HEADERS.match(head):
        return 0
    top = re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0]
    return len({found.lower() for found in _MAIL_HEADERS.findall(top)})


def is_feed(data: bytes) -> bool:
    """RSS or Atom."""
    root = _root(data)
    root = re.sub(rb"^<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>\s*", b"", root, flags=re.DOTALL)
    return bool(re.match(rb"<(?:rss|feed|rdf:RDF)[\s>]", root))


def is_opml(data: bytes) -> bool:
    """A list of feeds."""
    return _root(data).lower().startswith(b"<opml")


def is_bookmarks(data: bytes) -> bool:
    """A list of addresses: Netscape bookmarks, Pocket's and Instapaper's old exports."""
    head = _head(data).lower()
    return b"netscape-bookmark-file" in head or (
        b"<title>pocket export</title>" in head or b"<title>instapaper: export</title>" in head
    )


def is_html(data: bytes) -> bool:
    """A page, or a piece of one that begins with a tag."""
    root = _root(data).lstrip()
    return root.startswith(b"<") and bool(_HTML.search(root))


def is_ris(data: bytes) -> bool:
    """Bibliographic records in RIS."""
    return bool(re.match(rb"\s*TY  - ", _head(data)))


def is_json_lines(data: bytes) -> bool:
    """One JSON object a line."""
    lines = _head(data).lstrip().split(b"\n", 2)
    first = lines[0].strip()
    return (
        first.startswith(b"{")
        and first.endswith(b"}")
        and len(lines) > 1
        and (not lines[1].strip() or lines[1].lstrip().startswith(b"{"))
    )


def is_json(data: bytes) -> bool:
    """One JSON value that is a list or an object."""
    head, tail = _head(data).strip(), data[-64:].strip().rstrip(b"\0")
    return not is_json_lines(data) and (
        (head.startswith(b"{") and tail.endswith(b"}") and b'"' in head)
        or (head.startswith(b"[") and tail.endswith(b"]") and b"{" in head)
    )


def is_front_matter(data: bytes) -> bool:
    """Markdown with its facts between two lines of three dashes."""
    return bool(
        re.match(rb"---\r?\n[A-Za-z_-]{2,30}:.*?\n(?:---|\.\.\.)\r?\n", _head(data), re.DOTALL)
    )
