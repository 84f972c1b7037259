"""The segments of an index together: what is there now, and how batches come and go.

Readers see one moment's snapshots; a writer holds the folder's lock while it commits.
"""

import logging
import math
import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import numpy as np

from reader.errors import SearchUnavailable
from reader.language import variants
from reader.search.analysis import Canonical
from reader.search.building import SegmentBuilder
from reader.search.executor import Snapshot
from reader.search.layout import ARTICLES, CLAIMS, Document, Layout
from reader.search.merging import merge
from reader.search.quoted import Quoted
from reader.search.sections import DamagedSegment, once
from reader.search.segment import Segment
from reader.search.storage import Contents, Entry, Folder
from reader.search.vocabulary import Vocabulary

_log = logging.getLogger(__name__)
_TIER = 8
_MOST_MERGED = 250_000


@dataclass(frozen=True, eq=False)
class Moment:
    """Everything that can be searched at one moment."""

    contents: Contents
    articles: Snapshot
    claims: Snapshot
    canonical: Canonical

    def of(self, layout: Layout) -> Snapshot:
        """The snapshot of one layout."""
        return self.articles if layout is ARTICLES else self.claims

    @cached_property
    def quoted(self) -> Quoted:
        """Who is quoted in which article."""
        return Quoted(self.articles.segments, self.claims.segments, self.canonical)


class Store:
    """One index folder, open for reading and writing."""

    def __init__(self, path: Path, canonical: Canonical = variants.canonical) -> None:
        self.folder = Folder(path)
        self._canonical = canonical
        self.damaged = self.folder.prepare()
        self._guard = threading.Lock()
        self._open: dict[Entry, Segment] = {}
        self._seen: tuple[int, int] = (-1, -1)
        self._moment = Moment(Contents(), Snapshot(()), Snapshot(()), canonical)

    def now(self) -> Moment:
        """What can be searched at this moment, also where another process wrote it."""
        seen = self.folder.stamp_of_contents()
        if seen != self._seen:
            with self._guard:
                self._moment = self._load()
                self._seen = seen
        return self._moment

    def _load(self) -> Moment:
        for _ in range(3):
            try:
                contents = self.folder.contents()
            except SearchUnavailable:
                self.damaged = True
                contents = Contents()
            try:
                return self._moment_of(contents)
            except FileNotFoundError:
                continue
        raise SearchUnavailable("The search index changes too fast to be read; try again.")

    def _moment_of(self, contents: Contents) -> Moment:
        opened: dict[Entry, Segment] = {}
        rows: dict[str, list[Segment]] = {ARTICLES.name: [], CLAIMS.name: []}
        for layout, entries in contents.segments.items():
            for entry in entries:
                segment = self._open.get(entry) or self._opened(entry)
                if segment is not None:
                    opened[entry] = segment
                    rows[layout].append(segment)
        self._open = opened
        articles, claims = Snapshot(rows[ARTICLES.name]), Snapshot(rows[CLAIMS.name])
        return Moment(contents, articles, claims, self._canonical)

    def _opened(self, entry: Entry) -> Segment | None:
        try:
            dead = self.folder.read_dead(entry.dead) if entry.dead else None
            return Segment(self.folder.path / entry.file, dead)
        except (DamagedSegment, SearchUnavailable, ValueError, KeyError, IndexError):
            _log.info("a segment of the search index is damaged: %s", entry.file)
            self.damaged = True
            return None

    def verify(self, most_bytes: float = math.inf) -> bool:
        """Hold every file of the index against its checksums; reads all of it.

        An index larger than `most_bytes` is left alone, for that takes time.
        """
        files = [self.folder.path / name for name in self.now().contents.files()]
        if sum(path.stat().st_size for path in files if path.exists()) > most_bytes:
            return not self.damaged
        try:
            for segment in (*self.now().articles.segments, *self.now().claims.segments):
                segment.file.verify()
        except (DamagedSegment, ValueError):
            self.damaged = True
        return not self.damaged

    def clear(self) -> None:
        """Throw everything away, damaged or not."""
        self.folder.clear()
        with self._guard:
            self._open = {}
            self.damaged = False
            self._seen = (-1, -1)

    def write(self, batches: Mapping[str, Iterable[Document]], owners: Sequence[str]) -> None:
        """Replace what is known of these articles by these documents, all or nothing."""
        entries = [
            (layout, entry)
            for layout in (ARTICLES, CLAIMS)
            if (entry := self._built(layout, batches.get(layout.name, ())))
        ]
        self.commit(entries, owners)

    def _built(self, layout: Layout, documents: Iterable[Document]) -> Entry | None:
        builder = SegmentBuilder(layout, Vocabulary(self._canonical))
        for document in documents:
            builder.add(document)
        if not len(builder):
            return None
        path = self.folder.new_segment()
        builder.write(path)
        return Entry(path.name, "", len(builder))

    def commit(self, entries: Sequence[tuple[Layout, Entry]], owners: Sequence[str]) -> None:
        """Make finished segments part of the index in place of what was known of these articles."""
        with self.folder.lock():
            before = self.now().contents
            contents = self._without(before, owners)
            for layout, finished in entries:
                entry = self.folder.keep(finished)
                contents = contents.with_segments(layout.name, (*contents.of(layout.name), entry))
            contents = self._merged(contents)
            self.folder.commit(contents)
            self.folder.collect(contents, before)
        self.now()

    def _without(self, contents: Contents, owners: Sequence[str]) -> Contents:
        if not owners:
            return contents
        for layout in (ARTICLES, CLAIMS):
            kept = [self._entry_without(entry, owners) for entry in contents.of(layout.name)]
            contents = contents.with_segments(layout.name, tuple(entry for entry in kept if entry))
        return contents

    def _entry_without(self, entry: Entry, owners: Sequence[str]) -> Entry | None:
        segment = self._open.get(entry)
        if segment is None:
            return None
        docs = segment.columns.docs_of_all(owners)
        docs = docs[segment.alive[docs]]
        if not docs.size:
            return entry
        dead = once(np.concatenate((np.flatnonzero(~segment.alive), docs)))
        if dead.size == segment.size:
            return None
        return replace(entry, dead=self.folder.write_dead(dead))

    def _merged(self, contents: Contents) -> Contents:
        for layout in (ARTICLES, CLAIMS):
            entries = contents.of(layout.name)
            while crowd := _crowd(entries):
                path = self.folder.new_file("segment")
                segments = [self._open.get(entry) or self._opened(entry) for entry in crowd]
                size = merge([segment for segment in segments if segment], path)
                kept = tuple(entry for entry in entries if entry not in crowd)
                entries = (*kept, Entry(path.name, "", size))
            contents = contents.with_segments(layout.name, entries)
        return contents


def _crowd(entries: Sequence[Entry]) -> list[Entry]:
    """Segments of about the same size that are enough to be merged into one."""
    tiers: dict[int, list[Entry]] = {}
    for entry in entries:
        tiers.setdefault(int(math.log(max(1, entry.docs), _TIER)), []).append(entry)
    for _, tier in sorted(tiers.items()):
        if len(tier) >= _TIER and sum(entry.docs for entry in tier) <= _MOST_MERGED:
            return tier
    return []
