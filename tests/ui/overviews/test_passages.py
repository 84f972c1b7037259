"""The entry under review: each reason told once, and as much of a title as there is room for."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QFontMetrics

from reader.model import Reason
from reader.ui.findings.view import FindingsView
from reader.ui.shell.window import MainWindow


@pytest.fixture
def view(window: MainWindow, show) -> FindingsView:
    found = show("findings")
    assert isinstance(found, FindingsView)
    return found


def test_a_reason_that_two_rules_give_is_told_once(view):
    entry = view.entry
    spans = entry.finding.a.span, entry.finding.b.span
    said = tuple(Reason(rule, "antonym", *spans, "left / stayed") for rule in ("R03", "R07"))
    twice = replace(entry.finding, reasons=said)
    view.board.detail.show_entry(replace(entry, finding=twice), view.source.evidence)
    assert view.board.detail.reasons.text().count("left / stayed") == 1


def test_a_title_is_cut_only_where_its_card_ends(view):
    entry, detail = view.entry, view.board.detail
    title = "A title of a hundred and more letters such as news agencies like to set above & below"
    ends = tuple(replace(end, title=title) for end in entry.ends)
    detail.show_entry(replace(entry, ends=ends), view.source.evidence)
    card = detail.passages[0]
    shown = {}
    for width in (300, 420, 900):
        card.resize(width, 300)
        shown[width] = card.article.text().replace("&&", "&")
    assert shown[900] == title
    for width in (300, 420):
        taken = QFontMetrics(card.article.font()).horizontalAdvance(shown[width])
        assert shown[width].endswith("…")
        assert width - 70 < taken < width - 30
