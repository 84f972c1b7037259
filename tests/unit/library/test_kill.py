"""kill -9 at random moments: what was acknowledged is there afterwards, and nothing is half.

PARALLAX_KILLS sets how many times each kind of work is killed (5 in a normal run).
"""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader.library import Library

KILLS = int(os.environ.get("PARALLAX_KILLS", "5"))
WORK = {
    "flag": """
for number in range(100_000):
    library.add_flag(flag(f"{turn}-{number}"))
    print(f"flag {turn}-{number}", flush=True)
""",
    "import": """
for number in range(100_000):
    texts = [f"Story {turn} {number} {part}." for part in "abc"]
    library.add([article(text) for text in texts], " ".join(texts).encode())
    for text in texts:
        print(f"article {article(text).id}", flush=True)
""",
    "change": """
kept = library.add_flag(flag("kept"))
library.add([article("Kept.")], b"Kept.")
for number in range(100_000):
    library.update_flag(replace(kept, note=f"{turn:04}-{number:06}"))
    print(f"note {turn:04}-{number:06}", flush=True)
    library.set_setting("count", number)
    library.update_metadata(article("Kept.").id, title=f"{number}")
""",
}
START = """
import sys
from dataclasses import replace
from pathlib import Path
from reader.library import Library
from tests.unit.library.examples import article, flag
library = Library.open(Path(sys.argv[1]))
turn = int(sys.argv[2])
print("ready", flush=True)
"""


def killed(folder: Path, work: str, turn: int, chance: random.Random) -> list[str]:
    """Start the work, kill it within a quarter of a second, give what it had acknowledged."""
    child = subprocess.Popen(
        [sys.executable, "-c", START + WORK[work], str(folder), str(turn)],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout
    assert child.stdout.readline() == "ready\n"
    time.sleep(chance.uniform(0, 0.25))
    child.send_signal(signal.SIGKILL)
    acknowledged = child.stdout.read().splitlines(keepends=True)
    child.stdout.close()
    child.wait()
    return [line.strip() for line in acknowledged if line.endswith("\n")]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs kill -9")
@pytest.mark.parametrize("work", WORK)
def test_nothing_acknowledged_is_lost_by_kill_9(folder: Path, work: str) -> None:
    chance = random.Random(os.environ.get("PARALLAX_KILL_SEED", "2022"))
    acknowledged: list[str] = []
    for turn in range(KILLS):
        acknowledged += killed(folder, work, turn, chance)
        with Library.open(folder) as library:
            assert_there(library, acknowledged)
            assert not [problem for problem in library.problems() if problem.grave]
    assert acknowledged
    print(f"{work}: {KILLS} kills, {len(acknowledged)} acknowledged, 0 lost")


def assert_there(library: Library, acknowledged: list[str]) -> None:
    flags = {flag.id: flag for flag in library.flags()}
    articles = {summary.id for summary in library.summaries()}
    said = [line.split() for line in acknowledged]
    assert not {name for kind, name in said if kind == "flag"} - flags.keys()
    assert not {name for kind, name in said if kind == "article"} - articles
    notes = [name for kind, name in said if kind == "note"]
    if notes:
        assert flags["kept"].note >= max(notes)
    assert library.journal.latest() == flags
