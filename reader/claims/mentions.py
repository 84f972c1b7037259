"""Whom the pronouns of a statement mean, as far as that can be told without understanding it.

In a quotation "I" is its speaker and "he" is not; in reported speech "he" is mostly the one who
speaks; in the outlet's voice "he" is mostly who the sentence, or the one before, began with.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from reader.claims.names import NameBook, Parsed, Person
from reader.language import Token, fold
from reader.model import Mention, Span, SpeechKind

_OWN = frozenset({"i", "me", "my", "myself"})
_GENDERS = {"he": "he", "him": "he", "his": "he", "she": "she", "her": "she"}
_PRONOUNS = _OWN | _GENDERS.keys()
# How far back, in words, a pronoun may point.
_REACH = 80


class Mentions:
    """The people named in an article, in order, and the pronouns that stand for them."""

    def __init__(self, tokens: Sequence[Token], book: NameBook) -> None:
        self._tokens = tokens
        self._starts = [token.span.start for token in tokens]
        self._book = book
        self._known: dict[str, Person | None] = {}
        self._named = [
            (at, person)
            for at, token in enumerate(tokens)
            if token.norm and token.text[0].isupper()
            if (person := self._person(token.text)) is not None
        ]
        self._places = [at for at, _ in self._named]
        self._pronouns = [
            at
            for at, token in enumerate(tokens)
            if token.norm in _PRONOUNS and fold(token.text) in _PRONOUNS
        ]
        self._people = {person.name: person for _, person in self._named}

    def of(
        self, content: Sequence[Span], sentence: Span, speaker: str | None, kind: SpeechKind
    ) -> tuple[Mention, ...]:
        """The pronouns in the parts of a statement whose person is known."""
        said_by = self._people.get(speaker or "")
        found: list[Mention] = []
        for at in self._within(content):
            token = self._tokens[at]
            norm = fold(token.text)
            person = None
            if norm in _OWN and kind in (SpeechKind.DIRECT, SpeechKind.MIXED):
                person = said_by
            elif norm in _GENDERS:
                person = self._meant(at, _GENDERS[norm], sentence, said_by, kind)
            if person is not None:
                found.append(Mention(token.span, person.name))
        return tuple(found)

    def _person(self, word: str) -> Person | None:
        """The person whose surname a word is."""
        if word not in self._known:
            parsed = Parsed("", (word,), "")
            person = self._book.find(parsed)
            met = person is not None and person.key[-1:] == parsed.key
            self._known[word] = person if met else None
        return self._known[word]

    def _within(self, content: Sequence[Span]) -> Iterator[int]:
        """The pronouns in some stretches of the text."""
        for span in content:
            first = bisect_left(self._pronouns, bisect_left(self._starts, span.start))
            last = bisect_left(self._pronouns, bisect_left(self._starts, span.end))
            yield from self._pronouns[first:last]

    def _meant(
        self, at: int, gender: str, sentence: Span, said_by: Person | None, kind: SpeechKind
    ) -> Person | None:
        """The person a "he" or "she" stands for."""
        quoted = kind is SpeechKind.DIRECT
        if kind is SpeechKind.INDIRECT and said_by is not None and _fits(said_by, gender):
            return said_by
        first = bisect_left(self._starts, sentence.start)
        here = self._first(first, at, gender, said_by if quoted else None)
        if here is not None:
            return here
        last = bisect_left(self._places, first)
        earliest = first - _REACH
        for place, person in reversed(self._named[:last]):
            if place < earliest:
                return None
            if _fits(person, gender) and not (quoted and person is said_by):
                return person
        return None

    def _first(self, start: int, end: int, gender: str, other: Person | None) -> Person | None:
        """The first person named between two words whom the pronoun fits."""
        named = self._named[bisect_left(self._places, start) : bisect_left(self._places, end)]
        return next((p for _, p in named if _fits(p, gender) and p is not other), None)


def _fits(person: Person, gender: str) -> bool:
    return person.gender in ("", gender)
