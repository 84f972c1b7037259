"""Pieces of HTML, or of plain text, that other formats carry: a feed's item, a row's content."""

import re

from reader.formats.draft import Part, assemble
from reader.formats.html_parts import parts
from reader.formats.html_tree import tree_of
from reader.formats.layout import layout
from reader.model import Block

_MARKUP = re.compile(
    r"</?(?:p|div|br|a|span|h[1-6]|ul|ol|li|em|strong|b|i|img|figure)\b[^<>]{0,2000}>|&\w{2,8};",
    re.I,
)


def text_of(content: str, *, html: bool | None = None) -> tuple[str, tuple[Block, ...]]:
    """The text and blocks of a fragment; `html` None means that its tags decide."""
    if html or (html is None and _MARKUP.search(content)):
        tree = tree_of(content)
        found: list[Part] = parts(tree) if tree is not None else []
        return assemble(found)
    text = content.strip("\n")
    return text, tuple(layout(text))
