"""The words of a statement, each with the key under which its forms and spellings meet."""

import enum
from functools import lru_cache
from typing import NamedTuple

from reader.comparison import lexicon
from reader.comparison.meaning import entry
from reader.language import tokenize
from reader.model import Span

# Capitals tell the country from the pronoun.
_COUNTRY = ("US", "U.S", "U.S.")

# In a text with more than this share of capitals they tell nothing.
_IN_CAPITALS = 0.6


class Kind(enum.IntEnum):
    """What a word is for the comparison."""

    MARK = 0
    FUNCTION = 1
    CONTENT = 2
    NAME = 3
    NUMBER = 4
    NEGATION = 5


# The kinds between these say something by themselves.
_LEAST_CARRYING, _MOST_CARRYING = Kind.CONTENT, Kind.NUMBER


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
        return _LEAST_CARRYING <= self.kind <= _MOST_CARRYING


def read_words(text: str) -> tuple[Word, ...]:
    """The words of a text with their keys; in a headline capitals alone make no name."""
    words = [
        Word(start, end, *_told(surface, norm)) for (start, end), surface, norm in tokenize(text)
    ]
    names = sum(word.kind is Kind.NAME for word in words)
    in_capitals = names > _IN_CAPITALS * sum(word.carries for word in words)
    for i, word in enumerate(words):
        if word.kind is Kind.NAME and (word.start == 0 or in_capitals) and entry(word.key).met:
            words[i] = word._replace(kind=Kind.CONTENT)
    return tuple(words)


@lru_cache(maxsize=65_536)
def _told(surface: str, norm: str) -> tuple[str, str, Kind]:
    """Folded form, key and kind of a token, wherever it stands; a capital makes it a name."""
    if not norm:
        return surface, surface, Kind.MARK
    if surface[0].isdigit():
        return norm, norm, Kind.NUMBER
    if norm.endswith("n't") or norm in lexicon.word_set("negations.txt"):
        return norm, "not", Kind.NEGATION
    if surface not in _COUNTRY and norm in lexicon.word_set("function_words.txt"):
        return norm, norm, Kind.FUNCTION
    return norm, lexicon.key_of(norm), Kind.NAME if surface[0].isupper() else Kind.CONTENT
