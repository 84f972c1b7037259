"""Reading by key and pointer: from mark to mark, to the counterpart, keeping one's place."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QScrollBar
from pytestqt.qtbot import QtBot

from reader.model import Block, BlockKind, Relation, Span
from reader.ui.compare.glide import Glide
from reader.ui.compare.marks import Mark
from reader.ui.compare.outlines import around
from reader.ui.compare.pane import ArticlePane
from reader.ui.compare.rendering import Setting
from reader.ui.compare.text import ReadingText
from reader.ui.compare.view import CompareView
from reader.ui.preferences import Preferences
from reader.ui.session import Comparison
from reader.ui.shell.window import MainWindow
from reader.ui.theme import Theme
from tests.helpers import made_up

Settled = Callable[[], None]


def update_of(pane: ArticlePane) -> Mark:
    """The count of people killed, which the other article updates."""
    return next(m for m in pane.text.index.marks if m.relation is Relation.UPDATES)


def point_at(text: ReadingText, place: QPointF) -> None:
    """Move the pointer there."""
    text.mouseMoveEvent(
        QMouseEvent(
            QEvent.Type.MouseMove, place, text.viewport().mapToGlobal(place),
            Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip


def test_keys_go_from_mark_to_mark_in_reading_order(
    window: MainWindow, view: CompareView, settled: Settled
) -> None:
    text = view.panes[0].text
    text.setFocus()
    window.session.select(None)
    text.verticalScrollBar().setValue(0)
    plain = text.document().toPlainText()
    ordered = sorted(text.index.marks, key=lambda mark: mark.first)
    for mark in [*ordered, ordered[0]]:
        window.actions_["next_mark"].trigger()
        settled()
        assert window.session.selected is mark.finding
        bounds = text.bounds(mark)
        assert 0 <= bounds.top() <= text.viewport().height(), plain[mark.first : mark.last]
    window.actions_["previous_mark"].trigger()
    assert window.session.selected is ordered[-1].finding


def test_a_pressed_passage_stays_where_it_is_and_its_counterpart_comes_level(
    window: MainWindow, view: CompareView, settled: Settled, qtbot: QtBot
) -> None:
    view.together.enabled = False
    left, right = view.panes
    mark = update_of(left)
    bounds = left.text.geometry_.bounds(mark.first, mark.last)
    left.text.verticalScrollBar().setValue(round(bounds.top() - 240))
    right.text.verticalScrollBar().setValue(0)
    before = left.text.scrolled
    at = left.text.bounds(mark).center()
    qtbot.mouseClick(left.text.viewport(), Qt.MouseButton.LeftButton, pos=at.toPoint())
    settled()
    assert left.text.scrolled == before
    assert right.text.bounds(update_of(right)).center().y() == pytest.approx(at.y(), abs=20)


def test_pointing_at_a_passage_brings_out_its_counterpart(
    window: MainWindow, view: CompareView, settled: Settled
) -> None:
    window.session.select(window.session.comparison.findings[1])
    settled()
    window.session.select(None)
    left, right = view.panes

    def drawn() -> QImage:
        bounds = right.text.bounds(update_of(right)).adjusted(-4, -4, 4, 6)
        return right.text.viewport().grab(bounds.toAlignedRect()).toImage()

    plain = drawn()
    point_at(left.text, left.text.bounds(update_of(left)).center())
    assert drawn() != plain
    point_at(left.text, QPointF(2, 2))
    assert drawn() == plain


def test_aligned_claims_are_level_when_they_are_read_and_stay_so_for_a_while(
    window: MainWindow, view: CompareView, settled: Settled
) -> None:
    window.session.select(None)
    lead, text = (pane.text for pane in view.panes)
    one, two = (update_of(pane) for pane in view.panes)
    line = lead.geometry_.bounds(one.first, one.last).center().y()
    read = line - lead.viewport().height() * 0.38
    apart = []
    for step in range(-3, 4):
        lead.verticalScrollBar().setValue(round(read + step * 20))
        apart.append(abs(lead.bounds(one).center().y() - text.bounds(two).center().y()))
    assert max(apart) < 3


def test_a_new_width_scrolls_no_other_pane(
    window: MainWindow, view: CompareView, settled: Settled
) -> None:
    window.session.select(None)
    view.panes[0].text.verticalScrollBar().setValue(700)
    settled()
    view.together.pause(True)
    view.panes[1].text.verticalScrollBar().setValue(0)
    view.together.pause(False)
    window.resize(1330, 800)
    settled()
    assert view.panes[1].text.scrolled == 0


def test_beside_an_article_never_opened_the_best_finding_is_shown(
    window: MainWindow, view: CompareView, settled: Settled
) -> None:
    known = window.session.comparison
    window.session.show_comparison(Comparison(known.panes[:1]))
    settled()
    bar = view.panes[0].text.verticalScrollBar()
    bar.setValue(bar.maximum())
    window.session.preferences.set("positions", {})
    window.session.show_comparison(known)
    settled()
    assert window.session.selected is known.findings[0]
    for mark in view.panes[0].ends_of(known.findings[0]):
        assert view.panes[0].text.bounds(mark).top() >= 0


def test_a_cursor_can_be_moved_and_selects_by_keyboard(
    window: MainWindow, view: CompareView, qtbot: QtBot
) -> None:
    text = view.panes[1].text
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert text.selected_span() is None
    window.actions_["cursor"].trigger()
    word = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(text, Qt.Key.Key_Right, word)
    assert text.selected_span() == Span(0, len("All "))
    window.actions_["cursor"].trigger()


def test_the_sections_menu_ticks_the_one_that_is_read_and_goes_to_another(
    window: MainWindow, view: CompareView, settled: Settled
) -> None:
    pane = view.panes[0]
    menu = pane.header.sections.menu()
    menu.aboutToShow.emit()
    first, second = menu.actions()
    assert [first.isChecked(), second.isChecked()] == [True, False]
    second.trigger()
    settled()
    menu.aboutToShow.emit()
    assert [first.isChecked(), second.isChecked()] == [False, True]


def test_a_screen_reader_is_told_what_is_marked_and_what_stands_against_it(
    window: MainWindow, view: CompareView
) -> None:
    told = view.panes[0].text.accessibleDescription()
    assert "contradicts: 2" in told
    assert "Oleg Nikolenko" in told
    assert made_up.NIKOLENKO in told
    window.session.select(None)
    assert view.panes[1].text.accessibleDescription() == "contradicts: 1, updates: 1"


def test_going_somewhere_takes_steps_unless_motion_is_unwanted(
    preferences: Preferences, qtbot: QtBot
) -> None:
    bar = QScrollBar()
    qtbot.addWidget(bar)
    bar.setRange(0, 1000)
    bar.setPageStep(300)
    seen: list[int] = []
    bar.valueChanged.connect(seen.append)
    glide = Glide(preferences)
    glide.go({bar: 400.0})
    assert seen == [400]
    preferences.set("reduced_motion", False)
    glide.go({bar: 100.0})
    qtbot.waitUntil(lambda: bar.value() == 100)
    assert len(seen) > 3
    assert seen == sorted(seen, reverse=True)
    glide.go({bar: 900.0})
    bar.setValue(5)
    qtbot.wait(250)
    assert bar.value() == 5


def test_one_shape_goes_around_all_lines_of_a_passage() -> None:
    lines = [QRectF(200, 0, 150, 20), QRectF(30, 29, 320, 20), QRectF(30, 58, 90, 20)]
    shape = around(lines)
    assert all(shape.contains(line) for line in lines)
    assert shape.contains(QPointF(100, 53))
    assert not shape.contains(QPointF(100, 10))
    assert not shape.contains(QPointF(300, 70))
    assert len(shape.toSubpathPolygons()) == 1


def test_list_items_have_a_dot_and_a_picture_s_caption_and_credit_one_rule(
    theme: Theme, qtbot: QtBot
) -> None:
    text = ReadingText(theme)
    qtbot.addWidget(text)
    text.resize(500, 600)
    said = ("New pumps: 400,000", "The bridge on Monday", "Photo: B. Camera", "It rained.")
    made = made_up.article("a", said)
    kinds = BlockKind.LIST_ITEM, BlockKind.CAPTION, BlockKind.CREDIT, BlockKind.PARAGRAPH
    blocks = tuple(Block(k, b.span) for k, b in zip(kinds, made.blocks, strict=True))
    text.show_article(type(made)("a", made.text, "A", blocks=blocks), Setting(), 60)
    text.show()
    text.settle()
    drawn = text.viewport().grab().toImage()
    muted, line = (theme.colour(token).name() for token in ("muted", "line"))
    beside = {drawn.pixelColor(x, y).name() for x in range(30, 44) for y in range(20, 60)}
    assert muted in beside
    (ruled,) = [
        x for x in range(25, 45)
        if sum(drawn.pixelColor(x, y).name() == line for y in range(60, 130)) > 25
    ][:1]  # fmt: skip
    heights = [y for y in range(drawn.height()) if drawn.pixelColor(ruled, y).name() == line]
    assert heights[-1] - heights[0] == len(heights) - 1


def test_another_source_leaves_what_is_read_where_it_is(
    window: MainWindow, view: CompareView, settled: Settled
) -> None:
    known = window.session.comparison
    text = view.panes[0].text
    text.select_stretch(5, 20)
    text.verticalScrollBar().setValue(400)
    third = made_up.article("nova", ["Due to heavy losses, Russia left."], outlet="Nova")
    wider = Comparison((known.panes[1], known.panes[0], made_up.read(third, [])), known.findings)
    window.session.show_comparison(wider, window.session.selected)
    settled()
    assert view.panes[1].text is text
    assert abs(text.scrolled - 400) < 30
    assert text.selected_span() is not None
    assert [pane.number for pane in view.panes] == [0, 1, 2]
    assert len(view.gutters) == 2
    window.session.show_comparison(known, known.findings[1])
    settled()
    assert all(
        view.panes[n].text.bounds(m).top() > 0
        for n in (0, 1)
        for m in (view.panes[n].ends_of(known.findings[1]))
    )
