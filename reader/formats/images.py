"""The pictures that a saved page carries in itself; none is ever fetched or opened as a picture."""

import base64
import binascii
import email
import email.policy
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.errors import InputRefused
from reader.formats import sniff
from reader.formats.archives import SafeZip
from reader.formats.limits import LARGEST_PAGE
from reader.formats.messages import MOST_NESTED, payload

_EMBEDDED = re.compile(
    rb"data:(image/(?:png|jpeg|gif|webp|avif|bmp))(?:;[\w=.-]{1,60})*;base64,([A-Za-z0-9+/=%\s]{64,})"
)
_KINDS = {
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".webp": "image/webp",
    ".avif": "image/avif",
}
_SMALLEST = 2_000
MOST = 200


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture's bytes as they were saved; `name` is where the page says it came from, or ""."""

    name: str
    media_type: str
    data: bytes


def pictures(data: bytes) -> list[Picture]:
    """The pictures in a saved page, a book or a document, at most `MOST`, tiny ones left out."""
    found: list[Picture] = []
    for picture in _all(data):
        if len(picture.data) >= _SMALLEST:
            found.append(picture)
        if len(found) == MOST:
            break
    return found


def _all(data: bytes) -> Iterator[Picture]:
    if sniff.is_zip(data):
        yield from _in_archive(data)
    elif sniff.is_mhtml(data) or sniff.is_mail(data):
        yield from _in_parts(data)
    else:
        yield from _embedded(data)


def _in_parts(data: bytes) -> Iterator[Picture]:
    if data.count(b"boundary=") > MOST_NESTED:
        return
    message = email.message_from_bytes(data, policy=email.policy.compat32)
    for part in message.walk():
        if part.get_content_maintype() == "image":
            name = str(part.get("Content-Location") or "")
            yield Picture(name, part.get_content_type(), payload(part))


def _in_archive(data: bytes) -> Iterator[Picture]:
    try:
        archive = SafeZip(data)
    except InputRefused:
        return
    for name in archive.names():
        kind = _KINDS.get(posixpath.splitext(name)[1].lower())
        if kind:
            try:
                yield Picture(name, kind, archive.read(name, LARGEST_PAGE))
            except InputRefused:
                continue


def _embedded(data: bytes) -> Iterator[Picture]:
    for match in _EMBEDDED.finditer(data):
        try:
            yield Picture("", match[1].decode(), base64.b64decode(match[2].replace(b"%0A", b"")))
        except (binascii.Error, ValueError):
            continue
