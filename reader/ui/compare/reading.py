"""What one does while reading: find, copy, mark, fold, put another text beside."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from reader.model import Span
from reader.ui.compare.pane import ArticlePane
from reader.ui.compare.selectionbar import SelectionBar
from reader.ui.shell.views import Surroundings
from reader.ui.wording import byline, day

if TYPE_CHECKING:
    from reader.ui.compare.view import CompareView

_MOST_OFFERED, _OFFERED_WIDTH = 20, 380


class Reading(QObject):
    """Carries out the reading commands on the pane that was last in use."""

    def __init__(self, view: CompareView, around: Surroundings) -> None:
        super().__init__(view)
        self._view, self._around = view, around
        self._session = around.session
        for name in ("claims_only", "only_here"):
            around.actions[name].setCheckable(True)
            around.actions[name].toggled.connect(view.refresh_marks)
        for name, work in {
            "find": self._find,
            "find_next": lambda: self._in_bar("next"),
            "find_previous": lambda: self._in_bar("previous"),
            "copy_cited": self.copy_cited,
            "mark": self.mark,
            "disagrees": self.find_disagreement,
            "add_source": self._add_source,
            "close_pane": self._close_pane,
        }.items():
            around.actions[name].triggered.connect(work)

    def attach(self, pane: ArticlePane) -> None:
        """Give a pane its menu and the bar beside its selection."""
        pane.text.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        pane.text.customContextMenuRequested.connect(partial(self._pop_up, pane))
        pane.header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        pane.header.customContextMenuRequested.connect(partial(self._pop_up_header, pane))
        actions = self._around.actions
        SelectionBar(
            pane.text,
            [
                (self.tr("Flag"), self.tr("Flag this passage"), partial(self._flag, pane)),
                (
                    self.tr("Find what disagrees"),
                    actions.tip("disagrees"),
                    self.find_disagreement,
                ),
                (self.tr("Copy quote"), actions.tip("copy_cited"), self.copy_cited),
            ],
        )

    def _pop_up(self, pane: ArticlePane, at: QPoint) -> None:
        self.menu_for(pane).popup(pane.text.mapToGlobal(at))

    def _pop_up_header(self, pane: ArticlePane, at: QPoint) -> None:
        """What can be done with a pane; the commands are carried out on the one in use."""
        pane.text.setFocus(Qt.FocusReason.MouseFocusReason)
        menu = QMenu(pane)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        again = partial(self._around.opening.add_source, pane.read.article.id)
        for name in ("move_left", "move_right"):
            menu.addAction(self._around.actions[name])
        menu.addSeparator()
        menu.addAction(self.tr("Show a second time"), again)
        for name in ("add_source", "close_pane"):
            menu.addAction(self._around.actions[name])
        menu.popup(pane.header.mapToGlobal(at))

    @property
    def pane(self) -> ArticlePane | None:
        """The pane that has the focus, else the first."""
        panes = self._view.panes
        focused = (pane for pane in panes if pane.focused())
        return next(focused, panes[0] if panes else None)

    def selection(self) -> tuple[ArticlePane, Span] | None:
        """The pane with selected words, and what is selected of its article."""
        chosen = [(pane, pane.text.selected_span()) for pane in self._view.panes]
        found = [(pane, span) for pane, span in chosen if span is not None]
        return max(found, key=lambda item: item[0] is self.pane, default=None)

    def menu_for(self, pane: ArticlePane) -> QMenu:
        """What can be done with a place or a selection."""
        menu = QMenu(pane)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        span = pane.text.selected_span()
        copy = menu.addAction(self.tr("Copy"), pane.text.copy)
        copy.setEnabled(span is not None)
        for name in ("copy_cited", "mark", "disagrees"):
            menu.addAction(self._around.actions[name])
        flag = menu.addAction(self.tr("Flag this passage"), lambda: self._flag(pane))
        flag.setEnabled(span is not None)
        menu.addSeparator()
        for name in ("find", "claims_only", "only_here", "add_source", "close_pane"):
            menu.addAction(self._around.actions[name])
        return menu

    def copy_cited(self) -> None:
        """Copy the selected words with who published them and when."""
        chosen = self.selection()
        if chosen is None:
            self._session.notice.emit(self.tr("Select some words first."))
            return
        pane, span = chosen
        article = pane.read.article
        words = " ".join(span.of(article.text).split())
        source = ", ".join(
            part for part in (article.outlet, article.title, day(article.published)) if part
        )
        address = f" <{article.address}>" if article.address else ""
        QGuiApplication.clipboard().setText(f"“{words}” — {source}{address}")
        self._session.notice.emit(self.tr("Copied with its source."))

    def mark(self) -> None:
        """Use the selection as an end of a pair."""
        chosen = self.selection()
        if chosen is None:
            self._session.notice.emit(self.tr("Select some words first."))
            return
        pane, span = chosen
        self._around.review.mark(pane.read.article.id, span)

    def find_disagreement(self) -> None:
        """Ask what in the library disagrees with the selection, or with the sentence here."""
        chosen = self.selection()
        if chosen is None:
            self._session.notice.emit(self.tr("Select a sentence first."))
            return
        pane, span = chosen
        article = pane.read.article
        sentence = next((s for s in pane.read.sentences if s.overlaps(span)), span)
        words = span if span.end - span.start > 20 else sentence
        self._session.disagreement_requested.emit(words.of(article.text), article.id)

    def _flag(self, pane: ArticlePane) -> None:
        span = pane.text.selected_span()
        if span is not None:
            self._around.review.mark_passage(pane.read.article.id, span)

    def _find(self) -> None:
        if self.pane is not None and self._view.isVisible():
            self.pane.finder.open_bar()

    def _in_bar(self, step: str) -> None:
        pane = self.pane
        if pane is None or not self._view.isVisible():
            return
        hidden = not pane.finding
        if hidden and self._view.found.step(pane, 1 if step == "next" else -1):
            return
        if hidden:
            pane.finder.open_bar()
        elif step == "next":
            pane.finder.next()
        else:
            pane.finder.previous()

    def _add_source(self) -> None:
        menu = self._offered()
        last = self._view.panes[-1].header.add_button if self._view.panes else None
        if last is not None and last.isVisible() and not last.visibleRegion().isEmpty():
            corner = last.mapToGlobal(QPoint(last.width(), last.height()))
            menu.popup(corner - QPoint(menu.sizeHint().width(), 0))
        else:
            middle = (self._view.width() - menu.sizeHint().width()) // 2
            menu.popup(self._view.mapToGlobal(QPoint(max(middle, 0), 60)))

    def _offered(self) -> QMenu:
        """The newest articles of the library; those on the table are ticked."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = self._session.comparison.ids
        for summary in self._session.workspace.library.summaries()[: -_MOST_OFFERED - 1 : -1]:
            metrics = menu.fontMetrics()
            title = metrics.elidedText(summary.title, Qt.TextElideMode.ElideRight, _OFFERED_WIDTH)
            said = byline(summary.outlet, summary.published, summary.date_inferred)
            words = f"{title}\t{said}".replace("&", "&&")
            entry = menu.addAction(words, partial(self._around.opening.add_source, summary.id))
            entry.setToolTip(summary.title)
            entry.setCheckable(summary.id in shown)
            entry.setChecked(summary.id in shown)
        menu.addSeparator()
        menu.addAction(self._around.actions["view_library"])
        return menu

    def _close_pane(self) -> None:
        if self.pane is not None and self._view.isVisible() and len(self._view.panes) > 1:
            self._around.opening.close_pane(self.pane.number)
