"""From the bytes of a page to a tree that is safe to work on.

Embedded data is cut out before parsing: libxml2 drops everything after a 10 MB attribute.
"""

import re

from lxml import etree, html

from reader.errors import InputRefused
from reader.formats.charset import decode
from reader.formats.limits import LARGEST_PAGE, LONGEST_TAG, megabytes

_EMBEDDED = re.compile(rb"(data:[\w.+/-]{0,100}(?:;[\w=.+-]{1,60})*;base64,)[A-Za-z0-9+/=%\s]{64,}")
_LONG_TAG = re.compile(rb"<[A-Za-z!][^<>]{%d,}" % LONGEST_TAG)
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?([\w.:-]+)""", re.I
)
# Signs that no XML tree may hold; setting a text with one in it raises.
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_UNSEEN = etree.XPath(
    "//script[not(@type='application/ld+json')] | //style | //svg | //comment() | //template"
    " | //link[not(@rel='canonical')]"
)
# Elements of one Python class for all tags: lxml's own choice asks Python for each of them anew.
_CLASSES = etree.ElementDefaultClassLookup(
    element=html.HtmlElement,
    comment=html.HtmlComment,
    pi=html.HtmlProcessingInstruction,
    entity=html.HtmlEntity,
)
_DEEPEST = 200
_TOO_DEEP = etree.XPath("boolean(" + "/*" * _DEEPEST + ")")
_MOST_ELEMENTS = 40_000
_LONGEST = 2_000_000


def page_text(data: bytes, charset: str = "") -> str:
    """The page's source as text, without embedded data and endless tags."""
    if b";base64," in data:
        data = _EMBEDDED.sub(rb"\1", data)
    if len(data) > LARGEST_PAGE:
        raise InputRefused(
            "The page is larger than {limit} without its pictures.", limit=megabytes(LARGEST_PAGE)
        )
    if len(data) > LONGEST_TAG:
        data = _LONG_TAG.sub(lambda tag: tag[0][:200], data)
    declared = _DECLARED.search(data[:4096])
    text = decode(data, charset or (declared[1].decode("ascii") if declared else ""))
    return _UNFIT.sub("\ufffd", text)


def tree_of(text: str) -> etree._Element | None:
    """The root of a page or fragment, however broken, or None where there is none."""
    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_pis=True, no_network=True, collect_ids=False
    )
    parser.set_element_class_lookup(_CLASSES)
    try:
        return etree.fromstring(text.encode("utf-8", "replace"), parser, base_url=None)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


def is_tame(tree: etree._Element, source: str) -> bool:
    """Whether the tree is of ordinary size and depth, so that slower tools may have it."""
    if len(source) <= _LONGEST and source.count("<") <= _MOST_ELEMENTS:
        return not _TOO_DEEP(tree)
    length = 0
    for count, element in enumerate(tree.iter()):
        length += len(element.tail or "")
        if element.tag not in ("script", "style"):
            length += len(element.text or "")
        if count > _MOST_ELEMENTS or length > _LONGEST:
            return False
    return not _TOO_DEEP(tree)


def strip_unseen(tree: etree._Element) -> None:
    """Take out what no reader sees and no extractor needs; what slower tools copy gets smaller."""
    for element in _UNSEEN(tree):
        parent = element.getparent()
        if parent is None:
            continue
        before = element.getprevious()
        try:
            if element.tail and before is None:
                parent.text = (parent.text or "") + element.tail
            elif element.tail:
                before.tail = (before.tail or "") + element.tail
        except ValueError:
            continue
        parent.remove(element)
