"""Commands that only read: they wait for no writer, and need no room on the disk."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from reader.app.workspace import Workspace
from reader.library.opening import FILE
from tests.cli.conftest import Run

TEXT = "The mayor said on Monday that the army had left Kyiv and would not come back soon."
ON_A_FULL_DISK = """
import json, resource, signal, sys
from reader import cli
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
ends = [cli.main(command) for command in json.loads(sys.argv[1])]
sys.exit(f"{ends}" if any(ends) else 0)
"""


@pytest.fixture
def article(parallax: Run, tmp_path: Path) -> str:
    """The id of an article that stands in the library and in its index."""
    file = tmp_path / "army.txt"
    file.write_text(TEXT, encoding="utf-8")
    parallax("import", file)
    (hit,) = parallax("search", "army", "--json").json["hits"]
    return str(hit["article"])


def test_reading_waits_for_nobody_who_writes(
    parallax: Run, tmp_path: Path, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Workspace.open(tmp_path / "library") as writer, writer.library.at_once():
        writer.library.update_metadata(article, title="Not yet")
        monkeypatch.setattr("time.sleep", lambda _: pytest.fail("it waits"))
        assert article in parallax("list").out
        assert parallax("search", "Kiev", "--json").json["total"] == 1
        assert "Not yet" not in parallax("show", article).out
        for command in ("findings", "speakers", "matrix", "timeline", "flag list", "feeds list"):
            assert parallax(*command.split()).code == 0, command


@pytest.mark.skipif(not hasattr(signal, "SIGXFSZ"), reason="needs a limit on file sizes")
def test_on_a_full_disk_everything_can_be_read(parallax: Run, tmp_path: Path, article: str) -> None:
    parallax("edit", article, "--title", "Renamed, and not in the index")
    reserve = tmp_path / "library" / "library.ballast"
    reserve.touch()
    for left in (tmp_path / "library").rglob("*-shm"):
        left.unlink()
    commands = [["list"], ["search", "Kiev"], ["show", article], ["claims", article], ["findings"]]
    done = subprocess.run(
        [sys.executable, "-c", ON_A_FULL_DISK, json.dumps(commands)],
        env={**os.environ, "PARALLAX_LIBRARY": str(tmp_path / "library")},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Renamed" in done.stdout
    assert "1 article, " in done.stdout
    assert done.stderr.count("\n") == 1
    assert "Only what was indexed before is searched." in done.stderr
    assert reserve.exists(), "what is kept back for writing is not given up for reading"


def test_a_damaged_library_is_still_built_anew(parallax: Run, tmp_path: Path, article: str) -> None:
    (tmp_path / "library" / FILE).write_bytes(b"no library at all " * 300)
    said = parallax("list")
    assert "was damaged and was built anew" in said.err
