"""A job ends in exactly one of result, failed, cancelled, told on the window's own thread."""

import threading
import time

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader.errors import InputRefused
from reader.jobs import Floor, JobContext, Progress
from reader.ui.jobs import Job, JobRunner


class Listener(QObject):
    """Writes down what it is told and on which thread."""

    def __init__(self, runner: JobRunner) -> None:
        super().__init__()
        self.told: list[tuple[str, object]] = []
        self.threads: set[str] = set()
        runner.progressed.connect(self.progressed)

    def result(self, outcome: object) -> None:
        self._note("result", outcome)

    def failed(self, sentence: str) -> None:
        self._note("failed", sentence)

    def cancelled(self) -> None:
        self._note("cancelled", None)

    def progressed(self, job: Job | None) -> None:
        if job is not None:
            self.told.append(("progress", job.context.latest.done))

    def _note(self, kind: str, what: object) -> None:
        self.told.append((kind, what))
        self.threads.add(threading.current_thread().name)

    def ends(self) -> list[str]:
        return [kind for kind, _ in self.told if kind != "progress"]


@pytest.fixture
def runner(qapp: object) -> JobRunner:
    return JobRunner()


@pytest.fixture
def listener(runner: JobRunner) -> Listener:
    return Listener(runner)


def start(runner: JobRunner, listener: Listener, work: object) -> Job:
    return runner.run(
        work, listener.result, label="Counting",
        failed=listener.failed, cancelled=listener.cancelled,
    )  # type: ignore[arg-type]  # fmt: skip


def test_the_result_arrives_once_on_the_main_thread(
    runner: JobRunner, listener: Listener, qtbot: QtBot
) -> None:
    start(runner, listener, lambda _context: 42)
    qtbot.waitUntil(lambda: not runner.running)
    qtbot.wait(50)
    assert listener.told == [("result", 42)]
    assert listener.threads == {"MainThread"}


def test_a_refusal_arrives_as_its_sentence(
    runner: JobRunner, listener: Listener, qtbot: QtBot
) -> None:
    def refuse(_context: JobContext) -> None:
        raise InputRefused("The file is empty; choose another.")

    start(runner, listener, refuse)
    qtbot.waitUntil(lambda: not runner.running)
    assert listener.told == [("failed", "The file is empty; choose another.")]


def test_a_bug_is_logged_and_told_as_a_failure(
    runner: JobRunner, listener: Listener, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    start(runner, listener, lambda _context: 1 / 0)
    qtbot.waitUntil(lambda: not runner.running)
    assert listener.ends() == ["failed"]
    assert "Counting" in caplog.text
    assert "ZeroDivisionError" in caplog.text
    caplog.clear()


def test_cancelling_ends_the_job_and_nothing_else_is_told(
    runner: JobRunner, listener: Listener, qtbot: QtBot
) -> None:
    def endless(context: JobContext) -> None:
        done = 0
        while True:
            done += 1
            context.report(done, 1000)
            time.sleep(0.01)

    job = start(runner, listener, endless)
    qtbot.waitUntil(lambda: any(kind == "progress" for kind, _ in listener.told))
    job.cancel()
    qtbot.waitUntil(lambda: not runner.running)
    qtbot.wait(50)
    assert listener.ends() == ["cancelled"]


def test_progress_is_polled_not_signalled(
    runner: JobRunner, listener: Listener, qtbot: QtBot
) -> None:
    def busy(context: JobContext) -> str:
        for done in range(20_000):
            context.report(done, 20_000)
        time.sleep(0.25)
        return "done"

    start(runner, listener, busy)
    qtbot.waitUntil(lambda: not runner.running)
    assert listener.ends() == ["result"]
    assert len([1 for kind, _ in listener.told if kind == "progress"]) < 40


def test_a_label_of_remaining_time_appears_only_when_it_is_known(runner: JobRunner) -> None:
    job = Job(lambda _context: None, "x", Floor(), runner)
    assert job.remaining(Progress(5, 10)) is None
    job.started -= 1000
    assert job.remaining(Progress(0, 0)) is None
    left = job.remaining(Progress(5, 10))
    assert left is not None
    assert 990 < left < 1100


def test_what_ends_while_the_window_closes_comes_to_nothing(
    runner: JobRunner, listener: Listener, qtbot: QtBot
) -> None:
    job = start(runner, listener, lambda _context: "three articles")
    assert job.wait(60)
    runner.close()
    qtbot.waitUntil(lambda: not runner.running)
    assert listener.ends() == ["cancelled"]


def test_closing_stops_what_is_running(runner: JobRunner, listener: Listener) -> None:
    def patient(context: JobContext) -> None:
        while True:
            context.check()
            time.sleep(0.005)

    job = start(runner, listener, patient)
    runner.close()
    assert job.wait(0.5)
