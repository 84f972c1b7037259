"""What one can decide on a card stands in one row, or in two that look meant."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.compare.keyed import KeyedButton, KeyedRow

GAP = 5


@pytest.fixture
def row(qtbot: QtBot) -> tuple[QWidget, list[KeyedButton]]:
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = KeyedRow(holder, GAP)
    buttons = [KeyedButton(*each) for each in (("Take back", "C"), ("Dismiss", "X"), ("Note", ""))]
    for button in buttons:
        layout.addWidget(button)
    holder.show()
    return holder, buttons


def across(buttons: list[KeyedButton], *, keyed: bool) -> int:
    return sum(button.room(keyed=keyed) for button in buttons) + GAP * (len(buttons) - 1)


def widen(holder: QWidget, width: int) -> None:
    """Give the row a width, and the height it asks for there."""
    layout = holder.layout()
    assert layout
    holder.setFixedSize(width, layout.heightForWidth(width))
    QApplication.processEvents()
    layout.activate()


def test_with_room_each_button_names_its_key(row: tuple[QWidget, list[KeyedButton]]) -> None:
    holder, buttons = row
    widen(holder, across(buttons, keyed=True))
    assert [button.text() for button in buttons] == ["Take back  C", "Dismiss  X", "Note"]
    assert {button.y() for button in buttons} == {0}


def test_with_less_room_the_keys_are_left_out(row: tuple[QWidget, list[KeyedButton]]) -> None:
    holder, buttons = row
    widen(holder, across(buttons, keyed=True) - 1)
    assert [button.text() for button in buttons] == ["Take back", "Dismiss", "Note"]
    assert {button.y() for button in buttons} == {0}
    assert holder.height() == buttons[0].height()
    widen(holder, across(buttons, keyed=True))
    assert buttons[0].text() == "Take back  C"


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_with_still_less_the_first_stands_above_the_others(
    row: tuple[QWidget, list[KeyedButton]], way: Qt.LayoutDirection
) -> None:
    holder, (first, second, third) = row
    holder.setLayoutDirection(way)
    width = across([first, second, third], keyed=False) - 1
    widen(holder, width)
    assert first.width() == width
    assert second.y() == third.y() == first.height() + GAP
    assert second.width() == third.width() == (width - GAP) // 2
    assert (second.x() < third.x()) == (way == Qt.LayoutDirection.LeftToRight)
    assert third.geometry().bottom() < holder.height()
