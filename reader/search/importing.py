"""Many articles at once: own workers, each writing whole segments, every document counted.

A segment counts only when it is finished, on disk and committed; what a worker had not
finished when it died is given to another one.
"""

import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, Protocol

from reader.errors import SearchUnavailable
from reader.jobs import JobContext
from reader.language import variants
from reader.model import Article, ArticleClaims
from reader.search.analysis import Canonical
from reader.search.building import SegmentBuilder
from reader.search.documents import of_article, of_claims
from reader.search.layout import ARTICLES, CLAIMS, Layout
from reader.search.storage import Entry, Folder
from reader.search.store import Store
from reader.search.vocabulary import Vocabulary
from reader.sentences import Sentence

BATCH = 25_000
_MOST_CLAIMS = 400_000
_MOST_CHUNKS = 600_000
_TRIES = 3

Spellings = Sequence[tuple[str, str]]
Loaded = tuple[Article | ArticleClaims, str]


class Feed(Protocol):
    """Where a worker gets articles from; must survive being sent to another process."""

    def __call__(self, ids: Sequence[str]) -> Iterator[Loaded]:
        """The articles of these ids that exist, each with the name of what read its claims."""


@dataclass(frozen=True, slots=True)
class _Order:
    """What every worker is told."""

    folder: Path
    feed: Feed
    batch: int
    spellings: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class _Finished:
    """Segments of one batch, and the articles that are in them or could not be found."""

    entries: tuple[tuple[str, Entry], ...]
    taken: tuple[str, ...]


@dataclass(slots=True)
class _Worker:
    process: BaseProcess
    receiver: Connection
    left: list[str]
    tries: int


def import_all(
    store: Store,
    feed: Feed,
    ids: Sequence[str],
    *,
    workers: int = 2,
    batch: int = BATCH,
    spellings: Spellings = (),
    context: JobContext | None = None,
) -> int:
    """Index these articles in processes of their own; gives how many were taken.

    `spellings` are a person's own, each with the name it is found under. Raises
    SearchUnavailable where workers keep dying; what was committed stays.
    """
    context = context or JobContext()
    order = _Order(store.folder.path, feed, batch, tuple(spellings))
    shares = [list(ids[i::workers]) for i in range(workers)]
    running = [_started(order, share, 1) for share in shares if share]
    done = 0
    try:
        while running:
            context.report(done, len(ids), Sentence("Indexing"))
            for ready in wait([worker.receiver for worker in running], timeout=0.2):
                worker = next(worker for worker in running if worker.receiver is ready)
                finished = _received(worker)
                if finished is None:
                    running.remove(worker)
                    running += _followed(order, worker)
                    continue
                _commit(store, finished)
                worker.left = worker.left[len(finished.taken) :]
                done += len(finished.taken)
    finally:
        for worker in running:
            worker.process.terminate()
            worker.process.join()
    context.report(done, len(ids), Sentence("Indexing"))
    return done


def _started(order: _Order, ids: list[str], tries: int) -> _Worker:
    spawn = multiprocessing.get_context("spawn")
    receiver, sender = spawn.Pipe(duplex=False)
    process = spawn.Process(target=_work, args=(order, ids, sender), daemon=True)
    process.start()
    sender.close()
    return _Worker(process, receiver, ids, tries)


def _received(worker: _Worker) -> _Finished | None:
    try:
        found: _Finished = worker.receiver.recv()
    except (EOFError, OSError):
        return None
    return found


def _followed(order: _Order, worker: _Worker) -> list[_Worker]:
    """Another worker for what one left undone; none where nothing is left."""
    worker.process.join()
    worker.receiver.close()
    if not worker.left:
        return []
    if worker.tries >= _TRIES:
        raise SearchUnavailable(
            "Indexing stopped {times} times at the same articles; {left} of them cannot be "
            "searched.",
            times=_TRIES,
            left=len(worker.left),
        )
    return [_started(order, worker.left, worker.tries + 1)]


def _commit(store: Store, finished: _Finished) -> None:
    layouts = {layout.name: layout for layout in (ARTICLES, CLAIMS)}
    entries = [(layouts[name], entry) for name, entry in finished.entries]
    store.commit(entries, finished.taken)


def _work(order: _Order, ids: Sequence[str], sender: Any) -> None:
    """Runs in a process of its own: writes segments and tells of each batch when it is on disk."""
    canonical = variants.Variants(order.spellings).canonical
    taking = _Batch(Folder(order.folder), sender.send, canonical)
    for start in range(0, len(ids), order.batch):
        taking.take(order.feed, ids[start : start + order.batch])
    sender.close()


class _Batch:
    """Batches on their way into segments; sent early where their claims become too many.

    Articles, claims and later batches share a vocabulary until it grows too large.
    """

    def __init__(
        self, folder: Folder, send: Callable[[_Finished], None], canonical: Canonical
    ) -> None:
        self._folder = folder
        self._canonical = canonical
        self._vocabulary = Vocabulary(canonical)
        self._send = send
        self._begin()

    def _begin(self) -> None:
        if len(self._vocabulary) > _MOST_CHUNKS:
            self._vocabulary = Vocabulary(self._canonical)
        self._articles = SegmentBuilder(ARTICLES, self._vocabulary)
        self._claims = SegmentBuilder(CLAIMS, self._vocabulary)

    def take(self, feed: Feed, ids: Sequence[str]) -> None:
        """Index these articles; ids that the feed does not know count as taken."""
        sent = 0
        place = {article: i for i, article in enumerate(ids)}
        for entry, read_by in feed(ids):
            article = entry.article if isinstance(entry, ArticleClaims) else entry
            self._articles.add(of_article(article, read_by))
            if isinstance(entry, ArticleClaims):
                for document in of_claims(entry):
                    self._claims.add(document)
            if len(self._claims) > _MOST_CLAIMS:
                sent = self._finish(ids, sent, place[article.id] + 1)
        self._finish(ids, sent, len(ids))

    def _finish(self, ids: Sequence[str], start: int, end: int) -> int:
        entries = [
            entry
            for layout, builder in ((ARTICLES, self._articles), (CLAIMS, self._claims))
            if (entry := self._written(layout, builder))
        ]
        self._send(_Finished(tuple(entries), tuple(ids[start:end])))
        self._begin()
        return end

    def _written(self, layout: Layout, builder: SegmentBuilder) -> tuple[str, Entry] | None:
        if not len(builder):
            return None
        path = self._folder.new_segment()
        builder.write(path)
        return layout.name, Entry(path.name, "", len(builder))
