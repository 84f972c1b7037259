"""Which pairs of claims are worth a close look: those that share rare words.

An inverted index in numpy; no two claims without a rare word in common are ever compared.
"""

from collections.abc import Sequence
from math import log

import numpy as np
from numpy.typing import NDArray

from reader.comparison.statement import Statement

Pairs = NDArray[np.int64]
Weights = NDArray[np.float64]

# A word in more than this share of the claims (and in more than _FEW) brings no pair together.
_COMMON = 0.08
_FEW = 12
_LEAST_SHARED = 0.3
_PER_CLAIM = 4


def candidates(statements: Sequence[Statement], per_claim: int = _PER_CLAIM) -> Pairs:
    """Pairs of positions (i < j), the most promising first; each claim brings a few."""
    claims, terms, weights = _postings(statements)
    total = np.bincount(claims, weights, minlength=len(statements))
    keys, shared = _together(claims, terms, weights, len(statements))
    if not len(keys):
        return np.empty((0, 2), dtype=np.int64)
    left, right = keys // len(statements), keys % len(statements)
    smaller = np.minimum(total[left], total[right])
    larger = np.maximum(total[left], total[right])
    promise = shared / np.sqrt(smaller * larger)
    kept = (shared >= _LEAST_SHARED * smaller) & (shared >= _least_mass(len(statements)))
    left, right, promise = left[kept], right[kept], promise[kept]
    best = _best_of_each(left, right, promise, per_claim, len(statements))
    order = best[np.argsort(-promise[best], kind="stable")]
    return np.stack([left[order], right[order]], axis=1)


def _postings(statements: Sequence[Statement]) -> tuple[Pairs, Pairs, Weights]:
    """For every (claim, word) its numbers and its weight: rarity in the language and here."""
    numbers: dict[str, int] = {}
    claims: list[int] = []
    terms: list[int] = []
    rarities: list[float] = []
    for n, statement in enumerate(statements):
        for key, rarity in (statement.terms | dict(statement.asked)).items():
            claims.append(n)
            terms.append(numbers.setdefault(key, len(numbers)))
            rarities.append(rarity)
    spread = np.bincount(terms, minlength=len(numbers))
    here = np.log(1 + len(statements) / np.maximum(spread, 1)) / log(1 + max(1, len(statements)))
    at = np.array(terms, dtype=np.int64)
    weights = np.array(rarities) * here[at] if len(at) else np.empty(0)
    return np.array(claims, dtype=np.int64), at, weights


def _together(claims: Pairs, terms: Pairs, weights: Weights, size: int) -> tuple[Pairs, Weights]:
    """Pairs that share a word that is not common, as `i * size + j`, and the weight they share."""
    order = np.argsort(terms, kind="stable")
    claims, weights = claims[order], weights[order]
    lengths = np.bincount(terms) if len(terms) else np.empty(0, dtype=np.int64)
    starts = np.cumsum(lengths) - lengths
    most = max(_FEW, int(_COMMON * size))
    keys: list[Pairs] = []
    shares: list[NDArray[np.float64]] = []
    for length in np.unique(lengths[(lengths >= 2) & (lengths <= most)]).tolist():
        rows = starts[lengths == length]
        block = claims[rows[:, None] + np.arange(length)]
        i, j = np.triu_indices(length, 1)
        keys.append((block[:, i] * size + block[:, j]).ravel())
        shares.append(np.repeat(weights[rows], len(i)))
    if not keys:
        return np.empty(0, dtype=np.int64), np.empty(0)
    return _summed(np.concatenate(keys), np.concatenate(shares), size)


def _summed(keys: Pairs, shares: Weights, size: int) -> tuple[Pairs, Weights]:
    """Equal keys once, with the sum of their shares."""
    if size * size <= 16_000_000:
        sums = np.bincount(keys, shares, minlength=size * size)
        found = np.flatnonzero(sums)
        return found.astype(np.int64), np.asarray(sums[found], dtype=np.float64)
    found, where = np.unique(keys, return_inverse=True)
    return found.astype(np.int64), np.asarray(np.bincount(where, shares), dtype=np.float64)


def _least_mass(size: int) -> float:
    """The weight two claims must share: about one rare word and a half."""
    return 0.5 if size > 8 else 0.2


def _best_of_each(left: Pairs, right: Pairs, promise: Weights, per_claim: int, size: int) -> Pairs:
    """The positions of the pairs that are among the best few of at least one of their claims."""
    both = np.concatenate([left, right])
    pair = np.tile(np.arange(len(left)), 2)
    order = np.lexsort((-promise[pair], both))
    ranked = both[order]
    starts = np.searchsorted(ranked, np.arange(size))
    rank = np.arange(len(ranked)) - starts[ranked]
    return np.unique(pair[order[rank < per_claim]])
