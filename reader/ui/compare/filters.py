"""Which findings are shown: relations on and off, and how sure they must be, with live counts."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader.model import Relation
from reader.ui.compare.chips import RelationToggle
from reader.ui.flow import FlowLayout
from reader.ui.overview.choice import Slider
from reader.ui.session import SHOWN_RELATIONS, FindingFilter
from reader.ui.shell.views import Surroundings
from reader.ui.wording import count, number


class FilterBar(QFrame):
    """Heading, a toggle for each relation, the slider."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = around.session
        self.toggles = {
            relation: RelationToggle(around.theme, relation) for relation in SHOWN_RELATIONS
        }
        self._total = QLabel()
        self._total.setProperty("role", "small")
        self.voices = QLabel()
        self.voices.setProperty("role", "small")
        self.voices.setToolTip(
            self.tr("Articles that copy one story count as one origin, not as confirmation.")
        )
        self.slider = Slider(self.tr("How sure a finding must be to be shown"))
        self.slider.setRange(0, 100)
        self.slider.setValue(round(self._session.filter.threshold * 100))
        self.slider.setToolTip(self.slider.accessibleName())
        self.slider.setMinimumHeight(22)
        self._least = QLabel()
        self._least.setProperty("role", "small")
        self._lay_out()
        for toggle in self.toggles.values():
            toggle.toggled.connect(self._changed)
        self.slider.valueChanged.connect(self._changed)
        self._session.shown_changed.connect(self._count)
        around.theme.changed.connect(self.update)
        self._count()

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Findings"))
        heading.setProperty("role", "title")
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addStretch(1)
        top.addWidget(self._total)
        chips = QWidget()
        flow = FlowLayout(chips, even=True)
        for toggle in self.toggles.values():
            flow.addWidget(toggle)
        row = QHBoxLayout()
        row.addWidget(self._least)
        row.addWidget(self.slider, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 8)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.voices)
        column.addWidget(chips)
        column.addLayout(row)

    def _changed(self, _value: object = None) -> None:
        relations = frozenset(r for r, toggle in self.toggles.items() if toggle.isChecked())
        self._session.set_filter(
            FindingFilter(relations, self.slider.value() / 100, self._session.filter.dismissed)
        )

    def _count(self) -> None:
        session = self._session
        self.slider.blockSignals(True)
        self.slider.setValue(round(session.filter.threshold * 100))
        self.slider.blockSignals(False)
        everywhere = FindingFilter(frozenset(SHOWN_RELATIONS), session.filter.threshold)
        sure = [f for f in session.comparison.findings if everywhere.takes(f, session.flag_of(f))]
        for relation, many in session.counts(sure).items():
            toggle = self.toggles[relation]
            toggle.show_count(many)
            toggle.setVisible(relation is not Relation.COPIES or many > 0)
        self._total.setText(
            self.tr("{shown} of {all}").format(
                shown=count(len(session.shown)), all=count(len(session.comparison.findings))
            )
        )
        comparison = session.comparison
        self.voices.setText(
            self.tr("%n article(s)", "", len(set(comparison.ids)))
            + ", "
            + self.tr("%n origin(s)", "", comparison.independent)
        )
        self.voices.setVisible(bool(comparison.copies))
        self._least.setText(self.tr("from {score}").format(score=number(session.filter.threshold)))
