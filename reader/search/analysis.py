"""From letters to the terms under which they are found: one way for articles and for queries.

A *raw* token is cut from the text; it holds one or more *words* (folded parts of a compound);
each word has one *term*: the stem of the name all its spelling variants meet at.
"""

import itertools
import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from reader.language import fold, stem, stem_all, variants

RAW = re.compile(r"\w+(?:[-'’ʼ‑.,]\w+)*")

_LONGEST = 64
_MOST_CHUNKS = 131_072
_EDGES = ".,;:!?…()[]{}<>«»„“”‘’\"'–—-•*/|"
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?\Z")
_INITIALS = re.compile(r"[^\W\d_](?:\.[^\W\d_])+\Z")
_DOTTED = re.compile(r"[.,]")
_SEPARATORS = re.compile(r"[-‑]|(?<!\d)[.,]|[.,](?!\d)")
_IDEOGRAPH = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_ELISION = re.compile(r"(?:[cdjlmnst]|qu)'(?=\w{2})")

Canonical = Callable[[str], str]


class Placed(NamedTuple):
    """A word and how many words after the start of its raw token it stands."""

    word: str
    offset: int


class Words(NamedTuple):
    """The words of a raw token and how many places they take up."""

    placed: tuple[Placed, ...]
    places: int

    @property
    def row(self) -> list[str]:
        """The words one after the other; compounds as their parts."""
        first = {offset: word for word, offset in reversed(self.placed)}
        return [first[offset] for offset in sorted(first)]

    @property
    def joined(self) -> list[str]:
        """The compounds written as one."""
        pairs = itertools.pairwise(sorted(self.placed, key=lambda placed: placed.offset))
        return [after.word for before, after in pairs if before.offset == after.offset]


class RawToken(NamedTuple):
    """A raw token with where it stands in the text."""

    start: int
    end: int
    words: Words


@lru_cache(maxsize=65_536)
def words_of(raw: str) -> Words:
    """The words in a raw token: "cease-fire" holds cease, fire and, at the first, ceasefire."""
    folded = fold(raw)
    if _IDEOGRAPH.search(folded):
        return _in_a_row(_IDEOGRAPH.findall(folded))
    if _INITIALS.match(folded):
        folded = folded.replace(".", "")
    parts = [part for part in map(_plain, _SEPARATORS.split(folded)) if part]
    if len(parts) > 1 and not _DOTTED.search(folded) and not parts[0][0].isdigit():
        row = _in_a_row(parts)
        return Words((*row.placed, Placed("".join(parts)[:_LONGEST], 0)), row.places)
    return _in_a_row(parts)


def _in_a_row(parts: list[str]) -> Words:
    placed = tuple(Placed(part[:_LONGEST], i) for i, part in enumerate(parts))
    return Words(placed, len(placed))


def _plain(part: str) -> str:
    """A part without possessive, elision, apostrophes, and separators of thousands."""
    if _THOUSANDS.match(part):
        return part.replace(",", "")
    if part.endswith("'s"):
        part = part[:-2]
    return _ELISION.sub("", part, count=1).replace("'", "").strip("_")


def term_of(word: str, canonical: Canonical = variants.canonical) -> str:
    """The term a word is found under: Kiev, kyiv → kyiv; killed, killing → kill."""
    return stem(_name(word, canonical))


def terms_of(words: Sequence[str], canonical: Canonical = variants.canonical) -> list[str]:
    """The terms of many words, each of them new."""
    return stem_all(_name(word, canonical) for word in words)


def _name(word: str, canonical: Canonical) -> str:
    name = canonical(word)
    return fold(name) if name != word else word


def raw_tokens(text: str) -> list[RawToken]:
    """The raw tokens of a text with their words, in order."""
    return [RawToken(*found.span(), words_of(found.group())) for found in RAW.finditer(text)]


def only_word(chunk: str) -> str:
    """The word of a chunk that is nothing but plain letters and digits between marks; else ""."""
    core = chunk.strip(_EDGES)
    return core.lower()[:_LONGEST] if core.isascii() and core.isalnum() else ""


def words_in(chunk: str) -> Words:
    """All words of a stretch of text without white space, as one raw token would hold them."""
    if word := only_word(chunk):
        return Words((Placed(word, 0),), 1)
    placed: list[Placed] = []
    places = 0
    for raw in RAW.findall(chunk):
        words = words_of(raw)
        placed += [Placed(word, offset + places) for word, offset in words.placed]
        places += words.places
    return Words(tuple(placed), places)


class TermsOfChunks(dict[str, tuple[str, ...]]):
    """The terms of all words of stretches of text without white space, each analysed once."""

    def __init__(self, canonical: Canonical) -> None:
        super().__init__()
        self._canonical = canonical

    def __missing__(self, chunk: str) -> tuple[str, ...]:
        if len(self) >= _MOST_CHUNKS:
            self.clear()
        found = tuple(term_of(word, self._canonical) for word, _ in words_in(chunk).placed)
        self[chunk] = found
        return found


@lru_cache(maxsize=4)
def terms_of_chunks(canonical: Canonical) -> TermsOfChunks:
    """What is remembered for one way to spell names."""
    return TermsOfChunks(canonical)


def plain_words(text: str) -> list[str]:
    """The words of a text in order; compounds as their parts."""
    return [word for token in raw_tokens(text) for word in token.words.row]
