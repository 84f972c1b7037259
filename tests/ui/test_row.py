"""Panes beside each other: wide enough to read, scrolled to, moved by key."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QMenu

from reader.ui.compare.header import BylineLabel, PaneHeader
from reader.ui.compare.pane import ArticlePane
from reader.ui.compare.rendering import letter_width
from reader.ui.compare.view import CompareView
from reader.ui.session import Comparison
from reader.ui.shell.window import MainWindow
from tests.helpers import made_up

Settled = Callable[[], None]


def letters(pane: ArticlePane) -> float:
    """How many letters a line holds."""
    text = pane.text
    form = text.document().rootFrame().frameFormat()
    room = text.viewport().width() - form.leftMargin() - form.rightMargin()
    return room / letter_width(text.document())


def seen(view: CompareView, pane: ArticlePane) -> bool:
    """Whether a pane is wholly on the screen."""
    left = pane.mapTo(view.row.viewport(), QPoint(0, 0)).x()
    return left >= 0 and left + pane.width() <= view.row.viewport().width()


@pytest.mark.parametrize("width", [1280, 1400, 1600])
def test_a_line_of_two_panes_holds_forty_five_letters(
    window: MainWindow, view: CompareView, settled: Settled, width: int
) -> None:
    window.resize(width, 800)
    settled()
    assert all(letters(pane) >= 44.5 for pane in view.panes)
    assert all(seen(view, pane) for pane in view.panes)


def test_larger_letters_make_lines_shorter_rather_than_hide_a_pane(
    window: MainWindow, view: CompareView, settled: Settled
) -> None:
    window.session.preferences.set("text_pixels", 20)
    settled()
    assert all(seen(view, pane) for pane in view.panes)
    assert all(35 <= letters(pane) < 45 for pane in view.panes)
    window.session.preferences.set("text_pixels", 30)
    settled()
    assert not window.inspector.isVisible()
    assert all(seen(view, pane) for pane in view.panes)
    window.actions_["inspector"].trigger()
    settled()
    assert letters(view.panes[0]) >= 44.5
    assert not seen(view, view.panes[1])


def test_on_a_small_screen_two_panes_stand_side_by_side_and_the_inspector_when_asked_for(
    window: MainWindow, view: CompareView, settled: Settled
) -> None:
    toggle = window.actions_["inspector"]
    assert (window.inspector.isVisible(), toggle.isChecked()) == (True, True)
    window.resize(853, 533)
    settled()
    assert window.size() == QSize(853, 533)
    assert (window.inspector.isVisible(), toggle.isChecked()) == (False, False)
    assert all(seen(view, pane) for pane in view.panes)
    window.actions_["note"].trigger()
    settled()
    assert (window.inspector.isVisible(), toggle.isChecked()) == (True, True)
    toggle.trigger()
    settled()
    assert not window.inspector.isVisible()


def test_two_of_three_panes_are_seen_where_they_can_be_put_up_with(
    window: MainWindow, three: CompareView, settled: Settled
) -> None:
    window.resize(853, 533)
    settled()
    three.row.horizontalScrollBar().setValue(0)
    assert [seen(three, pane) for pane in three.panes] == [True, True, False]


def test_the_sidebar_gives_way_to_reading_and_comes_when_it_is_asked_for(
    window: MainWindow, view: CompareView, settled: Settled
) -> None:
    toggle = window.actions_["sidebar"]
    assert (window.sidebar.isVisible(), toggle.isChecked()) == (False, False)
    toggle.trigger()
    settled()
    assert (window.sidebar.isVisible(), toggle.isChecked()) == (True, True)
    toggle.trigger()
    window.resize(1600, 900)
    settled()
    assert not window.sidebar.isVisible()
    toggle.trigger()
    settled()
    assert window.sidebar.isVisible()


def test_one_article_alone_leaves_the_sidebar_where_it_is(
    window: MainWindow, view: CompareView, settled: Settled
) -> None:
    window.session.show_comparison(Comparison(window.session.comparison.panes[:1]))
    settled()
    assert window.sidebar.isVisible()


def test_a_third_pane_is_as_wide_and_is_scrolled_to(
    window: MainWindow, three: CompareView, settled: Settled
) -> None:
    assert all(letters(pane) >= 44.5 for pane in three.panes)
    three.panes[0].text.setFocus()
    window.actions_["previous_pane"].trigger()
    settled()
    assert three.panes[2].text.hasFocus()
    assert seen(three, three.panes[2])
    assert not seen(three, three.panes[0])
    three.row.turned.emit(-1)
    assert seen(three, three.panes[0])


def test_the_outlet_gives_way_before_the_length(window: MainWindow) -> None:
    label = BylineLabel()
    label.say("The Daily Example of Somewhere · 30 Mar 2022", "5,225 words · 24 min")
    metrics = QFontMetrics(label.font())
    for room in (80, 30, 0):
        width = metrics.horizontalAdvance(" · 5,225 words · 24 min") + room
        words = label.cut(metrics, width)
        assert words.endswith("5,225 words · 24 min")
        assert metrics.horizontalAdvance(words) <= width
    assert label.toolTip().startswith("The Daily Example of Somewhere · 30 Mar 2022 · 5,225")
    label.deleteLater()


def test_panes_are_moved_by_key_and_keep_the_keyboard(
    window: MainWindow, view: CompareView, settled: Settled
) -> None:
    view.panes[0].text.setFocus()
    window.actions_["move_right"].trigger()
    settled()
    assert [pane.read.article.id for pane in view.panes] == ["lusa", "newsweek"]
    assert view.panes[1].text.hasFocus()
    window.actions_["move_right"].trigger()
    window.actions_["move_left"].trigger()
    settled()
    assert [pane.read.article.id for pane in view.panes] == ["newsweek", "lusa"]


def test_the_pane_with_the_keyboard_has_a_bar_beneath_its_header(
    window: MainWindow, view: CompareView
) -> None:
    def bar(header: PaneHeader) -> str:
        return header.grab().toImage().pixelColor(40, header.height() - 1).name()

    accent = window.theme.colour("accent").name()
    view.panes[1].text.setFocus()
    assert [bar(pane.header) == accent for pane in view.panes] == [False, True]


def test_another_source_is_offered_beside_the_last_pane_and_those_shown_are_ticked(
    window: MainWindow, view: CompareView
) -> None:
    offered = [pane.header.add_button.isVisible() for pane in view.panes]
    assert offered == [False, True]
    view.panes[1].header.add_button.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert sum(entry.isChecked() for entry in menu.actions()) == 2
    menu.close()


def test_a_copy_says_whose_it_is(window: MainWindow, view: CompareView, settled: Settled) -> None:
    known = window.session.comparison
    window.session.show_comparison(Comparison(known.panes, (), {"lusa": "newsweek"}))
    settled()
    said = [pane.header.byline.toolTip() for pane in view.panes]
    assert [words.startswith("copy of Newsweek · ") for words in said] == [False, True]


def test_only_the_text_stays_alone_when_the_window_grows(
    window: MainWindow, view: CompareView, settled: Settled
) -> None:
    window.actions_["calm"].trigger()
    window.resize(1600, 1000)
    settled()
    assert not window.inspector.isVisible()
    assert not window.sidebar.isVisible()
    window.actions_["back"].trigger()
    assert window.inspector.isVisible()


def test_panes_that_do_not_fit_are_never_cut_in_their_lines(
    window: MainWindow, three: CompareView, settled: Settled
) -> None:
    window.resize(1500, 900)
    for pixels in (18, 22, 26):
        window.session.preferences.set("text_pixels", pixels)
        three.row.horizontalScrollBar().setValue(0)
        settled()
        room = three.row.viewport().width()
        cut = [pane for pane in three.panes if pane.x() < room < pane.x() + pane.width()]
        assert not cut, f"at {pixels} pixels a pane is seen in part"
        assert all(letters(pane) >= 38 for pane in three.panes)


def test_no_pane_is_cut_after_another_one_is_closed(
    window: MainWindow, three: CompareView, settled: Settled
) -> None:
    window.resize(1280, 800)
    known = window.session.comparison
    other = made_up.article("sky", ["Peskov spoke of losses."], "Peskov", outlet="Sky")
    panes = (made_up.read(other, []), known.panes[2], *known.panes[:2])
    within = known.findings[0]
    window.session.show_comparison(Comparison(panes, known.findings), within)
    settled()
    bar = three.row.horizontalScrollBar()
    bar.setValue(three.panes[1].x())
    assert [seen(three, pane) for pane in three.panes] == [False, True, True, False]
    window.session.show_comparison(Comparison(panes[1:], known.findings), within)
    settled()
    assert sum(seen(three, pane) for pane in three.panes) == 2


def test_the_chosen_finding_is_seen_when_articles_come_before_those_that_stay(
    window: MainWindow, three: CompareView, settled: Settled
) -> None:
    window.resize(1280, 800)
    known = window.session.comparison
    within = known.findings[0]
    window.session.show_comparison(Comparison(known.panes[:2], known.findings), within)
    settled()
    other = made_up.article("sky", ["Peskov spoke of losses."], "Peskov", outlet="Sky")
    panes = (made_up.read(other, []), known.panes[2], *known.panes[:2])
    window.session.show_comparison(Comparison(panes, known.findings), within)
    settled()
    ends = [pane for pane in three.panes if pane.ends_of(within)]
    assert ends
    assert all(seen(three, pane) for pane in ends)


def test_only_in_this_source_is_told_above_each_text_and_taken_back(
    window: MainWindow, view: CompareView
) -> None:
    toggle = window.actions_["only_here"]
    for on in (True, False):
        toggle.trigger()
        for pane in view.panes:
            header = pane.header
            assert (header.only_here.isVisible(), header.byline.isVisible()) == (on, not on)
            count = len(pane.text.only_here)
            assert header.only_here.text().startswith(str(count) if on else "")
