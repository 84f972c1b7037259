"""The best answers looked at again: words side by side count more, and so do words of the best.

Works on the best few hundred only; the order beyond them is that of the words alone.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

import numpy as np
from whoosh import query
from whoosh.analysis import STOP_WORDS

from reader.search.analysis import words_in
from reader.search.compiling import compiled
from reader.search.executor import Matches, Run
from reader.search.sections import Array

POOL = 200
PAIR_BOOST = 0.2
FEEDBACK_DOCUMENTS = 10
FEEDBACK_TERMS = 20
# More would gain more on Cranfield; on headlines that seek their articles it gains nothing.
FEEDBACK_BOOST = 0.5
_LONGEST_FED = 20_000


def again(run: Run, found: Matches, bonus: Any) -> Matches:
    """The same answers, the best POOL of them in order of their score and a bonus together."""
    if bonus is None or not found.best.size:
        return found
    pool = min(POOL, found.best.size)
    scores = found.scores[:pool] + bonus_of(run, bonus, found.best[:pool])
    order = np.lexsort((found.best[:pool], -scores))
    best = np.concatenate((found.best[:pool][order], found.best[pool:]))
    return replace(found, best=best, scores=np.concatenate((scores[order], found.scores[pool:])))


def bonus_of(run: Run, bonus: Any, documents: Array) -> Array:
    """What a query would score some documents, given by their numbers in the snapshot."""
    scores = np.zeros(documents.size)
    snapshot = run.snapshot
    for at in range(len(snapshot.segments)):
        low, high = snapshot.bases[at], snapshot.bases[at + 1]
        inside = np.flatnonzero((documents >= low) & (documents < high))
        if inside.size:
            inside = inside[np.argsort(documents[inside])]
            local = documents[inside] - low
            scores[inside] = compiled(run, bonus, at, only=local).score_at(local)
    return scores


def of_pairs(pairs: Sequence[tuple[str, str]]) -> Any:
    """A bonus for words of the query that stand side by side in the text as well."""
    distinct = list(dict.fromkeys(pairs))
    if not distinct:
        return None
    return query.Or([query.Phrase("body", list(pair), boost=PAIR_BOOST) for pair in distinct])


def of_feedback(
    run: Run,
    found: Matches,
    text_of: Callable[[int], str],
    term_of: Callable[[str], str],
    known: Sequence[str],
) -> Any:
    """A bonus for the telling words of the best answers."""
    texts = [text_of(document) for document in found.best[:FEEDBACK_DOCUMENTS].tolist()]
    told = telling(run, texts, term_of, FEEDBACK_TERMS + len(known))
    weights = {term: weight for term, weight in told.items() if term not in known}
    if not weights:
        return None
    top = max(weights.values())
    chosen = list(weights.items())[:FEEDBACK_TERMS]
    return query.Or(
        [query.Term("body", term, boost=FEEDBACK_BOOST * weight / top) for term, weight in chosen]
    )


def telling(
    run: Run, texts: Sequence[str], term_of: Callable[[str], str], count: int
) -> Mapping[str, float]:
    """The terms that set these texts apart from the rest, the most telling first."""
    counts: dict[str, float] = defaultdict(float)
    for text in texts:
        chunks = Counter(text[:_LONGEST_FED].split())
        total = chunks.total() or 1
        for chunk, times in chunks.items():
            for term in _terms_of(chunk, term_of):
                counts[term] += times / total
    likely = sorted(counts, key=lambda term: (-counts[term], term))[: count * 8]
    worth = {
        term: counts[term] * run.idf("body", term.encode())
        for term in likely
        if run.snapshot.documents_with("body", term.encode())
    }
    best = sorted(worth, key=lambda term: (-worth[term], term))[:count]
    return {term: worth[term] for term in best}


@lru_cache(maxsize=65_536)
def _terms_of(chunk: str, term_of: Callable[[str], str]) -> tuple[str, ...]:
    """The telling terms between two white spaces."""
    words = words_in(chunk).row
    return tuple(term_of(word) for word in words if len(word) > 1 and word not in STOP_WORDS)
