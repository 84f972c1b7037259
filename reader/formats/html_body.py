"""The article in a page as parts: trafilatura chooses what belongs to it, its structure stays."""

import logging
from collections.abc import Iterator
from copy import deepcopy

from lxml import etree

from reader.formats.draft import Part
from reader.formats.html_parts import PAGE_ONLY, collapse, parts
from reader.model import BlockKind

_LEAVES = {
    "p": BlockKind.PARAGRAPH,
    "head": BlockKind.HEADING,
    "quote": BlockKind.QUOTATION,
    "item": BlockKind.LIST_ITEM,
    "fw": BlockKind.HEADING,
    "code": BlockKind.PARAGRAPH,
    "ab": BlockKind.PARAGRAPH,
}
_NESTING = ("p", "list", "quote", "table", "head", "item")
# It logs every page without an article; here that is an answer, not an event.
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
_DEEPEST = 40
_SHORTEST = 80
# What trafilatura throws away first: without it, its many searches go over less.
_DISCARDED = (
    "aside", "audio", "button", "canvas", "datalist", "dialog", "embed", "footer", "head",
    "iframe", "input", "label", "link", "map", "menu", "nav", "noscript", "object", "option",
    "picture", "select", "source", "svg", "textarea", "track", "video",
)  # fmt: skip
_PARAGRAPHS = etree.XPath("//p")
# Below this many characters, or this share of the page's paragraphs, a second opinion is asked for.
_DOUBTFUL = 1000
_DOUBTFUL_SHARE = 0.5


def article_parts(tree: etree._Element, address: str, *, tame: bool) -> tuple[list[Part], str]:
    """The parts of the article and the name of what chose them."""
    if tame and (body := _chosen(tree, address)) is not None:
        found = list(_parts(body, 0))
        if sum(len(part.text) for part in found) >= _SHORTEST:
            return found, "trafilatura"
    everything = parts(tree, PAGE_ONLY)
    return everything or parts(tree), "all text"


def _chosen(tree: etree._Element, address: str) -> etree._Element | None:
    """The article's body; other tools are compared with it only where it holds suspiciously little.

    On 92 pages with known text that is needed for 13; the rest come out the same without it.
    """
    slim = deepcopy(tree)
    etree.strip_elements(slim, *_DISCARDED, with_tail=False)
    body = _extracted(slim, address, fast=True)
    length = _length(body) if body is not None else 0
    on_page = sum(map(_length, _PARAGRAPHS(slim)))
    if length >= max(_DOUBTFUL, _DOUBTFUL_SHARE * on_page):
        return body
    return _extracted(tree, address, fast=False)


def _length(element: etree._Element) -> int:
    return sum(map(len, element.itertext()))


def _extracted(tree: etree._Element, address: str, *, fast: bool) -> etree._Element | None:
    from trafilatura import bare_extraction  # noqa: PLC0415

    try:
        found = bare_extraction(
            tree, url=address or None, include_comments=False, favor_precision=True, fast=fast
        )
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError):
        return None
    return found.body if found is not None else None  # type: ignore[union-attr]


def _parts(element: etree._Element, depth: int) -> Iterator[Part]:
    for child in element:
        if not isinstance(child.tag, str):
            continue
        if child.tag == "table":
            yield Part(BlockKind.TABLE, _table(child))
        elif child.tag in ("list", "div", "body") or (depth < _DEEPEST and _is_nest(child)):
            yield from _nested(child, depth + 1)
        elif child.tag in _LEAVES:
            yield _leaf(child, depth)
        if child.tail and child.tail.strip():
            yield Part(BlockKind.PARAGRAPH, collapse(child.tail))


def _is_nest(element: etree._Element) -> bool:
    return element.tag in ("quote", "item", "p") and any(c.tag in _NESTING for c in element)


def _nested(element: etree._Element, depth: int) -> Iterator[Part]:
    """The parts inside a list, a quotation or a paragraph that holds others."""
    kind = _LEAVES.get(element.tag, BlockKind.PARAGRAPH)
    if element.text and element.text.strip():
        yield Part(kind, collapse(element.text), 1 if kind is BlockKind.LIST_ITEM else 0)
    for part in _parts(element, depth):
        wraps = part.kind is BlockKind.PARAGRAPH and kind is not BlockKind.HEADING
        level = 1 if kind is BlockKind.LIST_ITEM else 0
        yield Part(kind, part.text, level) if wraps else part


def _leaf(element: etree._Element, depth: int) -> Part:
    kind = _LEAVES[element.tag]
    level = 0
    if kind is BlockKind.HEADING:
        rend = element.get("rend") or "h2"
        level = int(rend[1]) if rend[1:2].isdigit() else 2
    elif kind is BlockKind.LIST_ITEM:
        level = max(1, depth)
    return Part(kind, _words(element), level)


def _words(element: etree._Element) -> str:
    pieces: list[str] = []
    for event, node in etree.iterwalk(element, events=("start", "end")):
        if event == "start":
            pieces.append((node.text or "") if node.tag != "graphic" else "")
            if node.tag == "lb":
                pieces.append("\x0b")
        elif node is not element:
            pieces.append(node.tail or "")
    return collapse("".join(pieces))


def _table(element: etree._Element) -> str:
    rows = (
        " | ".join(filter(None, (_words(cell).replace("\n", " ") for cell in row.iter("cell"))))
        for row in element.iter("row")
    )
    return "\n".join(row for row in rows if row)
