"""A dossier verified and two people's flags compared, in the window and by keyboard alone."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from reader.app import flagging, verifying
from reader.export.flagfile import write_flags
from reader.model import Flag, FlagStatus
from reader.ui.evidence.agreeing import Agreeing, AgreementDialog
from reader.ui.evidence.verifying import VerifyDialog, Verifying
from reader.ui.shell.window import MainWindow

Settled = Callable[[], None]


@pytest.fixture
def mine(window: MainWindow, settled: Settled) -> Flag:
    settled()
    session = window.session
    return flagging.confirm(session.workspace, session.comparison.findings[0], "Ada").flag


def dossier(window: MainWindow, folder: Path) -> Path:
    path = folder / "case.dossier"
    path.write_bytes(verifying.make_dossier(window.session.workspace))
    return path


def lines(dialog: VerifyDialog | AgreementDialog) -> list[list[str]]:
    table = dialog.table
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def choose(monkeypatch: pytest.MonkeyPatch, asked: str, answer: object) -> None:
    monkeypatch.setattr(QFileDialog, asked, lambda *_asked, **_more: answer)


def press(window: MainWindow, key: Qt.Key) -> None:
    chord = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window.focusWidget() or window, key, chord)


def test_a_dossier_is_verified_by_keyboard_and_says_line_by_line_what_holds(
    window: MainWindow, mine: Flag, settled: Settled, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot,
) -> None:  # fmt: skip
    path = dossier(window, tmp_path)
    choose(monkeypatch, "getOpenFileName", (str(path), ""))
    press(window, Qt.Key.Key_D)
    settled()
    dialog = window.findChild(VerifyDialog)
    assert dialog.heading.text() == "It holds"
    assert dialog.sentence.text().startswith("case.dossier: ")
    assert all(sign == "✓" for sign, _what, _out in lines(dialog))
    assert any(out == "this library holds the same text" for _sign, _what, out in lines(dialog))
    assert dialog.table.hasFocus()
    dialog.copy()
    assert "this library holds the same text" in QGuiApplication.clipboard().text()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_a_forged_dossier_is_told_and_what_holds_can_be_folded_away(
    window: MainWindow, mine: Flag, settled: Settled, tmp_path: Path
) -> None:
    path = dossier(window, tmp_path)
    verifying_ = Verifying(window.commands._around, window)
    library = window.session.workspace.library
    library.delete(mine.ends[0].article)
    verifying_.check(path)
    settled()
    dialog = verifying_.dialog
    every = len(lines(dialog))
    dialog.amiss.setChecked(True)
    left = lines(dialog)
    assert 0 < len(left) < every
    assert {sign for sign, _what, _out in left} <= {"✗", "–"}
    assert "this library does not hold it" in [out for _sign, _what, out in left]
    dialog.reject()


def test_a_dossier_is_checked_against_a_folder_of_files(
    window: MainWindow, mine: Flag, settled: Settled, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    path = dossier(window, tmp_path)
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "page.html").write_bytes(window.session.workspace.library.original("newsweek"))
    verifying_ = Verifying(window.commands._around, window)
    verifying_.check(path)
    settled()
    choose(monkeypatch, "getExistingDirectory", str(kept))
    verifying_.dialog.files.click()
    settled()
    assert any(out.endswith("page.html is the imported file") for *_rest, out in lines(
        verifying_.dialog
    ))  # fmt: skip
    verifying_.dialog.reject()


def test_two_people_s_flags_are_compared_and_their_conflicts_listed(
    window: MainWindow, mine: Flag, settled: Settled, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot,
) -> None:  # fmt: skip
    other = flagging.confirm(
        window.session.workspace, window.session.comparison.findings[1], "Ada"
    ).flag
    theirs = [replace(mine, id="b1", status=FlagStatus.DISMISSED, who="Ben"),
              replace(other, id="b2", who="Ben")]  # fmt: skip
    file = tmp_path / "ben.json"
    file.write_bytes(write_flags(theirs))
    choose(monkeypatch, "getOpenFileNames", ([str(file)], ""))
    press(window, Qt.Key.Key_K)
    settled()
    dialog = window.findChild(AgreementDialog)
    assert dialog.heading.text() == "They agree on 1 of 2 passages · κ = 0.33"
    assert dialog.sentence.text() == (
        "Only in this library: 0. Only in ben.json: 0. Judged differently: 1."
    )
    ((quotes, first, second),) = lines(dialog)
    assert (first, second) == ("Ada: contradicts", "Ben: dismissed")
    assert mine.ends[0].exact in quotes
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_two_files_are_compared_with_each_other(
    window: MainWindow, mine: Flag, settled: Settled, tmp_path: Path
) -> None:
    files = [tmp_path / "ada.json", tmp_path / "ben.json"]
    files[0].write_bytes(write_flags([mine]))
    files[1].write_bytes(write_flags([]))
    agreeing = Agreeing(window.commands._around, window)
    agreeing.compare(files)
    settled()
    assert agreeing.dialog.heading.text() == "The two mark no passage in common"
    assert "Only in ada.json: 1." in agreeing.dialog.sentence.text()
    agreeing.dialog.reject()
