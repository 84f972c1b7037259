"""The row of panes and gutters: none narrower than reads well; what does not fit is scrolled to."""

from collections.abc import Sequence
from functools import partial
from itertools import zip_longest

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QScrollArea, QWidget

from reader.ui.compare.gutter import NARROW, WIDE, Gutter
from reader.ui.compare.pane import ArticlePane
from reader.ui.theme.faces import scaled

_TURN = 22, 64


class PaneRow(QScrollArea):
    """Lays panes out side by side, left to right in whatever direction the interface runs."""

    turned = Signal(int)

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
        self._inside = QWidget()
        self._row = QHBoxLayout(self._inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setWidget(self._inside)
        self._turns = [
            # Isolated from left to right, or an interface from right to left would mirror them.
            self._turn("\u2066‹\u2069", self.tr("Panes further left"), -1),
            self._turn("\u2066›\u2069", self.tr("Panes further right"), 1),
        ]
        bar = self.horizontalScrollBar()
        bar.valueChanged.connect(self._offer_turns)
        bar.rangeChanged.connect(self._offer_turns)
        bar.rangeChanged.connect(self._align)

    def lay_out(self) -> None:
        """Give the panes their places now, where some came or went."""
        QApplication.sendEvent(self._inside, QEvent(QEvent.Type.LayoutRequest))

    def _turn(self, sign: str, words: str, by: int) -> QPushButton:
        """A button at the edge where panes are out of view."""
        button = QPushButton(self)
        button.setObjectName("turn")
        button.setText(sign)
        button.setProperty("tight", True)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setFixedSize(*_TURN)
        button.clicked.connect(partial(self.turned.emit, by))
        return button

    def _offer_turns(self) -> None:
        bar = self.horizontalScrollBar()
        shown = bar.value() > bar.minimum(), bar.value() < bar.maximum()
        edges = 1, self.width() - _TURN[0] - 1
        for button, wanted, x in zip(self._turns, shown, edges, strict=True):
            button.move(x, (self.viewport().height() - _TURN[1]) // 2)
            button.setVisible(wanted)
            button.raise_()

    def _align(self) -> None:
        """Scroll to the nearest pane's edge, so that none is cut where another one went."""
        bar = self.horizontalScrollBar()
        edges = [min(pane.x(), bar.maximum()) for pane in self.panes]
        bar.setValue(min(edges, key=lambda x: abs(x - bar.value()), default=0))

    def next_place(self, by: int) -> int:
        """How far to scroll sideways for the next pane that is not wholly in view."""
        at, room = self.horizontalScrollBar().value(), self.viewport().width()
        if by > 0:
            hidden = [pane for pane in self.panes if pane.x() + pane.width() > at + room]
            return self.place_of([hidden[0].number]) if hidden else at
        hidden = [pane for pane in self.panes if pane.x() < at]
        return self.place_of([hidden[-1].number]) if hidden else at

    def fill(self, panes: Sequence[ArticlePane], gutters: Sequence[Gutter]) -> None:
        """Show these panes, with a gutter between each two neighbours, and no others."""
        stays = {*panes, *gutters}
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget not in stays:
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
        return sum(pane.comfortable for pane in self.panes) + scaled(NARROW) * len(self.gutters)

    @property
    def least(self) -> int:
        """The width in pixels in which the first two panes can be put up with side by side."""
        return sum(pane.narrowest for pane in self.panes[:2]) + scaled(NARROW)

    def fit(self) -> None:
        """Give every pane the width it needs, and the gutters what there is to spare.

        Panes that would be seen all at once if they were a little narrower are that. Of panes
        that cannot, as many as read well fill the row, so that none is cut in its lines.
        """
        room = self.viewport().width()
        spare = room - self.wanted
        close = sum(pane.narrowest for pane in self.panes) + scaled(NARROW) * len(self.gutters)
        share = self._share(room) if spare < 0 and close > room else 0
        for pane in self.panes:
            enough = pane.narrowest if spare < 0 else pane.comfortable
            pane.setMinimumWidth(min(share or enough, room))
        spare -= (scaled(WIDE) - scaled(NARROW)) * len(self.gutters)
        for gutter in self.gutters:
            gutter.setFixedWidth(scaled(WIDE if spare >= 0 else NARROW))

    def _share(self, room: int) -> int:
        """The width of each of those panes that read well beside each other in this room.

        The gutter behind the last of them is seen too, where that leaves it readable. Two that
        can be put up with go before one that reads well.
        """
        gutter = scaled(NARROW)
        widest = max(pane.comfortable for pane in self.panes)
        abreast = max(1, (room + gutter) // (widest + gutter))
        if abreast == 1 and room >= self.least:
            return (room + gutter) // 2 - gutter
        beside = -(-room // abreast) - gutter
        return beside if beside >= widest else (room + gutter) // abreast - gutter

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Panes are never wider than what can be seen of the row."""
        self.fit()
        super().resizeEvent(event)
        self._offer_turns()

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
