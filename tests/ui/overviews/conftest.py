"""A window over a small library whose claims and findings are made by hand.

What the engine finds is its own tests' affair; here it is always the same.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader import claims, comparison
from reader.app.workspace import Workspace
from reader.ui.application import build
from reader.ui.preferences import Preferences
from reader.ui.shell.window import MainWindow
from tests.unit.overview.stories import Story, crowded


@pytest.fixture
def story() -> Story:
    return crowded()


@pytest.fixture
def engine(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    """Claims and findings as the story has them."""

    def compare(read, context=None, judging=None):
        ids = {each.article.id for each in read}
        found = [f for f in story.findings if {f.a.article, f.b.article} <= ids]
        return sorted(found, key=lambda finding: -finding.score)

    monkeypatch.setattr(claims, "extract", lambda article: story.read[article.id])
    monkeypatch.setattr(comparison, "compare", compare)


@pytest.fixture
def window(story: Story, engine: None, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    with Workspace.open(tmp_path / "library") as workspace:
        for read in story.articles:
            workspace.library.add([read.article], read.article.text.encode())
    yield from _opened(tmp_path, qtbot)


@pytest.fixture
def empty_window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    yield from _opened(tmp_path, qtbot)


def _opened(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    made = build(Workspace.open(tmp_path / "library"), Preferences(tmp_path / "window.ini"))
    made.resize(1280, 800)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.session.jobs.close()


@pytest.fixture
def show(window: MainWindow, qtbot: QtBot) -> Callable[..., object]:
    """Bring a view to the front and wait until nothing is being worked on."""

    def bring(name: str, context: object = None) -> object:
        window.commands.show_view(name, context)
        qtbot.waitUntil(lambda: not window.session.jobs.running)
        return window.views.view(name)

    return bring
