"""What structured documents share: title, date and by-line read from their first blocks."""

from dataclasses import replace

from reader.formats.draft import Draft, Facts
from reader.formats.inference import infer_date, infer_outlet
from reader.formats.languages import guess_language
from reader.formats.sentences import first_sentence
from reader.formats.stated import stated_authors, stated_day
from reader.model import Block, BlockKind

_TOP = 8
_LONGEST_TITLE = 300


def settle(draft: Draft) -> Draft:
    """The draft with what its first blocks say: title, by-line, date; else what can be inferred."""
    blocks = _mark_title(draft)
    blocks = _mark_lines(draft.text, blocks, draft.facts)
    facts = draft.facts
    prose = [b.span.of(draft.text) for b in blocks if b.kind is BlockKind.PARAGRAPH]
    facts.note("title", first_sentence("\n".join(prose[:2])), "first sentence")
    facts.note("outlet", infer_outlet(prose), "inferred")
    facts.note("language", guess_language(draft.text), "inferred")
    facts.note("published", infer_date(draft.text), "inferred")
    facts.note("published", facts.created, "file properties")
    return replace(draft, blocks=tuple(blocks))


def _mark_title(draft: Draft) -> list[Block]:
    """The first heading near the top is the title, unless another title was given."""
    blocks = list(draft.blocks)
    text, facts = draft.text, draft.facts
    for i, block in enumerate(blocks[:_TOP]):
        words = block.span.of(text)
        same = words.casefold() == facts.title.casefold()
        if block.kind is BlockKind.TITLE or same or (i == 0 and _may_be_title(block, words, facts)):
            facts.note("title", words, "heading")
            blocks[i] = Block(BlockKind.TITLE, block.span)
            break
    return blocks


def _may_be_title(block: Block, words: str, facts: Facts) -> bool:
    return block.kind is BlockKind.HEADING and not facts.title and len(words) <= _LONGEST_TITLE


def _mark_lines(text: str, blocks: list[Block], facts: Facts) -> list[Block]:
    """Lines near the top that state a date or an author are no prose."""
    marked = list(blocks)
    for i, block in enumerate(blocks[:_TOP]):
        if block.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING):
            continue
        words = block.span.of(text)
        if day := stated_day(words):
            facts.note("published", day, "date line")
        elif authors := stated_authors(words):
            facts.note("authors", authors, "by-line")
        else:
            continue
        marked[i] = Block(BlockKind.FURNITURE, block.span)
    return marked
