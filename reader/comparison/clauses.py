"""The clauses of a statement, and which of them are denied as a whole.

A shallow cut by marks, conjunctions and where verbs stand; nothing is decided by it alone.
"""

from collections.abc import Mapping, Sequence, Set
from functools import cache
from typing import NamedTuple

from reader.comparison import lexicon
from reader.comparison.meaning import is_verb
from reader.comparison.scope import goes_on, turning
from reader.comparison.statement import Statement, once
from reader.comparison.syntax import has_past_form
from reader.comparison.words import Kind, Word

_MARKS = frozenset(".;:!?—–()")
_LISTING = frozenset((",", "or", "nor"))
_AUXILIARY = frozenset(("be", "have", "do", "modal"))
_SHORTENED = ("n't", "nt", "cannot")
# "Not the first woman to lead it" denies that she was the first, not that she led it.
_SINGLED_OUT = frozenset(("first", "last", "only"))
_SUPPOSING = frozenset(("if", "unless", "whether"))
# What would be on a condition that is told right before or after it.
_HANGING = frozenset(("would", "wouldn't", "could", "couldn't", "might"))


class Clauses(NamedTuple):
    """The number of the clause of every word; `denied` gives for a clause its first negation.

    One that is denied twice is not among them: "no funds were not spent". `open` are those that
    only suppose something: "if the ferry sails"; `hanging` those that tell what then would be.
    """

    of: Sequence[int]
    denied: Mapping[int, int]
    open: Set[int]
    hanging: Set[int]


@once
def clauses(side: Statement) -> Clauses:
    """The clauses of a statement."""
    of = _numbered(side.words)
    turns: dict[int, list[int]] = {}
    for at in turning(side.words):
        if _SINGLED_OUT.isdisjoint([word.folded for word in side.words[at + 1 : at + 3]]):
            turns.setdefault(of[at], []).append(at)
    denied = {clause: at[0] for clause, at in turns.items() if len(at) % 2}
    supposed = {of[i] for i, word in enumerate(side.words) if word.folded in _SUPPOSING}
    would = {of[i] for i, word in enumerate(side.words) if word.folded in _HANGING}
    hanging = {clause for clause in would - supposed if {clause - 1, clause + 1} & supposed}
    return Clauses(of, denied, supposed, hanging)


def left_open(of_a: Clauses, i: int, of_b: Clauses, j: int) -> bool:
    """Whether one of two words is only supposed, or hangs on what the other does not hang on."""
    here, there = of_a.of[i], of_b.of[j]
    if here in of_a.open or there in of_b.open:
        return True
    return (here in of_a.hanging) != (there in of_b.hanging)


def _numbered(words: Sequence[Word]) -> list[int]:
    """A new clause begins at a mark, and where a verb stands before and after what joins."""
    starts = [i for i, word in enumerate(words) if not i or word.folded in _breaks()]
    numbers: list[int] = []
    clause, said = 0, False
    for start, end in zip(starts, [*starts[1:], len(words)], strict=False):
        says = any(verbal(word) for word in words[start:end])
        joined = said and says and not goes_on(words, start)
        if start and (joined or words[start].folded in _MARKS):
            clause, said = clause + 1, False
        said = said or says
        numbers += [clause] * (end - start)
    return numbers


@cache
def _breaks() -> frozenset[str]:
    return _MARKS | _LISTING | {"and"} | lexicon.word_set("clause_openers.txt")


def verbal(word: Word) -> bool:
    """Whether a word is a verb as far as it shows: an auxiliary, a past form, mostly met as one."""
    if word.kind is Kind.NEGATION:
        return word.folded.endswith(_SHORTENED)
    if lexicon.table("grammar.tsv").get(word.folded) in _AUXILIARY:
        return True
    return word.kind is Kind.CONTENT and (is_verb(word.key) or has_past_form(word.folded))
