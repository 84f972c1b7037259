"""A line that lies over the page for a moment and then goes by itself."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

_SHOWN_MS = 5000
_ABOVE_EDGE = 28


class PassingHint(QLabel):
    """Words in the lower middle of a part of the window, out of the way of the mouse."""

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMargin(12)
        self.hide()
        self._ground = ground
        self._gone = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._gone.timeout.connect(self.hide)

    def say(self, words: str) -> None:
        """Show words for some seconds."""
        self.setText(words)
        self.setAccessibleName(words)
        self.adjustSize()
        left = (self._ground.width() - self.width()) // 2
        self.move(left, self._ground.height() - self.height() - _ABOVE_EDGE)
        self.raise_()
        self.show()
        self._gone.start()
