"""The hostile report in a real browser: no script runs and no request is made."""

import http.server
import os
import shutil
import subprocess
import threading
from collections.abc import Iterator

import pytest

from reader.export.page import write_page
from tests.helpers.reports import hostile_report

BROWSER = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
needs_browser = pytest.mark.skipif(BROWSER is None, reason="no Chromium on this machine")


class Listening:
    """A server on this machine that notes what it is asked for."""

    def __init__(self) -> None:
        asked = self.asked = []

        class Noting(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                asked.append(self.path)
                self.send_response(200)
                self.end_headers()
                self.wfile.write(b"document.title='ran'")

            def log_message(self, *args):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Noting)
        self.address = f"http://127.0.0.1:{self.server.server_port}"


@pytest.fixture
def listening() -> Iterator[Listening]:
    found = Listening()
    thread = threading.Thread(target=found.server.serve_forever)
    thread.start()
    yield found
    found.server.shutdown()
    thread.join()
    found.server.server_close()


def traps(address: str) -> str:
    """Words that would ask the server for something, or change the title, if they were markup."""
    return (
        f'"><script src="{address}/script"></script>'
        f"<script>document.title='ran'; new Image().src='{address}/ran'</script>"
        f'<img src="{address}/image" onerror="document.title=\'ran\'">'
        f'<link rel="stylesheet" href="{address}/style"><iframe src="{address}/frame"></iframe>'
        f"<style>@import url({address}/import); body{{background:url({address}/css)}}</style>"
        f'<meta http-equiv="refresh" content="2; url={address}/refresh">'
        f"<svg onload=\"fetch('{address}/svg')\"></svg><object data='{address}/object'></object>"
        f"</style></title><base href='{address}/'>\u202ejavascript:fetch('{address}/link')"
    )


def opened(page: bytes, folder) -> str:
    """The document as the browser has it after running everything it would run."""
    file = folder / "report <b>.html"
    file.write_bytes(page)
    done = subprocess.run(
        [
            str(BROWSER), "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
            "--disable-background-networking", "--disable-component-update",
            f"--user-data-dir={folder / 'profile'}", "--virtual-time-budget=3000",
            "--dump-dom", file.as_uri(),
        ],
        capture_output=True, timeout=60, check=False, env={**os.environ, "HOME": str(folder)},
    )  # fmt: skip
    return done.stdout.decode()


@needs_browser
@pytest.mark.slow
def test_a_hostile_report_runs_nothing_and_asks_for_nothing(tmp_path, listening):
    words = traps(listening.address)

    document = opened(write_page(hostile_report(words)), tmp_path)

    assert "Suggested, not reviewed" in document
    assert "<title>ran</title>" not in document
    assert listening.asked == []


@needs_browser
@pytest.mark.slow
def test_the_same_traps_unescaped_would_be_noticed(tmp_path, listening):
    opened(f"<title>x</title><p>{traps(listening.address)}".encode(), tmp_path)

    assert {"/script", "/ran", "/image", "/style"} <= set(listening.asked)
