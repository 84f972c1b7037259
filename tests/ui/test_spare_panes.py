"""Texts are set while their articles are still being compared; no view is laid out twice."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject
from pytestqt.qtbot import QtBot

from reader.app import comparing
from reader.app.workspace import Workspace
from reader.ui.compare.view import CompareView
from reader.ui.shell.window import MainWindow
from tests.helpers import made_up
from tests.ui.conftest import keep


class Engine:
    """Compares when it is told to."""

    def __init__(self) -> None:
        self.may = threading.Event()
        self._compare = comparing.compare

    def compare(self, *asked: object) -> comparing.Comparison:
        assert self.may.wait(60)
        return self._compare(*asked)  # type: ignore[arg-type]


class Sizes(QObject):
    """Counts how often something is given another size."""

    given = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.given += event.type() == QEvent.Type.Resize
        return False


@pytest.fixture
def slow(window: MainWindow, workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> Engine:
    """An engine that waits, and six short articles to compare."""
    engine = Engine()
    monkeypatch.setattr(comparing, "compare", engine.compare)
    for number in range(6):
        keep(workspace.library, made_up.article(f"s{number}", [f"It rained {number} times."]))
    return engine


def view_of(window: MainWindow) -> CompareView:
    view = window.views.view("compare")
    assert isinstance(view, CompareView)
    return view


def set_in(window: MainWindow) -> dict[str, int]:
    """The articles that are set in panes, hidden ones too, with how often."""
    texts = [pane.article.id for pane in view_of(window).findChildren(QObject)
             if getattr(pane, "article", None) is not None]  # fmt: skip
    return {text: texts.count(text) for text in texts}


def test_a_text_is_set_before_its_article_is_compared_and_shown_as_it_was_set(
    window: MainWindow, slow: Engine, settled: Callable[[], None], qtbot: QtBot
) -> None:
    settled()
    window.opening.compare(["s0", "s1"])
    qtbot.waitUntil(lambda: {"s0", "s1"} <= set(set_in(window)))
    assert "s0" not in window.session.comparison.ids
    slow.may.set()
    qtbot.waitUntil(lambda: window.session.comparison.ids == ("s0", "s1"))
    panes = view_of(window).panes
    assert [pane.text.toPlainText() for pane in panes] == [
        "It rained 0 times.", "It rained 1 times.",
    ]  # fmt: skip
    assert all(pane.isVisible() for pane in panes)
    qtbot.waitUntil(lambda: set_in(window) == {"s0": 1, "s1": 1})


def test_texts_that_are_not_waited_for_any_more_give_way_to_others(
    window: MainWindow,
    workspace: Workspace,
    slow: Engine,
    settled: Callable[[], None],
    qtbot: QtBot,
) -> None:
    settled()
    shown = set(window.session.comparison.ids)
    for article in workspace.library.articles(["s0", "s1", "s2"]):
        window.opening.text_read.emit(article)
    window.opening.compare(["s3", "s4", "s5"])
    qtbot.waitUntil(lambda: {"s3", "s4", "s5"} <= set(set_in(window)))
    assert len(set(set_in(window)) - shown) == 4
    slow.may.set()
    qtbot.waitUntil(lambda: window.session.comparison.ids == ("s3", "s4", "s5"))
    assert [pane.read.article.id for pane in view_of(window).panes] == ["s3", "s4", "s5"]


def test_a_text_set_before_the_letters_grew_is_set_anew(
    window: MainWindow, slow: Engine, settled: Callable[[], None], qtbot: QtBot
) -> None:
    settled()
    window.opening.compare(["s0"])
    qtbot.waitUntil(lambda: "s0" in set_in(window))
    window.session.preferences.set("text_pixels", 27)
    slow.may.set()
    qtbot.waitUntil(lambda: window.session.comparison.ids == ("s0",))
    (pane,) = view_of(window).panes
    assert pane.text.document().defaultFont().pixelSize() == 27


@pytest.mark.parametrize(("one", "other"), [("library", "compare"), ("compare", "library")])
def test_a_view_that_comes_to_the_front_is_given_its_size_once(
    one: str, other: str, window: MainWindow, settled: Callable[[], None], qtbot: QtBot
) -> None:
    settled()
    for name in (other, one):
        window.views.show(name)
        settled()
    coming, going = Sizes(), Sizes()
    window.views.view(other).installEventFilter(coming)
    window.views.view(one).installEventFilter(going)
    window.resize(window.width() + 40, window.height())
    settled()
    coming.given = going.given = 0
    window.views.show(other)
    settled()
    assert (coming.given, going.given) == (1, 0)
