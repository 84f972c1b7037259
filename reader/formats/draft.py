"""What a format reader hands over: a text with its blocks, and facts with where each came from."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from reader.formats.charset import normalise
from reader.formats.fields import clean_line
from reader.model import Block, BlockKind, Figure, Span
from reader.sentences import Sentence


@dataclass(slots=True)
class Facts:
    """What is known about an article; the first value noted for a field stays.

    `created` is the day a file says it was made, which is weak evidence of when it was published.
    """

    title: str = ""
    outlet: str = ""
    authors: tuple[str, ...] = ()
    published: date | None = None
    modified: date | None = None
    address: str = ""
    language: str = ""
    tags: tuple[str, ...] = ()
    created: date | None = None
    origins: dict[str, str] = field(default_factory=dict)

    def note(self, name: str, value: object, origin: str) -> None:
        """Take `value` for the field `name` unless it is empty or one is known already."""
        if isinstance(value, str):
            value = clean_line(value)
        if value and not getattr(self, name):
            setattr(self, name, value)
            self.origins[name] = origin

    def overrule(self, better: "Facts") -> None:
        """Take what `better` knows in place of what is known here."""
        for name, origin in better.origins.items():
            setattr(self, name, getattr(better, name))
            self.origins[name] = origin


@dataclass(frozen=True, slots=True)
class Source:
    """A file's bytes as they came, with what is known of them.

    `mapping` gives names of columns for fields of ours, `depth` counts the files around this one,
    `careful` asks for the slower library where the faster one died.
    """

    data: bytes
    name: str
    charset: str = ""
    media_type: str = ""
    address: str = ""
    mapping: Mapping[str, str] = field(default_factory=dict)
    depth: int = 0
    careful: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph, heading … before the text is put together."""

    kind: BlockKind
    text: str
    level: int = 0


@dataclass(frozen=True, slots=True)
class Draft:
    """One article as a format reader found it; `extractor` names what made text of the bytes.

    `pictures` are the bytes of its figures by their SHA-256.
    """

    text: str
    blocks: tuple[Block, ...]
    facts: Facts
    extractor: str
    figures: tuple[Figure, ...] = ()
    pictures: Mapping[str, bytes] = field(default_factory=dict)

    def carrying(self, figures: tuple[Figure, ...], pictures: Mapping[str, bytes]) -> "Draft":
        """The same draft with figures."""
        return replace(self, figures=figures, pictures=pictures)


@dataclass(frozen=True, slots=True)
class Link:
    """An address without its text, from a list of bookmarks, a feed list or a bibliography."""

    facts: Facts


@dataclass(frozen=True, slots=True)
class Problem:
    """A part of a file that could not be taken; `member` names it, `why` is one sentence."""

    member: str
    why: str

    @property
    def told(self) -> str:
        """The part and why, as one sentence."""
        return (
            Sentence("{part}: {why}", part=self.member, why=self.why) if self.member else self.why
        )


@dataclass(frozen=True, slots=True)
class Member:
    """A draft that came from a part of a file, with the part's own name and bytes."""

    draft: Draft
    name: str
    format: str
    data: bytes


@dataclass(slots=True)
class Reading:
    """All that a file gave: articles, parts that were files themselves, addresses, refusals."""

    drafts: list[Draft] = field(default_factory=list)
    members: list[Member] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def disassemble(text: str, blocks: Iterable[Block]) -> list[Part]:
    """The parts that a text and its blocks are made of."""
    return [Part(block.kind, block.span.of(text), block.level) for block in blocks]


def assemble(parts: Iterable[Part]) -> tuple[str, tuple[Block, ...]]:
    """Join parts by blank lines and give each its place; empty parts vanish."""
    pieces: list[str] = []
    blocks: list[Block] = []
    at = 0
    for part in parts:
        if not (words := normalise(part.text).strip()):
            continue
        blocks.append(Block(part.kind, Span(at, at + len(words)), part.level))
        pieces.append(words)
        at += len(words) + 2
    return "\n\n".join(pieces), tuple(blocks)
