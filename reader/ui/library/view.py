"""The library: facets on the left, the table, and what can be done with the chosen articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from reader.jobs import JobContext
from reader.jobs.sweeping import unswept
from reader.ui.jobs import Job
from reader.ui.later import Later
from reader.ui.library.bars import OfferBar
from reader.ui.library.emptiness import EmptyLibrary, NothingFits
from reader.ui.library.entries import Entry, Gathered, entries_of, gathered
from reader.ui.library.facets import FacetModel
from reader.ui.library.keeping import Keeping
from reader.ui.library.model import LibraryModel, Narrowing
from reader.ui.library.rereading import Offers
from reader.ui.library.table import FacetList, LibraryTable
from reader.ui.shell.opening import MOST_PANES
from reader.ui.shell.views import Surroundings, View
from reader.ui.theme.faces import scaled

if TYPE_CHECKING:
    from reader.app import comparing
else:
    comparing = Later("reader.app.comparing")

_SMALL = 300
_ROOMY = 1000


class LibraryView(View):
    """Lays the parts out and keeps them in step; changes are carried out by Keeping."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._known: Gathered | None = None
        self.entries: list[Entry] = []
        self._shown = self._read = False
        self._reading = 0
        self._counting: Job | None = None
        self.model = LibraryModel(self.session, self)
        self.narrowing = Narrowing()
        self.facets = FacetModel(self)
        self.table = LibraryTable(self.model, self.theme)
        self.facet_list = FacetList(self.facets, self.theme)
        self.keeping = Keeping(self, around)
        self._lay_out()
        self._connect()

    def activate(self, context: object = None) -> None:
        """Read the rows, and count the findings behind them."""
        self._shown = True
        self.reload()
        if self._read:
            self._count_findings()
        self.table.setFocus()

    def deactivate(self) -> None:
        """Stop following changes until shown again."""
        self._shown = False

    # --- layout -------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.box = QLineEdit()
        self.box.setPlaceholderText(self.tr("Filter by title, outlet or tag"))
        self.box.setAccessibleName(self.box.placeholderText())
        self.box.setClearButtonEnabled(True)
        self.box.setMinimumWidth(scaled(84))
        self.box.setMaximumWidth(scaled(260))
        self._heading = QLabel(self.tr("Library"))
        self._heading.setProperty("role", "heading")
        self._number = QLabel()
        self._number.setProperty("role", "muted")
        self.compare = QPushButton(self.tr("Compare"))
        self.compare.setProperty("look", "primary")
        self.add = QPushButton(self.tr("Add…"))
        self.more = QPushButton(self.tr("More…"))
        self._top = top = QHBoxLayout()
        top.setContentsMargins(12, 14, 18, 12)
        top.addWidget(self._heading)
        top.addWidget(self._number)
        top.addStretch(1)
        top.addWidget(self.box, 3)
        for widget in (self.add, self.more, self.compare):
            top.addWidget(widget)
        self.bar = OfferBar()
        self.offers = Offers(self.session, self.around.opening.queue, self.bar)
        self.empty, self.nothing = EmptyLibrary(self.around), NothingFits()
        pages = QWidget()
        self._pages = QStackedLayout(pages)
        for page in (self.table, self.nothing):
            self._pages.addWidget(page)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(top)
        right.addWidget(self.bar)
        right.addWidget(pages, 1)
        self._full = QWidget()
        row = QHBoxLayout(self._full)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.facet_list)
        row.addLayout(right, 1)
        self._whole = QStackedLayout(self)
        self._whole.addWidget(self._full)
        self._whole.addWidget(self.empty)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The facets take less of a narrow window."""
        super().resizeEvent(event)
        roomy = self.width() >= scaled(_ROOMY)
        self.facet_list.setFixedWidth(scaled(224 if roomy else 178))
        self._top.setSpacing(10 if roomy else 6)

    def _connect(self) -> None:
        self.compare.clicked.connect(self._compare)
        self.table.compare_wanted.connect(self._compare)
        self.table.doubleClicked.connect(self._compare)
        self.table.delete_wanted.connect(self.keeping.delete)
        self.table.selectionModel().selectionChanged.connect(self._enable)
        self.table.customContextMenuRequested.connect(self._menu)
        self.add.setMenu(self._add_menu())
        self.more.clicked.connect(lambda: self._menu(QPoint(0, 0), self.more))
        self.box.textChanged.connect(self._narrow)
        self.facets.chosen_changed.connect(self._narrow)
        self.facets.typed_lifted.connect(self.box.clear)
        self.empty.samples_wanted.connect(self.keeping.take_samples)
        self.nothing.cleared.connect(self._clear)
        self.nothing.search_wanted.connect(self.session.search_requested)
        for signal in (self.session.library_changed, self.session.flags_changed):
            signal.connect(self._changed)
        self._enable()

    def _add_menu(self) -> QMenu:
        menu = QMenu(self.add)
        for name in ("add_files", "add_folder", "add_address", "paste_article"):
            menu.addAction(self.around.actions[name])
        menu.addSeparator()
        menu.addAction(self.tr("Feeds…"), self.keeping.open_feeds)
        return menu

    # --- content ------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the library again, keeping what is selected; a large one on a thread."""
        self._reading += 1
        ticket, workspace, known = self._reading, self.session.workspace, self._known
        if self._read and len(self.entries) <= _SMALL:
            self._show((ticket, entries_of(workspace, known)))
            return

        def work(_context: JobContext) -> tuple[int, list[Entry]]:
            return ticket, entries_of(workspace, known)

        self.session.jobs.run(work, self._show)

    def _show(self, found: tuple[int, list[Entry]]) -> None:
        ticket, entries = found
        if ticket != self._reading:
            return
        first, self._read, self.entries = not self._read, True, entries
        self._whole.setCurrentIndex(0 if self.entries else 1)
        self.facets.keep_only("collection", self.session.workspace.library.collections())
        place = self.table.place()
        self._narrow()
        self.table.go_back_to(place)
        if first:
            self._count_findings()
            self.offers.look()

    def _changed(self) -> None:
        if self._shown:
            self.reload()
            self._count_findings()

    def _count_findings(self) -> None:
        workspace = self.session.workspace

        @unswept()
        def work(context: JobContext) -> Gathered:
            found = comparing.compare(workspace, None, context)
            return gathered(found.articles, found.findings)

        if self._counting is not None and shiboken6.isValid(self._counting):
            self._counting.cancel()
        self._counting = None
        if self.entries:
            label = self.tr("Comparing the library")
            self._counting = self.session.jobs.run(work, self._counted, label=label)

    def _counted(self, known: Gathered) -> None:
        if known != self._known:
            self._known = known
            self.reload()

    def _narrow(self, _typed: object = None) -> None:
        self.narrowing = Narrowing(self.facets.chosen, self.box.text())
        self.model.show(self.entries, self.narrowing)
        QTimer.singleShot(0, self, self._count_facets)
        self.nothing.explain(self.box.text(), any(self.facets.chosen.values()))
        self._pages.setCurrentIndex(0 if self.model.rowCount() else 1)
        shown, total = self.model.fitting, len(self.entries)
        copies = sum(1 for entry in self.entries if entry.origin)
        number = self.tr("%n article(s)", "", total)
        if shown < total:
            number = self.tr("{shown} of {all}").format(shown=shown, all=total)
        elif copies:
            number += ", " + self.tr("%n origin(s)", "", total - copies)
        self._number.setText(number)
        self._enable()  # rows that are no longer shown are no longer chosen, and nobody says so

    def _count_facets(self) -> None:
        self.facets.count(self.entries, self.narrowing)

    def _clear(self) -> None:
        self.box.clear()
        self.facets.clear()

    # --- doing --------------------------------------------------------------------------

    def _compare(self) -> None:
        chosen = [entry.summary.id for entry in self.table.chosen()][:MOST_PANES]
        if chosen:
            self.around.opening.compare(chosen)
            self.session.view_requested.emit("compare", None)

    def _enable(self) -> None:
        number = self.table.how_many_chosen()
        self.compare.setEnabled(number > 0)
        self.more.setEnabled(number > 0)
        self.compare.setText(
            self.tr("Read") if number == 1
            else self.tr("Compare {n}").format(n=min(number, MOST_PANES)) if number
            else self.tr("Compare")
        )  # fmt: skip

    def _menu(self, at: QPoint, beside: QWidget | None = None) -> None:
        menu = self.keeping.menu()
        place = beside or self.table.viewport()
        menu.popup(place.mapToGlobal(at if beside is None else QPoint(0, beside.height())))
