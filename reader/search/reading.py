"""Reads a query: mended words to Whoosh's parser, its tree to one over our fields.

Whatever is typed gives a query; what could not be taken literally is said in a hint.
"""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from whoosh import query
from whoosh.analysis import STOP_WORDS
from whoosh.qparser import SimpleParser

from reader.language import fold
from reader.search.analysis import plain_words
from reader.search.grammar import parser
from reader.search.layout import ARTICLES, CLAIMS, Layout
from reader.search.leaves import Leaves, Sources
from reader.search.lexing import Lexed, Lexer
from reader.search.results import Reading
from reader.search.trees import all_of, any_of
from reader.search.wanted import Wanted

_CLAIM_FIELDS = ("speaker", "said", "num")


@dataclass(slots=True)
class Question:
    """A query ready to be asked: all words needed, or any of them (`relaxed`).

    `pairs` are neighbouring words, `words` the places in the query that may be misspelt.
    """

    tree: Any
    relaxed: Any
    layout: Layout
    reading: Reading
    wanted: list[Wanted]
    pairs: list[tuple[str, str]] = field(default_factory=list)
    words: list[tuple[int, int]] = field(default_factory=list)


def read(text: str, sources: Sources, *, typing: bool = False) -> Question:
    """How a query is to be understood; with `typing` its last word is not finished yet."""
    lexed = Lexer(text, sources.today()).read()
    if typing:
        _leave_open(lexed)
    raw = _parsed(lexed)
    claims = _wants_claims(raw)
    resolver = _Resolver(sources, CLAIMS if claims else ARTICLES, lexed)
    tree, relaxed = resolver.root(raw)
    shown = tuple(want.shown for want in resolver.leaves.wanted)
    reading = Reading(lexed.shown, shown, tuple(dict.fromkeys(lexed.hints)), claims)
    words = [place for part in lexed.parts for place in part.words]
    return Question(
        tree,
        relaxed,
        resolver.leaves.layout,
        reading,
        resolver.leaves.wanted,
        resolver.pairs(),
        words,
    )


def _leave_open(lexed: Lexed) -> None:
    for part in lexed.parts[-1:]:
        if lexed.open_word and part.words[-1:] == (lexed.open_word,) and ":" not in part.formal:
            part.formal += "*"


def _parsed(lexed: Lexed) -> Any:
    try:
        return parser().parse(lexed.formal, normalize=False)
    except Exception:
        lexed.hints.append("This was read as plain words.")
        words = " ".join(plain_words(lexed.formal))
        return SimpleParser("", None).parse(words, normalize=False)


def _wants_claims(raw: Any) -> bool:
    if isinstance(raw, query.Term) and raw.fieldname == "in":
        return fold(raw.text).startswith("claim")
    if getattr(raw, "fieldname", "") in _CLAIM_FIELDS:
        return True
    return any(_wants_claims(part) for part in _parts(raw))


def _parts(raw: Any) -> Iterator[Any]:
    yield from getattr(raw, "subqueries", ()) or ()
    if isinstance(raw, query.Not):
        yield raw.query


def _flat(raw: Any) -> Iterator[Any]:
    """What has to be met: brackets around words that all count make no difference."""
    if isinstance(raw, query.And):
        for part in raw.subqueries:
            yield from _flat(part)
    else:
        yield raw


class _Resolver:
    """Turns Whoosh's raw tree into one over our fields, leaf by leaf."""

    def __init__(self, sources: Sources, layout: Layout, lexed: Lexed) -> None:
        self._lexed = lexed
        self.leaves = Leaves(sources, layout, lexed.hints)

    def root(self, raw: Any) -> tuple[Any, Any]:
        """The whole query, and the same with any of its plain words enough (None if not plain)."""
        if any(part.kind == "operator" for part in self._lexed.parts):
            return self._node(raw), None
        parts = list(_flat(raw))
        plain = [part for part in parts if _is_plain(part)]
        telling = [part for part in plain if not _is_stop_word(part)] or plain
        parts = [part for part in parts if part not in plain or part in telling]
        made = [(part, self._node(part)) for part in parts]
        tree = all_of([node for _, node in made])
        if len(telling) < 2:
            return tree, None
        rest = [node for part, node in made if not _is_plain(part)]
        return tree, all_of([any_of(self.leaves.loose(telling)), *rest])

    def pairs(self) -> list[tuple[str, str]]:
        """Plain words of the query that stand next to each other, as terms."""
        return [(a, b) for a, b in itertools.pairwise(self.leaves.row) if a != b]

    def _node(self, raw: Any) -> Any:
        if isinstance(raw, query.And):
            return all_of([self._node(part) for part in raw.subqueries])
        if isinstance(raw, query.Or):
            return any_of([self._node(part) for part in raw.subqueries])
        if isinstance(raw, query.Not):
            hidden, self.leaves.hidden = self.leaves.hidden, True
            node = self._node(raw.query)
            self.leaves.hidden = hidden
            return query.Not(node)
        if raw is query.NullQuery or not hasattr(raw, "fieldname"):
            return query.NullQuery
        return self.leaves.leaf(raw)


def _is_plain(raw: Any) -> bool:
    return getattr(raw, "fieldname", None) == "" and not isinstance(raw, query.TermRange)


def _is_stop_word(raw: Any) -> bool:
    return isinstance(raw, query.Term) and fold(raw.text) in STOP_WORDS
