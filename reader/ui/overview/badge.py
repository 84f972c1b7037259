"""The rounded mark of a relation: outlined for a suggestion, solid where it is confirmed."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QLabel, QWidget

from reader.model import Relation
from reader.ui.theme import Palette, Theme
from reader.ui.wording import signed

_HEIGHT = 20


def draw_badge(
    painter: QPainter,
    at: QPoint,
    words: str,
    theme: Theme,
    relation: Relation,
    *,
    solid: bool,
) -> int:
    """Draw a badge with its top left corner at `at`; gives its width in pixels."""
    colours = theme.palette
    width = painter.fontMetrics().horizontalAdvance(words) + 16
    box = QRectF(at.x() + 0.5, at.y() + 0.5, width - 1, _HEIGHT - 1)
    painter.setPen(QPen(colours.mark(relation), 1))
    painter.setBrush(colours.mark(relation) if solid else colours.tint(relation))
    painter.drawRoundedRect(box, 9.5, 9.5)
    painter.setPen(colours.colour("paper") if solid else colours.text(relation))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    return width


def badge_style(colours: Palette, relation: Relation, *, solid: bool) -> str:
    """The style sheet of a label that looks like a badge."""
    mark = colours.mark(relation).name()
    ground = mark if solid else colours.tint(relation).name()
    ink = colours.colour("paper").name() if solid else colours.text(relation).name()
    return (
        f"QLabel {{ background: {ground}; color: {ink}; border: 1px solid {mark};"
        " border-radius: 10px; padding: 1px 8px; font-size: 11px; font-weight: 600; }"
    )


class Badge(QLabel):
    """A relation as a label."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._relation = Relation.CONTRADICTS
        self._solid = False
        self.setFixedHeight(22)
        theme.changed.connect(self._dress)

    def show_relation(self, relation: Relation, *, solid: bool = False) -> None:
        """Show a relation, solid where a person confirmed it."""
        self._relation, self._solid = relation, solid
        self.setText(signed(relation))
        self._dress()

    def _dress(self) -> None:
        self.setStyleSheet(badge_style(self._theme.palette, self._relation, solid=self._solid))
