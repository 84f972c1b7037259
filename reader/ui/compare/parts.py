"""Lines such as “Foreign Minister · Newsweek ¶22 · 30 Mar 2022”: broken and cut between parts."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

SEPARATOR = " · "


def broken(line: str, metrics: QFontMetrics, width: int) -> list[str]:
    """The line on as many lines as it needs; no separator is left at an end of one."""
    lines: list[str] = []
    for part in line.split(SEPARATOR):
        joined = f"{lines[-1]}{SEPARATOR}{part}" if lines else part
        if lines and metrics.horizontalAdvance(joined) <= width:
            lines[-1] = joined
        else:
            lines.append(part)
    return lines


def cut(line: str, metrics: QFontMetrics, width: int) -> str:
    """As many whole parts as fit; an ellipsis only where not even the first one does."""
    first = broken(line, metrics, width)[0]
    return metrics.elidedText(first, Qt.TextElideMode.ElideRight, width)


class PartsLabel(QLabel):
    """A small line of parts that takes more lines where it is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = ""
        self.setProperty("role", "small")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def tell(self, line: str) -> None:
        """Show another line."""
        self._line = line
        self.setAccessibleName(line)
        self.setText(self._set(self.width()))
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        """How high it is at a width; a part too long for a line is broken between words."""
        if not self._line:
            return 0
        room, flags = QRect(0, 0, max(width, 1), 10_000), int(Qt.TextFlag.TextWordWrap)
        return self.fontMetrics().boundingRect(room, flags, self._set(width)).height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break anew for the width."""
        super().resizeEvent(event)
        self.setText(self._set(self.width()))

    def _set(self, width: int) -> str:
        return "\n".join(broken(self._line, self.fontMetrics(), width))
