"""The comparison in the window: marks, ribbons, arcs, strips, and going from one to the next."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from reader.model import Relation
from reader.ui.compare.gutter import Gutter
from reader.ui.compare.hover import counterpart, named
from reader.ui.compare.marks import Mark
from reader.ui.compare.pane import ArticlePane
from reader.ui.compare.strip import OverviewBar
from reader.ui.compare.view import CompareView
from reader.ui.session import FindingFilter
from reader.ui.shell.window import MainWindow
from tests.helpers import made_up
from tests.helpers.marked import in_view, marks_of

Settled = Callable[[], None]


def words(pane: ArticlePane, mark: Mark) -> str:
    return pane.text.document().toPlainText()[mark.first : mark.last]


def test_the_best_finding_is_selected_and_both_its_passages_are_in_view(
    window: MainWindow, view: CompareView
) -> None:
    marks = marks_of(view.panes[0], window)
    assert [words(view.panes[0], mark) for mark in marks] == [made_up.LAVROV, made_up.NIKOLENKO]
    assert all(in_view(view.panes[0], mark) for mark in marks)


def test_stepping_scrolls_both_panes_to_the_pair(
    window: MainWindow, view: CompareView, settled: Settled
) -> None:
    window.actions_["next_finding"].trigger()
    settled()
    assert window.session.selected is window.session.comparison.findings[1]
    for pane in view.panes:
        (mark,) = marks_of(pane, window)
        assert in_view(pane, mark)
    window.actions_["previous_finding"].trigger()
    assert window.session.selected is window.session.comparison.findings[0]


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_J])
def test_keys_go_from_finding_to_finding(
    window: MainWindow, view: CompareView, qtbot: QtBot, key: Qt.Key
) -> None:
    view.panes[0].text.setFocus()
    held = Qt.KeyboardModifier.AltModifier if key == Qt.Key.Key_Down else Qt.KeyboardModifier(0)
    qtbot.keyClick(view.panes[0].text, key, held)
    assert window.session.position() == 1


def test_pressing_a_mark_selects_its_finding(
    window: MainWindow, view: CompareView, qtbot: QtBot, settled: Settled
) -> None:
    window.session.select(window.session.comparison.findings[1])
    settled()
    text = view.panes[1].text
    (mark,) = marks_of(view.panes[1], window)
    window.session.select(None)
    at = text.bounds(mark).center().toPoint()
    qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.session.selected is window.session.comparison.findings[1]


def test_a_passage_is_painted_in_the_colour_of_its_relation(
    window: MainWindow, view: CompareView
) -> None:
    pane = view.panes[0]
    mark = marks_of(pane, window)[0]
    rect = pane.text.geometry_.rects(mark.first, mark.last)[0].translated(0, -pane.text.scrolled)
    picture: QImage = pane.text.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()
    line = round((rect.bottom() + 2) * ratio)
    mark_colour = window.theme.palette.mark(Relation.CONTRADICTS)
    seen = [
        picture.pixelColor(round(x * ratio), line)
        for x in range(int(rect.left()) + 2, int(rect.right()) - 2)
    ]
    assert any(
        abs(c.red() - mark_colour.red()) + abs(c.green() - mark_colour.green()) < 20 for c in seen
    )


def test_ribbons_join_the_passages_that_are_in_view(
    window: MainWindow, view: CompareView, settled: Settled
) -> None:
    window.session.select(window.session.comparison.findings[1])
    settled()
    gutter = view.gutters[0]
    ribbon = next(r for r in gutter.ribbons() if r.finding is window.session.selected)
    (left,) = marks_of(view.panes[0], window)
    (right,) = marks_of(view.panes[1], window)
    offset = view.panes[0].text.viewport().mapTo(view, view.panes[0].text.rect().topLeft()).y()
    assert ribbon.left.center().y() == pytest.approx(
        view.panes[0].text.bounds(left).center().y() + offset, abs=4
    )
    assert ribbon.right.center().y() == pytest.approx(
        view.panes[1].text.bounds(right).center().y() + offset, abs=4
    )
    middle = QPointF(gutter.width() / 2, (ribbon.left.center().y() + ribbon.right.center().y()) / 2)
    assert ribbon.outline(float(gutter.width())).contains(middle)


def test_an_end_out_of_view_leaves_a_stub_that_leads_there(
    window: MainWindow, view: CompareView, qtbot: QtBot, settled: Settled
) -> None:
    window.session.select(window.session.comparison.findings[2])
    settled()
    view.together.enabled = False
    for pane in view.panes:
        bar = pane.text.verticalScrollBar()
        bar.setValue(bar.maximum() if pane.number == 0 else 0)
    window.session.select(None)
    gutter: Gutter = view.gutters[0]
    stubs = gutter.stubs()
    assert stubs
    assert sum(len(stub.findings) for stub in stubs) == 1
    stub = stubs[0]
    qtbot.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=stub.area.center().toPoint())
    assert window.session.selected is stub.findings[0]


@pytest.mark.parametrize("contrast", [False, True])
def test_the_part_in_view_is_a_ground_on_which_ticks_are_seen(
    contrast: bool, window: MainWindow, view: CompareView, settled: Settled
) -> None:
    window.session.preferences.set("high_contrast", contrast)
    settled()
    strip = view.panes[0].strip
    assert strip.maximum(), "the article is longer than the window"
    seen = strip._seen()
    bare = next(
        y for y in range(int(seen.top()) + 6, int(seen.bottom()) - 6)
        if all(abs(y - height) > 8 for height, _ in strip.ticks())
    )  # fmt: skip
    ground = strip.grab().toImage().pixelColor(int(seen.center().x()), bare)
    assert ground == window.theme.colour("hover")


def test_the_strip_has_a_tick_for_every_mark_and_goes_there(
    window: MainWindow, view: CompareView, qtbot: QtBot
) -> None:
    strip = view.panes[1].strip
    ticks = strip.ticks()
    assert [mark.relation for _, mark in ticks] == [Relation.CONTRADICTS, Relation.UPDATES]
    assert ticks[0][0] < ticks[1][0] < strip.height()
    height, mark = ticks[1]
    at = QPointF(4, height + 1).toPoint()
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=at)
    assert window.session.selected is mark.finding


def test_the_ticks_on_the_scroll_bar_can_be_put_away(window: MainWindow, view: CompareView) -> None:
    strip = view.panes[1].strip

    def ticked() -> bool:
        drawn = strip.grab().toImage()
        height, mark = strip.ticks()[0]
        colour = window.theme.palette.mark(mark.relation).rgb()
        return drawn.pixel(drawn.width() // 2, round(height) + 2) == colour

    assert ticked()
    window.actions_["strips"].trigger()
    assert not ticked()
    window.actions_["strips"].trigger()
    assert ticked()


def test_the_tick_of_the_chosen_finding_is_wider_and_the_others_are_not_drawn_for_it(
    window: MainWindow, view: CompareView, monkeypatch: pytest.MonkeyPatch
) -> None:
    strip = view.panes[1].strip

    def width_of(number: int) -> int:
        height, mark = strip.ticks()[number]
        drawn, colour = strip.grab().toImage(), window.theme.palette.mark(mark.relation).rgb()
        return [drawn.pixel(x, round(height) + 2) for x in range(drawn.width())].count(colour)

    one, other = (mark.finding for _, mark in strip.ticks())
    window.session.select(one)
    chosen, update = width_of(0), width_of(1)
    monkeypatch.delattr(OverviewBar, "_draw_ticks")
    window.session.select(other)
    assert width_of(1) > update
    assert width_of(0) == chosen, "a contradiction's is as wide, less tall"
    window.session.select(one)
    assert (width_of(0), width_of(1)) == (chosen, update)


def test_the_other_pane_follows_by_aligned_claims(
    window: MainWindow, view: CompareView, settled: Settled
) -> None:
    first, second = (pane.text for pane in view.panes)
    window.session.select(None)
    mark = next(m for m in first.index.marks if m.relation is Relation.UPDATES)
    level = first.geometry_.bounds(mark.first, mark.last).center().y()
    first.verticalScrollBar().setValue(round(level - first.viewport().height() * 0.38))
    settled()
    marks = {
        pane.number: next(m for m in pane.text.index.marks if m.relation is Relation.UPDATES)
        for pane in view.panes
    }
    heights = [view.panes[n].text.bounds(mark).center().y() for n, mark in marks.items()]
    assert abs(heights[0] - heights[1]) < 12
    window.actions_["sync_scroll"].trigger()
    before = second.scrolled
    first.verticalScrollBar().setValue(0)
    assert second.scrolled == before


def test_the_filter_shows_fewer_marks_and_keeps_what_was_confirmed(
    window: MainWindow, view: CompareView, settled: Settled
) -> None:
    window.session.set_filter(FindingFilter(frozenset({Relation.UPDATES}), 0.0))
    settled()
    assert {mark.relation for pane in view.panes for mark in pane.text.index.marks} == {
        Relation.UPDATES
    }
    window.session.set_filter(FindingFilter(threshold=0.8))
    settled()
    assert len(window.session.shown) == 2


def test_hovering_names_the_counterpart_and_the_reason(
    window: MainWindow, view: CompareView
) -> None:
    mark = marks_of(view.panes[0], window)[0]
    said = counterpart(mark, window.session)
    assert "Oleg Nikolenko" in said
    assert made_up.NIKOLENKO in said
    assert "done vs. not yet" in said


def test_no_line_of_the_tip_begins_or_ends_with_a_dot() -> None:
    who = "Oleg Nikolenko · Ukrainian Foreign Ministry spokesperson · Newsweek ¶24 · 30 Mar 2022"
    lines = re.sub("<(?!br>)[^>]*>", "", named(who, "#777777")).split("<br>")
    assert len(lines) > 1
    assert " · ".join(lines) == who
    assert not [line for line in lines if line.strip() != line or line.strip("·") != line]


def test_a_confirmed_finding_has_a_filled_flag_beside_its_passages(
    window: MainWindow, view: CompareView, settled: Settled
) -> None:
    def coloured() -> int:
        picture = view.panes[0].text.viewport().grab().toImage()
        mark = window.theme.palette.mark(Relation.CONTRADICTS).rgb()
        edge = range(picture.width() - 8, picture.width())
        return sum(picture.pixel(x, y) == mark for x in edge for y in range(picture.height()))

    assert not coloured()
    window.actions_["unclear"].trigger()
    settled()
    hollow = coloured()
    window.actions_["confirm"].trigger()
    settled()
    assert coloured() > hollow > 0
