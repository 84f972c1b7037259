"""Matches as hits: texts from the library, facts from the index, copies behind the best of them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from reader.model import Span
from reader.search import copies
from reader.search.executor import Matches
from reader.search.results import ClaimHit, Copy, Hit, Snippet
from reader.search.segment import Segment
from reader.search.snippets import best_passages, whole
from reader.search.store import Moment
from reader.search.wanted import Finder

_CLAIMS_SHOWN = 5


class Showing:
    """Makes hits of the matches of one query; with no passages wanted no text is read."""

    def __init__(
        self,
        moment: Moment,
        texts: Callable[[str], str | None],
        finder: Finder,
        passages: int,
        findings: Mapping[str, int],
    ) -> None:
        self._moment = moment
        self._texts = texts
        self._finder = finder
        self._passages = passages
        self._findings = findings

    def articles(self, found: Matches, offset: int, limit: int) -> tuple[Hit, ...]:
        """One hit for each article, copies of a better one behind it."""
        groups = list(_grouped(found, offset + limit))[offset:]
        return tuple(self._article(found, *group) for group in groups)

    def _article(self, found: Matches, document: int, score: float, others: Sequence[int]) -> Hit:
        segment, doc = found.snapshot.locate(document)
        owner = segment.columns.owner_of(doc)
        snippets: tuple[Snippet, ...] = ()
        if self._passages:
            text = self._texts(owner) or ""
            snippets = best_passages(text, self._finder.spans_in(text), self._passages)
        located = [found.snapshot.locate(other) for other in others]
        behind = tuple(Copy(o.columns.owner_of(each), *_facts(o, each)) for o, each in located)
        title, outlet, published = _facts(segment, doc)
        met = self._findings.get(owner, 0)
        return Hit(owner, title, outlet, published, score, snippets, (), behind, met)

    def claims(self, found: Matches, offset: int, limit: int) -> tuple[Hit, ...]:
        """One hit for each article that has such claims, with the best of them."""
        by_owner: dict[str, list[tuple[Segment, int, float]]] = {}
        for document, score in zip(found.best.tolist(), found.scores.tolist(), strict=True):
            segment, doc = found.snapshot.locate(document)
            by_owner.setdefault(segment.columns.owner_of(doc), []).append((segment, doc, score))
        chosen = list(by_owner.items())[offset : offset + limit]
        return tuple(self._claims(owner, claims) for owner, claims in chosen)

    def _claims(self, owner: str, claims: Sequence[tuple[Segment, int, float]]) -> Hit:
        text = self._texts(owner) or ""
        shown = tuple(self._claim(text, *claim) for claim in claims[:_CLAIMS_SHOWN])
        passages = {claim.span: claim.snippet for claim in shown}  # two may say one thing together
        snippets = tuple(passages.values())[: self._passages]
        title, outlet, published = self._facts_of(owner)
        met = self._findings.get(owner, 0)
        best = claims[0][2]
        return Hit(owner, title, outlet, published, best, snippets, shown, (), met)

    def _claim(self, text: str, segment: Segment, doc: int, score: float) -> ClaimHit:
        span = claim_span(segment, doc)
        found = self._finder.spans_in(span.of(text))
        moved = [(at.moved(span.start), index) for at, index in found]
        speaker = segment.columns.table("speaker")[segment.columns.codes("speaker")[doc]]
        return ClaimHit(span, speaker, whole(text, span, moved), score)

    def _facts_of(self, owner: str) -> tuple[str, str, date | None]:
        for segment in self._moment.articles.segments:
            for doc in segment.columns.docs_of(owner).tolist():
                if segment.alive[doc]:
                    return _facts(segment, doc)
        return "", "", None


def claim_span(segment: Segment, doc: int) -> Span:
    """Where a claim stands in its article."""
    numbers = segment.columns.numbers
    return Span(int(numbers("start")[doc]), int(numbers("end")[doc]))


def _facts(segment: Segment, doc: int) -> tuple[str, str, date | None]:
    columns = segment.columns
    day = int(columns.numbers("date")[doc])
    outlet = columns.table("outlet")[columns.codes("outlet")[doc]]
    return columns.shown("title", doc), outlet, date.fromordinal(day) if day else None


def _grouped(found: Matches, wanted: int) -> Iterator[tuple[int, float, list[int]]]:
    """The best answers, copies of a better one behind it."""
    groups: list[tuple[int, float, list[int]]] = []
    known = copies.Known()
    for document, score in zip(found.best.tolist(), found.scores.tolist(), strict=True):
        segment, doc = found.snapshot.locate(document)
        sketch = copies.sketch_of(segment.file.array("sketch"), doc)
        group = known.like(sketch)
        if group is not None:
            groups[group][2].append(document)
        elif len(groups) < wanted:
            known.add(sketch)
            groups.append((document, score, []))
        else:
            break
    return iter(groups)
