"""Makes one segment of documents: words to sorted lists, facts to columns, all to one file."""

from array import array
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from reader.search import copies, lexicon
from reader.search.chunks import GAP, plain
from reader.search.columns import ColumnBuilder
from reader.search.layout import Document, Layout
from reader.search.postings import LARGEST_RUN, LONGEST_TEXT, Postings, inverted, merged
from reader.search.sections import Array, SectionWriter, narrow
from reader.search.strings import write_strings
from reader.search.vocabulary import Vocabulary

_RUN_BYTES = 1 << 21


class SegmentBuilder:
    """Takes documents of one layout and writes them as a segment."""

    def __init__(self, layout: Layout, vocabulary: Vocabulary) -> None:
        """`vocabulary` may know more words than are met; those builders share saves analysis."""
        self._layout = layout
        self._vocabulary = vocabulary
        self._fields = {
            name: _FieldBuilder(self._vocabulary, layout.sketches and name == "body")
            for name in layout.fields
        }
        self._columns = ColumnBuilder(layout)

    def __len__(self) -> int:
        return len(self._columns)

    def add(self, document: Document) -> None:
        """Take one document; those of one owner must come one after the other."""
        self._columns.append(document)
        for name, builder in self._fields.items():
            builder.add(document.fields.get(name, ()))

    def write(self, path: Path) -> None:
        """Write everything taken so far as a segment file; durable when this returns."""
        for builder in self._fields.values():
            builder.finish()
        words, terms = self._vocabulary.words, self._vocabulary.terms
        order = sorted(range(len(terms)), key=[term.encode() for term in terms].__getitem__)
        ranks = np.empty(len(terms), dtype=np.int64)
        ranks[order] = np.arange(len(terms))
        ranked = [terms[number] for number in order]
        with SectionWriter(path) as file:
            for name, builder in self._fields.items():
                postings = builder.postings(ranks)
                write_field(file, name, postings, ranked, builder.lengths())
                counts = builder.word_counts(len(words))
                ranks_of_words = ranks[self._vocabulary.term_of_words()]
                lexicon.write(file, name, words, counts, ranks_of_words, postings.terms)
            self._columns.write(file)
            if self._layout.sketches:
                file.add("sketch", self._fields["body"].sketches())
            file.finish({"layout": self._layout.name, "docs": len(self)})


def write_field(
    file: SectionWriter, name: str, postings: Postings, terms: Sequence[str], lengths: Array
) -> None:
    """Write the lists of one field; `postings.terms` are places in `terms`, rising."""
    write_strings(file, f"{name}.terms", [terms[rank].encode() for rank in postings.terms.tolist()])
    file.add(f"{name}.ends", narrow(np.concatenate(([0], postings.ends))))
    file.add(f"{name}.at", narrow(np.concatenate(([0], np.cumsum(postings.weights)))))
    file.add(f"{name}.docs", narrow(postings.docs))
    file.add(f"{name}.freqs", narrow(postings.freqs))
    file.add(f"{name}.positions", narrow(postings.positions))
    file.add(f"{name}.lengths", narrow(lengths))


class _FieldBuilder:
    """The tokens of one field, turned into sorted runs as they pile up."""

    def __init__(self, vocabulary: Vocabulary, sketched: bool) -> None:
        self._vocabulary = vocabulary
        self._sketched = sketched
        self._begin()
        self._before = 0
        self._runs: list[Postings] = []
        self._counts: list[Array] = []
        self._lengths: list[Array] = []
        self._sketches: list[Array] = []

    def _begin(self) -> None:
        self._text = bytearray(b" ")
        self._ends = array("Q", [1])

    def add(self, parts: Sequence[str]) -> None:
        """Take the field of the next document."""
        self._text += (GAP + b" ").join(map(plain, parts))
        self._ends.append(len(self._text))
        if len(self._text) >= _RUN_BYTES or len(self._ends) > LARGEST_RUN:
            self._flush()

    def _flush(self) -> None:
        found = self._vocabulary.expand(bytes(self._text))
        ends = np.searchsorted(found.starts, np.array(self._ends, dtype=np.int64))
        word_ends = np.concatenate(([0], np.cumsum(found.counts)))[ends]
        place_ends = np.concatenate(([0], np.cumsum(found.advance)))[ends]
        lengths = np.diff(word_ends)
        docs = np.repeat(np.arange(lengths.size), lengths)
        places = np.minimum(found.places - place_ends[docs], LONGEST_TEXT - 1)
        run = inverted(self._vocabulary.term_of_words()[found.words], docs, places)
        self._runs.append(run._replace(docs=run.docs + np.uint32(self._before)))
        self._counts.append(np.bincount(found.words))
        self._lengths.append(lengths)
        if self._sketched:
            hashes = self._vocabulary.hash_of_words()[found.words]
            self._sketches.append(copies.sketches(hashes, word_ends))
        self._before += lengths.size
        self._begin()

    def finish(self) -> None:
        """Analyse what was taken last; after that all its words are in the vocabulary."""
        if len(self._ends) > 1:
            self._flush()

    def postings(self, ranks: Array) -> Postings:
        """The lists of all documents taken, terms by rank."""
        runs, self._runs = self._runs, []
        return merged(runs, ranks)

    def word_counts(self, size: int) -> Array:
        """How often each word was met."""
        total = np.zeros(size, dtype=np.int64)
        for counts in self._counts:
            total[: counts.size] += counts
        return total

    def lengths(self) -> Array:
        """The number of words in each document."""
        return np.concatenate([np.zeros(0, dtype=np.int64), *self._lengths])

    def sketches(self) -> Array:
        """What tells copies, for each document."""
        return np.concatenate([copies.NONE, *self._sketches])
