"""The theme in force: which palette, and the style sheet made from it for each part of the window.

The sheet is set on parts, never on the application: Qt takes ten times as long for the whole,
and all of that in one go.
"""

import string
from functools import cache

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from reader.assets import resource
from reader.ui.preferences import Preferences
from reader.ui.theme.faces import choose_reading_face, interface_face, scaled
from reader.ui.theme.icons import icon
from reader.ui.theme.tokens import Palette, palette

_SIZES = {"tiny": 11, "small": 12, "wordmark": 15, "heading": 17, "asked": 320}


@cache
def _template() -> string.Template:
    return string.Template(resource("theme", "window.qss").read_text(encoding="utf-8"))


def style_sheet(colours: Palette) -> str:
    """The style sheet of the window in these colours."""
    shade = "dark" if colours.dark else "light"
    drawn = {
        name: resource("theme", f"{name}_{shade}.svg").as_posix() for name in ("tick", "chevron")
    }
    sizes = {name: f"{scaled(pixels)}px" for name, pixels in _SIZES.items()}
    return _template().substitute(colours.tokens, **drawn, **sizes)


class Theme(QObject):
    """Chooses the palette by preference or by the system, and says when it changes."""

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._dressed: list[QWidget] = []
        self._waiting: list[QWidget] = []
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._dress_next)
        self.palette = palette(self._wanted())
        choose_reading_face(preferences.text("reading_face"))
        preferences.changed.connect(self._on_preference)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._refresh)

    @property
    def choice(self) -> str:
        """What the person chose: "system", "light" or "dark"."""
        return self._preferences.text("theme")

    def choose(self, choice: str) -> None:
        """Take light, dark or whatever the system has, and remember it."""
        self._preferences.set("theme", choice)

    def icon(self, name: str, token: str = "ink", checked: str | None = None) -> QIcon:  # noqa: S107
        """An icon of the set in a colour of the palette."""
        on = self.palette.colour(checked) if checked else None
        return icon(name, self.palette.colour(token), on)

    def colour(self, token: str, alpha: float = 1.0) -> QColor:
        """A colour of the palette in force."""
        return self.palette.colour(token, alpha)

    def apply(self) -> None:
        """Give the application its face and colours."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        app.setFont(interface_face())
        app.setPalette(_qt_palette(self.palette))
        QToolTip.setPalette(_qt_palette(self.palette))

    def dress(self, part: QWidget) -> None:
        """Give a part of the window, or a dialog, the style sheet of this theme from now on."""
        part.setStyleSheet(style_sheet(self.palette))
        self._dressed = [*filter(shiboken6.isValid, self._dressed), part]

    def _wanted(self) -> str:
        dark = self.choice == "dark"
        if self.choice == "system":
            dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        name = "dark" if dark else "light"
        return f"contrast_{name}" if self._preferences.flag("high_contrast") else name

    def _on_preference(self, name: str) -> None:
        if name in ("theme", "high_contrast"):
            self._refresh()
        elif name == "reading_face":
            choose_reading_face(self._preferences.text(name))
            self.changed.emit()

    def _refresh(self) -> None:
        wanted = self._wanted()
        if wanted != self.palette.name:
            self.palette = palette(wanted)
            self.apply()
            self.changed.emit()
            # One part at a time, those in sight first, so that the window goes on answering.
            parts = [part for part in self._dressed if shiboken6.isValid(part)]
            self._waiting = sorted(parts, key=QWidget.isVisible)
            self._next.start()

    def _dress_next(self) -> None:
        if not self._waiting:
            self._next.stop()
        elif shiboken6.isValid(part := self._waiting.pop()):
            part.setStyleSheet(style_sheet(self.palette))


def _qt_palette(colours: Palette) -> QPalette:
    role = QPalette.ColorRole
    tokens = {
        role.Window: "background", role.WindowText: "ink", role.Base: "paper",
        role.AlternateBase: "background", role.Text: "ink", role.Button: "paper",
        role.ButtonText: "ink", role.PlaceholderText: "muted", role.Highlight: "accent_tint",
        role.HighlightedText: "ink", role.Link: "accent", role.ToolTipBase: "raised",
        role.ToolTipText: "ink", role.Accent: "accent",
    }  # fmt: skip
    dressed = QPalette()
    for which, token in tokens.items():
        dressed.setColor(which, colours.colour(token))
    faint = colours.colour("ink", 0.45)
    for which in (role.WindowText, role.Text, role.ButtonText):
        dressed.setColor(QPalette.ColorGroup.Disabled, which, faint)
    return dressed
