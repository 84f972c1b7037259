"""Going through the comparison by keyboard: panes, marks, sections, a cursor in the text."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from reader.ui.compare.marks import Mark
from reader.ui.compare.pane import ArticlePane
from reader.ui.shell.views import Surroundings

if TYPE_CHECKING:
    from reader.ui.compare.view import CompareView


class Walking(QObject):
    """Carries out the commands that go from one place to the next."""

    def __init__(self, view: CompareView, around: Surroundings) -> None:
        super().__init__(view)
        self._view, self._around = view, around
        self._at: Mark | None = None
        works: dict[str, Callable[[], None]] = {
            "next_pane": partial(self._step_pane, 1),
            "previous_pane": partial(self._step_pane, -1),
            "next_mark": partial(self._step_mark, 1),
            "previous_mark": partial(self._step_mark, -1),
            "move_left": partial(self._move, -1),
            "move_right": partial(self._move, 1),
            "sections": self._sections,
        }
        for name, work in works.items():
            around.actions[name].triggered.connect(partial(self._if_seen, work))
        around.actions["cursor"].setCheckable(True)
        around.actions["cursor"].toggled.connect(self._show_cursor)
        view.rebuilt.connect(self._show_cursor)

    def _if_seen(self, work: Callable[[], None], _on: bool = False) -> None:
        if self._view.isVisible() and self._view.panes:
            work()

    @property
    def _pane(self) -> ArticlePane:
        return self._view.reading.pane or self._view.panes[0]

    def _step_pane(self, by: int) -> None:
        panes = self._view.panes
        at = self._pane.number if any(pane.focused() for pane in panes) else -1
        pane = panes[(at + by) % len(panes)]
        pane.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        row = self._view.row
        self._view.glide.go({row.horizontalScrollBar(): row.place_of([pane.number])})

    def _step_mark(self, by: int) -> None:
        """Select the next marked passage in reading order, from where one is."""
        pane = self._pane
        marks = sorted(pane.text.index.marks, key=lambda mark: (mark.first, mark.last))
        if not marks:
            return
        selected = self._around.session.selected
        key = selected.key if selected else ""
        here = [at for at, mark in enumerate(marks) if mark.finding.key == key]
        known = [at for at in here if marks[at] == self._at]
        if known or here:
            to = (known or here)[0] + by
        else:
            top = pane.text.position_at_top()
            after = sum(1 for mark in marks if mark.first < top)
            to = after if by > 0 else after - 1
        self._at = marks[to % len(marks)]
        self._view.select_at(pane, self._at)

    def _move(self, by: int) -> None:
        """Put the pane one place further in the row, and stay in it."""
        pane = self._pane.number
        if 0 <= pane + by < len(self._view.panes):
            self._around.opening.move_pane(pane, pane + by)
            self._view.panes[pane + by].text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _sections(self) -> None:
        button = self._pane.header.sections
        if button.isVisible():
            button.showMenu()

    def _show_cursor(self) -> None:
        for pane in self._view.panes:
            pane.text.set_cursor(self._around.actions["cursor"].isChecked())
