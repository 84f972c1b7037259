"""In a pane's header: which version of its address the text is, and what was changed in it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from reader.ui.compare.pane import ArticlePane
from reader.ui.shell.views import Surroundings
from reader.ui.wording import version_name

if TYPE_CHECKING:
    from reader.app.versions import Edition, Rewording
    from reader.ui.compare.view import CompareView

_LONGEST = 60


class Editions(QObject):
    """Names the version in each header; its menu lists the changes and leads to them."""

    def __init__(self, view: CompareView, around: Surroundings) -> None:
        super().__init__(view)
        self._view, self._opening = view, around.opening
        view.rebuilt.connect(self._name_all)

    def _name_all(self) -> None:
        editions = self._view.session.comparison.editions
        for pane in self._view.panes:
            edition = editions.get(pane.read.article.id)
            if edition is not None:
                self._name(pane, edition)

    def _name(self, pane: ArticlePane, edition: Edition) -> None:
        button = pane.header.version
        words = version_name(edition.number, edition.total)
        if edition.beside is not None:
            words += " · " + self.tr("%n change(s)", "", len(edition.changes))
        button.setAccessibleName(words)
        button.setToolTip(self._explained(edition))
        menu = self._menu(pane, edition)
        button.setEnabled(not menu.isEmpty())
        button.setMenu(menu)
        button.setText(words if menu.isEmpty() else f"{words} ▾")
        button.show()

    def _explained(self, edition: Edition) -> str:
        beside = self._view.session.comparison.editions.get(edition.beside or "")
        if beside is None:
            return self.tr("Another text stood at the same address.")
        return self.tr("What was changed since: {version}").format(
            version=version_name(beside.number, beside.total)
        )

    def _menu(self, pane: ArticlePane, edition: Edition) -> QMenu:
        menu = QMenu(pane.header.version)
        former = edition.former
        if former is not None and former not in self._view.session.comparison.ids:
            menu.addAction(
                self.tr("Compare with the former version"),
                partial(self._opening.compare, [former, pane.read.article.id]),
            )
            menu.addSeparator()
        for change in edition.changes:
            menu.addAction(_shown(change), partial(self._go_to, pane, edition.beside, change))
        return menu

    def _go_to(self, pane: ArticlePane, beside: str | None, change: Rewording) -> None:
        self._view.together.pause(True)
        for other in self._view.panes:
            if other.read.article.id == beside:
                other.go_to(change.span_before.start)
        pane.go_to(change.span_after.start)
        self._view.together.pause(False)


def _shown(change: Rewording) -> str:
    before, after = _cut(change.before), _cut(change.after)
    if not change.before:
        return f"+ “{after}”"
    return f"“{before}” → “{after}”" if change.after else f"− “{before}”"


def _cut(words: str) -> str:
    line = " ".join(words.split()).replace("&", "&&")
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
