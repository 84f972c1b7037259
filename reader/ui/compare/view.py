"""The comparison: 2–4 panes with gutters between them, following the session."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedLayout, QWidget

from reader.model import ArticleClaims, Finding
from reader.ui.compare.editions import Editions
from reader.ui.compare.emptiness import EmptyComparison
from reader.ui.compare.gutter import Gutter
from reader.ui.compare.hover import show_counterpart
from reader.ui.compare.marks import Mark, marks_of
from reader.ui.compare.pane import ArticlePane
from reader.ui.compare.places import Places
from reader.ui.compare.reading import Reading
from reader.ui.compare.rendering import Setting
from reader.ui.compare.silence import silent_spans
from reader.ui.compare.sync import ScrollTogether
from reader.ui.search.found import FoundWords
from reader.ui.shell.views import Surroundings, View

_REDRAWN = ("text_pixels", "line_height", "column", "reading_face")


class CompareView(View):
    """Puts panes and gutters in a row and keeps their marks as the session has them."""

    rebuilt = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.panes: list[ArticlePane] = []
        self.gutters: list[Gutter] = []
        self.together = ScrollTogether([], self)
        self.places = Places(self.session.preferences, self)
        self._panes_side = QWidget()
        self._panes_side.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._row = QHBoxLayout(self._panes_side)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.empty = EmptyComparison(around)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self._panes_side)
        self.found = FoundWords(self, self.session, self.theme)
        self.reading = Reading(self, around)
        self.editions = Editions(self, around)
        session = self.session
        session.comparison_changed.connect(self.rebuild)
        session.shown_changed.connect(self._mark)
        session.finding_selected.connect(self._select)
        session.preferences.changed.connect(self._prefer)
        self.rebuild()

    def deactivate(self) -> None:
        """Keep the places that were read."""
        self.places.keep(self.panes)

    def setting(self) -> Setting:
        """How the text is set, as preferred."""
        preferences = self.session.preferences
        return Setting(round(preferences.number("text_pixels")), preferences.number("line_height"))

    # --- panes --------------------------------------------------------------------------

    def rebuild(self) -> None:
        """Make the panes anew for the session's comparison."""
        self.places.keep(self.panes)
        if any(pane.focused() for pane in self.panes):
            self.setFocus()
        while (item := self._row.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.together.deleteLater()
        self.panes, self.gutters = [], []
        for read in self.session.comparison.panes:
            self._add_pane(read)
        self.together = ScrollTogether([pane.text for pane in self.panes], self)
        self._pages.setCurrentIndex(1 if self.panes else 0)
        self._prefer("sync_scroll")
        self._prefer("strips")
        self._mark()
        self.places.restore(self.panes)
        focus = QApplication.focusWidget()
        if self.panes and focus in (None, self, self.parentWidget()):
            self.panes[0].text.setFocus()
        self.rebuilt.emit()

    def _add_pane(self, read: ArticleClaims) -> None:
        pane = ArticlePane(self.theme, len(self.panes))
        column = round(self.session.preferences.number("column"))
        pane.show_article(read, self.setting(), column)
        pane.text.mark_pressed.connect(self.session.select)
        pane.text.mark_hovered.connect(self._hover)
        pane.close_pressed.connect(self.around.opening.close_pane)
        pane.moved.connect(self.around.opening.move_pane)
        self.reading.attach(pane)
        if self.panes:
            gutter = Gutter(self.panes[-1].text, pane.text, self.theme)
            gutter.finding_pressed.connect(self.session.select)
            self.gutters.append(gutter)
            self._row.addWidget(gutter)
        self.panes.append(pane)
        self._row.addWidget(pane, 1)

    def _prefer(self, name: str) -> None:
        preferences = self.session.preferences
        if name == "sync_scroll":
            self.together.enabled = preferences.flag(name)
        for pane in self.panes:
            if name == "strips":
                pane.strip.setVisible(preferences.flag(name))
            elif name in _REDRAWN:
                pane.text.set_type(self.setting(), round(preferences.number("column")))

    # --- marks --------------------------------------------------------------------------

    def _mark(self) -> None:
        flags = dict(self.session.flags)
        only_here = self.around.actions["only_here"].isChecked()
        for pane in self.panes:
            read = pane.read
            marks = marks_of(read.article, self.session.shown, flags, pane.text.offsets)
            silent = silent_spans(read, self.session.comparison) if only_here else []
            positions = [
                (pane.text.offsets.position(s.start), pane.text.offsets.position(s.end))
                for s in silent
            ]
            pane.text.set_marks([] if only_here else marks, self.session.selected, positions)
            pane.text.fold(self.around.actions["claims_only"].isChecked())
        self._show_selected()

    def refresh_marks(self) -> None:
        """Draw the marks anew after a change of what is to be marked; stay with the finding."""
        self._mark()
        QTimer.singleShot(0, self, self.reveal)

    def _show_selected(self) -> None:
        finding = self.session.selected
        for pane in self.panes:
            pane.set_selected(finding)
        for gutter in self.gutters:
            gutter.update()

    def _select(self, finding: Finding | None) -> None:
        self._show_selected()
        if finding is not None and not self.places.holds(self.session):
            QTimer.singleShot(0, self, self.reveal)

    def _hover(self, hovered: tuple[Mark | None, QPoint]) -> None:
        mark, at = hovered
        show_counterpart(self, mark, at, self.session)

    # --- going there --------------------------------------------------------------------

    def reveal(self) -> None:
        """Scroll the panes so that both ends of the selected finding are in view."""
        finding = self.session.selected
        if finding is None:
            return
        self.together.pause(True)
        for pane in self.panes:
            pane.text.settle()
            ends = [mark for mark in pane.text.index.marks if mark.finding.key == finding.key]
            if ends:
                pane.bring(ends)
        self.together.pause(False)
