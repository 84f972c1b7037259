"""The gutter between two panes: ribbons from passage to passage, stubs for ends out of view."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from reader.model import Finding, Relation
from reader.ui.compare.marks import Mark
from reader.ui.compare.painting import line_pen
from reader.ui.compare.text import ReadingText
from reader.ui.theme import Theme
from reader.ui.theme.faces import interface_face

_WIDTH = 60
_STUB_H = 20.0


@dataclass(frozen=True, slots=True)
class Ribbon:
    """One finding that joins the two panes, with its ends as rectangles of the viewports."""

    finding: Finding
    relation: Relation
    left: QRectF
    right: QRectF

    def outline(self, width: float) -> QPainterPath:
        """The ribbon's shape from edge to edge."""
        bend = width * 0.5
        path = QPainterPath(QPointF(0, self.left.top()))
        path.cubicTo(
            QPointF(bend, self.left.top()), QPointF(bend, self.right.top()),
            QPointF(width, self.right.top()),
        )  # fmt: skip
        path.lineTo(QPointF(width, self.right.bottom()))
        path.cubicTo(
            QPointF(bend, self.right.bottom()), QPointF(bend, self.left.bottom()),
            QPointF(0, self.left.bottom()),
        )  # fmt: skip
        path.closeSubpath()
        return path


@dataclass(frozen=True, slots=True)
class Stub:
    """Where ends are out of view: at which corner, how many, and the nearest of them."""

    area: QRectF
    findings: tuple[Finding, ...]
    up: bool
    relation: Relation


class Gutter(QWidget):
    """Joins the marks of the pane on its left with those of the pane on its right."""

    finding_pressed = Signal(object)

    def __init__(
        self, left: ReadingText, right: ReadingText, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._left, self._right, self._theme = left, right, theme
        self._pairs: list[tuple[Mark, Mark]] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("What joins these two articles"))
        for text in (left, right):
            text.laid_out.connect(self._pair_up)
            text.verticalScrollBar().valueChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as a ribbon needs to bend."""
        return QSize(_WIDTH, 100)

    def _pair_up(self) -> None:
        rights: dict[str, list[Mark]] = {}
        for mark in self._right.index.marks:
            rights.setdefault(mark.finding.key, []).append(mark)
        self._pairs = [
            (mark, other)
            for mark in self._left.index.marks
            for other in rights.get(mark.finding.key, ())
            if other.end != mark.end
        ]
        self.update()

    # --- what is to be drawn ------------------------------------------------------------

    def ribbons(self) -> list[Ribbon]:
        """The ribbons with both ends in view, the selected one last."""
        found = []
        for left, right in self._pairs:
            ends = self._left.bounds(left), self._right.bounds(right)
            if self._side(ends[0]) == 0 and self._side(ends[1]) == 0:
                found.append(Ribbon(left.finding, left.relation, *map(self._moved, ends)))
        found.sort(key=lambda ribbon: ribbon.finding.key == self._selected_key)
        return found

    def stubs(self) -> list[Stub]:
        """For each corner, the findings with one end in view whose other end lies that way."""
        corners: dict[tuple[bool, bool], list[tuple[float, Mark]]] = {}
        for left, right in self._pairs:
            at_left, at_right = self._left.bounds(left), self._right.bounds(right)
            sides = self._side(at_left), self._side(at_right)
            if (sides[0] == 0) == (sides[1] == 0):
                continue
            to_right = sides[0] == 0
            hidden = at_right if to_right else at_left
            up = (sides[1] if to_right else sides[0]) < 0
            corners.setdefault((to_right, up), []).append((hidden.center().y(), left))
        return [self._stub(corner, ends) for corner, ends in corners.items()]

    def _stub(self, corner: tuple[bool, bool], ends: list[tuple[float, Mark]]) -> Stub:
        to_right, up = corner
        ends.sort(key=lambda end: -end[0] if up else end[0])
        left = self.width() - 30.0 if to_right else 4.0
        top = self._offset() + 6.0 if up else self.height() - _STUB_H - 6.0
        relations = [mark.relation for _, mark in ends]
        strongest = Relation.CONTRADICTS if Relation.CONTRADICTS in relations else relations[0]
        findings = tuple(mark.finding for _, mark in ends)
        return Stub(QRectF(left, top, 26.0, _STUB_H), findings, up, strongest)

    def _offset(self) -> float:
        top = self._left.viewport().mapToGlobal(QPoint(0, 0)).y()
        return float(top - self.mapToGlobal(QPoint(0, 0)).y())

    def _moved(self, rect: QRectF) -> QRectF:
        return rect.translated(0.0, self._offset()).adjusted(0, -1, 0, 3)

    def _side(self, rect: QRectF) -> int:
        if rect.isNull() or rect.bottom() < 2:
            return -1
        return 1 if rect.top() > self._left.viewport().height() - 2 else 0

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
        for ribbon in self.ribbons():
            self._paint_ribbon(painter, ribbon)
        for stub in self.stubs():
            self._paint_stub(painter, stub)

    def _paint_ribbon(self, painter: QPainter, ribbon: Ribbon) -> None:
        chosen = ribbon.finding.key == self._selected_key
        colours = self._theme.palette
        fill = colours.tint(ribbon.relation, 0.95 if chosen else 0.55)
        edge = line_pen(ribbon.relation, colours, 1.6 if chosen else 1.0)
        colour = edge.color()
        colour.setAlphaF(1.0 if chosen else 0.45)
        edge.setColor(colour)
        painter.setBrush(fill)
        painter.setPen(edge)
        painter.drawPath(ribbon.outline(float(self.width())))

    def _paint_stub(self, painter: QPainter, stub: Stub) -> None:
        colours = self._theme.palette
        painter.setPen(QPen(colours.mark(stub.relation), 1.0))
        painter.setBrush(colours.tint(stub.relation))
        painter.drawRoundedRect(stub.area, 6, 6)
        painter.setPen(colours.text(stub.relation))
        painter.setFont(interface_face(10, bold=True))
        arrow = "↑" if stub.up else "↓"
        painter.drawText(
            stub.area, Qt.AlignmentFlag.AlignCenter, f"{arrow}{min(len(stub.findings), 99)}"
        )

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
