"""Reading a page that asks for everything: no socket, no file outside, nothing started."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from reader.app.importing import import_paths
from reader.app.intake_process import ParsingProcess
from reader.app.workspace import Workspace
from reader.formats import Source
from tests.hostile.inputs import INPUTS

ROOT = Path(__file__).resolve().parents[2]
needs_strace = pytest.mark.skipif(not shutil.which("strace"), reason="needs strace")
NUMBERS = ("03", "05", "08", "13b", "14", "45", "50b", "50e")
OPENED = re.compile(r'open(?:at)?\((?:AT_FDCWD, )?"([^"]+)", ([A-Z_|]+)')


@needs_strace
@pytest.mark.slow
def test_import_opens_no_socket_and_no_file_outside_the_library(tmp_path: Path) -> None:
    folder, library, log = tmp_path / "in", tmp_path / "library", tmp_path / "trace"
    folder.mkdir()
    for hostile in INPUTS:
        if hostile.number in NUMBERS:
            (folder / f"{hostile.number}-{hostile.name}").write_bytes(hostile.build())
    secret = Path("/tmp/parallax-secret.txt")
    secret.write_text("secret")
    done = subprocess.run(
        ["strace", "-f", "-qq", "-o", log, "-e", "trace=socket,connect,openat,open", sys.executable,
         "-m", "reader", "--library", library, "import", folder],
        capture_output=True, text=True, timeout=120, cwd=ROOT, check=False,
    )  # fmt: skip
    secret.unlink(missing_ok=True)
    trace = log.read_text(errors="replace")
    assert done.returncode == 3, done.stderr
    assert "added" in done.stdout
    assert not re.search(r"socket\(|connect\(", trace)
    assert "parallax-secret" not in trace
    inside = (str(tmp_path), sys.prefix, sys.base_prefix, str(ROOT), "/usr", "/etc", "/lib",
              "/proc", "/dev/null", "/dev/urandom", "/sys", "/opt", str(Path.home()))  # fmt: skip
    opened = OPENED.findall(trace)
    written = {path for path, flags in opened if re.search("WRONLY|RDWR|CREAT", flags)}
    strange = {p for p in written if not p.startswith((str(tmp_path), "/dev/null", "/dev/tty"))}
    assert not {p for p in strange if "__pycache__" not in p and p.startswith("/")}
    assert not {p for p, _ in opened if p.startswith("/") and not p.startswith(inside)}


def beckoning(secret: Path) -> str:
    """A page that asks for things from the web, from this disk and from a file server."""
    story = "The mayor said on Monday that the army had left the town and would not come back. " * 3
    sources = (
        "http://127.0.0.1:9/a.png", f"file://{secret}", str(secret), f"page_files/../{secret.name}",
        "//127.0.0.1/share/a.png", "\\\\127.0.0.1\\share\\a.png", "javascript:alert(1)",
    )  # fmt: skip
    figures = "".join(
        f"<figure><img src='{source}'><figcaption>Seen {n}</figcaption></figure><p>{n}: {story}</p>"
        for n, source in enumerate(sources)
    )
    return (
        f"<html><head><title>Come and see</title><link rel=stylesheet href='file://{secret}'>"
        "<meta http-equiv=refresh content='0;url=http://127.0.0.1:9/'><style>@import "
        f"url('http://127.0.0.1:9/a.css');body{{background:url('file://{secret}')}}</style>"
        "<script src='http://127.0.0.1:9/a.js'></script></head><body onload='fetch(1)'>"
        f"<h1>Come and see</h1><p>First: {story}</p>{figures}<iframe src='file://{secret}'></iframe>"
        f"<p><a href='javascript:alert(1)'>Click</a> <a href='file://{secret}'>here</a> {story}</p>"
        "</body></html>"
    )


@needs_strace
@pytest.mark.slow
def test_viewing_opens_no_socket_and_no_file_outside_the_library(tmp_path: Path) -> None:
    library, log, secret = tmp_path / "library", tmp_path / "trace", tmp_path / "secret.png"
    secret.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(4000))
    (tmp_path / "page.html").write_text(beckoning(secret), encoding="utf-8")
    with Workspace.open(library) as ws:
        (taken,) = import_paths(ws, [tmp_path / "page.html"])
        assert len(ws.library.figures(taken.article_id)) == 7
        assert not any(figure.picture for figure in ws.library.figures(taken.article_id))
    done = subprocess.run(
        ["strace", "-f", "-qq", "-o", log, "-e", "trace=socket,connect,openat,open", sys.executable,
         "-m", "tests.hostile.viewing", library],
        capture_output=True, text=True, timeout=180, cwd=ROOT, check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-2:] == ["Come and see", "compared 1"]
    trace = log.read_text(errors="replace")
    assert not re.findall(r"socket\((?!AF_UNIX)[^\n]*", trace)
    assert secret.name not in trace
    assert str(tmp_path / "page.html") not in trace
    own = (
        str(tmp_path), sys.prefix, sys.base_prefix, str(ROOT), "/usr", "/etc", "/lib", "/proc",
        "/dev/", "/sys", "/opt", "/run", "/var/cache/fontconfig", "/var/lib/dbus", "/tmp/runtime-",
    )  # fmt: skip
    assert not {p for p, _ in OPENED.findall(trace) if p.startswith("/") and not p.startswith(own)}


@pytest.mark.parametrize(
    "attempt",
    [
        "import socket; socket.create_connection(('127.0.0.1', 9))",
        "import os; os.system('true')",
        "import subprocess; subprocess.run(['true'])",
        "open('/tmp/parallax-written.txt', 'w')",
        "import os; os.remove('/tmp/parallax-nothing')",
    ],
)
def test_the_parsing_process_may_not_act(attempt: str) -> None:
    code = (
        "from reader.app.intake_worker import _confine\n_confine()\n"
        f"try:\n    {attempt}\nexcept PermissionError as error:\n    print('refused', error)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert done.stdout.startswith("refused"), done.stderr


def test_a_parser_that_was_killed_between_two_sources_is_replaced() -> None:
    with ParsingProcess() as parser:
        table = next(h for h in INPUTS if h.number == "37")
        parser.harvest(Source(table.build(), table.name))
        child = parser._child
        assert child is not None
        child.process.kill()
        child.process.wait(60)
        assert parser.harvest(Source(table.build(), table.name)).found
        assert parser.child_id not in (None, child.process.pid)
