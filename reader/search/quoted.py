"""Who is quoted in which article: claims know their speaker, articles are counted by them."""

from collections import Counter
from collections.abc import Sequence

import numpy as np

from reader.search.analysis import Canonical, plain_words, term_of
from reader.search.sections import Array, once
from reader.search.segment import Segment

_MOST_CLAIMS = 2_000_000
_SPEAKER_BITS = 32


class Quoted:
    """Each article with each of its speakers, once; nobody where claims are too many to count."""

    def __init__(
        self, articles: Sequence[Segment], claims: Sequence[Segment], canonical: Canonical
    ) -> None:
        few = 0 < sum(segment.size for segment in claims) <= _MOST_CLAIMS
        places = _places(articles) if few else {}
        self._names = _Names(canonical)
        pairs = [_pairs(segment, places, self._names) for segment in claims if few]
        both = once(np.concatenate([np.zeros(0, dtype=np.int64), *pairs]))
        self._articles, self._speakers = both >> _SPEAKER_BITS, both & ((1 << _SPEAKER_BITS) - 1)

    def count(self, found: Array, size: int) -> Counter[str]:
        """In how many of these articles, numbered among `size`, each speaker is quoted."""
        among = np.zeros(size, dtype=bool)
        among[found] = True
        speakers = self._speakers[among[self._articles]]
        numbers = np.bincount(speakers, minlength=len(self._names.shown)).tolist()
        return +Counter(dict(zip(self._names.shown, numbers, strict=True)))


class _Names:
    """A number for each speaker, the same for all spellings; `shown` is the one met first."""

    def __init__(self, canonical: Canonical) -> None:
        self._canonical = canonical
        self._numbers: dict[str, int] = {}
        self.shown: list[str] = []

    def number(self, name: str) -> int:
        """The number of a name; -1 where there is none."""
        terms = " ".join(term_of(word, self._canonical) for word in plain_words(name))
        if not terms:
            return -1
        number = self._numbers.setdefault(terms, len(self.shown))
        if number == len(self.shown):
            self.shown.append(name)
        return number


def _places(articles: Sequence[Segment]) -> dict[bytes, int]:
    """The number of each article among all that are there, by its id."""
    found: dict[bytes, int] = {}
    base = 0
    for segment in articles:
        owners = list(segment.columns.owners)
        for doc in np.flatnonzero(segment.alive).tolist():
            found[owners[segment.columns.owner[doc]]] = base + doc
        base += segment.size
    return found


def _pairs(segment: Segment, places: dict[bytes, int], names: _Names) -> Array:
    """For each claim with a speaker the number of its article and of the speaker, as one number."""
    columns = segment.columns
    article = np.array([places.get(owner, -1) for owner in columns.owners], dtype=np.int64)
    speaker = np.array([names.number(name) for name in columns.table("speaker")], dtype=np.int64)
    article, speaker = article[columns.owner], speaker[columns.codes("speaker")]
    meant = segment.alive & (article >= 0) & (speaker >= 0)
    return np.asarray((article[meant] << _SPEAKER_BITS) | speaker[meant])
