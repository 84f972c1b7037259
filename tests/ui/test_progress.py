"""A progress bar goes on without painting the window around it."""

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.progress import ProgressBar


class Watched(QWidget):
    """Counts how often it is painted."""

    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Called by Qt."""
        self.painted += 1


@pytest.mark.parametrize(("kind", "at_once"), [(QProgressBar, 1), (ProgressBar, 0)])
def test_a_step_paints_nothing_else_of_the_window(
    kind: type[QProgressBar], at_once: int, qtbot: QtBot
) -> None:
    window, beside, bar = QWidget(), Watched(), kind()
    column = QVBoxLayout(window)
    column.addWidget(beside, 1)
    column.addWidget(bar)
    qtbot.addWidget(window)
    window.resize(300, 200)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: beside.painted > 0)
    bar.setRange(0, 4)
    before = beside.painted
    beside.update()
    bar.setValue(3)
    assert beside.painted - before == at_once
    qtbot.waitUntil(lambda: beside.painted - before == 1)
    assert bar.value() == 3
