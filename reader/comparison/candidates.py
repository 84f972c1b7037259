"""Which pairs of claims are worth a close look: a quick guess over all that share a word.

Numpy over an inverted index; the words themselves are looked at only in the pairs that pass.
"""

from collections import defaultdict
from collections.abc import Sequence
from itertools import count, repeat
from math import log
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from reader.comparison.rules.cause import cause_of
from reader.comparison.statement import Statement

Pairs = NDArray[np.int64]
Weights = NDArray[np.float64]
Flags = NDArray[np.bool_]
Number = TypeVar("Number", np.int64, np.float64)
# Article by number, start and end in its text.
Place = tuple[int, int, int]

# The guess: log-odds that the rules find a relation, by how far two claims share their words, by
# how far the one that says less is inside the other (a word of speech in a long report of it),
# by the weight they share (up to _MUCH), and by whether both count, one alone denies, both
# answer one question, or both say why. Fitted on every pair of 2,500 claims of news and of the
# benchmark, but for the last, of which they hold too few.
_BASE, _ALIKE, _INSIDE, _SHARED = -7.0, 9.2, 1.0, 0.53
_COUNTED, _DENIED, _ASKED, _EXPLAINED = 0.8, 0.65, 1.0, 1.2
_MUCH = 4.0
# Two in a hundred of the pairs that matter lie below it, and far most of the others.
_LEAST = -3.5
_PER_CLAIM = 24
# Words bring together at most so many pairs, the rarest first.
_MOST_MEETINGS = 12_000_000


def candidates(
    statements: Sequence[Statement], places: Sequence[Place] = (), per_claim: int = _PER_CLAIM
) -> Pairs:
    """Pairs of positions (i < j), the most promising first; each claim brings a few.

    With `places` a claim makes no pair with one that overlaps it in the same article.
    """
    size = len(statements)
    claims, terms, weights = _postings(statements)
    keys, shared = _together(claims, terms, weights, size)
    left, right = keys // size, keys % size
    total = np.bincount(claims, weights, minlength=size)
    promise = _ALIKE * shared / np.sqrt(total[left] * total[right])
    promise += _INSIDE * shared / np.minimum(total[left], total[right])
    promise += _BASE + _SHARED * np.minimum(shared, _MUCH)
    hopeful = promise >= _LEAST - (_COUNTED + _DENIED + _ASKED + _EXPLAINED)
    left, right, promise = left[hopeful], right[hopeful], promise[hopeful]
    promise += _opposed(statements, left, right)
    kept = promise >= _LEAST
    if len(places):
        kept &= ~_overlap(np.array(places), left, right)
    left, right, promise = left[kept], right[kept], promise[kept]
    best = _best_of_each(left, right, promise, per_claim, size)
    order = best[np.argsort(-promise[best], kind="stable")]
    found = np.stack([left[order], right[order]], axis=1)
    return _with_verdicts(found, statements, places) if len(places) else found


def _with_verdicts(pairs: Pairs, statements: Sequence[Statement], places: Sequence[Place]) -> Pairs:
    """The pairs, and what calls a report untrue with the leads of all articles it has to do with.

    Two articles have to do with each other where a claim of each makes a pair.
    """
    leads: defaultdict[int, list[int]] = defaultdict(list)
    for n, each in enumerate(statements):
        if each.leads:
            leads[places[n][0]].append(n)
    article = np.array([place[0] for place in places], dtype=np.int64)
    near: defaultdict[int, set[int]] = defaultdict(set)
    for a, b in np.unique(article[pairs], axis=0).tolist():
        near[a].add(b)
        near[b].add(a)
    further = {
        (min(n, lead), max(n, lead))
        for n, each in enumerate(statements)
        if each.verdict is not None
        for other in near[places[n][0]] - {places[n][0]}
        for lead in leads[other]
    }
    if further:
        further.difference_update(map(tuple, pairs.tolist()))
    if not further:
        return pairs
    return np.concatenate([pairs, np.array(sorted(further), dtype=np.int64)])


def _opposed(statements: Sequence[Statement], left: Pairs, right: Pairs) -> Weights:
    """What speaks for a rule: both count or say why, one denies, both answer one question."""
    counts = np.array([bool(each.amounts or each.hours) for each in statements], dtype=bool)
    denies = np.array([bool(each.negated) for each in statements], dtype=bool)
    why = np.array([cause_of(each) is not None for each in statements], dtype=bool)
    questions = {name: n for n, name in enumerate(sorted({q for s in statements for q in s.asked}))}
    answers = np.zeros((len(statements), len(questions)), dtype=bool)
    for n, each in enumerate(statements):
        answers[n, [questions[name] for name in each.asked]] = True
    packed = np.packbits(answers, axis=1)
    asked = np.any(packed[left] & packed[right], axis=1)
    found = _COUNTED * (counts[left] & counts[right]) + _DENIED * (denies[left] != denies[right])
    found += _ASKED * asked + _EXPLAINED * (why[left] & why[right])
    return np.asarray(found, dtype=np.float64)


def _overlap(places: Pairs, left: Pairs, right: Pairs) -> Flags:
    """Which pairs are of claims one of which is a part of the other."""
    article, start, end = places.T
    one_article = article[left] == article[right]
    meet: Flags = one_article & (start[left] < end[right]) & (start[right] < end[left])
    return meet


def _postings(statements: Sequence[Statement]) -> tuple[Pairs, Pairs, Weights]:
    """For every (claim, word) its numbers and its weight: rarity in the language and here."""
    numbers: defaultdict[str, int] = defaultdict(count().__next__)
    claims: list[int] = []
    terms: list[int] = []
    rarities: list[float] = []
    for n, statement in enumerate(statements):
        known = statement.terms
        claims += repeat(n, len(known))
        terms += map(numbers.__getitem__, known)
        rarities += known.values()
    at = np.array(terms, dtype=np.int64)
    spread = np.bincount(at, minlength=len(numbers))
    here = np.log(1 + len(statements) / np.maximum(spread, 1)) / log(1 + max(1, len(statements)))
    return np.array(claims, dtype=np.int64), at, np.array(rarities) * here[at]


def _together(claims: Pairs, terms: Pairs, weights: Weights, size: int) -> tuple[Pairs, Weights]:
    """Pairs that share a word, as `i * size + j`, and the weight they share."""
    order = np.argsort(terms, kind="stable")
    claims, weights = claims[order], weights[order]
    lengths = np.bincount(terms)
    starts = np.cumsum(lengths) - lengths
    rarest = np.argsort(lengths, kind="stable")
    meetings = np.cumsum(lengths[rarest] * (lengths[rarest] - 1) // 2)
    heard = np.sort(rarest[(lengths[rarest] >= 2) & (meetings <= _MOST_MEETINGS)])
    keys: list[Pairs] = []
    shares: list[Weights] = []
    for length in np.unique(lengths[heard]).tolist():
        rows = starts[heard[lengths[heard] == length]]
        block = claims[rows[:, None] + np.arange(length)]
        i, j = np.triu_indices(length, 1)
        keys.append((block[:, i] * size + block[:, j]).ravel())
        shares.append(np.repeat(weights[rows], len(i)))
    if not keys:
        return np.empty(0, dtype=np.int64), np.empty(0)
    return _summed(keys, shares, size)


def _summed(keys: list[Pairs], shares: list[Weights], size: int) -> tuple[Pairs, Weights]:
    """Equal keys once, with the sum of their shares; empties the lists, which hold millions."""
    every, share = _joined(keys), _joined(shares)
    if size * size <= 16_000_000:
        sums = np.bincount(every, share, minlength=size * size)
        found = np.flatnonzero(sums)
        return found.astype(np.int64), np.asarray(sums[found], dtype=np.float64)
    order = np.argsort(every, kind="stable")
    every, share = every[order], share[order]
    del order
    first = np.diff(every, prepend=-1) != 0
    found = every[first]
    del every
    return found, np.asarray(np.bincount(np.cumsum(first) - 1, share), dtype=np.float64)


def _joined(parts: list[NDArray[Number]]) -> NDArray[Number]:
    """The parts behind each other; the list is empty then, so that they are not there twice."""
    whole = np.concatenate(parts)
    parts.clear()
    return whole


def _best_of_each(left: Pairs, right: Pairs, promise: Weights, per_claim: int, size: int) -> Pairs:
    """The positions of the pairs that are among the best few of at least one of their claims."""
    both = np.concatenate([left, right])
    pair = np.tile(np.arange(len(left)), 2)
    order = np.lexsort((-promise[pair], both))
    ranked = both[order]
    starts = np.searchsorted(ranked, np.arange(size))
    rank = np.arange(len(ranked)) - starts[ranked]
    return np.unique(pair[order[rank < per_claim]])
