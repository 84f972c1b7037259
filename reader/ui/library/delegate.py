"""How the table paints: titles on two lines at most, findings as pills, tags as chips."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.model import Relation
from reader.ui.compare.chips import chip_width, paint_chip
from reader.ui.library.entries import Entry
from reader.ui.library.model import ENTRY_ROLE, FINDINGS, FOLD_ROLE, TAGS, TITLE, Fold
from reader.ui.session import SHOWN_RELATIONS
from reader.ui.theme import Theme
from reader.ui.theme.faces import interface_face, scaled
from reader.ui.wording import SIGNS, isolated

Index = QModelIndex | QPersistentModelIndex
Way = Qt.LayoutDirection
ROW_HEIGHT = 46
ARROW = 18
_TAG_SIDES, _TAG_GAP = 16, 5
_CHIP = 18


class LibraryDelegate(QStyledItemDelegate):
    """Paints every cell itself, in the theme's colours."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are of one height."""
        return QSize(80, scaled(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        entry: Entry = index.data(ENTRY_ROLE)
        way = option.direction
        inner = QStyle.visualRect(way, option.rect, option.rect.adjusted(12, 0, -10, 0))
        if index.column() == FINDINGS:
            self._paint_findings(painter, inner, entry, way)
        elif index.column() == TAGS:
            self._paint_tags(painter, inner, entry, way)
        else:
            if index.column() == TITLE:
                inner = self._paint_fold(painter, inner, index.data(FOLD_ROLE), way)
            self._paint_words(painter, inner, index)
        painter.restore()

    def _paint_fold(self, painter: QPainter, inner: QRect, fold: Fold, way: Way) -> QRect:
        """An arrow and a count before a story with copies, a sign before a copy; gives the rest."""
        if not (fold.copies or fold.is_copy):
            return inner
        ahead = "chevron-left" if way == Way.RightToLeft else "chevron-right"
        name = "chevron-down" if fold.unfolded else ahead
        at = inner.left() - 3 + (scaled(ARROW) if fold.is_copy else 0)
        place = QRect(at, inner.center().y() - scaled(6), scaled(13), scaled(13))
        icon = self._theme.icon("copy" if fold.is_copy else name, "muted")
        icon.paint(painter, QStyle.visualRect(way, inner, place))
        if fold.is_copy:
            return QStyle.visualRect(way, inner, inner.adjusted(2 * scaled(ARROW), 0, 0, 0))
        text = f"{SIGNS[Relation.COPIES]} {fold.copies}"
        width = chip_width(text) - 4
        chip = _chip(inner, inner.width() - width, width, way)
        paint_chip(painter, chip, text, Relation.COPIES, self._theme)
        rest = inner.adjusted(scaled(ARROW), 0, -round(width) - 10, 0)
        return QStyle.visualRect(way, inner, rest)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._theme.colour("accent_tint"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, self._theme.colour("hover"))
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.colour("accent"), 1.5))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 4, 4)

    def _paint_words(self, painter: QPainter, inner: QRect, index: Index) -> None:
        title = index.column() == TITLE
        face = interface_face(13)
        painter.setFont(face)
        painter.setPen(self._theme.colour("ink" if title else "muted"))
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        shown = cut(QFontMetrics(face), text, inner.width(), 2 if title else 1)
        wanted = index.data(Qt.ItemDataRole.TextAlignmentRole)
        side = Qt.AlignmentFlag(wanted) if wanted else Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, side, isolated(shown))

    def _paint_findings(self, painter: QPainter, inner: QRect, entry: Entry, way: Way) -> None:
        before = 0.0
        for relation in SHOWN_RELATIONS:
            count = entry.counts.get(relation, 0)
            if not count:
                continue
            text = f"{SIGNS[relation]} {count}"
            width = chip_width(text) - 4
            if before + width > inner.width():
                break
            chip = _chip(inner, before, width, way)
            paint_chip(painter, chip, text, relation, self._theme)
            before += width + 5

    def _paint_tags(self, painter: QPainter, inner: QRect, entry: Entry, way: Way) -> None:
        face = interface_face(11)
        metrics = QFontMetrics(face)
        painter.setFont(face)
        before = 0.0
        for tag in tags_that_fit(entry.summary.tags, metrics, inner.width()):
            width = metrics.horizontalAdvance(tag) + _TAG_SIDES
            chip = _chip(inner, before, width, way)
            painter.setPen(QPen(self._theme.colour("control_line"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
            painter.setPen(self._theme.colour("muted"))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, tag)
            before += width + _TAG_GAP


def _chip(row: QRect, before: float, width: float, way: Way) -> QRectF:
    """Where a chip with so much before it, in the way of reading, stands in the middle of a row."""
    height = scaled(_CHIP)
    mirrored = way == Way.RightToLeft
    left = row.left() + (row.width() - before - width if mirrored else before)
    return QRectF(left, row.center().y() - height / 2, width, height)


def tags_that_fit(tags: Sequence[str], metrics: QFontMetrics, room: int) -> list[str]:
    """Tags beside each other, the first one cut if need be, and how many more there are."""
    shown: list[str] = []
    for number, tag in enumerate(tags):
        rest = len(tags) - number - 1
        last = metrics.horizontalAdvance(f"+{rest}") + _TAG_SIDES + _TAG_GAP if rest else 0
        free = room - last - _TAG_SIDES
        if number and metrics.horizontalAdvance(tag) > free:
            return [*shown, f"+{rest + 1}"]
        words = metrics.elidedText(tag, Qt.TextElideMode.ElideRight, free)
        shown.append(words)
        room -= metrics.horizontalAdvance(words) + _TAG_SIDES + _TAG_GAP
    return shown


def cut(metrics: QFontMetrics, text: str, width: int, lines: int) -> str:
    """As many words as so many lines of a width hold; the last line ends with an ellipsis."""
    done: list[str] = []
    rest = text.split()
    while len(done) < lines - 1 and metrics.horizontalAdvance(" ".join(rest)) > width:
        line = rest.pop(0)
        while rest and metrics.horizontalAdvance(f"{line} {rest[0]}") <= width:
            line = f"{line} {rest.pop(0)}"
        done.append(line)
    last = metrics.elidedText(" ".join(rest), Qt.TextElideMode.ElideRight, width)
    return "\n".join([*done, last]) if last else "\n".join(done)
