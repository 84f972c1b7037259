"""The comparison in the window: marks, ribbons, arcs, strips, and going from one to the next."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model import Relation
from reader.ui.compare.gutter import Gutter
from reader.ui.compare.header import PANE_MIME
from reader.ui.compare.hover import counterpart, named
from reader.ui.compare.marks import Mark
from reader.ui.compare.pane import ArticlePane
from reader.ui.compare.view import CompareView
from reader.ui.session import Comparison, FindingFilter
from reader.ui.shell.window import MainWindow
from tests.helpers import made_up

Settled = Callable[[], None]


@pytest.fixture
def view(window: MainWindow, settled: Settled) -> CompareView:
    """The comparison, measured."""
    settled()
    found = window.views.view("compare")
    assert isinstance(found, CompareView)
    return found


def marks_of(pane: ArticlePane, window: MainWindow) -> list[Mark]:
    selected = window.session.selected
    assert selected is not None
    return [mark for mark in pane.text.index.marks if mark.finding.key == selected.key]


def in_view(pane: ArticlePane, mark: Mark) -> bool:
    bounds = pane.text.bounds(mark)
    return bounds.top() >= 0 and bounds.bottom() <= pane.text.viewport().height()


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


def test_claims_only_hides_paragraphs_without_a_mark(
    window: MainWindow, view: CompareView, settled: Settled
) -> None:
    text = view.panes[0].text
    tall = text.document().size().height()
    window.actions_["claims_only"].trigger()
    settled()
    assert text.document().size().height() < tall / 2
    assert all(in_view(view.panes[0], mark) for mark in marks_of(view.panes[0], window))
    assert not text.geometry_.bounds(*_stretch(text, made_up.LAVROV)).isNull()
    assert text.geometry_.bounds(*_stretch(text, "The talks in Istanbul")).isNull()
    window.actions_["claims_only"].trigger()
    settled()
    assert text.document().size().height() == pytest.approx(tall, abs=60)


def test_folding_leaves_no_gap_above_the_first_paragraph_shown(
    window: MainWindow, view: CompareView, settled: Settled
) -> None:
    text = view.panes[1].text
    window.actions_["claims_only"].trigger()
    settled()
    first = min(text.geometry_.bounds(mark.first, mark.last).top() for mark in text.index.marks)
    window.actions_["larger"].trigger()
    settled()
    again = min(text.geometry_.bounds(mark.first, mark.last).top() for mark in text.index.marks)
    window.actions_["usual_size"].trigger()
    window.actions_["claims_only"].trigger()
    settled()
    assert first == pytest.approx(text.geometry_.bounds(0, 1).top(), abs=2)
    assert again == pytest.approx(first, abs=4)


def test_no_line_of_the_tip_begins_or_ends_with_a_dot() -> None:
    who = "Oleg Nikolenko · Ukrainian Foreign Ministry spokesperson · Newsweek ¶24 · 30 Mar 2022"
    lines = re.sub("<(?!br>)[^>]*>", "", named(who, "#777777")).split("<br>")
    assert len(lines) > 1
    assert " · ".join(lines) == who
    assert not [line for line in lines if line.strip() != line or line.strip("·") != line]


def _stretch(text: object, words: str) -> tuple[int, int]:
    start = text.document().toPlainText().index(words)  # type: ignore[attr-defined]
    return start, start + len(words)


def test_only_in_this_source_marks_what_the_others_are_silent_about(
    window: MainWindow, view: CompareView, settled: Settled
) -> None:
    window.actions_["only_here"].trigger()
    settled()
    text = view.panes[0].text
    plain = text.document().toPlainText()
    silent = [plain[first:last] for first, last in text.only_here]
    assert "The Ukrainian delegation, however, claims" in silent
    assert not any("1,189" in words for words in silent)
    assert not text.index.marks


def test_a_third_pane_and_the_same_article_twice(
    window: MainWindow, view: CompareView, settled: Settled
) -> None:
    known = window.session.comparison
    three = Comparison((*known.panes, known.panes[0]), known.findings)
    window.session.show_comparison(three)
    settled()
    assert [pane.read.article.id for pane in view.panes] == ["newsweek", "lusa", "newsweek"]
    assert len(view.gutters) == 2
    assert all(len(marks_of(view.panes[n], window)) == 2 for n in (0, 2))


def test_the_same_article_twice_is_joined_by_ribbons(
    window: MainWindow, view: CompareView, settled: Settled
) -> None:
    page = window.session.comparison.panes[0]
    twice = Comparison((page, page), window.session.comparison.findings[:1])
    window.session.show_comparison(twice)
    settled()
    assert len(view.gutters[0].ribbons()) == 2


def test_panes_are_put_elsewhere_without_comparing_again(
    window: MainWindow, view: CompareView, settled: Settled
) -> None:
    begun: list[bool] = []
    window.opening.comparing_started.connect(lambda: begun.append(True))
    window.opening.move_pane(1, 0)
    settled()
    assert [pane.read.article.id for pane in view.panes] == ["lusa", "newsweek"]
    assert not begun


def test_a_pane_dropped_on_another_takes_its_place(
    window: MainWindow, view: CompareView, settled: Settled
) -> None:
    carried = QMimeData()
    carried.setData(PANE_MIME, b"0")
    drop = QDropEvent(
        QPointF(50, 50), Qt.DropAction.MoveAction, carried,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    view.panes[1].dropEvent(drop)
    settled()
    assert [pane.read.article.id for pane in view.panes] == ["lusa", "newsweek"]


def test_panes_stay_in_reading_order_where_the_interface_runs_right_to_left(
    window: MainWindow, view: CompareView, settled: Settled, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        settled()
        assert window.sidebar.mapTo(window, QPoint(0, 0)).x() > window.width() / 2
        first, second = view.panes
        assert first.x() < view.gutters[0].x() < second.x()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


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


def test_the_place_read_to_is_kept_for_each_article(
    window: MainWindow, view: CompareView, settled: Settled
) -> None:
    comparison = window.session.comparison
    window.session.select(None)
    view.together.enabled = False
    text = view.panes[1].text
    there = comparison.panes[1].article.text.index("day 20")
    text.show_position(text.offsets.position(there))
    QApplication.processEvents()
    view.deactivate()
    window.session.show_comparison(Comparison((comparison.panes[0],), comparison.findings))
    settled()
    window.session.show_comparison(comparison)
    settled()
    again = view.panes[1].text
    top = again.offsets.offset(again.position_at_top())
    assert abs(top - there) < 120


def test_text_size_changes_keep_the_place(
    window: MainWindow, view: CompareView, settled: Settled
) -> None:
    text = view.panes[1].text
    view.together.enabled = False
    there = window.session.comparison.panes[1].article.text.index("day 12")
    text.show_position(text.offsets.position(there))
    tall = text.document().size().height()
    for _ in range(4):
        window.actions_["larger"].trigger()
    settled()
    assert text.document().size().height() > tall * 1.05
    assert abs(text.offsets.offset(text.position_at_top()) - there) < 120
    window.actions_["usual_size"].trigger()
    assert window.session.preferences.number("text_pixels") == 18


def test_without_a_comparison_the_next_steps_are_offered(
    window: MainWindow, view: CompareView
) -> None:
    window.session.show_comparison(Comparison())
    window.opening.compared.emit()
    assert view.empty.isVisible()
    assert not view.panes
    assert window.session.selected is None
