"""The inspector: the findings of this comparison as cards, filtered by relation and score."""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from reader.model import Finding
from reader.ui.compare.card import FindingCard
from reader.ui.compare.cards import CardDelegate, FindingsModel
from reader.ui.compare.filters import FilterBar
from reader.ui.session import SHOWN_RELATIONS
from reader.ui.shell.views import Surroundings

Index = QModelIndex | QPersistentModelIndex


class CardList(QListView):
    """The list of cards; opens the one that is selected."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._card: FindingCard | None = None
        self._due = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._open_card)
        self.setObjectName("cards")
        self.setAccessibleName(self.tr("Findings of this comparison"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.findings = FindingsModel(around.session, self)
        self.setModel(self.findings)
        self._delegate = CardDelegate(self.findings, around.theme, self)
        self.setItemDelegate(self._delegate)

    @property
    def card(self) -> FindingCard | None:
        """The open card; made now if it was still to be made."""
        if self._due:
            self._open_card()
        return self._card

    def reload(self) -> None:
        """Take the findings shown now and open the selected one."""
        self._hold_focus()
        self._card = None
        self._delegate.open_row = -1
        self.findings.reload()
        self.open()

    def open(self, _finding: Finding | None = None) -> None:
        """Open the selected finding's card, as soon as what is going on has been painted.

        The one before stays until then: all cards are laid out and painted once, not twice.
        Where nobody sees them it waits until somebody does.
        """
        self._due = True
        if self.isVisible():
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Open what was selected meanwhile."""
        super().showEvent(event)
        if self._due:
            self._soon.start()

    def _open_card(self) -> None:
        self._due = False
        self._soon.stop()
        self._close_card()
        finding, row = self._around.session.selected, self._around.session.position()
        if finding is None or row is None or row >= self.findings.rowCount():
            return
        index = self.findings.index(row)
        self._card = card = FindingCard(self._around, finding, self.viewport())
        card.resized.connect(self._fit_card)
        card.note.given_up.connect(self.setFocus)
        self._delegate.open_row = row
        self._measure_card()
        self.setIndexWidget(index, card)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def currentChanged(self, now: Index, before: Index) -> None:
        """Arrow keys and clicks select the finding."""
        super().currentChanged(now, before)
        if now.isValid() and now.row() != self._delegate.open_row:
            self._around.session.select(self.findings.finding(now.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The open card is as high as its words need at the new width."""
        self._measure_card()
        super().resizeEvent(event)
        self._lay_out()

    def updateGeometries(self) -> None:
        """Keep the open card inside its row's margins."""
        super().updateGeometries()
        self._place_card()

    def _close_card(self) -> None:
        self._hold_focus()
        row, self._delegate.open_row = self._delegate.open_row, -1
        if 0 <= row < self.findings.rowCount():
            self.setIndexWidget(self.findings.index(row), cast(QWidget, None))
            self.scheduleDelayedItemsLayout()
        self._card = None

    def _hold_focus(self) -> None:
        """A card that goes leaves the keyboard here, not on whatever comes next in the window."""
        focus = self.window().focusWidget()
        if self._card is not None and focus is not None and self._card.isAncestorOf(focus):
            self.setFocus()

    def _fit_card(self) -> None:
        self._measure_card()
        self._lay_out()

    def _measure_card(self) -> None:
        if self._card is not None:
            width = self.viewport().width() - 20
            self._delegate.open_height = self._card.heightForWidth(width)

    def _lay_out(self) -> None:
        if self._card is not None:
            self.scheduleDelayedItemsLayout()
            self.executeDelayedItemsLayout()
            self._place_card()

    def _place_card(self) -> None:
        if self._card is not None and self._delegate.open_row >= 0:
            rect = self.visualRect(self.findings.index(self._delegate.open_row))
            size = QSize(self.viewport().width() - 20, self._delegate.open_height)
            self._card.setGeometry(10, rect.top(), size.width(), size.height())


class Inspector(QFrame):
    """The column on the right: filters on top, cards below, or a word on why there are none."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self._around, self._session = around, around.session
        self.filters = FilterBar(around)
        self.cards = CardList(around)
        self.why_empty = QLabel()
        self.why_empty.setWordWrap(True)
        self.why_empty.setProperty("role", "muted")
        self.why_empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.why_empty.setMargin(28)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.cards)
        self._pages.addWidget(self.why_empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addLayout(self._pages, 1)
        self._session.shown_changed.connect(self.reload)
        self._session.finding_selected.connect(self.cards.open)
        around.theme.changed.connect(self.reload)
        around.actions.remapped.connect(self.reload)
        self.reload()

    def reload(self) -> None:
        """Show the findings the session shows."""
        self.cards.reload()
        self.filters.setVisible(bool(self._session.comparison.panes))
        self._pages.setCurrentIndex(0 if self._session.shown else 1)
        self.why_empty.setText(self._reason_empty())

    def edit_note(self) -> None:
        """Open the note of the selected finding; the inspector comes for that if it gave way."""
        shown = self._around.actions["inspector"]
        if not shown.isChecked():
            shown.trigger()
        card = self.cards.card
        if card is not None:
            card.edit_note()

    def _reason_empty(self) -> str:
        comparison = self._session.comparison
        if not comparison.panes:
            return self.tr("Nothing is compared yet. Choose articles in the library.")
        if not comparison.findings:
            return self.tr("Nothing in these texts meets. Add another source from the sidebar.")
        every = replace(self._session.filter, relations=frozenset(SHOWN_RELATIONS))
        if any(every.takes(f, self._session.flag_of(f)) for f in comparison.findings):
            return self.tr("What was found is switched off above. Switch a relation on to see it.")
        return self.tr("No finding is as sure as that. Move the slider to the left to see more.")
