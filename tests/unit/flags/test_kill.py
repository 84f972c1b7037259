"""kill -9 while a person flags, notes and undoes: what was answered for is there afterwards.

PARALLAX_KILLS sets how many times (3 in a normal run).
"""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time

import pytest

from reader.app import flagging, importing, versions
from reader.app.workspace import Workspace
from reader.model import Span
from tests.helpers.flagged import article

KILLS = int(os.environ.get("PARALLAX_KILLS", "3"))
TEXT = "All troops have left the north. Some troops have not left the north, others say."
AT_WORK = """
import sys
from pathlib import Path
from reader.app import flagging
from reader.app.workspace import Workspace
from reader.model import Span
ws = Workspace.open(Path(sys.argv[1]))
turn, article = sys.argv[2], sys.argv[3]
print("ready", flush=True)
for number in range(100_000):
    flag = flagging.flag_pair(ws, (article, Span(0, 30)), (article, Span(32, 67))).flag
    print("there", flag.id, "", flush=True)
    noted = flagging.set_note(ws, flag.id, f"note {turn} {number}")
    print("noted", flag.id, noted.flag.note, flush=True)
    if number % 3 == 0:
        print("going", flag.id, "", flush=True)
        flagging.revert(ws, noted)
        print("noted", flag.id, "", flush=True)
    if number % 5 == 0:
        print("going", flag.id, "", flush=True)
        flagging.remove(ws, flag.id)
        print("gone", flag.id, "", flush=True)
"""


def answered(folder, turn, id, chance):
    """What the other program had said it did when it was killed."""
    child = subprocess.Popen(
        [sys.executable, "-c", AT_WORK, str(folder), str(turn), id],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout.readline() == "ready\n"
    time.sleep(chance.uniform(0, 0.25))
    child.send_signal(signal.SIGKILL)
    lines = child.stdout.read().splitlines(keepends=True)
    child.stdout.close()
    child.wait()
    return [line.rstrip("\n").split(" ", 2) for line in lines if line.endswith("\n")]


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_every_flag_answered_for_is_there_after_a_kill(tmp_path):
    with Workspace.open(tmp_path) as ws:
        (taken,) = ws.library.add([article(TEXT, "")], TEXT.encode())
    chance = random.Random(4)
    promised: dict[str, str] = {}
    going: set[str] = set()
    count = 0
    for turn in range(KILLS):
        for verb, id, note in answered(tmp_path, turn, taken.article, chance):
            count += 1
            going.discard(id)
            if verb == "going":
                going.add(id)
            elif verb == "gone":
                del promised[id]
            else:
                promised[id] = note
        with sqlite3.connect(tmp_path / "library.sqlite") as file:
            assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        file.close()
    with Workspace.open(tmp_path) as ws:
        stored = {flag.id: flag for flag in flagging.flags(ws)}
    kept = {id: note for id, note in promised.items() if id not in going}
    print(f"{KILLS} kills, {count} answers, {len(kept)} flags promised, {len(stored)} there")
    assert count > 0
    assert [id for id in kept if id not in stored] == []
    assert [id for id, note in kept.items() if note and stored[id].note != note] == []


PAGE = "---\naddress: https://news.example/front\n---\n{text}\n"
CUT_DOWN = """
import os, signal, sys
from pathlib import Path
from reader.app import importing, versions
from reader.app.workspace import Workspace
def killed(*_):
    os.kill(os.getpid(), signal.SIGKILL)
if sys.argv[2] == "before":
    versions.carry_over = killed
else:
    versions.apply = killed
ws = Workspace.open(Path(sys.argv[1]))
for outcome in importing.import_data(ws, sys.stdin.buffer.read(), "front.md"):
    print(outcome.article_id, flush=True)
"""


def front(text):
    return PAGE.format(text=text).encode()


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
@pytest.mark.parametrize("moment", ["before", "amid"])
def test_a_kill_while_a_new_version_is_stored_leaves_no_flag_behind_on_the_old(tmp_path, moment):
    """The text and its flags move together or not at all; the next import does both."""
    with Workspace.open(tmp_path) as ws:
        (old,) = importing.import_data(ws, front(TEXT), "front.md")
        start = ws.library.article(old.article_id).text.index("All troops")
        flag = flagging.flag_passage(ws, old.article_id, Span(start, start + 30)).flag
    corrected = front("Corrected at noon. " + TEXT)

    child = subprocess.run(
        [sys.executable, "-c", CUT_DOWN, str(tmp_path), moment],
        input=corrected,
        stdout=subprocess.PIPE,
        check=False,
    )

    assert (child.returncode, child.stdout) == (-signal.SIGKILL, b"")
    with Workspace.open(tmp_path) as ws:
        assert [summary.id for summary in ws.library.summaries()] == [old.article_id]
        assert flagging.flags(ws) == [flag]
        (new,) = importing.import_data(ws, corrected, "front.md")
        assert versions.former_version(ws, new.article_id) == old.article_id
        (moved,) = flagging.flags(ws, article=new.article_id)
        assert (moved.id, moved.ends[0].exact) == (flag.id, "All troops have left the north")
