"""The comparison: 2–4 panes with gutters between them, following the session."""

from functools import partial

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from reader.model import Article, ArticleClaims, Finding
from reader.ui.compare.across import Across
from reader.ui.compare.editions import Editions
from reader.ui.compare.emptiness import EmptyComparison
from reader.ui.compare.glide import Glide
from reader.ui.compare.gutter import Gutter
from reader.ui.compare.hover import described, show_counterpart
from reader.ui.compare.marks import Mark, marks_of
from reader.ui.compare.pane import ArticlePane
from reader.ui.compare.places import Places
from reader.ui.compare.reading import Reading
from reader.ui.compare.rendering import Setting
from reader.ui.compare.row import PaneRow
from reader.ui.compare.silence import silent_spans
from reader.ui.compare.spare import SparePanes
from reader.ui.compare.sync import ScrollTogether
from reader.ui.compare.text import ReadingText
from reader.ui.compare.walking import Walking
from reader.ui.search.found import FoundWords
from reader.ui.shell.opening import MOST_PANES
from reader.ui.shell.views import Surroundings, View

_REDRAWN = ("text_pixels", "line_height", "column", "reading_face")


class CompareView(View):
    """Puts panes and gutters in a row and keeps their marks as the session has them."""

    rebuilt = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.together = ScrollTogether([], self)
        self._across = Across([], [], self)
        self.places = Places(self.session.preferences, self)
        self.row = PaneRow()
        self.row.turned.connect(self._turn)
        self.glide = Glide(self.session.preferences, self)
        self.glide.moving.connect(self._hold)
        self._spare = SparePanes(self, around.opening)
        self._near: tuple[ArticlePane, Mark] | None = None
        self._fresh, self._stayed, self._joined, self._last = True, False, False, ""
        self.empty = EmptyComparison(around)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.row)
        self.found = FoundWords(self, self.session, self.theme)
        self.reading = Reading(self, around)
        self.walking = Walking(self, around)
        self.editions = Editions(self, around)
        session = self.session
        session.comparison_changed.connect(self.rebuild)
        session.shown_changed.connect(self._mark)
        session.finding_selected.connect(self._select)
        session.preferences.changed.connect(self._prefer)
        self.rebuild()
        self._mark()

    @property
    def panes(self) -> list[ArticlePane]:
        """The panes from left to right."""
        return self.row.panes

    @property
    def gutters(self) -> list[Gutter]:
        """What stands between them."""
        return self.row.gutters

    def deactivate(self) -> None:
        """Keep the places that were read."""
        self.places.keep(self.panes)

    def setting(self) -> Setting:
        """How the text is set, as preferred."""
        preferences = self.session.preferences
        return Setting(round(preferences.number("text_pixels")), preferences.number("line_height"))

    # --- panes --------------------------------------------------------------------------

    def rebuild(self) -> None:
        """Put the session's comparison on the table; what stood there already stays as it is."""
        self.glide.stop()
        self.places.keep(self.panes)
        focused = next((pane for pane in self.panes if pane.focused()), None)
        self.together.retire()
        self._across.retire()
        former, self._near, self._fresh = list(self.panes), None, True
        panes = [self._pane(*item, former) for item in enumerate(self.session.comparison.panes)]
        fresh = [pane for pane in panes if pane not in self.panes]
        if focused in former:
            self.setFocus()
        texts = [pane.text for pane in panes]
        self._stayed, self._joined = len(fresh) < len(panes), bool(fresh)
        self.row.fill(panes, [self._gutter(texts, left) for left in range(len(texts) - 1)])
        for pane in panes:
            pane.show()
        self.together = ScrollTogether(texts, self)
        self._across = Across(texts, self.gutters, self)
        self._pages.setCurrentIndex(1 if panes else 0)
        self._prefer("sync_scroll")
        self.places.restore(fresh, self._hold)
        focus = QApplication.focusWidget()
        if panes and focus in (None, self, self.parentWidget()):
            panes[0].text.setFocus()
        self.rebuilt.emit()

    def _pane(self, number: int, read: ArticleClaims, former: list[ArticlePane]) -> ArticlePane:
        """The pane of an article: the one among `former` that shows it, else a new one."""
        comparison = self.session.comparison
        pane = next((pane for pane in former if pane.read.article == read.article), None)
        if pane is not None:
            former.remove(pane)
        else:
            pane = self._spare.take(read.article)
        pane.take_place(
            number, read, comparison.article(comparison.copies.get(read.article.id, ""))
        )
        last = number + 1 == len(comparison.panes)
        pane.header.add_button.setVisible(last and number + 1 < MOST_PANES)
        return pane

    def set_in(self, pane: ArticlePane, article: Article) -> None:
        """Set an article in a pane, as preferred."""
        pane.show_article(article, self.setting(), round(self.session.preferences.number("column")))

    def new_pane(self) -> ArticlePane:
        """A pane without an article, hidden."""
        pane = ArticlePane(self.theme, self)
        pane.hide()
        pane.text.mark_pressed.connect(partial(self.select_at, pane))
        pane.text.mark_hovered.connect(self._hover)
        pane.text.pointed.connect(self._point)
        pane.close_pressed.connect(self.around.opening.close_pane)
        pane.moved.connect(self.around.opening.move_pane)
        pane.header.add_pressed.connect(self.around.actions["add_source"].trigger)
        pane.strip.show_ticks(self.session.preferences.flag("strips"))
        self.reading.attach(pane)
        return pane

    def _gutter(self, texts: list[ReadingText], left: int) -> Gutter:
        gutter = Gutter(texts, left, self.theme)
        gutter.finding_pressed.connect(self.session.select)
        gutter.pointed.connect(self._point)
        return gutter

    def _prefer(self, name: str) -> None:
        preferences = self.session.preferences
        if name == "sync_scroll":
            self.together.enabled = preferences.flag(name)
        for pane in self.panes:
            if name == "strips":
                pane.strip.show_ticks(preferences.flag(name))
            elif name in _REDRAWN:
                pane.text.set_type(self.setting(), round(preferences.number("column")))
        if name in _REDRAWN:
            self._spare.forget()
            self.row.fit()

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
            told = self.tr("%n claim(s) only in this source", "", len(silent))
            pane.header.tell_only_here(told if only_here else "")
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
            pane.text.setAccessibleDescription(described(pane.read.article, self.session))
        for gutter in self.gutters:
            gutter.update()
        self._across.follow(finding.key if finding else "")

    def select_at(self, pane: ArticlePane, mark: Mark) -> None:
        """Select the finding of a mark; its passage stays where it is, the others come to it."""
        self._near = (pane, mark)
        self.session.select(mark.finding)

    def _select(self, finding: Finding | None) -> None:
        self._show_selected()
        key = finding.key if finding else ""
        held = self.places.holds(self.session)
        stays = self._fresh and self._stayed and key == self._last
        self._last, self._fresh = key, self._fresh and not stays
        if finding is not None and not held and not stays:
            QTimer.singleShot(0, self, self.reveal)
        elif finding is not None and stays and self._joined:
            QTimer.singleShot(0, self, self._turn_to_selected)

    def _hover(self, hovered: tuple[Mark | None, QPoint]) -> None:
        mark, at = hovered
        show_counterpart(self, mark, at, self.session, self.theme.palette)

    def _point(self, key: str) -> None:
        for pane in self.panes:
            pane.text.set_hovered(key)
        for gutter in self.gutters:
            gutter.set_hovered(key)
        selected = self.session.selected
        self._across.follow(selected.key if selected else "", key)

    # --- going there --------------------------------------------------------------------

    def reveal(self) -> None:
        """Scroll the panes so that both ends of the selected finding are in view."""
        finding, near = self.session.selected, self._near
        self._near = None
        if finding is None:
            return
        for pane in self.panes:
            pane.text.settle()
        ends = {pane: pane.ends_of(finding) for pane in self.panes}
        level = None
        places = {}
        if near is not None and near[0] in ends:
            pane, mark = near
            place = pane.text.place_of_stretch(mark.first, mark.last)
            level = pane.text.geometry_.bounds(mark.first, mark.last).center().y() - place
            places[pane.text.verticalScrollBar()] = place
            ends.pop(pane)
        for pane, marks in ends.items():
            if marks:
                places[pane.text.verticalScrollBar()] = pane.place_of(marks, level)
        seen = [pane.number for pane in self.panes if pane.text.verticalScrollBar() in places]
        places[self.row.horizontalScrollBar()] = self.row.place_of(seen)
        self.glide.go(places, jump=self._fresh)
        self._fresh = False

    def _turn_to_selected(self) -> None:
        """Articles came beside those that stay as they are: scroll sideways to the finding."""
        finding = self.session.selected
        if finding is not None:
            self.row.lay_out()
            ends = [pane.number for pane in self.panes if pane.ends_of(finding)]
            self.row.horizontalScrollBar().setValue(self.row.place_of(ends))

    def _turn(self, by: int) -> None:
        self.glide.go({self.row.horizontalScrollBar(): self.row.next_place(by)})

    def _hold(self, held: bool) -> None:
        self.together.pause(held)
