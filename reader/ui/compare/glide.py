"""Going somewhere without losing sight of the way: a short glide, none where motion is unwanted."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QVariantAnimation, Signal
from PySide6.QtWidgets import QScrollBar

from reader.ui.preferences import Preferences

_MS = 180
_FARTHEST_PAGES = 6


class Glide(QVariantAnimation):
    """Moves several scroll bars at once; a hand on one of them ends it.

    `moving` is true while they are moved, and false again before anything else can happen.
    """

    moving = Signal(bool)

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._ways: list[tuple[QScrollBar, int, int]] = []
        self._left_at: list[int] = []
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self.setDuration(_MS)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.valueChanged.connect(self._step)
        self.stateChanged.connect(self._tell)

    def go(self, places: Mapping[QScrollBar, float], *, jump: bool = False) -> None:
        """Take each bar to its place; what is many pages away is jumped to."""
        self.stop()
        self._ways = [
            (bar, bar.value(), min(max(round(place), bar.minimum()), bar.maximum()))
            for bar, place in places.items()
        ]
        far = any(abs(to - at) > _FARTHEST_PAGES * bar.pageStep() for bar, at, to in self._ways)
        self._left_at = [at for _, at, _ in self._ways]
        if jump or far or self._preferences.flag("reduced_motion"):
            self.moving.emit(True)
            self._step(1.0)
            self.moving.emit(False)
        elif self._left_at != [to for _, _, to in self._ways]:
            self.start()

    def _step(self, share: Any) -> None:
        if self._left_at != [bar.value() for bar, _, _ in self._ways]:
            self.stop()
            return
        for bar, at, to in self._ways:
            bar.setValue(round(at + (to - at) * share))
        self._left_at = [bar.value() for bar, _, _ in self._ways]

    def _tell(self, state: QAbstractAnimation.State) -> None:
        self.moving.emit(state is QAbstractAnimation.State.Running)
