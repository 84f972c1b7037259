"""The row of panes and gutters: none narrower than reads well; what does not fit is scrolled to."""

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from reader.ui.compare.gutter import NARROW, WIDE, Gutter
from reader.ui.compare.pane import ArticlePane


class PaneRow(QScrollArea):
    """Lays panes out side by side, left to right in whatever direction the interface runs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panes: list[ArticlePane] = []
        self.gutters: list[Gutter] = []
        self.setObjectName("paneRow")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        inside = QWidget()
        self._row = QHBoxLayout(inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setWidget(inside)

    def fill(self, panes: Sequence[ArticlePane], gutters: Sequence[Gutter]) -> None:
        """Show these panes, with a gutter between each two neighbours, and no others."""
        while (item := self._row.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.panes, self.gutters = list(panes), list(gutters)
        for pane, gutter in zip_longest(self.panes, self.gutters):
            self._row.addWidget(pane, 1)
            if gutter is not None:
                self._row.addWidget(gutter)
        self.fit()

    @property
    def wanted(self) -> int:
        """The width in pixels in which every pane reads well."""
        return sum(pane.comfortable for pane in self.panes) + NARROW * len(self.gutters)

    def fit(self) -> None:
        """Give every pane the width it needs, and the gutters what there is to spare."""
        room = self.viewport().width()
        for pane in self.panes:
            pane.setMinimumWidth(min(pane.comfortable, room))
        spare = room - self.wanted - (WIDE - NARROW) * len(self.gutters)
        for gutter in self.gutters:
            gutter.setFixedWidth(WIDE if spare >= 0 else NARROW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Panes are never wider than what can be seen of the row."""
        self.fit()
        super().resizeEvent(event)

    def place_of(self, numbers: Sequence[int]) -> int:
        """How far to scroll sideways to see these panes, the first of them for certain."""
        at, room = self.horizontalScrollBar().value(), self.viewport().width()
        if not numbers:
            return at
        left, last = self.panes[min(numbers)].x(), self.panes[max(numbers)]
        right = last.x() + last.width()
        if left < at or right - left > room:
            return left
        return max(at, right - room)
