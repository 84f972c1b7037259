"""Small rounded labels: the relation of a finding, and its reasons."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from reader.model import Relation
from reader.ui.theme import Theme
from reader.ui.theme.faces import interface_face, scaled
from reader.ui.theme.icons import tinted
from reader.ui.wording import SIGNS, relation_meaning, signed

SIGN_ICONS = {
    Relation.CONTRADICTS: "equal-not",
    Relation.UPDATES: "refresh-cw",
    Relation.AGREES: "equal",
    Relation.COPIES: "copy",
    Relation.UNRELATED: "x",
}
_SIGN = 12
_TOGGLE = 24


def paint_chip(
    painter: QPainter, rect: QRectF, text: str, relation: Relation, theme: Theme, *, on: bool = True
) -> None:
    """A relation's chip: its sign and words on its tint, or in an empty outline while off."""
    words = text.removeprefix(SIGNS[relation]).strip()
    painter.save()
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.setPen(Qt.PenStyle.NoPen if on else QPen(theme.colour("control_line"), 1))
    painter.setBrush(theme.palette.tint(relation) if on else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.setFont(interface_face(11, bold=True))
    colour = theme.palette.text(relation) if on else theme.colour("muted")
    painter.setPen(colour)
    ratio = painter.device().devicePixelRatioF()
    sign = tinted(SIGN_ICONS[relation], colour.name(), scaled(_SIGN), ratio)
    painter.drawPixmap(QPointF(rect.left() + 8, rect.center().y() - scaled(_SIGN) / 2), sign)
    side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(rect.adjusted(scaled(_SIGN) + 12, 0, 0, 0), side, words)
    painter.restore()


def chip_width(text: str) -> float:
    """How wide a chip with these words, the sign in front, is."""
    words = text.lstrip("".join(SIGNS.values())).strip()
    return (
        QFontMetrics(interface_face(11, bold=True)).horizontalAdvance(words) + scaled(_SIGN) + 21.0
    )


class ReasonChip(QWidget):
    """One reason in a few words; those that speak against are struck with a dash in front."""

    def __init__(self, theme: Theme, text: str, detail: str, *, against: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._text = f"− {text}" if against else text
        self._face = interface_face(11)
        self.setAccessibleName(self._text)
        self.setToolTip(detail)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as its words, but no wider than a card."""
        width = QFontMetrics(self._face).horizontalAdvance(self._text) + 18
        return QSize(min(width, scaled(280)), scaled(21))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("control_line"), 1))
        painter.setBrush(self._theme.colour("background"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        painter.setFont(self._face)
        painter.setPen(self._theme.colour("muted"))
        words = QFontMetrics(self._face).elidedText(
            self._text, Qt.TextElideMode.ElideRight, self.width() - 16
        )
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
        painter.end()


class RelationToggle(QAbstractButton):
    """A chip with a count that shows or hides the findings of a relation."""

    def __init__(self, theme: Theme, relation: Relation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.relation, self._count = theme, relation, 0
        self.setCheckable(True)
        self.setChecked(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Say how many there are."""
        self._count = count
        self.setText(f"{signed(self.relation)} {count}")
        self.setAccessibleName(self.tr("Show: {what}").format(what=self.text()))
        self.setToolTip(relation_meaning(self.relation))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        return QSize(round(chip_width(self.text())) + 2, scaled(_TOGGLE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Filled while shown, an empty outline while hidden, a ring under pointer or keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        paint_chip(painter, rect, self.text(), self.relation, self._theme, on=self.isChecked())
        if self.hasFocus() or self.underMouse():
            ring = QPen(self._theme.colour("muted"), 1)
            if self.hasFocus():
                ring = QPen(self._theme.colour("accent"), 1.6)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(ring)
            painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.end()
