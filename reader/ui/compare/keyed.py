"""Buttons that name their key beside their words, in one row as long as it can be had."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPushButton, QStyle

from reader.ui.flow import FlowLayout
from reader.ui.wording import isolated


class KeyedButton(QPushButton):
    """A button with its key behind its words, which can be left out."""

    def __init__(self, words: str, key: str) -> None:
        super().__init__()
        self._words = words
        self._both = f"{words}  {isolated(key)}" if key else words
        self.setText(self._both)
        self.setAccessibleName(words)

    def room(self, *, keyed: bool) -> int:
        """How wide it wants to be with its key, or without."""
        metrics = self.fontMetrics()
        around = self.sizeHint().width() - metrics.horizontalAdvance(self.text())
        return around + metrics.horizontalAdvance(self._both if keyed else self._words)

    def show_key(self, shown: bool) -> None:
        """Name the key or leave it out."""
        self.setText(self._both if shown else self._words)


class KeyedRow(FlowLayout):
    """The keys are left out where they would break the row.

    Where that is not enough the first button has a row of its own and the others share the next.
    """

    def _place(self, rect: QRect, *, dry: bool) -> int:
        buttons = self._buttons()
        high = max((button.sizeHint().height() for button in buttons), default=0)
        keyed = self._across(keyed=True) <= rect.width()
        broken = self._across(keyed=False) > rect.width()
        if not dry:
            for button in buttons:
                button.show_key(keyed)
            rows = [buttons[:1], buttons[1:]] if broken else [buttons]
            for number, row in enumerate(rows):
                line = QRect(rect.x(), rect.y() + number * (high + self._gap), rect.width(), high)
                self._set_row(row, line, shared=broken)
        return 2 * high + self._gap if broken else high

    def _set_row(self, row: list[KeyedButton], line: QRect, *, shared: bool) -> None:
        share = (line.width() - self._gap * (len(row) - 1)) // max(1, len(row))
        x = line.x()
        for button in row:
            width = share if shared else button.sizeHint().width()
            place = QRect(x, line.y(), width, line.height())
            button.setGeometry(QStyle.visualRect(self._way(), line, place))
            x += width + self._gap

    def _buttons(self) -> list[KeyedButton]:
        widgets = [item.widget() for item in self._items]
        return [widget for widget in widgets if isinstance(widget, KeyedButton)]

    def _across(self, *, keyed: bool) -> int:
        widths = [button.room(keyed=keyed) for button in self._buttons()]
        return sum(widths) + self._gap * max(0, len(widths) - 1)
