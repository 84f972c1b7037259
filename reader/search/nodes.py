"""What each kind of query finds in one segment: which documents, and what they score."""

from collections.abc import Callable, Sequence

import numpy as np

from reader.search.sections import Array

K1 = 1.5
NONE = np.zeros(0, dtype=np.int64)


class Node:
    """What a query finds in one segment; `docs` are document numbers in rising order."""

    docs: Array
    boost: float = 1.0

    def score_at(self, docs: Array) -> Array:
        """The scores of some documents, in rising order; 0 where one is not found."""
        raise NotImplementedError


class Nothing(Node):
    """Finds nothing."""

    docs = NONE

    def score_at(self, docs: Array) -> Array:
        """Nothing but zeros."""
        return np.zeros(docs.size)


class Given(Node):
    """Finds given documents; adds nothing to a score."""

    def __init__(self, docs: Array) -> None:
        self.docs = docs

    def score_at(self, docs: Array) -> Array:
        """Nothing but zeros."""
        return np.zeros(docs.size)


class Listed(Node):
    """Finds the documents of one list and scores them by BM25."""

    def __init__(self, docs: Array, freqs: Array, norm: Array, idf: Callable[[], float]) -> None:
        self.docs = docs
        self._freqs = freqs
        self._norm = norm
        self._idf = idf

    def score_at(self, docs: Array) -> Array:
        """BM25; only the asked documents are looked at where they are few."""
        if docs is self.docs:
            freqs = self._freqs
        elif docs.size * 8 < self.docs.size:
            freqs = self._looked_up(docs)
        else:
            dense = np.zeros(self._norm.size)
            dense[self.docs] = self._freqs
            freqs = dense[docs]
        worth = freqs * (K1 + 1) / (freqs + self._norm[docs])
        return np.asarray(worth * (self._idf() * self.boost))

    def _looked_up(self, docs: Array) -> Array:
        at = np.minimum(np.searchsorted(self.docs, docs), self.docs.size - 1)
        return np.where(self.docs[at] == docs, self._freqs[at], 0)


class Joined(Node):
    """Made of other nodes; scores only what it finds itself."""

    def __init__(self, docs: Array, size: int) -> None:
        self.docs = docs
        self._size = size

    def score_at(self, docs: Array) -> Array:
        """What the parts say of those documents that are found, 0 for the others."""
        if docs is self.docs:
            return np.asarray(self.boost * self._worth(docs))
        found = contains(self.docs, docs, self._size)
        if found.all():
            return np.asarray(self.boost * self._worth(docs))
        scores = np.zeros(docs.size)
        if found.any():
            scores[found] = self.boost * self._worth(docs[found])
        return scores

    def _worth(self, docs: Array) -> Array:
        raise NotImplementedError


class Both(Joined):
    """Finds what all parts find."""

    def __init__(self, parts: Sequence[Node], size: int) -> None:
        self._parts = parts
        order = sorted(parts, key=lambda part: part.docs.size)
        docs = order[0].docs
        for part in order[1:]:
            if not docs.size:
                break
            docs = docs[contains(part.docs, docs, size)]
        super().__init__(docs, size)

    def _worth(self, docs: Array) -> Array:
        return _total([part.score_at(docs) for part in self._parts])


class Either(Node):
    """Finds what any part finds."""

    def __init__(self, parts: Sequence[Node], size: int) -> None:
        self._parts = [part for part in parts if part.docs.size]
        if len(self._parts) == 1:
            self.docs = self._parts[0].docs
        else:
            mask = np.zeros(size, dtype=bool)
            for part in self._parts:
                mask[part.docs] = True
            self.docs = np.flatnonzero(mask)

    def score_at(self, docs: Array) -> Array:
        """The sum of the parts' scores."""
        scores = [part.score_at(docs) for part in self._parts]
        return np.asarray(self.boost * _total(scores)) if scores else np.zeros(docs.size)


class Without(Joined):
    """Finds what the first part finds and the second does not."""

    def __init__(self, wanted: Node, unwanted: Node, size: int) -> None:
        self._wanted = wanted
        super().__init__(wanted.docs[~contains(unwanted.docs, wanted.docs, size)], size)

    def _worth(self, docs: Array) -> Array:
        return self._wanted.score_at(docs)


class Perhaps(Joined):
    """Finds what the first part finds; the second adds to the score."""

    def __init__(self, needed: Node, bonus: Node, size: int) -> None:
        self._needed = needed
        self._bonus = bonus
        super().__init__(needed.docs, size)

    def _worth(self, docs: Array) -> Array:
        worth = self._needed.score_at(docs)
        return worth + self._bonus.score_at(docs) if self._bonus.docs.size else worth


class Together(Joined):
    """Finds documents where the words of a phrase stand as they should."""

    def __init__(self, words: Sequence[Node], docs: Array, size: int) -> None:
        self._words = words
        super().__init__(docs, size)

    def _worth(self, docs: Array) -> Array:
        return _total([word.score_at(docs) for word in self._words])


def _total(scores: Sequence[Array]) -> Array:
    total = scores[0]
    for more in scores[1:]:
        total = total + more
    return total


def contains(docs: Array, asked: Array, size: int) -> Array:
    """For each asked document whether it is among the others."""
    if not docs.size:
        return np.zeros(asked.size, dtype=bool)
    if asked.size * 16 < docs.size:
        at = np.minimum(np.searchsorted(docs, asked), docs.size - 1)
        return np.asarray(docs[at] == asked)
    mask = np.zeros(size, dtype=bool)
    mask[docs] = True
    return np.asarray(mask[asked])
