"""From the start to the first comparison: the frame first, and nothing that it does not need."""

import gc
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader.app import importing
from reader.app.workspace import Workspace
from reader.ui import application
from reader.ui.application import FirstPicture, frame
from reader.ui.compare.view import CompareView
from reader.ui.preferences import Preferences
from reader.ui.shell.window import MainWindow
from reader.ui.starting import Start

FIRST_SCREEN = """
import sys
from pathlib import Path
from reader.ui import application

def begun(window, paths):
    print(window.isVisible(), window.furnished)
    print(*sys.modules)
    window.close()

application._start = begun
application.run([], Path(sys.argv[1]))
"""
HEAVY = (
    "numpy", "rapidfuzz", "whoosh", "lxml", "trafilatura", "htmldate", "nupunkt", "Stemmer",
    "sqlite3", "feedparser", "pypdf", "pypdfium2", "charset_normalizer", "ftfy", "email", "asyncio",
    "multiprocessing", "concurrent", "urllib.request", "reader.app", "reader.claims",
    "reader.comparison", "reader.export", "reader.formats", "reader.language", "reader.library",
    "reader.search", "reader.ui.compare", "reader.ui.evidence", "reader.ui.library",
    "reader.ui.matrix", "reader.ui.search", "reader.ui.settings", "reader.ui.shell.commands",
)  # fmt: skip


def test_the_first_picture_loads_neither_engine_nor_library_nor_any_view(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FIRST_SCREEN, str(tmp_path / "library")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    shown, loaded = done.stdout.splitlines()
    assert shown == "True False"
    names = set(loaded.split())
    assert {"reader.ui.shell.topbar", "reader.model"} <= names
    too_much = [n for n in names if any(n == h or n.startswith(f"{h}.") for h in HEAVY)]
    assert sorted(too_much) == []


def test_what_fills_the_frame_loads_no_engine_no_arrays_and_no_reader_of_files() -> None:
    parts = ("reader.ui.shell.parts", "reader.ui.compare.view", "reader.app.workspace")
    later = ("numpy", "reader.comparison", "reader.claims", "reader.formats", "reader.app.queue",
             "reader.ui.evidence", "reader.search")  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", f"import sys, {', '.join(parts)}; print(*sys.modules)"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    names = done.stdout.split()
    assert "reader.ui.shell.commands" in names
    assert [n for n in names if any(n == h or n.startswith(f"{h}.") for h in later)] == []


def test_what_follows_the_first_picture_follows_once_and_not_before(
    workspace: Workspace, preferences: Preferences, qtbot: QtBot
) -> None:
    window = frame(workspace, preferences)
    qtbot.addWidget(window)
    told: list[bool] = []
    FirstPicture(window, lambda: told.append(window.isVisible()))
    assert told == []
    window.show()
    qtbot.waitUntil(lambda: told == [True])
    window.repaint()
    window.close()
    assert told == [True]


def test_a_window_that_nobody_sees_opens_its_library_nevertheless(
    workspace: Workspace,
    preferences: Preferences,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(application, "_UNSEEN_MS", 20)
    window = frame(workspace, preferences)
    qtbot.addWidget(window)
    told: list[bool] = []
    FirstPicture(window, lambda: told.append(window.isVisible()))
    qtbot.waitUntil(lambda: told == [False])


def test_the_frame_has_the_columns_that_its_parts_are_then_put_into(
    workspace: Workspace,
    preferences: Preferences,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[bool] = []
    monkeypatch.setattr(Start, "_open_library", lambda _start: opened.append(True))
    preferences.set("sidebar", False)
    window = frame(workspace, preferences)
    qtbot.addWidget(window)
    window.resize(1600, 900)
    window.show()
    blanks = [window.findChild(QWidget, name) for name in ("sidebar", "inspector")]
    assert [blank.isVisible() for blank in blanks if blank] == [False, True]
    before = window.columns.sizes()
    Start(window, []).begin()
    qtbot.waitUntil(lambda: opened == [True])
    assert window.views.current == "compare"
    assert [window.sidebar.isVisible(), window.inspector.isVisible()] == [False, True]
    assert (window.columns.sizes(), window.columns.count()) == (before, 3)
    window.close()


def test_the_bare_frame_takes_no_drops_and_closes_quietly(
    workspace: Workspace, preferences: Preferences, qtbot: QtBot
) -> None:
    window = frame(workspace, preferences)
    qtbot.addWidget(window)
    window.show()
    words = QMimeData()
    words.setText("Russia withdrew from Kyiv.")
    dragged = QDragEnterEvent(
        QPointF(50, 50).toPoint(), Qt.DropAction.CopyAction, words,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    dragged.ignore()
    window.dragEnterEvent(dragged)
    assert not dragged.isAccepted()
    assert window.close()


def test_a_window_that_is_closed_early_makes_no_more_views(
    workspace: Workspace, preferences: Preferences, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gc, "freeze", lambda: None)
    window = frame(workspace, preferences)
    qtbot.addWidget(window)
    window.show()
    Start(window, []).begin()
    qtbot.waitUntil(lambda: window.furnished and bool(window.session.comparison.panes))
    made: list[str] = []
    monkeypatch.setattr(window.views, "prepare", lambda: made.append("view") or True)
    qtbot.waitUntil(lambda: bool(made))
    window.close()
    before = len(made)
    qtbot.wait(200)
    assert len(made) == before


def test_after_a_restart_the_same_view_is_in_front_again(
    window: MainWindow, settled: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gc, "freeze", lambda: None)
    # The other views are made some time later; the test need not be there then.
    monkeypatch.setattr(Start, "_prepare", lambda *_: None)
    settled()
    preferences = window.session.preferences
    preferences.set("return_to", "library")
    Start(window, []).begin()
    settled()
    assert window.views.current == "library"
    assert preferences.text("return_to") == "", "the next start is a usual one"
    assert window.session.comparison.panes


def test_a_library_that_was_emptied_says_that_nothing_is_compared(
    workspace: Workspace, preferences: Preferences, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gc, "freeze", lambda: None)
    monkeypatch.setattr(Start, "_prepare", lambda *_: None)
    for outcome in importing.import_samples_once(workspace):
        workspace.library.delete(str(outcome.article_id))
    window = frame(workspace, preferences)
    qtbot.addWidget(window)
    window.show()
    Start(window, []).begin()
    qtbot.waitUntil(lambda: window.furnished and window.views.current == "library")
    qtbot.waitUntil(lambda: not window.session.jobs.running)
    window.views.show("compare")
    compare = window.views.view("compare")
    assert isinstance(compare, CompareView)
    said = [label.text() for label in compare.empty.findChildren(QLabel) if label.isVisible()]
    assert "Nothing is compared" in said
    assert "Reading the articles…" not in said
    assert not window.inspector.filters.isVisible(), "there is nothing to filter"
    window.close()
