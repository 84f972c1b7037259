"""How everything looks: colours, faces, icons and the style sheet made from them."""

from reader.ui.theme.icons import icon
from reader.ui.theme.theme import Theme
from reader.ui.theme.tokens import PALETTES, Palette, palette

__all__ = ["PALETTES", "Palette", "Theme", "icon", "palette"]
