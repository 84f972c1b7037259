"""Importing lists of files: item by item, resumed after any end, each good one there once."""

import errno
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.app import intake_journal
from reader.app.importing import Kind
from reader.app.intake import Intake
from reader.app.intake_journal import IntakeJournal
from reader.app.workspace import Workspace
from reader.errors import Cancelled, LibraryBusy, LibraryError, LibraryReadOnly
from reader.jobs import JobContext, Progress
from tests.hostile.builders import packed

ROOT = Path(__file__).resolve().parents[3]
STORY = (
    "The mayor of town number {n} said on Monday that the army had left it, street {n} included. "
)


@pytest.fixture
def ws(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.open(tmp_path / "library") as workspace:
        yield workspace


def mixed_files(folder: Path, count: int) -> tuple[set[str], set[str]]:
    """Texts, pages, feeds' rows and broken ones (a tenth); the names of good and bad."""
    folder.mkdir()
    good, bad = set(), set()
    for n in range(count):
        story = STORY.format(n=n) * 5
        name, data = {
            0: (
                f"{n}.html",
                f"<html><title>Town {n}</title><h1>Town {n}</h1><p>{story}</p></html>",
            ),
            1: (f"{n}.md", f"---\ntitle: Town {n}\n---\n\n{story}\n"),
            2: (f"{n}.rtf", f"{{\\rtf1\\ansi {story}\\par}}"),
            3: (f"{n}.json", f'{{"title": "Town {n}", "text": "{story}"}}'),
        }.get(n % 5, (f"{n}.txt", story))
        raw = data.encode()
        if n % 10 == 9:
            raw = [b"", b"%PDF-1.4 broken", b"PK\x03\x04 broken", bytes(range(256)) * 9][
                n // 10 % 4
            ]
        (folder / name).write_bytes(raw)
        (bad if n % 10 == 9 else good).add(str(folder / name))
    return good, bad


def test_a_folder_of_everything_ends_with_a_summary(ws: Workspace, tmp_path: Path) -> None:
    good, bad = mixed_files(tmp_path / "in", 30)
    seen: list[Progress] = []
    with Intake(ws) as intake:
        batch = intake.start([tmp_path / "in"])
        outcomes = list(intake.run(batch, JobContext(seen.append)))
        summary = intake.summary(batch)
    assert {o.source for o in outcomes if o.kind is Kind.ADDED} == good
    assert {o.source for o in outcomes if o.kind is Kind.REFUSED} == bad
    assert all(o.why.startswith(Path(o.source).name) for o in outcomes if o.kind is Kind.REFUSED)
    assert str(summary) == "27 added, 3 refused"
    assert [p.done for p in seen] == list(range(31))
    assert seen[-1].total == 30


def test_what_lies_beside_a_saved_page_is_not_taken_for_articles(
    ws: Workspace, tmp_path: Path
) -> None:
    beside = tmp_path / "in" / "page_files"
    beside.mkdir(parents=True)
    (beside / "style.css").write_text("p {}")
    (tmp_path / "in" / "page.html").write_text(f"<p>{STORY.format(n=1) * 5}</p>")
    with Intake(ws) as intake:
        batch = intake.start([tmp_path / "in"])
        assert [Path(item).name for item in batch.items] == ["page.html"]
        named = intake.start([beside / "style.css"])
        assert len(named.items) == 1


def test_pause_keeps_the_rest_for_later(ws: Workspace, tmp_path: Path) -> None:
    mixed_files(tmp_path / "in", 8)
    with Intake(ws) as intake:
        batch = intake.start([tmp_path / "in"])
        run = intake.run(batch)
        next(run)
        intake.pause()
        assert list(run) == []
    with Intake(ws) as intake:
        (left,) = intake.unfinished()
        assert len(left.left) == 7
        assert len(list(intake.run(left))) == 7
        assert intake.unfinished() == []
        assert intake.summary(left).added == 8


def test_cancel_stops_between_items_and_discard_gives_up(ws: Workspace, tmp_path: Path) -> None:
    mixed_files(tmp_path / "in", 8)
    context = JobContext()
    with Intake(ws) as intake:
        batch = intake.start([tmp_path / "in"])
        run = intake.run(batch, context)
        next(run)
        context.cancel()
        with pytest.raises(Cancelled):
            next(run)
        intake.discard(batch)
        assert intake.unfinished() == []
    assert len(ws.library.summaries()) == 1


def test_what_ends_the_program_three_times_is_given_up(ws: Workspace, tmp_path: Path) -> None:
    mixed_files(tmp_path / "in", 2)
    with Intake(ws) as intake:
        batch = intake.start([tmp_path / "in"])
        for _ in range(3):
            IntakeJournal(ws.folders.precious).mark_begun(batch, 0)
        first, second = intake.run(batch)
    assert first.kind is Kind.REFUSED
    assert "ended 3 times" in first.why
    assert second.kind is Kind.ADDED


def test_a_line_cut_off_by_a_crash_is_as_if_never_written(ws: Workspace, tmp_path: Path) -> None:
    mixed_files(tmp_path / "in", 3)
    with Intake(ws) as intake:
        batch = intake.start([tmp_path / "in"])
        next(intake.run(batch))
        journal = IntakeJournal(ws.folders.precious)
        with (journal.folder / f"{batch.id}.jsonl").open("ab") as file:
            file.write(b'{"done": 1, "outco')
        again = journal.batch(batch.id)
        assert again.left == [1, 2]
        assert len(list(intake.run(again))) == 2
        assert journal.batch(batch.id).left == []


def test_the_journal_keeps_sentences_and_reads_the_words_of_earlier_ones(
    ws: Workspace, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    words = "empty.txt: The file is empty: there is nothing to import."
    journal = IntakeJournal(ws.folders.precious)
    with Intake(ws) as intake:
        batch = intake.start([empty])
        assert [outcome.why for outcome in intake.run(batch)] == [words]
        kept = journal.batch(batch.id).done[0][0]["why"]
        assert (kept, kept.template) == (words, "{name}: {why}")
        old = {"done": 0, "outcomes": [{**batch.done[0][0], "why": "Odd words {of} old."}]}
        with (journal.folder / f"{batch.id}.jsonl").open("a", encoding="utf-8") as file:
            file.write(json.dumps(old) + "\n")
        (refused,) = intake.summary(journal.batch(batch.id)).refused
    assert refused.why == "Odd words {of} old."


def test_two_programs_do_not_work_on_one_list(ws: Workspace, tmp_path: Path) -> None:
    mixed_files(tmp_path / "in", 3)
    with Intake(ws) as intake:
        batch = intake.start([tmp_path / "in"])
        run = intake.run(batch)
        next(run)
        assert intake.unfinished() == []
        with pytest.raises(LibraryBusy):
            next(intake.run(intake._journal.batch(batch.id)))


def test_an_archive_tells_of_each_member(ws: Workspace, tmp_path: Path) -> None:
    inner = packed({"a.txt": STORY.format(n=1) * 3, "b.txt": "", "c.pdf": b"%PDF-1.4 broken"})
    (tmp_path / "all.zip").write_bytes(inner)
    with Intake(ws) as intake:
        outcomes = list(intake.run(intake.start([tmp_path / "all.zip"])))
    assert [o.kind for o in outcomes] == [Kind.ADDED, Kind.REFUSED, Kind.REFUSED]
    article = ws.library.article(outcomes[0].article_id)
    assert article.provenance is not None
    assert article.provenance.source.endswith("all.zip/a.txt")
    assert ws.library.original(article.id) == (STORY.format(n=1) * 3).encode()


def kills(tmp_path: Path, files: int, times: int) -> None:
    """Import `files`, killed `times` times at random moments; then everything is there once."""
    good, bad = mixed_files(tmp_path / "in", files)
    code = (
        "import sys; from pathlib import Path\n"
        "from reader.app.intake import Intake; from reader.app.workspace import Workspace\n"
        "with Workspace.open(Path(sys.argv[1])) as ws, Intake(ws) as intake:\n"
        "    left = intake.unfinished()\n"
        "    known = left or list(ws.folders.precious.glob('intake/*.jsonl'))\n"
        "    batch = left[0] if left else intake.start([] if known else [Path(sys.argv[2])])\n"
        "    for outcome in intake.run(batch): print(outcome.source, flush=True)\n"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "library"), str(tmp_path / "in")]
    chance = random.Random(11)
    for _ in range(times):
        child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, start_new_session=True)
        assert child.stdout is not None
        for _ in range(chance.randint(1, max(2, 2 * files // (times + 1)))):
            if not child.stdout.readline():
                break
        time.sleep(chance.random() * 0.03)
        os.killpg(child.pid, signal.SIGKILL)
        child.wait()
        child.stdout.close()
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    with Workspace.open(tmp_path / "library") as ws:
        sources = Counter(a.provenance.source for a in ws.library.articles() if a.provenance)
        journal = IntakeJournal(ws.folders.precious)
        batches = [journal.batch(path.stem) for path in sorted(journal.folder.glob("*.jsonl"))]
        (batch,) = (batch for batch in batches if batch.items)
        with Intake(ws) as intake:
            summary = intake.summary(batch)
    assert sources == Counter(dict.fromkeys(good, 1))
    assert {outcome.source for outcome in summary.refused} == bad
    assert summary.added == len(good)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="kills a whole session")
def test_killed_imports_go_on_where_they_were(tmp_path: Path) -> None:
    many = bool(os.environ.get("PARALLAX_SLOW"))
    kills(tmp_path, 500 if many else 40, 50 if many else 3)


def test_a_list_that_cannot_be_written_down_is_a_sentence(
    ws: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(error: OSError) -> None:
        def fsync(_file: int) -> None:
            raise error

        monkeypatch.setattr(intake_journal.os, "fsync", fsync)

    with Intake(ws) as intake:
        refuse(PermissionError(errno.EACCES, "Permission denied"))
        with pytest.raises(LibraryReadOnly, match="Make the folder writable"):
            intake.start([tmp_path])
        refuse(OSError(errno.ENOSPC, "No space left on device"))
        with pytest.raises(LibraryError, match="Free some space"):
            intake.start([tmp_path])


def test_a_list_where_nothing_can_be_written_is_not_offered(ws: Workspace, tmp_path: Path) -> None:
    journal = IntakeJournal(ws.folders.precious)
    batch = journal.begin([str(tmp_path / "a.txt")])
    assert [each.id for each in journal.unfinished()] == [batch.id]
    (journal.folder / f"{batch.id}.lock").unlink()
    (journal.folder / f"{batch.id}.lock").mkdir()  # what cannot be opened to be written
    assert journal.unfinished() == []
