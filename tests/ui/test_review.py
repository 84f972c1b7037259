"""Deciding about findings in the window: cards, keys, notes, marks by hand, undo and redo."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QGuiApplication
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from reader.model import FlagStatus, Relation
from reader.ui.compare.evidence import evidence, excerpt
from reader.ui.compare.selectionbar import SelectionBar
from reader.ui.compare.view import CompareView
from reader.ui.session import Comparison
from reader.ui.shell.window import MainWindow
from tests.helpers import made_up

Settled = Callable[[], None]


def status(window: MainWindow) -> FlagStatus | None:
    selected = window.session.selected
    flag = window.session.flag_of(selected) if selected else None
    return flag.status if flag else None


def select_words(view: CompareView, pane: int, words: str) -> None:
    text = view.panes[pane].text
    start = text.document().toPlainText().index(words)
    text.select_stretch(start, start + len(words))


def test_the_card_says_who_where_when_and_why(window: MainWindow) -> None:
    finding = window.session.comparison.findings[0]
    shown = evidence(finding, "a", window.session.comparison)
    assert shown.name == "Sergey Lavrov"
    assert shown.where == "Russian Foreign Minister · Newsweek ¶1 · 30 Mar 2022"
    assert [span.of(shown.quote) for span in shown.emphasis] == ["have been resolved"]
    card = window.inspector.cards.card
    assert card is not None
    assert card.finding is finding
    assert "Oleg Nikolenko" in card.accessibleName()


def test_a_long_quote_is_cut_around_the_words_that_differ() -> None:
    words = " ".join(f"word{number}" for number in range(200))
    start = words.index("word150")
    cut, (kept,) = excerpt(words, [made_up.Span(start, start + 7)], 120)
    assert kept.of(cut) == "word150"
    assert len(cut) < 130
    assert cut.startswith("… ")
    assert cut.endswith(" …")


@pytest.mark.parametrize(
    ("key", "expected"),
    [("C", FlagStatus.CONFIRMED), ("U", FlagStatus.UNCLEAR)],
)
def test_single_keys_decide_and_undo_takes_it_back(
    window: MainWindow, view: CompareView, qtbot: QtBot, key: str, expected: FlagStatus
) -> None:
    view.panes[0].text.setFocus()
    qtbot.keyClicks(view.panes[0].text, key.lower())
    assert status(window) is expected
    qtbot.keyClick(view.panes[0].text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert status(window) is None
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(view.panes[0].text, Qt.Key.Key_Z, both)
    assert status(window) is expected


def test_dismissing_hides_the_finding_and_goes_to_the_next(
    window: MainWindow, view: CompareView, qtbot: QtBot
) -> None:
    first, second, _ = window.session.comparison.findings
    view.panes[0].text.setFocus()
    qtbot.keyClicks(view.panes[0].text, "x")
    assert first not in window.session.shown
    assert window.session.selected is second
    window.actions_["undo"].trigger()
    assert first in window.session.shown


def test_a_key_is_a_letter_where_text_is_typed(
    window: MainWindow, view: CompareView, qtbot: QtBot
) -> None:
    view.panes[0].finder.open_bar()
    qtbot.keyClicks(view.panes[0].finder.box, "cx")
    assert view.panes[0].finder.box.text() == "cx"
    assert status(window) is None


def test_a_note_is_written_in_the_card_and_kept(
    window: MainWindow, view: CompareView, qtbot: QtBot
) -> None:
    view.panes[0].text.setFocus()
    qtbot.keyClicks(view.panes[0].text, "n")
    card = window.inspector.cards.card
    assert card is not None
    qtbot.waitUntil(card.note.isVisible)
    qtbot.keyClicks(card.note, "Ask both again")
    qtbot.keyClick(card.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    selected = window.session.selected
    assert selected is not None
    flag = window.session.flag_of(selected)
    assert flag is not None
    assert flag.note == "Ask both again"
    window.actions_["undo"].trigger()
    assert window.session.flag_of(selected) is None


def test_escape_gives_a_note_up(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["note"].trigger()
    card = window.inspector.cards.card
    assert card is not None
    qtbot.keyClicks(card.note, "never mind")
    qtbot.keyClick(card.note, Qt.Key.Key_Escape)
    assert not card.note.isVisible()
    assert status(window) is None
    assert window.views.current == "compare"


def test_the_buttons_of_the_card_do_what_they_say(window: MainWindow, qtbot: QtBot) -> None:
    card = window.inspector.cards.card
    assert card is not None
    button = card.findChild(QPushButton, "confirmButton")
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert status(window) is FlagStatus.CONFIRMED
    again = window.inspector.cards.card
    assert again is not None
    assert "Take back" in again.findChild(QPushButton, "confirmButton").text()


def test_another_relation_can_be_given(window: MainWindow) -> None:
    finding = window.session.comparison.findings[0]
    window.review.set_relation(finding, Relation.AGREES)
    flag = window.session.flag_of(finding)
    assert flag is not None
    assert flag.relation is Relation.AGREES


def test_two_selections_make_a_pair(window: MainWindow, view: CompareView) -> None:
    before = len(window.session.workspace.library.flags())
    select_words(view, 0, "1,189 civilians")
    window.actions_["mark"].trigger()
    view.panes[0].text.moveCursor(view.panes[0].text.textCursor().MoveOperation.Start)
    select_words(view, 1, "1,480 Ukrainian civilians")
    window.actions_["mark"].trigger()
    flags = window.session.workspace.library.flags()
    assert len(flags) == before + 1
    assert [end.exact for end in flags[-1].ends] == ["1,189 civilians", "1,480 Ukrainian civilians"]
    window.actions_["undo"].trigger()
    assert len(window.session.workspace.library.flags()) == before


def test_escape_gives_a_half_made_pair_up(window: MainWindow, view: CompareView) -> None:
    told: list[str] = []
    window.session.notice.connect(told.append)
    select_words(view, 0, "1,189 civilians")
    window.actions_["mark"].trigger()
    window.actions_["back"].trigger()
    assert told[-1] == "Marking given up."
    assert not window.review.forget_mark()


def test_copying_takes_the_source_along(window: MainWindow, view: CompareView) -> None:
    select_words(view, 0, "1,189 civilians")
    window.actions_["copy_cited"].trigger()
    copied = QGuiApplication.clipboard().text()
    assert copied == (
        "“1,189 civilians” — Newsweek, Russian Troops Reposition From Kyiv, 30 Mar 2022"
    )


def test_find_in_page_counts_and_goes_around(
    window: MainWindow, view: CompareView, qtbot: QtBot
) -> None:
    bar = view.panes[0].finder
    view.panes[0].text.setFocus()
    window.actions_["find"].trigger()
    qtbot.keyClicks(bar.box, "crimea")
    assert len(bar.found) == 3
    found = view.panes[0].text.extraSelections()
    inks = {each.format.foreground().color().name() for each in found}
    assert inks == {window.theme.colour("ink").name()}, "also where the text itself is grey"
    before = bar.current
    window.actions_["find_next"].trigger()
    assert bar.current == (before + 1) % 3
    window.actions_["find_previous"].trigger()
    assert bar.current == before
    qtbot.keyClick(bar.box, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert not view.panes[0].text.extraSelections()


def test_the_threshold_slider_counts_live(window: MainWindow) -> None:
    window.inspector.filters.slider.setValue(80)
    assert window.inspector.cards.findings.rowCount() == 2
    window.inspector.filters.toggles[Relation.UPDATES].click()
    assert window.inspector.cards.findings.rowCount() == 1
    assert window.session.preferences.number("threshold") == pytest.approx(0.8)


def test_copies_count_as_one_origin(window: MainWindow) -> None:
    known = window.session.comparison
    copied = Comparison(known.panes, known.findings, {"lusa": "newsweek"})
    assert window.inspector.filters.voices.isHidden()
    window.session.show_comparison(copied)
    assert window.inspector.filters.voices.text() == "2 article(s), 1 origin(s)"
    model = window.sidebar.model
    assert model.row(model.index(2)).detail.startswith("❐ copy")


def test_when_nothing_is_sure_enough_the_inspector_says_what_to_do(window: MainWindow) -> None:
    window.inspector.filters.slider.setValue(100)
    assert window.session.selected is None
    assert window.inspector.why_empty.isVisible()
    assert "slider" in window.inspector.why_empty.text()


def test_a_finding_asked_for_is_shown_though_it_is_less_sure_than_the_slider_says(
    window: MainWindow,
) -> None:
    window.inspector.filters.slider.setValue(80)
    third = window.session.comparison.findings[2]
    assert third not in window.session.shown
    window.session.select(third)
    assert third in window.session.shown
    card = window.inspector.cards.card
    assert card is not None
    assert card.finding is third
    window.session.step(1)
    window.inspector.filters.slider.setValue(81)
    assert third not in window.session.shown


def test_selected_words_offer_a_small_bar_that_leaves_them_in_sight(
    view: CompareView, qtbot: QtBot
) -> None:
    text = view.panes[0].text
    bar = text.findChild(SelectionBar)
    assert bar is not None
    first = text.position_at_top()
    text.select_stretch(first, first + 12)
    qtbot.waitUntil(bar.isVisible)
    assert text.rect().contains(bar.geometry())
    assert not bar.geometry().intersects(text.cursorRect())
    buttons = bar.findChildren(QToolButton)
    assert [button.text() for button in buttons] == ["Flag", "Find what disagrees", "Copy quote"]
    buttons[2].click()
    assert text.textCursor().selectedText().split()[0] in QGuiApplication.clipboard().text()
    assert bar.isHidden()


def test_the_bar_flags_the_passage(view: CompareView, window: MainWindow, qtbot: QtBot) -> None:
    text = view.panes[0].text
    first = text.position_at_top()
    text.select_stretch(first, first + 12)
    bar = text.findChild(SelectionBar)
    assert bar is not None
    qtbot.waitUntil(bar.isVisible)
    before = len(window.session.workspace.library.flags())
    bar.findChildren(QToolButton)[0].click()
    assert len(window.session.workspace.library.flags()) == before + 1


@pytest.mark.parametrize(("own", "taken"), [(True, False), (False, True)])
def test_selected_words_dragged_within_the_window_are_not_taken_for_an_article(
    window: MainWindow, view: CompareView, monkeypatch: pytest.MonkeyPatch, own: bool, taken: bool
) -> None:
    carried = QMimeData()
    carried.setText("Russian Foreign Minister")
    drag = QDragEnterEvent(
        QPoint(50, 50), Qt.DropAction.CopyAction, carried,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    drag.setAccepted(False)
    monkeypatch.setattr(drag, "source", lambda: view if own else None)
    window.dragEnterEvent(drag)
    assert drag.isAccepted() is taken


def test_tags_are_written_in_the_card_beside_the_note(
    window: MainWindow, qtbot: QtBot, settled: Settled
) -> None:
    settled()
    window.actions_["note"].trigger()
    card = window.inspector.cards.card
    assert card is not None
    qtbot.waitUntil(card.tags.isVisible)
    qtbot.keyClicks(card.tags, "talks, Crimea")
    qtbot.keyClick(card.tags, Qt.Key.Key_Return)
    selected = window.session.selected
    flag = window.session.flag_of(selected) if selected else None
    assert flag is not None
    assert flag.tags == ("talks", "Crimea")
    window.actions_["undo"].trigger()
    assert status(window) is None
