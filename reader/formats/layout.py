"""The blocks of a plain text, told by the shape of its lines; the text itself never changes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.formats import lines
from reader.formats.stated import stated_authors, stated_day
from reader.model import Block, BlockKind, Span

_LINE = re.compile(r"[^\n]+")
_LONGEST_HEADING = 120
_LONGEST_TITLE = 200
_WRAP_WIDTH = 100
# Outlet, day and by-line stand in so many lines below a title.
_HEAD = 3
_OUTLET_WORDS = 6


@dataclass(frozen=True, slots=True)
class Line:
    """A line or, where lines are wrapped, a paragraph.

    `opens` says that a blank line or one of the page stands above, `glued` that none is below.
    """

    span: Span
    text: str
    opens: bool
    glued: bool

    @property
    def alone(self) -> bool:
        """Whether blank lines stand around it."""
        return self.opens and not self.glued


def layout(text: str) -> list[Block]:
    """Blocks in order, leaving out white space and the marks before list items."""
    found = _lines(text)
    blocks: list[Block] = []
    head = head_length([line.text for line in found[: _HEAD + 1]])
    if head and _may_be_title(found[0]):
        blocks.append(Block(BlockKind.TITLE, found[0].span))
        blocks += [Block(BlockKind.FURNITURE, line.span) for line in found[1 : head + 1]]
    for i, line in enumerate(found[len(blocks) :], len(blocks)):
        after = found[i + 1] if i + 1 < len(found) else None
        blocks += _blocks(line, after, blocks, first=not blocks)
    return blocks


def head_length(top: Sequence[str]) -> int:
    """How many lines below a title state nothing but outlet, day or author; 0 without the latter.

    A line that may name an outlet counts only with a day or an author beside it.
    """
    last = 0
    for i, line in enumerate(top[1 : _HEAD + 1], 1):
        if _states(line):
            last = i
        elif not lines.is_outlet(line, _OUTLET_WORDS):
            break
    return last


def _lines(text: str) -> list[Line]:
    raw = [_trimmed(text, *m.span()) for m in _LINE.finditer(text) if not m[0].isspace()]
    width = max((span.end - span.start for span in raw), default=0)
    spans = _unwrapped(text, raw, width) if width <= _WRAP_WIDTH else raw
    found: list[Line] = []
    for i, span in enumerate(spans):
        before = i == 0 or text.count("\n", spans[i - 1].end, span.start) > 1
        after = i + 1 == len(spans) or text.count("\n", span.end, spans[i + 1].start) > 1
        opens = before or lines.is_furniture(found[-1].text)
        found.append(Line(span, span.of(text), opens, not after))
    return found


def _trimmed(text: str, start: int, end: int) -> Span:
    line = text[start:end]
    return Span(start + len(line) - len(line.lstrip()), start + len(line.rstrip()))


def _unwrapped(text: str, spans: list[Span], width: int) -> list[Span]:
    """Join lines broken at a fixed width: the next line's first word would not have fitted."""
    joined: list[Span] = []
    for span in spans:
        last = joined[-1] if joined else None
        if last and text.count("\n", last.end, span.start) == 1:
            tail = last.end - max(last.start, text.rfind("\n", 0, last.end) + 1)
            word = len(span.of(text).split(None, 1)[0])
            if lines.ITEM.match(span.of(text)):
                joined.append(span)
                continue
            if tail + 1 + word > width or _hangs(text, last, span):
                joined[-1] = Span(last.start, span.end)
                continue
        joined.append(span)
    return joined


def _hangs(text: str, last: Span, span: Span) -> bool:
    """Whether a line is indented below a list item that goes on."""
    indent = span.start - 1 - text.rfind("\n", 0, span.start)
    return indent > 1 and bool(lines.ITEM.match(last.of(text)))


def _blocks(line: Line, after: Line | None, before: list[Block], *, first: bool) -> list[Block]:
    start, end = line.span
    if lines.is_furniture(line.text):
        return [Block(BlockKind.FURNITURE, line.span)]
    if (item := lines.ITEM.match(line.text)) or (item := lines.TIGHT_ITEM.match(line.text)):
        return [Block(BlockKind.LIST_ITEM, Span(start + item.end(), end), 1)]
    if (credit := lines.credit_at(line.text)) is not None:
        cut = start + credit
        caption = _trimmed_end(line, credit)
        parts = [Block(BlockKind.CAPTION, Span(start, caption))] if caption > start else []
        return [*parts, Block(BlockKind.CREDIT, Span(cut, end))]
    if _names_picture(line, after):
        return [Block(BlockKind.CAPTION, line.span)]
    if first and _is_title(line, after):
        return [Block(BlockKind.TITLE, line.span)]
    if _is_heading(line, after):
        return [Block(BlockKind.HEADING, line.span, 2)]
    if (place := lines.dateline_end(line.text)) and not any(b.kind.is_prose for b in before[1:]):
        cut = start + len(line.text[:place].rstrip())
        return [Block(BlockKind.FURNITURE, Span(start, cut)),
                Block(BlockKind.PARAGRAPH, Span(start + place, end))]  # fmt: skip
    return [Block(BlockKind.PARAGRAPH, line.span)]


def _trimmed_end(line: Line, length: int) -> int:
    return line.span.start + len(line.text[:length].rstrip())


def _names_picture(line: Line, after: Line | None) -> bool:
    """A short line right above a caption that ends in a credit."""
    return (
        line.glued
        and after is not None
        and len(line.text) <= _LONGEST_HEADING
        and lines.ends_open(line.text)
        and lines.credit_at(after.text) is not None
    )


def _is_title(line: Line, after: Line | None) -> bool:
    above = after is not None and (line.alone or len(after.text) > len(line.text))
    return above and _may_be_title(line)


def _may_be_title(line: Line) -> bool:
    short = len(line.text) <= _LONGEST_TITLE and "\n" not in line.text
    return short and lines.ends_open(line.text) and not lines.is_furniture(line.text)


def _heads(line: Line, after: Line) -> bool:
    """Whether a short line stands right on top of a list or of a longer, finished paragraph."""
    longer = len(after.text) > 1.5 * len(line.text) and not lines.ends_open(after.text)
    return bool(lines.ITEM.match(after.text)) or (longer and len(line.text.split()) > 2)


def _states(line: str) -> bool:
    return bool(stated_day(line) or stated_authors(line))


def _is_heading(line: Line, after: Line | None) -> bool:
    return (
        after is not None
        and (line.alone or (line.opens and _heads(line, after)))
        and (len(line.text.split()) > 1 or bool(lines.ITEM.match(after.text)))
        and len(line.text) <= _LONGEST_HEADING
        and lines.ends_open(line.text)
        and not lines.is_furniture(after.text)
        and line.text[:1] not in "\"“'‘«"
        and (line.text[:1].isupper() or line.text[:1].isdigit())
    )
