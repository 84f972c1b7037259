"""What joins passages of panes that stand apart: threads, stubs and marks."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, Qt
from pytestqt.qtbot import QtBot

from reader.model import Relation
from reader.ui.compare.text import ReadingText
from reader.ui.compare.view import CompareView
from reader.ui.shell.window import MainWindow

Settled = Callable[[], None]


def test_what_stands_two_panes_away_is_told_beside_the_passage_and_led_to(
    window: MainWindow, three: CompareView, settled: Settled, qtbot: QtBot
) -> None:
    far = window.session.selected
    assert far is not None
    window.session.select(None)
    ways = {}
    for number, gutter in enumerate(three.gutters):
        ways[number] = [stub for stub in gutter.stubs() if far in stub.findings]
    assert [stub.words for stub in ways[0]] == ["→1"]
    assert [stub.words for stub in ways[1]] == ["←1"]
    assert ways[0][0].relation is Relation.CONTRADICTS
    (mark,) = three.panes[0].ends_of(far)
    level = three.panes[0].text.bounds(mark).center().y() + three.panes[0].header.height()
    assert ways[0][0].area.center().y() == pytest.approx(level, abs=3)
    at = ways[1][0].area.center().toPoint()
    qtbot.mouseClick(three.gutters[1], Qt.MouseButton.LeftButton, pos=at)
    settled()
    assert window.session.selected is far
    for number in (0, 2):
        (mark,) = three.panes[number].ends_of(far)
        bounds = three.panes[number].text.bounds(mark)
        assert 0 <= bounds.top() <= three.panes[number].text.viewport().height()


def test_the_ends_of_the_chosen_finding_are_joined_across_the_pane_between(
    window: MainWindow, three: CompareView, settled: Settled
) -> None:
    far = window.session.selected
    assert far is not None
    middle = three.panes[1].text
    (thread,) = middle.threads
    words = [
        rect
        for block in range(middle.document().blockCount())
        for rect in rects_of(middle, block)
    ]  # fmt: skip
    assert not [rect for rect in words if rect.top() < thread.height < rect.bottom()]
    left, right = (
        next(r for r in gutter.ribbons() if r.finding is far) for gutter in three.gutters
    )
    level = thread.height - middle.scrolled + three.panes[1].header.height()
    assert left.right.center().y() == right.left.center().y() == pytest.approx(level, abs=2)
    for ribbon_end, pane in ((left.left, 0), (right.right, 2)):
        (mark,) = three.panes[pane].ends_of(far)
        bounds = three.panes[pane].text.bounds(mark)
        top = bounds.top() + three.panes[pane].header.height()
        assert ribbon_end.top() == pytest.approx(top, abs=3)
    assert not [s for g in three.gutters for s in g.stubs() if far in s.findings]


def test_no_thread_is_drawn_to_an_end_out_of_view_or_for_what_is_not_chosen(
    window: MainWindow, three: CompareView, settled: Settled
) -> None:
    far = window.session.selected
    assert far is not None
    assert three.panes[1].text.threads
    window.session.select(None)
    assert not three.panes[1].text.threads
    assert [s.words for s in three.gutters[0].stubs() if far in s.findings] == ["→1"]
    three.panes[0].text.pointed.emit(far.key)
    assert three.panes[1].text.threads
    three.panes[0].text.pointed.emit("")
    assert not three.panes[1].text.threads
    window.session.select(far)
    settled()
    assert three.panes[1].text.threads
    window.session.preferences.set("sync_scroll", False)
    bar = three.panes[0].text.verticalScrollBar()
    bar.setValue(bar.maximum() if bar.value() < bar.maximum() / 2 else 0)
    (mark,) = three.panes[0].ends_of(far)
    view = QRectF(three.panes[0].text.viewport().rect())
    assert not three.panes[0].text.bounds(mark).intersects(view)
    assert not three.panes[1].text.threads
    window.opening.close_pane(1)
    settled()
    assert not any(pane.text.threads for pane in three.panes)


def rects_of(text: ReadingText, block: int) -> list[QRectF]:
    """The lines of a paragraph in the document."""
    found = text.document().findBlockByNumber(block)
    return text.geometry_.rects(found.position(), found.position() + found.length() - 1)


def test_ribbons_meet_their_passages_where_one_pane_has_its_find_bar_open(
    window: MainWindow, view: CompareView, settled: Settled
) -> None:
    view.panes[0].finder.open_bar()
    window.session.select(window.session.comparison.findings[1])
    settled()
    gutter = view.gutters[0]
    ribbon = next(r for r in gutter.ribbons() if r.finding is window.session.selected)
    for pane, end in zip(view.panes, (ribbon.left, ribbon.right), strict=True):
        (mark,) = pane.ends_of(ribbon.finding)
        middle = pane.text.bounds(mark).center().toPoint()
        there = pane.text.viewport().mapTo(window, middle).y()
        here = gutter.mapTo(window, end.center().toPoint()).y()
        assert here == pytest.approx(there, abs=4)
