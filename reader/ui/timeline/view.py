"""The timeline: a quantity chosen from the library, drawn over time by source."""

import html

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.comparison.series import Measure, Moment, Point
from reader.ui.overview.choice import Choice, Switch
from reader.ui.overview.pages import Pages
from reader.ui.overview.quotes import quoted
from reader.ui.overview.scope import ScopeBox
from reader.ui.overview.source import EvidenceSource
from reader.ui.shell.views import Surroundings, View
from reader.ui.theme.faces import quote_face, scaled
from reader.ui.timeline.chart import Chart
from reader.ui.timeline.wording import measure_choice, measure_name, place_name, point_head


class TimelineView(View):
    """Choices above, the chart, and below it the sentence of the number pointed at."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.source = EvidenceSource.of(self.session)
        self._shown = False
        self.measure = Choice(self.tr("What is counted"))
        self.measure.setMinimumContentsLength(34)
        self.place = Choice(self.tr("Where"))
        self.moment = Switch(
            self.tr("Which day"),
            [
                (Moment.REPORTED.value, self.tr("day of report")),
                (Moment.REFERRED.value, self.tr("day referred to")),
            ],
        )
        self.chart = Chart(self.theme)
        self._lay_out()
        self._connect()

    def activate(self, context: object = None) -> None:
        """Gather and draw what was drawn last."""
        self._shown = True
        self.source.need()
        kept = self.session.preferences.get("timeline")
        self.moment.pick(str(kept.get("moment") or Moment.REPORTED.value))
        self._refill(str(kept.get("measure", "")), str(kept.get("place", "")))
        self.chart.setFocus()

    def deactivate(self) -> None:
        """Remember what was drawn."""
        self._shown = False
        if self.measure.value:
            self.session.preferences.set(
                "timeline",
                {
                    "measure": self.measure.value,
                    "place": self.place.value,
                    "moment": self.moment.value,
                },
            )

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Numbers over time"))
        heading.setProperty("role", "heading")
        top, choices = QHBoxLayout(), QHBoxLayout()
        top.addWidget(heading)
        top.addStretch(1)
        top.addWidget(ScopeBox(self.source))
        choices.setSpacing(10)
        for part in (self.measure, self.place, self.moment):
            choices.addWidget(part)
        choices.addStretch(1)
        self.pages = Pages(self.source, self.theme, self._card())
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addLayout(choices)
        column.addWidget(self.pages, 1)

    def _card(self) -> QFrame:
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.RichText)
        self.head = QLabel()
        self.head.setTextFormat(Qt.TextFormat.RichText)
        self.head.setWordWrap(True)
        self.sentence = QLabel()
        self.sentence.setTextFormat(Qt.TextFormat.RichText)
        self.sentence.setWordWrap(True)
        self.sentence.setFont(quote_face(16))
        self.sentence.setMinimumHeight(scaled(66))
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.open = QPushButton(self.tr("Open in its article   ↵"))
        self.open.setAccessibleName(self.tr("Open in its article"))
        said = QVBoxLayout()
        said.addWidget(self.head)
        said.addWidget(self.sentence)
        below = QHBoxLayout()
        below.addLayout(said, 1)
        below.addWidget(self.open, 0, Qt.AlignmentFlag.AlignTop)
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 14, 18, 14)
        column.addWidget(self.title)
        column.addWidget(self.chart, 1)
        column.addLayout(below)
        return card

    def _connect(self) -> None:
        self.source.changed.connect(self._on_evidence)
        self.measure.activated.connect(self._on_measure)
        self.place.activated.connect(self._draw)
        self.moment.chosen.connect(self._draw)
        self.chart.pointed.connect(self._tell)
        self.chart.opened.connect(self._open)
        self.open.clicked.connect(self._open_current)
        self.theme.changed.connect(self._draw)

    def _on_evidence(self) -> None:
        if self._shown:
            self.source.need()
            self._refill(self.measure.value, self.place.value)

    def _refill(self, measure: str, place: str) -> None:
        measures = self.source.evidence.measures
        self.measure.fill([(known.key, measure_choice(known)) for known in measures])
        self.measure.pick(measure)
        self._offer_places(place)
        self._draw()
        if self.pages.waiting():
            return
        self.measure.setVisible(bool(measures))
        self.moment.setVisible(bool(measures))
        if measures:
            self.pages.show_content()
        else:
            self._explain()

    def _offer_places(self, place: str) -> None:
        shown = self._measure()
        places = shown.places if shown else ()
        self.place.fill(
            [("", self.tr("everywhere")), *((name, place_name(name)) for name in places)]
        )
        self.place.pick(place)
        self.place.setVisible(bool(places))

    def _on_measure(self, _index: int) -> None:
        self._offer_places("")
        self._draw()

    def _measure(self) -> Measure | None:
        key = self.measure.value
        return next((m for m in self.source.evidence.measures if m.key == key), None)

    def _draw(self, _chosen: object = None) -> None:
        measure = self._measure()
        if measure is None:
            self.chart.show_measure(Measure("", "", ()), "", Moment.REPORTED)
            return
        hint = self.tr("hover a point to read the sentence; click to open it")
        name = html.escape(measure_name(measure))
        self.title.setText(f"<b>{name}</b> {self._muted(f'— {hint}')}")
        moment = Moment(self.moment.value or Moment.REPORTED)
        self.chart.show_measure(measure, self.place.value, moment)

    def _muted(self, words: str) -> str:
        colour = self.theme.colour("muted").name()
        return f'<span style="color:{colour}">{html.escape(words)}</span>'

    def _tell(self, point: Point | None) -> None:
        self.open.setEnabled(point is not None)
        if point is None:
            words = self.tr("Point at a number, or step through them with the arrow keys.")
            self.head.setText(self._muted(words))
            self.sentence.clear()
            return
        self.head.setText(f"<b>{html.escape(point_head(point))}</b>")
        text = point.utterance.article.text
        marked = [point.quantity.span]
        span = point.utterance.claim.sentence
        token = f"{point.relation.value}_text" if point.relation else "ink"
        self.sentence.setText(quoted(text, span, marked, self.theme.palette, token))

    def _open_current(self) -> None:
        self._open(self.chart.current)

    def _open(self, point: Point | None) -> None:
        if point is None:
            return
        place = point.utterance.place
        met = [
            finding
            for finding in self.source.evidence.findings
            if place in ((c.article, *c.span) for c in (finding.a, finding.b))
        ]
        best = max(met, key=lambda finding: finding.score, default=None)
        ids = [best.a.article, best.b.article] if best else [point.utterance.article.id]
        self.around.opening.compare(list(dict.fromkeys(ids)), best.key if best else "")
        self.session.view_requested.emit("compare", None)
        self.session.passage_requested.emit(point.utterance.article.id, point.quantity.span)

    def _explain(self) -> None:
        self.pages.show_empty(
            "info",
            self.tr("No number was given twice"),
            self.tr("A quantity appears here when it is counted at least twice on known days."),
        )
        self.pages.page.offer(
            self.tr("Go to the library"),
            lambda: self.session.view_requested.emit("library", None),
            "primary",
        )
