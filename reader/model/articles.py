"""An article as it was imported: its text, its parts, and where each fact about it came from."""

import enum
import hashlib
import itertools
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from reader.model.spans import Span


class BlockKind(enum.StrEnum):
    """What a stretch of an article is, for the reader and for the claims."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list item"
    QUOTATION = "quotation"
    TABLE = "table"
    CAPTION = "caption"
    CREDIT = "credit"
    FURNITURE = "furniture"

    @property
    def is_prose(self) -> bool:
        """Whether claims are looked for here; titles and headings count, captions never."""
        return self not in (BlockKind.CAPTION, BlockKind.CREDIT, BlockKind.FURNITURE)


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, caption …; `level` is 1–6 for headings, the depth of a list item."""

    kind: BlockKind
    span: Span
    level: int = 0


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture with its caption, which stands behind what ends at `place` in the text.

    `picture` is the SHA-256 of its bytes, "" where the page did not carry them; `name` is what
    the page calls the file.
    """

    place: int
    caption: str = ""
    picture: str = ""
    media_type: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what follows it up to the next; a live blog is many of them."""

    heading: Span | None
    span: Span


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where an article came from.

    `sha256` is of the imported bytes, `imported_at` an ISO 8601 time in UTC,
    `extractor` the name and version of what made text of the bytes.
    """

    source: str
    format: str
    sha256: str
    imported_at: str = ""
    extractor: str = ""


def text_hash(text: str) -> str:
    """SHA-256 of the text's UTF-8 bytes, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Article:
    """A text with outlet, authors, date, address and language.

    `text` is fixed: every span refers to it. `blocks` lie in order, do not overlap,
    and leave out only white space and the marks before list items. `origins` says for a
    field where its value came from: "given", "inferred", "first sentence", "html meta", "user" …
    """

    id: str
    text: str
    title: str
    outlet: str = ""
    authors: tuple[str, ...] = ()
    published: date | None = None
    modified: date | None = None
    address: str = ""
    language: str = "en"
    tags: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = ()
    origins: Mapping[str, str] = field(default_factory=dict)
    provenance: Provenance | None = None

    @property
    def text_sha256(self) -> str:
        """The hash that keys everything derived from this text."""
        return text_hash(self.text)

    @property
    def date_inferred(self) -> bool:
        """Whether the date was read from the text, not given with it."""
        return self.origins.get("published") == "inferred"

    @property
    def words(self) -> int:
        """The number of white-space separated words."""
        return len(self.text.split())

    def sections(self) -> tuple[Section, ...]:
        """The article cut at its headings; what stands before the first has none."""
        heads = [block.span for block in self.blocks if block.kind is BlockKind.HEADING]
        cuts = [0, *(head.start for head in heads), len(self.text)]
        found: list[Section] = []
        for i, (start, end) in enumerate(itertools.pairwise(cuts)):
            if start < end:
                found.append(Section(heads[i - 1] if i else None, Span(start, end)))
        return tuple(found)
