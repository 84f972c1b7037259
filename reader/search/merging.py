"""Makes one segment of several, leaving out what was removed: many small ones slow a search."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from reader.search import lexicon
from reader.search.building import write_field
from reader.search.columns import write_owners, write_ranges
from reader.search.postings import Postings, merged, without
from reader.search.sections import Array, SectionWriter, narrow
from reader.search.segment import Segment
from reader.search.strings import Strings, write_strings
from reader.search.vocabulary import spread


def merge(segments: Sequence[Segment], path: Path) -> int:
    """Write what lives in these segments, which share a layout, as one; gives its size."""
    layout = segments[0].layout
    alive = [np.flatnonzero(segment.alive) for segment in segments]
    total = sum(docs.size for docs in alive)
    with SectionWriter(path) as file:
        for name in layout.fields:
            _merge_field(file, name, segments, alive)
        _merge_columns(file, segments, alive)
        if layout.sketches:
            sketches = [s.file.array("sketch").reshape(s.size, -1) for s in segments]
            rows = [own[docs] for own, docs in zip(sketches, alive, strict=True)]
            file.add("sketch", np.concatenate(rows))
        file.finish({"layout": layout.name, "docs": total})
    return total


def _both(segments: Sequence[Segment], alive: Sequence[Array]) -> "zip[tuple[Segment, Array]]":
    return zip(segments, alive, strict=True)


def _merge_field(
    file: SectionWriter, name: str, segments: Sequence[Segment], alive: Sequence[Array]
) -> None:
    terms, places = _together([segment.field(name).terms for segment in segments])
    runs: list[Postings] = []
    base = 0
    for (segment, docs), own in zip(_both(segments, alive), places, strict=True):
        lists = segment.field(name)
        renumbered = np.full(segment.size, -1, dtype=np.int64)
        renumbered[docs] = base + np.arange(docs.size)
        base += docs.size
        ends = lists.ends[1:].astype(np.int64)
        run = Postings(own, ends, lists.docs, lists.freqs, lists.positions)
        runs.append(without(run, renumbered))
    postings = merged(runs, np.arange(len(terms)))
    lengths = [segment.field(name).lengths[docs] for segment, docs in _both(segments, alive)]
    write_field(file, name, postings, [term.decode() for term in terms], np.concatenate(lengths))
    _merge_words(file, name, segments, places, postings.terms)


def _merge_words(
    file: SectionWriter,
    name: str,
    segments: Sequence[Segment],
    term_places: Sequence[Array],
    terms: Array,
) -> None:
    """Word counts are added up, removed documents' too; words of vanished terms are dropped."""
    lexicons = [segment.field(name).words for segment in segments]
    words, places = _together([own.words for own in lexicons])
    counts = np.zeros(len(words), dtype=np.int64)
    ranks = np.zeros(len(words), dtype=np.int64)
    for own, place, term_place in zip(lexicons, places, term_places, strict=True):
        counts[place] += own.counts
        ranks[place] = term_place[own.terms]
    counts[~np.isin(ranks, terms)] = 0
    lexicon.write(file, name, [word.decode() for word in words], counts, ranks, terms)


def _together(rows: Sequence[Strings]) -> tuple[list[bytes], list[Array]]:
    """All strings once, sorted, and for each row where its own stand among them."""
    lists = [list(row) for row in rows]
    every = sorted(set().union(*lists))
    at = {value: i for i, value in enumerate(every)}
    return every, [
        np.fromiter((at[value] for value in own), dtype=np.int64, count=len(own)) for own in lists
    ]


def _merge_columns(
    file: SectionWriter, segments: Sequence[Segment], alive: Sequence[Array]
) -> None:
    layout = segments[0].layout
    owners, places = _together([segment.columns.owners for segment in segments])
    owner = [
        place[segment.columns.owner[docs]]
        for (segment, docs), place in zip(_both(segments, alive), places, strict=True)
    ]
    write_owners(file, [name.decode() for name in owners], np.concatenate(owner))
    for name in layout.shown:
        texts = [s.columns.shown_bytes(name, docs) for s, docs in _both(segments, alive)]
        write_strings(file, f"shown.{name}", [text for row in texts for text in row])
    for name in layout.categories:
        tables = [[v.encode() for v in segment.columns.table(name)] for segment in segments]
        every = sorted(set().union(*tables))
        at = {value: i for i, value in enumerate(every)}
        codes = [
            np.array([at[value] for value in table], dtype=np.int64)[s.columns.codes(name)[docs]]
            for (s, docs), table in zip(_both(segments, alive), tables, strict=True)
        ]
        write_strings(file, f"category.{name}", every)
        file.add(f"code.{name}", narrow(np.concatenate(codes)))
    for name in layout.numbers:
        rows = [
            s.columns.numbers(name)[docs].astype(np.uint64) for s, docs in _both(segments, alive)
        ]
        file.add(f"number.{name}", narrow(np.concatenate(rows)))
    if layout.ranges:
        _merge_ranges(file, segments, alive)


def _merge_ranges(file: SectionWriter, segments: Sequence[Segment], alive: Sequence[Array]) -> None:
    counts: list[Array] = []
    pairs: list[Array] = []
    for segment, docs in _both(segments, alive):
        ends, lows, highs = segment.columns.ranges()
        size = np.diff(ends.astype(np.int64))[docs]
        at = spread(ends[:-1].astype(np.int64)[docs], size)
        counts.append(size)
        pairs.append(np.stack((lows[at], highs[at]), axis=1))
    ends = np.concatenate(([0], np.cumsum(np.concatenate(counts))))
    write_ranges(file, ends, np.concatenate(pairs))
