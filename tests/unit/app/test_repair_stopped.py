"""A repair can be stopped at any step: the library opens, and what is precious is still there."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.app import checking
from reader.app.workspace import Workspace
from reader.errors import Cancelled
from reader.jobs import JobContext
from reader.library.opening import FILE
from reader.model import Article, Flag
from tests.unit.library.examples import RESOLVED, SETTLED, flag, stored

Contents = tuple[dict[str, str], list[Flag], dict[str, tuple[str, ...]]]


class StopsAt(JobContext):
    """Stopped by an impatient person at the nth moment at which that is possible."""

    def __init__(self, moments: int) -> None:
        super().__init__()
        self.left = moments

    def check(self) -> None:
        self.left -= 1
        if self.left < 0:
            self.cancel()
        super().check()


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """A library of which one text is forged and one article is gone; their files are kept."""
    folder = tmp_path / "damaged"
    with Workspace.open(folder) as ws:
        for text in (RESOLVED, SETTLED, f"{RESOLVED} Kyiv denies it.", f"{SETTLED} So he said."):
            stored(ws.library, text)
        ws.library.add_flag(flag())
        ws.library.set_collection("Talks", ["one", "two"])
    shutil.rmtree(folder / "backups")
    with closing(sqlite3.connect(folder / FILE, isolation_level=None)) as other:
        other.execute("UPDATE bodies SET text = 'forged' WHERE rowid = 2")
        other.execute("DELETE FROM articles WHERE number = 4")
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return folder


def contents(folder: Path) -> Contents:
    with Workspace.open(folder) as ws:
        kept: list[Article] = ws.library.articles()
        return {a.id: a.text for a in kept}, ws.library.flags(), ws.library.collections()


def precious(folder: Path) -> dict[str, bytes]:
    """The library's file and the imported files, as they lie on the disk."""
    kept = [folder / FILE, *(p for p in (folder / "originals").rglob("*") if p.is_file())]
    return {str(path.relative_to(folder)): path.read_bytes() for path in kept}


def stopped_everywhere(damaged: Path, tmp_path: Path) -> Iterator[tuple[Path, object]]:
    """A copy for each moment, and what came of its repair; the last one was never stopped."""
    moment, outcome = 0, None
    while not isinstance(outcome, checking.Repaired) or outcome.unread:
        folder = tmp_path / f"stopped at {moment}"
        shutil.copytree(damaged, folder)
        try:
            outcome = checking.repair(folder, StopsAt(moment))
        except Cancelled as stopped:
            outcome = stopped
        yield folder, outcome
        moment += 1


def test_wherever_a_repair_is_stopped_nothing_is_lost_and_another_one_ends_it(
    damaged: Path, tmp_path: Path
) -> None:
    before, whole = precious(damaged), contents(shutil.copytree(damaged, tmp_path / "read"))
    checking.repair(tmp_path / "read")
    repaired = contents(tmp_path / "read")
    assert set(whole[0]) < set(repaired[0])
    seen = []
    for folder, outcome in stopped_everywhere(damaged, tmp_path):
        seen.append(type(outcome))
        assert not list(folder.glob(".replacing-*"))
        if isinstance(outcome, Cancelled):
            assert precious(folder) == before
            assert contents(folder) == whole
            continue
        assert precious(folder).keys() >= before.keys()
        now = contents(folder)
        assert whole[0].items() <= now[0].items()
        assert now[1:] == repaired[1:]
        checking.repair(folder)
        assert contents(folder) == repaired
    assert seen.count(Cancelled) > 10
    assert seen.count(checking.Repaired) > 1, "also while imported files were read again"
