"""What the person chose about the window; kept in one settings file, never in the library."""

import json
from pathlib import Path
from typing import Any

import appdirs
from PySide6.QtCore import QObject, QSettings, Signal

DEFAULTS: dict[str, Any] = {
    "theme": "system",
    "high_contrast": False,
    "reduced_motion": False,
    "text_pixels": 18,
    "line_height": 1.6,
    "column": 68,
    "sync_scroll": True,
    "strips": True,
    "sidebar": True,
    "inspector": True,
    "threshold": 0.5,
    "keys": {},
    "positions": {},
    "last_comparison": [],
    "language": "",
    "reviewer": "",
    "review": {},
    "matrix_columns": "speakers",
    "timeline": {},
    "reading_face": "",
    "return_to": "",
}


def settings_path() -> Path:
    """Where the choices are kept unless told otherwise."""
    return Path(appdirs.user_config_dir("parallax", appauthor=False)) / "window.ini"


class Preferences(QObject):
    """Named choices with defaults; `changed` carries the name of the one that changed."""

    changed = Signal(str)

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stored = QSettings(str(path or settings_path()), QSettings.Format.IniFormat)

    def get(self, name: str) -> Any:
        """The choice, or its default where none was made or the stored one cannot be read."""
        default = DEFAULTS[name]
        stored = self._stored.value(name)
        if not isinstance(stored, str):
            return default
        try:
            value = json.loads(stored)
        except ValueError:
            return default
        number = isinstance(default, float) and isinstance(value, int)
        return value if number or isinstance(value, type(default)) else default

    def set(self, name: str, value: object) -> None:
        """Keep a choice and say so if it is another one."""
        if self.get(name) != value:
            self._stored.setValue(name, json.dumps(value))
            self.changed.emit(name)

    def flag(self, name: str) -> bool:
        """A yes or no."""
        return bool(self.get(name))

    def number(self, name: str) -> float:
        """A number."""
        return float(self.get(name))

    def text(self, name: str) -> str:
        """A word."""
        return str(self.get(name))

    def save(self) -> None:
        """Write to disk now."""
        self._stored.sync()

    def geometry(self) -> Any:
        """The window's last place as Qt wrote it, or None."""
        return self._stored.value("geometry")

    def keep_geometry(self, geometry: Any) -> None:
        """Remember where the window stood."""
        self._stored.setValue("geometry", geometry)
