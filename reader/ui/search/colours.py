"""A colour of its own for each word of a query, the same in results and in open articles."""

import json
from functools import cache

from PySide6.QtGui import QColor

from reader.assets import resource
from reader.ui.theme import Palette


@cache
def _stored() -> dict[str, list[str]]:
    found: dict[str, list[str]] = json.loads(
        resource("theme", "terms.json").read_text(encoding="utf-8")
    )
    return found


def term_colour(palette: Palette, term: int) -> QColor:
    """The ground behind a found word; after the last colour it begins again."""
    colours = _stored()["dark" if palette.dark else "light"]
    return QColor(colours[term % len(colours)])


def tick_colour(palette: Palette, term: int) -> QColor:
    """The same hue, strong enough for a thin line in the overview strip."""
    ground = term_colour(palette, term)
    return QColor.fromHslF(max(0.0, ground.hslHueF()), 0.75, 0.62 if palette.dark else 0.45)
