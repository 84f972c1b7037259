"""The rounded mark of a relation: outlined for a suggestion, solid where it is confirmed."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.model import Relation
from reader.ui.compare.chips import SIGN_ICONS
from reader.ui.theme import Theme
from reader.ui.theme.faces import interface_face, scaled
from reader.ui.theme.icons import tinted
from reader.ui.wording import relation_meaning, relation_name

_HEIGHT = 20
_SIGN = 12
_SIDE = 8


def draw_badge(
    painter: QPainter, at: QPoint, theme: Theme, relation: Relation, *, solid: bool
) -> None:
    """Draw a badge with its top left corner at `at`."""
    colours = theme.palette
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    box = QRectF(at.x() + 0.5, at.y() + 0.5, badge_width(relation) - 1, scaled(_HEIGHT) - 1)
    painter.setPen(QPen(colours.mark(relation), 1))
    painter.setBrush(colours.mark(relation) if solid else colours.tint(relation))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    ink = colours.colour("paper") if solid else colours.text(relation)
    draw_sign(
        painter,
        QPointF(box.left() + _SIDE, box.center().y() - scaled(_SIGN) / 2),
        relation,
        ink.name(),
    )
    painter.setPen(ink)
    painter.setFont(interface_face(11, bold=True))
    words = box.adjusted(_SIDE + scaled(_SIGN) + 4, 0, 0, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, relation_name(relation))


def draw_sign(painter: QPainter, at: QPointF, relation: Relation, colour: str) -> None:
    """Draw a relation's sign in a colour written #rrggbb."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(at, tinted(SIGN_ICONS[relation], colour, scaled(_SIGN), ratio))


def badge_width(relation: Relation) -> int:
    """How wide a relation's badge is, in pixels."""
    metrics = QFontMetrics(interface_face(11, bold=True))
    return metrics.horizontalAdvance(relation_name(relation)) + scaled(_SIGN) + 4 + 2 * _SIDE + 2


class Badge(QWidget):
    """A relation as a widget."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._relation = Relation.CONTRADICTS
        self._solid = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_relation(self, relation: Relation, *, solid: bool = False) -> None:
        """Show a relation, solid where a person confirmed it."""
        self._relation, self._solid = relation, solid
        self.setAccessibleName(relation_name(relation))
        self.setToolTip(relation_meaning(relation))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        return QSize(badge_width(self._relation), scaled(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_badge(painter, QPoint(0, 0), self._theme, self._relation, solid=self._solid)
        painter.end()
