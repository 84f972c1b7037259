"""The chart itself: painted, hovered, clicked, and walked with the arrow keys."""

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from reader.comparison.series import Measure, Moment, Point
from reader.ui.compare.chips import SIGN_ICONS
from reader.ui.session import SHOWN_RELATIONS
from reader.ui.theme import Theme
from reader.ui.theme.faces import interface_face, scaled, type_scale
from reader.ui.theme.icons import tinted
from reader.ui.timeline.plotting import ARROW, DOT, NUMBER_GAP, Dot, Plot, plot
from reader.ui.timeline.wording import axis_day, axis_number, point_label, point_sentence

_REACH = 16.0
_MANY_LINES = 40
_SIGN = 10


class Chart(QWidget):
    """Shows one measure; `pointed` is the number under the mouse or the keyboard, or None."""

    pointed = Signal(object)
    opened = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._measure = Measure("", "", ())
        self._place, self._moment = "", Moment.REPORTED
        self._plot = Plot(QRectF())
        self._current = -1
        self._framed = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(140)
        self.setAccessibleName(self.tr("Chart; arrow keys step through the numbers"))
        theme.changed.connect(self.update)

    def show_measure(self, measure: Measure, place: str, moment: Moment) -> None:
        """Draw a measure, in one place or in all (""), by day of report or day referred to.

        The number pointed at stays so while it is drawn.
        """
        before, point = (self._measure, self._place, self._moment), self.current
        self._measure, self._place, self._moment = measure, place, moment
        if measure is not before[0] or (place, moment) != before[1:]:
            self._lay_out()
        drawn = [dot.point for dot in self._plot.dots]
        self._current = drawn.index(point) if point in drawn else -1
        self.update()
        self.pointed.emit(self.current)

    @property
    def plot(self) -> Plot:
        """Where everything is."""
        return self._plot

    @property
    def current(self) -> Point | None:
        """The number pointed at."""
        dots = self._plot.dots
        return dots[self._current].point if 0 <= self._current < len(dots) else None

    def sizeHint(self) -> QSize:
        """As wide as the view and rather low."""
        return QSize(900, 380)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay it out for the new size."""
        super().resizeEvent(event)
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        """Follow a change of the interface's language or direction."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange):
            self._lay_out()
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard came here, as a frame until a number has its ring."""
        reasons = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._framed = event.reason() in reasons
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame goes with the keyboard."""
        self._framed = False
        super().focusOutEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the number under the mouse."""
        near = self._nearest(event.position())
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if near >= 0 else Qt.CursorShape.ArrowCursor
        )
        if near >= 0:
            self._point_at(near)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the number under the mouse."""
        near = self._nearest(event.position())
        if near >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._point_at(near)
            self.opened.emit(self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right step through the numbers in order of time, Enter opens one."""
        order = self._order()
        at = order.index(self._current) if self._current in order else -1
        steps = {
            Qt.Key.Key_Right: at + 1,
            Qt.Key.Key_Down: at + 1,
            Qt.Key.Key_Left: max(0, at - 1),
            Qt.Key.Key_Up: max(0, at - 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(order) - 1,
        }
        key = Qt.Key(event.key())
        if key in steps and order:
            self._point_at(order[min(steps[key], len(order) - 1)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.current:
            self.opened.emit(self.current)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grid, lines, dots, labels, in that order."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(interface_face(12))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._grid(painter)
        self._clear_for_labels(painter)
        # Hundreds of slanting lines are not told apart by their edges, and cost most of the time.
        painter.setRenderHint(
            QPainter.RenderHint.Antialiasing, len(self._plot.lines) <= _MANY_LINES
        )
        for line in self._plot.lines:
            self._line(painter, line)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Of numbers in one place the contradicted one is seen.
        for number in sorted(range(len(self._plot.dots)), key=self._rank):
            self._dot(painter, self._plot.dots[number], current=number == self._current)
        for label in self._plot.labels:
            painter.setPen(self._ink(self._plot.dots[label.dot]))
            painter.drawText(label.box, Qt.AlignmentFlag.AlignVCenter, label.words)
        if self._framed:
            painter.setPen(QPen(self._theme.colour("accent"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        painter.end()

    def _lay_out(self) -> None:
        metrics = QFontMetrics(interface_face(12))
        self._plot = plot(
            self._measure,
            self._place,
            self._moment,
            (self.width(), self.height()),
            metrics.horizontalAdvance,
            point_label,
            type_scale(),
        )
        self.update()

    def _order(self) -> list[int]:
        dots = self._plot.dots
        return sorted(range(len(dots)), key=lambda i: (dots[i].at.x(), -dots[i].at.y()))

    def _nearest(self, at: QPointF) -> int:
        """The number whose label is there, or whose dot is near; labels tell equal ones apart."""
        named = next((label.dot for label in self._plot.labels if label.box.contains(at)), -1)
        if named >= 0:
            return named
        away = [QLineF(at, dot.at).length() for dot in self._plot.dots]
        best = min(range(len(away)), key=away.__getitem__, default=-1)
        return best if best >= 0 and away[best] <= _REACH else -1

    def _point_at(self, number: int) -> None:
        if number == self._current:
            return
        self._current = number
        point = self.current
        self.setAccessibleDescription(point_sentence(point) if point else "")
        change = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(change)
        self.pointed.emit(point)
        self.update()

    def _grid(self, painter: QPainter) -> None:
        area = self._plot.area
        line, muted = self._theme.colour("control_line", 0.7), self._theme.colour("muted")
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for number, y in self._plot.numbers:
            painter.setPen(line)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(muted)
            painter.drawText(
                QRectF(0, y - 20, area.left() - NUMBER_GAP, 40), right, axis_number(number)
            )
        dated = len({day.year for day, _ in self._plot.days}) > 1
        for day, x in self._plot.days:
            painter.setPen(line)
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 5))
            painter.setPen(muted)
            place = QRectF(x - scaled(42), area.bottom() + 8, scaled(84), scaled(20))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, axis_day(day, dated=dated))

    def _clear_for_labels(self, painter: QPainter) -> None:
        """No line of the grid runs through words."""
        metrics, ground = painter.fontMetrics(), self._theme.colour("raised")
        for label in self._plot.labels:
            box = QRectF(label.box)
            middle = box.center().y() - metrics.height() / 2
            width = metrics.horizontalAdvance(label.words) + 6
            painter.fillRect(QRectF(box.left() - 3, middle, width, metrics.height()), ground)

    def _line(self, painter: QPainter, line: tuple[int, ...]) -> None:
        dots = [self._plot.dots[i] for i in line]
        painter.setPen(QPen(self._mark(dots[-1]), 2))
        painter.drawPolyline(QPolygonF([dot.at for dot in dots]))

    def _dot(self, painter: QPainter, dot: Dot, *, current: bool) -> None:
        mark = self._mark(dot)
        painter.setPen(QPen(mark, 1.5))
        self._bounds(painter, dot)
        if current:
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(dot.at, DOT + 5, DOT + 5)
        painter.setPen(QPen(mark, 2))
        hollow = dot.point.quantity.approximate
        paper = self._theme.colour("paper")
        painter.setBrush(paper if hollow else mark)
        painter.drawEllipse(dot.at, DOT, DOT)
        if dot.point.relation:
            sign, ratio = SIGN_ICONS[dot.point.relation], painter.device().devicePixelRatioF()
            drawn = tinted(sign, (mark if hollow else paper).name(), _SIGN, ratio)
            painter.drawPixmap(dot.at - QPointF(_SIGN / 2, _SIGN / 2), drawn)

    def _bounds(self, painter: QPainter, dot: Dot) -> None:
        x, y = dot.at.x(), dot.at.y()
        for bound, way in ((dot.high, -1), (dot.low, 1)):
            if bound is None:
                tip = y + way * ARROW
                painter.drawLine(QPointF(x, y), QPointF(x, tip))
                for side in (-4, 4):
                    painter.drawLine(QPointF(x, tip), QPointF(x + side, tip - way * 6))
            elif abs(bound - y) > 1:
                painter.drawLine(QPointF(x, y), QPointF(x, bound))
                painter.drawLine(QPointF(x - 4, bound), QPointF(x + 4, bound))

    def _rank(self, number: int) -> int:
        relation = self._plot.dots[number].point.relation
        return -1 if relation is None else len(SHOWN_RELATIONS) - SHOWN_RELATIONS.index(relation)

    def _mark(self, dot: Dot) -> QColor:
        relation = dot.point.relation
        palette = self._theme.palette
        return palette.mark(relation) if relation else palette.colour("muted")

    def _ink(self, dot: Dot) -> QColor:
        relation = dot.point.relation
        palette = self._theme.palette
        return palette.text(relation) if relation else palette.colour("muted")
