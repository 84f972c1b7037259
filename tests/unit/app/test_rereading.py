"""Files are read again with a better extractor, and every flag keeps its words."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reader.app import flagging, rereading
from reader.app.importing import import_paths
from reader.app.rereading import Became, outdated
from reader.app.workspace import Workspace
from reader.formats import Harvest, Source, extractors, harvest_all
from reader.model import FlagStatus, Relation, Span

ROOT = Path(__file__).resolve().parents[3]
STORY = "The mayor said on Monday that the army had left. Nobody was hurt in town number {n}."
MENU = "Subscribe to our newsletter and read more."


@pytest.fixture
def ws(tmp_path: Path) -> Iterator[Workspace]:
    """Two articles whose texts an early extractor made, with a menu it did not know."""
    for n in range(2):
        (tmp_path / f"{n}.txt").write_text(f"{MENU}\n\n{STORY.format(n=n)}\n", encoding="utf-8")
    with Workspace.open(tmp_path / "library") as workspace:
        list(import_paths(workspace, [tmp_path / "0.txt", tmp_path / "1.txt"]))
        yield workspace


@pytest.fixture
def better(ws: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    """The extractor of plain text is newer than the articles' texts."""
    assert not outdated(ws)
    monkeypatch.setitem(extractors.VERSIONS, "plain", extractors.VERSIONS["plain"] + 1)


def without_menu(source: Source) -> Harvest:
    """What a better extractor finds."""
    return harvest_all(replace(source, data=source.data.replace(f"{MENU}\n\n".encode(), b"")))


def without_story(source: Source) -> Harvest:
    """What a worse extractor finds."""
    other = source.data.replace(b"the army had left", b"it rained")
    return harvest_all(replace(source, data=other))


def flag_on(ws: Workspace, words: str) -> str:
    article = ws.library.articles()[0]
    start = article.text.index(words)
    edit = flagging.flag_passage(ws, article.id, Span(start, start + len(words)), note="check")
    return edit.flag.id


def quoted(ws: Workspace, flag: str) -> str:
    (end, *_) = ws.library.flag(flag).ends
    assert not end.orphan
    assert end.span.of(ws.library.article(end.article).text) == end.exact
    return end.exact


def test_a_current_text_is_left_alone(ws: Workspace) -> None:
    assert outdated(ws) == []
    assert list(rereading.reread(ws, without_menu)) == []


@pytest.mark.usefixtures("better")
def test_the_text_gets_better_and_the_flag_stays_on_its_words(ws: Workspace) -> None:
    before = ws.library.articles()
    flag = flag_on(ws, "the army had left")
    ws.library.set_reading_position(before[0].id, before[0].text.index("Nobody"))
    assert [r.became for r in rereading.reread(ws, without_menu)] == [Became.BETTER] * 2
    assert outdated(ws) == []
    after = ws.library.articles()
    assert [a.id for a in after] == [b.id for b in before]
    assert MENU not in after[0].text
    assert quoted(ws, flag) == "the army had left"
    place = ws.library.reading_position(after[0].id)
    assert place == after[0].text.index("Nobody")
    assert not [problem for problem in ws.library.problems() if problem.grave]
    assert list(rereading.reread(ws, without_menu)) == []


@pytest.mark.usefixtures("better")
def test_a_text_whose_new_form_lacks_flagged_words_is_kept(ws: Workspace) -> None:
    before = ws.library.articles()
    flag = flag_on(ws, "the army had left")
    kept, better = rereading.reread(ws, without_story)
    assert (kept.became, better.became) == (Became.KEPT, Became.BETTER)
    assert "flag" in kept.why
    assert ws.library.articles()[0] == before[0]
    assert quoted(ws, flag) == "the army had left"


@pytest.mark.usefixtures("better")
def test_what_a_person_wrote_stays(ws: Workspace) -> None:
    first, second = ws.library.articles()
    ws.library.update_metadata(first.id, title="My title", tags=("war",))
    list(rereading.reread(ws, without_menu))
    again = ws.library.article(first.id)
    assert (again.title, again.tags) == ("My title", ("war",))
    assert ws.library.article(second.id).title != second.title


@pytest.mark.usefixtures("better")
def test_it_can_be_taken_back(ws: Workspace) -> None:
    before = ws.library.articles()[0]
    early = flag_on(ws, "the army had left")
    list(rereading.reread(ws, without_menu))
    late = flag_on(ws, "Nobody was hurt")
    flagging.set_status(ws, early, FlagStatus.CONFIRMED)
    rereading.restore(ws, before.id)
    assert ws.library.article(before.id) == before
    assert quoted(ws, early) == "the army had left"
    assert quoted(ws, late) == "Nobody was hurt"
    assert ws.library.flag(early).status is FlagStatus.CONFIRMED
    assert not [problem for problem in ws.library.problems() if problem.grave]


@pytest.mark.usefixtures("better")
def test_a_lost_file_keeps_its_text(ws: Workspace) -> None:
    article = ws.library.articles()[0]
    assert article.provenance
    ws.library.originals.path(article.provenance.sha256).unlink()
    first, _ = rereading.reread(ws, without_menu)
    assert first.became is Became.KEPT
    assert ws.library.article(article.id) == article


def test_pictures_from_beside_a_page_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page, beside = tmp_path / "page.html", tmp_path / "page_files"
    beside.mkdir()
    (beside / "a.jpg").write_bytes(b"\xff\xd8\xff" + bytes(4000))
    figure = "<figure><img src='page_files/a.jpg'><figcaption>A tank</figcaption></figure>"
    story = STORY.format(n=1) * 3
    page.write_text(f"<html><p>First: {story}</p>{figure}<p>Then: {story}</p></html>", "utf-8")
    with Workspace.open(tmp_path / "library") as ws:
        (taken,) = import_paths(ws, [page])
        before = ws.library.figures(taken.article_id)
        assert before[0].picture
        (beside / "a.jpg").unlink()
        monkeypatch.setitem(extractors.VERSIONS, "html", extractors.VERSIONS["html"] + 1)
        list(rereading.reread(ws, harvest_all))
        assert ws.library.figures(taken.article_id) == before


KILLED = """
import sys
from pathlib import Path
from reader.app import rereading
from reader.app.workspace import Workspace
from reader.formats import extractors
from tests.unit.app.test_rereading import without_menu
extractors.VERSIONS["plain"] += 1
with Workspace.open(Path(sys.argv[1])) as ws:
    print("open", flush=True)
    for done in rereading.reread(ws, without_menu):
        print(done.article, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_whoever_is_killed_in_between_goes_on(tmp_path: Path) -> None:
    for n in range(40):
        text = f"{MENU}\n\n{STORY.format(n=n)}\n"
        (tmp_path / f"{n:02}.txt").write_text(text, encoding="utf-8")
    with Workspace.open(tmp_path / "library") as ws:
        list(import_paths(ws, sorted(tmp_path.glob("*.txt"))))
        flags = [
            flagging.flag_passage(ws, each.id, Span(at, at + len("the army had"))).flag.id
            for each in ws.library.articles()
            if (at := each.text.index("the army"))
        ]
    command = [sys.executable, "-c", KILLED, str(tmp_path / "library")]
    for pause in (0.02, 0.05):
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)
        assert process.stdout
        process.stdout.readline()
        time.sleep(pause)
        os.kill(process.pid, signal.SIGKILL)
        process.communicate()
        with Workspace.open(tmp_path / "library") as ws:
            assert {quoted(ws, flag) for flag in flags} == {"the army had"}
            assert not [problem for problem in ws.library.problems() if problem.grave]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    with Workspace.open(tmp_path / "library") as ws:
        assert not [a.id for a in ws.library.articles() if MENU in a.text]
        assert {quoted(ws, flag) for flag in flags} == {"the army had"}


def test_a_pair_keeps_its_other_end(ws: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(extractors.VERSIONS, "plain", extractors.VERSIONS["plain"] + 1)
    one, other = ws.library.articles()
    a, b = (Span(each.text.index("Nobody"), len(each.text.rstrip())) for each in (one, other))
    edit = flagging.flag_pair(ws, (one.id, a), (other.id, b), Relation.CONTRADICTS)
    list(rereading.reread(ws, without_menu))
    for end in ws.library.flag(edit.flag.id).ends:
        assert end.span.of(ws.library.article(end.article).text) == end.exact
