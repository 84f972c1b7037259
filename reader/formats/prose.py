"""What structured documents share: title, date and by-line are facts and need no second place.

A title stays in the text once, as its title block; lines that only name the author or the
day, and repeated titles, are left out of it.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.formats.draft import Draft, Facts, Part, assemble
from reader.formats.inference import infer_date, infer_outlet
from reader.formats.languages import guess_language
from reader.formats.sentences import first_sentence
from reader.formats.stated import stated_authors, stated_day
from reader.model import Block, BlockKind

_TOP = 8
_LONGEST_TITLE = 300
_NAME = re.compile(r"[A-ZÀ-ÞА-Я][\w.'’-]+(?: (?:[a-z]{2,3} )?[A-ZÀ-ÞА-Я][\w.'’-]*){1,3}")
_LINES = (BlockKind.PARAGRAPH, BlockKind.HEADING)


def settle(
    parts: Sequence[Part], facts: Facts, extractor: str, *, keep_title: bool = True
) -> Draft:
    """The draft of these parts, with the facts that its first lines state or its words imply."""
    kept = [part for part in parts if part.text.strip()]
    kept = _title_first(kept, facts)
    kept = _without_lines(kept, facts)
    if not keep_title:
        kept = [part for part in kept if part.kind is not BlockKind.TITLE] or kept
    text, blocks = assemble(kept)
    infer(text, blocks, facts)
    return Draft(text, blocks, facts, extractor)


def infer(text: str, blocks: Sequence[Block], facts: Facts) -> None:
    """Note what the words imply where nothing was stated: title, outlet, language, day."""
    prose = [block.span.of(text) for block in blocks if block.kind is BlockKind.PARAGRAPH]
    facts.note("title", first_sentence("\n".join(prose[:2]) or text), "first sentence")
    facts.note("outlet", infer_outlet(prose), "inferred")
    facts.note("language", guess_language(text), "inferred")
    if facts.published is None:
        facts.note("published", infer_date(text), "inferred")
    facts.note("published", facts.created, "file properties")


def _same(one: str, other: str) -> bool:
    return " ".join(one.casefold().split()) == " ".join(other.casefold().split())


def _title_first(parts: list[Part], facts: Facts) -> list[Part]:
    """The title block near the top; later headings that only repeat it go."""
    if not facts.title:
        first = next((p for p in parts[:_TOP] if p.kind is BlockKind.TITLE), None)
        if first is None and parts and parts[0].kind is BlockKind.HEADING:
            first = parts[0] if len(parts[0].text) <= _LONGEST_TITLE else None
        facts.note("title", first.text if first else "", "heading")
    kept: list[Part] = []
    seen = False
    for i, part in enumerate(parts):
        titled = part.kind is BlockKind.TITLE or (
            part.kind in _LINES and i < _TOP and bool(facts.title) and _same(part.text, facts.title)
        )
        if not titled:
            kept.append(part)
        elif not seen:
            kept.append(replace(part, kind=BlockKind.TITLE, level=0))
            seen = True
    return kept


def _without_lines(parts: list[Part], facts: Facts) -> list[Part]:
    """The parts without lines near the top that state nothing but a date or an author."""
    kept: list[Part] = []
    for i, part in enumerate(parts):
        line = part.kind in (*_LINES, BlockKind.FURNITURE) and i < _TOP
        if not line or not _states(
            part.text, parts[i + 1].text if i + 1 < len(parts) else "", facts
        ):
            kept.append(part)
    return kept


def _states(line: str, after: str, facts: Facts) -> bool:
    if day := stated_day(line):
        facts.note("published", day, "date line")
        return True
    named = stated_authors(line)
    if not named and stated_day(after) and _NAME.fullmatch(line.strip()):
        named = (line.strip(),)
    if named:
        facts.note("authors", named, "by-line")
    return bool(named) or line.strip() in facts.authors
