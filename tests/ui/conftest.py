"""A window over a library of its own, with articles and findings made up for the test."""

from collections.abc import Callable, Iterator, Sequence
from functools import partialmethod
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.app import comparing
from reader.app.workspace import Workspace
from reader.assets import resource
from reader.library import Library
from reader.model import Article, ArticleClaims
from reader.ui.application import build
from reader.ui.compare.view import CompareView
from reader.ui.preferences import Preferences
from reader.ui.session import Comparison, Session
from reader.ui.shell.window import MainWindow
from reader.ui.theme import Theme
from tests.helpers import made_up

Settled = Callable[[], None]


class Patient(QtBot):
    """Waits a minute for what it needs: a machine may be away for longer than the usual 5 s."""

    waitUntil = partialmethod(QtBot.waitUntil, timeout=60_000)  # noqa: N815
    waitSignal = partialmethod(QtBot.waitSignal, timeout=60_000)  # noqa: N815
    waitExposed = partialmethod(QtBot.waitExposed, timeout=60_000)  # noqa: N815


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """The hands of a test, with patience."""
    return Patient(request)


@pytest.fixture(autouse=True)
def keys_let_go(qapp: QApplication) -> Iterator[None]:
    """No test starts with Shift held: a widget that goes at the press never sees the release."""
    yield
    QTest.keyClick(QWidget(), Qt.Key.Key_F35)
    assert qapp.keyboardModifiers() == Qt.KeyboardModifier.NoModifier


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Make the window speak a language, until the end of the test."""
    translators: list[QTranslator] = []

    def begin(code: str) -> None:
        translator = QTranslator()
        assert translator.load(f"parallax_{code}", str(resource("translations")))
        qapp.installTranslator(translator)
        translators.append(translator)
        QLocale.setDefault(QLocale(code))
        qapp.setProperty("languageSpoken", code)

    yield begin
    for translator in translators:
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale.system())
    qapp.setProperty("languageSpoken", None)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """An empty library."""
    opened = Workspace.open(tmp_path / "library")
    yield opened
    opened.close()


@pytest.fixture
def preferences(qapp: QApplication, tmp_path: Path) -> Preferences:
    """Choices of this test only."""
    chosen = Preferences(tmp_path / "window.ini")
    chosen.set("theme", "light")
    chosen.set("reduced_motion", True)
    return chosen


@pytest.fixture
def theme(preferences: Preferences) -> Theme:
    """The light theme, in force."""
    dressed = Theme(preferences)
    dressed.apply()
    return dressed


@pytest.fixture
def session(workspace: Workspace, preferences: Preferences) -> Iterator[Session]:
    """A session without a window."""
    made = Session(workspace, preferences)
    yield made
    made.jobs.close()


def keep(library: Library, *articles: Article) -> None:
    """Put articles into the library under their own ids."""
    for article in articles:
        library.add([article], article.text.encode())


@pytest.fixture
def comparison() -> Comparison:
    """The live page beside the later report: two contradictions and an update."""
    page, later = made_up.newsweek(), made_up.lusa()
    findings = (
        made_up.lavrov_nikolenko(page),
        made_up.killed(page, later),
        made_up.withdrawn(page, later),
    )
    claims = [end for found in findings for end in (found.a, found.b)]
    lone = made_up.claim(page, "The Ukrainian delegation, however, claims", "Ukraine")
    return Comparison(
        (
            made_up.read(
                page,
                [*(c for c in claims if c.article == page.id), lone],
                Lavrov="Russian Foreign Minister",
            ),
            made_up.read(later, [c for c in claims if c.article == later.id]),
        ),
        findings,
    )


@pytest.fixture
def engine(comparison: Comparison, monkeypatch: pytest.MonkeyPatch) -> None:
    """Comparing gives what was made up, and nothing for other articles."""
    made = {pane.article.id: pane for pane in comparison.panes}

    def compare(
        ws: Workspace, ids: Sequence[str] | None = None, context: object = None
    ) -> comparing.Comparison:
        articles = ws.library.articles(ids)
        read = [made.get(a.id, ArticleClaims(a, (), ())) for a in articles]
        known = {article.id for article in articles}
        findings = [f for f in comparison.findings if {f.a.article, f.b.article} <= known]
        return comparing.Comparison(tuple(read), tuple(findings))

    monkeypatch.setattr(comparing, "compare", compare)


@pytest.fixture
def window(
    workspace: Workspace,
    preferences: Preferences,
    comparison: Comparison,
    engine: None,
    qtbot: QtBot,
) -> Iterator[MainWindow]:
    """The window, shown, with the comparison on the table."""
    keep(workspace.library, *(pane.article for pane in comparison.panes))
    made = build(workspace, preferences)
    made.resize(1280, 800)
    with qtbot.waitExposed(made):
        made.show()
    made.session.library_changed.emit()
    made.session.show_comparison(comparison)
    QApplication.processEvents()
    yield made
    made.close()
    made.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def settled(qtbot: QtBot, window: MainWindow) -> Settled:
    """Waits until no job is running and all text is measured."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not window.session.jobs.running)
        QApplication.processEvents()
        for pane in window.views.view("compare").panes:  # type: ignore[attr-defined]
            pane.text.settle()
        QApplication.processEvents()

    return wait


@pytest.fixture
def view(window: MainWindow, settled: Settled) -> CompareView:
    """The comparison, measured."""
    settled()
    found = window.views.view("compare")
    assert isinstance(found, CompareView)
    return found


@pytest.fixture
def three(window: MainWindow, view: CompareView, settled: Settled) -> CompareView:
    """A third article beside them that contradicts the first one and is far from it."""
    known = window.session.comparison
    page = known.panes[0].article
    third = made_up.article(
        "nova",
        ["Due to heavy losses, Russia left.", "More than half of the forces have moved."],
        "Due to heavy losses",
        outlet="Nova",
    )
    far = made_up.finding(
        (page, "less than 20% of the forces are moving", "John Kirby"),
        (third, "More than half of the forces have moved", None),
        score=0.95,
    )
    panes = (*known.panes, made_up.read(third, [far.b]))
    window.session.show_comparison(Comparison(panes, (*known.findings, far)))
    settled()
    window.session.select(far)
    settled()
    return view
