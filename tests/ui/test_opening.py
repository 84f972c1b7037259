"""How the window opens on a library and closes again, and what it says if it cannot."""

import gc
import weakref
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader.app import importing
from reader.app.workspace import Workspace
from reader.errors import LibraryError
from reader.ui.application import build
from reader.ui.compare.view import CompareView
from reader.ui.preferences import DEFAULTS, Preferences
from reader.ui.shell.window import MainWindow
from reader.ui.starting import Start


def test_preferences_survive_and_nonsense_falls_back(tmp_path: Path, qapp: QApplication) -> None:
    path = tmp_path / "kept.ini"
    first = Preferences(path)
    first.set("text_pixels", 21)
    first.set("threshold", 1)
    first.save()
    again = Preferences(path)
    assert again.number("text_pixels") == 21
    assert again.number("threshold") == 1.0
    again.save()
    path.write_text('[General]\ntheme="{broken"\ntext_pixels="\\"large\\""\n')
    broken = Preferences(path)
    assert broken.get("theme") == DEFAULTS["theme"]
    assert broken.number("text_pixels") == DEFAULTS["text_pixels"]


def test_an_empty_library_that_had_its_samples_opens_on_the_library(
    workspace: Workspace, preferences: Preferences, qtbot: QtBot
) -> None:
    for outcome in importing.import_samples_once(workspace):
        workspace.library.delete(outcome.article_id)
    window = build(workspace, preferences)
    qtbot.addWidget(window)
    window.show()
    Start(window, []).begin()
    qtbot.waitUntil(lambda: window.views.current == "library")
    qtbot.waitUntil(lambda: not window.session.jobs.running)
    window.close()


def test_what_had_to_be_done_to_open_the_library_is_told_once(
    workspace: Workspace, preferences: Preferences, qtbot: QtBot
) -> None:
    told = replace(workspace, notices=("The library can only be read, not changed.",))
    window = build(told, preferences)
    qtbot.addWidget(window)
    heard: list[str] = []
    window.session.notice.connect(heard.append)
    window.show()
    Start(window, []).begin()
    qtbot.waitUntil(lambda: bool(window.session.comparison.panes))
    qtbot.waitUntil(lambda: not window.session.jobs.running)
    assert heard == ["The library can only be read, not changed."]
    window.close()


def failure_shown(window: MainWindow) -> list[str]:
    view = window.views.view("compare")
    assert isinstance(view, CompareView)
    return [label.text() for label in view.empty.findChildren(QLabel)]


def test_a_start_that_fails_says_so_where_the_articles_would_be(
    workspace: Workspace,
    preferences: Preferences,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(_workspace: Workspace) -> None:
        raise LibraryError("The disk is full; free some space and start again.")

    monkeypatch.setattr(importing, "import_samples_once", refuse)
    window = build(workspace, preferences)
    qtbot.addWidget(window)
    window.show()
    Start(window, []).begin()
    wanted = "The disk is full; free some space and start again."
    qtbot.waitUntil(lambda: wanted in failure_shown(window))
    assert "Reading the articles…" not in failure_shown(window)
    window.close()


def test_a_file_that_is_refused_at_the_start_does_not_leave_the_window_waiting(
    workspace: Workspace, preferences: Preferences, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "picture.bin"
    file.write_bytes(bytes(range(256)) * 8)
    window = build(workspace, preferences)
    qtbot.addWidget(window)
    window.show()
    Start(window, [str(file)]).begin()
    qtbot.waitUntil(lambda: "These cannot be compared" in failure_shown(window))
    assert any("picture.bin" in words for words in failure_shown(window))
    qtbot.waitUntil(lambda: not window.session.jobs.running)
    window.close()


def test_closing_frees_the_window_and_ends_its_jobs(
    workspace: Workspace, preferences: Preferences, qtbot: QtBot
) -> None:
    window = build(workspace, preferences)
    gone = weakref.ref(window.session)
    destroyed: list[bool] = []
    window.destroyed.connect(lambda: destroyed.append(True))
    window.show()
    window.close()
    window.deleteLater()
    del window
    qtbot.waitUntil(lambda: bool(destroyed))
    gc.collect()
    assert gone() is None
