"""The library in the window: rows, facets, edits, deleting with undo, the empty state."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
import shiboken6
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.ui.library.delegate import cut, tags_that_fit
from reader.ui.library.entries import FACETS
from reader.ui.library.facets import ROW_ROLE, FacetModel
from reader.ui.library.model import DATE, OUTLET, TAGS, TITLE, WORDS, LibraryModel, Narrowing
from reader.ui.library.view import LibraryView
from reader.ui.shell.window import MainWindow
from tests.helpers import made_up

Settled = Callable[[], None]


@pytest.fixture
def view(window: MainWindow, settled: Settled) -> LibraryView:
    """The library with three articles, its findings counted."""
    third = made_up.article(
        "third", ["A third text about the harvest."], outlet="Nova", tags=("farming",),
        published=date(2022, 4, 1),
    )  # fmt: skip
    window.session.workspace.library.add([third], b"third")
    window.views.show("library")
    settled()
    found = window.views.view("library")
    assert isinstance(found, LibraryView)
    return found


@pytest.fixture
def quick_clicks(qapp: QApplication) -> Iterator[int]:
    """Milliseconds after which a second click is one of its own; few, so that tests are quick."""
    usual = qapp.doubleClickInterval()
    qapp.setDoubleClickInterval(40)
    yield 40
    qapp.setDoubleClickInterval(usual)


def titles(view: LibraryView) -> list[str]:
    return [
        view.model.index(row, TITLE).data(Qt.ItemDataRole.DisplayRole)
        for row in range(view.model.rowCount())
    ]


def choose(view: LibraryView, *starts: str) -> None:
    view.table.clearSelection()
    selection = view.table.selectionModel()
    flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
    for row, title in enumerate(titles(view)):
        if title.startswith(starts):
            selection.select(view.model.index(row, 0), flags)


def library(view: LibraryView) -> Library:
    return view.session.workspace.library


def test_newest_first_and_sortable(view: LibraryView) -> None:
    assert titles(view) == [
        "All remaining Russian troops have withdrawn",
        "A third text about the harvest.",
        "Russian Troops Reposition From Kyiv",
    ]
    view.table.sortByColumn(TITLE, Qt.SortOrder.AscendingOrder)
    assert titles(view)[0] == "A third text about the harvest."


def test_facets_narrow_and_their_counts_follow(view: LibraryView) -> None:
    rows = [view.facets.index(n).data(ROW_ROLE) for n in range(view.facets.rowCount())]
    assert {row.facet for row in rows} <= set(FACETS)
    at = next(n for n, row in enumerate(rows) if (row.facet, row.value) == ("outlet", "Nova"))
    index = view.facets.index(at)
    view.facets.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert titles(view) == ["A third text about the harvest."]
    QApplication.processEvents()
    rows = [view.facets.index(n).data(ROW_ROLE) for n in range(view.facets.rowCount())]
    assert {(row.value, row.count) for row in rows if row.facet == "outlet" and row.value} == {
        ("Nova", 1), ("Newsweek", 1),
    }  # fmt: skip
    assert [row.words for row in rows if row.facet == "month" and row.value] == ["April 2022"]


def test_the_keyboard_stays_on_the_value_that_is_chosen(view: LibraryView, qtbot: QtBot) -> None:
    rows = [view.facets.index(n).data(ROW_ROLE) for n in range(view.facets.rowCount())]
    at = next(n for n, row in enumerate(rows) if row.words == "April 2022")
    view.facet_list.setCurrentIndex(view.facets.index(at))
    before = view.facets.rowCount()
    qtbot.keyClick(view.facet_list, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: view.facets.rowCount() != before)
    assert view.facet_list.currentIndex().data(ROW_ROLE).words == "April 2022"
    qtbot.keyClick(view.facet_list, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: view.facets.rowCount() == before)
    assert len(titles(view)) == 3


def test_what_holds_every_article_back_stands_among_the_facets_and_is_lifted_there(
    view: LibraryView, qtbot: QtBot
) -> None:
    def listed() -> list[str]:
        rows = [view.facets.index(n).data(ROW_ROLE) for n in range(view.facets.rowCount())]
        return [row.words for row in rows]

    before = listed()
    assert "In force" not in before
    view.box.setText(" no such thing ")
    qtbot.waitUntil(lambda: listed() == ["In force", "“no such thing”"])
    index = view.facets.index(1)
    assert Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
    view.facet_list.setCurrentIndex(index)
    qtbot.keyClick(view.facet_list, Qt.Key.Key_Space)
    assert not view.box.text()
    assert len(titles(view)) == 3
    qtbot.waitUntil(lambda: listed() == before)


def test_typing_filters_and_the_way_out_is_a_button(view: LibraryView, qtbot: QtBot) -> None:
    qtbot.keyClicks(view.box, "farming harv")
    assert titles(view) == ["A third text about the harvest."]
    view.table.selectRow(0)
    assert view.compare.isEnabled()
    view.box.setText("no such thing")
    assert view.nothing.isVisible()
    assert not view.compare.isEnabled(), "what is not shown is not chosen"
    (way_out,) = (b for b in view.nothing.findChildren(QPushButton) if "all" in b.text())
    qtbot.mouseClick(way_out, Qt.MouseButton.LeftButton)
    assert len(titles(view)) == 3


def test_words_that_are_in_no_title_can_be_looked_for_in_the_texts(
    view: LibraryView, qtbot: QtBot
) -> None:
    def said() -> str:
        return " ".join(label.text() for label in view.nothing.findChildren(QLabel))

    view.box.setText(" zebra ")
    assert "“zebra”" in said()
    assert view.nothing.search.isVisible()
    with qtbot.waitSignal(view.session.search_requested) as asked:
        view.nothing.search.click()
    assert asked.args == ["zebra"]
    view.box.clear()
    view.facets.chosen = {"outlet": frozenset({"Nobody"})}
    view.facets.chosen_changed.emit()
    assert "choose fewer" in said()
    assert not view.nothing.search.isVisible()


def test_one_article_is_read_and_several_are_compared(view: LibraryView) -> None:
    words = []
    for chosen in (["A third"], ["A third", "Russian"]):
        choose(view, *chosen)
        menu = view.keeping.menu()
        words.append((view.compare.text(), menu.actions()[0].text()))
        menu.close()
    assert words == [("Read", "Read"), ("Compare 2", "Compare")]


def test_several_are_compared_in_their_order(
    view: LibraryView, window: MainWindow, settled: Settled
) -> None:
    choose(view, "All remaining", "Russian Troops")
    assert view.compare.text() == "Compare 2"
    asked: list[list[str]] = []
    window.opening.compare = lambda ids, key="": asked.append(list(ids))  # type: ignore[method-assign]
    view.compare.click()
    assert asked == [["lusa", "newsweek"]]
    assert window.views.current == "compare"


@pytest.mark.parametrize(
    ("column", "value", "field", "stored"),
    [
        (TITLE, "A better title", "title", "A better title"),
        (OUTLET, "Nova TV", "outlet", "Nova TV"),
        (DATE, QDate(2022, 4, 2), "published", date(2022, 4, 2)),
        (TAGS, "farming, war, farming", "tags", ("farming", "war")),
    ],
)
def test_metadata_is_edited_in_place_and_undone(
    view: LibraryView, window: MainWindow, column: int, value: object, field: str, stored: object
) -> None:
    before = getattr(library(view).summary("third"), field)
    row = titles(view).index("A third text about the harvest.")
    assert view.model.setData(view.model.index(row, column), value)
    assert getattr(library(view).summary("third"), field) == stored
    window.actions_["undo"].trigger()
    assert getattr(library(view).summary("third"), field) == before


def test_the_details_form_refuses_a_date_that_is_none(view: LibraryView, qtbot: QtBot) -> None:
    choose(view, "A third")
    dialog = view.keeping.edit_details()
    assert dialog is not None
    boxes = {box.accessibleName(): box for box in dialog.findChildren(QLineEdit)}
    boxes["Date"].setText("yesterday")
    boxes["Authors"].setText("A. Writer, B. Writer")
    dialog.accept_form()
    assert dialog.isVisible()
    boxes["Date"].setText("2022-04-03")
    dialog.accept_form()
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog))
    kept = library(view).article("third")
    assert kept.authors == ("A. Writer", "B. Writer")
    assert kept.published == date(2022, 4, 3)
    assert kept.origins["published"] == "user"


def test_delete_means_the_article_also_after_a_second_click(
    view: LibraryView, qtbot: QtBot, quick_clicks: int
) -> None:
    at = view.table.visualRect(view.model.index(0, TITLE)).center()
    for _ in range(2):
        qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        qtbot.wait(2 * quick_clicks)
    assert view.table.state() is not view.table.State.EditingState
    qtbot.keyClick(view.table, Qt.Key.Key_Delete)
    assert len(titles(view)) == 2


def test_deleting_is_undone(view: LibraryView, window: MainWindow, qtbot: QtBot) -> None:
    choose(view, "A third", "All remaining")
    qtbot.keyClick(view.table, Qt.Key.Key_Delete)
    assert titles(view) == ["Russian Troops Reposition From Kyiv"]
    window.actions_["undo"].trigger()
    assert len(titles(view)) == 3
    window.actions_["redo"].trigger()
    assert len(titles(view)) == 1


def test_a_deleted_article_leaves_the_comparison_and_comes_back_with_undo(
    view: LibraryView, window: MainWindow, settled: Settled, qtbot: QtBot
) -> None:
    before = window.session.comparison.ids
    assert "lusa" in before
    choose(view, "All remaining")
    qtbot.keyClick(view.table, Qt.Key.Key_Delete)
    settled()
    assert window.session.comparison.ids == ("newsweek",)
    window.actions_["undo"].trigger()
    settled()
    assert window.session.comparison.ids == before
    assert len(titles(view)) == 3


def test_when_all_that_is_compared_is_deleted_nothing_is_compared(
    view: LibraryView, window: MainWindow, settled: Settled, qtbot: QtBot
) -> None:
    before = window.session.comparison.ids
    view.table.selectAll()
    qtbot.keyClick(view.table, Qt.Key.Key_Delete)
    settled()
    assert window.session.comparison.ids == ()
    window.actions_["undo"].trigger()
    settled()
    assert window.session.comparison.ids == before


def test_tags_and_collections_are_given_to_all_chosen(
    view: LibraryView, window: MainWindow
) -> None:
    choose(view, "A third", "All remaining")
    view.keeping.add_tag("spring")
    choose(view, "A third", "All remaining")
    view.keeping.collecting.collect("Spring 2022")
    assert library(view).collections() == {"Spring 2022": ("lusa", "third")}
    assert library(view).summary("lusa").tags == ("spring",)
    window.actions_["undo"].trigger()
    window.actions_["undo"].trigger()
    assert library(view).collections() == {}
    assert library(view).summary("lusa").tags == ()


def test_an_empty_library_offers_the_samples(
    view: LibraryView, window: MainWindow, settled: Settled
) -> None:
    for article in ("newsweek", "lusa", "third"):
        library(view).delete(article)
    window.session.library_changed.emit()
    assert view.empty.isVisible()
    offered = [button.text() for button in view.empty.findChildren(QPushButton)]
    assert offered[0] == "The sample library"
    assert len(offered) >= 4
    view.empty.samples_wanted.emit()
    settled()
    assert view.table.isVisible()
    assert len(titles(view)) == 5


def test_models_keep_to_qts_rules(view: LibraryView, window: MainWindow) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    model, facets = LibraryModel(window.session), FacetModel()
    testers = [QAbstractItemModelTester(each, mode) for each in (model, facets)]
    nova = Narrowing({"outlet": frozenset({"Nova"})})
    model.show(view.entries, nova)
    assert model.rowCount() == 1
    facets.count(view.entries, nova)
    model.show(view.entries)
    for column in range(model.columnCount()):
        model.sort(column, Qt.SortOrder.AscendingOrder)
        model.sort(column, Qt.SortOrder.DescendingOrder)
    assert model.rowCount() == 3
    assert testers


def test_a_long_title_takes_two_lines_and_is_cut_behind_them(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    width = metrics.horizontalAdvance("All remaining Russian troops")
    title = "All remaining Russian troops around Kyiv have withdrawn from those areas"
    first, second = cut(metrics, title, width, 2).split("\n")
    assert first == "All remaining Russian troops"
    assert second.endswith("…")
    assert metrics.horizontalAdvance(second) <= width
    assert cut(metrics, "Short", width, 2) == "Short"
    assert "\n" not in cut(metrics, title, width, 1)


def test_tags_that_find_no_room_are_counted(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    tags = ("withdrawal", "to be checked", "istanbul talks")

    def shown(room: int) -> list[str]:
        return tags_that_fit(tags, metrics, room)

    assert shown(1000) == list(tags)
    assert tags_that_fit((), metrics, 100) == []
    whole = sum(metrics.horizontalAdvance(tag) + 21 for tag in tags)
    assert shown(whole - 6) == [*tags[:2], "+1"]
    assert shown(metrics.horizontalAdvance("withdrawal") + 80) == ["withdrawal", "+2"]
    first, more = shown(110)
    assert (first.startswith("with") and first.endswith("…"), more) == (True, "+2")
    assert tags_that_fit(("one long tag" * 4,), metrics, 100)[0].endswith("…")


def test_a_column_of_numbers_has_its_name_over_their_last_digits(view: LibraryView) -> None:
    role = Qt.ItemDataRole.TextAlignmentRole
    name = view.model.headerData(WORDS, Qt.Orientation.Horizontal, role)
    assert name & Qt.AlignmentFlag.AlignRight
    assert view.model.index(0, WORDS).data(role) & Qt.AlignmentFlag.AlignRight
    assert view.model.headerData(TITLE, Qt.Orientation.Horizontal, role) is None


def test_columns_give_way_before_titles_cannot_be_read(
    view: LibraryView, window: MainWindow, settled: Settled
) -> None:
    for width, least, hidden in ((853, 200, [WORDS, TAGS]), (1600, 400, [])):
        window.resize(width, 533)
        settled()
        header = view.table.horizontalHeader()
        assert header.sectionSize(TITLE) >= least
        assert [n for n in range(header.count()) if header.isSectionHidden(n)] == hidden
        assert not view.box.geometry().intersects(view.add.geometry())
