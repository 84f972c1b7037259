"""Word documents: a walk through document.xml that keeps headings, lists, quotations, tables."""

import re
from collections.abc import Iterator

from lxml import etree

from reader.errors import InputRefused
from reader.formats.archives import SafeZip
from reader.formats.draft import Facts, Part, Reading, Source
from reader.formats.extractors import extractor
from reader.formats.fields import iso_day
from reader.formats.html_facts import language_code, people
from reader.formats.limits import LARGEST_XML
from reader.formats.prose import settle
from reader.formats.stated import english_day
from reader.formats.xml_tree import parse_xml
from reader.model import BlockKind
from reader.sentences import Sentence

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SKIPPED = frozenset(
    (f"{_W}del", f"{_W}moveFrom", f"{_W}instrText", f"{_W}pPr", f"{_W}rPr", f"{_W}delText",
     "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback")
)  # fmt: skip
_SIGNS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "\u2011"}
_HEADING = re.compile(r"heading (\d)")
_STYLES = {
    "title": BlockKind.TITLE,
    "quote": BlockKind.QUOTATION,
    "intense quote": BlockKind.QUOTATION,
    "block text": BlockKind.QUOTATION,
    "quotations": BlockKind.QUOTATION,
    "caption": BlockKind.CAPTION,
    "image caption": BlockKind.CAPTION,
    "table caption": BlockKind.CAPTION,
}


def read(source: Source) -> Reading:
    """The one article in a Word document."""
    archive = SafeZip(source.data)
    root = parse_xml(archive.read("word/document.xml", LARGEST_XML), Sentence("The document"))
    body = root.find(f"{_W}body")
    if body is None:
        raise InputRefused("The document has no body.")
    facts = Facts()
    styles = _style_names(archive)
    parts = list(_parts(body, styles, facts))
    _core_facts(archive, facts)
    return Reading([settle(parts, facts, extractor("docx"))])


def _style_names(archive: SafeZip) -> dict[str, str]:
    if "word/styles.xml" not in archive:
        return {}
    root = parse_xml(archive.read("word/styles.xml", LARGEST_XML), Sentence("The list of styles"))
    names: dict[str, str] = {}
    for style in root.iter(f"{_W}style"):
        name = style.find(f"{_W}name")
        if name is not None:
            names[style.get(f"{_W}styleId", "")] = name.get(f"{_W}val", "").casefold()
    return names


def _parts(body: etree._Element, styles: dict[str, str], facts: Facts) -> Iterator[Part]:
    for child in body:
        if child.tag == f"{_W}p":
            yield from _paragraph(child, styles, facts)
        elif child.tag == f"{_W}tbl":
            rows = (
                " | ".join(filter(None, (_words(cell).strip() for cell in row.iter(f"{_W}tc"))))
                for row in child.iter(f"{_W}tr")
            )
            yield Part(BlockKind.TABLE, "\n".join(row for row in rows if row))
        elif child.tag == f"{_W}sdt":
            content = child.find(f"{_W}sdtContent")
            if content is not None and not _is_contents(child):
                yield from _parts(content, styles, facts)


def _is_contents(element: etree._Element) -> bool:
    gallery = element.find(f"{_W}sdtPr/{_W}docPartObj/{_W}docPartGallery")
    return gallery is not None and "Table of Contents" in gallery.get(f"{_W}val", "")


def _paragraph(element: etree._Element, styles: dict[str, str], facts: Facts) -> Iterator[Part]:
    words = _words(element)
    style_id = _value(element, f"{_W}pPr/{_W}pStyle")
    style = styles.get(style_id, style_id.casefold())
    if style == "date" and (day := english_day(words)):
        facts.note("published", day, "date line")
        yield Part(BlockKind.FURNITURE, words)
    elif style == "author":
        facts.note("authors", people(words.replace(",", ";")), "by-line")
        yield Part(BlockKind.FURNITURE, words)
    elif style.startswith("toc ") or style in ("header", "footer", "page number"):
        return
    else:
        yield _styled(element, style, words)


def _styled(element: etree._Element, style: str, words: str) -> Part:
    outline = _value(element, f"{_W}pPr/{_W}outlineLvl")
    if found := _HEADING.match(style):
        return Part(BlockKind.HEADING, words, min(6, int(found[1])))
    if style in _STYLES:
        return Part(_STYLES[style], words)
    if outline.isdigit() and int(outline) < 6:
        return Part(BlockKind.HEADING, words, int(outline) + 1)
    if element.find(f"{_W}pPr/{_W}numPr") is not None or style.startswith("list"):
        level = _value(element, f"{_W}pPr/{_W}numPr/{_W}ilvl")
        return Part(BlockKind.LIST_ITEM, words, 1 + int(level) if level.isdigit() else 1)
    return Part(BlockKind.PARAGRAPH, words)


def _value(element: etree._Element, path: str) -> str:
    found = element.find(path)
    return "" if found is None else str(found.get(f"{_W}val", ""))


def _words(element: etree._Element) -> str:
    pieces: list[str] = []
    walk = etree.iterwalk(element, events=("start",))
    for _, node in walk:
        if node.tag in _SKIPPED:
            walk.skip_subtree()
        elif node.tag == f"{_W}t":
            pieces.append(node.text or "")
        elif node.tag in _SIGNS:
            pieces.append(_SIGNS[node.tag])
        elif node.tag == f"{_W}p" and node is not element and pieces:
            pieces.append("\n")
    return "".join(pieces)


def _core_facts(archive: SafeZip, facts: Facts) -> None:
    if "docProps/core.xml" not in archive:
        return
    root = parse_xml(
        archive.read("docProps/core.xml", LARGEST_XML), Sentence("The document's properties")
    )
    found = {etree.QName(child).localname: (child.text or "") for child in root}
    facts.note("title", found.get("title", ""), "file properties")
    facts.note("authors", people(found.get("creator", "").replace(",", ";")), "file properties")
    facts.note("language", language_code(found.get("language", "")), "file properties")
    facts.note("modified", iso_day(found.get("modified", "")), "file properties")
    facts.created = iso_day(found.get("created", ""))
