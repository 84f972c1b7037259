"""R06 Doer: two are said to have done what one did, in either voice."""

from functools import cache

from reader.comparison import lexicon
from reader.comparison.align import Pair
from reader.comparison.meaning import is_place, likeness, within
from reader.comparison.signs import Sign
from reader.comparison.statement import Statement, once
from reader.comparison.syntax import MODIFIER, OBJECT, SUBJECT
from reader.comparison.words import Kind

_WHO = ("person", "group")


def find(pair: Pair) -> list[Sign]:
    """Another who did it, where the shorter side differs in nothing else."""
    verbs = _of_one(pair.a) if pair.only_a and pair.only_b else frozenset[int]()
    for link in pair.links if verbs else ():
        if link.i not in verbs or not _same_thing(pair, link.i, link.j):
            continue
        for i in pair.a.fillers.get((link.i, SUBJECT), ()):
            for j in pair.b.fillers.get((link.j, SUBJECT), ()):
                if _nothing_else(pair, i) and j in pair.only_b and _two(pair, i, j):
                    a, b = pair.a.span(i), pair.b.span(j)
                    return [Sign("doer", 1.0, a, b, " / ".join(pair.wording(i, j)))]
    return []


@cache
def _keys(name: str) -> frozenset[str]:
    return frozenset(map(lexicon.key_of, lexicon.word_set(name)))


@once
def _of_one(side: Statement) -> frozenset[int]:
    """The positions of the words that tell what one does and no other."""
    return frozenset([i for i in side.content if side.words[i].key in _keys("one_doer.txt")])


def _same_thing(pair: Pair, i: int, j: int) -> bool:
    """Whether two verbs tell what is done to one thing, and neither denies it."""
    if i in pair.a.negated or j in pair.b.negated:
        return False
    here, there = pair.a.fillers.get((i, OBJECT), ()), pair.b.fillers.get((j, OBJECT), ())
    met = {(link.i, link.j) for link in pair.links if link.likeness == 1.0}
    return any((one, other) in met for one in here for other in there)


def _nothing_else(pair: Pair, doer: int) -> bool:
    """Whether the shorter side differs in its doer alone, with the words before it."""
    return {doer, *pair.a.fillers.get((doer, MODIFIER), ())}.issuperset(pair.only_a) and (
        doer in pair.only_a
    )


def _two(pair: Pair, i: int, j: int) -> bool:
    """Whether two words name two doers: not one by his name and one by what he is."""
    named = _named(pair.a, i), _named(pair.b, j)
    a, b = pair.a.words[i], pair.b.words[j]
    if any(named):
        return all(named) and is_place(a.folded) == is_place(b.folded)
    if likeness(a.key, b.key) or within(a.key, b.key) or within(b.key, a.key):
        return False
    anybody = {a.key, b.key} & _keys("anybody.txt")
    return not anybody and _of_a_kind(a.key, b.key)


def _named(side: Statement, i: int) -> bool:
    """Whether a word is a name; at the beginning any word has a capital."""
    word = side.words[i]
    return word.kind is Kind.NAME and not (word.start == 0 and _is(word.key, "person"))


def _of_a_kind(a: str, b: str) -> bool:
    """Whether both are people, or both are bodies of people, or both are under arms."""
    if {a, b} <= _keys("armed.txt"):
        return True
    return any(_is(a, who) and _is(b, who) for who in _WHO)


def _is(key: str, who: str) -> bool:
    return within(key, lexicon.key_of(who))
