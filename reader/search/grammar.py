"""Whoosh's parser with the grammar of our queries, made quicker over plain words.

Gives the same trees as Whoosh's own class with these plugins.
"""

import re
from functools import cache
from typing import Any

from whoosh.qparser import QueryParser, plugins, syntax

_WORD = re.compile(r"\w+")


class QuickParser(QueryParser):  # type: ignore[misc]
    """Sorts its plugins once, and asks them at the start of a word only, not at each letter."""

    def __init__(self) -> None:
        super().__init__("", None, plugins=_kinds())
        self._taggers: list[Any] = super().taggers()
        self._filters: list[Any] = super().filters()

    def taggers(self) -> list[Any]:
        """What finds the signs of the grammar, the most urgent first."""
        return self._taggers

    def filters(self) -> list[Any]:
        """What makes a tree of the signs, the most urgent first."""
        return self._filters

    def tag(self, text: str, pos: int = 0, **_: object) -> Any:
        """The signs of a query and the words between them."""
        found: list[Any] = []
        start = pos
        while pos < len(text):
            node = next(filter(None, (each.match(self, text, pos) for each in self._taggers)), None)
            if node is None:
                word = _WORD.match(text, pos)
                pos = word.end() if word else pos + 1
                continue
            found += self._words(text, start, pos)
            found.append(node)
            start = pos = node.endchar
        return self.group(found + self._words(text, start, len(text)))

    def _words(self, text: str, start: int, end: int) -> list[Any]:
        if start == end:
            return []
        node = syntax.WordNode(text[start:end])
        node.startchar, node.endchar = start, end
        return [node]


def _kinds() -> list[Any]:
    return [
        plugins.WhitespacePlugin(),
        plugins.FieldsPlugin(),
        plugins.PhrasePlugin(),
        plugins.GroupPlugin(),
        plugins.OperatorsPlugin(AndMaybe=None, Require=None),
        plugins.RangePlugin(),
        plugins.WildcardPlugin(),
        plugins.FuzzyTermPlugin(),
    ]


def whooshs_own() -> Any:
    """The same grammar in Whoosh's own class."""
    return QueryParser("", None, plugins=_kinds())


@cache
def parser() -> QuickParser:
    """The parser of this program; holds nothing of the queries it reads."""
    return QuickParser()
