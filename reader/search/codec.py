"""A segment as Whoosh sees it: its codec interface over the columnar lists, for reading only.

Whoosh's own readers, searchers and query trees work on this; the fast executor goes past it
and must give the same answers.
"""

from collections.abc import Iterator
from typing import Any

import numpy as np
from whoosh import columns
from whoosh.codec import base
from whoosh.formats import Positions
from whoosh.matching import ListMatcher
from whoosh.query.spans import Span
from whoosh.reading import MultiReader, SegmentReader, TermInfo

from reader.search.segment import Segment

_POSITIONS = Positions()


class ColumnarCodec(base.Codec):  # type: ignore[misc]
    """Reads one segment for Whoosh."""

    def __init__(self, segment: Segment) -> None:
        self.segment = segment

    def terms_reader(self, *_: object) -> "Terms":
        """The terms and their lists."""
        return Terms(self.segment)

    def per_document_reader(self, *_: object) -> "PerDocument":
        """The facts of each document."""
        return PerDocument(self.segment)


class _Named(base.Segment):  # type: ignore[misc]
    """What Whoosh wants to know of a segment before it asks the codec."""

    def __init__(self, segment: Segment) -> None:
        super().__init__(segment.layout.name)
        self._size = segment.size

    def doc_count_all(self) -> int:
        return self._size


def reader_of(segments: list[Segment]) -> Any:
    """One Whoosh reader over all these segments, which share a layout."""
    schema = segments[0].layout.schema
    readers = [
        SegmentReader(None, schema, _Named(segment), codec=ColumnarCodec(segment))
        for segment in segments
    ]
    return readers[0] if len(readers) == 1 else MultiReader(readers)


class Terms(base.TermsReader):  # type: ignore[misc]
    """The terms of all fields."""

    def __init__(self, segment: Segment) -> None:
        self._segment = segment

    def _find(self, name: str, text: bytes) -> int:
        return self._segment.field(name).find(text) if name in self._names() else -1

    def _names(self) -> tuple[str, ...]:
        return self._segment.layout.fields

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        return self._find(*term) >= 0

    def indexed_field_names(self) -> tuple[str, ...]:
        """The fields that can be searched."""
        return self._names()

    def terms(self) -> Iterator[tuple[str, bytes]]:
        """All terms, field by field."""
        return ((name, text) for name in sorted(self._names()) for _, text in self.terms_from(name))

    def terms_from(self, name: str, start: bytes = b"") -> Iterator[tuple[str, bytes]]:
        """The terms of a field from one on."""
        terms = self._segment.field(name).terms
        return ((name, terms[i]) for i in range(terms.at_or_after(start), len(terms)))

    def items(self) -> Iterator[tuple[tuple[str, bytes], Any]]:
        """All terms with what is known of them."""
        return ((term, self.term_info(*term)) for term in self.terms())

    def items_from(self, name: str, start: bytes) -> Iterator[tuple[tuple[str, bytes], Any]]:
        """The terms of a field from one on, with what is known of them."""
        return ((term, self.term_info(*term)) for term in self.terms_from(name, start))

    def term_info(self, name: str, text: bytes) -> Any:
        """How often a term stands where."""
        term = self._find(name, text)
        if term < 0:
            raise KeyError(f"{name}:{text!r}")
        lists = self._segment.field(name)
        part = lists.slice_of(term)
        docs, freqs = lists.docs[part], lists.freqs[part]
        lengths = lists.lengths[docs]
        return TermInfo(
            weight=float(freqs.sum(dtype=np.int64)),
            df=int(docs.size),
            minlength=int(lengths.min()),
            maxlength=int(lengths.max()),
            maxweight=float(freqs.max()),
            minid=int(docs[0]),
            maxid=int(docs[-1]),
        )

    def matcher(self, name: str, text: bytes, _: object, scorer: object = None) -> Any:
        """The documents of one term in order."""
        lists = self._segment.field(name)
        term = self._find(name, text)
        part = lists.slice_of(term)
        positions, freqs = lists.positions_of(term)
        return PostingMatcher(
            lists.docs[part].tolist(),
            freqs.tolist(),
            positions.tolist(),
            scorer,
            (name, text),
            self.term_info(name, text),
        )


class PostingMatcher(ListMatcher):  # type: ignore[misc]
    """Whoosh's matcher over lists that already lie in memory, with positions."""

    def __init__(
        self,
        docs: list[int],
        freqs: list[int],
        positions: list[int],
        scorer: object,
        term: tuple[str, bytes],
        info: object,
    ) -> None:
        weights = [float(freq) for freq in freqs]
        super().__init__(docs, weights, None, _POSITIONS, scorer=scorer, term=term, terminfo=info)
        self._freqs = freqs
        self._positions = positions
        self._ends = np.cumsum(freqs).tolist()

    def copy(self) -> "PostingMatcher":
        """Another one at the same place."""
        made = PostingMatcher(
            self._ids, self._freqs, self._positions, self._scorer, self._term, self._terminfo
        )
        made._i = self._i
        return made

    def supports(self, astype: str) -> bool:
        """Positions and frequencies can be asked for."""
        return astype in ("positions", "frequency", "weight")

    def value_as(self, astype: str) -> Any:
        """The positions, or how many there are, in the present document."""
        end, freq = self._ends[self._i], self._freqs[self._i]
        return self._positions[end - freq : end] if astype == "positions" else freq

    def spans(self) -> list[Any]:
        """The positions as Whoosh's spans."""
        return [Span(position) for position in self.value_as("positions")]


class PerDocument(base.PerDocumentReader):  # type: ignore[misc]
    """The facts of each document."""

    def __init__(self, segment: Segment) -> None:
        self._segment = segment

    def doc_count(self) -> int:
        """How many documents live."""
        return self._segment.size - self._segment.deleted

    def doc_count_all(self) -> int:
        """How many documents were written."""
        return self._segment.size

    def has_deletions(self) -> bool:
        """Whether any was removed."""
        return self._segment.deleted > 0

    def is_deleted(self, docnum: int) -> bool:
        """Whether this one was removed."""
        return not self._segment.alive[docnum]

    def deleted_docs(self) -> set[int]:
        """Those removed."""
        return set(np.flatnonzero(~self._segment.alive).tolist())

    def supports_columns(self) -> bool:
        """Numbers can be asked for by document."""
        return True

    def has_column(self, name: str) -> bool:
        """Whether there is such a number."""
        return name.removeprefix("#") in self._segment.layout.numbers

    def column_reader(self, name: str, _: object) -> Any:
        """The numbers of one column."""
        return _Numbers(self._segment.columns.numbers(name.removeprefix("#")).tolist())

    def doc_field_length(self, docnum: int, name: str, default: int = 0) -> int:
        """How many words a field of a document has."""
        if name not in self._segment.layout.fields:
            return default
        return int(self._segment.field(name).lengths[docnum])

    def field_length(self, name: str) -> int:
        """How many words a field has in all documents."""
        return self._segment.field(name).total_length

    def min_field_length(self, name: str) -> int:
        """The fewest words."""
        return int(self._segment.field(name).lengths.min())

    def max_field_length(self, name: str) -> int:
        """The most words."""
        return int(self._segment.field(name).lengths.max())

    def stored_fields(self, docnum: int) -> dict[str, str]:
        """The id of the article."""
        return {"owner": self._segment.columns.owner_of(docnum)}


class _Numbers(columns.ColumnReader):  # type: ignore[misc]
    """A row of numbers as a Whoosh column."""

    def __init__(self, numbers: list[int]) -> None:
        self._numbers = numbers

    def __len__(self) -> int:
        return len(self._numbers)

    def __getitem__(self, docnum: int) -> int:
        return self._numbers[docnum]

    def __iter__(self) -> Iterator[int]:
        return iter(self._numbers)

    def sort_key(self, docnum: int) -> int:
        """What to sort by."""
        return self._numbers[docnum]
