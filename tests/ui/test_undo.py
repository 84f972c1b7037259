"""Everything one does is taken back and done again, in mixed order and whatever view is open."""

import random
from collections.abc import Callable
from functools import partial

import pytest

from reader.app import overview
from reader.app.workspace import Workspace
from reader.model import Relation, Span
from reader.ui.library.steps import CollectionStep, DeleteStep, MetadataStep, TagStep
from reader.ui.overview.source import EvidenceSource
from reader.ui.shell.window import MainWindow

Settled = Callable[[], None]
VIEWS = ("library", "compare", "findings", "matrix", "timeline")


def stored(ws: Workspace) -> object:
    """All that a person made or chose; when an article was deleted is not undone but told anew."""
    library = ws.library
    names = [library.names(kind) for kind in ("merged", "side", "topic")]
    return library.articles(), library.flags(), library.collections(), names, library.dismissed()


def deeds(window: MainWindow) -> dict[str, Callable[[], object]]:
    """One of each kind of thing that can be taken back."""
    session, review = window.session, window.commands._around.review
    workspace, push = session.workspace, session.undo.push
    source = EvidenceSource.of(session)
    first, second, _ = session.comparison.findings

    def on(finding, work: Callable[[], object]) -> None:
        session.select(finding)
        work()

    def pair() -> None:
        review.mark("newsweek", Span(0, 12))
        review.mark("lusa", Span(5, 20))

    return {
        "confirm": partial(on, first, review.confirm),
        "dismiss": partial(on, second, review.dismiss),
        "note": partial(on, first, lambda: review.note("said twice")),
        "tag": partial(on, second, lambda: review.tag(["talks"])),
        "relation": lambda: review.set_relation(first, Relation.AGREES),
        "passage": lambda: review.mark_passage("lusa", Span(3, 30)),
        "pair": pair,
        "metadata": lambda: push(MetadataStep(session, "lusa", {"title": "Later"}, "Edit")),
        "tags": lambda: push(TagStep(session, ["newsweek", "lusa"], "war", "Tag")),
        "delete": lambda: push(DeleteStep(session, ["lusa"], "Delete")),
        "collect": lambda: push(CollectionStep(session, {"Kyiv": ["newsweek"]}, "Collect")),
        "merge": lambda: source.name(
            overview.merge_speakers(workspace, "OHCHR", "United Nations"), "Merge"
        ),
        "side": lambda: source.name(overview.put_on_side(workspace, "Kirby", "US"), "Side"),
    }


@pytest.mark.parametrize("seed", [1, 2])
def test_every_kind_of_step_is_taken_back_in_any_order(
    window: MainWindow, settled: Settled, seed: int
) -> None:
    settled()
    chance = random.Random(seed)
    todo = deeds(window)
    order = chance.sample(list(todo), len(todo))
    order.append(order.pop(order.index("delete")))  # nothing can be done to what is deleted
    undo, workspace = window.session.undo, window.session.workspace
    states = [stored(workspace)]
    for name in order:
        before = undo.index()
        todo[name]()
        if chance.random() < 0.3:
            window.commands.show_view(chance.choice(VIEWS))
        assert undo.index() == before + 1, name
        states.append(stored(workspace))
        assert states[-1] != states[-2], name
    for state in reversed(states[:-1]):
        undo.undo()
        assert stored(workspace) == state
        if chance.random() < 0.3:
            window.commands.show_view(chance.choice(VIEWS))
    for state in states[1:]:
        undo.redo()
        assert stored(workspace) == state
    settled()
