""" "Did you mean": words of the library near to words of a query that stand nowhere in it."""

from collections.abc import Iterator, Sequence

from rapidfuzz.distance import DamerauLevenshtein
from whoosh.spelling import Corrector

from reader.search.analysis import term_of, words_in
from reader.search.executor import Snapshot
from reader.search.leaves import Sources

_SHORTEST = 4
_FIELDS = ("body", "speaker")


class LexiconCorrector(Corrector):  # type: ignore[misc]
    """Whoosh's corrector over the unstemmed words of some segments.

    The largest segment is asked first, another only where none before it knows a near word.
    Without a prefix the first letter counts as wrong: words that begin with the second are tried.
    """

    def __init__(self, snapshots: Sequence[Snapshot]) -> None:
        self._lexicons = [
            segment.field(name).words
            for snapshot in snapshots
            for segment in sorted(snapshot.segments, key=lambda segment: -segment.size)
            for name in _FIELDS
            if name in segment.layout.fields
        ]

    def _suggestions(self, text: str, maxdist: int, prefix: int) -> Iterator[tuple[float, str]]:
        start = text[:prefix] if prefix else text[1:2]
        for lexicon in self._lexicons:
            places = lexicon.near(text, maxdist, start)
            words = lexicon.words.texts(places)
            for word, count in zip(words, lexicon.counts[places].tolist(), strict=True):
                if word != text:
                    distance = DamerauLevenshtein.distance(text, word)
                    yield count / (count + 1) - distance, word
            if words:
                return


def mended(
    query: str,
    places: Sequence[tuple[int, int]],
    snapshots: Sequence[Snapshot],
    sources: Sources,
) -> str | None:
    """The query with unknown words replaced by the nearest known; None where nothing changes."""
    corrector = LexiconCorrector(snapshots)
    made, at = "", 0
    for start, end in sorted(set(places)):
        better = _better(query[start:end], snapshots, sources, corrector)
        if better is not None and start >= at:
            made += query[at:start] + better
            at = end
    return made + query[at:] if at else None


def _better(
    word: str, snapshots: Sequence[Snapshot], sources: Sources, corrector: LexiconCorrector
) -> str | None:
    placed = words_in(word).placed
    if len(placed) != 1 or len(placed[0].word) < _SHORTEST:
        return None
    plain = placed[0].word
    term = term_of(plain, sources.spellings.canonical).encode()
    if any(
        snapshot.documents_with(name, term)
        for snapshot in snapshots
        for name in _FIELDS
        if snapshot.segments and name in snapshot.segments[0].layout.fields
    ):
        return None
    for prefix in (1, 0):
        found = corrector.suggest(plain, limit=1, maxdist=1 if len(plain) < 6 else 2, prefix=prefix)
        if found:
            return str(found[0])
    return None
