"""Facts beside the words: one value a document, read in place."""

from array import array
from collections.abc import Collection, Mapping, Sequence

import numpy as np

from reader.search.layout import Document, Layout
from reader.search.sections import Array, Sections, SectionWriter, narrow
from reader.search.strings import Strings, write_strings

_MOST_SETS = 256


class ColumnBuilder:
    """Gathers the facts of documents and writes them."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._owners: dict[str, int] = {}
        self._owner = array("Q")
        self._shown: dict[str, list[bytes]] = {name: [] for name in layout.shown}
        self._tables: dict[str, dict[str, int]] = {name: {} for name in layout.categories}
        self._codes = {name: array("Q") for name in layout.categories}
        self._numbers = {name: array("Q") for name in layout.numbers}
        self._range_ends = array("Q", [0])
        self._ranges = array("d")

    def __len__(self) -> int:
        return len(self._owner)

    def append(self, document: Document) -> None:
        """Take the facts of the next document."""
        self._owner.append(self._owners.setdefault(document.owner, len(self._owners)))
        for name, texts in self._shown.items():
            texts.append(document.shown.get(name, "").encode("utf-8", "replace"))
        for name, table in self._tables.items():
            value = document.categories.get(name, "")
            self._codes[name].append(table.setdefault(value, len(table)))
        for name, numbers in self._numbers.items():
            numbers.append(document.numbers.get(name, 0))
        for low, high in document.ranges:
            self._ranges.extend((low, high))
        self._range_ends.append(len(self._ranges) // 2)

    def write(self, file: SectionWriter) -> None:
        """Write them all."""
        write_owners(file, list(self._owners), np.array(self._owner, dtype=np.uint64))
        for name, texts in self._shown.items():
            write_strings(file, f"shown.{name}", texts)
        for name, table in self._tables.items():
            write_strings(file, f"category.{name}", [value.encode() for value in table])
            file.add(f"code.{name}", narrow(np.array(self._codes[name], dtype=np.uint64)))
        for name, numbers in self._numbers.items():
            file.add(f"number.{name}", narrow(np.array(numbers, dtype=np.uint64)))
        if self._layout.ranges:
            write_ranges(file, np.array(self._range_ends), np.array(self._ranges).reshape(-1, 2))


def write_owners(file: SectionWriter, owners: Sequence[str], owner: Array) -> None:
    """Write the articles' ids, their order for look-up, and for each document its article."""
    encoded = [name.encode("utf-8", "replace") for name in owners]
    order = sorted(range(len(encoded)), key=encoded.__getitem__)
    rank = np.empty(len(order), dtype=np.int64)
    rank[order] = np.arange(len(order))
    write_strings(file, "owners", [encoded[i] for i in order])
    file.add("owner", narrow(rank[owner.astype(np.int64)]))


def write_ranges(file: SectionWriter, ends: Array, ranges: Array) -> None:
    """Write each document's quantities as low and high."""
    file.add("ranges.ends", narrow(ends))
    file.add("ranges.low", np.ascontiguousarray(ranges[:, 0], dtype=np.float64))
    file.add("ranges.high", np.ascontiguousarray(ranges[:, 1], dtype=np.float64))


class Columns:
    """The facts of a segment's documents."""

    def __init__(self, file: Sections) -> None:
        self._file = file
        self._tables: dict[str, list[str]] = {}
        self._texts: dict[str, Strings] = {}
        self._sets: dict[frozenset[str], Array] = {}
        self.owners = Strings(file, "owners")
        self.owner = file.array("owner")

    def owner_of(self, doc: int) -> str:
        """The id of the article a document is or belongs to."""
        return self.owners[int(self.owner[doc])].decode()

    def docs_of(self, owner: str) -> Array:
        """The documents of an article, none where it is not here."""
        rank = self.owners.find(owner.encode("utf-8", "replace"))
        return np.flatnonzero(self.owner == rank) if rank >= 0 else np.zeros(0, dtype=np.int64)

    def docs_of_all(self, owners: Collection[str]) -> Array:
        """The documents of some articles; looked up once for the same frozen set."""
        if not isinstance(owners, frozenset):
            return self._docs_of_all(owners)
        found = self._sets.get(owners)
        if found is None:
            if len(self._sets) >= _MOST_SETS:
                self._sets.clear()
            found = self._sets[owners] = self._docs_of_all(owners)
        return found

    def _docs_of_all(self, owners: Collection[str]) -> Array:
        found = [self.owners.find(owner.encode("utf-8", "replace")) for owner in owners]
        known = np.array([rank for rank in found if rank >= 0], dtype=np.int64)
        wanted = np.zeros(len(self.owners) + 1, dtype=bool)
        wanted[known] = True
        return np.flatnonzero(wanted[self.owner])

    def by_owner(self, values: Mapping[str, float]) -> Array:
        """For each document the value of its article, 0 where none is given."""
        of_ranks = np.zeros(len(self.owners) + 1)
        for owner, value in values.items():
            of_ranks[self.owners.find(owner.encode("utf-8", "replace"))] = value
        of_ranks[-1] = 0
        return np.asarray(of_ranks[self.owner])

    def shown(self, name: str, doc: int) -> str:
        """A text kept for showing."""
        return self._shown(name)[doc].decode()

    def shown_bytes(self, name: str, docs: Array) -> list[bytes]:
        """The same as stored, for many documents."""
        texts = self._shown(name)
        return [texts[doc] for doc in docs.tolist()]

    def _shown(self, name: str) -> Strings:
        if name not in self._texts:
            self._texts[name] = Strings(self._file, f"shown.{name}")
        return self._texts[name]

    def table(self, name: str) -> list[str]:
        """The values of a category, by code."""
        if name not in self._tables:
            self._tables[name] = [v.decode() for v in Strings(self._file, f"category.{name}")]
        return self._tables[name]

    def codes(self, name: str) -> Array:
        """For each document the code of its value."""
        return self._file.array(f"code.{name}")

    def numbers(self, name: str) -> Array:
        """For each document a whole number."""
        return self._file.array(f"number.{name}")

    def ranges(self) -> tuple[Array, Array, Array]:
        """Where each document's quantities end, and their lows and highs."""
        read = self._file.array
        return read("ranges.ends"), read("ranges.low"), read("ranges.high")
