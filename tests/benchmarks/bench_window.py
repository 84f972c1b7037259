"""The window's speed: painting while scrolling, and the time from start to the first picture.

Scrolling: two articles of 5,000 words with 300 findings between and inside them, 1600 × 1000,
drawn without a screen; one step moves the left text by 48 pixels, the right one follows, and
panes, gutter, strips and arcs are painted at once. The bar is 1/60 s at the 95th percentile.
It is measured when nothing else is going on, and again beside a job that never rests.
Start: a bare QMainWindow against the program on its sample library, in turns, each a process
of its own, clocked from its first line to the end of the first paint event. The first picture is
the frame; how long it takes until the kept comparison stands in it is clocked too.
"""

import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from reader.app.workspace import Workspace
from reader.jobs import JobContext
from reader.model import Article, Finding, Relation
from reader.ui import application
from reader.ui.compare.view import CompareView
from reader.ui.preferences import Preferences
from reader.ui.session import Comparison, FindingFilter
from reader.ui.shell.window import MainWindow
from tests.helpers import made_up

Step = tuple[float, float]
Row = tuple[str, float, str]
WORDS, FINDINGS, STEPS = 5000, 300, 200
_QUIET_S = 1.0
_PARAGRAPH, _SENTENCE = 60, 15
_VOCABULARY = ("talks", "troops", "north", "region", "minister", "army", "report", "civilians")
_RELATIONS = (Relation.CONTRADICTS, Relation.UPDATES, Relation.AGREES, Relation.COPIES)

_BARE = """
import sys, time
began = time.perf_counter()
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.perf_counter() - began, flush=True)
        QApplication.exit(0)
app = QApplication(sys.argv)
window = Window()
window.resize(1400, 880)
window.show()
app.exec()
"""
_WHOLE = """
import sys, time
from pathlib import Path
began = time.perf_counter()
from reader.ui import application
from reader.ui.shell import window as shell
class Window(shell.MainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.perf_counter() - began, flush=True)
        import os
        os._exit(0)
application.MainWindow = Window
application.run([], Path(sys.argv[1]))
"""
_COMPARED = """
import sys, time
from pathlib import Path
began = time.perf_counter()
from PySide6.QtCore import QTimer
from reader.ui import application
from reader.ui.shell import window as shell
class Window(shell.MainWindow):
    def furnishing(self):
        yield from super().furnishing()
        self.opening.compared.connect(lambda: QTimer.singleShot(0, self.end))
    def end(self):
        self.repaint()
        print(time.perf_counter() - began, flush=True)
        import os
        os._exit(0)
application.MainWindow = Window
application.run([], Path(sys.argv[1]))
"""


def made(id: str, rnd: random.Random) -> tuple[Article, list[str]]:
    """An article of 5,000 words and its sentences, each of which stands there once."""
    sentences = [
        " ".join([f"{id}{number}", *rnd.choices(_VOCABULARY, k=_SENTENCE - 1)]) + "."
        for number in range(WORDS // _SENTENCE)
    ]
    size = _PARAGRAPH // _SENTENCE
    rows = [sentences[at : at + size] for at in range(0, len(sentences), size)]
    return made_up.article(id, [" ".join(row) for row in rows], f"Article {id}"), sentences


def comparison() -> Comparison:
    """Two such articles; a tenth of the findings lie inside the first."""
    rnd = random.Random(7)
    (one, said_a), (two, said_b) = made("a", rnd), made("b", rnd)
    findings: list[Finding] = []
    for number in range(FINDINGS):
        other = (one, rnd.choice(said_a)) if number % 10 == 0 else (two, rnd.choice(said_b))
        findings.append(
            made_up.finding(
                (one, said_a[number % len(said_a)], "A"), (*other, "B"),
                _RELATIONS[number % 4], 0.5 + number / 1000,
            )
        )  # fmt: skip
    claims = [end for found in findings for end in (found.a, found.b)]
    panes = tuple(
        made_up.read(text, [claim for claim in claims if claim.article == text.id])
        for text in (one, two)
    )
    return Comparison(panes, tuple(findings))


def scrolling(folder: Path) -> tuple[list[Step], list[Step]]:
    """Seconds by the clock and on the processor for each step, to the last painted pixel.

    First with nothing else going on, then beside a busy job.
    """
    app = QApplication.instance() or QApplication([])
    sys.setswitchinterval(application.TURN)
    with Workspace.open(folder) as workspace:
        window = application.build(workspace, Preferences(folder / "window.ini"))
        window.resize(1600, 1000)
        window.show()
        window.session.set_filter(FindingFilter())
        window.session.show_comparison(comparison())
        _settle(app, window)
        view = window.views.view("compare")
        assert isinstance(view, CompareView)
        alone = [_step(view, number) for number in range(STEPS)]
        job = window.session.jobs.run(_never_rest)
        beside = [_step(view, number) for number in range(STEPS)]
        job.cancel()
        window.close()
    return alone, beside


def _settle(app: QCoreApplication, window: MainWindow) -> None:
    """Wait until the index is made and what began after it too."""
    quiet = time.monotonic() + _QUIET_S
    while time.monotonic() < quiet:
        app.processEvents()
        if window.session.jobs.running:
            quiet = time.monotonic() + _QUIET_S


def _never_rest(context: JobContext) -> None:
    while True:
        context.check()


def _step(view: CompareView, number: int) -> Step:
    began, worked = time.perf_counter(), time.thread_time()
    bar = view.panes[0].text.verticalScrollBar()
    bar.setValue(number * 48)
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    return time.perf_counter() - began, time.thread_time() - worked


def starts(folder: Path, rounds: int = 5) -> tuple[float, float, float]:
    """Median seconds to the first picture, bare and whole, and to the first comparison."""
    spent: list[tuple[float, float, float]] = []
    _clocked(_COMPARED, str(folder))
    for _ in range(rounds):
        bare, whole, compared = (
            _clocked(script, str(folder)) for script in (_BARE, _WHOLE, _COMPARED)
        )
        spent.append((bare, whole, compared))
    bare, whole, compared = (statistics.median(column) for column in zip(*spent, strict=True))
    return bare, whole, compared


def _clocked(script: str, *given: str) -> float:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-c", script, *given],
        capture_output=True, text=True, check=False, timeout=60, env=environment,
    )  # fmt: skip
    return float(done.stdout.split()[0])


def main() -> list[Row]:
    """Both measured: scrolling steps in ms, the start in seconds and as a ratio."""
    with tempfile.TemporaryDirectory(prefix="parallax-window-") as folder:
        alone, beside = scrolling(Path(folder) / "scrolling")
        bare, whole, compared = starts(Path(folder) / "start")
    return [
        *_told("scrolling step", alone),
        *_told("scrolling step beside a busy job", beside),
        ("first picture of a bare window", bare, "s"),
        ("first picture of the program", whole, "s"),
        ("  times a bare window's (bar 3)", whole / bare, "×"),
        ("first comparison", compared, "s"),
    ]


def _told(what: str, spent: Sequence[Step]) -> list[Row]:
    clock, work = (sorted(step[i] * 1000 for step in spent) for i in (0, 1))
    middle, high = len(spent) // 2, int(len(spent) * 0.95)
    return [
        (f"{what}: median", clock[middle], "ms"),
        (f"{what}: 95th percentile (bar 16.7 ms)", clock[high], "ms"),
        (f"{what}: 95th percentile, processor", work[high], "ms"),
    ]
