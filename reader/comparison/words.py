"""The words of a statement, each with the key under which its forms and spellings meet."""

import enum
from typing import NamedTuple

from reader.comparison import lexicon
from reader.language import Token, tokenize
from reader.model import Span


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
    if surface not in ("US", "U.S", "U.S.") and norm in lexicon.word_set("function_words.txt"):
        return Word(start, end, norm, norm, Kind.FUNCTION)
    kind = Kind.NAME if surface[0].isupper() and start > 0 else Kind.CONTENT
    return Word(start, end, norm, lexicon.key_of(norm), kind)
