"""An HTML tree as parts, told by its tags alone: for chapters, mails, feeds and odd pages.

Walks without recursion, so that no depth of nesting can exhaust the stack.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from reader.assets import resource
from reader.formats.draft import Part
from reader.formats.limits import check_length
from reader.model import BlockKind

_SPACE = re.compile(r"[^\S\x0b]+")
_KINDS = {
    **{f"h{level}": BlockKind.HEADING for level in range(1, 7)},
    "li": BlockKind.LIST_ITEM,
    "dt": BlockKind.LIST_ITEM,
    "dd": BlockKind.LIST_ITEM,
    "blockquote": BlockKind.QUOTATION,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
    "table": BlockKind.TABLE,
}
_TAGS = {
    row[0]: frozenset(row[1:])
    for row in (
        line.split("\t") for line in resource("formats", "tags.tsv").read_text("utf-8").splitlines()
    )
}
_BLOCKS, _UNSEEN = _TAGS["block"], _TAGS["unseen"]
PAGE_ONLY = frozenset(("nav", "footer", "aside", "form", "menu"))
_CELLS = frozenset(("td", "th"))


@dataclass(slots=True)
class _Writer:
    """Collects words until a block ends; `inside` holds the tags that decide what it is."""

    parts: list[Part] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    inside: list[tuple[str, BlockKind]] = field(default_factory=list)
    length: int = 0

    def flush(self) -> None:
        kind = self.inside[-1][1] if self.inside else BlockKind.PARAGRAPH
        if kind is BlockKind.TABLE or not self.words:
            return
        text = collapse("".join(self.words))
        self.words.clear()
        if text:
            self.parts.append(Part(kind, text, self._level(kind)))
            self.length += len(text)
            check_length(self.length)

    def end_table(self) -> None:
        rows = [collapse(row).strip("| ") for row in "".join(self.words).split("\0")]
        self.words.clear()
        if text := "\n".join(row for row in rows if row):
            self.parts.append(Part(BlockKind.TABLE, text))

    def _level(self, kind: BlockKind) -> int:
        if kind is BlockKind.HEADING:
            return int(self.inside[-1][0][1])
        return sum(1 for tag, _ in self.inside if tag == "li") if kind is BlockKind.LIST_ITEM else 0


def collapse(text: str) -> str:
    """Runs of blanks become one; line breaks that `<br>` made stay, as \\n."""
    if "\x0b" not in text:
        return _SPACE.sub(" ", text).strip()
    lines = (_SPACE.sub(" ", line).strip() for line in text.split("\x0b"))
    return "\n".join(line for line in lines if line)


def parts(tree: etree._Element, skip: frozenset[str] = frozenset()) -> list[Part]:
    """The parts of everything below `tree`; `skip` names tags to leave out with their content."""
    unseen = _UNSEEN | skip
    writer = _Writer()
    for event, element in _events(tree, unseen):
        tag = element.tag
        if event == "start":
            _open(writer, tag)
            if element.text and tag not in unseen:
                writer.words.append(element.text.replace("\x0b", " "))
        else:
            _close(writer, tag)
            if element.tail and element is not tree:
                writer.words.append(element.tail.replace("\x0b", " "))
    writer.flush()
    return writer.parts


def _events(tree: etree._Element, unseen: frozenset[str]) -> Iterator[tuple[str, etree._Element]]:
    walk = etree.iterwalk(tree, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        if event in ("comment", "pi"):
            yield "end", element
            continue
        if event == "start" and element.tag in unseen:
            walk.skip_subtree()
        yield event, element


def _open(writer: _Writer, tag: object) -> None:
    if not isinstance(tag, str):
        return
    in_table = bool(writer.inside) and writer.inside[-1][1] is BlockKind.TABLE
    if tag in _BLOCKS and not in_table:
        writer.flush()
    if tag in _KINDS and not in_table:
        writer.inside.append((tag, _KINDS[tag]))


def _close(writer: _Writer, tag: object) -> None:
    if not isinstance(tag, str):
        return
    if tag == "br":
        writer.words.append("\x0b")
    in_table = bool(writer.inside) and writer.inside[-1][1] is BlockKind.TABLE
    if in_table and tag in _CELLS:
        writer.words.append(" | ")
    elif in_table and tag == "tr":
        writer.words.append("\0")
    elif in_table and tag == "table":
        writer.end_table()
        writer.inside.pop()
    elif tag in _BLOCKS and not in_table:
        writer.flush()
        if writer.inside and writer.inside[-1][0] == tag:
            writer.inside.pop()
