"""A statement made ready for comparing: its words with their keys, what is negated, what is counted.

Offsets are code points of the statement's own text; `offset` says where that starts in its article.
"""

import enum
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from reader.comparison import lexicon
from reader.language import Token, tokenize
from reader.model import Factuality, Quantity, Span

_CLAUSE_ENDS = frozenset('.;:!?—–,"“”()[]')


class Kind(enum.IntEnum):
    """What a word is for the comparison."""

    MARK = 0
    FUNCTION = 1
    CONTENT = 2
    NAME = 3
    NUMBER = 4
    NEGATION = 5


class Word(NamedTuple):
    """A word with its place, its case-folded form, and the key under which its forms meet."""

    start: int
    end: int
    folded: str
    key: str
    kind: Kind

    @property
    def span(self) -> Span:
        """Where it stands in the statement."""
        return Span(self.start, self.end)

    @property
    def carries(self) -> bool:
        """Whether it says something by itself."""
        return self.kind in (Kind.CONTENT, Kind.NAME, Kind.NUMBER)


@dataclass(frozen=True, slots=True)
class Statement:
    """What one side of a comparison says; `said_on` is the day it was said or published."""

    text: str
    words: tuple[Word, ...]
    offset: int = 0
    quantities: tuple[Quantity, ...] = ()
    speaker: str | None = None
    said_on: date | None = None
    factuality: Factuality = Factuality.DONE
    negated: frozenset[int] = field(default=frozenset())

    @property
    def content(self) -> list[int]:
        """The positions of the words that carry meaning."""
        return [i for i, word in enumerate(self.words) if word.carries]


def read_words(text: str) -> tuple[Word, ...]:
    """The words of a text with their keys."""
    return tuple(_word(token) for token in tokenize(text))


def _word(token: Token) -> Word:
    (start, end), surface, norm = token
    if not norm:
        return Word(start, end, surface, surface, Kind.MARK)
    if surface[0].isdigit():
        return Word(start, end, norm, norm, Kind.NUMBER)
    if norm.endswith("n't") or norm in lexicon.word_set("negations.txt"):
        return Word(start, end, norm, "not", Kind.NEGATION)
    if norm in lexicon.word_set("function_words.txt"):
        return Word(start, end, norm, norm, Kind.FUNCTION)
    kind = Kind.NAME if surface[0].isupper() and start > 0 else Kind.CONTENT
    return Word(start, end, norm, lexicon.key_of(norm), kind)


def negated_positions(words: Sequence[Word]) -> frozenset[int]:
    """The positions of the words within reach of a negation: up to the end of its clause."""
    reached: set[int] = set()
    open_scope = False
    for i, word in enumerate(words):
        if word.kind is Kind.NEGATION:
            open_scope = True
        elif word.folded in _CLAUSE_ENDS or word.folded in ("but", "and", "although"):
            open_scope = False
        elif open_scope and word.carries:
            reached.add(i)
    return frozenset(reached)
