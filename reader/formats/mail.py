"""Mails, single or in a mailbox: subject, sender and day are facts, the text is the article."""

import contextlib
import re
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime

from reader.errors import InputRefused
from reader.formats import messages
from reader.formats.draft import Draft, Facts, Member, Part, Problem, Reading, Source, assemble
from reader.formats.extractors import extractor
from reader.formats.html_facts import host
from reader.formats.html_parts import parts
from reader.formats.html_tree import page_text, tree_of
from reader.formats.languages import guess_language
from reader.formats.layout import layout
from reader.formats.limits import LARGEST_FILE, MOST_ARTICLES, check_size
from reader.formats.nested import read_member
from reader.formats.sniff import is_mbox
from reader.sentences import Sentence

_FROM_LINE = re.compile(rb"(?:\A|\r?\n\r?\n)From [^\r\n]*\r?\n")
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)
_READABLE = (
    "application/pdf", "application/epub+zip", "application/rtf", "text/rtf", "message/rfc822",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.oasis.opendocument.text",
)  # fmt: skip
_ADDRESS = re.compile(r"https?://[^\s<>\"]+")


def read(source: Source) -> Reading:
    """The mails in a file, with the documents attached to them."""
    check_size(len(source.data), LARGEST_FILE, Sentence("The mail"))
    if not is_mbox(source.data):
        return _one(source.data, source)
    reading = Reading()
    for number, data in enumerate(_messages(source.data), 1):
        name = Sentence("mail {number}", number=number)
        if number > MOST_ARTICLES:
            reading.problems.append(
                Problem(name, Sentence("More than {most:,} mails.", most=MOST_ARTICLES))
            )
            break
        try:
            inner = _one(data, source)
        except InputRefused as refusal:
            reading.problems.append(Problem(name, refusal.sentence))
            continue
        reading.members += [Member(draft, name, "eml", data) for draft in inner.drafts]
        reading.members += inner.members
        reading.problems += inner.problems
    return reading


def _messages(data: bytes) -> list[bytes]:
    pieces = _FROM_LINE.split(data)
    return [_QUOTED_FROM.sub(rb"\1", piece) for piece in pieces if piece.strip()]


def _one(data: bytes, source: Source) -> Reading:
    message = messages.parse(data)
    try:
        leaves = [part for part in message.walk() if not part.is_multipart()]
    except RecursionError as error:
        raise InputRefused("The mail is nested too deeply to be read.") from error
    reading = Reading()
    attached = [p for p in leaves if p.get_content_disposition() == "attachment"]
    for number, part in enumerate(attached, 1):
        if part.get_content_type() in _READABLE and (inner := messages.payload(part)):
            read_member(reading, inner, Sentence("attachment {number}", number=number), source)
    text, blocks = _body([part for part in leaves if part not in attached])
    if text:
        facts = _facts(message)
        facts.note("language", guess_language(text), "inferred")
        reading.drafts.append(Draft(text, blocks, facts, extractor("mail")))
    elif not reading.members:
        raise InputRefused("The mail holds no text.")
    return reading


def _body(leaves: list[Message]) -> tuple[str, tuple]:  # type: ignore[type-arg]
    """The plain text, unless the page beside it says much more."""
    plain = "".join(messages.words(p) for p in leaves if p.get_content_type() == "text/plain")
    pages = [p for p in leaves if p.get_content_type() == "text/html"]
    found: list[Part] = []
    for page in pages:
        tree = tree_of(page_text(messages.payload(page), page.get_content_charset() or ""))
        found += parts(tree) if tree is not None else []
    if sum(len(part.text) for part in found) > 2 * len(plain.strip()):
        return assemble(found)
    plain = plain.strip()
    return plain, tuple(layout(plain))


def _facts(message: Message) -> Facts:
    facts = Facts()
    facts.note("title", messages.header(message, "Subject"), "mail")
    senders = getaddresses([messages.header(message, "From")])
    facts.note("authors", tuple(name or address for name, address in senders[:10]), "mail")
    for name in ("Archived-At", "Content-Base", "Content-Location", "X-URL"):
        if found := _ADDRESS.search(messages.header(message, name)):
            facts.note("address", found[0], "mail")
    facts.note("outlet", messages.header(message, "List-Id").split("<")[0].strip(' "'), "mail")
    facts.note("outlet", host(facts.address), "address")
    with contextlib.suppress(TypeError, ValueError, OverflowError):
        facts.note("published", parsedate_to_datetime(str(message.get("Date"))).date(), "mail")
    return facts
