"""The words of a statement, each with the key under which its forms and spellings meet."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import ClassVar, NamedTuple

from reader.comparison import lexicon
from reader.comparison.meaning import entry
from reader.language.remembered import WORDS, remembered
from reader.language.tokens import matches, norm
from reader.model import Span

# Capitals tell the country from the pronoun.
_COUNTRY = ("US", "U.S", "U.S.")

# "They called it off."
_BETWEEN = frozenset(("it", "them", "him", "her"))
# "Fox called it for Biden", "prices went up 5 %".
_STAY = frozenset(("for", "after", "into", "by"))
_MOVES = frozenset(("up", "down"))

_OVER = ["had", "been"]

# In a text with more than this share of capitals they tell nothing.
_IN_CAPITALS = 0.6


class Kind(int):
    """What a word is for the comparison.

    No enum: to look one up by its class takes seven times as long, and it is done for every word.
    """

    MARK: ClassVar["Kind"]
    FUNCTION: ClassVar["Kind"]
    CONTENT: ClassVar["Kind"]
    NAME: ClassVar["Kind"]
    NUMBER: ClassVar["Kind"]
    NEGATION: ClassVar["Kind"]

    def __reduce__(self) -> tuple[Callable[[int], "Kind"], tuple[int]]:
        """A copy is the same one: it is asked for by what it is."""
        return _known_kind, (int(self),)


_KINDS = tuple(map(Kind, range(6)))


def _known_kind(number: int) -> Kind:
    return _KINDS[number]


Kind.MARK, Kind.FUNCTION, Kind.CONTENT, Kind.NAME, Kind.NUMBER, Kind.NEGATION = _KINDS
_CARRYING = (Kind.CONTENT, Kind.NAME, Kind.NUMBER)


class Word(NamedTuple):
    """A word with its place, its case-folded form, and the key under which its forms meet.

    `carries` tells whether it says something by itself.
    """

    start: int
    end: int
    folded: str
    key: str
    kind: Kind
    carries: bool

    @property
    def span(self) -> Span:
        """Where it stands in the statement."""
        return Span(self.start, self.end)


# Many are made: this spares the call of the class, which sorts out names of fields.
_word = partial(tuple.__new__, Word)


def read_words(text: str) -> tuple[Word, ...]:
    """The words of a text with their keys; in a headline capitals alone make no name."""
    words = [_word((*found.span(), *told(found.group()))) for found in matches(text)]
    names = [i for i, word in enumerate(words) if word.kind is Kind.NAME]
    in_capitals = len(names) > _IN_CAPITALS * sum(word.carries for word in words)
    for i in names:
        if (words[i].start == 0 or in_capitals) and entry(words[i].key).met:
            words[i] = words[i]._replace(kind=Kind.CONTENT)
    return _states_as_one([*_phrasal_verbs_as_one(words)])


def _states_as_one(words: list[Word]) -> tuple[Word, ...]:
    """The words, the last of a state told in several under the key of one: "at large".

    "Had been at large" tells of a state that is over.
    """
    known = lexicon.state_phrases()
    for i in [i for i, word in enumerate(words) if word.folded in known]:
        for phrase, key in known[words[i].folded]:
            before = [word.folded for word in words[max(0, i - len(phrase) - 2) : i]]
            told = before[-len(phrase) :] == phrase and before[: -len(phrase)] != _OVER
            if told and words[i].kind is Kind.CONTENT:
                words[i] = words[i]._replace(key=key)
    return tuple(words)


def _phrasal_verbs_as_one(words: Sequence[Word]) -> Iterator[Word]:
    """The words, a verb with its particle under the key of what says the same: "step down"."""
    known, particles = lexicon.phrasal_verbs(), lexicon.particles()
    for i, word in enumerate(words):
        apart = i + 2 < len(words) and words[i + 1].folded in _BETWEEN
        after = i + 2 if apart and words[i + 2].folded not in _STAY else i + 1
        if after >= len(words) or words[after].folded not in particles:
            yield word
            continue
        verb = f"{word.key} {words[after].folded}"
        alone = known.get(verb) or (known.get(f"{verb} .") if _ends(words, after) else None)
        yield (
            word._replace(key=alone, end=words[after].end)
            if alone and word.kind is Kind.CONTENT
            else word
        )


def _ends(words: Sequence[Word], particle: int) -> bool:
    """Whether nothing is named right after a particle: "the talks go on", "go on until May"."""
    if particle + 1 == len(words):
        return True
    after = words[particle + 1]
    if after.kind is Kind.NUMBER:
        return words[particle].folded in _MOVES
    determines = lexicon.table("grammar.tsv").get(after.folded) == "det"
    return not after.carries and not determines and after.folded != "of"


@remembered(WORDS)
def told(surface: str) -> tuple[str, str, Kind, bool]:
    """What there is to say of a token wherever it stands: all of `Word` but its place."""
    folded, key, kind = _kind(surface, norm(surface))
    return folded, key, kind, kind in _CARRYING


def _kind(surface: str, folded: str) -> tuple[str, str, Kind]:
    """Folded form, key and kind of a token; a capital makes it a name."""
    if not folded:
        return surface, surface, Kind.MARK
    if surface[0].isdigit():
        return folded, folded, Kind.NUMBER
    if folded.endswith("n't") or folded in lexicon.word_set("negations.txt"):
        return folded, "not", Kind.NEGATION
    if surface not in _COUNTRY and folded in lexicon.word_set("function_words.txt"):
        return folded, folded, Kind.FUNCTION
    return folded, lexicon.key_of(folded), Kind.NAME if surface[0].isupper() else Kind.CONTENT
