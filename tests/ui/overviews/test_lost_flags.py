"""Flags whose words were lost, in the review queue: listed with their old quote, and put back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from shiboken6 import isValid

from reader.app import flagging
from reader.app.queue import State
from reader.library.anchors import make_anchor
from reader.model import Span
from reader.ui.findings.attach import AttachDialog


@pytest.fixture
def view(show):
    return show("findings")


def _fields(flag):
    return {name: getattr(flag, name) for name in flag.__dataclass_fields__}


def test_a_lost_flag_is_listed_with_its_old_quote_and_put_back(window, view, qtbot, monkeypatch):
    ws = window.session.workspace
    article = ws.library.articles()[0]
    made = flagging.flag_passage(ws, article.id, Span(0, 20)).flag
    lost = make_anchor(article, Span(0, 20))
    orphan = type(lost)(lost.article, lost.span, "words that are gone", "", "", "0" * 64, True)
    ws.library.update_flag(type(made)(**{**_fields(made), "ends": (orphan,)}))
    window.session.reload_flags()
    view.board.filters.everything()
    view.board.filters.state.pick(State.ORPHAN.value)
    assert view.model.rowCount() == 1
    assert "words that are gone" in view.board.detail.passages[0].quote.text()
    assert view.board.detail.passages[0].attach.isVisible()
    assert not view.board.detail.passages[0].put.isVisible()

    def choose(dialog):
        dialog.article.pick(article.id)
        cursor = dialog.text.textCursor()
        cursor.setPosition(30)
        cursor.setPosition(45, cursor.MoveMode.KeepAnchor)
        dialog.text.setTextCursor(cursor)
        dialog.take.click()
        return dialog.result()

    monkeypatch.setattr(AttachDialog, "exec", choose)
    view.board.detail.passages[0].attach.click()
    again = ws.library.flag(made.id)
    assert again.ends[0].span == Span(30, 45)
    assert again.ends[0].exact == article.text[30:45]
    assert not again.ends[0].orphan


def lost_passage(window, view):
    """A flag whose first words were changed in the article, so that they were not found again."""
    ws = window.session.workspace
    article = ws.library.articles()[0]
    made = flagging.flag_passage(ws, article.id, Span(0, 30)).flag
    anchor = replace(make_anchor(article, Span(0, 30)), text_sha256="0" * 64, orphan=True)
    anchor = replace(anchor, exact=f"Yesterday {anchor.exact[5:]}")
    ws.library.update_flag(replace(made, ends=(anchor,)))
    window.session.reload_flags()
    view.board.filters.everything()
    view.board.filters.state.pick(State.ORPHAN.value)
    return ws, article, made.id


def test_a_lost_flag_is_put_where_its_words_may_be_by_one_click(window, view):
    ws, article, flag = lost_passage(window, view)
    card = view.board.detail.passages[0]
    (place,) = (end.likely for end in view.entry.ends)
    assert place.of(article.text) in card.likely.text()
    card.put.click()
    again = ws.library.flag(flag).ends[0]
    assert (again.span, again.orphan) == (place, False)
    window.actions_["undo"].trigger()
    assert ws.library.flag(flag).ends[0].orphan


def test_the_likely_words_are_selected_where_another_place_can_be_chosen(window, view, qtbot):
    ws, _article, flag = lost_passage(window, view)
    dialog = AttachDialog(view.around, ws.library.flag(flag).ends[0], view)
    qtbot.addWidget(dialog)
    assert dialog.take.isEnabled()
    dialog.take.click()
    assert dialog.chosen == (view.entry.ends[0].article, view.entry.ends[0].likely)


def test_the_dialog_for_lost_flags_is_freed(window, view, qtbot):
    article = window.session.workspace.library.articles()[0]
    dialog = AttachDialog(view.around, make_anchor(article, Span(0, 9)), view)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    dialog.reject()
    qtbot.waitUntil(lambda: not isValid(dialog))
