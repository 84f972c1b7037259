"""Draws the matrix: cells tinted by relation with a bar on their left, and both headings."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.comparison.matrix import Cell, Column, Columns, Row
from reader.model import Relation
from reader.ui.matrix.measuring import BAR, LINE, META, PAD, fitted
from reader.ui.matrix.model import CELL, COLUMN, ROW, MatrixModel
from reader.ui.matrix.wording import cell_meta, cell_words, column_name, topic_counts
from reader.ui.overview.badge import draw_sign
from reader.ui.theme import Palette, Theme
from reader.ui.theme.faces import broken, interface_face, quote_face, scaled
from reader.ui.wording import dotted

TOPIC_WIDTH = 216
_TOP = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


class CellDelegate(QStyledItemDelegate):
    """One voice on one topic."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.by = Columns.SPEAKERS

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the cell."""
        cell: Cell | None = index.data(CELL)
        painter.save()
        self._ground(painter, option, cell)
        area = _inside(option.rect, option.direction)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if cell is None:
            painter.setPen(self._theme.colour("control_line"))
            painter.drawText(area, _TOP, "—")
        else:
            self._words(painter, area, cell, option.direction)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, cell: Cell | None) -> None:
        palette = self._theme.palette
        marked = cell.relation if cell else None
        tinted = marked in (Relation.CONTRADICTS, Relation.UPDATES)
        ground = palette.tint(marked, 0.55) if marked and tinted else palette.colour("paper")
        painter.fillRect(option.rect, palette.colour("paper"))
        painter.fillRect(option.rect, ground)
        if marked:
            bar = QRect(option.rect.left(), option.rect.top(), BAR, option.rect.height())
            if option.direction == Qt.LayoutDirection.RightToLeft:
                bar.moveRight(option.rect.right())
            painter.fillRect(bar, palette.mark(marked))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(palette.colour("accent"))
            inside = _beside_bar(option.rect, option.direction).adjusted(1, 1, -2, -2)
            painter.drawRect(inside)
            painter.drawRect(inside.adjusted(1, 1, -1, -1))

    def _words(self, painter: QPainter, area: QRect, cell: Cell, way: Qt.LayoutDirection) -> None:
        palette = self._theme.palette
        mirrored = way == Qt.LayoutDirection.RightToLeft
        if cell.relation:
            at = QPointF(area.left() if mirrored else area.right() - scaled(12), area.top() + 4)
            draw_sign(painter, at, cell.relation, palette.text(cell.relation).name())
        face, sign = quote_face(15), scaled(18)
        painter.setFont(face)
        painter.setPen(palette.colour("ink"))
        quote = area.adjusted(sign * mirrored, 0, -sign * (not mirrored), -scaled(META))
        words = fitted(cell_words(cell), quote.width(), max(1, quote.height() // scaled(LINE)))
        painter.drawText(quote, _TOP, words)
        painter.setFont(interface_face(12))
        painter.setPen(palette.colour("muted"))
        line = QRect(area.left(), area.bottom() - scaled(META) + 1, area.width(), scaled(META))
        meta = painter.fontMetrics().elidedText(
            cell_meta(cell, self.by), Qt.TextElideMode.ElideRight, line.width()
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, meta)


def _inside(rect: QRect, way: Qt.LayoutDirection) -> QRect:
    """What a cell has left for words, beside its bar."""
    if way == Qt.LayoutDirection.RightToLeft:
        return rect.adjusted(PAD, PAD - 2, -PAD - BAR, -4)
    return rect.adjusted(PAD + BAR, PAD - 2, -PAD, -4)


def _beside_bar(rect: QRect, way: Qt.LayoutDirection) -> QRect:
    """A cell without its bar, whose colour the ring around a chosen cell would mix with."""
    if way == Qt.LayoutDirection.RightToLeft:
        return rect.adjusted(0, 0, -BAR, 0)
    return rect.adjusted(BAR, 0, 0, 0)


class VoiceHeader(QHeaderView):
    """The columns' headings: the voice, and below it who it is made of."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(scaled(52))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one heading."""
        model = self.model()
        if not isinstance(model, MatrixModel):
            return
        column: Column | None = model.headerData(section, self.orientation(), COLUMN)
        if column is None:
            return
        palette = self._theme.palette
        painter.save()
        painter.fillRect(rect, palette.colour("background"))
        painter.setPen(palette.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        area = rect.adjusted(PAD + BAR, 7, -PAD, -6)
        _two_lines(
            painter, area, column_name(column, model.matrix.by), dotted(*column.below), palette
        )
        painter.restore()

    def sectionSizeFromContents(self, _section: int) -> QSize:
        """Two lines high; the table sets the width."""
        return QSize(scaled(190), scaled(52))


class TopicHeader(QHeaderView):
    """The rows' headings: the topic, and how much is said of it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedWidth(scaled(TOPIC_WIDTH))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one topic."""
        model = self.model()
        row: Row | None = (
            model.headerData(section, self.orientation(), ROW)
            if isinstance(model, MatrixModel)
            else None
        )
        if row is None:
            return
        palette = self._theme.palette
        painter.save()
        painter.fillRect(rect, palette.colour("background"))
        painter.setPen(palette.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        area = rect.adjusted(PAD + 2, PAD - 2, -PAD, -4)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        head = interface_face(13, bold=True)
        painter.setFont(head)
        painter.setPen(palette.colour("ink"))
        name = broken(row.topic.name, area.width(), 2, QFontMetrics(head))
        painter.drawText(area, _TOP, name)
        small = interface_face(12)
        painter.setFont(small)
        painter.setPen(palette.colour("muted"))
        area.setTop(area.top() + scaled(LINE) * (1 + name.count("\n")))
        most = max(1, area.height() // scaled(META))
        painter.drawText(
            area, _TOP, broken(topic_counts(row), area.width(), most, QFontMetrics(small))
        )
        painter.restore()

    def sectionSizeFromContents(self, _section: int) -> QSize:
        """The table sets the height."""
        return QSize(scaled(TOPIC_WIDTH), 2 * PAD + 2 * scaled(LINE))


def _two_lines(painter: QPainter, area: QRect, name: str, below: str, palette: Palette) -> None:
    colour = palette.colour
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.setFont(interface_face(13, bold=True))
    painter.setPen(colour("ink"))
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(QRect(area.left(), area.top(), area.width(), scaled(LINE)), _TOP, shown)
    painter.setFont(interface_face(12))
    painter.setPen(colour("muted"))
    line = QRect(area.left(), area.top() + scaled(LINE), area.width(), scaled(META))
    rest = painter.fontMetrics().elidedText(below, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(line, _TOP, rest)
