"""Plain text: the text stays as it is, and its lines are told apart by their look alone."""

import re

from reader.formats.charset import decode, normalise
from reader.formats.draft import Draft, Facts, Reading, Source
from reader.formats.extractors import extractor
from reader.formats.fields import iso_day
from reader.formats.inference import infer_date, infer_outlet
from reader.formats.languages import guess_language
from reader.formats.layout import head_length, layout
from reader.formats.limits import LARGEST_TEXT_FILE, check_length, check_size
from reader.formats.lines import is_outlet
from reader.formats.sentences import first_sentence
from reader.formats.stated import stated_authors, stated_day
from reader.model import Block, BlockKind
from reader.sentences import Sentence

_TOP = 5
_DATE_PREFIX = re.compile(r"\s*date:?\s+(\d{4}-\d{2}-\d{2})[ \t]+(?=\S)", re.IGNORECASE)


def read(source: Source) -> Reading:
    """The one article in a text file."""
    check_size(len(source.data), LARGEST_TEXT_FILE, Sentence("The text"))
    text = normalise(decode(source.data, source.charset))
    check_length(len(text))
    return Reading([from_text(text)])


def from_text(text: str) -> Draft:
    """An article from normalised text; only a "date 2022-03-28" prefix is taken off."""
    facts = Facts()
    if (prefix := _DATE_PREFIX.match(text)) and (day := iso_day(prefix[1])):
        facts.note("published", day, "given")
        text = text[prefix.end() :]
    blocks = layout(text)
    _read_title(text, blocks, facts)
    _read_head(text, blocks, facts)
    blocks = _read_outlet(text, blocks, facts)
    prose = [block.span.of(text) for block in blocks if block.kind.is_prose]
    facts.note("outlet", infer_outlet(prose), "inferred")
    if facts.published is None and (day := infer_date(text)):
        facts.note("published", day, "inferred")
    facts.note("language", guess_language(text), "inferred")
    return Draft(text, tuple(blocks), facts, extractor("plain"))


def _read_title(text: str, blocks: list[Block], facts: Facts) -> None:
    for block in blocks:
        if block.kind is BlockKind.TITLE:
            facts.note("title", block.span.of(text), "first line")
        elif block.kind.is_prose and (sentence := first_sentence(block.span.of(text))):
            facts.note("title", sentence, "first sentence")
        if facts.title:
            return


def _read_head(text: str, blocks: list[Block], facts: Facts) -> None:
    """What the lines right below a title state: outlet, day, author."""
    if not blocks or blocks[0].kind is not BlockKind.TITLE:
        return
    length = head_length([block.span.of(text) for block in blocks[:_TOP]])
    for block in blocks[1 : length + 1]:
        words = block.span.of(text)
        if day := stated_day(words):
            facts.note("published", day, "date line")
        elif authors := stated_authors(words):
            facts.note("authors", authors, "by-line")
        else:
            facts.note("outlet", words, "head line")


def _read_outlet(text: str, blocks: list[Block], facts: Facts) -> list[Block]:
    """A short last line of capitalised words after full sentences names the outlet."""
    if len(blocks) < 3 or blocks[-1].kind not in (BlockKind.HEADING, BlockKind.PARAGRAPH):
        return blocks
    last = blocks[-1].span
    if not is_outlet(last.of(text)) or blocks[-2].kind is BlockKind.HEADING:
        return blocks
    facts.note("outlet", last.of(text), "last line")
    return [*blocks[:-1], Block(BlockKind.FURNITURE, last)]
