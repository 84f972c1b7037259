"""Rich text: its words by striprtf, its facts from the info group, its blocks by their look."""

import re
from datetime import date

from reader.errors import InputRefused
from reader.formats.charset import normalise
from reader.formats.draft import Facts, Reading, Source, disassemble
from reader.formats.extractors import extractor
from reader.formats.html_facts import people
from reader.formats.layout import layout
from reader.formats.limits import LARGEST_TEXT_FILE, check_size
from reader.formats.prose import settle
from reader.sentences import Sentence

_PICTURE = re.compile(rb"[0-9a-fA-F\r\n]{1024,}")
_INFO = re.compile(r"\{\\(title|author)\s+((?:[^{}\\]|\\[^{}]|\\[{}])*)\}")
_CREATED = re.compile(r"\\creatim\\yr(\d{4})\\mo(\d{1,2})\\dy(\d{1,2})")


def read(source: Source) -> Reading:
    """The one article in a rich text file."""
    check_size(len(source.data), LARGEST_TEXT_FILE, Sentence("The rich text file"))
    code = _PICTURE.sub(b"", source.data).decode("latin-1")
    text = _spaced(normalise(_words(code)))
    facts = _facts(code[:200_000])
    return Reading([settle(disassemble(text, layout(text)), facts, extractor("rtf"))])


def _words(code: str) -> str:
    from striprtf.striprtf import rtf_to_text  # noqa: PLC0415

    try:
        return str(rtf_to_text(code, errors="replace"))  # type: ignore[no-untyped-call]
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise InputRefused("The rich text file is damaged; save it again.") from error


def _spaced(text: str) -> str:
    """Paragraphs apart from each other, without the blanks around them."""
    lines = (line.strip(" \t") for line in text.split("\n"))
    return "\n\n".join(line for line in lines if line)


def _facts(code: str) -> Facts:
    facts = Facts()
    for name, value in _INFO.findall(code):
        words = _words("{\\rtf1\\ansi " + value + "}").strip()
        if name == "title":
            facts.note("title", words, "file properties")
        else:
            facts.note("authors", people(words.replace(",", ";")), "file properties")
    if created := _CREATED.search(code):
        try:
            facts.created = date(*(int(part) for part in created.groups()))
        except ValueError:
            facts.created = None
    return facts
