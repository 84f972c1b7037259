"""Widgets set in rows like words."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.ui.flow import FlowLayout


class Chip(QWidget):
    """A widget 80 wide and 20 high."""

    def sizeHint(self) -> QSize:
        return QSize(80, 20)


def rows_of(qtbot: QtBot, chips: list[Chip], *, even: bool, width: int = 270) -> list[int]:
    """How many of the chips that are shown stand in each row."""
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box, even=even)
    for chip in chips:
        flow.addWidget(chip)
    box.resize(width, flow.heightForWidth(width))
    box.show()
    tops = [chip.y() for chip in chips if chip.isVisible()]
    return [tops.count(top) for top in sorted(set(tops))]


@pytest.mark.parametrize(("even", "rows"), [(False, [3, 1]), (True, [2, 2])])
def test_an_even_flow_leaves_none_alone(qtbot: QtBot, even: bool, rows: list[int]) -> None:
    assert rows_of(qtbot, [Chip() for _ in range(4)], even=even) == rows


def test_what_fits_in_one_row_stays_there(qtbot: QtBot) -> None:
    assert rows_of(qtbot, [Chip() for _ in range(3)], even=True) == [3]


def test_a_hidden_widget_takes_no_room(qtbot: QtBot) -> None:
    chips = [Chip() for _ in range(4)]
    chips[0].hide()
    assert rows_of(qtbot, chips, even=False) == [3]


def test_a_row_holds_at_least_one(qtbot: QtBot) -> None:
    assert rows_of(qtbot, [Chip(), Chip()], even=True, width=30) == [1, 1]
