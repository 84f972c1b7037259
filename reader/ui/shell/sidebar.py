"""The sidebar: what is compared, what else is there, who speaks."""

from functools import partial

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.model import Relation
from reader.ui.session import Session
from reader.ui.shell.opening import Opening
from reader.ui.shell.sidebar_model import ROW_ROLE, Row, RowKind, SidebarModel
from reader.ui.theme import Theme
from reader.ui.theme.faces import interface_face, scaled
from reader.ui.wording import SIGNS, isolated

Index = QModelIndex | QPersistentModelIndex
_PAD, _LINE = 8, 17
_ADD = 22


class SidebarDelegate(QStyledItemDelegate):
    """Paints headings, article cards with counts, and speakers with how often they speak."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._title, self._small = interface_face(), interface_face(12)
        self._head, self._pill = interface_face(11, bold=True), interface_face(11, bold=True)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines of title at most, and one beneath it."""
        row: Row = index.data(ROW_ROLE)
        width = self._view.viewport().width()
        if row.kind is RowKind.HEADING:
            return QSize(width, scaled(34))
        if row.kind is RowKind.SPEAKER:
            return QSize(width, scaled(28))
        lines = len(self._lines(row.title, width - 34))
        return QSize(width, lines * scaled(_LINE) + scaled(_LINE) + 2 * _PAD + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: Row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.kind is RowKind.HEADING:
            self._paint_heading(painter, option.rect, row)
        else:
            self._paint_ground(painter, option, row)
            if row.kind is RowKind.SPEAKER:
                self._paint_speaker(painter, option.rect, row)
            else:
                self._paint_article(painter, option, row)
        painter.restore()

    def add_area(self, rect: QRect) -> QRect:
        """Where the plus of a library row is."""
        return QRect(
            rect.right() - scaled(_ADD) - 10,
            rect.bottom() - scaled(_ADD) - 4,
            scaled(_ADD),
            scaled(_ADD),
        )

    def _paint_heading(self, painter: QPainter, rect: QRect, row: Row) -> None:
        painter.setFont(self._head)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(
            rect.adjusted(16, 8, -8, 0), Qt.AlignmentFlag.AlignVCenter, row.title.upper()
        )

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        ground = option.rect.adjusted(8, 1, -8, -1)
        state = option.state
        if row.kind is RowKind.COMPARED:
            painter.setBrush(self._theme.colour("accent_tint"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self._theme.colour("hover"))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        focused = state & QStyle.StateFlag.State_HasFocus
        painter.setPen(QPen(self._theme.colour("accent"), 1.5) if focused else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(ground, 7, 7)

    def _paint_speaker(self, painter: QPainter, rect: QRect, row: Row) -> None:
        inner = rect.adjusted(18, 0, -18, 0)
        painter.setFont(self._title)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(
            inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, row.detail
        )
        name = QFontMetrics(self._title).elidedText(
            row.title, Qt.TextElideMode.ElideRight, inner.width() - scaled(34)
        )
        painter.setPen(self._theme.colour("ink"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, isolated(name))

    def _paint_article(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        inner = option.rect.adjusted(18, _PAD, -16, -_PAD)
        painter.setFont(self._title)
        painter.setPen(self._theme.colour("ink"))
        top = inner.top()
        for line in self._lines(row.title, self._view.viewport().width() - 34):
            painter.drawText(inner.left(), top + scaled(13), isolated(line))
            top += scaled(_LINE)
        painter.setFont(self._small)
        painter.setPen(self._theme.colour("muted"))
        metrics = QFontMetrics(self._small)
        room = inner.width() - self._pills_width(row)
        detail = metrics.elidedText(row.detail, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner.left(), top + scaled(14), isolated(detail))
        left = inner.left() + metrics.horizontalAdvance(detail)
        self._paint_counts(painter, QPoint(left + (8 if row.detail else 0), top + 2), row)
        hot = option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus)
        if row.kind is RowKind.ARTICLE and hot:
            self._theme.icon("plus", "muted").paint(
                painter, self.add_area(option.rect).adjusted(3, 3, -3, -3)
            )

    def _pills_width(self, row: Row) -> int:
        metrics = QFontMetrics(self._pill)
        shown = [f"{SIGNS[relation]} {n}" for relation, n in row.counts.items() if n]
        return sum(metrics.horizontalAdvance(text) + 17 for text in shown) + (8 if shown else 0)

    def _paint_counts(self, painter: QPainter, at: QPoint, row: Row) -> None:
        painter.setFont(self._pill)
        palette = self._theme.palette
        for relation in (Relation.CONTRADICTS, Relation.UPDATES):
            count = row.counts.get(relation, 0)
            if not count:
                continue
            text = f"{SIGNS[relation]} {count}"
            width = QFontMetrics(self._pill).horizontalAdvance(text) + 12
            pill = QRect(at.x(), at.y(), width, scaled(16))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.tint(relation))
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            painter.setPen(palette.text(relation))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
            at.setX(at.x() + width + 5)

    def _lines(self, title: str, width: int) -> list[str]:
        metrics = QFontMetrics(self._title)
        if metrics.horizontalAdvance(title) <= width:
            return [title]
        words = title.split()
        first = ""
        while words and metrics.horizontalAdvance(f"{first} {words[0]}".strip()) <= width:
            first = f"{first} {words.pop(0)}".strip()
        if not first:
            return [metrics.elidedText(title, Qt.TextElideMode.ElideRight, width)]
        rest = " ".join(words)
        return [first, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]


class Sidebar(QFrame):
    """The list with its clicks; what they mean is carried out by Opening and the views."""

    pane_chosen = Signal(int)

    def __init__(
        self, session: Session, opening: Opening, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self._session, self._opening = session, opening
        self.model = SidebarModel(self)
        self.list = QListView()
        self.list.setObjectName("sidebarList")
        self.list.setAccessibleName(self.tr("Compared articles, library and speakers"))
        self.list.setModel(self.model)
        self.list.setMouseTracking(True)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setBatchSize(60)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = SidebarDelegate(theme, self.list)
        self.list.setItemDelegate(self._delegate)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(self.list)
        self.list.clicked.connect(self._clicked)
        self.list.activated.connect(self._activated)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.viewport().installEventFilter(self)
        session.comparison_changed.connect(self.reload)
        session.library_changed.connect(self.reload)
        session.shown_changed.connect(self._recount)
        theme.changed.connect(self.list.viewport().update)

    def reload(self) -> None:
        """Read the rows again."""
        if not self._session.opened:
            return
        self.model.show(self._session.comparison, self._session.workspace.library.summaries())

    def _recount(self) -> None:
        self.model.recount(self._session.comparison, self._session.shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press on a row's plus adds the article without selecting it."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            row = self._plus_under(event.position().toPoint())
            if row is not None:
                self._opening.add_source(row.key)
                return True
        return super().eventFilter(watched, event)

    def _plus_under(self, at: QPoint) -> Row | None:
        index = self.list.indexAt(at)
        if not index.isValid() or self.model.row(index).kind is not RowKind.ARTICLE:
            return None
        area = self._delegate.add_area(self.list.visualRect(index))
        return self.model.row(index) if area.contains(at) else None

    def _clicked(self, index: Index) -> None:
        row = self.model.row(index)
        if row.kind is RowKind.COMPARED:
            self.pane_chosen.emit(row.pane)

    def _activated(self, index: Index) -> None:
        row = self.model.row(index)
        if row.kind is RowKind.ARTICLE:
            self._opening.add_source(row.key)
        elif row.kind is RowKind.SPEAKER:
            self._session.search_requested.emit(f'speaker:"{row.key}"')
        elif row.kind is RowKind.COMPARED:
            self.pane_chosen.emit(row.pane)

    def _menu(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        if not index.isValid():
            return
        menu = self.menu_for(self.model.row(index))
        if not menu.isEmpty():
            menu.popup(self.list.viewport().mapToGlobal(at))

    def menu_for(self, row: Row) -> QMenu:
        """What can be done with a row."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if row.kind is RowKind.ARTICLE:
            menu.addAction(self.tr("Compare beside"), lambda: self._opening.add_source(row.key))
            menu.addAction(self.tr("Read alone"), lambda: self._opening.compare([row.key]))
            for pane, compared in enumerate(self._session.comparison.panes):
                title = compared.article.title[:40]
                menu.addAction(
                    self.tr("Show in place of “{title}”").format(title=title),
                    partial(self._opening.replace_source, pane, row.key),
                )
        elif row.kind is RowKind.COMPARED:
            menu.addAction(self.tr("Read alone"), lambda: self._opening.compare([row.key]))
            menu.addAction(self.tr("Show a second time"), lambda: self._opening.add_source(row.key))
            if len(self._session.comparison.panes) > 1:
                menu.addAction(self.tr("Close"), lambda: self._opening.close_pane(row.pane))
        elif row.kind is RowKind.SPEAKER:
            menu.addAction(
                self.tr("Search what {name} says").format(name=row.title),
                lambda: self._session.search_requested.emit(f'speaker:"{row.key}"'),
            )
        return menu
