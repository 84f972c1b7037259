"""Controls that show a preference and change it at once; nothing has to be applied."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from reader.ui.overview.choice import Choice, Slider
from reader.ui.preferences import Preferences


class Tick(QCheckBox):
    """A yes or no."""

    def __init__(self, preferences: Preferences, name: str, words: str) -> None:
        super().__init__(words)
        self._preferences, self._name = preferences, name
        self.setChecked(preferences.flag(name))
        self.toggled.connect(self._keep)
        preferences.changed.connect(self._follow)

    def _keep(self, on: bool) -> None:
        self._preferences.set(self._name, on)

    def _follow(self, name: str) -> None:
        if name == self._name:
            self.setChecked(self._preferences.flag(name))


class Scale(QWidget):
    """A number on a slider with its value beside it; `factor` turns steps into the value."""

    def __init__(
        self,
        preferences: Preferences,
        name: str,
        words: str,
        steps: tuple[int, int],
        factor: float = 1.0,
        unit: str = "",
    ) -> None:
        super().__init__()
        self._preferences, self._name, self._factor, self._unit = preferences, name, factor, unit
        self.slider = Slider(words)
        self.slider.setRange(*steps)
        self.value = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.slider, 1)
        row.addWidget(self.value)
        self._follow(name)
        self.slider.valueChanged.connect(self._keep)
        preferences.changed.connect(self._follow)

    @property
    def widest(self) -> int:
        """How many pixels its value takes at most."""
        return self.value.fontMetrics().horizontalAdvance(self._words(self.slider.maximum()))

    def _words(self, steps: int) -> str:
        return f"{QLocale().toString(steps * self._factor, 'g', 4)} {self._unit}".strip()

    def _keep(self, steps: int) -> None:
        value = steps * self._factor
        self._preferences.set(self._name, round(value, 2) if self._factor != 1.0 else steps)

    def _follow(self, name: str) -> None:
        if name == self._name:
            value = self._preferences.number(name)
            self.slider.setValue(round(value / self._factor))
            self.value.setText(self._words(self.slider.value()))


class Pick(Choice):
    """One of several words."""

    def __init__(
        self,
        preferences: Preferences,
        name: str,
        words: str,
        items: Sequence[tuple[str, str]],
    ) -> None:
        super().__init__(words)
        self._preferences, self._name = preferences, name
        self.fill(items)
        self.pick(preferences.text(name))
        self.activated.connect(self._keep)
        preferences.changed.connect(self._follow)

    def _keep(self, _index: int) -> None:
        self._preferences.set(self._name, self.value)

    def _follow(self, name: str) -> None:
        if name == self._name:
            self.pick(self._preferences.text(name))


class Line(QLineEdit):
    """A word or two."""

    def __init__(self, preferences: Preferences, name: str, words: str, hint: str = "") -> None:
        super().__init__(preferences.text(name))
        self._preferences, self._name = preferences, name
        self.setAccessibleName(words)
        self.setPlaceholderText(hint)
        self.editingFinished.connect(self._keep)

    def _keep(self) -> None:
        self._preferences.set(self._name, self.text().strip())
