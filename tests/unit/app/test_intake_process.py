"""Reading in a process of its own that is stopped amid a source."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.app import intake, intake_process
from reader.app.importing import Kind, Outcome
from reader.app.intake import Intake
from reader.app.intake_process import ParsingProcess
from reader.app.workspace import Workspace
from reader.errors import Cancelled
from reader.formats import Found, Source
from reader.jobs import JobContext
from tests.hostile.builders import packed

LARGE = b"The mayor said on Monday that the army had left the town. " * 6_000


@pytest.fixture
def ws(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.open(tmp_path / "library") as workspace:
        yield workspace


def never_answering(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """Let the next parsing processes read what they are given and be silent; those started."""
    started: list[subprocess.Popen[bytes]] = []

    def start() -> subprocess.Popen[bytes]:
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        code = "import sys; sys.stdin.buffer.read()"
        started.append(subprocess.Popen([sys.executable, "-c", code], **pipes))
        return started[-1]

    monkeypatch.setattr(intake_process, "_start", start)
    return started


def stopped_after_one() -> JobContext:
    """Work that is stopped as soon as one item of it is done."""
    context = JobContext(lambda at: context.cancel() if at.done else None)
    return context


def test_a_source_that_nobody_wants_any_more_ends_its_process(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with ParsingProcess() as parser:
        with monkeypatch.context() as patch:
            started = never_answering(patch)
            with pytest.raises(Cancelled):
                parser.harvest(Source(LARGE, "large.txt"), lambda: True)
        assert started[0].returncode is not None
        assert parser.child_id is None
        assert parser.harvest(Source(LARGE, "large.txt")).found


def test_what_is_stopped_amid_an_item_can_be_gone_on_with_however_often(
    ws: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text("The mayor of the town said that the army had left it.")
    (tmp_path / "large.txt").write_bytes(LARGE)
    with monkeypatch.context() as patch:
        never_answering(patch)
        with Intake(ws) as taking:
            taking.start([tmp_path / "a.txt", tmp_path / "large.txt"])
            for _ in range(4):
                (batch,) = taking.unfinished()
                with pytest.raises(Cancelled):
                    list(taking.run(batch, stopped_after_one()))
    assert len(ws.library.summaries()) == 1
    with Intake(ws) as taking:
        (batch,) = taking.unfinished()
        assert batch.left == [1]
        (outcome,) = taking.run(batch)
    assert outcome.kind is Kind.ADDED


def test_what_was_taken_out_of_a_file_before_it_was_stopped_stays_and_is_told_as_added(
    ws: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = "The mayor of town {n} said on Monday that the army had left street {n}."
    archive = tmp_path / "towns.zip"
    archive.write_bytes(packed({f"{n}.txt": told.format(n=n) for n in range(3)}))
    context = JobContext()
    take = intake.take

    def stopping(ws: Workspace, group: list[Found], name: str) -> Iterator[Outcome]:
        outcomes = list(take(ws, group, name))
        context.cancel()
        yield from outcomes

    with Intake(ws) as taking:
        batch = taking.start([archive])
        with monkeypatch.context() as patch:
            patch.setattr(intake, "take", stopping)
            with pytest.raises(Cancelled):
                list(taking.run(batch, context))
        assert len(ws.library.summaries()) == 1
        kinds = [outcome.kind for outcome in taking.run(batch)]
    assert kinds == [Kind.ADDED] * 3
