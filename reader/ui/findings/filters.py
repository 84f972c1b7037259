"""The filters over the review queue; lays them out and says what they are set to."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QWidget,
)

from reader.app.queue import Choices, Filter, Order, State
from reader.model import Relation
from reader.ui.compare.chips import RelationToggle
from reader.ui.overview.choice import Choice, Slider
from reader.ui.overview.words import order_name, state_name
from reader.ui.theme import Theme
from reader.ui.theme.faces import scaled
from reader.ui.wording import number

RELATIONS = (Relation.CONTRADICTS, Relation.UPDATES, Relation.AGREES, Relation.COPIES)
_STEPS = 100


class FilterBar(QWidget):
    """Relations, state, score; then speaker, outlet, article, tag and order."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._quiet = False
        self._choices = Choices()
        self._relations = {relation: self._toggle(relation) for relation in RELATIONS}
        self.state = self._choice(self.tr("Decision"))
        self.speaker = self._choice(self.tr("Speaker"))
        self.outlet = self._choice(self.tr("Outlet"))
        self.article = self._choice(self.tr("Article"))
        self.tag = self._choice(self.tr("Tag"))
        self.order = self._choice(self.tr("Order"))
        self.least = self._slider()
        self.count = QLabel()
        self.count.setMinimumWidth(scaled(110))
        self.sure = QLabel()
        self._fill(self.state, self.tr("any decision"), [(s.value, state_name(s)) for s in State])
        self.order.fill([(order.value, order_name(order)) for order in Order])
        self._lay_out()
        theme.changed.connect(self.update)

    @property
    def filter(self) -> Filter:
        """What the bar is set to."""
        state = self.state.value
        return Filter(
            relations=frozenset(r for r, button in self._relations.items() if button.isChecked()),
            states=frozenset({State(state)}) if state else frozenset(),
            speaker=self.speaker.value,
            outlet=self.outlet.value,
            article=self.article.value,
            tag=self.tag.value,
            least=self.least.value() / _STEPS,
            order=Order(self.order.value),
        )

    def set_filter(self, wanted: Filter) -> None:
        """Set the bar; what is no longer there to choose falls back to everything."""
        self._quiet = True
        for relation, button in self._relations.items():
            button.setChecked(relation in wanted.relations)
        self.state.pick(next(iter(wanted.states), ""))
        for box, value in (
            (self.speaker, wanted.speaker),
            (self.outlet, wanted.outlet),
            (self.article, wanted.article),
            (self.tag, wanted.tag),
            (self.order, wanted.order.value),
        ):
            box.pick(value)
        self.least.setValue(round(wanted.least * _STEPS))
        self._quiet = False
        self._say_sure()

    def offer(self, choices: Choices) -> None:
        """Fill the boxes with what there is, keeping what is chosen."""
        if choices == self._choices:
            return
        self._choices = choices
        kept = self.filter
        self._quiet = True
        self._fill(self.speaker, self.tr("any speaker"), _named(choices.speakers))
        self._fill(self.outlet, self.tr("any outlet"), _named(choices.outlets))
        self._fill(self.article, self.tr("any article"), choices.articles)
        self._fill(self.tag, self.tr("any tag"), _named(choices.tags))
        self.tag.setVisible(bool(choices.tags))
        self._quiet = False
        self.set_filter(kept)

    def show_counts(self, counts: Mapping[Relation, int], shown: int) -> None:
        """Put the number of entries on each relation, and how many the filter takes."""
        for relation, button in self._relations.items():
            button.show_count(counts.get(relation, 0))
        self.count.setText(self.tr("%n shown", "", shown))

    def everything(self) -> None:
        """Take every filter off."""
        self.set_filter(replace(Filter(), relations=frozenset(RELATIONS)))
        self.changed.emit()

    def _toggle(self, relation: Relation) -> RelationToggle:
        button = RelationToggle(self._theme, relation)
        button.setChecked(relation in Filter().relations)
        button.toggled.connect(self._on_change)
        return button

    def _choice(self, name: str) -> Choice:
        box = Choice(name)
        box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        box.currentIndexChanged.connect(self._on_change)
        return box

    def _slider(self) -> Slider:
        slider = Slider(self.tr("Show findings at least this sure"))
        slider.setRange(0, _STEPS)
        slider.setPageStep(10)
        slider.setMinimumWidth(scaled(50))
        slider.setMaximumWidth(scaled(130))
        slider.setToolTip(slider.accessibleName())
        slider.valueChanged.connect(self._on_change)
        return slider

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(6)
        for button in self._relations.values():
            first.addWidget(button)
        first.addSpacing(14)
        first.addWidget(QLabel(self.tr("Sure")))
        first.addWidget(self.least)
        first.addWidget(self.sure)
        first.addSpacing(8)
        first.addWidget(self.count)
        first.addStretch(1)
        second = QHBoxLayout()
        second.setSpacing(8)
        for box in (self.state, self.speaker, self.outlet, self.article, self.tag, self.order):
            second.addWidget(box, 1)
        rows = QGridLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setVerticalSpacing(8)
        rows.addLayout(first, 0, 0)
        rows.addLayout(second, 1, 0)

    def _fill(self, box: Choice, everything: str, items: Iterable[tuple[str, str]]) -> None:
        box.fill([("", everything), *items])

    def _on_change(self, _value: Any = None) -> None:
        if not self._quiet:
            self._say_sure()
            self.changed.emit()

    def _say_sure(self) -> None:
        self.sure.setText(f"≥ {number(self.least.value() / _STEPS)}")


def _named(values: Iterable[str]) -> list[tuple[str, str]]:
    return [(value, value) for value in values]
