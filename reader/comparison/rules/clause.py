"""R15 Denied clause: one clause as a whole is affirmed on one side and denied on the other.

What R01 says of a word, said of all that two clauses share: "the guard did not let the crowd in" /
"the crowd got past the guard".
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from math import sqrt

from reader.comparison.align import Link, Pair
from reader.comparison.clauses import Clauses, clauses, left_open
from reader.comparison.meaning import opposite
from reader.comparison.signs import Sign
from reader.comparison.statement import Statement
from reader.model import Span

RULE = "R15"
# Less than this share of what the shorter side says tells nothing.
_LEAST = 0.15


def find(pair: Pair) -> list[Sign]:
    """The two clauses that share most of what one side denies and the other does not.

    Where a speaker denies the whole, R01 tells it.
    """
    if not pair.a.negated and not pair.b.negated:
        return []
    if (pair.a.denied is None) != (pair.b.denied is None):
        return []
    of_a, of_b = clauses(pair.a), clauses(pair.b)
    if not of_a.denied and not of_b.denied:
        return []
    turned = _turned(pair, of_a, of_b)
    said = {both: _said(pair, links) for both, links in turned.items()}
    share = sum(said.values()) / (pair.a.weight or 1.0)
    if share < _LEAST:
        return []
    both = max(said, key=lambda each: (said[each], each))
    met = _met(pair.a, of_a.of, both[0], {link.i for link in pair.links})
    met *= _met(pair.b, of_b.of, both[1], {link.j for link in pair.links})
    return [_sign(pair, of_a, of_b, both, turned[both], sqrt(share * met))]


def _turned(pair: Pair, of_a: Clauses, of_b: Clauses) -> dict[tuple[int, int], list[Link]]:
    """What is shared by clauses of which one is denied; a denial that both sides make is none."""
    denied_a = of_a.denied.keys() - {of_a.of[i] for i, _, _ in pair.links if _denies(of_a, i)}
    denied_b = of_b.denied.keys() - {of_b.of[j] for _, j, _ in pair.links if _denies(of_b, j)}
    turned: dict[tuple[int, int], list[Link]] = defaultdict(list)
    opposed = _opposed(pair, of_a, of_b)
    for link in pair.links:
        if left_open(of_a, link.i, of_b, link.j):
            continue
        here, there = of_a.of[link.i], of_b.of[link.j]
        odd = (here in denied_a) != (there in denied_b)
        if odd != ((here, there) in opposed):
            turned[here, there].append(link)
    return turned


def _denies(of: Clauses, word: int) -> bool:
    return of.denied.get(of.of[word]) == word


def _opposed(pair: Pair, of_a: Clauses, of_b: Clauses) -> set[tuple[int, int]]:
    """Clauses with opposites in them: what is "not the same" is "different"."""
    if not pair.may_oppose:
        return set()
    words_a, words_b = pair.a.words, pair.b.words
    return {
        (of_a.of[i], of_b.of[j])
        for i in pair.only_a
        for j in pair.only_b
        if opposite(words_a[i].key, words_b[j].key)
    }


def _said(pair: Pair, links: Iterable[Link]) -> float:
    return sum([pair.a.rarity[i] * like for i, _, like in links])


def _met(side: Statement, of: Sequence[int], clause: int, linked: Container[int]) -> float:
    """The share of a clause's rarity that the other side speaks of."""
    here = [i for i in side.content if of[i] == clause]
    met = sum([side.rarity[i] for i in here if i in linked])
    return met / (sum([side.rarity[i] for i in here]) or 1.0)


def _sign(
    pair: Pair,
    of_a: Clauses,
    of_b: Clauses,
    both: tuple[int, int],
    links: Sequence[Link],
    strength: float,
) -> Sign:
    """Points at the negation, if there is one, and at the rarest word that the clauses share."""
    link = max(links, key=lambda link: (pair.a.rarity[link.i] * link.likeness, -link.i))
    a = _span(pair.a, link.i, of_a.denied.get(both[0]))
    b = _span(pair.b, link.j, of_b.denied.get(both[1]))
    return Sign("clause", strength, a, b, f"{a.of(pair.a.text)} / {b.of(pair.b.text)}")


def _span(side: Statement, word: int, negation: int | None) -> Span:
    return side.span(word if negation is None else negation, word)
