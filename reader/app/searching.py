"""Finding articles and claims: queries, sentences to be contradicted, the index kept up to date.

The index follows the library: whatever is missing, changed or gone is put right by
`ensure_index`; a search answers from what is there and says when that is not all.
"""

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from reader import claims, comparison
from reader.app.engine import engine_version
from reader.app.workspace import Workspace
from reader.errors import LibraryDamaged, NotFound
from reader.jobs import JobContext, Progress
from reader.language import variants
from reader.library import Derived, Library, Summary
from reader.model import Article, ArticleClaims, Claim, Judgement, Span
from reader.search import ClaimHit, Index, Labels, Results
from reader.search.documents import version_of
from reader.search.importing import import_all

_RECENT = "recent searches"
_VARIANTS = "variant"
_MOST_RECENT = 20
_FEW = 200
_CLAIM_BATCH = 1_000
_CANDIDATES = 60
_TEXTS_KEPT = 512

_guard = threading.Lock()
_open: dict[Path, tuple[Workspace, Index]] = {}
_building: dict[Path, Progress] = {}


def index_of(ws: Workspace) -> Index:
    """The search index of a workspace, opened once."""
    with _guard:
        held = _open.get(ws.index_folder)
        if held is None or held[0] is not ws:
            held = _open[ws.index_folder] = (ws, _opened(ws))
        return held[1]


def _opened(ws: Workspace) -> Index:
    spellings = variants.Variants(ws.library.names(_VARIANTS).items())
    return Index.open(ws.index_folder, _texts_of(ws), _labels_of(ws), spellings)


def close(ws: Workspace) -> None:
    """Let go of the workspace's index."""
    with _guard:
        if _open.get(ws.index_folder, (None,))[0] is ws:
            del _open[ws.index_folder]


def search(
    ws: Workspace,
    query: str,
    *,
    limit: int = 10,
    offset: int = 0,
    sort: str = "relevance",
    typing: bool = False,
    facets: bool = True,
) -> Results:
    """The best answers to a query, sorted by "relevance", "date" or "findings".

    Never raises for its wording. `typing` takes the last word as unfinished.
    """
    return index_of(ws).search(
        query, limit=limit, offset=offset, sort=sort, typing=typing, facets=facets
    )


def more_like(ws: Workspace, article: str, *, limit: int = 10) -> Results:
    """Articles about the same, best first."""
    return index_of(ws).more_like(article, limit=limit)


def terms_in(ws: Workspace, query: str, text: str) -> list[tuple[Span, int]]:
    """Where a query's words stand in a text, each with the index of its colour."""
    return index_of(ws).terms_in(query, text)


def suggest(ws: Workspace, query: str) -> str | None:
    """The query with its likely misspellings mended; None where nothing is to be mended."""
    return index_of(ws).suggest(query)


# --- what disagrees with a sentence -------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Opposed:
    """A claim of the library held against a sentence."""

    article: Article
    claim: Claim
    quote: str
    judgement: Judgement


def against(
    ws: Workspace,
    sentence: str,
    limit: int = 10,
    *,
    speaker: str | None = None,
    article: str | None = None,
) -> list[Opposed]:
    """The claims that most likely contradict a sentence, best first.

    `speaker` and `article` say who said it where, as far as that is known.
    """
    said = _article(ws, article) if article else None
    found: list[Opposed] = []
    read: dict[str, ArticleClaims | None] = {}
    for owner, hit in index_of(ws).claims_like(sentence, limit=_CANDIDATES):
        if owner not in read:
            read[owner] = _read(ws, owner)
        held = read[owner]
        claim = _claim_at(held, hit) if held else None
        if held is None or claim is None:
            continue
        quote = claim.span.of(held.article.text)
        judgement = comparison.judge(
            sentence,
            quote,
            a_date=said.published if said else None,
            b_date=held.article.published,
            a_speaker=speaker,
            b_speaker=claim.speaker,
        )
        if " ".join(quote.split()) != " ".join(sentence.split()):
            found.append(Opposed(held.article, claim, quote, judgement))
    found.sort(key=lambda each: (-each.judgement.score, -each.judgement.alignment))
    return found[:limit]


def _read(ws: Workspace, article: str) -> ArticleClaims | None:
    found = _article(ws, article)
    return _claims_of(ws.derived, found) if found else None


def _claim_at(read: ArticleClaims, hit: ClaimHit) -> Claim | None:
    return next((claim for claim in read.claims if claim.span == hit.span), None)


def _article(ws: Workspace, article: str) -> Article | None:
    try:
        return ws.library.article(article)
    except (NotFound, LibraryDamaged):
        return None


# --- recent and saved ---------------------------------------------------------------------


def recent(ws: Workspace) -> list[str]:
    """The last queries, newest first."""
    return [str(query) for query in ws.library.setting(_RECENT, [])]


def remember(ws: Workspace, query: str) -> None:
    """Put a query on top of the recent ones."""
    query = " ".join(query.split())
    if query and not ws.library.read_only:
        kept = [query, *(other for other in recent(ws) if other != query)]
        ws.library.set_setting(_RECENT, kept[:_MOST_RECENT])


def saved(ws: Workspace) -> dict[str, str]:
    """Queries kept under a name."""
    return ws.library.saved_searches()


def save(ws: Workspace, name: str, query: str) -> None:
    """Keep a query under a name; an empty query forgets it."""
    ws.library.save_search(name, query)


def add_variant(ws: Workspace, spelling: str, name: str) -> None:
    """Let a spelling be found under a name and the other way round; the index is built anew."""
    ws.library.set_name(_VARIANTS, spelling, name)
    index_of(ws).store.clear()
    close(ws)


# --- the index follows the library --------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LibraryFeed:
    """Gives articles of a library to a worker process; with `read_by` their claims as well."""

    precious: Path
    cache: Path
    read_by: str = ""

    def __call__(self, ids: Sequence[str]) -> Iterator[tuple[Article | ArticleClaims, str]]:
        """The articles of these ids that can be read."""
        with Library.open(self.precious, read_only=True) as library:
            derived = Derived.open(self.cache)
            try:
                for id in ids:
                    try:
                        article = library.article(id)
                    except (NotFound, LibraryDamaged):
                        continue
                    entry = _claims_of(derived, article) if self.read_by else article
                    yield entry, self.read_by
            finally:
                derived.close()


def ensure_index(ws: Workspace, context: JobContext | None = None, *, workers: int = 2) -> int:
    """Bring the index up to the library, in processes of their own where that is much.

    Articles come first, their claims after; gives how many articles were indexed. What was
    done stays when it is stopped, and the next call goes on from there.
    """
    context = _watched(ws, context or JobContext())
    index = index_of(ws)
    if index.store.damaged or (not len(index) and not index.store.verify()):
        index.store.clear()
    try:
        return _brought_up(ws, index, context, workers)
    finally:
        _building.pop(ws.index_folder, None)


def _brought_up(ws: Workspace, index: Index, context: JobContext, workers: int) -> int:
    versions = {summary.id: _version(summary) for summary in ws.library.summaries()}
    known = {id: version.partition(" ") for id, version in index.articles().items()}
    gone = [id for id in known if id not in versions]
    if gone:
        index.remove(gone)
    engine = engine_version()
    unread = [id for id in versions if known.get(id, ("",))[0] != versions[id]]
    stale = [id for id in versions if id in known and known[id][2] != engine]
    feed = LibraryFeed(ws.folders.precious, ws.folders.cache)
    done = 0
    if len(unread) > _FEW:
        done = import_all(index.store, feed, unread, workers=workers, context=context)
    todo = list(dict.fromkeys((*unread, *stale)))
    return max(done, _index_claims(ws, index, todo, context, workers))


def _index_claims(
    ws: Workspace, index: Index, ids: Sequence[str], context: JobContext, workers: int
) -> int:
    engine = engine_version()
    feed = LibraryFeed(ws.folders.precious, ws.folders.cache, engine)
    if len(ids) > _FEW:
        return import_all(
            index.store, feed, ids, workers=workers, batch=_CLAIM_BATCH, context=context
        )
    read = []
    for done, (entry, _) in enumerate(_read_here(ws, ids)):
        context.report(done, len(ids), "Indexing")
        read.append(entry)
    if read:
        index.add(read, engine)
    return len(read)


def _read_here(ws: Workspace, ids: Sequence[str]) -> Iterator[tuple[ArticleClaims, str]]:
    for id in ids:
        article = _article(ws, id)
        if article:
            yield _claims_of(ws.derived, article), id


def _claims_of(derived: Derived, article: Article) -> ArticleClaims:
    known = derived.claims_for(article, engine_version())
    if known:
        return known
    found = claims.extract(article)
    derived.put_claims(found, engine_version())
    return found


def _version(summary: Summary) -> str:
    return version_of(
        summary.id,
        summary.text_sha256,
        summary.title,
        summary.outlet,
        summary.language,
        summary.published,
    )


def _watched(ws: Workspace, context: JobContext) -> JobContext:
    """The same job, its progress also kept for whoever searches meanwhile."""
    report = context.report

    def watched(done: int, total: int, label: str = "") -> None:
        _building[ws.index_folder] = Progress(done, total, label)
        report(done, total, label)

    context.report = watched  # type: ignore[method-assign]
    return context


def building(ws: Workspace) -> Progress | None:
    """How far the index is, while it is being built here; None when it is not."""
    return _building.get(ws.index_folder)


# --- what the index asks of the library ---------------------------------------------------


def _texts_of(ws: Workspace) -> Callable[[str], str | None]:
    @lru_cache(maxsize=_TEXTS_KEPT)
    def text(id: str) -> str | None:
        article = _article(ws, id)
        return article.text if article else None

    return text


def _labels_of(ws: Workspace) -> Callable[[], Labels]:
    def labels() -> Labels:
        return Labels(_values(ws), lambda: _findings(ws))

    return labels


def _values(ws: Workspace) -> Mapping[str, Mapping[str, frozenset[str]]]:
    found: dict[str, dict[str, set[str]]] = {"tag": {}, "flag": {}, "status": {}, "collection": {}}
    for summary in ws.library.summaries():
        for tag in summary.tags:
            found["tag"].setdefault(tag, set()).add(summary.id)
    for flag in ws.library.flags():
        owners = {end.article for end in flag.ends}
        found["flag"].setdefault(flag.relation.value, set()).update(owners)
        found["status"].setdefault(flag.status.value, set()).update(owners)
    for name, ids in ws.library.collections().items():
        found["collection"].setdefault(name, set()).update(ids)
    return {
        kind: {value: frozenset(ids) for value, ids in values.items()}
        for kind, values in found.items()
    }


def _findings(ws: Workspace) -> Mapping[str, int]:
    counts: dict[str, int] = {}
    found = ws.derived.findings_for(ws.library.articles(), engine_version())
    for finding in found or ():
        for owner in {finding.a.article, finding.b.article}:
            counts[owner] = counts.get(owner, 0) + 1
    return counts
