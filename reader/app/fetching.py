"""Getting a page by its address: the only place in the program that goes online.

Happens on request only, once for each request, and not at all where it is forbidden.
"""

import ipaddress
import os
import socket
import time
import urllib.error
import urllib.request
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from email.message import Message
from http.client import HTTPException
from typing import IO, Any
from urllib.parse import quote, urlsplit, urlunsplit

from reader import __version__
from reader.app.workspace import Workspace
from reader.errors import InputRefused
from reader.sentences import Sentence

LARGEST = 50 * 1024 * 1024
SECONDS = 30.0
MOST_REDIRECTS = 5
VARIABLE = "PARALLAX_OFFLINE"
SETTING = "offline"
NOTE = "Fetching a page goes online: its site learns your address and what you read."
_PIECE = 64 * 1024


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page as it was received; `hops` are the addresses on the way, the asked one first."""

    data: bytes
    address: str
    hops: tuple[str, ...]
    media_type: str
    charset: str


def is_address(source: str) -> bool:
    """Whether something to import is a web address and not a file."""
    return source.lower().startswith(("http://", "https://"))


def is_forbidden(ws: Workspace) -> bool:
    """Whether this library, or whoever started the program, forbids going online."""
    return bool(os.environ.get(VARIABLE)) or bool(ws.library.setting(SETTING, False))


def forbid(ws: Workspace, forbidden: bool) -> None:
    """Forbid going online in this library, or allow it again."""
    ws.library.set_setting(SETTING, True if forbidden else None)


def fetch(
    address: str,
    *,
    seconds: float = SECONDS,
    largest: int = LARGEST,
    stopped: Callable[[], bool] = lambda: False,
) -> Fetched:
    """The page at an address, within `seconds` and `largest` bytes; raises InputRefused."""
    visit = _Visit(_checked(address), time.monotonic() + seconds)
    request = urllib.request.Request(  # noqa: S310 - the scheme is checked
        visit.hops[0],
        headers={"User-Agent": f"Parallax/{__version__}", "Accept-Encoding": "identity"},
    )
    opener = urllib.request.build_opener(visit)
    try:
        with opener.open(request, timeout=min(seconds, 15.0)) as answer:
            data = _received(answer, visit, largest, stopped)
            return _fetched(data, answer.headers, visit)
    except InputRefused:
        raise
    except urllib.error.HTTPError as error:
        error.close()
        raise _answer_refused(address, error) from error
    except urllib.error.URLError as error:
        raise InputRefused(
            "{address} cannot be reached: {reason}.", address=address, reason=_reason(error.reason)
        ) from error
    except (OSError, HTTPException, ValueError, zlib.error) as error:
        raise InputRefused(
            "{address} cannot be read: {reason}.", address=address, reason=_reason(error)
        ) from error


class _Visit(urllib.request.HTTPRedirectHandler):
    """One visit: follows a few redirects, notes them, and never from the web into this network."""

    def __init__(self, address: str, deadline: float) -> None:
        self.hops = [address]
        self.deadline = deadline
        self._public = not _is_private(address)

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Any,
        newurl: str,
    ) -> urllib.request.Request | None:  # fmt: skip
        """Urllib's own hook, called for each redirect."""
        try:
            target = self._allowed(newurl)
        except InputRefused:
            if fp:
                fp.close()
            raise
        self.hops.append(target)
        return super().redirect_request(req, fp, code, msg, headers, target)

    def _allowed(self, address: str) -> str:
        target = _checked(address)
        if len(self.hops) > MOST_REDIRECTS:
            raise InputRefused(
                "{address} redirects more than {most} times.",
                address=self.hops[0],
                most=MOST_REDIRECTS,
            )
        if self._public and _is_private(target):
            raise InputRefused(
                "{address} redirects into your own network; that is refused.", address=self.hops[0]
            )
        return target


def _checked(address: str) -> str:
    """The address with everything odd in it quoted; raises InputRefused if it is no web address."""
    try:
        parts = urlsplit(address.strip())
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise InputRefused("{address} is no address.", address=address) from error
    if parts.scheme not in ("http", "https") or not host:
        raise InputRefused(
            "{address} cannot be fetched: only http and https addresses are.", address=address
        )
    if parts.username or parts.password:
        raise InputRefused(
            "{address} holds a password; take it out of the address.", address=address
        )
    try:
        host = host if ":" in host else host.encode("idna").decode()
    except UnicodeError as error:
        raise InputRefused("{address} is no address.", address=address) from error
    place = (f"[{host}]" if ":" in host else host) + (f":{port}" if port else "")
    path, query = (
        quote(parts.path or "/", "/%:@!$&'()*+,;=~-._"),
        quote(parts.query, "%/?:@!$&'()*+,;=~-._"),
    )
    return urlunsplit((parts.scheme, place, path, query, ""))


def _is_private(address: str) -> bool:
    """Whether the host is this machine or one of its own network."""
    host = urlsplit(address).hostname or ""
    try:
        found = {info[4][0] for info in socket.getaddrinfo(host, None)}
    except OSError:
        return False
    return any(not ipaddress.ip_address(str(ip).split("%")[0]).is_global for ip in found)


def _received(answer: Any, visit: _Visit, largest: int, stopped: Callable[[], bool]) -> bytes:
    data = bytearray()
    while piece := answer.read1(_PIECE):
        data += piece
        if len(data) > largest:
            raise InputRefused(
                "{address} is larger than {most} MB.", address=visit.hops[0], most=largest // 2**20
            )
        if time.monotonic() > visit.deadline:
            raise InputRefused("{address} took too long to answer.", address=visit.hops[0])
        if stopped():
            raise InputRefused("{address} was not fetched: it was stopped.", address=visit.hops[0])
    if answer.headers.get("Content-Encoding", "").lower() in ("gzip", "deflate"):
        unpacked = zlib.decompressobj(47).decompress(bytes(data), largest + 1)
        if len(unpacked) > largest:
            raise InputRefused(
                "{address} is larger than {most} MB.", address=visit.hops[0], most=largest // 2**20
            )
        return unpacked
    return bytes(data)


def _fetched(data: bytes, headers: Message, visit: _Visit) -> Fetched:
    if not data.strip():
        raise InputRefused("{address} answered with nothing.", address=visit.hops[0])
    charset = headers.get_content_charset() or ""
    return Fetched(data, visit.hops[-1], tuple(visit.hops), headers.get_content_type(), charset)


def _answer_refused(address: str, error: urllib.error.HTTPError) -> InputRefused:
    if 300 <= error.code < 400:
        return InputRefused(
            "{address} redirects in a circle, or to something that is no web address.",
            address=address,
        )
    said = Sentence(str(error.reason).splitlines()[0][:100])
    return InputRefused(
        "{address} answered {code} {said}.", address=address, code=error.code, said=said
    )


def _reason(error: object) -> Sentence:
    if isinstance(error, TimeoutError):
        return Sentence("it took too long to answer")
    if isinstance(error, socket.gaierror):
        return Sentence("there is no such site, or this machine is offline")
    text = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return Sentence(str(text).strip().rstrip(".")[:200])
