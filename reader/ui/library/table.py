"""The table of articles and the list of facets, as widgets."""

from typing import Any

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from reader.ui.library.delegate import ROW_HEIGHT, LibraryDelegate
from reader.ui.library.entries import Entry
from reader.ui.library.facets import ROW_ROLE, FacetModel, FacetRow
from reader.ui.library.model import (
    DATE,
    ENTRY_ROLE,
    FINDINGS,
    FOLD_ROLE,
    OUTLET,
    TAGS,
    TITLE,
    WORDS,
    Fold,
    LibraryModel,
)
from reader.ui.theme import Theme
from reader.ui.theme.faces import interface_face, scaled
from reader.ui.wording import isolated

Index = QModelIndex | QPersistentModelIndex
_ARROW_REACH = 34
# The first to be shown where there is not room for all beside a readable title.
_WIDTHS = {DATE: 124, FINDINGS: 190, OUTLET: 130, WORDS: 76, TAGS: 150}
_LEAST_TITLE = 220


class LibraryTable(QTableView):
    """Rows are selected whole, several at a time; Return compares, Delete deletes, F2 edits.

    Right and Left unfold and fold the copies of a story, as does a click on its arrow.
    """

    compare_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, model: LibraryModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(self.tr("Articles of the library"))
        self.setItemDelegate(LibraryDelegate(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.sortByColumn(DATE, Qt.SortOrder.DescendingOrder)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(ROW_HEIGHT))
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        # A header asks each row of each column whether it is selected, only to draw its edges.
        header.setSelectionModel(QItemSelectionModel(model, header))
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, scaled(width))

    def chosen(self) -> list[Entry]:
        """The selected articles, top to bottom."""
        model = self.model()
        return [model.index(row, 0).data(ENTRY_ROLE) for row in sorted(self._chosen_rows())]

    def how_many_chosen(self) -> int:
        """The same as a number, without touching each row."""
        return len(self._chosen_rows())

    def _chosen_rows(self) -> set[int]:
        """Whole rows are selected, so each stretch of the selection speaks for its rows."""
        stretches: Any = self.selectionModel().selection()
        return {row for part in stretches for row in range(part.top(), part.bottom() + 1)}

    def place(self) -> tuple[str, int]:
        """The article at the top of the view, and how far it is scrolled out; "" for the start."""
        top, value = self.indexAt(QPoint(0, 0)), self.verticalScrollBar().value()
        if not value or not top.isValid():
            return "", 0
        entry: Entry = top.data(ENTRY_ROLE)
        return entry.summary.id, -self.visualRect(top).top()

    def go_back_to(self, place: tuple[str, int]) -> None:
        """Scroll so that the article is again where it was, whatever came or went above it."""
        id, out = place
        model = self.model()
        assert isinstance(model, LibraryModel)
        row = model.row_of(id) if id else None
        if row is not None:
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(
                self.rowViewportPosition(row) + self.verticalOffset() + out
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns give way before titles become unreadable."""
        super().resizeEvent(event)
        header = self.horizontalHeader()
        room = self.viewport().width() - scaled(_LEAST_TITLE)
        for column, usual in _WIDTHS.items():
            room -= header.sectionSize(column) or scaled(usual)
            if header.isSectionHidden(column) != (room < 0):
                header.setSectionHidden(column, room < 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return compares, Delete deletes, the rest is as usual."""
        editing = self.state() == QAbstractItemView.State.EditingState
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not editing:
            self.compare_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete and not editing:
            self.delete_wanted.emit()
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left) and not editing:
            ahead = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
            if not self.fold(self.currentIndex(), event.key() == ahead):
                super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the arrow of a story with copies unfolds or folds them."""
        index = self.indexAt(event.position().toPoint())
        cell = self.visualRect(index)
        reach = QRect(cell.topLeft(), QSize(_ARROW_REACH, cell.height()))
        on_arrow = QStyle.visualRect(self.layoutDirection(), cell, reach).contains(
            event.position().toPoint()
        )
        if index.isValid() and index.column() == TITLE and on_arrow:
            fold: Fold = index.data(FOLD_ROLE)
            if fold.copies and self.fold(index, not fold.unfolded):
                return
        super().mousePressEvent(event)

    def fold(self, index: Index, unfolded: bool) -> bool:
        """Show or hide the copies a row belongs to; whether that changed anything."""
        fold: Fold | None = index.data(FOLD_ROLE) if index.isValid() else None
        if fold is None or not (fold.copies or fold.is_copy):
            return False
        if unfolded == (fold.unfolded or fold.is_copy):
            return False
        model = self.model()
        assert isinstance(model, LibraryModel)
        row = model.fold(index, unfolded)
        self.setCurrentIndex(model.index(row, index.column()))
        return True


class FacetDelegate(QStyledItemDelegate):
    """Headings small and grey; values with a box, their words and a count on the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Headings stand a little apart."""
        row: FacetRow = index.data(ROW_ROLE)
        return QSize(120, scaled(28 if row.value else 36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: FacetRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect
        if not row.value:
            painter.setFont(interface_face(11, bold=True))
            painter.setPen(self._theme.colour("muted"))
            heading = rect.adjusted(16, 10, -8, 0)
            painter.drawText(heading, Qt.AlignmentFlag.AlignVCenter, row.words.upper())
            painter.restore()
            return
        checked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))
        on = checked == Qt.CheckState.Checked
        ground = rect.adjusted(8, 1, -8, -1)
        focused = option.state & QStyle.StateFlag.State_HasFocus
        hot = option.state & QStyle.StateFlag.State_MouseOver
        painter.setPen(QPen(self._theme.colour("accent"), 1.5) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(
            self._theme.colour("accent_tint") if on
            else self._theme.colour("hover") if hot else Qt.BrushStyle.NoBrush
        )  # fmt: skip
        painter.drawRoundedRect(ground, 6, 6)
        painter.setFont(interface_face(13))
        count = rect.adjusted(18, 0, -18, 0)
        painter.setPen(self._theme.colour("muted"))
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(count, side, str(row.count))
        painter.setPen(self._theme.colour("accent" if on else "ink"))
        words = painter.fontMetrics().elidedText(
            ("✓ " if on else "") + row.words,
            Qt.TextElideMode.ElideRight,
            count.width() - scaled(36),
        )
        painter.drawText(count, Qt.AlignmentFlag.AlignVCenter, isolated(words))
        painter.restore()


class FacetList(QListView):
    """The facets; a click or Space on a value chooses it, F2 renames a collection."""

    rename_wanted = Signal(str)

    def __init__(self, model: FacetModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("facets")
        self.setAccessibleName(self.tr("Narrow the library"))
        self.setModel(model)
        self.setItemDelegate(FacetDelegate(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._turn)
        self._held: tuple[str, str] | None = None
        model.modelAboutToBeReset.connect(self._hold)
        model.modelReset.connect(self._go_back)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Return choose."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._turn(self.currentIndex())
        elif event.key() == Qt.Key.Key_F2 and self.currentIndex().isValid():
            row: FacetRow = self.currentIndex().data(ROW_ROLE)
            if row.facet == "collection" and row.value:
                self.rename_wanted.emit(row.value)
        else:
            super().keyPressEvent(event)

    def _hold(self) -> None:
        """Values are counted anew: where the keyboard is."""
        row: FacetRow | None = self.currentIndex().data(ROW_ROLE)
        self._held = (row.facet, row.value) if row else None

    def _go_back(self) -> None:
        rows = [self.model().index(at, 0) for at in range(self.model().rowCount())]
        for index in rows:
            row: FacetRow = index.data(ROW_ROLE)
            if (row.facet, row.value) == self._held:
                self.setCurrentIndex(index)

    def _turn(self, index: Index) -> None:
        if not index.isValid() or not index.data(ROW_ROLE).value:
            return
        on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        wanted = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
        self.model().setData(index, wanted, Qt.ItemDataRole.CheckStateRole)
