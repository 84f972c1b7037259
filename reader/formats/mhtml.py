"""Pages saved whole by a browser (MHTML): the page among the parts, with its address and day."""

import email
import email.policy
from collections.abc import Iterator
from email.message import Message
from email.utils import parsedate_to_datetime

from reader.errors import InputRefused
from reader.formats.draft import Reading, Source
from reader.formats.figures import Picture, is_picture
from reader.formats.html import from_page
from reader.formats.limits import LARGEST_FILE, check_size
from reader.formats.messages import MOST_NESTED, payload
from reader.sentences import Sentence


def read(source: Source) -> Reading:
    """The one article in a saved page."""
    check_size(len(source.data), LARGEST_FILE, Sentence("The saved page"))
    if source.data.count(b"boundary=") > MOST_NESTED:
        raise InputRefused("The saved page is nested too deeply to be read.")
    message = email.message_from_bytes(source.data, policy=email.policy.compat32)
    page = _page(message)
    if page is None:
        raise InputRefused("The saved page holds no page.")
    address = source.address or str(message.get("Snapshot-Content-Location") or "")
    address = address or str(page.get("Content-Location") or "")
    if not address.startswith(("http://", "https://")):
        address = ""
    try:
        saved = parsedate_to_datetime(str(message.get("Date"))).date()
    except (TypeError, ValueError):
        saved = None
    inner = Source(payload(page), source.name, page.get_content_charset() or "", address=address)
    return Reading([from_page(inner, saved, dict(_pictures(message)))])


def _pictures(message: Message) -> Iterator[tuple[str, Picture]]:
    """The pictures among the parts, by the address or the id under which the page names them."""
    for part in message.walk():
        if is_picture(part.get_content_type()):
            picture = Picture(payload(part))
            yield str(part.get("Content-Location") or "").strip(), picture
            yield f"cid:{str(part.get('Content-ID') or '').strip('<> ')}", picture


def _page(message: Message) -> Message | None:
    pages = [part for part in message.walk() if part.get_content_type() == "text/html"]
    root = str(message.get("Snapshot-Content-Location") or "")
    named = [part for part in pages if root and part.get("Content-Location") == root]
    return next(iter(named or pages), None)
