"""Long work gives way to somebody who acts in a window of the program, and to nobody else."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from reader.jobs import Floor
from reader.ui.acting import Acting
from reader.ui.shell.window import MainWindow

_AT = QPoint(20, 20)


@pytest.fixture
def floor(qapp: QApplication) -> Iterator[Floor]:
    made, parent = Floor(seconds=60), QObject()
    Acting(made, parent)
    yield made
    parent.deleteLater()


def opened(qtbot: QtBot, title: str) -> QTextEdit:
    """A window with a text in it, which has the focus."""
    page = QTextEdit("Kyiv said the talks had failed.\n" * 50)
    page.setWindowTitle(title)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is page.windowHandle())
    return page


def test_a_key_takes_the_floor(floor: Floor, qtbot: QtBot) -> None:
    page = opened(qtbot, "one")
    assert not floor.left
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_Down)
    assert floor.left > 10


def turned(page: QTextEdit) -> None:
    """The wheel is turned over a window."""
    where, none = QPointF(_AT), QPoint(0, 0)
    turn = QWheelEvent(
        where, where, none, QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(page.windowHandle(), turn)


def test_so_does_the_wheel(floor: Floor, qtbot: QtBot) -> None:
    page = opened(qtbot, "one")
    assert not floor.left
    turned(page)
    assert floor.left > 10


def test_the_wheel_turns_what_is_under_the_pointer_not_what_has_the_focus(
    floor: Floor, qtbot: QtBot
) -> None:
    behind = opened(qtbot, "one")
    opened(qtbot, "two")
    assert not floor.left
    turned(behind)
    assert floor.left > 10


def test_so_does_dragging_but_not_the_pointer_passing_over(floor: Floor, qtbot: QtBot) -> None:
    page = opened(qtbot, "one")
    window = page.windowHandle()
    QTest.mouseMove(window, _AT)
    QTest.mouseMove(window, _AT * 2)
    assert not floor.left
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, _AT)
    assert floor.left > 10
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, _AT)


def test_it_follows_to_a_dialog(floor: Floor, qtbot: QtBot) -> None:
    opened(qtbot, "one")
    second = opened(qtbot, "two")
    assert not floor.left
    QTest.keyClick(second.windowHandle(), Qt.Key.Key_Down)
    assert floor.left > 10


def test_a_window_that_is_gone_is_forgotten(floor: Floor, qtbot: QtBot) -> None:
    gone = QTextEdit()
    gone.show()
    gone.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is gone.windowHandle())
    gone.deleteLater()
    page = opened(qtbot, "next")
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_Down)
    assert floor.left > 10


def test_the_programs_own_jobs_give_way(window: MainWindow, qtbot: QtBot) -> None:
    window.show()
    window.activateWindow()
    handle = window.windowHandle()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is handle)
    assert not window.session.jobs.floor.left
    QTest.keyClick(handle, Qt.Key.Key_Shift)
    assert window.session.jobs.floor.left
