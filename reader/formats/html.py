"""Web pages, saved by hand or by SingleFile: the article without the page around it."""

import re
from collections.abc import Mapping
from datetime import date

from reader.errors import InputRefused
from reader.formats.draft import Draft, Facts, Reading, Source, assemble
from reader.formats.extractors import extractor
from reader.formats.figures import Picture, cut_out, with_figures
from reader.formats.html_body import article_parts
from reader.formats.html_facts import page_facts
from reader.formats.html_parts import parts
from reader.formats.html_tree import is_tame, page_text, strip_unseen, tree_of
from reader.formats.prose import settle
from reader.formats.sentences import first_sentence
from reader.formats.stated import english_day

_SINGLE_FILE = re.compile(
    r"<!--\s*Page saved with SingleFile\s+url:\s*(\S+)\s+saved date:\s*([^\n<]{4,80})"
)
_TAGS = re.compile(r"<(/?[a-z]*)[^<>]{0,4000}>", re.IGNORECASE)
_UNREAD = frozenset(["script", "style", "noscript", "template", "title"])


def read(source: Source) -> Reading:
    """The one article in a page."""
    return Reading([from_page(source)])


def from_page(
    source: Source, saved: date | None = None, parts: Mapping[str, Picture] | None = None
) -> Draft:
    """The article in a page's bytes; raises InputRefused where it holds no text.

    `parts` are pictures that were saved with the page, by their address.
    """
    data, pictures = cut_out(source.data)
    text = page_text(data, source.charset)
    address = source.address
    if stamp := _SINGLE_FILE.search(text[:4000]):
        address, saved = address or stamp[1], saved or english_day(stamp[2])
    tree = tree_of(text)
    if tree is None:
        return _bare(text, address)
    tame = is_tame(tree, text)
    facts = page_facts(tree, address, saved, tame=tame)
    strip_unseen(tree)
    found, chosen = article_parts(tree, address, tame=tame)
    if not found:
        return _bare(text, address)
    draft = settle(found, facts, extractor("html", chosen), keep_title=False)
    return with_figures(draft, tree, {**pictures, **(parts or {})}, address) if tame else draft


def _between_tags(text: str) -> str:
    """What stands between the tags; scripts, and what is shown in their stead, are no text."""
    first, *rest = _TAGS.split(text)
    kept, inside = [first], ""
    for tag, words in zip(map(str.lower, rest[::2]), rest[1::2], strict=True):
        if inside:
            inside = "" if tag == f"/{inside}" else inside
        elif tag in _UNREAD:
            inside = tag
        if not inside:
            kept.append(words)
    return "\n".join(kept)


def _bare(text: str, address: str) -> Draft:
    """What stands between the tags of a page that no parser takes."""
    tree = tree_of(_between_tags(text[:4_000_000]).replace("<", " "))
    body, blocks = assemble(parts(tree) if tree is not None else ())
    if not any(sign.isalpha() for sign in body):
        raise InputRefused(
            "The page holds no text; where the browser shows some, copy and paste it."
        )
    facts = Facts()
    facts.note("address", address, "given")
    facts.note("title", first_sentence(body), "first sentence")
    return Draft(body, blocks, facts, extractor("html", "tags removed"))
