"""The colours by name, read from one data file; nothing else in the window names a colour."""

import json
from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor

from reader.assets import resource
from reader.model import Relation


@dataclass(frozen=True, slots=True)
class Palette:
    """One set of colours, as #rrggbb by token name."""

    name: str
    tokens: dict[str, str]

    @property
    def dark(self) -> bool:
        """Whether text is light on dark."""
        return self.name.endswith("dark")

    def colour(self, token: str, alpha: float = 1.0) -> QColor:
        """A colour by token name; `alpha` in [0, 1]."""
        return QColor(_colour(self.tokens[token], alpha))

    def mark(self, relation: Relation) -> QColor:
        """The strong colour of a relation: lines, ribbons' edges, ticks."""
        return self.colour(relation.value)

    def tint(self, relation: Relation, alpha: float = 1.0) -> QColor:
        """The ground behind a marked passage."""
        return self.colour(f"{relation.value}_tint", alpha)

    def text(self, relation: Relation) -> QColor:
        """The colour of words set on the relation's tint or on paper."""
        return self.colour(f"{relation.value}_text")


@cache
def _palettes() -> dict[str, Palette]:
    stored = json.loads(resource("theme", "tokens.json").read_text(encoding="utf-8"))
    return {name: Palette(name, tokens) for name, tokens in stored.items()}


@cache
def _colour(code: str, alpha: float) -> QColor:
    colour = QColor(code)
    colour.setAlphaF(alpha)
    return colour


PALETTES = ("light", "dark", "contrast_light", "contrast_dark")


def palette(name: str) -> Palette:
    """The palette of that name, one of PALETTES."""
    return _palettes()[name]
