"""What touches very many articles is done and undone beside the window, a few at a time."""

import threading
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from reader.app import rereading
from reader.errors import LibraryError
from reader.library import Library, Summary
from reader.library.shelf import Shelf
from reader.ui.library.rereading import RereadStep
from reader.ui.library.steps import DeleteStep, TagStep
from reader.ui.shell.window import MainWindow
from tests.helpers import made_up

Settled = Callable[[], None]
IDS = [f"report{number:02}" for number in range(12)]


@pytest.fixture
def library(window: MainWindow, settled: Settled) -> Library:
    """Twelve reports beside the two articles of the comparison."""
    found = window.session.workspace.library
    with found.at_once():
        for id in IDS:
            report = made_up.article(id, [f"What {id} says."], f"Report {id}")
            found.add([report], report.text.encode())
    settled()
    return found


def shown(library: Library) -> set[str]:
    return {summary.id for summary in library.summaries()} & set(IDS)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Deleting waits until it is set, as on a slow disk."""
    opened, delete = threading.Event(), Library.delete

    def slowly(library: Library, id: str) -> object:
        assert opened.wait(60)
        return delete(library, id)

    monkeypatch.setattr(Library, "delete", slowly)
    return opened


def test_deleting_very_many_is_done_beside_the_window_and_undone_only_when_it_is_through(
    window: MainWindow, library: Library, settled: Settled, gate: threading.Event, qtbot: QtBot
) -> None:
    undo = window.actions_["undo"]
    window.session.undo.push(DeleteStep(window.session, IDS, "Delete"))
    assert window.session.jobs.running
    assert not undo.isEnabled()
    gate.set()
    qtbot.waitUntil(undo.isEnabled)
    assert shown(library) == set()
    undo.trigger()
    qtbot.waitUntil(window.actions_["redo"].isEnabled)
    settled()
    assert shown(library) == set(IDS)


def test_a_long_step_that_breaks_off_says_why_and_knows_how_far_it_came(
    window: MainWindow, library: Library, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    window.session.notice.connect(told.append)
    delete = Library.delete

    def full(library: Library, id: str) -> object:
        if id == IDS[10]:
            raise LibraryError("The disk is full; free some space and try again.")
        return delete(library, id)

    with monkeypatch.context() as broken:
        broken.setattr(Library, "delete", full)
        window.session.undo.push(DeleteStep(window.session, IDS, "Delete"))
        settled()
    assert told == ["The disk is full; free some space and try again."]
    assert shown(library) == set(IDS[8:]), "what went together before stays done"
    window.session.undo.undo()
    settled()
    assert shown(library) == set(IDS)
    window.session.undo.redo()
    settled()
    assert shown(library) == set()


def test_a_long_step_can_be_stopped_and_gone_on_with(
    window: MainWindow, library: Library, settled: Settled, gate: threading.Event, qtbot: QtBot
) -> None:
    window.session.undo.push(DeleteStep(window.session, IDS, "Delete"))
    window.session.jobs.cancel_all()
    gate.set()
    qtbot.waitUntil(window.actions_["undo"].isEnabled)
    settled()
    stopped = shown(library)
    assert stopped in (set(IDS), set(IDS[8:]))
    window.session.undo.undo()
    settled()
    assert shown(library) == set(IDS)


def test_one_more_tag_for_very_many_is_one_step(
    window: MainWindow, library: Library, settled: Settled
) -> None:
    library.update_metadata(IDS[3], tags=("kyiv",))
    window.session.undo.push(TagStep(window.session, IDS, "spring", "Tag"))
    settled()
    assert library.summary(IDS[3]).tags == ("kyiv", "spring")
    assert all("spring" in library.summary(id).tags for id in IDS)
    assert window.session.undo.count() == 1
    window.session.undo.undo()
    settled()
    assert [library.summary(id).tags for id in IDS[2:5]] == [(), ("kyiv",), ()]


@pytest.mark.parametrize("kind", [DeleteStep, TagStep])
def test_the_window_never_reads_the_library_s_list_itself_after_a_long_step(
    kind: type,
    window: MainWindow,
    library: Library,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    readers: list[str] = []
    read = Shelf._listed_anew

    def watched(shelf: Shelf, deleted: bool) -> list[Summary]:
        readers.append(threading.current_thread().name)
        return read(shelf, deleted)

    monkeypatch.setattr(Shelf, "_listed_anew", watched)
    told = ("spring", "Tag") if kind is TagStep else ("Delete",)
    window.session.undo.push(kind(window.session, IDS, *told))
    settled()
    window.session.undo.undo()
    settled()
    assert readers
    assert "MainThread" not in readers


def test_taking_back_a_large_rereading_does_not_hold_up_the_window(
    window: MainWindow, library: Library, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    swapped: list[tuple[str, bool]] = []

    def restore(_ws: object, id: str) -> None:
        swapped.append((id, threading.current_thread() is threading.main_thread()))

    monkeypatch.setattr(rereading, "restore", restore)
    window.session.undo.push(RereadStep(window.session, IDS, "Read files again"))
    assert swapped == [], "it was done before it was pushed"
    window.session.undo.undo()
    settled()
    assert swapped == [(id, False) for id in IDS]
    window.session.undo.redo()
    settled()
    assert len(swapped) == 2 * len(IDS)
