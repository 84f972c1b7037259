"""A drop-down box whose arrow shows in every theme, and a row of buttons of which one is down."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QFrame, QHBoxLayout, QToolButton, QWidget

from reader.ui.theme import Theme

_ARROW = 14


class Choice(QComboBox):
    """A combo box with a chevron; the wheel scrolls the page, not the choice."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._values: list[str] = []
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)

    def fill(self, items: Iterable[tuple[str, str]]) -> None:
        """Offer these values with their words; there may be thousands."""
        offered = list(items)
        self.clear()
        self._values = [value for value, _ in offered]
        self.addItems([words for _, words in offered])

    def pick(self, value: str) -> None:
        """Choose a value; the first where it is not offered."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    @property
    def value(self) -> str:
        """What is chosen."""
        row = self.currentIndex()
        return self._values[row] if 0 <= row < len(self._values) else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The usual box, and a chevron in the ink of the theme."""
        super().paintEvent(event)
        right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        left = self.width() - _ARROW - 8 if right else 8
        place = QRect(left, (self.height() - _ARROW) // 2, _ARROW, _ARROW)
        painter = QPainter(self)
        self._theme.icon("chevron-down", "muted").paint(painter, place)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Left to what the box stands in."""
        event.ignore()


class Switch(QFrame):
    """Two to five words of which one is chosen, as the views on top are."""

    chosen = Signal(str)

    def __init__(
        self, name: str, items: Iterable[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("viewSwitch")
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        for value, words in items:
            button = QToolButton()
            button.setText(words)
            button.setCheckable(True)
            button.setAccessibleName(f"{name}: {words}")
            button.clicked.connect(lambda _on=False, value=value: self.chosen.emit(value))
            self._group.addButton(button)
            self._buttons[value] = button
            row.addWidget(button)
        names = list(self._buttons.values())
        names[0].setProperty("edge", "first")
        names[-1].setProperty("edge", "last")

    def pick(self, value: str) -> None:
        """Press a word without saying so; one that is not there releases all."""
        self._group.setExclusive(False)
        for known, button in self._buttons.items():
            button.setChecked(known == value)
        self._group.setExclusive(True)

    def button(self, value: str) -> QToolButton:
        """The button of a value."""
        return self._buttons[value]

    @property
    def value(self) -> str:
        """What is chosen, or nothing."""
        return next((v for v, button in self._buttons.items() if button.isChecked()), "")
