"""A statement made ready for comparing: what it names, what is negated, what is counted and dated.

Offsets are code points of the statement's own text; `offset` says where that starts in its article.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from functools import cached_property, wraps
from typing import Any, TypeVar

from reader.comparison import lexicon
from reader.comparison.amounts import Amount
from reader.comparison.days import Day
from reader.comparison.hours import Hour
from reader.comparison.meaning import concept, is_verb
from reader.comparison.stories import Story
from reader.comparison.syntax import Edge, edges
from reader.comparison.untrue import verdict_on_report
from reader.comparison.words import Kind, Word
from reader.model import Factuality, Span

_HEADLINE = 14
# How much it counts that two statements answer one question, beside words of weight up to 1.
_ASKED = 2.5

Answer = TypeVar("Answer")


@dataclass(frozen=True, eq=False)
class Statement:
    """What one side of a comparison says; `said_on` is the day it was said or published.

    `content` are the positions of the words that carry meaning, numbers and dates apart,
    `rarity` their weights; `negated` maps each word within reach of a negation to that
    negation's position; `rebuts` names this speaker says are wrong; `story` what the section it
    stands in is about; `denied` the words outside it by which its speaker says that it is not so;
    `place` the folded name of where a claim speaks of, empty where that is not told; `article` the
    id of the article it stands in, if in any; `leads` whether it is what that begins with.
    What follows from these is worked out once, when first asked for; so are the answers to
    questions marked `once`.
    """

    text: str
    words: tuple[Word, ...]
    offset: int = 0
    speaker: str | None = None
    said_on: date | None = None
    factuality: Factuality = Factuality.DONE
    content: tuple[int, ...] = ()
    rarity: Mapping[int, float] = field(default_factory=dict)
    amounts: tuple[Amount, ...] = ()
    days: tuple[Day, ...] = ()
    hours: tuple[Hour, ...] = ()
    negated: Mapping[int, int] = field(default_factory=dict)
    quoted: bool = False
    article: str = ""
    rebuts: Mapping[str, Span] = field(default_factory=dict)
    story: Story | None = None
    denied: Span | None = None
    place: str = ""
    leads: bool = False
    answers: dict[object, Any] = field(default_factory=dict, init=False, repr=False)

    def __getstate__(self) -> dict[str, Any]:
        """What it was made of; what was worked out since is worked out again by whoever asks."""
        return {name: getattr(self, name) for name in _MADE_OF} | {"answers": {}}

    def let_go(self) -> None:
        """Forget what was worked out; it is worked out again when asked for."""
        self.answers.clear()
        for name in vars(self).keys() - _MADE_OF:
            vars(self).pop(name, None)

    @cached_property
    def keys(self) -> frozenset[str]:
        """The keys of the words that carry meaning."""
        return frozenset([self.words[i].key for i in self.content])

    @cached_property
    def concepts(self) -> frozenset[str]:
        """What these words stand for."""
        return frozenset(map(concept, self.keys))

    @cached_property
    def distinct(self) -> bool:
        """Whether no two of these words have the same key."""
        return len(self.keys) == len(self.content)

    @cached_property
    def forms(self) -> frozenset[str]:
        """The folded forms of all words and marks: quick to say that a word is not there."""
        return frozenset([word.folded for word in self.words])

    @cached_property
    def places(self) -> dict[int, int]:
        """For the position of a word that carries meaning, which of these it is."""
        return {i: n for n, i in enumerate(self.content)}

    @cached_property
    def edges(self) -> tuple[Edge, ...]:
        """Who does what in it."""
        return edges(self.words)

    @cached_property
    def fillers(self) -> Mapping[tuple[int, str], list[int]]:
        """For a word and a role the words that play it."""
        found: dict[tuple[int, str], list[int]] = {}
        for head, role, filler in self.edges:
            found.setdefault((head, role), []).append(filler)
        return found

    @cached_property
    def weight(self) -> float:
        """The rarity of all its words together."""
        return sum(self.rarity.values())

    @cached_property
    def verbs(self) -> frozenset[int]:
        """The positions of the words that carry meaning and are mostly verbs."""
        return frozenset([i for i in self.content if is_verb(self.words[i].key)])

    @cached_property
    def names(self) -> frozenset[int]:
        """The positions of its names."""
        return frozenset([i for i in self.content if self.words[i].kind is Kind.NAME])

    @cached_property
    def axes(self) -> frozenset[int]:
        """The questions at one of whose poles a word stands."""
        questions = lexicon.axes_of()
        return frozenset([n for key in self.keys if key in questions for n in questions[key]])

    @cached_property
    def poles(self) -> frozenset[tuple[int, bool]]:
        """The questions with the side its words take in each; a negation turns a word over."""
        questions, axes = lexicon.axes_of(), lexicon.axes()
        words = [(i, self.words[i].key) for i in self.content]
        return frozenset(
            (n, (key in axes[n].up) != (i in self.negated))
            for i, key in words
            for n in questions.get(key, ())
        )

    @cached_property
    def asked(self) -> dict[str, float]:
        """The questions among them whose topic it names too, with what that weighs."""
        named = (lexicon.axes()[n] for n in self.axes)
        return {f"? {each.name}": _ASKED for each in named if not each.about.isdisjoint(self.keys)}

    @cached_property
    def turned(self) -> frozenset[str]:
        """The opposites of its words."""
        against = lexicon.opposites()
        return frozenset[str]().union(*[against[key] for key in self.keys if key in against])

    @cached_property
    def sentence(self) -> bool:
        """Whether it is one by its full stop, or cut out of one: what somebody says."""
        return self.speaker is not None or self.text.rstrip().endswith(".")

    @cached_property
    def headline(self) -> bool:
        """Whether it is short and has few small words: "12 killed in bus accident in Pakistan".

        What ends with a full stop is none ("Five people died."), nor is what somebody says.
        """
        if self.sentence:
            return False
        small = sum(word.kind is Kind.FUNCTION for word in self.words)
        return len(self.words) <= _HEADLINE and small <= 0.25 * len(self.words)

    @cached_property
    def terms(self) -> dict[str, float]:
        """What the words that carry meaning stand for, and what it asks, with their weights."""
        return {concept(self.words[i].key): self.rarity[i] for i in self.content} | self.asked

    @cached_property
    def verdict(self) -> int | None:
        """The word by which it calls a report as a whole untrue, if it does."""
        return verdict_on_report(self.words)

    def may_disagree(self, other: "Statement") -> bool:
        """Whether a rule could find anything: both count, one denies, words are opposed …"""
        if (self.amounts and other.amounts) or bool(self.negated) != bool(other.negated):
            return True
        if bool(self.denied) != bool(other.denied):
            return True
        if self.rebuts or other.rebuts or not self.turned.isdisjoint(other.keys):
            return True
        if (self.days and other.days) or (self.hours and other.hours):
            return True
        return any((question, not up) in other.poles for question, up in self.poles)

    def with_rebuttals(self, said: Mapping[str, Span]) -> "Statement":
        """The same with names that its speaker calls wrong elsewhere; spans in the article."""
        here = {name: span.moved(-self.offset) for name, span in said.items()}
        return replace(self, rebuts=here | dict(self.rebuts))

    def amount_at(self, at: Span) -> Amount | None:
        """The amount whose words stand there."""
        return next((each for each in self.amounts if self.span(each.first, each.last) == at), None)

    def span(self, first: int, last: int | None = None) -> Span:
        """Where a word, or a run of words, stands; its ends may be given in either order."""
        first, last = sorted((first, first if last is None else last))
        return Span(self.words[first].start, self.words[last].end)


_MADE_OF = frozenset([each.name for each in fields(Statement)])


def once(ask: Callable[[Statement], Answer]) -> Callable[[Statement], Answer]:
    """A question about one statement, answered when first asked and kept with the statement."""

    @wraps(ask)
    def answered(side: Statement) -> Answer:
        try:
            answer: Answer = side.answers[ask]
        except KeyError:
            answer = side.answers[ask] = ask(side)
        return answer

    return answered
