"""A segment file opened for reading: lists, lexicons and facts of one batch of documents."""

from pathlib import Path

import numpy as np

from reader.search.columns import Columns
from reader.search.layout import ARTICLES, CLAIMS, Layout
from reader.search.lexicon import Lexicon
from reader.search.sections import Array, Sections, once
from reader.search.strings import Strings
from reader.search.vocabulary import spread

_LAYOUTS = {layout.name: layout for layout in (ARTICLES, CLAIMS)}
_MOST_REMEMBERED = 10_000


class FieldLists:
    """The inverted lists of one field, each a slice of one array."""

    def __init__(self, file: Sections, name: str) -> None:
        self.terms = Strings(file, f"{name}.terms")
        self.ends = file.array(f"{name}.ends")
        self.at = file.array(f"{name}.at")
        self.docs = file.array(f"{name}.docs")
        self.freqs = file.array(f"{name}.freqs")
        self.positions = file.array(f"{name}.positions")
        self.lengths = file.array(f"{name}.lengths")
        self.words = Lexicon(file, name)
        self._found: dict[bytes, int] = {}
        self.total_length = int(self.lengths.sum(dtype=np.int64))

    def find(self, text: bytes) -> int:
        """The number of a term; -1 where it is not met here."""
        term = self._found.get(text)
        if term is None:
            if len(self._found) > _MOST_REMEMBERED:
                self._found.clear()
            term = self._found[text] = self.terms.find(text)
        return term

    def slice_of(self, term: int) -> slice:
        """Where the list of a term stands in `docs` and `freqs`."""
        return slice(int(self.ends[term]), int(self.ends[term + 1]))

    def count(self, term: int) -> int:
        """In how many documents a term stands."""
        return int(self.ends[term + 1]) - int(self.ends[term])

    def weight(self, term: int) -> int:
        """How often a term stands in all documents together."""
        return int(self.at[term + 1]) - int(self.at[term])

    def positions_of(self, term: int, rows: Array | None = None) -> tuple[Array, Array]:
        """The positions of a term in some rows of its list (all where None), and how many each."""
        freqs = self.freqs[self.slice_of(term)].astype(np.int64)
        start = int(self.at[term])
        if rows is None:
            return self.positions[start : int(self.at[term + 1])], freqs
        starts = start + np.cumsum(freqs) - freqs
        return self.positions[spread(starts[rows], freqs[rows])], freqs[rows]


class Segment:
    """One batch of documents; `dead` tells those that were replaced or removed since."""

    def __init__(self, path: Path, dead: Array | None = None) -> None:
        self.name = path.name
        self.file = Sections(path)
        self.layout: Layout = _LAYOUTS[self.file.facts["layout"]]
        self.size: int = self.file.facts["docs"]
        self.columns = Columns(self.file)
        self._fields: dict[str, FieldLists] = {}
        self.alive = np.ones(self.size, dtype=bool)
        if dead is not None:
            self.alive[dead] = False
        self.deleted: int = self.size - int(self.alive.sum())

    def field(self, name: str) -> FieldLists:
        """The lists of one field."""
        if name not in self._fields:
            self._fields[name] = FieldLists(self.file, name)
        return self._fields[name]

    def owners(self) -> list[str]:
        """The ids of the articles that have documents here, removed ones left out."""
        ranks = once(self.columns.owner[self.alive])
        return [self.columns.owners[rank].decode() for rank in ranks.tolist()]
