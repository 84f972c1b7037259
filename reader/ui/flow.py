"""A layout that sets widgets in rows like words, breaking where the width ends."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Rows of widgets; the height follows from the width.

    `even` breaks rows where they come out about as long as each other, not as late as it can.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 6, *, even: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._even = even
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more item."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item back, or None."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It never asks for more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high the rows are at a width."""
        return self._place(QRect(0, 0, width, 0), dry=True)

    def setGeometry(self, rect: QRect) -> None:
        """Put every item in its place."""
        super().setGeometry(rect)
        self._place(rect, dry=False)

    def sizeHint(self) -> QSize:
        """As small as it can be."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """As wide as its widest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _way(self) -> Qt.LayoutDirection:
        within = self.parentWidget()
        return within.layoutDirection() if within else Qt.LayoutDirection.LeftToRight

    def _place(self, rect: QRect, *, dry: bool) -> int:
        y = rect.y()
        for row in self._rows(rect.width()):
            x = rect.x()
            for item in row:
                hint = item.sizeHint()
                if not dry:
                    width = min(hint.width(), rect.width())
                    place = QRect(x, y, width, hint.height())
                    item.setGeometry(QStyle.visualRect(self._way(), rect, place))
                x += hint.width() + self._gap
            y += max(item.sizeHint().height() for item in row) + self._gap
        return max(0, y - self._gap - rect.y())

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        """The items that are not hidden, row by row."""
        items = [item for item in self._items if not item.isEmpty()]
        widths = [item.sizeHint().width() for item in items]
        starts = self._starts(widths, width)
        if self._even:
            while width > 1 and len(sooner := self._starts(widths, width - 1)) == len(starts):
                starts, width = sooner, width - 1
        return [items[a:b] for a, b in pairwise([*starts, len(items)])]

    def _starts(self, widths: Sequence[int], room: int) -> list[int]:
        """Which items begin a row where each row is as full as it can be."""
        starts: list[int] = []
        x = 0
        for i, width in enumerate(widths):
            if not starts or x + width > room:
                starts.append(i)
                x = 0
            x += width + self._gap
        return starts
