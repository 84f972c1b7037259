"""What sets a block apart beside its face: a dot for a list item, a rule for a quotation.

A caption has a small picture above its rule: what it speaks of is not shown between the words.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlock, QTextDocument

from reader.model import Block, BlockKind
from reader.ui.theme import Palette
from reader.ui.theme.icons import tinted

_RULED = {
    BlockKind.QUOTATION: "quotation",
    BlockKind.CAPTION: "picture",
    BlockKind.CREDIT: "picture",
    BlockKind.TABLE: "table",
}
_BESIDE = 10.0
_ICON, _UNDER = 12, 16.0


@dataclass(frozen=True, slots=True)
class Ornament:
    """A dot or a rule at the side where the lines begin, in document coordinates."""

    kind: str
    area: QRectF

    def paint(self, painter: QPainter, view: QRectF, colours: Palette) -> None:
        """Paint it if it is in view."""
        if not self.area.intersects(view):
            return
        painter.setPen(Qt.PenStyle.NoPen)
        if self.kind == "dot":
            painter.setBrush(colours.colour("muted"))
            painter.drawEllipse(self.area.center(), 2.2, 2.2)
        else:
            token = "control_line" if self.kind == "quotation" else "line"
            painter.setBrush(colours.colour(token))
            above = self._picture(painter, colours) if self.kind == "picture" else 0.0
            painter.drawRoundedRect(self.area.adjusted(0, above, 0, 0), 1, 1)

    def _picture(self, painter: QPainter, colours: Palette) -> float:
        """Paint the sign of a picture on top of the rule; gives the height it takes."""
        muted, ratio = colours.colour("muted").name(), painter.device().devicePixelRatioF()
        at = QPointF(self.area.center().x() - _ICON / 2, self.area.top())
        painter.drawPixmap(at, tinted("image", muted, _ICON, ratio))
        return min(_UNDER, self.area.height())


def ornaments_of(document: QTextDocument, blocks: Sequence[Block]) -> list[Ornament]:
    """The ornaments of a document; a picture's caption and its credit share one rule."""
    found: list[Ornament] = []
    at = document.begin()
    joined = ""
    for described in blocks:
        rule = _RULED.get(described.kind, "")
        if not at.isVisible() or not at.layout().lineCount():
            rule = ""
        elif described.kind is BlockKind.LIST_ITEM:
            found.append(Ornament("dot", _dot(at, document)))
        elif rule:
            area = _rule(at, document)
            if rule == joined:
                area = area.united(found.pop().area)
            found.append(Ornament(rule, area))
        joined = rule
        at = at.next()
    return found


def _lines(block: QTextBlock, document: QTextDocument) -> tuple[QPointF, float, float, float]:
    """Where the block begins, how wide and high it is, and its first line's height."""
    origin = document.documentLayout().blockBoundingRect(block).topLeft()
    layout = block.layout()
    first, last = layout.lineAt(0), layout.lineAt(layout.lineCount() - 1)
    return origin, first.width(), last.y() + last.height(), first.height()


def _side(block: QTextBlock, origin: QPointF, width: float, away: float) -> float:
    rightward = block.textDirection() is not Qt.LayoutDirection.RightToLeft
    left = origin.x() + block.layout().lineAt(0).x()
    return left - away if rightward else left + width + away


def _dot(block: QTextBlock, document: QTextDocument) -> QRectF:
    origin, width, _, first = _lines(block, document)
    x = _side(block, origin, width, _BESIDE)
    return QRectF(x - 3, origin.y() + first * 0.62 - 3, 6, 6)


def _rule(block: QTextBlock, document: QTextDocument) -> QRectF:
    origin, width, height, _ = _lines(block, document)
    x = _side(block, origin, width, _BESIDE)
    return QRectF(x - 1, origin.y() + 3, 2, height)
