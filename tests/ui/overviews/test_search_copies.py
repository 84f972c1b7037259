"""Copies behind a result: unfolded, folded, opened."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from reader.app import searching
from reader.search import Copy, Hit, Mark, Snippet
from reader.ui.search.hits_model import COPIES_TOLD, HitsModel

KEY = Qt.Key
STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal
WIRE = (Copy("reprint", "Reprint", "Gazette", None), Copy("cut", "Cut", "Post", None))


@pytest.fixture
def view(window, show):
    searching.ensure_index(window.session.workspace)
    return show("search")


def twice_told():
    snippet = Snippet("words found", (Mark(0, 5, 0),))
    told = Hit("wire", "Wire", "Agency", None, 2.0, (snippet,), copies=WIRE)
    return [told, Hit("other", "Other", "Nova", None, 1.0, (snippet,))]


def test_copies_unfold_under_their_hit_and_fold_again():
    model = HitsModel()
    tester = QAbstractItemModelTester(model, STRICT)
    model.put(twice_told())
    assert model.data(model.index(0), COPIES_TOLD) == "2 more of the same wording"
    assert model.fold(0, True) == 0
    assert [model.hit(row).article for row in range(4)] == ["wire", "reprint", "cut", "other"]
    assert model.hit_count() == 2
    assert "the same wording" in model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert model.fold(0, True) is None
    assert model.fold(2, False) == 0
    assert model.rowCount() == 2
    assert model.fold(1, True) is None
    assert tester.model() is model


def test_more_hits_go_below_unfolded_copies():
    model = HitsModel()
    tester = QAbstractItemModelTester(model, STRICT)
    wire, other = twice_told()
    model.put([wire])
    model.fold(0, True)
    model.put([wire, other])
    assert [model.hit(row).article for row in range(4)] == ["wire", "reprint", "cut", "other"]
    model.put([other])
    assert model.rowCount() == 1
    assert tester.model() is model


def test_the_line_that_tells_of_copies_is_pressed_and_right_and_left_do_the_same(view):
    view.model.put(twice_told())
    view.board.pages.setCurrentWidget(view.board.results)
    hits = view.board.list
    row = hits.visualRect(view.model.index(0))
    told = QPoint(row.left() + 60, row.bottom() - 20)
    QTest.mouseClick(hits.viewport(), Qt.MouseButton.LeftButton, pos=told)
    assert view.model.rowCount() == 4
    QTest.mouseClick(hits.viewport(), Qt.MouseButton.LeftButton, pos=told)
    assert view.model.rowCount() == 2
    QTest.mouseClick(hits.viewport(), Qt.MouseButton.LeftButton, pos=row.topLeft() + QPoint(60, 20))
    assert view.model.rowCount() == 2
    QTest.keyClick(hits, KEY.Key_Right)
    QTest.keyClick(hits, KEY.Key_Down)
    assert view.choosing.chosen() == ["reprint"]
    QTest.keyClick(hits, KEY.Key_Left)
    assert view.choosing.chosen() == ["wire"]
    assert view.model.rowCount() == 2


def test_a_copy_opens_like_any_other_article(window, view, qtbot):
    with_copy = Hit("newsweek", "Told", "Newsweek", None, 1.0, copies=(Copy("nova", "", "", None),))
    view.model.put([with_copy])
    view.board.pages.setCurrentWidget(view.board.results)
    view.board.list.setCurrentIndex(view.model.index(0))
    QTest.keyClick(view.board.list, KEY.Key_Right)
    QTest.keyClick(view.board.list, KEY.Key_Down)
    QTest.keyClick(view.board.list, KEY.Key_Return)
    qtbot.waitUntil(lambda: window.session.comparison.ids == ("nova",))
    qtbot.waitUntil(lambda: not window.session.jobs.running)
