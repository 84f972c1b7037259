"""The marks of the chosen finding in a pane, and whether they are in view."""

from reader.ui.compare.marks import Mark
from reader.ui.compare.pane import ArticlePane
from reader.ui.shell.window import MainWindow


def marks_of(pane: ArticlePane, window: MainWindow) -> list[Mark]:
    """The marks in this pane of what is chosen in the window."""
    selected = window.session.selected
    assert selected is not None
    return [mark for mark in pane.text.index.marks if mark.finding.key == selected.key]


def in_view(pane: ArticlePane, mark: Mark) -> bool:
    """Whether the whole passage can be seen."""
    bounds = pane.text.bounds(mark)
    return bounds.top() >= 0 and bounds.bottom() <= pane.text.viewport().height()
