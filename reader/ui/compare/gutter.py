"""The gutter between two panes: ribbons from passage to passage, stubs for ends out of view."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from reader.ui.compare.painting import line_pen
from reader.ui.compare.ribbons import Pair, Ribbon, in_view, pairs_of
from reader.ui.compare.stubs import Far, Stub, corner_stubs, far_ends, far_stubs
from reader.ui.compare.text import ReadingText
from reader.ui.theme import Theme
from reader.ui.theme.faces import interface_face, scaled

WIDE, NARROW = 60, 38


class Gutter(QWidget):
    """Joins the marks of pane `left` with those of the next, and tells of those panes away."""

    finding_pressed = Signal(object)
    pointed = Signal(object)

    def __init__(
        self,
        texts: Sequence[ReadingText],
        left: int,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._texts, self._number, self._theme = list(texts), left, theme
        self._sides = self._texts[left], self._texts[left + 1]
        self._pairs: list[Pair] = []
        self._far: list[Far] = []
        self._across: list[Ribbon] = []
        self._placed: tuple[object, list[tuple[Pair, int, int]]] = (None, [])
        self._hovered = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFixedWidth(scaled(WIDE))
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("What joins these two articles"))
        for text in self._texts:
            text.laid_out.connect(self._pair_up)
        for text in self._sides:
            text.verticalScrollBar().valueChanged.connect(self.update)

    def set_hovered(self, key: str) -> None:
        """Bring out the ribbon of the finding that is pointed at."""
        if key != self._hovered:
            self._hovered = key
            self.update()

    def set_across(self, ribbons: list[Ribbon]) -> None:
        """Draw these too: parts of the way of findings whose ends are panes apart."""
        if ribbons != self._across:
            self._across = ribbons
            self.update()

    def _pair_up(self) -> None:
        left, right = self._sides
        self._pairs = pairs_of(left.index.marks, left.geometry_, right.index.marks, right.geometry_)
        self._placed = None, []
        self._far = far_ends(self._texts, self._number) if len(self._texts) > 2 else []
        self.setAccessibleDescription(self.tr("%n finding(s)", "", len(self._pairs)))
        self.update()

    # --- what is to be drawn ------------------------------------------------------------

    def ribbons(self) -> list[Ribbon]:
        """The ribbons with both ends in view, the selected one last."""
        shifts, views = self._shifts(), self._views()
        tops = views[0].top(), views[1].top()
        found = [
            pair.ribbon(shifts, tops)
            for pair, *sides in self._in_view(shifts, views)
            if not any(sides)
        ]
        found += self._across
        last = self._hovered, self._selected_key
        found.sort(key=lambda ribbon: (ribbon.finding.key in last, ribbon.finding.key == last[1]))
        return found

    def stubs(self) -> list[Stub]:
        """What leads to ends above, below, and panes away."""
        shifts, views, width = self._shifts(), self._views(), float(self.width())
        drawn = {ribbon.finding.key for ribbon in self._across}
        far = [end for end in self._far if end.finding.key not in drawn]
        return [
            *far_stubs(far, shifts, views, width),
            *corner_stubs(self._in_view(shifts, views), shifts, views, width),
        ]

    def _in_view(
        self, shifts: tuple[float, float], views: Sequence[QRectF]
    ) -> list[tuple[Pair, int, int]]:
        heights = views[0].height(), views[1].height()
        if self._placed[0] != (shifts, heights):
            self._placed = (shifts, heights), in_view(self._pairs, shifts, heights)
        return self._placed[1]

    def _shifts(self) -> tuple[float, float]:
        return self._sides[0].scrolled, self._sides[1].scrolled

    def _views(self) -> list[QRectF]:
        """The part of either text that is seen, in the gutter's heights."""
        own = self.mapToGlobal(QPoint(0, 0)).y()
        tops = (text.viewport().mapToGlobal(QPoint(0, 0)).y() - own for text in self._sides)
        return [
            QRectF(0, top, self.width(), text.viewport().height())
            for top, text in zip(tops, self._sides, strict=True)
        ]

    @property
    def _selected_key(self) -> str:
        selected = self._sides[0].selected
        return selected.key if selected else ""

    # --- painting -----------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ribbons, then stubs over them."""
        painter = QPainter(self)
        painter.fillRect(self.rect().adjusted(-1, -1, 1, 1), self._theme.colour("background"))
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(0, 0, 0, self.height())
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = min(view.top() for view in self._views())
        painter.setClipRect(QRectF(0, top, self.width(), self.height()))
        strong = self._selected_key, self._hovered
        for ribbon in self.ribbons():
            self._paint_ribbon(painter, ribbon, chosen=ribbon.finding.key in strong)
        for stub in self.stubs():
            self._paint_stub(painter, stub)
        painter.end()

    def _paint_ribbon(self, painter: QPainter, ribbon: Ribbon, *, chosen: bool) -> None:
        colours = self._theme.palette
        width = float(self.width())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.tint(ribbon.relation, 0.95 if chosen else 0.6))
        painter.drawPath(ribbon.outline(width))
        colour = colours.mark(ribbon.relation)
        edge = line_pen(ribbon.relation, colours, 1.6 if chosen else 1.0)
        edge.setCapStyle(Qt.PenCapStyle.FlatCap)  # hundreds of round ends take milliseconds
        colour.setAlphaF(1.0 if chosen else 0.4)
        edge.setColor(colour)
        painter.setPen(edge)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(ribbon.edges(width))

    def _paint_stub(self, painter: QPainter, stub: Stub) -> None:
        colours = self._theme.palette
        painter.setPen(line_pen(stub.relation, colours, 1.2))
        painter.setBrush(colours.tint(stub.relation))
        painter.drawRoundedRect(stub.area.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        painter.setPen(colours.text(stub.relation))
        painter.setFont(interface_face(11, bold=True))
        painter.drawText(stub.area, Qt.AlignmentFlag.AlignCenter, stub.words)

    # --- pointing -----------------------------------------------------------------------

    def _stub_at(self, at: QPointF) -> Stub | None:
        return next((stub for stub in self.stubs() if stub.area.contains(at)), None)

    def _ribbon_at(self, at: QPointF) -> Ribbon | None:
        width = float(self.width())
        hit = (r for r in reversed(self.ribbons()) if r.outline(width).contains(at))
        return next(hit, None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A ribbon selects its finding; a stub the nearest one in its direction, then the next."""
        if stub := self._stub_at(event.position()):
            self.finding_pressed.emit(stub.after(self._selected_key))
        elif ribbon := self._ribbon_at(event.position()):
            self.finding_pressed.emit(ribbon.finding)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say by the pointer what can be pressed, and bring out both ends of a ribbon."""
        stub, ribbon = self._stub_at(event.position()), self._ribbon_at(event.position())
        hit = stub is not None or ribbon is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if hit else Qt.CursorShape.ArrowCursor)
        self.pointed.emit(ribbon.finding.key if ribbon is not None and stub is None else "")

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        self.pointed.emit("")

    def event(self, event: QEvent) -> bool:
        """A stub says in words where it leads."""
        if isinstance(event, QHelpEvent):
            stub = self._stub_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._explained(stub) if stub else "", self)
            return True
        return super().event(event)

    def _explained(self, stub: Stub) -> str:
        count = len(stub.findings)
        words = {
            "up": self.tr("%n finding(s) with the other end further up", "", count),
            "down": self.tr("%n finding(s) with the other end further down", "", count),
            "left": self.tr("%n finding(s) with the other end in a pane further left", "", count),
            "right": self.tr("%n finding(s) with the other end in a pane further right", "", count),
        }
        return words[stub.way]

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turning the wheel over the gutter scrolls the left text."""
        QApplication.sendEvent(self._sides[0].viewport(), event)
