"""The cards of the inspector: nothing in them is cut in the middle of a word or of a date."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader.model import Span
from reader.ui.compare import cards
from reader.ui.compare.card import FindingCard, StandingLabel
from reader.ui.compare.cards import lay_out_line
from reader.ui.compare.evidence import Evidence
from reader.ui.compare.parts import SEPARATOR, PartsLabel, cut
from reader.ui.compare.quote import EmphasisedText
from reader.ui.shell.window import MainWindow
from reader.ui.theme.faces import interface_face, reading_face
from reader.ui.wording import byline


def test_who_where_when_is_broken_between_its_parts(window: MainWindow) -> None:
    line = "Ukrainian Foreign Ministry spokesperson · Newsweek ¶24 · 30 Mar 2022"
    label = PartsLabel(window)
    label.setFont(interface_face(12))
    heights = []
    for width in range(90, 500, 10):
        label.resize(width, 60)
        label.tell(line)
        lines = label.text().split("\n")
        assert SEPARATOR.join(lines) == line
        assert not [part for part in lines if part.startswith("·") or part.endswith("·")]
        heights.append(label.heightForWidth(width))
    assert heights == sorted(heights, reverse=True)
    assert heights[0] >= 4 * heights[-1], "a role too long for the line is broken between words"
    assert label.accessibleName() == line


def test_a_short_card_names_whole_parts_only() -> None:
    line = "Newsweek ¶24 · 30 Mar 2022"
    metrics = QFontMetrics(interface_face(12))
    assert cut(line, metrics, metrics.horizontalAdvance(line) + 1) == line
    assert cut(line, metrics, metrics.horizontalAdvance("Newsweek ¶24 · 30 Mar")) == "Newsweek ¶24"
    assert cut(line, metrics, metrics.horizontalAdvance("Newsweek")).endswith("…")


@pytest.mark.parametrize("width", [150, 190, 230, 268, 300])
def test_a_short_card_shows_the_words_it_emphasises(width: int) -> None:
    quote = "Half of Irpin Destroyed, up to 300 Civilians Killed"
    killed = Span(quote.index("Killed"), len(quote))
    end = Evidence("", "", "Newsweek", None, 78, quote, (killed,), "")
    words = EmphasisedText(reading_face(14), line_height=1.34)
    lay_out_line(words, end, QColor("red"), width)
    assert not words.cut
    assert words.text.endswith("Killed")


def test_the_quotes_of_short_cards_are_laid_out_once_until_what_is_found_changes(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid: list[str] = []

    def noted(words: EmphasisedText, end: Evidence, strong: QColor, width: float) -> None:
        laid.append(end.quote)
        lay_out_line(words, end, strong, width)

    monkeypatch.setattr(cards, "lay_out_line", noted)
    listed = window.inspector.cards
    listed.reload()
    assert listed.card is not None
    first = listed.grab().toImage()
    closed = len(window.session.shown) - 1
    assert len(laid) == len(set(laid)) == 2 * closed > 0
    assert listed.grab().toImage() == first
    assert len(laid) == 2 * closed
    window.theme.choose("dark")
    assert listed.card is not None
    listed.grab()
    assert len(laid) == 4 * closed


def test_a_card_stays_until_the_next_one_opens(window: MainWindow, qtbot: QtBot) -> None:
    listed = window.inspector.cards
    before = listed.card
    assert before is not None
    window.session.step(1)
    assert [card for card in listed.findChildren(FindingCard) if card.isVisibleTo(listed)] == [
        before
    ]
    after = listed.card
    assert after is not None
    assert after.finding is window.session.selected
    assert after.height() == after.heightForWidth(after.width())
    qtbot.waitUntil(lambda: listed.findChildren(FindingCard) == [after])


def test_the_head_of_a_card_says_confirmed_or_shows_the_flag_but_no_half_word(
    window: MainWindow,
) -> None:
    window.actions_["confirm"].trigger()
    card = window.inspector.cards.card
    assert card is not None
    (label,) = card.findChildren(StandingLabel)
    words = QFontMetrics(label.font()).horizontalAdvance("⚑ confirmed")
    shown = []
    for width in (words + 8, words - 8, 44):
        label.resize(width, 20)
        label.tell("⚑ confirmed")
        shown.append(label.text())
    assert shown == ["⚑ confirmed", "⚑", "⚑"]
    assert label.accessibleName() == "⚑ confirmed"


def test_what_holds_every_finding_back_is_named(window: MainWindow) -> None:
    inspector = window.inspector
    for toggle in inspector.filters.toggles.values():
        toggle.setChecked(False)
    assert inspector.why_empty.text().startswith("What was found is switched off above")
    inspector.filters.slider.setValue(100)
    assert "Move the slider" in inspector.why_empty.text()


def test_an_arabic_outlet_does_not_turn_the_date_beside_it_around(window: MainWindow) -> None:
    label = QLabel(byline("الجزيرة", date(2022, 3, 31)), window)
    label.setFont(interface_face(12))
    assert label.text() == "\u2068الجزيرة\u2069 · 31 Mar 2022"
    layout = QTextLayout(label.text(), label.font())
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    at = [line.cursorToX(label.text().index(words)) for words in ("31", "Mar", "2022")]
    xs = [x[0] if isinstance(x, tuple) else x for x in at]
    assert xs == sorted(xs), "day, month and year stand in this order"
    assert byline("Nova", date(2022, 3, 31)) == "Nova · 31 Mar 2022"


@pytest.mark.parametrize("key", ["Return", "Escape"])
def test_the_keyboard_stays_with_the_findings_once_a_note_is_kept_or_given_up(
    window: MainWindow, qtbot: QtBot, key: str
) -> None:
    window.actions_["note"].trigger()
    card = window.inspector.cards.card
    assert card is not None
    qtbot.keyClicks(card.note, "Ask both ministries")
    control = Qt.KeyboardModifier.ControlModifier if key == "Return" else Qt.KeyboardModifier(0)
    qtbot.keyClick(card.note, getattr(Qt.Key, f"Key_{key}"), control)
    assert window.inspector.cards.card is not None
    assert window.focusWidget() is window.inspector.cards


def test_the_keyboard_stays_with_the_findings_after_a_button_of_the_card(
    window: MainWindow, qtbot: QtBot
) -> None:
    card = window.inspector.cards.card
    assert card is not None
    button = card.findChild(QPushButton, "confirmButton")
    assert isinstance(button, QPushButton)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert window.inspector.cards.card is not None
    assert window.focusWidget() is window.inspector.cards


def test_a_remapped_key_is_named_on_the_card_at_once(window: MainWindow) -> None:
    window.actions_.remap("dismiss", ("D",))
    card = window.inspector.cards.card
    assert card is not None
    assert card.findChild(QPushButton, "dismissButton").text().endswith("D")
