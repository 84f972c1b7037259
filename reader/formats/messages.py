"""Mails as hostile input: sizes and nesting are bounded before the standard library parses them."""

import email
import email.policy
import re
from email.header import decode_header, make_header
from email.message import Message

from reader.errors import InputRefused
from reader.formats.charset import decode, normalise
from reader.formats.fields import clean_line

MOST_NESTED = 200
_LARGEST_HEAD = 1024 * 1024
_LONGEST_HEADER = 4000
_BLANK = re.compile(rb"\r?\n\r?\n")


def parse(data: bytes) -> Message:
    """The message in some bytes; raises InputRefused where its head or nesting is not sane."""
    blank = _BLANK.search(data)
    if (blank.start() if blank else len(data)) > _LARGEST_HEAD:
        raise InputRefused("The mail's head is larger than 1 MB.")
    if data.count(b"boundary=") > MOST_NESTED:
        raise InputRefused("The mail is nested too deeply to be read.")
    try:
        return email.message_from_bytes(data, policy=email.policy.compat32)
    except (RecursionError, ValueError, LookupError, AttributeError) as error:
        raise InputRefused("The mail is damaged; save it again.") from error


def header(message: Message, name: str) -> str:
    """A header as one line of text, its encoded words decoded."""
    raw = str(message.get(name) or "")[:_LONGEST_HEADER]
    try:
        return clean_line(str(make_header(decode_header(raw))))
    except (ValueError, LookupError, UnicodeError):
        return clean_line(normalise(raw))


def payload(part: Message) -> bytes:
    """The decoded bytes of a part that holds no others."""
    try:
        data = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        return b""
    return data if isinstance(data, bytes) else b""


def words(part: Message) -> str:
    """The text of a part, whatever its charset claims to be."""
    data = payload(part)
    try:
        text = decode(data, part.get_content_charset() or "")
    except InputRefused:
        text = data.decode("latin-1")
    text = normalise(text)
    if str(part.get_param("format") or "").lower() == "flowed":
        text = re.sub(r" \n(?=\S)", " ", text)
    return text
