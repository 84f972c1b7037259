"""Long work runs beside the window: it says how far it is, can be stopped, and never blocks."""

import gc
import re
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app import comparing, importing, overview
from reader.app.workspace import Workspace
from reader.jobs import JobContext
from reader.model import Block
from reader.ui.compare import article_text, rendering
from reader.ui.compare.article_text import ArticleText
from reader.ui.compare.rendering import Setting
from reader.ui.jobs import JobRunner
from reader.ui.session import Comparison
from reader.ui.shell.window import MainWindow
from reader.ui.theme import Palette, Theme
from tests.helpers import made_up


def patient(context: JobContext) -> None:
    """Work of ten steps that stands at the third until it is stopped."""
    while True:
        context.report(3, 10, "Reading claims")
        time.sleep(0.005)


def test_the_status_bar_says_how_far_a_job_is_and_how_long_it_takes_and_stops_it(
    window: MainWindow, settled: Callable[[], None], qtbot: QtBot
) -> None:
    settled()
    status = window.status
    told: list[str] = []
    job = window.session.jobs.run(patient, label="Comparing", cancelled=status.update)
    job.cancelled.connect(lambda: told.append("cancelled"))
    job.started -= 30
    height = status.height()
    qtbot.waitUntil(lambda: (status.bar.value(), status.bar.maximum()) == (3, 10))
    qtbot.waitUntil(lambda: "s left" in status.label.text())
    assert status.bar.isVisible()
    assert status.sizeHint().height() <= height  # or all views would be laid out for each job
    assert re.fullmatch(r"Reading claims · \d\d s left", status.label.text())
    status.stop.click()
    qtbot.waitUntil(lambda: not status.bar.isVisible())
    assert told == ["cancelled"]


def test_comparing_the_library_runs_beside_the_window_with_progress(
    window: MainWindow, settled: Callable[[], None], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    settled()
    threads: list[str] = []

    def slow(ws: Workspace, ids: object = None, context: JobContext | None = None) -> None:
        threads.append(threading.current_thread().name)
        patient(context or JobContext())

    monkeypatch.setattr(comparing, "compare", slow)
    window.commands.show_view("library")
    qtbot.waitUntil(window.status.bar.isVisible)
    assert "MainThread" not in threads
    assert window.status.stop.isVisible()
    window.status.stop.click()
    qtbot.waitUntil(lambda: not window.session.jobs.running)


def test_a_window_that_is_closed_while_articles_come_in_keeps_what_came_and_goes_at_once(
    window: MainWindow, settled: Callable[[], None], workspace: Workspace, tmp_path: Path
) -> None:
    settled()
    came = threading.Event()

    def taking(context: JobContext) -> None:
        for number in range(1000):
            list(importing.import_data(workspace, f"Text number {number}.".encode(), "a.txt"))
            came.set()
            context.check()

    window.session.jobs.run(taking, label="Importing")
    assert came.wait(60)
    window.close()
    with Workspace.open(workspace.folders.precious) as again:
        texts = [article.text for article in again.library.articles()]
    assert any("Text number 0." in text for text in texts)
    assert len(texts) < 500


def test_a_closed_window_is_out_of_sight_before_its_library_is_copied(
    window: MainWindow, settled: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    settled()
    seen: list[bool] = []
    close = Workspace.close

    def watched(opened: Workspace) -> None:
        seen.append(window.isVisible())
        close(opened)

    monkeypatch.setattr(Workspace, "close", watched)
    window.close()
    assert seen == [False]


def test_closing_waits_for_all_jobs_together_not_for_each(qapp: object) -> None:
    runner = JobRunner()
    stop = threading.Event()
    for _ in range(4):
        runner.run(lambda _context: stop.wait(60))
    began = time.monotonic()
    runner.close(0.5)
    assert time.monotonic() - began < 1.5
    stop.set()
    for job in runner.running:
        assert job.wait(60)


def paragraph_at_top(window: MainWindow) -> int:
    """Where the paragraph that is read begins in the first article."""
    pane = window.views.view("compare").panes[0]  # type: ignore[attr-defined]
    offset = pane.text.offsets.offset(pane.text.position_at_top())
    return pane.read.article.text.rfind("\n", 0, offset) + 1


def read_on(window: MainWindow, comparison: Comparison) -> int:
    """Scroll the first article down; gives the paragraph one has come to."""
    pane = window.views.view("compare").panes[0]  # type: ignore[attr-defined]
    offset = comparison.panes[0].article.text.index("The Ukrainian delegation, however, claims")
    pane.go_to(offset)
    at = paragraph_at_top(window)
    assert at > 0
    return at


def test_the_place_one_reads_at_stays_when_the_window_is_resized_while_a_comparison_loads(
    window: MainWindow, comparison: Comparison, settled: Callable[[], None]
) -> None:
    settled()
    at = read_on(window, comparison)
    window.session.show_comparison(comparison)
    window.resize(1100, 800)
    settled()
    window.resize(1300, 700)
    settled()
    assert paragraph_at_top(window) == at


def test_the_place_one_reads_at_stays_when_a_comparison_takes_another_s_place_at_once(
    window: MainWindow, comparison: Comparison, settled: Callable[[], None]
) -> None:
    settled()
    at = read_on(window, comparison)
    window.session.show_comparison(comparison)
    window.session.show_comparison(comparison)
    settled()
    assert paragraph_at_top(window) == at


def standing(window: MainWindow) -> Counter[str]:
    """How many objects of each kind the window is made of."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return Counter(type(each).__name__ for each in window.findChildren(QObject))


def test_however_many_comparisons_are_made_the_window_is_made_of_as_much(
    window: MainWindow, comparison: Comparison, settled: Callable[[], None], qtbot: QtBot
) -> None:
    settled()
    usual = standing(window)
    for number in range(5):
        texts = [made_up.article(f"{number}{n}", [f"It rained {number} times."]) for n in "abc"]
        panes = tuple(made_up.read(text, []) for text in texts)
        window.session.show_comparison(Comparison(panes))
        window.session.show_comparison(comparison)
        window.session.step(1)
        settled()
    qtbot.waitUntil(lambda: not standing(window) - usual)


def test_nobody_looks_for_garbage_while_the_whole_library_is_looked_at(
    window: MainWindow, settled: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    settled()
    swept: list[bool] = []

    def compare(_ws: object, _ids: object, _context: object) -> comparing.Comparison:
        swept.append(gc.isenabled())
        return comparing.Comparison((), ())

    def gather(_ws: object, _ids: object, _context: object) -> overview.Evidence:
        swept.append(gc.isenabled())
        return overview.Evidence()

    monkeypatch.setattr(comparing, "compare", compare)
    monkeypatch.setattr(overview, "gather", gather)
    window.commands.show_view("library")
    settled()
    window.commands.show_view("findings")
    settled()
    assert len(swept) > 1
    assert not any(swept)
    assert gc.isenabled()


def test_with_other_colours_the_lines_of_a_long_text_are_set_before_it_is_painted(
    theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = ArticleText(theme)
    qtbot.addWidget(text)
    text.show_article(made_up.article("long", ["Kyiv said so. " * 40] * 60), Setting(), 68)
    text.show()
    text.document().size()
    last = text.document().lastBlock()
    before = last.layout().boundingRect().height()
    monkeypatch.setattr(article_text, "dress", dressed_larger)
    theme.choose("dark")
    assert last.layout().boundingRect().height() > before > 0


def dressed_larger(
    document: QTextDocument, blocks: tuple[Block, ...], setting: Setting, colours: Palette
) -> None:
    """So that it shows when the lines are set."""
    rendering.dress(document, blocks, replace(setting, pixels=setting.pixels + 9), colours)
