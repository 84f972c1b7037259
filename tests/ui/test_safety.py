"""The library checked, backed up, restored, repaired and rebuilt from the window."""

import hashlib
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from reader.app import checking, flagging
from reader.errors import LibraryDamaged
from reader.jobs import JobContext
from reader.library import Rescued, rescue
from reader.library.lock import WriteLock
from reader.library.opening import FILE
from reader.ui.actions import ACTIONS
from reader.ui.library.steps import DeleteStep
from reader.ui.safety.care import Care
from reader.ui.safety.dialog import SafetyDialog
from reader.ui.shell.window import MainWindow

Settled = Callable[[], None]


@pytest.fixture
def safety(window: MainWindow, settled: Settled, qtbot: QtBot) -> SafetyDialog:
    settled()
    dialog = window.dialogs.open("safety")
    qtbot.waitUntil(lambda: dialog.isVisible() and not window.session.jobs.running)
    return dialog


def care(dialog: SafetyDialog) -> Care:
    return dialog.findChild(Care)


def lines(dialog: SafetyDialog) -> list[tuple[str, ...]]:
    table = dialog.table
    return [
        tuple(table.item(row, column).text() for column in range(3))
        for row in range(table.rowCount())
    ]


def folder(window: MainWindow) -> Path:
    return window.session.workspace.folders.precious


def titles(window: MainWindow) -> set[str]:
    return {summary.title for summary in window.session.workspace.library.summaries()}


def forge(window: MainWindow, sql: str) -> None:
    with closing(sqlite3.connect(folder(window) / FILE, isolation_level=None)) as other:
        other.execute(sql)


def answer(dialog: SafetyDialog, word: str) -> None:
    (box,) = dialog.findChildren(QMessageBox)
    next(button for button in box.buttons() if button.text() == word).click()


def test_a_key_opens_it_and_it_says_where_the_library_is_and_what_it_holds(
    window: MainWindow, settled: Settled, qtbot: QtBot
) -> None:
    settled()
    flagging.confirm(window.session.workspace, window.session.comparison.findings[0], "Ada")
    chord = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_L, chord)
    qtbot.waitUntil(lambda: window.findChild(SafetyDialog) is not None)
    dialog = window.findChild(SafetyDialog)
    qtbot.waitUntil(lambda: dialog.holds.text() == "2 article(s) · 1 flag(s)")
    assert dialog.place.text() == str(folder(window))
    assert dialog.carried.text() == "none yet; keep one on another disk"
    assert dialog.does[0].hasFocus()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_no_key_is_given_twice() -> None:
    keys = [key for spec in ACTIONS for key in spec.keys]
    assert len(keys) == len(set(keys))


def test_a_sound_library_is_said_to_be_sound(safety: SafetyDialog, settled: Settled) -> None:
    safety.does[0].click()
    assert safety.busy
    assert safety.stop.isVisible()
    assert not safety.does[1].isEnabled()
    settled()
    said = safety.heading.text(), safety.sentence.text()
    assert said == ("The library is sound", "Every checksum is right; nothing is lost.")
    assert {line[0] for line in lines(safety)} <= {"The search index"}  # it may be made just now
    assert not safety.repair.isVisible()
    assert not safety.busy


def test_damage_is_named_by_title_with_what_to_do_and_repaired_from_a_copy(
    safety: SafetyDialog, window: MainWindow, settled: Settled
) -> None:
    library = window.session.workspace.library
    library.back_up()
    before = titles(window)
    text = library.article("lusa").text
    forge(window, "UPDATE bodies SET text = 'forged' WHERE article = 'lusa'")
    with pytest.raises(LibraryDamaged):
        library.article("lusa")
    safety.does[0].click()
    settled()
    title = library.summary("lusa").title
    assert safety.heading.text() == "1 thing(s) are damaged"
    assert (title, "Its text was damaged.") in [line[:2] for line in lines(safety)]
    assert lines(safety)[0][2] == "Repair: copies and imported files may still have it."
    safety.repair.click()
    answer(safety, "Repair")
    settled()
    assert safety.heading.text() == "Repaired: 2 article(s), 0 flag(s)"
    assert str(folder(window) / "damaged") in safety.sentence.text()
    assert titles(window) == before
    assert window.session.workspace.library.article("lusa").text == text
    safety.does[0].click()
    settled()
    assert safety.heading.text() == "The library is sound"


def test_an_article_without_its_file_is_named_once(
    safety: SafetyDialog, window: MainWindow, settled: Settled, speak: Callable[[str], None]
) -> None:
    library = window.session.workspace.library
    content = library.article("lusa").text.encode()
    library.originals.path(hashlib.sha256(content).hexdigest()).unlink()
    safety.does[0].click()
    settled()
    (line,) = (line for line in lines(safety) if line[0] == library.summary("lusa").title)
    assert line[1].startswith("The imported file of this article is missing")
    speak("de")
    safety.does[0].click()
    settled()
    (line,) = (line for line in lines(safety) if line[0] == library.summary("lusa").title)
    assert line[1].startswith("Die importierte Datei dieses Artikels")


def test_no_copy_is_promised_where_nothing_can_be_written(
    safety: SafetyDialog, window: MainWindow
) -> None:
    kept = checking.keeping(window.session.workspace)
    safety.show_keeping(replace(kept, copied=""))
    assert "makes one when it is closed" in safety.copied.text()
    safety.show_keeping(replace(kept, copied="", read_only=True))
    assert safety.copied.text() == "none is known; this library is read only"
    assert safety.carried.text() == safety.copied.text()


def test_on_a_low_screen_what_is_damaged_takes_the_room_of_the_facts(
    safety: SafetyDialog, window: MainWindow, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = QSize(813, 453)  # 1280×800 at 150 %
    monkeypatch.setattr("reader.ui.safety.dialog.room_for", lambda _dialog: screen)
    safety.resize(760, 453)
    forge(window, "UPDATE bodies SET text = 'forged' WHERE article = 'lusa'")
    safety.does[0].click()
    settled()
    safety.layout().activate()
    assert safety.table.height() >= 100
    assert all(button.height() >= button.sizeHint().height() for button in safety.does)
    assert not safety.place.isVisible()
    care(safety).repair()
    settled()
    assert safety.place.isVisible()


def test_a_backup_is_written_restored_in_place_and_what_was_there_is_kept(
    safety: SafetyDialog, window: MainWindow, settled: Settled, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    session, backup = window.session, tmp_path / "case.backup"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(backup), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(backup), ""))
    before = titles(window)
    safety.does[1].click()
    settled()
    assert safety.heading.text() == "Backed up"
    assert safety.carried.text().endswith(str(backup))
    session.undo.push(DeleteStep(session, ["lusa"], "Delete"))
    assert titles(window) < before
    safety.does[2].click()
    answer(safety, "Restore")
    settled()
    assert safety.heading.text() == "Restored: 2 article(s), 0 flag(s)"
    assert titles(window) == before
    assert safety.carried.text().endswith(str(backup))
    assert not session.undo.canUndo(), "its steps speak of the library that was replaced"
    aside = folder(window) / "replaced" / "001"
    assert str(aside) in safety.sentence.text()
    assert (aside / FILE).exists()
    finding = session.comparison.findings[0]
    flagging.confirm(session.workspace, finding, "Ada")
    assert len(session.workspace.library.flags()) == 1, "the restored one is the one in use"


@pytest.mark.parametrize("damage", ["cut short", "no backup", "not there"])
def test_a_backup_that_is_none_is_refused_and_the_library_stays(
    damage: str, safety: SafetyDialog, window: MainWindow, settled: Settled, tmp_path: Path
) -> None:
    backup = tmp_path / "case.backup"
    checking.back_up(window.session.workspace, backup)
    if damage == "cut short":
        backup.write_bytes(backup.read_bytes()[:-400])
    elif damage == "no backup":
        backup.write_text("Remember the milk.")
    else:
        backup.unlink()
    before = titles(window)
    care(safety).restore(backup)
    settled()
    assert str(backup) in safety.sentence.text()
    assert safety.sentence.property("role") == "error"
    assert titles(window) == before
    window.session.workspace.library.update_metadata("lusa", outlet="Lusa")


def test_the_backup_made_last_is_offered_first_and_a_folder_that_is_not_there_never(
    safety: SafetyDialog, window: MainWindow, settled: Settled, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    asked: list[str] = []
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *given: asked.append(given[2]) or ("", "")
    )
    safety.does[2].click()
    window.session.workspace.library.back_up()
    safety.does[2].click()
    backup = tmp_path / "case.backup"
    care(safety).back_up(backup)
    settled()
    safety.does[2].click()
    assert asked == ["", str(folder(window) / "backups"), str(backup)]


def test_a_backup_that_cannot_be_written_says_why(
    safety: SafetyDialog, settled: Settled, tmp_path: Path
) -> None:
    out = tmp_path / "no such folder" / "case.backup"
    care(safety).back_up(out)
    settled()
    assert safety.sentence.text().startswith(f"The backup {out} could not be written:")
    assert safety.carried.text() == "none yet; keep one on another disk"


def test_nothing_is_replaced_while_another_program_writes(
    safety: SafetyDialog, window: MainWindow, settled: Settled, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    backup = tmp_path / "case.backup"
    session = window.session
    checking.back_up(session.workspace, backup)
    before = titles(window)
    lock = (folder(window) / FILE).with_suffix(".lock")
    patient = WriteLock.__init__

    def impatient(self: WriteLock, path: Path, patience_s: float = 0.0) -> None:
        patient(self, path, 0.05)

    with WriteLock(lock).held():
        monkeypatch.setattr(WriteLock, "__init__", impatient)
        session.workspace.library._store._lock.patience_s = 0.05
        care(safety).restore(backup)
        settled()
        assert safety.sentence.text().startswith("Another program is writing to the library")
    assert titles(window) == before


def test_nothing_is_replaced_while_files_are_taken_in(
    safety: SafetyDialog, window: MainWindow, settled: Settled, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(type(window.opening.queue), "running", True)
    care(safety).restore(tmp_path / "any.backup")
    assert safety.sentence.text().startswith("An import is under way.")
    assert not safety.busy


def test_what_is_computed_beside_is_stopped_before_the_library_is_replaced(
    safety: SafetyDialog, window: MainWindow, settled: Settled, tmp_path: Path
) -> None:
    backup = tmp_path / "case.backup"
    checking.back_up(window.session.workspace, backup)
    going_on = window.session.jobs.run(_until_stopped, label="Indexing")
    care(safety).restore(backup)
    assert going_on.context.cancelled
    settled()
    assert safety.heading.text().startswith("Restored:")


def test_escape_stops_what_is_being_done_and_then_closes(
    safety: SafetyDialog, settled: Settled, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checking, "rebuild", lambda _ws, context: _until_stopped(context))
    safety.does[3].click()
    qtbot.waitUntil(lambda: safety.state.text().startswith("Comparing · 3 / 7"))
    assert (safety.bar.value(), safety.bar.maximum()) == (3, 7)
    QTest.keyClick(safety, Qt.Key.Key_Escape)
    settled()
    assert safety.sentence.text() == "Stopped; nothing was changed."
    QTest.keyClick(safety, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(safety))


def test_a_repair_that_is_stopped_leaves_the_library_in_use(
    safety: SafetyDialog, window: MainWindow, settled: Settled, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    library, before = folder(window) / FILE, titles(window)
    going_on, may_go_on = threading.Event(), threading.Event()
    table_of = rescue._readable

    def patient(*given: object) -> Iterator[sqlite3.Row]:
        going_on.set()
        may_go_on.wait(60)
        yield from table_of(*given)

    monkeypatch.setattr(rescue, "_readable", patient)
    number = library.stat().st_ino
    care(safety).repair()
    qtbot.waitUntil(going_on.is_set)
    safety.stop.click()
    may_go_on.set()
    settled()
    assert safety.sentence.text() == "Stopped; nothing was changed."
    assert library.stat().st_ino == number, "the file was not replaced"
    assert titles(window) == before
    window.session.workspace.library.update_metadata("lusa", outlet="Lusa")


def test_a_repair_that_is_stopped_midway_says_what_is_left(
    safety: SafetyDialog, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    halfway = checking.Repaired(Rescued(2, 1, (), None), (), unread=3)
    monkeypatch.setattr(checking, "repair", lambda _folders, _context: halfway)
    care(safety).repair()
    settled()
    assert safety.heading.text() == "Repaired: 2 article(s), 1 flag(s)"
    assert safety.sentence.text() == (
        "It was stopped; 3 imported file(s) are read by the next repair."
    )


def test_everything_is_computed_anew_and_the_views_are_told(
    safety: SafetyDialog, window: MainWindow, settled: Settled, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.session.library_changed):
        safety.does[3].click()
    settled()
    assert safety.heading.text() == "Computed anew for 2 article(s)"


def _until_stopped(context: JobContext) -> None:
    while True:
        context.report(3, 7, "Comparing")
