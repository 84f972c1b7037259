"""The list of findings: short cards painted for all, one whole card for the selected."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.model import Finding, FlagStatus, Relation
from reader.ui.compare.evidence import Evidence, evidence, excerpt, later_version, reworded
from reader.ui.compare.parts import SEPARATOR, cut
from reader.ui.compare.quote import EmphasisedText
from reader.ui.overview.badge import badge_width, draw_badge
from reader.ui.session import Session
from reader.ui.theme import Theme
from reader.ui.theme.faces import interface_face, quote_face, scaled
from reader.ui.wording import number, relation_name, version_told

Index = QModelIndex | QPersistentModelIndex
FINDING_ROLE = Qt.ItemDataRole.UserRole + 1
_CONFIRMED = "⚑"
_SIGNS = {FlagStatus.CONFIRMED: _CONFIRMED, FlagStatus.UNCLEAR: "⚐", FlagStatus.DISMISSED: "✕"}
_GAP = 8
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_SHORT = 116
_NARROW_LETTER = 5.4
# So many lines of quotes stay laid out, a few screens of them.
_LINES = 200


class FindingsModel(QAbstractListModel):
    """The findings shown, best first."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._findings: tuple[Finding, ...] = ()

    def reload(self) -> None:
        """Take what the session shows."""
        self.beginResetModel()
        self._findings = self._session.shown
        self.endResetModel()

    def finding(self, row: int) -> Finding:
        """The finding in a row."""
        return self._findings[row]

    def rowCount(self, parent: Index | None = None) -> int:
        """How many are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._findings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words for the eye and for a screen reader, and the finding itself."""
        if not index.isValid():
            return None
        finding = self._findings[index.row()]
        if role == FINDING_ROLE:
            return finding
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(finding)
        return None

    def evidence(self, finding: Finding, end: str) -> Evidence:
        """One end of a finding as it is shown."""
        return evidence(finding, end, self._session.comparison)

    def relation(self, finding: Finding) -> Relation:
        """What it is, in the person's view if they said so."""
        flag = self._session.flag_of(finding)
        return flag.relation if flag else finding.relation

    def state(self, finding: Finding) -> str:
        """A sign for what the person decided."""
        flag = self._session.flag_of(finding)
        return _SIGNS[flag.status] if flag else ""

    def version(self, finding: Finding) -> str:
        """That something was changed or kept, where both ends are versions of one page."""
        later = later_version(finding, self._session.comparison)
        return "" if later is None else version_told(reworded(finding), later)

    def _spoken(self, finding: Finding) -> str:
        a, b = self.evidence(finding, "a"), self.evidence(finding, "b")
        name = ", ".join(
            filter(None, (relation_name(self.relation(finding)), self.version(finding)))
        )
        return f"{name}, {number(finding.score)}: {a.name}: {a.quote} — {b.name}: {b.quote}"


def lay_out_line(words: EmphasisedText, end: Evidence, strong: QColor, width: float) -> None:
    """As much of a quote as one line of a width holds, what is emphasised in it before the rest."""
    for longest in range(round(width / scaled(_NARROW_LETTER)), 0, -3):
        quote, emphasis = excerpt(end.quote, list(end.emphasis), longest)
        words.lay_out(quote, emphasis, strong, width, most_lines=1)
        if not words.cut:
            return


class CardDelegate(QStyledItemDelegate):
    """Paints the short cards; leaves room for the whole card in the selected row."""

    def __init__(self, model: FindingsModel, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._model, self._theme = model, theme
        self._lines: dict[tuple[int, str, float, str], tuple[Evidence, EmphasisedText]] = {}
        self._short = QSize(1, scaled(_SHORT) + _GAP)
        self.open_row, self.open_height = -1, 0
        model.modelReset.connect(self._forget)

    def _forget(self) -> None:
        self._lines.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All short cards are of one height, so that hundreds lay out at once, each full width."""
        if index.row() == self.open_row:
            return QSize(1, self.open_height + _GAP)
        return self._short

    def card_area(self, option: QStyleOptionViewItem) -> QRectF:
        """Where the card is in its row."""
        return QRectF(option.rect).adjusted(10, 0, -10, -_GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one short card."""
        if index.row() == self.open_row:
            return
        finding: Finding = index.data(FINDING_ROLE)
        card = self.card_area(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hot = option.state & QStyle.StateFlag.State_MouseOver
        painter.setBrush(self._theme.colour("raised"))
        painter.setPen(QPen(self._theme.colour("control_line" if hot else "line"), 1.0))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        inner = card.adjusted(14, 11, -14, -10)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._paint_head(painter, inner, finding, option.direction)
        for number_, side in enumerate(("a", "b")):
            row = inner.adjusted(0, scaled(26 + number_ * 35), 0, 0)
            self._paint_end(painter, row, *self._line(index.row(), side, row.width()))
        painter.restore()

    def _line(self, row: int, side: str, width: float) -> tuple[Evidence, EmphasisedText]:
        """One end of the finding in a row and its quote laid out, once for a width and colour."""
        finding = self._model.finding(row)
        strong = self._theme.palette.text(self._model.relation(finding))
        asked = row, side, width, strong.name()
        if asked not in self._lines:
            if len(self._lines) >= _LINES:
                self._forget()
            end = self._model.evidence(finding, side)
            words = EmphasisedText(quote_face(14), line_height=1.34)
            lay_out_line(words, end, strong, width)
            self._lines[asked] = end, words
        return self._lines[asked]

    def _paint_head(
        self, painter: QPainter, inner: QRectF, finding: Finding, way: Qt.LayoutDirection
    ) -> None:
        mirrored = way == Qt.LayoutDirection.RightToLeft
        relation = self._model.relation(finding)
        state = self._model.state(finding)
        width = badge_width(relation)
        left = inner.right() - width if mirrored else inner.left()
        corner = QPointF(left, inner.top()).toPoint()
        draw_badge(painter, corner, self._theme, relation, solid=state == _CONFIRMED)
        painter.setFont(interface_face(12))
        painter.setPen(self._theme.colour("muted"))
        line = QRectF(inner.left(), inner.top(), inner.width(), scaled(19))
        score = f"{state}  {number(finding.score)}" if state else number(finding.score)
        near, far = (_RIGHT, _LEFT) if mirrored else (_LEFT, _RIGHT)
        painter.drawText(line, far | Qt.AlignmentFlag.AlignVCenter, score)
        taken = round(QFontMetrics(painter.font()).horizontalAdvance(score))
        sides = (taken + 8, width + 8) if mirrored else (width + 8, taken + 8)
        room = line.adjusted(sides[0], 0, -sides[1], 0)
        told = QFontMetrics(painter.font()).elidedText(
            self._model.version(finding), Qt.TextElideMode.ElideRight, round(room.width())
        )
        painter.drawText(room, near | Qt.AlignmentFlag.AlignVCenter, told)

    def _paint_end(
        self, painter: QPainter, row: QRectF, end: Evidence, quote: EmphasisedText
    ) -> None:
        face = interface_face(12, bold=True)
        name = QFontMetrics(face).elidedText(
            end.name, Qt.TextElideMode.ElideRight, round(row.width() * 0.62)
        )
        painter.setFont(face)
        painter.setPen(self._theme.colour("ink"))
        painter.drawText(QPointF(row.left(), row.top() + scaled(11)), name)
        left = row.left() + QFontMetrics(face).horizontalAdvance(name)
        small = interface_face(12)
        painter.setFont(small)
        painter.setPen(self._theme.colour("muted"))
        metrics = QFontMetrics(small)
        room = round(row.right() - left) - metrics.horizontalAdvance(SEPARATOR)
        rest = cut(end.where, metrics, room)
        if rest and rest != "…":
            painter.drawText(QPointF(left, row.top() + scaled(11)), f"{SEPARATOR}{rest}")
        below = QPointF(row.left(), row.top() + scaled(14))
        quote.paint(painter, below, self._theme.colour("ink"))
