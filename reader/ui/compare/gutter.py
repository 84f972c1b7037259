"""The gutter between two panes: ribbons from passage to passage, stubs for ends out of view."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from reader.model import Finding, Relation
from reader.ui.compare.painting import line_pen
from reader.ui.compare.ribbons import Pair, Ribbon, pairs_of
from reader.ui.compare.text import ReadingText
from reader.ui.theme import Theme
from reader.ui.theme.faces import interface_face

_WIDTH = 60
_STUB_W, _STUB_H = 26.0, 20.0


class Stub:
    """Where ends are out of view: its place, the findings from near to far, and the way."""

    __slots__ = ("area", "findings", "relation", "up")

    def __init__(self, area: QRectF, pairs: list[Pair], *, up: bool) -> None:
        relations = [pair.relation for pair in pairs]
        strongest = Relation.CONTRADICTS if Relation.CONTRADICTS in relations else relations[0]
        self.area, self.up, self.relation = area, up, strongest
        self.findings = [pair.finding for pair in pairs]


class Gutter(QWidget):
    """Joins the marks of the pane on its left with those of the pane on its right."""

    finding_pressed = Signal(object)

    def __init__(
        self, left: ReadingText, right: ReadingText, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._left, self._right, self._theme = left, right, theme
        self._pairs: list[Pair] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("What joins these two articles"))
        for text in (left, right):
            text.laid_out.connect(self._pair_up)
            text.verticalScrollBar().valueChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as a ribbon needs to bend."""
        return QSize(_WIDTH, 100)

    def _pair_up(self) -> None:
        self._pairs = pairs_of(
            self._left.index.marks,
            self._left.geometry_,
            self._right.index.marks,
            self._right.geometry_,
        )
        self.update()

    # --- what is to be drawn ------------------------------------------------------------

    def ribbons(self) -> list[Ribbon]:
        """The ribbons with both ends in view, the selected one last."""
        shifts, height = self._shifts(), self._height()
        chosen = self._selected_key
        found = [
            pair.ribbon(shifts, self._offset())
            for pair in self._pairs
            if pair.side(0, shifts, height) == 0 and pair.side(1, shifts, height) == 0
        ]
        found.sort(key=lambda ribbon: ribbon.finding.key == chosen)
        return found

    def stubs(self) -> list[Stub]:
        """For each corner, the findings with one end in view whose other end lies that way."""
        shifts, height = self._shifts(), self._height()
        corners: dict[tuple[bool, bool], list[Pair]] = {}
        for pair in self._pairs:
            left, right = pair.side(0, shifts, height), pair.side(1, shifts, height)
            if (left == 0) != (right == 0):
                corners.setdefault((left == 0, (right or left) < 0), []).append(pair)
        return [self._stub(to_right, up, pairs) for (to_right, up), pairs in corners.items()]

    def _stub(self, to_right: bool, up: bool, pairs: list[Pair]) -> Stub:
        hidden = 1 if to_right else 0
        pairs.sort(key=lambda pair: -pair.top(hidden) if up else pair.top(hidden))
        left = self.width() - _STUB_W - 4 if to_right else 4.0
        top = self._offset() + 6.0 if up else self.height() - _STUB_H - 6.0
        return Stub(QRectF(left, top, _STUB_W, _STUB_H), pairs, up=up)

    def _shifts(self) -> tuple[float, float]:
        return self._left.scrolled, self._right.scrolled

    def _height(self) -> float:
        return float(self._left.viewport().height())

    def _offset(self) -> float:
        top = self._left.viewport().mapToGlobal(QPoint(0, 0)).y()
        return float(top - self.mapToGlobal(QPoint(0, 0)).y())

    @property
    def _selected_key(self) -> str:
        return self._left.selected.key if self._left.selected else ""

    # --- painting -----------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ribbons, then stubs over them."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("background"))
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(0, 0, 0, self.height())
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(QRectF(0, self._offset(), self.width(), self.height()))
        chosen = self._selected_key
        for ribbon in self.ribbons():
            self._paint_ribbon(painter, ribbon, chosen=ribbon.finding.key == chosen)
        for stub in self.stubs():
            self._paint_stub(painter, stub)

    def _paint_ribbon(self, painter: QPainter, ribbon: Ribbon, *, chosen: bool) -> None:
        colours = self._theme.palette
        width = float(self.width())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.tint(ribbon.relation, 0.95 if chosen else 0.6))
        painter.drawPath(ribbon.outline(width))
        colour = colours.mark(ribbon.relation)
        edge = line_pen(ribbon.relation, colours, 1.6) if chosen else QPen(colour, 1.0)
        colour.setAlphaF(1.0 if chosen else 0.4)
        edge.setColor(colour)
        painter.setPen(edge)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(ribbon.edges(width))

    def _paint_stub(self, painter: QPainter, stub: Stub) -> None:
        colours = self._theme.palette
        painter.setPen(QPen(colours.mark(stub.relation), 1.0))
        painter.setBrush(colours.tint(stub.relation))
        painter.drawRoundedRect(stub.area, 6, 6)
        painter.setPen(colours.text(stub.relation))
        painter.setFont(interface_face(10, bold=True))
        arrow = "↑" if stub.up else "↓"
        count = min(len(stub.findings), 99)
        painter.drawText(stub.area, Qt.AlignmentFlag.AlignCenter, f"{arrow}{count}")

    # --- pointing -----------------------------------------------------------------------

    def _under(self, at: QPointF) -> Finding | None:
        for stub in self.stubs():
            if stub.area.contains(at):
                return stub.findings[0]
        for ribbon in reversed(self.ribbons()):
            if ribbon.outline(float(self.width())).contains(at):
                return ribbon.finding
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A ribbon selects its finding; a stub the nearest one in its direction."""
        finding = self._under(event.position())
        if finding is not None:
            self.finding_pressed.emit(finding)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say by the pointer what can be pressed."""
        hit = self._under(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if hit else Qt.CursorShape.ArrowCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turning the wheel over the gutter scrolls the left text."""
        QApplication.sendEvent(self._left.viewport(), event)
