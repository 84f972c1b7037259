"""The words, phrases, patterns and facts of a query as queries over our fields."""

import fnmatch
import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from copy import copy
from dataclasses import dataclass, field
from datetime import date
from functools import cache, partial
from typing import Any

from rapidfuzz.distance import DamerauLevenshtein
from whoosh import query

from reader.language import fold, lexicon, variants
from reader.search.analysis import plain_words, term_of, words_in
from reader.search.layout import ARTICLES, CLAIMS, Layout
from reader.search.lexing import LABEL_FIELDS, TEXT_FIELDS
from reader.search.queries import (
    FUZZY,
    PATTERN,
    PREFIX,
    AnyOf,
    Anything,
    Between,
    Near,
    Owned,
    Quantified,
)
from reader.search.trees import all_of, any_of
from reader.search.wanted import Fits, Wanted, is_term, is_word

TITLE_BOOST = 1.0
_ONLY_ARTICLES = ("title", "author", "language")
_SHORTEST_FUZZY = 4

Owners = Callable[[str, str], frozenset[str]]
OwnersOf = Callable[[Any, Layout], frozenset[str]]


@dataclass(frozen=True, slots=True)
class Sources:
    """Where a reading looks things up: spellings, labels of the library, other articles."""

    spellings: variants.Variants = field(default_factory=variants.shipped)
    labelled: Owners = lambda _, __: frozenset()
    owners_of: OwnersOf = lambda _, __: frozenset()
    today: Callable[[], date] = date.today


class Leaves:
    """Turns the leaves of Whoosh's raw tree into queries over the fields of one layout."""

    def __init__(self, sources: Sources, layout: Layout, hints: list[str]) -> None:
        self._sources = sources
        self.layout = layout
        self._hints = hints
        self.wanted: list[Wanted] = []
        self.row: list[str] = []
        self.hidden = False

    def leaf(self, raw: Any) -> Any:
        """The query that a leaf stands for."""
        name = raw.fieldname
        if isinstance(raw, query.TermRange):
            return self._range(raw)
        if name in LABEL_FIELDS:
            return self._label(name, _text_of(raw))
        if name == "in":
            return Anything()
        if name == "quotes":
            return self._of_others("speaker", raw, CLAIMS)
        if name.startswith("near") and isinstance(raw, query.Phrase):
            return self._near(raw.words, int(name[4:]))
        return self._words(raw)

    def _words(self, raw: Any) -> Any:
        name = raw.fieldname
        own = TEXT_FIELDS.get(name, "")
        if self.layout is CLAIMS and own in _ONLY_ARTICLES:
            return self._of_others(own, raw, ARTICLES)
        if isinstance(raw, query.Phrase):
            return self._phrase(own, raw)
        if isinstance(raw, query.FuzzyTerm):
            return self._fuzzy(own, raw.text, raw.maxdist)
        if isinstance(raw, query.Prefix):
            return self._pattern(own, f"{raw.text}*")
        if re.search(r"[*?]", raw.text):
            return self._pattern(own, raw.text)
        return self._word(own, raw.text)

    def _range(self, raw: Any) -> Any:
        if raw.fieldname == "date":
            return Between("date", int(raw.start), int(raw.end))
        return Quantified(float(raw.start), float(raw.end), raw.startexcl, raw.endexcl)

    def _label(self, name: str, text: str) -> Any:
        owners = partial(self._sources.labelled, name, text)
        return Owned(f"{name}:{text}", owners)

    def _of_others(self, name: str, raw: Any, layout: Layout) -> Any:
        """Claims by a fact of their article, articles by one of their claims."""
        other = copy(raw)
        other.fieldname = name
        node = Leaves(self._sources, layout, self._hints).leaf(other)
        return Owned(f"{name}:{raw!r}", partial(self._sources.owners_of, node, layout))

    def _fields(self, name: str) -> tuple[str, ...]:
        if name:
            return (name,)
        return ("body",) if self.layout is ARTICLES else ("body", "speaker")

    def _spread(self, name: str, make: Callable[[str, float], Any]) -> Any:
        """One leaf over the fields it is meant for; a title adds to the score."""
        node = any_of([make(own, 1.0) for own in self._fields(name)])
        if name or self.layout is not ARTICLES:
            return node
        return query.AndMaybe(node, make("title", TITLE_BOOST))

    def _want(self, shown: str, *row: Fits) -> None:
        if not self.hidden and shown not in [want.shown for want in self.wanted]:
            self.wanted.append(Wanted(shown, row))

    def _term(self, word: str) -> str:
        return term_of(word, self._sources.spellings.canonical)

    def _word(self, name: str, text: str) -> Any:
        """A word as typed; a compound is its parts in a row, or the parts written as one."""
        words = words_in(text)
        if not words.placed:
            return query.NullQuery
        row = words.row
        if not name or name == "body":
            self._want(text, *(is_term(self._term(word)) for word in row))
            self.row += [self._term(word) for word in row] if not self.hidden else []
        forms: list[Callable[[str, float], Any]] = [partial(_words_in_a_row, self._terms(row))]
        for word in words.joined:
            forms.append(partial(_words_in_a_row, self._terms([word])))
            self._want(word, is_term(self._term(word)))
        return self._spread(name, lambda own, boost: any_of([make(own, boost) for make in forms]))

    def loose(self, raws: list[Any]) -> list[Any]:
        """Plain leaves for when any of them is enough: each part of a compound by itself, once."""
        words = [word for raw in raws if type(raw) is query.Term for word in words_in(raw.text).row]
        terms = dict.fromkeys(self._terms(words))
        others = [self.leaf(raw) for raw in raws if type(raw) is not query.Term]
        found = [self._spread("", partial(_words_in_a_row, [term])) for term in terms] + others
        return [node for node in found if not isinstance(node, Anything)]

    def _terms(self, words: list[str]) -> list[str]:
        return [self._term(word) for word in words]

    def _phrase(self, name: str, raw: Any) -> Any:
        words = plain_words(" ".join(raw.words))
        terms = self._terms(words)
        if not terms:
            return query.NullQuery
        if raw.slop > 1:
            for word, term in zip(words, terms, strict=True):
                self._want(word, is_term(term))
        else:
            self._want(" ".join(words), *map(is_term, terms))
        return self._spread(name, partial(_words_in_a_row, terms, slop=raw.slop))

    def _near(self, sides: list[str], slop: int) -> Any:
        row = list(self.row)
        parts = [self._side(side) for side in sides]
        self.row[:] = row
        if len(parts) < 2 or any(part is query.NullQuery for part in parts):
            return query.NullQuery
        return Near("body", tuple(parts), max(1, slop))

    def _side(self, text: str) -> Any:
        """One side of NEAR; the words of a phrase are joined by +."""
        word, _, distance = text.partition("~")
        if "+" in text:
            return self._phrase("body", query.Phrase("body", text.split("+")))
        if distance:
            return self._fuzzy("body", word, int(distance))
        if re.search(r"[*?]", text):
            return self._open("body", fold(text))
        return self._word("body", text)

    def _fuzzy(self, name: str, text: str, distance: int) -> Any:
        words = [word for word, _ in words_in(text).placed[:1]]
        if not words:
            return query.NullQuery
        word = words[0]
        if len(word) < _SHORTEST_FUZZY:
            self._hints.append(f"“{word}” is too short to be searched for with ~.")
            return self._word(name, word)
        self._want(f"{word}~", is_word(lambda other: _is_near(word, other, distance)))
        make = partial(self._any, word, FUZZY, distance)
        exact = partial(_words_in_a_row, self._terms([word]))
        return self._spread(name, lambda own, boost: any_of([make(own, boost), exact(own, boost)]))

    def _pattern(self, name: str, text: str) -> Any:
        folded = re.sub(r"\*+", "*", fold(text)).replace("'", "")
        *before, last = [part for part in re.split(r"[^\w*?]+", folded) if part] or [""]
        self.row.clear()
        nodes = [self._pattern_or_word(name, part) for part in before if part.strip("*?")]
        if not last.strip("*?"):
            return all_of(nodes) if nodes else Anything()
        return all_of([*nodes, self._open(name, last)])

    def _pattern_or_word(self, name: str, part: str) -> Any:
        return self._open(name, part) if re.search(r"[*?]", part) else self._word(name, part)

    def _open(self, name: str, pattern: str) -> Any:
        """A word with * or ?; a prefix is also completed by the spellings of names."""
        start = pattern[:-1]
        if re.search(r"[*?]", start) or not pattern.endswith("*"):
            self._want(pattern, is_word(re.compile(fnmatch.translate(pattern)).match))
            return self._spread(name, partial(self._any, pattern, PATTERN, 0))
        terms = {self._term(start), *self._names(start)}
        self._want(pattern, is_word(lambda word: word.startswith(start), *terms))
        exact = [partial(_words_in_a_row, [term]) for term in sorted(terms)]
        prefix = partial(self._any, start, PREFIX, 0)
        return self._spread(
            name, lambda own, boost: any_of([make(own, boost) for make in (prefix, *exact)])
        )

    def _names(self, start: str) -> Iterator[str]:
        """Terms of names of which some spelling begins so: Kie → kyiv."""
        if len(start) >= 3:
            spellings = _spellings()
            first, last = (bisect_left(spellings, edge) for edge in (start, f"{start}\U0010ffff"))
            yield from map(self._term, spellings[first:last])

    def _any(self, text: str, how: str, distance: int, name: str, boost: float) -> Any:
        return AnyOf(name, text, how, distance, boost)


@cache
def _spellings() -> list[str]:
    return sorted(lexicon.inverted("name_variants"))


def _is_near(word: str, other: str, distance: int) -> bool:
    return DamerauLevenshtein.distance(word, other, score_cutoff=distance) <= distance


def _words_in_a_row(terms: list[str], name: str, boost: float, *, slop: int = 1) -> Any:
    if len(terms) == 1:
        return query.Term(name, terms[0], boost=boost)
    return query.Phrase(name, terms, slop=slop, boost=boost)


def _text_of(raw: Any) -> str:
    return " ".join(raw.words) if isinstance(raw, query.Phrase) else str(raw.text)
