"""What is shown anew is painted once, and what nobody sees is not made."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.compare.card import FindingCard
from reader.ui.shell.window import MainWindow
from tests.ui.conftest import Settled


class Paintings(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


@pytest.mark.parametrize("name", ["library", "findings", "matrix"])
def test_a_view_that_comes_to_the_front_is_painted_once(
    window: MainWindow, settled: Settled, name: str
) -> None:
    window.commands.show_view(name)
    settled()
    window.commands.show_view("compare")
    settled()
    painted = Paintings(window.views.view(name))
    window.commands.show_view(name)
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    assert painted.count == 1


def test_the_card_of_what_is_selected_where_nobody_sees_it_is_opened_when_it_is_seen(
    window: MainWindow, settled: Settled, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.commands.show_view("findings")
    settled()
    first, second = window.session.shown[:2]
    window.session.select(first)
    settled()
    monkeypatch.setattr(FindingCard, "__init__", lambda *_: pytest.fail("nobody sees it"))
    window.session.select(second)
    settled()
    monkeypatch.undo()
    window.commands.show_view("compare")
    cards = window.inspector.cards
    qtbot.waitUntil(lambda: [card.finding for card in cards.findChildren(FindingCard)] == [second])
