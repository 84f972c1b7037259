"""A colleague's flags come into the window as one step, and can be taken back."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QToolButton

from reader.app import flagging
from reader.export.flagfile import write_flags
from reader.model import FlagStatus
from reader.ui.shell.window import MainWindow
from reader.ui.taking_in import TakingIn

Settled = Callable[[], None]


def notices(window: MainWindow) -> list[str]:
    heard: list[str] = []
    window.session.notice.connect(heard.append)
    return heard


def test_a_colleague_s_flags_are_taken_in_and_taken_back(
    window: MainWindow, settled: Settled, tmp_path: Path
) -> None:
    settled()
    session, heard = window.session, notices(window)
    finding = session.comparison.findings[0]
    mine = flagging.confirm(session.workspace, finding, "Ada").flag
    theirs = replace(mine, id="theirs", status=FlagStatus.DISMISSED, who="Ben")
    file = tmp_path / "ben.json"
    file.write_bytes(write_flags([mine, theirs]))

    TakingIn(session, window).take(file)
    settled()

    assert {flag.id for flag in flagging.flags(session.workspace)} == {mine.id, "theirs"}
    assert "Flags: 1 added, 0 changed, 1 already here." in heard[-1]
    assert "kappa" in heard[-1]

    session.undo.undo()
    assert flagging.flags(session.workspace) == [mine]
    session.undo.redo()
    assert len(flagging.flags(session.workspace)) == 2


def test_a_file_that_holds_no_flags_is_refused_in_a_sentence(
    window: MainWindow, settled: Settled, tmp_path: Path
) -> None:
    settled()
    heard = notices(window)
    window.session.jobs.failed.connect(heard.append)
    file = tmp_path / "notes.json"
    file.write_text("{}")

    TakingIn(window.session, window).take(file)
    settled()

    assert any("notes.json" in told for told in heard)
    assert flagging.flags(window.session.workspace) == []


def test_flags_are_taken_in_from_the_menu(
    window: MainWindow, settled: Settled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settled()
    finding = window.session.comparison.findings[0]
    theirs = replace(flagging.confirm(window.session.workspace, finding, "Ben").flag, id="theirs")
    file = tmp_path / "ben.json"
    file.write_bytes(write_flags([theirs]))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_asked: (str(file), ""))

    button = window.topbar.findChild(QToolButton, "menuButton")
    offered = {action.text(): action for action in button.menu().actions()}
    offered["Take in flags…"].trigger()
    settled()

    assert "theirs" in {flag.id for flag in flagging.flags(window.session.workspace)}
