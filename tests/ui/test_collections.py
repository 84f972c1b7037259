"""Collections in the window: filled and emptied, renamed, given up, and all of it undone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from reader.ui.library.facets import ROW_ROLE
from reader.ui.library.model import ENTRY_ROLE
from reader.ui.library.view import LibraryView
from reader.ui.shell.window import MainWindow

PAGE, LATER = "newsweek", "lusa"


@pytest.fixture
def view(window: MainWindow, settled: Callable[[], None]) -> LibraryView:
    """The library with a collection that holds one of its two articles."""
    window.session.workspace.library.set_collection("Kyiv", [PAGE])
    window.views.show("library")
    settled()
    found = window.views.view("library")
    assert isinstance(found, LibraryView)
    return found


def held(view: LibraryView) -> dict[str, tuple[str, ...]]:
    return view.session.workspace.library.collections()


def choose(view: LibraryView, *ids: str) -> None:
    model, flags = view.table.selectionModel(), view.table.selectionModel().SelectionFlag
    model.clear()
    for row in range(view.model.rowCount()):
        if view.model.index(row, 0).data(ENTRY_ROLE).summary.id in ids:
            model.select(view.model.index(row, 0), flags.Select | flags.Rows)


def offered(view: LibraryView) -> dict[str, bool]:
    """The collections in the menu, and whether they are ticked."""
    menu = QMenu(view)
    view.keeping.collecting.fill(menu)
    return {each.text(): each.isChecked() for each in menu.actions() if each.isCheckable()}


def test_what_is_in_a_collection_is_ticked_and_can_be_taken_out(
    view: LibraryView, window: MainWindow
) -> None:
    collecting = view.keeping.collecting
    choose(view, PAGE)
    assert offered(view) == {"Kyiv": True}
    choose(view, PAGE, LATER)
    assert offered(view) == {"Kyiv": False}
    collecting.collect("Kyiv")
    assert set(held(view)["Kyiv"]) == {PAGE, LATER}
    choose(view, PAGE)
    collecting.take_out("Kyiv")
    assert held(view) == {"Kyiv": (LATER,)}
    choose(view, LATER)
    collecting.take_out("Kyiv")
    assert held(view) == {}
    for _ in range(3):
        window.actions_["undo"].trigger()
    assert held(view) == {"Kyiv": (PAGE,)}


def test_f2_renames_the_collection_that_is_shown(
    view: LibraryView, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *a, **k: (" The capital ", True))
    view.facets.choose("collection", "Kyiv")
    qtbot.waitUntil(lambda: view.model.rowCount() == 1)
    rows = [view.facets.index(row, 0) for row in range(view.facets.rowCount())]
    (index,) = (row for row in rows if row.data(ROW_ROLE).value == "Kyiv")
    view.facet_list.setCurrentIndex(index)
    qtbot.keyClick(view.facet_list, Qt.Key.Key_F2)
    assert held(view) == {"The capital": (PAGE,)}
    assert view.facets.chosen["collection"] == {"The capital"}
    assert view.model.rowCount() == 1, "what was shown is shown still"
    window.actions_["undo"].trigger()
    assert held(view) == {"Kyiv": (PAGE,)}
    assert view.facets.chosen["collection"] == frozenset()
    assert view.model.rowCount() == 2


def test_two_collections_of_one_name_become_one(view: LibraryView, window: MainWindow) -> None:
    view.session.workspace.library.set_collection("North", [LATER, PAGE])
    view.keeping.collecting.rename("Kyiv", "North")
    assert held(view) == {"North": (LATER, PAGE)}
    window.actions_["undo"].trigger()
    assert held(view) == {"Kyiv": (PAGE,), "North": (LATER, PAGE)}
    view.keeping.collecting.rename("Kyiv", " ")
    assert "Kyiv" in held(view), "a name of nothing is none"


def test_a_collection_is_given_up_and_its_articles_stay(
    view: LibraryView, window: MainWindow
) -> None:
    told: list[str] = []
    window.session.notice.connect(told.append)
    menu = view.keeping.collecting.menu_for("Kyiv")
    names = [action.text() for action in menu.actions()]
    assert names == ["Rename…", "Delete collection"]
    menu.actions()[1].trigger()
    menu.close()
    assert held(view) == {}
    assert told == ["The collection “Kyiv” is deleted. Ctrl+Z brings it back."]
    assert view.model.rowCount() == 2
    window.actions_["undo"].trigger()
    assert held(view) == {"Kyiv": (PAGE,)}


def test_a_collection_goes_with_its_last_article_and_that_is_said(
    view: LibraryView, window: MainWindow
) -> None:
    told: list[str] = []
    window.session.notice.connect(told.append)
    view.keeping.collecting.rename("Kyiv", "War")
    choose(view, PAGE)
    assert not told
    view.keeping.collecting.take_out("War")
    assert told == ["The collection “War” is deleted. Ctrl+Z brings it back."]
