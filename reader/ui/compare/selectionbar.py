"""A small bar beside selected words with what can be done with them; never covers the words."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QBoxLayout, QFrame, QToolButton

from reader.ui.compare.text import ReadingText

_AFTER_MS = 180
_GAP = 6

Offer = tuple[str, str, Callable[[], object]]
"""The words of a button, what it does in full, and the work."""


class SelectionBar(QFrame):
    """Shown once a selection has come to rest; goes away with it, and while one scrolls."""

    def __init__(self, text: ReadingText, offers: Sequence[Offer]) -> None:
        super().__init__(text)
        self._text = text
        self.setObjectName("selectionBar")
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(2)
        for words, told, work in offers:
            button = QToolButton(self)
            button.setText(words)
            button.setToolTip(told)
            button.setAccessibleName(told)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(work)
            button.clicked.connect(self.hide)
            row.addWidget(button)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_AFTER_MS)
        self._rest.timeout.connect(self._offer)
        text.selectionChanged.connect(self._moved)
        text.verticalScrollBar().valueChanged.connect(self.hide)
        text.viewport().installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait until the mouse is let go."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self.hide()
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._rest.start()
        return super().eventFilter(watched, event)

    def _moved(self) -> None:
        self.hide()
        self._rest.start()

    def _offer(self) -> None:
        cursor = self._text.textCursor()
        if not cursor.hasSelection() or self._text.selected_span() is None:
            self.hide()
            return
        self._fit()
        self.move(
            self._place(self._line(cursor.selectionStart()), self._line(cursor.selectionEnd()))
        )
        self.show()
        self.raise_()

    def _fit(self) -> None:
        """Side by side where there is room, else one above the other."""
        for direction in (QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom):
            self._row.setDirection(direction)
            self._row.activate()
            self.adjustSize()
            if self.width() + 2 * _GAP <= self._text.viewport().width():
                break

    def _line(self, position: int) -> QRect:
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(position)
        return self._text.cursorRect(cursor)

    def _place(self, first: QRect, last: QRect) -> QPoint:
        """Below the last selected line, else above the first, and inside the text."""
        room = self._text.viewport().rect()
        x = max(_GAP, min(last.left() - self.width() // 2, room.width() - self.width() - _GAP))
        y = last.bottom() + _GAP
        if y + self.height() > room.height():
            y = max(_GAP, first.top() - self.height() - _GAP)
        return QPoint(x, y)
