"""A drop-down box whose words are never just cut off, and buttons of which one is down."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QListView,
    QSlider,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QWidget,
)

_PADDING = 4


class Choice(QComboBox):
    """A combo box whose words end with dots; the wheel scrolls the page, not the choice."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[str] = []
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        if isinstance(rows := self.view(), QListView):
            rows.setUniformItemSizes(True)  # else each of thousands is measured at a change of look

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
        """The usual box; words that are too long for it are not just cut off."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown_text(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def shown_text(self, option: QStyleOptionComboBox) -> str:
        """What is chosen, with dots where there is no room for all of it."""
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        room = field.width() - _PADDING
        return self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Left to what the box stands in."""
        event.ignore()


class Slider(QSlider):
    """Grows to the right like the numbers beside it, in whatever direction the interface runs.

    The style sheet fills it from the left, where a mirrored one would not begin.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setAccessibleName(name)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def mark_ends(joined: Sequence[QWidget]) -> None:
    """Tell the style sheet which of a row of joined buttons stands at its left, and which last."""
    left, right = (0, -1) if not QGuiApplication.isRightToLeft() else (-1, 0)
    joined[left].setProperty("edge", "first")
    joined[right].setProperty("edge", "last")


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
        mark_ends(list(self._buttons.values()))

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
