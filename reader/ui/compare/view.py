"""The comparison: 2–4 panes with gutters between them, following the session."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.model import Finding
from reader.ui.compare.gutter import Gutter
from reader.ui.compare.marks import Mark, marks_of
from reader.ui.compare.pane import ArticlePane
from reader.ui.compare.rendering import Setting
from reader.ui.shell.views import Surroundings, View


class CompareView(View):
    """Puts panes and gutters in a row and keeps their marks as the session has them."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.panes: list[ArticlePane] = []
        self.gutters: list[Gutter] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        session = self.session
        session.comparison_changed.connect(self.rebuild)
        session.shown_changed.connect(self._mark)
        session.finding_selected.connect(self._select)
        self.rebuild()

    def setting(self) -> Setting:
        """How the text is set, as preferred."""
        preferences = self.session.preferences
        return Setting(round(preferences.number("text_pixels")), preferences.number("line_height"))

    def rebuild(self) -> None:
        """Make the panes anew for the session's comparison."""
        while (item := self._row.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.panes, self.gutters = [], []
        column = round(self.session.preferences.number("column"))
        for number, read in enumerate(self.session.comparison.panes):
            pane = ArticlePane(self.theme, number)
            pane.read = read
            pane.header.show_article(read)
            pane.text.show_article(read.article, self.setting(), column)
            pane.text.mark_pressed.connect(self.session.select)
            pane.close_pressed.connect(self.around.opening.close_pane)
            pane.moved.connect(self.around.opening.move_pane)
            if self.panes:
                gutter = Gutter(self.panes[-1].text, pane.text, self.theme)
                gutter.finding_pressed.connect(self.session.select)
                self.gutters.append(gutter)
                self._row.addWidget(gutter)
            self.panes.append(pane)
            self._row.addWidget(pane, 1)
        self._mark()

    def _mark(self) -> None:
        for pane in self.panes:
            assert pane.read is not None
            marks = marks_of(
                pane.read.article, self.session.shown, dict(self.session.flags), pane.text.offsets
            )
            pane.text.set_marks(marks, self.session.selected)

    def _select(self, finding: Finding | None) -> None:
        for pane in self.panes:
            pane.text.set_selected(finding)
        if finding is not None:
            QTimer.singleShot(0, self.reveal)

    def reveal(self) -> None:
        """Scroll the panes so that both ends of the selected finding are in view."""
        finding = self.session.selected
        if finding is None:
            return
        for pane in self.panes:
            pane.text.settle()
            ends = [mark for mark in pane.text.index.marks if mark.finding.key == finding.key]
            if ends:
                self._bring(pane, ends)

    def _bring(self, pane: ArticlePane, ends: list[Mark]) -> None:
        rects = [pane.text.geometry_.bounds(mark.first, mark.last) for mark in ends]
        top = min(rect.top() for rect in rects)
        bottom = max(rect.bottom() for rect in rects)
        height = pane.text.viewport().height()
        if bottom - top > height * 0.9:
            bottom = top
        pane.text.verticalScrollBar().setValue(round((top + bottom - height) / 2))
