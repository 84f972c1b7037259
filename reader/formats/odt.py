"""OpenDocument texts: a walk through content.xml that keeps headings, lists, quotations, tables."""

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

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_SKIPPED = frozenset(
    (f"{_TEXT}note", f"{_OFFICE}annotation", f"{_TEXT}tracked-changes", f"{_TEXT}bibliography",
     f"{_TEXT}table-of-content", f"{_OFFICE}forms", f"{_TEXT}sequence-decls")
)  # fmt: skip
_MOST_SPACES = 100
_KINDS = {
    "title": BlockKind.TITLE,
    "quotations": BlockKind.QUOTATION,
    "quote": BlockKind.QUOTATION,
    "caption": BlockKind.CAPTION,
    "illustration": BlockKind.CAPTION,
    "figurecaption": BlockKind.CAPTION,
}


def read(source: Source) -> Reading:
    """The one article in an OpenDocument text."""
    archive = SafeZip(source.data)
    if "content.xml" not in archive:
        raise InputRefused("The document has no content.")
    root = parse_xml(archive.read("content.xml", LARGEST_XML), Sentence("The document"))
    body = root.find(f"{_OFFICE}body/{_OFFICE}text")
    if body is None:
        raise InputRefused("The document holds no text.")
    facts = Facts()
    parts = list(_parts(body, _parents(root), facts, 0))
    _meta_facts(archive, facts)
    return Reading([settle(parts, facts, extractor("odt"))])


def _parents(root: etree._Element) -> dict[str, str]:
    """The named style behind each automatic one, folded."""
    return {
        style.get(f"{_STYLE}name", ""): style.get(f"{_STYLE}parent-style-name", "").casefold()
        for style in root.iter(f"{_STYLE}style")
    }


def _parts(
    parent: etree._Element, styles: dict[str, str], facts: Facts, depth: int
) -> Iterator[Part]:
    for child in parent:
        if child.tag in _SKIPPED:
            continue
        if child.tag == f"{_TEXT}h":
            level = child.get(f"{_TEXT}outline-level", "1")
            yield Part(BlockKind.HEADING, _words(child), int(level) if level.isdigit() else 1)
        elif child.tag == f"{_TEXT}p":
            yield _paragraph(child, styles, facts, depth)
        elif child.tag == f"{_TEXT}list":
            for item in child:
                yield from _parts(item, styles, facts, depth + 1)
        elif child.tag == f"{_TABLE}table":
            yield _table(child)
        elif child.tag in (f"{_TEXT}section", f"{_TEXT}list-item"):
            yield from _parts(child, styles, facts, depth)


def _paragraph(element: etree._Element, styles: dict[str, str], facts: Facts, depth: int) -> Part:
    words = _words(element)
    own = element.get(f"{_TEXT}style-name", "")
    style = (styles.get(own) or own).casefold()
    if style == "date" and (day := english_day(words)):
        facts.note("published", day, "date line")
        return Part(BlockKind.FURNITURE, words)
    if style == "author":
        facts.note("authors", people(words.replace(",", ";")), "by-line")
        return Part(BlockKind.FURNITURE, words)
    if style in _KINDS:
        return Part(_KINDS[style], words)
    return Part(BlockKind.LIST_ITEM, words, depth) if depth else Part(BlockKind.PARAGRAPH, words)


def _table(element: etree._Element) -> Part:
    rows = (
        " | ".join(filter(None, (_words(cell).strip() for cell in row.iter(f"{_TABLE}table-cell"))))
        for row in element.iter(f"{_TABLE}table-row")
    )
    return Part(BlockKind.TABLE, "\n".join(row for row in rows if row))


def _words(element: etree._Element) -> str:
    pieces: list[str] = []
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, node in walk:
        if event == "end":
            if node is not element:
                pieces.append(node.tail or "")
        elif node.tag in _SKIPPED:
            walk.skip_subtree()
        else:
            pieces.append(_sign(node) + (node.text or ""))
    return "".join(pieces)


def _sign(node: etree._Element) -> str:
    if node.tag == f"{_TEXT}s":
        count = node.get(f"{_TEXT}c", "1")
        return " " * min(int(count), _MOST_SPACES) if count.isdigit() and len(count) < 12 else " "
    if node.tag == f"{_TEXT}tab":
        return "\t"
    return "\n" if node.tag == f"{_TEXT}line-break" else ""


def _meta_facts(archive: SafeZip, facts: Facts) -> None:
    if "meta.xml" not in archive:
        return
    root = parse_xml(archive.read("meta.xml", LARGEST_XML), Sentence("The document's properties"))
    found = {etree.QName(node).localname: (node.text or "") for node in root.iter() if node.text}
    facts.note("title", found.get("title", ""), "file properties")
    names = found.get("initial-creator") or found.get("creator", "")
    facts.note("authors", people(names.replace(",", ";")), "file properties")
    facts.note("language", language_code(found.get("language", "")), "file properties")
    facts.note("modified", iso_day(found.get("date", "")), "file properties")
    facts.created = iso_day(found.get("creation-date", ""))
