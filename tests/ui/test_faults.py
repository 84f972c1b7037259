"""A mistake in the program is told in a sentence and written down; the window stays."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from reader import faults
from reader.ui.faults import FaultWatch
from reader.ui.shell.window import MainWindow


@pytest.fixture
def watch(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[FaultWatch]:
    monkeypatch.setattr(faults, "log_folder", lambda: tmp_path / "log")
    made = FaultWatch(window)
    yield made
    made.stop()


def boxes(window: MainWindow) -> list[QMessageBox]:
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def broken_slot() -> None:
    try:
        raise ZeroDivisionError("division by zero")
    except ZeroDivisionError:
        sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]


def test_an_error_in_a_slot_is_told_once_with_its_report_and_the_window_goes_on(
    watch: FaultWatch, window: MainWindow, tmp_path: Path, qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    for _ in range(3):
        broken_slot()
    (box,) = boxes(window)
    (report,) = (tmp_path / "log").glob("crash-*.txt")
    assert "ZeroDivisionError: division by zero" in report.read_text()
    assert "what was saved before is safe" in box.text()
    assert str(report) in box.text()
    box.close()
    qtbot.waitUntil(lambda: not boxes(window))
    assert window.isVisible()
    assert "division by zero" in caplog.text
    caplog.clear()


def test_an_error_on_a_thread_is_told_in_the_window(
    watch: FaultWatch, window: MainWindow, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def work() -> None:
        raise LookupError("no such claim")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(boxes(window)))
    assert "LookupError: no such claim" in boxes(window)[0].text()
    boxes(window)[0].close()
    caplog.clear()


def test_the_hooks_are_given_back(window: MainWindow) -> None:
    before = sys.excepthook, threading.excepthook
    FaultWatch(window).stop()
    assert (sys.excepthook, threading.excepthook) == before
