"""What a format reader hands over: a text with its blocks, and facts with where each came from."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from reader.formats.fields import clean_line
from reader.model import Block, BlockKind, Span


@dataclass(slots=True)
class Facts:
    """What is known about an article; the first value noted for a field stays."""

    title: str = ""
    outlet: str = ""
    authors: tuple[str, ...] = ()
    published: date | None = None
    modified: date | None = None
    address: str = ""
    language: str = ""
    tags: tuple[str, ...] = ()
    origins: dict[str, str] = field(default_factory=dict)

    def note(self, name: str, value: object, origin: str) -> None:
        """Take `value` for the field `name` unless it is empty or one is known already."""
        if isinstance(value, str):
            value = clean_line(value)
        if value and not getattr(self, name):
            setattr(self, name, value)
            self.origins[name] = origin


@dataclass(frozen=True, slots=True)
class Source:
    """A file's bytes as they came, with what their sender said of them."""

    data: bytes
    name: str
    charset: str = ""
    media_type: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph, heading … before the text is put together."""

    kind: BlockKind
    text: str
    level: int = 0


@dataclass(frozen=True, slots=True)
class Draft:
    """One article as a format reader found it; `extractor` names what made text of the bytes."""

    text: str
    blocks: tuple[Block, ...]
    facts: Facts
    extractor: str


def assemble(parts: Iterable[Part]) -> tuple[str, tuple[Block, ...]]:
    """Join parts by blank lines and give each its place; empty parts vanish."""
    pieces: list[str] = []
    blocks: list[Block] = []
    at = 0
    for part in parts:
        if not (words := part.text.strip()):
            continue
        blocks.append(Block(part.kind, Span(at, at + len(words)), part.level))
        pieces.append(words)
        at += len(words) + 2
    return "\n\n".join(pieces), tuple(blocks)
