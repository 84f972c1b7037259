"""The ground that rows of lists are painted on: chosen or not, with focus, a line below."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.ui.theme import Theme
from reader.ui.wording import isolated

Index = QModelIndex | QPersistentModelIndex
_BAR = 3
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class RowDelegate(QStyledItemDelegate):
    """Paints the ground of a row; those who inherit `draw` what stands on it.

    They draw as where reading runs from left to right, and ask for the `place` of each part.
    """

    pad = 14

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row, self._way = QRect(), Qt.LayoutDirection.LeftToRight

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._row, self._way = option.rect, option.direction
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(option.rect, self._theme.colour("accent_tint" if chosen else "paper"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            bar = QRect(option.rect.left(), option.rect.top(), _BAR, option.rect.height())
            painter.fillRect(self.place(bar), self._theme.colour("accent"))
        self.draw(painter, option.rect.adjusted(self.pad, self.pad, -self.pad, -self.pad), index)
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def draw(self, painter: QPainter, area: QRect, index: Index) -> None:
        """Draw what the row says inside its margins."""
        raise NotImplementedError

    def place(self, part: QRect) -> QRect:
        """Where a part of the row that is painted stands, the way reading runs."""
        return QStyle.visualRect(self._way, self._row, part)

    def write(
        self,
        painter: QPainter,
        area: QRect,
        words: str,
        face: QFont,
        colour: QColor,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> int:
        """Write one line, cut short where it does not fit; gives its width in pixels."""
        metrics = QFontMetrics(face)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.setFont(face)
        painter.setPen(colour)
        side = QStyle.visualAlignment(self._way, side)
        painter.drawText(self.place(area), _MIDDLE | side, isolated(shown))
        return metrics.horizontalAdvance(shown)
