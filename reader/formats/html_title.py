"""The title of a page: the headline a reader sees, confirmed by what the page says of itself."""

import re
import unicodedata

from lxml import etree

_HEADINGS = etree.XPath("//h1 | //h2")
_OPEN_GRAPH = etree.XPath(
    "string((//meta[@property='og:title' or @name='og:title' or @name='twitter:title'])[1]"
    "/@content)"
)
_TITLE = etree.XPath("string((//head//title | //title)[1])")
_SEPARATOR = re.compile(r"\s+(?:[|–—•·»:-]|::)\s+")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " "})
_SHORTEST = 8


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).translate(_QUOTES).casefold().split())


def headline(tree: etree._Element) -> str:
    """The longest heading that is part of the page's own title, or "" where none is."""
    named = [_folded(text) for text in (_TITLE(tree), _OPEN_GRAPH(tree)) if text.strip()]
    best = ""
    for heading in _HEADINGS(tree)[:200]:
        text = " ".join("".join(heading.itertext()).split())
        if len(text) > max(len(best), _SHORTEST) and any(_folded(text) in name for name in named):
            best = text
    return best


def without_outlet(title: str, outlet: str) -> str:
    """The title without " | Outlet" at either end."""
    pieces = _SEPARATOR.split(title)
    if len(pieces) < 2 or not outlet:
        return title
    if _same_name(pieces[-1], outlet):
        return title[: title.rindex(pieces[-1])].rstrip(" |–—•·»:-")
    if _same_name(pieces[0], outlet):
        return title[title.index(pieces[0]) + len(pieces[0]) :].lstrip(" |–—•·»:-")
    return title


def _same_name(piece: str, outlet: str) -> bool:
    one, other = (re.sub(r"\W|^the ", "", _folded(name)) for name in (piece, outlet))
    return bool(one) and (one in other or other in one)
