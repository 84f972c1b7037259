"""Importing as a person watches it: items, pause, going on, giving up, and what was refused."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app.intake import Intake
from reader.app.intake_journal import Batch, IntakeJournal
from reader.formats import extractors
from reader.ui.library.queue import QueueDialog
from reader.ui.library.queue_model import STATE_ROLE, WHY_ROLE, QueueModel
from reader.ui.library.view import LibraryView
from reader.ui.shell.window import MainWindow
from tests.unit.app.test_intake_process import LARGE, never_answering
from tests.unit.formats.test_nearcopies import REPRINT, WIRE

Settled = Callable[[], None]
STORY = "The mayor of town number {n} said on Monday that the army had left street {n} of it."


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Six stories, and a picture that is none."""
    folder = tmp_path / "in"
    folder.mkdir()
    for n in range(6):
        (folder / f"{n}.txt").write_text(STORY.format(n=n) * (n + 1), encoding="utf-8")
    (folder / "x.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(60))
    return sorted(folder.iterdir())


@pytest.fixture
def dialog(window: MainWindow) -> QueueDialog:
    return window.commands._importing


def states(model: QueueModel) -> list[str]:
    return [model.index(row).data(STATE_ROLE) for row in range(model.rowCount())]


def test_every_item_is_told_and_the_end_is_a_summary(
    window: MainWindow, dialog: QueueDialog, files: list[Path], settled: Settled
) -> None:
    window.opening.import_paths(files)
    settled()
    assert states(dialog.model) == ["added"] * 6 + ["refused"]
    assert dialog.isVisible()
    assert dialog.detail.text() == "6 added · 1 refused"
    assert (
        dialog.model.index(6).data(WHY_ROLE)
        == "It is a picture, not text; run text recognition on it and import the result."
    )
    dialog.refused.setChecked(True)
    assert states(dialog.model) == ["refused"]
    assert not dialog.pause.isEnabled()
    assert dialog.pause.isHidden()
    assert dialog.give_up.isHidden(), "what is finished is neither paused nor cancelled"


def test_two_thousand_items_are_followed_by_looking_at_those_in_sight(
    window: MainWindow, dialog: QueueDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = Batch("many", [f"/news/{n}.txt" for n in range(2000)], "")
    dialog.model.show(batch)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.items.scrollTo(dialog.model.index(0))
    asked: list[int] = []
    why = QueueModel._why

    def counted(self: QueueModel, item: int) -> str:
        asked.append(item)
        return why(self, item)

    monkeypatch.setattr(QueueModel, "_why", counted)
    refused = {"kind": "refused", "why": "It is a picture, not text. " * 9, "article_id": ""}
    for row in range(60):
        batch.done[row] = [refused if row % 7 == 0 else refused | {"kind": "added", "why": ""}]
        at = dialog.model.follow()
        dialog.items.scrollTo(dialog.model.index(at))
        QApplication.processEvents()
    assert max(asked) < 100
    assert dialog.items.visualRect(dialog.model.index(60)).height() > 0, "it is in sight"
    tall, flat = (dialog.items.visualRect(dialog.model.index(row)).height() for row in (56, 57))
    assert tall > 1.5 * flat


def test_reasons_are_broken_anew_where_the_import_gets_another_width(
    window: MainWindow, dialog: QueueDialog, qtbot: QtBot
) -> None:
    batch = Batch("one", ["/news/x.txt", "/news/y.txt"], "")
    why = "It is a picture, not text. " * 5
    batch.done[0] = [{"kind": "refused", "why": why, "article_id": ""}]
    dialog.model.show(batch)
    dialog.resize(420, 420)
    with qtbot.waitExposed(dialog):
        dialog.show()
    first = dialog.model.index(0)
    narrow = dialog.items.visualRect(first).height()
    dialog.resize(1200, 420)
    qtbot.waitUntil(lambda: dialog.items.visualRect(first).height() < narrow)


def test_a_single_good_file_opens_nothing(
    window: MainWindow, dialog: QueueDialog, files: list[Path], settled: Settled
) -> None:
    window.opening.import_paths(files[:1])
    settled()
    assert not dialog.isVisible()


def test_a_pause_keeps_the_rest_and_going_on_takes_it(
    window: MainWindow, dialog: QueueDialog, files: list[Path], settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    queue = window.opening.queue
    usual = Intake._import

    def pausing(self: Intake, *given: object) -> object:
        self.pause()
        return usual(self, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(Intake, "_import", pausing)
    window.opening.import_paths(files)
    settled()
    assert queue.paused
    assert states(dialog.model) == ["added"] + ["waiting"] * 6
    assert dialog.heading.text().startswith("Paused")
    assert dialog.pause.text() == "Go on"
    monkeypatch.setattr(Intake, "_import", usual)
    dialog.pause.click()
    settled()
    assert not queue.paused
    assert states(dialog.model).count("added") == 6


def test_giving_up_leaves_nothing_to_go_on_with(
    window: MainWindow, dialog: QueueDialog, files: list[Path], settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    queue = window.opening.queue
    usual = IntakeJournal.mark_done

    def stopping(self: IntakeJournal, *given: Any) -> None:
        usual(self, *given)
        queue.give_up()

    monkeypatch.setattr(IntakeJournal, "mark_done", stopping)
    window.opening.import_paths(files)
    settled()
    assert not queue.paused
    assert queue.unfinished() == []
    assert dialog.heading.text() == "Import cancelled"
    assert len(window.session.workspace.library.summaries()) == 3


def test_giving_up_does_not_wait_for_the_file_that_is_being_read(
    window: MainWindow, dialog: QueueDialog, tmp_path: Path, settled: Settled, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    started = never_answering(monkeypatch)
    (tmp_path / "large.txt").write_bytes(LARGE)
    window.opening.import_paths([tmp_path / "large.txt"])
    qtbot.waitUntil(lambda: bool(started))
    dialog.follow()
    dialog.give_up.click()
    settled()
    assert started[0].poll() is not None
    assert dialog.heading.text() == "Import cancelled"
    assert dialog.model.rowCount() == 1, "what was to be taken in stays listed"
    assert window.opening.queue.unfinished() == []


def test_a_near_copy_is_told_with_the_words_that_differ(
    window: MainWindow, dialog: QueueDialog, tmp_path: Path, settled: Settled
) -> None:
    for name, text in (("a.txt", WIRE), ("b.txt", REPRINT)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    window.opening.import_paths([tmp_path / "a.txt", tmp_path / "b.txt"])
    settled()
    assert "Near copy of" in dialog.model.index(1).data(WHY_ROLE)
    assert "4 word(s) differ" in dialog.model.index(1).data(WHY_ROLE)
    assert "1 near copy" in dialog.detail.text()


def test_an_interrupted_import_is_offered_in_the_library(
    window: MainWindow, files: list[Path], settled: Settled
) -> None:
    with Intake(window.session.workspace) as intake:
        next(run := intake.run(intake.start(files)))
        run.close()
    window.views.show("library")
    settled()
    view = window.views.view("library")
    assert isinstance(view, LibraryView)
    assert view.bar.isVisible()
    go_on, _ = view.bar.buttons
    go_on.click()
    settled()
    assert not view.bar.isVisible()
    assert len(window.session.workspace.library.summaries()) == 2 + 6


def test_texts_of_an_earlier_extractor_are_offered_to_be_read_again_and_it_is_undone(
    window: MainWindow, files: list[Path], settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.opening.import_paths(files[:1])
    settled()
    monkeypatch.setitem(extractors.VERSIONS, "plain", extractors.VERSIONS["plain"] + 1)
    library = window.session.workspace.library
    article = library.articles()[-1]
    library.originals.path(article.provenance.sha256)  # type: ignore[union-attr]
    worse = library.replace_text(_shortened(article), [])
    window.views.show("library")
    settled()
    view = window.views.view("library")
    assert isinstance(view, LibraryView)
    assert "better extractor" in view.bar.accessibleName()
    view.bar.buttons[0].click()
    settled()
    assert library.article(article.id).text == worse.text
    window.actions_["undo"].trigger()
    assert library.article(article.id).text == _shortened(article).text
    window.actions_["redo"].trigger()
    assert library.article(article.id).text == worse.text


def _shortened(article):  # type: ignore[no-untyped-def]
    from dataclasses import replace  # noqa: PLC0415

    return replace(article, text=article.text[:-10], blocks=())


def test_a_dropped_address_is_offered_and_never_fetched_by_itself(window: MainWindow) -> None:
    offered: list[str] = []
    window.opening.address_offered.disconnect()
    window.opening.address_offered.connect(offered.append)
    dropped = QMimeData()
    dropped.setUrls([QUrl("https://news.example/a")])
    dropped.setText("https://news.example/a")
    assert window.opening.import_copied(dropped)
    assert offered == ["https://news.example/a"]
    assert not window.opening.queue.running


def test_an_address_asked_for_needs_no_beginning(
    window: MainWindow, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PARALLAX_OFFLINE", "1")
    window.opening.import_address("news.example/a")
    settled()
    assert window.opening.queue.batch
    assert window.opening.queue.batch.items == ["https://news.example/a"]


def test_the_list_keeps_to_qts_rules(
    window: MainWindow, files: list[Path], settled: Settled, qtbot: QtBot
) -> None:
    model = QueueModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    window.opening.import_paths(files)
    settled()
    model.show(window.opening.queue.batch)
    model.follow()
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "0.txt: added"
    assert tester
