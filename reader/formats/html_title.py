"""The title of a page: the headline a reader sees, confirmed by what the page says of itself."""

import html
import json
import re
import unicodedata
from collections.abc import Sequence

from lxml import etree

_HEADINGS = etree.XPath("//h1 | //h2")
_OPEN_GRAPH = etree.XPath(
    "string((//meta[@property='og:title' or @name='og:title' or @name='twitter:title'])[1]"
    "/@content)"
)
_TITLE = etree.XPath("string((//head//title | //title)[1])")
_SCRIPTS = etree.XPath("//script[@type='application/ld+json']/text()")
_STATED = re.compile(r'"headline"\s*:\s*("(?:[^"\\]|\\.){3,300}")')
_SEPARATOR = re.compile(r"\s+(?:[|–—•·»:-]|::)\s+")
_SECTION = re.compile(r"\s+[|»]\s+(?:\S+\s?){1,2}$")
_ENTITY = re.compile(r"&(?:#\d{2,5}|#x[0-9a-f]{2,4}|[a-z]{2,8});", re.IGNORECASE)
_QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " "})
_WORDS = re.compile(r"\w+")
_SHORTEST = 8
_LEAST_SHARED = 0.3


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).translate(_QUOTES).casefold().split())


def _plain(text: str) -> str:
    """Without entities that were escaped twice: "Tom &amp; Jerry" in a text means "Tom & Jerry"."""
    return html.unescape(text) if _ENTITY.search(text) else text


def headline(tree: etree._Element, names: Sequence[str] = ()) -> str:
    """The heading that the page's own titles confirm, or "" where none is; `names` the outlet's.

    First the h1 that the page's data calls its headline, then the longest heading that is part of
    a title, then the h1 that shares words with one ("High School Roundup: …", "HS Roundup: …").
    """
    titles = [_plain(text) for text in (_TITLE(tree), _OPEN_GRAPH(tree)) if text.strip()]
    headings = [
        (heading.tag, text)
        for heading in _HEADINGS(tree)[:200]
        if len(text := _plain(" ".join("".join(heading.itertext()).split()))) > _SHORTEST
        and not _names_site(text, titles, names)
    ]
    main = [text for tag, text in headings if tag == "h1"]
    stated = _stated(tree)
    if known := next((text for text in main if _folded(text) in stated), ""):
        return known
    named = [_folded(title) for title in titles]
    inside = [text for _, text in headings if any(_folded(text) in name for name in named)]
    return max(inside, key=len, default="") or _like(main, titles, names)


def _stated(tree: etree._Element) -> set[str]:
    """The headlines in a page's structured data, folded."""
    found: set[str] = set()
    for script in _SCRIPTS(tree)[:20]:
        for match in _STATED.finditer(str(script)[:200_000]):
            try:
                found.add(_folded(html.unescape(json.loads(match[1], strict=False))))
            except ValueError:
                continue
    return found


def _like(main: Sequence[str], titles: Sequence[str], names: Sequence[str]) -> str:
    """The h1 that shares most words with a title; the title where all of it stands in the h1."""
    best, most = "", _LEAST_SHARED
    for text in main:
        for title in (without_outlet(title, names) for title in titles):
            if len(_folded(title).split()) > 3 and _folded(title) in _folded(text):
                return title
            if (share := _shared(text, title)) >= most and share > 0:
                best, most = text, share
    return best


def _shared(one: str, other: str) -> float:
    """Which part of the words of the longer one stand in the other, from 0 to 1."""
    a, b = (set(_WORDS.findall(_folded(text))) for text in (one, other))
    return len(a & b) / max(len(a), len(b), 1)


def _names_site(text: str, titles: Sequence[str], names: Sequence[str]) -> bool:
    """Whether a heading is the site's or a section's name: a lesser piece of a title, or known."""
    if any(_folded(text) == _folded(name) for name in names):
        return True
    for title in titles:
        pieces = [_folded(piece) for piece in _SEPARATOR.split(title)]
        longest = max(len(piece.split()) for piece in pieces)
        if _folded(text) in pieces[1:] and len(text.split()) < longest:
            return True
    return False


def stated_title(tree: etree._Element, found: str, names: Sequence[str]) -> str:
    """The title that a page states, without its outlet; `found` unless that is the site's own name.

    A logo set as the only h1 shares no word with the page's title, or is the lesser piece of it.
    """
    title = _plain(_TITLE(tree).strip())
    unlike = not _shared(found, title) or _names_site(found, [title], names)
    if title and unlike and not _OPEN_GRAPH(tree).strip():
        found = max(_SEPARATOR.split(title), key=lambda piece: len(piece.split()))
    return without_outlet(_plain(found), names)


def without_outlet(title: str, names: Sequence[str]) -> str:
    """The title without " | Outlet" at either end, and without sections before an outlet."""
    pieces = _SEPARATOR.split(title)
    if len(pieces) < 2:
        return title
    if any(_same_name(pieces[-1], name) for name in names):
        shorter = title[: title.rindex(pieces[-1])].rstrip(" |–—•·»:-")
        while len(_SECTION.sub("", shorter).split()) > 3 and _SECTION.search(shorter):
            shorter = _SECTION.sub("", shorter)
        return shorter
    if any(_same_name(pieces[0], name) for name in names):
        return title[title.index(pieces[0]) + len(pieces[0]) :].lstrip(" |–—•·»:-")
    return title


def _same_name(piece: str, outlet: str) -> bool:
    one, other = (re.sub(r"\W|^the ", "", _folded(name)) for name in (piece, outlet))
    return bool(one and other) and (one in other or other in one)
