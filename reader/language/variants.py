"""The one spelling under which variants of a name meet (Kiev, kyiv → kyiv)."""

from collections.abc import Iterable, Mapping
from functools import cache

from reader.language import lexicon
from reader.language.folding import fold

_LIST = "name_variants"


class Variants:
    """The shipped variants with a person's own on top."""

    def __init__(self, own: Iterable[tuple[str, str]] = ()) -> None:
        shipped = lexicon.inverted(_LIST)
        self._names: Mapping[str, str] = shipped
        added = {fold(spelling): shipped.get(fold(name), fold(name)) for spelling, name in own}
        if added:
            self._names = {**shipped, **added}

    def canonical(self, word: str) -> str:
        """The spelling that stands for all variants of a folded word; itself where none is."""
        return self._names.get(word, word)

    def spellings(self, word: str) -> frozenset[str]:
        """Every folded spelling that meets this folded word, itself included."""
        name = self.canonical(word)
        return _together(self._names, name) | {word, name}


def _together(names: Mapping[str, str], name: str) -> frozenset[str]:
    return frozenset(spelling for spelling, other in names.items() if other == name)


@cache
def shipped() -> Variants:
    """The variants that come with the program."""
    return Variants()


def canonical(word: str) -> str:
    """The shipped spelling that stands for all variants of a folded word; itself where none is."""
    return shipped().canonical(word)


def spellings(word: str) -> frozenset[str]:
    """Every shipped folded spelling that meets this folded word, itself included."""
    return shipped().spellings(word)
