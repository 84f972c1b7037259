"""Thousands of findings and articles cost the window no more than the few that are in view."""

import sys
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from reader.app.queue import Entry, queue
from reader.model import Relation
from reader.ui.findings.queue_model import QueueModel
from reader.ui.overview.choice import Choice
from reader.ui.theme import Theme
from tests.unit.overview.stories import Story

MANY = 3000


def calls_during(work: Callable[[], object]) -> int:
    """How many functions of Python were entered meanwhile."""
    entered = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal entered
        entered += event == "call"

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(before)
    return entered


def many(story: Story) -> list[Entry]:
    (first, *_) = queue(story.articles, story.findings, []).entries
    return [replace(first, key=f"{number:016x}") for number in range(MANY)]


def test_a_long_queue_is_laid_out_without_asking_for_each_row(story: Story, qtbot: QtBot) -> None:
    model, view = QueueModel(), QListView()
    qtbot.addWidget(view)
    view.setUniformItemSizes(True)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setModel(model)
    view.resize(300, 400)
    model.put(many(story))
    with qtbot.waitExposed(view):
        view.show()
    view.scheduleDelayedItemsLayout()
    assert calls_during(view.doItemsLayout) < MANY / 10
    assert view.verticalScrollBar().maximum() > MANY


def test_the_queue_keeps_to_qts_rules_and_nothing_in_it_is_written_over(story: Story) -> None:
    model = QueueModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.put(many(story)[:20])
    model.put(many(story)[:5])
    assert model.rowCount() == 5
    assert model.entry(4) is not None
    assert not model.flags(model.index(0)) & model.flags(model.index(0)).ItemIsEditable
    changed = [replace(entry, relation=Relation.UPDATES) for entry in many(story)[:5]]
    model.refresh(changed)
    assert [model.entry(row) for row in range(5)] == changed
    model.put([])
    assert model.rowCount() == 0
    assert tester


def test_a_box_offers_thousands_of_articles_and_knows_which_is_chosen(
    theme: Theme, qtbot: QtBot
) -> None:
    box = Choice("Article")
    qtbot.addWidget(box)
    box.fill((f"id {number}", f"Article {number}") for number in range(MANY))
    assert (box.value, box.currentText(), box.count()) == ("id 0", "Article 0", MANY)
    box.pick("id 2345")
    assert (box.value, box.currentText()) == ("id 2345", "Article 2345")
    box.pick("id of one that is gone")
    assert box.value == "id 0"
    box.fill([])
    assert (box.value, box.count()) == ("", 0)


class Measured(QStyledItemDelegate):
    """Counts how often it is asked how high a row is."""

    asked = 0

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        self.asked += 1
        return super().sizeHint(option, index)


def test_the_rows_of_a_long_box_are_not_measured_one_by_one_when_its_look_changes(
    qtbot: QtBot,
) -> None:
    box, measured = Choice("Article"), Measured()
    qtbot.addWidget(box)
    box.setItemDelegate(measured)
    box.fill((f"id {number}", f"Article {number}") for number in range(MANY))
    with qtbot.waitExposed(box):
        box.show()
    box.showPopup()
    box.hidePopup()
    measured.asked = 0
    box.setStyleSheet("QListView { color: #123456; }")
    list_ = box.view()
    assert isinstance(list_, QListView)
    list_.doItemsLayout()
    assert 0 < measured.asked < MANY / 10
