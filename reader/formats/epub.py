"""E-books: the chapters of the spine, read by name from the zip, never by what paths say."""

import posixpath
from collections.abc import Iterator
from urllib.parse import unquote

from lxml import etree

from reader.errors import InputRefused
from reader.formats.archives import SafeZip
from reader.formats.draft import Facts, Part, Problem, Reading, Source
from reader.formats.extractors import extractor
from reader.formats.fields import iso_day
from reader.formats.html_facts import language_code
from reader.formats.html_parts import parts
from reader.formats.html_tree import page_text, tree_of
from reader.formats.limits import LARGEST_PAGE, LARGEST_XML
from reader.formats.prose import settle
from reader.formats.xml_tree import parse_xml
from reader.model import BlockKind
from reader.sentences import Sentence

_CONTAINER = "META-INF/container.xml"
_PAGES = ("application/xhtml+xml", "text/html", "application/html", "text/x-oeb1-document")
# A longer book comes chapter by chapter, or no pane could show it beside another.
LONGEST_WHOLE = 400_000


def read(source: Source) -> Reading:
    """The book as one article, or where it is long one for each chapter."""
    archive = SafeZip(source.data)
    path = _package_path(archive)
    package = parse_xml(archive.read(path, LARGEST_XML), Sentence("The book's list of contents"))
    reading = Reading()
    chapters = list(_chapters(archive, package, posixpath.dirname(path), reading.problems))
    if not any(chapters):
        raise InputRefused("The book holds no text that can be read.")
    if sum(len(part.text) for chapter in chapters for part in chapter) <= LONGEST_WHOLE:
        chapters = [[part for chapter in chapters for part in chapter]]
    for chapter in chapters:
        if chapter:
            facts = _facts(package)
            if len(chapters) > 1:
                _name_chapter(facts, chapter)
            reading.drafts.append(settle(chapter, facts, extractor("epub")))
    return reading


def _package_path(archive: SafeZip) -> str:
    container = parse_xml(archive.read(_CONTAINER, LARGEST_XML), Sentence("The book's container"))
    for node in container.iter("{*}rootfile"):
        if (path := node.get("full-path", "")) in archive:
            return str(path)
    raise InputRefused("The book has no list of contents.")


def _chapters(
    archive: SafeZip, package: etree._Element, folder: str, problems: list[Problem]
) -> Iterator[list[Part]]:
    manifest = {
        node.get("id", ""): node
        for node in package.iter("{*}item")
        if node.get("media-type") in _PAGES and "nav" not in node.get("properties", "").split()
    }
    seen: set[str] = set()
    for reference in package.iter("{*}itemref"):
        node = manifest.get(reference.get("idref", ""))
        if node is None:
            continue
        name = posixpath.normpath(posixpath.join(folder, unquote(node.get("href", ""))))
        if name in seen:
            continue
        seen.add(name)
        try:
            yield _chapter(archive, name)
        except InputRefused as refusal:
            problems.append(Problem(node.get("href", "")[:200], refusal.sentence))


def _chapter(archive: SafeZip, name: str) -> list[Part]:
    if name.startswith(("/", "../")) or name not in archive:
        raise InputRefused("This chapter is not in the book.")
    tree = tree_of(page_text(archive.read(name, LARGEST_PAGE)))
    return parts(tree) if tree is not None else []


def _facts(package: etree._Element) -> Facts:
    facts = Facts()
    found = {
        etree.QName(node).localname: node.text or ""
        for node in reversed(list(package.iterfind("{*}metadata/{*}*")))
    }
    creators = [node.text for node in package.iterfind("{*}metadata/{*}creator") if node.text]
    facts.note("title", found.get("title", ""), "book")
    facts.note("authors", tuple(name.strip() for name in creators), "book")
    facts.note("outlet", found.get("publisher", ""), "book")
    facts.note("language", language_code(found.get("language", "")), "book")
    facts.note("published", iso_day(found.get("date", "")), "book")
    for node in package.iterfind("{*}metadata/{*}meta"):
        if node.get("property") == "dcterms:modified":
            facts.note("modified", iso_day(node.text or ""), "book")
    return facts


def _name_chapter(facts: Facts, chapter: list[Part]) -> None:
    heading = next((part.text for part in chapter if part.kind is BlockKind.HEADING), "")
    book = facts.title
    if heading and heading.casefold() != book.casefold():
        facts.title = ""
        facts.note("title", f"{book}: {heading}" if book else heading, "book")
