"""Reading the library again takes nothing away from a person who is at work in the table."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView, QLineEdit
from pytestqt.qtbot import QtBot

from reader.ui.library import view as library_view
from reader.ui.library.model import DATE, TITLE, WORDS, LibraryModel
from reader.ui.library.view import LibraryView
from reader.ui.shell.window import MainWindow
from tests.helpers import made_up
from tests.unit.formats.test_nearcopies import REPRINT, WIRE

Settled = Callable[[], None]
FIRST = date(2023, 1, 1)


def keep(window: MainWindow, numbers: Sequence[int]) -> None:
    """Take in reports of consecutive days, each a word longer than the one before."""
    library = window.session.workspace.library
    with library.at_once():
        for number in numbers:
            report = made_up.article(
                f"report{number:02}",
                [f"Report number {number}." + " more" * number],
                f"Report {number:02}",
                published=FIRST + timedelta(days=number),
            )
            library.add([report], report.text.encode())


@pytest.fixture
def view(window: MainWindow, settled: Settled) -> LibraryView:
    """Twenty-one reports beside the two articles of the comparison."""
    keep(window, range(10, 31))
    window.views.show("library")
    settled()
    found = window.views.view("library")
    assert isinstance(found, LibraryView)
    return found


def titles(view: LibraryView) -> list[str]:
    return [view.model.index(row, TITLE).data() for row in range(view.model.rowCount())]


def at(view: LibraryView, title: str, column: int = TITLE) -> QModelIndex:
    return view.model.index(titles(view).index(title), column)


def chosen(view: LibraryView) -> list[str]:
    return [entry.summary.title for entry in view.table.chosen()]


def choose(view: LibraryView, *wanted: str) -> None:
    selection = view.table.selectionModel()
    flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
    view.table.clearSelection()
    for title in wanted:
        selection.select(at(view, title), flags)


def test_what_is_chosen_stays_chosen_when_others_come_in_above_and_between(
    view: LibraryView, window: MainWindow
) -> None:
    view.table.sortByColumn(WORDS, Qt.SortOrder.DescendingOrder)
    view.table.setCurrentIndex(at(view, "Report 20", DATE))
    choose(view, "Report 30", "Report 20", "Report 12")
    keep(window, range(50, 55))
    window.session.library_changed.emit()
    assert chosen(view) == ["Report 30", "Report 20", "Report 12"]
    assert view.compare.text() == "Compare 3"
    assert view.table.currentIndex() == at(view, "Report 20", DATE)
    shown = [title for title in titles(view) if title.startswith("Report")]
    assert shown == sorted(shown, reverse=True)


def test_what_is_gone_is_chosen_no_longer_and_the_rest_still_is(
    view: LibraryView, window: MainWindow
) -> None:
    choose(view, "Report 30", "Report 20", "Report 12")
    window.session.workspace.library.delete("report20")
    window.session.library_changed.emit()
    assert chosen(view) == ["Report 30", "Report 12"]
    assert view.compare.text() == "Compare 2"


def test_all_that_is_chosen_is_counted_and_stays_so(view: LibraryView, window: MainWindow) -> None:
    view.table.selectAll()
    assert view.table.how_many_chosen() == 23
    keep(window, [60])
    window.session.library_changed.emit()
    assert view.table.how_many_chosen() == 23
    assert "Report 60" not in chosen(view)


def test_the_place_in_the_list_stays_when_newer_articles_come_in_above_it(
    view: LibraryView, window: MainWindow
) -> None:
    bar = view.table.verticalScrollBar()
    bar.setValue(view.table.rowHeight(0) * 9 + 11)
    before, top = view.table.place(), view.table.visualRect(at(view, "Report 16")).top()
    keep(window, range(70, 73))
    window.session.library_changed.emit()
    assert view.table.place() == before
    assert view.table.visualRect(at(view, "Report 16")).top() == top


def test_who_is_at_the_top_of_the_list_sees_what_comes_in(
    view: LibraryView, window: MainWindow
) -> None:
    keep(window, [70])
    window.session.library_changed.emit()
    assert titles(view)[0] == "Report 70"
    assert view.table.verticalScrollBar().value() == 0


@pytest.mark.parametrize("small", [0, 300], ids=["read on a thread", "read at once"])
def test_an_open_editor_keeps_what_is_typed_through_a_late_reload(
    view: LibraryView,
    window: MainWindow,
    settled: Settled,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    small: int,
) -> None:
    monkeypatch.setattr(library_view, "_SMALL", small)
    keep(window, [80])
    window.session.workspace.library.update_metadata("report20", outlet="Nova")
    window.session.library_changed.emit()
    view.table.setCurrentIndex(at(view, "Report 20"))
    view.table.edit(at(view, "Report 20"))
    editor = view.table.findChild(QLineEdit)
    assert editor is not None
    editor.setText("What was rep")
    settled()
    assert "Report 80" in titles(view)
    assert view.table.state() == QAbstractItemView.State.EditingState
    assert (editor.isVisible(), editor.text()) == (True, "What was rep")
    qtbot.keyClicks(editor, "orted")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settled()
    assert window.session.workspace.library.summary("report20").title == "What was reported"
    assert window.session.workspace.library.summary("report20").outlet == "Nova"
    assert view.table.currentIndex() == at(view, "What was reported")


def test_an_unfolded_story_stays_unfolded(
    view: LibraryView, window: MainWindow, settled: Settled
) -> None:
    for number, text in enumerate((WIRE, REPRINT)):
        story = made_up.article(f"wire{number}", [text], f"Wire {number}", published=FIRST)
        window.session.workspace.library.add([story], text.encode())
    window.session.library_changed.emit()
    settled()
    assert "Wire 1" not in titles(view)
    assert view.table.fold(at(view, "Wire 0"), True)
    choose(view, "Wire 1")
    keep(window, [81])
    window.session.library_changed.emit()
    settled()
    assert "Wire 1" in titles(view)
    assert chosen(view) == ["Wire 1"]


def test_rows_that_read_otherwise_are_told_and_the_model_keeps_to_qts_rules(
    view: LibraryView, window: MainWindow
) -> None:
    model = LibraryModel(window.session)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.show(view.entries)
    row = next(n for n in range(model.rowCount()) if model.index(n, TITLE).data() == "Report 17")
    window.session.workspace.library.update_metadata("report17", outlet="Nova")
    window.session.library_changed.emit()
    model.show(view.entries)
    assert told == [(row, row)]
    model.show(view.entries[:5])
    model.show([])
    model.show(view.entries)
    assert model.rowCount() == 23
    assert tester
