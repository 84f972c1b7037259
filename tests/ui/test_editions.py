"""Versions of one address in the window: named, compared, and led to where they differ."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader.model import Article
from reader.ui.compare.view import CompareView
from reader.ui.library.details import DetailsDialog
from reader.ui.library.view import LibraryView
from reader.ui.shell.window import MainWindow
from tests.helpers import made_up

Settled = Callable[[], None]


@pytest.fixture
def texts(window: MainWindow, settled: Settled) -> list[Article]:
    """Three texts of one address; only the toll at the end of a long report was changed."""
    settled()
    days = [f"Nothing else changed on day {number} of the siege." for number in range(60)]
    tolls = ("At least 12 people died.", "At least 14 people died.", "At least 21 people died.")
    made = [
        made_up.article(
            f"nova{number}", [*days, toll], "The siege", address="https://nova.example/siege"
        )
        for number, toll in enumerate(tolls)
    ]
    for article in made:
        window.session.workspace.library.add([article], article.text.encode())
    return made


def compared(window: MainWindow, settled: Settled, *ids: str) -> CompareView:
    window.opening.compare(ids)
    settled()
    view = window.views.view("compare")
    assert isinstance(view, CompareView)
    return view


def entries(view: CompareView, pane: int) -> list[str]:
    menu = view.panes[pane].header.version.menu()
    return [action.text() for action in menu.actions() if action.text()] if menu else []


def test_each_header_says_which_version_it_is_and_lists_what_was_changed(
    window: MainWindow, settled: Settled, texts: list[Article]
) -> None:
    view = compared(window, settled, "nova0", "nova1", "newsweek")
    first, second, other = (pane.header.version for pane in view.panes)
    assert (first.text(), entries(view, 0)) == ("Version 1 of 3", [])
    assert second.text().startswith("Version 2 of 3 · 1 change")
    assert entries(view, 1) == ["“12” → “14”"]
    assert second.toolTip() == "What was changed since: Version 1 of 3"
    assert other.isHidden()


def test_a_change_leads_both_panes_to_its_place(
    window: MainWindow, settled: Settled, texts: list[Article]
) -> None:
    view = compared(window, settled, "nova0", "nova1")
    bars = [pane.text.verticalScrollBar() for pane in view.panes]
    assert [bar.value() for bar in bars] == [0, 0]
    view.panes[1].header.version.menu().actions()[0].trigger()
    assert all(bar.value() == bar.maximum() > 0 for bar in bars)


def test_changes_are_those_since_the_nearest_earlier_version_on_the_table(
    window: MainWindow, settled: Settled, texts: list[Article]
) -> None:
    view = compared(window, settled, "nova2", "nova0")
    assert view.panes[0].header.version.text().startswith("Version 3 of 3 · 1 change")
    assert entries(view, 0) == ["Compare with the former version", "“12” → “21”"]
    view.panes[0].header.version.menu().actions()[0].trigger()
    settled()
    assert window.session.comparison.ids == ("nova1", "nova2")


def test_moving_a_pane_keeps_the_versions_named(
    window: MainWindow, settled: Settled, texts: list[Article]
) -> None:
    view = compared(window, settled, "nova0", "nova1")
    window.opening.move_pane(0, 1)
    assert view.panes[0].header.version.text().startswith("Version 2 of 3 · 1 change")


def details(window: MainWindow, article: str, settled: Settled) -> DetailsDialog:
    window.session.library_changed.emit()
    window.views.show("library")
    settled()
    view = window.views.view("library")
    assert isinstance(view, LibraryView)
    for row in reversed(range(view.model.rowCount())):
        view.model.fold(view.model.index(row, 0), unfolded=True)
    (row,) = (
        number
        for number in range(view.model.rowCount())
        if view.model.entry(view.model.index(number, 0)).summary.id == article
    )
    dialog = None
    for _ in range(50):  # a reload that comes late takes the selection away
        view.table.selectRow(row)
        dialog = view.keeping.edit_details()
        if dialog is not None:
            break
        settled()
    assert dialog is not None
    return dialog


def test_the_details_name_the_version_and_open_the_former_one_beside_it(
    window: MainWindow, settled: Settled, texts: list[Article], qtbot: QtBot
) -> None:
    dialog = details(window, "nova2", settled)
    told = [label.text() for label in dialog.findChildren(QLabel)]
    assert any(words.startswith("Version 3 of 3") for words in told)
    (button,) = (
        each for each in dialog.findChildren(QPushButton) if "former version" in each.text()
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog))
    settled()
    assert window.session.comparison.ids == ("nova1", "nova2")
    assert window.views.current == "compare"


def test_what_was_written_is_kept_when_one_leaves_for_the_former_version(
    window: MainWindow, settled: Settled, texts: list[Article], qtbot: QtBot
) -> None:
    dialog = details(window, "nova2", settled)
    title, day_box = dialog._boxes["title"], dialog._boxes["published"]
    (leave,) = (each for each in dialog.findChildren(QPushButton) if "former" in each.text())
    title.setText("The siege ends")
    day_box.setText("soon")
    qtbot.mouseClick(leave, Qt.MouseButton.LeftButton)
    assert dialog.isVisible(), "a date that is none is said first"
    day_box.setText("2022-04-02")
    qtbot.mouseClick(leave, Qt.MouseButton.LeftButton)
    settled()
    kept = window.session.workspace.library.article("nova2")
    assert (kept.title, str(kept.published)) == ("The siege ends", "2022-04-02")
    assert window.session.comparison.ids == ("nova1", "nova2")


def test_cards_and_sidebar_say_that_two_versions_of_one_page_meet(
    window: MainWindow, settled: Settled, texts: list[Article]
) -> None:
    compared(window, settled, "nova0", "nova1", "newsweek")
    said = [f"At least {number} people died." for number in (12, 14)]
    page = made_up.newsweek()
    session = window.session
    across = made_up.finding((texts[0], said[0], None), (texts[1], said[1], None))
    beside = made_up.finding((texts[1], said[1], None), (page, made_up.LAVROV, "Sergey Lavrov"))
    session.show_comparison(replace(session.comparison, findings=(across, beside)), across)
    cards = window.inspector.cards
    told = [label.text() for label in cards.card.findChildren(QLabel)]
    assert "changed in version 2" in told
    assert any(words.startswith("Version 1 of 3 · ") for words in told)
    model = cards.findings
    assert [model.version(model.finding(row)) for row in range(2)] == ["changed in version 2", ""]
    rows = [window.sidebar.model.row(window.sidebar.model.index(row)) for row in (1, 2, 3)]
    assert [row.detail.split(" · ")[0] for row in rows][:2] == ["Version 1 of 3", "Version 2 of 3"]
    assert "copy" not in rows[1].detail


def test_a_version_is_no_copy_of_another_and_no_voice_of_its_own(
    window: MainWindow, settled: Settled, texts: list[Article]
) -> None:
    compared(window, settled, "nova0", "nova1", "newsweek")
    comparison = window.session.comparison
    assert comparison.copies == {}
    assert comparison.independent == 2


def test_an_article_that_was_never_changed_has_no_word_of_versions(
    window: MainWindow, settled: Settled, texts: list[Article]
) -> None:
    dialog = details(window, "newsweek", settled)
    assert not any("Version" in label.text() for label in dialog.findChildren(QLabel))
    dialog.reject()


def test_a_day_of_change_that_the_page_gave_is_told(
    window: MainWindow, settled: Settled, texts: list[Article]
) -> None:
    changed = replace(
        made_up.article(
            "nova3", ["All is quiet."], "The siege", address="https://nova.example/siege"
        ),
        modified=date(2022, 4, 5),
    )
    window.session.workspace.library.add([changed], b"quiet")
    dialog = details(window, "nova3", settled)
    told = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Version 4 of 4, changed on 5 Apr 2022" in told
    dialog.reject()
