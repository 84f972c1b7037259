"""The panes of a comparison: added, moved, folded, kept at the place read to."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from reader.ui.compare.header import PANE_MIME
from reader.ui.compare.view import CompareView
from reader.ui.session import Comparison
from reader.ui.shell.window import MainWindow
from tests.helpers import made_up
from tests.helpers.marked import in_view, marks_of

Settled = Callable[[], None]


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
