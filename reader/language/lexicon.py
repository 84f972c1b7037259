"""Word lists of `resources/lexicon`, read when first asked for.

A list has one entry a line, `#` starts a comment; a table has `key: value, value`.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from reader.assets import resource
from reader.language.folding import fold


def _lines(name: str) -> Iterator[str]:
    text = resource("lexicon", f"{name}.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        entry = line.split("#", 1)[0].strip()
        if entry:
            yield entry


@cache
def words(name: str) -> frozenset[str]:
    """The folded entries of a list."""
    return frozenset(fold(line) for line in _lines(name))


@cache
def table(name: str) -> Mapping[str, tuple[str, ...]]:
    """A table: folded key to its values, as written, in order."""
    rows: dict[str, tuple[str, ...]] = {}
    for line in _lines(name):
        key, _, values = line.partition(":")
        parts = tuple(value.strip() for value in values.split(",") if value.strip())
        rows[fold(key.strip())] = rows.get(fold(key.strip()), ()) + parts
    return MappingProxyType(rows)


@cache
def row(name: str, key: str) -> frozenset[str]:
    """The folded entries of one row of a table."""
    return frozenset(map(fold, table(name)[key]))


@cache
def rows(name: str) -> Mapping[str, tuple[str, ...]]:
    """A table whose keys are shown to people: folded key to the key as written and its values."""
    found: dict[str, tuple[str, ...]] = {}
    for line in _lines(name):
        key, _, values = line.partition(":")
        parts = tuple(value.strip() for value in values.split(",") if value.strip())
        found[fold(key.strip())] = (key.strip(), *parts)
    return MappingProxyType(found)


@cache
def inverted(name: str) -> Mapping[str, str]:
    """A table read backwards: each folded value, and each key itself, to the folded key."""
    found: dict[str, str] = {}
    for key, values in table(name).items():
        found.setdefault(key, key)
        for value in values:
            found.setdefault(fold(value), key)
    return MappingProxyType(found)
