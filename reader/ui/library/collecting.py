"""Collections of the library: filled, emptied, renamed and given up, each as a step of undo."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QInputDialog, QMenu

from reader.ui.library.facets import ROW_ROLE
from reader.ui.library.steps import CollectionStep

if TYPE_CHECKING:
    from reader.ui.library.view import LibraryView

_FACET = "collection"


class Collecting(QObject):
    """What can be done with collections, from the table and from the facets beside it."""

    def __init__(self, view: LibraryView) -> None:
        super().__init__(view)
        self._view, self._session = view, view.session
        facets = view.facet_list
        facets.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        facets.customContextMenuRequested.connect(self._menu)
        facets.rename_wanted.connect(self.ask_name)

    def fill(self, menu: QMenu) -> None:
        """Offer every collection, ticked where it holds all chosen articles, and a new one."""
        menu.addAction(self.tr("New…"), self.ask_new)
        held = self._session.workspace.library.collections()
        chosen = set(self._chosen())
        for name, articles in held.items():
            inside = chosen <= set(articles)
            action = menu.addAction(name, partial(self.take_out if inside else self.collect, name))
            action.setCheckable(True)
            action.setChecked(inside)

    def collect(self, name: str) -> None:
        """Put the chosen articles into a collection, made if there is none of that name."""
        name, chosen = name.strip(), self._chosen()
        if name and chosen:
            held = self._held(name)
            more = [article for article in chosen if article not in held]
            self._push({name: [*held, *more]}, self.tr("Add to collection"))

    def take_out(self, name: str) -> None:
        """Take the chosen articles out; a collection that holds none is given up."""
        chosen = self._chosen()
        rest = [article for article in self._held(name) if article not in chosen]
        self._push({name: rest or None}, self.tr("Take out of collection"))
        if not rest:
            self._tell_deleted(name)

    def rename(self, name: str, other: str) -> None:
        """Give a collection another name; under that of another one they become one."""
        other = other.strip()
        if not other or other == name:
            return
        shown = name in self._view.facets.chosen.get(_FACET, frozenset())
        both = dict.fromkeys((*self._held(other), *self._held(name)))
        self._push({name: None, other: list(both)}, self.tr("Rename collection"))
        if shown:
            self._view.facets.choose(_FACET, other)

    def give_up(self, name: str) -> None:
        """Let a collection go; its articles stay in the library."""
        self._push({name: None}, self.tr("Delete collection"))
        self._tell_deleted(name)

    def ask_new(self) -> None:
        """Ask for a collection's name and put the chosen articles there."""
        view = self._view
        name, taken = QInputDialog.getText(view, self.tr("New collection"), self.tr("Name:"))
        if taken:
            self.collect(name)

    def ask_name(self, name: str) -> None:
        """Ask for another name of a collection."""
        title, asked = self.tr("Rename collection"), self.tr("Name:")
        other, taken = QInputDialog.getText(self._view, title, asked, text=name)
        if taken:
            self.rename(name, other)

    def menu_for(self, name: str) -> QMenu:
        """What can be done with a collection."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Rename…"), partial(self.ask_name, name))
        menu.addAction(self.tr("Delete collection"), partial(self.give_up, name))
        return menu

    def _menu(self, at: QPoint) -> None:
        listed = self._view.facet_list
        row = listed.indexAt(at).data(ROW_ROLE)
        if row is not None and row.facet == _FACET and row.value:
            self.menu_for(row.value).popup(listed.viewport().mapToGlobal(at))

    def _chosen(self) -> list[str]:
        return [entry.summary.id for entry in self._view.table.chosen()]

    def _held(self, name: str) -> tuple[str, ...]:
        return self._session.workspace.library.collections().get(name, ())

    def _tell_deleted(self, name: str) -> None:
        key = self._view.around.actions.hint("undo") or self.tr("Undo")
        said = self.tr("The collection “{name}” is deleted. {key} brings it back.")
        self._session.notice.emit(said.format(name=name, key=key))

    def _push(self, after: dict[str, list[str] | None], text: str) -> None:
        self._session.undo.push(CollectionStep(self._session, after, text))
