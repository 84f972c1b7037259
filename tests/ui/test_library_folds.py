"""Copies of one wire story fold under their origin, by mouse and by keyboard."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from reader.ui.library.model import FOLD_ROLE, TITLE, LibraryModel
from reader.ui.library.view import LibraryView
from reader.ui.shell.window import MainWindow
from tests.helpers import made_up
from tests.unit.formats.test_nearcopies import REPRINT, SHORTENED, WIRE

Settled = Callable[[], None]


@pytest.fixture
def view(window: MainWindow, settled: Settled) -> LibraryView:
    """The library with a wire story and two reprints of it beside two other articles."""
    for n, text in enumerate((WIRE, REPRINT, SHORTENED)):
        story = made_up.article(
            f"wire{n}", [text], outlet=f"Outlet {n}", published=date(2022, 4, 1 + n), title=f"W{n}"
        )
        window.session.workspace.library.add([story], text.encode())
    window.views.show("library")
    settled()
    found = window.views.view("library")
    assert isinstance(found, LibraryView)
    return found


def titles(view: LibraryView) -> list[str]:
    return [
        view.model.index(row, TITLE).data(Qt.ItemDataRole.DisplayRole)
        for row in range(view.model.rowCount())
    ]


def go_to(view: LibraryView, title: str) -> None:
    view.table.setCurrentIndex(view.model.index(titles(view).index(title), TITLE))


def test_copies_fold_under_their_origin_and_are_counted(view: LibraryView) -> None:
    assert len(titles(view)) == 3
    assert "W0" in titles(view)
    assert "5 article(s), 3 origin(s)" in view._number.text()
    spoken = view.model.index(titles(view).index("W0"), TITLE).data(
        Qt.ItemDataRole.AccessibleTextRole
    )
    assert spoken == "W0, 2 copy(ies)"


def test_right_unfolds_and_left_folds(view: LibraryView, qtbot: QtBot) -> None:
    go_to(view, "W0")
    qtbot.keyClick(view.table, Qt.Key.Key_Right)
    at = titles(view).index("W0")
    assert titles(view)[at : at + 3] == ["W0", "W2", "W1"]
    go_to(view, "W1")
    assert view.model.index(at + 2, TITLE).data(FOLD_ROLE).is_copy
    qtbot.keyClick(view.table, Qt.Key.Key_Left)
    assert len(titles(view)) == 3
    assert view.table.currentIndex().data() == "W0"


def test_a_click_on_the_arrow_unfolds(view: LibraryView, qtbot: QtBot) -> None:
    rect = view.table.visualRect(view.model.index(titles(view).index("W0"), TITLE))
    at = rect.topLeft() + QPoint(14, rect.height() // 2)
    qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert len(titles(view)) == 5
    qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert len(titles(view)) == 3


def test_a_copy_whose_origin_is_not_shown_stands_alone(view: LibraryView) -> None:
    view.box.setText("Outlet 2")
    assert titles(view) == ["W2"]


def test_a_copy_is_compared_with_its_origin(view: LibraryView, window: MainWindow) -> None:
    go_to(view, "W0")
    view.table.fold(view.table.currentIndex(), True)
    asked: list[list[str]] = []
    window.opening.compare = lambda ids, key="": asked.append(list(ids))  # type: ignore[method-assign]
    view.table.selectRow(titles(view).index("W2"))
    names = [action.text() for action in view.keeping.menu().actions()]
    assert "Compare with its origin" in names
    view.keeping.compare_with_origin()
    assert asked == [["wire0", "wire2"]]


def test_folding_keeps_to_qts_rules(view: LibraryView, window: MainWindow) -> None:
    model = LibraryModel(window.session)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show(view.entries)
    row = next(n for n in range(model.rowCount()) if model.index(n, 0).data(FOLD_ROLE).copies)
    model.fold(model.index(row, 0), True)
    assert model.rowCount() == 5
    model.sort(TITLE, Qt.SortOrder.AscendingOrder)
    model.fold(model.index(row, 0), False)
    assert tester
