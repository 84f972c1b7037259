"""Nothing is done out of sight, and what was done is said, also what another program did."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.app import flagging
from reader.app.workspace import Workspace
from reader.ui.library.steps import DeleteStep
from reader.ui.shell.window import MainWindow

Settled = Callable[[], None]


@pytest.mark.parametrize("name", ["library", "matrix", "timeline", "search", "help"])
def test_nothing_is_decided_by_a_key_where_no_finding_is_seen(
    window: MainWindow, settled: Settled, name: str
) -> None:
    settled()
    selected = window.session.selected
    window.views.show(name)
    settled()
    for key in "cxujk":
        QTest.keyClick(window.views.view(name), key)
    assert window.session.workspace.library.flags() == []
    assert window.session.selected is selected
    window.views.show("compare")
    QTest.keyClick(window.views.view("compare"), "c")
    assert [flag.status for flag in window.session.workspace.library.flags()] == ["confirmed"]


def test_what_is_taken_back_is_said_in_place_of_what_was_said_before(
    window: MainWindow, settled: Settled
) -> None:
    settled()
    window.session.undo.push(DeleteStep(window.session, ["lusa"], "Delete 1 article"))
    window.session.notice.emit("Deleted. Ctrl+Z brings it back.")
    window.actions_["undo"].trigger()
    assert window.status._notice.text() == "Taken back: Delete 1 article"
    window.actions_["redo"].trigger()
    assert window.status._notice.text() == "Done again: Delete 1 article"


def test_what_another_program_decided_is_shown_when_the_window_comes_to_the_front(
    window: MainWindow, settled: Settled
) -> None:
    settled()
    session = window.session
    activated = QEvent(QEvent.Type.WindowActivate)
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowDeactivate))
    finding = session.comparison.findings[0]
    with Workspace.open(session.workspace.folders) as other:
        flagging.confirm(other, finding, "Ben")
    assert session.flag_of(finding) is None
    QApplication.sendEvent(window, activated)
    assert session.flag_of(finding).status == "confirmed"
    told: list[bool] = []
    session.library_changed.connect(lambda: told.append(True))
    QApplication.sendEvent(window, activated)
    assert told == [], "nothing is read again where nothing happened"
