"""The figures of a saved page: where each stands, its caption, and the picture the page carries.

Nothing is fetched and nothing is opened as a picture: bytes are only carried along.
"""

import base64
import binascii
import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import unquote, urljoin

from lxml import etree

from reader.formats.draft import Draft
from reader.formats.fields import clean_line
from reader.formats.html_parts import PAGE_ONLY
from reader.model import Block, Figure

_EMBEDDED = re.compile(
    rb"data:([\w.+/-]{0,100})((?:;[\w=.+-]{1,60})*);base64,([A-Za-z0-9+/=%\s]{64,})"
)
_MEDIA = re.compile(r"image/(?!svg)[\w.+-]+")
SMALLEST = 2_000
LARGEST = 20 * 1024 * 1024
MOST = 200
_LARGEST_ALL = 80 * 1024 * 1024
_LINES = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "li"))
_OUTSIDE = PAGE_ONLY - {"form"}
_KEY = 60


_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
)


def kind_of(data: bytes) -> str:
    """What kind of picture bytes are by their own word, whatever the page calls them; or ""."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for sign, kind in _SIGNATURES if data.startswith(sign)), "")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture's bytes as they were saved."""

    data: bytes

    @property
    def kind(self) -> str:
        """Its kind if it is one that is kept, and of such a size; dots and buttons are not."""
        return kind_of(self.data) if SMALLEST <= len(self.data) <= LARGEST else ""


def is_picture(media_type: str) -> bool:
    """Whether something is called a picture; drawings that are programs (SVG) do not count."""
    return bool(_MEDIA.fullmatch(media_type))


def cut_out(page: bytes) -> tuple[bytes, dict[str, Picture]]:
    """The page without the data embedded in it, and its pictures by the address left in place."""
    pictures: dict[str, Picture] = {}
    size = 0

    def keep(found: re.Match[bytes]) -> bytes:
        nonlocal size
        kind, address = found[1].decode("ascii"), f"data:,{len(pictures)}"
        if not is_picture(kind) or len(pictures) == MOST or size > _LARGEST_ALL:
            return b"data:,"
        try:
            data = base64.b64decode(found[3].replace(b"%0A", b"").replace(b"%3D", b"="))
        except (binascii.Error, ValueError):
            return b"data:,"
        size += len(data)
        pictures[address] = Picture(data)
        return address.encode()

    return (_EMBEDDED.sub(keep, page) if b";base64," in page else page), pictures


def with_figures(
    draft: Draft, tree: etree._Element, pictures: Mapping[str, Picture], address: str
) -> Draft:
    """The draft with the figures that stand among its paragraphs, in their order."""
    figures: list[Figure] = []
    kept: dict[str, bytes] = {}
    for place, element in _placed(tree, draft.text, draft.blocks, draft.facts.title):
        source = _source(element)
        picture = pictures.get(source) or pictures.get(urljoin(address, source))
        figure = _figure(element, place, source, picture)
        if picture and figure.picture:
            kept[figure.picture] = picture.data
        if figure.picture or figure.caption or (figure.name and element.tag == "figure"):
            figures.append(figure)
    return draft.carrying(tuple(figures), kept)


def _figure(element: etree._Element, place: int, source: str, picture: Picture | None) -> Figure:
    name = "" if source.startswith(("data:", "http:", "https:", "//")) else unquote(source)
    words = " ".join(" ".join(text.itertext()) for text in element.iter("figcaption"))
    image = _image(element)
    caption = clean_line(words) or clean_line((image.get("alt") if image is not None else "") or "")
    name = clean_line(name.replace("\\", "/").rpartition("/")[2])[:200]
    if picture is None or not picture.kind:
        return Figure(place, caption, name=name)
    digest = hashlib.sha256(picture.data).hexdigest()
    return Figure(place, caption, digest, picture.kind, name)


def _image(element: etree._Element) -> etree._Element | None:
    return element if element.tag == "img" else next(element.iter("img"), None)


def _source(element: etree._Element) -> str:
    image = _image(element)
    return (image.get("src") or "").strip()[:4000] if image is not None else ""


def _placed(
    tree: etree._Element, text: str, blocks: Sequence[Block], title: str
) -> Iterator[tuple[int, etree._Element]]:
    """Figures between the first and the last paragraph of the article, each with its place.

    One that stands between the title and the first paragraph counts; what follows the last one
    belongs to other articles.
    """
    ends = {block.span.of(text)[:_KEY]: block.span.end for block in blocks}
    waiting: list[tuple[int, etree._Element]] = []
    place, begun = 0, False
    for element in _events(tree):
        if element.tag in _LINES:
            words = " ".join("".join(element.itertext()).split())
            begun = begun or words == title
            if (end := ends.get(words[:_KEY])) is not None:
                yield from waiting
                waiting.clear()
                place, begun = max(place, end), True
        elif begun:
            waiting.append((place, element))


def _events(tree: etree._Element) -> Iterator[etree._Element]:
    """Lines and figures in order, without what belongs to the page around the article."""
    walk = etree.iterwalk(tree, events=("start",))
    for _, element in walk:
        if element.tag in _OUTSIDE:
            walk.skip_subtree()
        elif element.tag in _LINES or element.tag in ("figure", "img"):
            if element.tag == "figure":
                walk.skip_subtree()
            yield element
