"""What the search looks like: beginnings that show, months in words, rows no higher than needed."""

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QPushButton, QStyleOptionViewItem

from reader.app import searching
from reader.app.searching import Opposed
from reader.model import Judgement, Reason, Relation, Span
from reader.search import Facet, FacetValue
from reader.ui.search.against import OpposedDelegate, OpposedModel

LONG = "speaker:Zelensky talks OR Kiev OR negotiations OR ceasefire OR guarantees OR Donbas"


@pytest.fixture
def view(window, show):
    searching.ensure_index(window.session.workspace)
    return show("search")


def test_a_long_query_shows_its_beginning_once_it_is_asked(window, view, qtbot):
    box = window.topbar.search
    box.setFocus()
    QTest.keyClicks(box, LONG)
    assert box.cursorPosition() == len(LONG)
    window.commands.search(LONG)
    qtbot.waitUntil(lambda: view.results.query == LONG and not view.finder.busy)
    assert not box.hasFocus()
    assert box.cursorPosition() == 0
    window.commands.search(f"{LONG} OR Crimea")
    assert box.cursorPosition() == 0


def test_typing_goes_on_where_it_began_when_the_results_come_to_the_front(window, show, qtbot):
    searching.ensure_index(window.session.workspace)
    show("compare")
    box = window.topbar.search
    box.setFocus()
    QTest.keyClicks(box, "Crimea")
    assert box.text() == "Crimea"
    assert window.views.current == "search"
    assert box.hasFocus()


def test_months_are_written_as_people_write_them(view):
    value = FacetValue("2022-03", 2, "date:2022-03")
    view.board.facets.show_facets([Facet("month", (value,))])
    (button,) = view.board.facets.findChildren(QPushButton)
    assert button.text() == "March 2022  2"
    assert button.accessibleName().startswith("Month: March 2022, 2 ")


def test_before_anything_is_asked_only_examples_are_offered(window, view, qtbot):
    board = view.board
    assert not board.keep.isVisible()
    assert not board.sort.isVisible()
    assert isinstance(window.focusWidget(), QPushButton)
    assert window.focusWidget().accessibleName() == "Search for Kiev"
    view.session.search_requested.emit("Crimea")
    qtbot.waitUntil(lambda: view.model.rowCount() > 0)
    assert board.keep.isVisible()
    assert board.sort.isVisible()


def test_the_heading_and_what_stands_under_it_begin_at_the_same_edge(window, view):
    starting = view.board.starting
    section, link = starting.findChildren(QLabel)[0], starting.findChildren(QPushButton)[0]
    left = view.board.told.mapTo(window, view.board.told.rect().topLeft()).x()
    assert section.mapTo(window, section.rect().topLeft()).x() == left
    assert link.mapTo(window, link.rect().topLeft()).x() == left


@pytest.fixture
def rows(window, story):
    """How high a claim's row is, by how much is said and how many reasons there are."""
    listed = QListView(window)
    listed.resize(600, 400)
    delegate, model = OpposedDelegate(window.theme, listed), OpposedModel(listed)
    read, option = story.articles[0], QStyleOptionViewItem()

    def height(words: str, *reasons: Reason) -> int:
        judged = Judgement(Relation.CONTRADICTS, 0.9, 1.0, reasons)
        model.put([Opposed(read.article, read.claims[0], words, judged)])
        return delegate.sizeHint(option, model.index(0, 0, QModelIndex())).height()

    return height


def test_a_claim_of_one_line_takes_no_room_for_two(rows):
    reason = Reason("R01", "negation", Span(0, 4), Span(0, 4), "left / stayed")
    one, two = rows("They left."), rows("They left Kyiv in the night. " * 12)
    assert 15 < two - one < 30
    assert rows("They left. " * 40) == two
    assert 15 < rows("They left.", reason) - one < 30
