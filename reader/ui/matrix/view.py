"""The matrix: who says what of which topic, and where that does not fit together."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.app import overview
from reader.comparison.matrix import Columns, Matrix
from reader.comparison.origins import independent
from reader.jobs import JobContext
from reader.model import Finding, Relation
from reader.ui.matrix.model import MatrixModel
from reader.ui.matrix.naming import NamingDesk
from reader.ui.matrix.speakers import SpeakersDialog
from reader.ui.matrix.table import MatrixTable
from reader.ui.overview.badge import Badge
from reader.ui.overview.choice import Choice, Switch
from reader.ui.overview.pages import Pages
from reader.ui.overview.scope import ScopeBox
from reader.ui.overview.source import EvidenceSource
from reader.ui.overview.words import columns_name
from reader.ui.shell.opening import MOST_PANES
from reader.ui.shell.views import Surroundings, View

_SWITCHED = (Columns.SPEAKERS, Columns.SIDES, Columns.OUTLETS)


class MatrixView(View):
    """Topics against voices, with the switches above."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.source = EvidenceSource.of(self.session)
        self.desk = NamingDesk(self.source, self.session, self)
        self.model = MatrixModel(self)
        self.table = MatrixTable(self.model, self.theme)
        self._shown = False
        self._asked = 0
        self._offered: tuple[str, ...] | None = None
        self._lay_out()
        self._connect()
        self.by = Columns(self.session.preferences.text("matrix_columns"))
        self.switch.pick(self.by.value)

    def activate(self, context: object = None) -> None:
        """Gather and show; a name given as context is followed over time."""
        self._shown = True
        self.source.need()
        self._refill()
        if isinstance(context, str) and context:
            self.follow(context)
        self.table.setFocus()

    def deactivate(self) -> None:
        """Nothing is drawn while another view is in front."""
        self._shown = False

    def follow(self, speaker: str) -> None:
        """Show one speaker's own words from day to day; "" shows everybody again."""
        self.speaker.pick(speaker)
        self._refill()

    def choose(self, value: str) -> None:
        """Let the columns stand for speakers, sides or outlets."""
        self.by = Columns(value)
        self.session.preferences.set("matrix_columns", value)
        self.speaker.setCurrentIndex(0)
        self.switch.pick(value)
        self._refill()

    def _lay_out(self) -> None:
        self.title = QLabel(self.tr("Who says what"))
        self.title.setProperty("role", "heading")
        self.told = QLabel()
        self.told.setProperty("role", "muted")
        self.switch = Switch(self.tr("Columns"), [(by.value, columns_name(by)) for by in _SWITCHED])
        self.speaker = Choice(self.tr("One speaker over time"))
        self.speaker.setMinimumContentsLength(16)
        self.people = QPushButton(self.tr("Speakers and sides…"))
        frame = QFrame()
        frame.setObjectName("card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.table)
        self.pages = Pages(self.source, self.theme, frame)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 16)
        column.setSpacing(12)
        column.addLayout(self._top())
        column.addLayout(self._second())
        column.addWidget(self.pages, 1)

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.title)
        row.addWidget(self.told)
        row.addStretch(1)
        for relation in (Relation.CONTRADICTS, Relation.UPDATES, Relation.AGREES):
            badge = Badge(self.theme)
            badge.show_relation(relation)
            row.addWidget(badge)
        return row

    def _second(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.switch)
        row.addWidget(self.speaker)
        row.addWidget(self.people)
        row.addStretch(1)
        row.addWidget(ScopeBox(self.source))
        return row

    def _connect(self) -> None:
        self.source.changed.connect(self._on_evidence)
        self.switch.chosen.connect(self.choose)
        self.speaker.activated.connect(self._refill)
        self.people.clicked.connect(self._edit_people)
        self.table.opened.connect(self._open)
        self.table.rename_asked.connect(self._rename)
        self.table.topic_menu_asked.connect(self._topic_menu)
        self.table.voice_menu_asked.connect(self._voice_menu)

    def _on_evidence(self) -> None:
        if self._shown:
            self.source.need()
            self._refill()

    def _refill(self, _chosen: int = 0) -> None:
        evidence = self.source.evidence
        self._offer_speakers(evidence.speakers)
        speaker = self.speaker.value
        by = Columns.DAYS if speaker else self.by
        self.switch.pick("" if speaker else by.value)
        self._asked += 1
        asked = self._asked

        def work(_context: JobContext) -> tuple[int, Matrix]:
            return asked, overview.who_says_what(evidence, by, speaker)

        if not self.pages.waiting():
            self.session.jobs.run(work, self._put)

    def _put(self, outcome: tuple[int, Matrix]) -> None:
        asked, shown = outcome
        if asked != self._asked:
            return
        self.table.put(shown)
        self._tell()
        known = bool(self.source.evidence.articles)
        for part in (self.told, self.switch, self.speaker, self.people):
            part.setVisible(known)
        if shown.rows:
            self.pages.show_content()
        else:
            self._explain()

    def _offer_speakers(self, speakers: tuple[str, ...]) -> None:
        if speakers == self._offered:
            return
        self._offered, kept = speakers, self.speaker.value
        names = [(name, name) for name in speakers]
        self.speaker.fill([("", self.tr("everybody")), *names])
        self.speaker.pick(kept)

    def _tell(self) -> None:
        evidence = self.source.evidence
        articles = [read.article.id for read in evidence.articles]
        origins = independent(articles, evidence.origins)
        shown = self.model.matrix
        parts = [
            self.tr("%n topic(s)", "", len(shown.rows) + shown.left_out),
            self.tr("%n speaker(s)", "", len(evidence.speakers)),
            self.tr("%n article(s)", "", len(articles)),
        ]
        if origins < len(articles):
            parts.append(self.tr("%n origin(s)", "", origins))
        if shown.left_out:
            parts.append(self.tr("the first %n shown", "", len(shown.rows)))
        self.told.setText(" · ".join(parts))

    def _explain(self) -> None:
        self.pages.show_empty(
            "library",
            self.tr("No topics yet"),
            self.tr("A topic appears where at least two statements are about the same thing."),
        )
        self.pages.page.offer(
            self.tr("Go to the library"),
            lambda: self.session.view_requested.emit("library", None),
            "primary",
        )

    def _open(self, row: int, column: int) -> None:
        topic_row = self.model.row(row)
        if topic_row is None:
            return
        cell = topic_row.cells[column] if column >= 0 else None
        findings = cell.findings if cell else topic_row.topic.findings
        said = cell.utterances if cell else topic_row.topic.utterances
        best = _telling(findings)
        ids = [best.a.article, best.b.article] if best else []
        ids += [utterance.article.id for utterance in said]
        chosen = list(dict.fromkeys(ids))[:MOST_PANES]
        self.around.opening.compare(chosen, best.key if best else "")
        self.session.view_requested.emit("compare", None)

    def _rename(self, row: int) -> None:
        if topic_row := self.model.row(row):
            self.desk.rename_topic(topic_row.topic)

    def _topic_menu(self, row: int, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(QIcon(), self.tr("Open comparison"), lambda: self._open(row, -1))
        menu.addAction(QIcon(), self.tr("Rename topic…"), lambda: self._rename(row))
        menu.popup(at)

    def _voice_menu(self, column: int, at: QPoint) -> None:
        if head := self.model.column(column):
            by = self.model.matrix.by
            menu = self.desk.voice_menu(head.name, by, lambda: self.follow(head.name))
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            if menu.actions():
                menu.popup(at)

    def _edit_people(self) -> None:
        dialog = SpeakersDialog(self.source, self.desk, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _telling(findings: tuple[Finding, ...]) -> Finding | None:
    """The finding to land on: a contradiction before all else, then the surest."""
    return max(
        findings,
        key=lambda finding: (finding.relation is Relation.CONTRADICTS, finding.score),
        default=None,
    )
