"""The search index follows the library: what is missing, changed or gone is put right.

A search meanwhile answers from what is there.
"""

import threading
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from reader import claims
from reader.app.engine import engine_version
from reader.app.labels import LabelSource
from reader.app.workspace import Workspace
from reader.errors import LibraryDamaged, NotFound
from reader.jobs import JobContext, Progress
from reader.language import variants
from reader.library import Derived, Library, Summary
from reader.model import Article, ArticleClaims
from reader.search import Index
from reader.search.documents import version_of
from reader.search.importing import import_all
from reader.sentences import Sentence

OWN_SPELLINGS = "variant"
_FEW = 200
_CLAIM_BATCH = 1_000
_TEXTS_KEPT = 512
_VERIFIED_BYTES = 32 * 2**20

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
    spellings = variants.Variants(_own_spellings(ws))
    return Index.open(ws.index_folder, _texts_of(ws), LabelSource(ws), spellings)


def _own_spellings(ws: Workspace) -> tuple[tuple[str, str], ...]:
    return tuple(ws.library.names(OWN_SPELLINGS).items())


def close(ws: Workspace) -> None:
    """Let go of the workspace's index."""
    with _guard:
        if _open.get(ws.index_folder, (None,))[0] is ws:
            del _open[ws.index_folder]


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
                    if not self.read_by:
                        yield article, ""
                        continue
                    merges = library.speaker_merges()
                    yield _merged(claims_of(derived, article), merges), self.read_by
            finally:
                derived.close()


def ensure_index(ws: Workspace, context: JobContext | None = None, *, workers: int = 2) -> int:
    """Bring the index up to the library, in processes of their own where that is much.

    Articles come first, their claims after; gives how many articles were indexed. What was
    done stays when it is stopped, and the next call goes on from there.
    """
    context = _watched(ws, context or JobContext())
    index = index_of(ws)
    if index.store.damaged or not index.store.verify(_VERIFIED_BYTES):
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
    engine = _read_by(ws)
    unread = [id for id in versions if known.get(id, ("",))[0] != versions[id]]
    stale = [id for id in versions if id in known and known[id][2] != engine]
    feed = LibraryFeed(ws.folders.precious, ws.folders.cache)
    done = 0
    if len(unread) > _FEW:
        own = _own_spellings(ws)
        done = import_all(
            index.store, feed, unread, workers=workers, spellings=own, context=context
        )
    todo = list(dict.fromkeys((*unread, *stale)))
    return max(done, _index_claims(ws, index, todo, context, workers))


def _index_claims(
    ws: Workspace, index: Index, ids: Sequence[str], context: JobContext, workers: int
) -> int:
    engine = _read_by(ws)
    feed = LibraryFeed(ws.folders.precious, ws.folders.cache, engine)
    if len(ids) > _FEW:
        return import_all(
            index.store,
            feed,
            ids,
            workers=workers,
            batch=_CLAIM_BATCH,
            spellings=_own_spellings(ws),
            context=context,
        )
    read = []
    for done, (entry, _) in enumerate(_read_here(ws, ids)):
        context.report(done, len(ids), Sentence("Indexing"))
        read.append(entry)
    if read:
        index.add(read, engine)
    return len(read)


def _read_here(ws: Workspace, ids: Sequence[str]) -> Iterator[tuple[ArticleClaims, str]]:
    for id in ids:
        article = article_or_none(ws, id)
        if article:
            yield _merged(claims_of(ws.derived, article), ws.library.speaker_merges()), id


def _read_by(ws: Workspace) -> str:
    """What the claims in the index depend on beside their article."""
    merges = repr(sorted(ws.library.speaker_merges().items()))
    return f"{engine_version()}+{zlib.crc32(merges.encode('utf-8', 'replace')):08x}"


def _merged(read: ArticleClaims, merges: Mapping[str, str]) -> ArticleClaims:
    """The same with speakers under the names that the person gave them."""
    if not merges:
        return read
    claims_made = (
        replace(claim, speaker=merges.get(claim.speaker or "", claim.speaker))
        for claim in read.claims
    )
    speakers = (
        replace(
            speaker,
            name=merges.get(speaker.name, speaker.name),
            spellings=(*speaker.spellings, speaker.name),
        )
        for speaker in read.speakers
    )
    return replace(read, claims=tuple(claims_made), speakers=tuple(speakers))


def claims_of(derived: Derived, article: Article) -> ArticleClaims:
    """The article with its claims, read now or earlier."""
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
        summary.authors,
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
        article = article_or_none(ws, id)
        return article.text if article else None

    return text


def article_or_none(ws: Workspace, article: str) -> Article | None:
    """The article, if it is there and undamaged."""
    try:
        return ws.library.article(article)
    except (NotFound, LibraryDamaged):
        return None
