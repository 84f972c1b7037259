"""The unstemmed words of a field: for prefixes, wildcards, fuzzy words and suggestions."""

import re
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from rapidfuzz.distance import DamerauLevenshtein
from rapidfuzz.process import cdist

from reader.search.sections import Array, Sections, SectionWriter, narrow
from reader.search.strings import Strings, write_strings

_LETTERS = 32


def write(
    file: SectionWriter,
    name: str,
    words: Sequence[str],
    counts: Array,
    ranks: Array,
    terms: Array,
) -> None:
    """Write the words met in a field; `ranks` of their terms are among `terms`, rising."""
    met = np.flatnonzero(counts)
    encoded = {number: words[number].encode() for number in met.tolist()}
    order = np.array(sorted(encoded, key=encoded.__getitem__), dtype=np.int64)
    write_strings(file, f"{name}.words", [encoded[number] for number in order.tolist()])
    file.add(f"{name}.words.term", narrow(np.searchsorted(terms, ranks[order])))
    file.add(f"{name}.words.count", narrow(counts[order]))
    file.add(f"{name}.words.letters", _signatures([words[number] for number in order.tolist()]))


def _signatures(words: Sequence[str]) -> Array:
    """One bit for each letter in a word: near words differ in few bits; no word is empty."""
    letters = np.frombuffer("".join(words).encode("utf-32-le", "surrogatepass"), dtype="<u4")
    lengths = np.fromiter(map(len, words), dtype=np.int64, count=len(words))
    bits = np.uint32(1) << (letters % _LETTERS)
    return np.bitwise_or.reduceat(bits, np.cumsum(lengths) - lengths) if words else bits


class Lexicon:
    """The words of one field of one segment; answers are places in it."""

    def __init__(self, file: Sections, name: str) -> None:
        self.words = Strings(file, f"{name}.words")
        self.terms = file.array(f"{name}.words.term")
        self.counts = file.array(f"{name}.words.count")
        self._letters = file.array(f"{name}.words.letters")

    def beginning_with(self, start: str) -> Array:
        """The words that begin so."""
        found = self.words.beginning_with(start.encode())
        return np.arange(found.start, found.stop)

    def like(self, pattern: str) -> Array:
        """The words that a wildcard pattern fits whole: * any letters, ? one."""
        fixed = re.split(r"[*?]", pattern, maxsplit=1)[0]
        span = self.words.beginning_with(fixed.encode())
        lines = "\n".join(self.words[i].decode() for i in span)
        found: list[int] = []
        line = before = 0
        for match in _glob(pattern).finditer(lines):
            line += lines.count("\n", before, match.start())
            before = match.start()
            found.append(line)
        return span.start + np.array(found, dtype=np.int64)

    def near(self, word: str, distance: int, start: str | None = None) -> Array:
        """The words within so many edits (a swap is one) that begin so, with its letter if None."""
        span = self.words.beginning_with((word[:1] if start is None else start).encode())
        sizes = np.diff(self.words.ends[span.start : span.stop + 1].astype(np.int64))
        length = len(word.encode())
        room = 2 * distance
        differing = self._letters[span.start : span.stop] ^ _signatures([word])
        likely = (np.abs(sizes - length) <= room) & (np.bitwise_count(differing) <= room)
        places = span.start + np.flatnonzero(likely)
        if not places.size:
            return places
        apart = cdist(
            [word],
            self.words.texts(places),
            scorer=DamerauLevenshtein.distance,
            score_cutoff=distance,
        )
        return np.asarray(places[apart[0] <= distance])


@lru_cache(maxsize=64)
def _glob(pattern: str) -> re.Pattern[str]:
    """For each line one match at most, found without going back over what was matched."""
    parts = [re.escape(part).replace(r"\?", ".") for part in re.split(r"\*+", pattern)]
    if len(parts) == 1:
        return re.compile(f"(?m)^{parts[0]}$")
    inner = "".join(f"(?>.*?{part})" for part in parts[1:-1])
    return re.compile(f"(?m)^{parts[0]}{inner}.*{parts[-1]}$")
