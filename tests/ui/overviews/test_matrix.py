import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QInputDialog, QLineEdit, QStyle, QStyleOptionFrame
from shiboken6 import isValid

from reader.comparison.matrix import Columns, Matrix
from reader.model import Relation
from reader.ui.matrix.model import MatrixModel
from reader.ui.matrix.speakers import SpeakersDialog, SpeakersModel

KEY = Qt.Key
STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def view(show):
    return show("matrix")


@pytest.fixture
def settled(window, qtbot):
    """Wait until names, merges and sides are shown."""

    def wait():
        qtbot.waitUntil(lambda: not window.session.jobs.running)

    return wait


def names(view):
    return [column.name for column in view.model.matrix.columns]


def topics(view):
    return [row.topic.name for row in view.model.matrix.rows]


def test_disputed_topics_come_first_and_their_cells_carry_the_relation(view):
    rows = view.model.matrix.rows
    assert rows[0].disputed
    assert Relation.CONTRADICTS in {cell.relation for cell in rows[0].cells if cell}


def test_columns_switch_between_speakers_sides_and_outlets(window, view, settled):
    speakers = names(view)
    view.switch.button("outlets").click()
    settled()
    assert "Newsweek" in names(view)
    assert names(view) != speakers
    assert window.session.preferences.text("matrix_columns") == "outlets"
    view.switch.button("sides").click()
    settled()
    assert view.model.matrix.by is Columns.SIDES


def test_only_the_last_of_several_choices_is_shown(view, settled):
    for by in ("sides", "speakers", "outlets"):
        view.choose(by)
    settled()
    assert view.model.matrix.by is Columns.OUTLETS


def test_enter_opens_a_cell_in_its_articles_at_its_finding(window, view, qtbot):
    row = view.model.matrix.rows[0]
    column = next(i for i, cell in enumerate(row.cells) if cell and cell.findings)
    view.table.setCurrentIndex(view.model.index(0, column))
    QTest.keyClick(view.table, KEY.Key_Return)
    qtbot.waitUntil(lambda: not window.session.jobs.running)
    assert window.views.current == "compare"
    assert window.session.selected.key in {f.key for f in row.cells[column].findings}


def test_shift_enter_opens_the_whole_row(window, view, qtbot):
    QTest.keyClick(view.table, KEY.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: not window.session.jobs.running)
    wanted = {u.article.id for u in view.model.matrix.rows[0].topic.utterances}
    assert set(window.session.comparison.ids) <= wanted


def test_a_topic_is_renamed_undone_and_kept(window, view, settled, monkeypatch):
    found = topics(view)[0]
    monkeypatch.setattr(QInputDialog, "getText", lambda *a, **k: ("The core of it", True))
    QTest.keyClick(view.table, KEY.Key_F2)
    settled()
    assert topics(view)[0] == "The core of it"
    assert "The core of it" in window.session.workspace.library.names("topic").values()
    window.actions_["undo"].trigger()
    settled()
    assert topics(view)[0] == found
    window.actions_["redo"].trigger()
    settled()
    assert topics(view)[0] == "The core of it"


def test_speakers_are_merged_and_put_on_a_side(window, view, settled):
    dialog = SpeakersDialog(view.source, view.desk, view)
    model = dialog.model
    first, second = (model.data(model.index(row, 0)) for row in (0, 1))
    told = []
    window.session.notice.connect(told.append)
    assert model.setData(model.index(1, 1), first)
    settled()
    assert told == ["Merge speakers: done. Undo takes it back."]
    assert second not in view.source.evidence.speakers
    row = next(r for r in range(model.rowCount()) if model.data(model.index(r, 0)) == first)
    assert model.setData(model.index(row, 2), "One side")
    settled()
    view.choose("sides")
    settled()
    assert "One side" in names(view)
    window.actions_["undo"].trigger()
    window.actions_["undo"].trigger()
    settled()
    assert second in view.source.evidence.speakers
    assert "One side" not in names(view)
    dialog.deleteLater()


def test_a_speaker_is_found_by_a_few_letters(view):
    dialog = SpeakersDialog(view.source, view.desk, view)
    name = dialog.model.data(dialog.model.index(0, 0))
    dialog.look.setText(name[:4].upper())
    shown = [dialog.model.data(dialog.model.index(r, 0)) for r in range(dialog.model.rowCount())]
    assert name in shown
    assert all(name[:4].casefold() in other.casefold() for other in shown)
    dialog.deleteLater()


def test_one_speaker_is_followed_over_time(view, settled):
    name = view.source.evidence.speakers[0]
    view.follow(name)
    settled()
    assert view.model.matrix.by is Columns.DAYS
    said = {u.source for row in view.model.matrix.rows for u in row.topic.utterances}
    assert said == {name}
    view.choose("speakers")
    settled()
    assert view.speaker.value == ""
    assert view.model.matrix.by is Columns.SPEAKERS


def test_a_column_offers_what_can_be_done_with_a_speaker(view):
    name = view.source.evidence.speakers[0]
    menu = view.desk.voice_menu(name, Columns.SPEAKERS, lambda: view.follow(name))
    assert len(menu.actions()) == 3
    menu.actions()[0].trigger()
    assert view.speaker.value == name
    assert not view.desk.voice_menu("Newsweek", Columns.OUTLETS, print).actions()


def test_the_models_keep_qts_rules(view):
    model = MatrixModel()
    testers = [QAbstractItemModelTester(model, STRICT)]
    model.put(view.model.matrix)
    model.put(Matrix(Columns.SIDES, (), ()))
    speakers = SpeakersModel(view.source, view.desk)
    testers.append(QAbstractItemModelTester(speakers, STRICT))
    speakers.look_for("a")
    assert speakers.rowCount() > 0


def test_a_cell_is_spoken_with_topic_voice_relation_and_words(view):
    row = view.model.matrix.rows[0]
    column = next(i for i, cell in enumerate(row.cells) if cell and cell.relation)
    role = Qt.ItemDataRole.AccessibleTextRole
    words = view.model.data(view.model.index(0, column), role)
    assert row.topic.name in words
    assert names(view)[column] in words
    assert row.cells[column].relation.value in words
    silent = next(i for i, cell in enumerate(row.cells) if cell is None)
    assert "says nothing" in view.model.data(view.model.index(0, silent), role)


def test_the_heading_counts_topics_speakers_articles(view):
    told = view.told.text()
    assert told.startswith(f"{len(topics(view))} topic")
    assert "4 article" in told


def test_the_dialog_of_speakers_is_freed_when_it_is_closed(view, qtbot):
    view.people.click()
    dialog = view.findChild(SpeakersDialog)
    dialog.close()
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_a_long_reason_why_nothing_is_shown_is_seen_whole(window, view, qtbot):
    sentence = view.pages.page.sentence
    for times in (1, 2, 3, 4):
        view.pages.show_empty(
            "triangle-alert",
            "This could not be gathered",
            "The library at /home/ada/library.db is damaged. " * times,
        )
        view.pages.page.offer("Try again", lambda: None)
        qtbot.waitUntil(sentence.isVisible)
        qtbot.waitUntil(lambda: sentence.height() >= sentence.heightForWidth(sentence.width()))


@pytest.fixture
def people(window, view, qtbot):
    dialog = SpeakersDialog(view.source, view.desk, view)
    window.theme.dress(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    yield dialog
    dialog.close()
    dialog.deleteLater()


@pytest.mark.parametrize("column", [1, 2])
def test_what_is_written_in_the_table_of_speakers_is_seen_whole(people, column):
    index = people.model.index(1, column)
    people.table.setCurrentIndex(index)
    people.table.edit(index)
    (box,) = people.table.viewport().findChildren(QLineEdit)
    frame = QStyleOptionFrame()
    box.initStyleOption(frame)
    room = box.style().subElementRect(QStyle.SubElement.SE_LineEditContents, frame, box)
    assert room.height() >= box.fontMetrics().height()


def test_a_name_that_is_known_is_offered_while_it_is_written(people):
    first = people.model.data(people.model.index(0, 0))
    index = people.model.index(1, 1)
    people.table.edit(index)
    (box,) = people.table.viewport().findChildren(QLineEdit)
    box.completer().setCompletionPrefix(first[2:6].lower())
    assert first in [box.completer().completionModel().index(row, 0).data()
                     for row in range(box.completer().completionCount())]  # fmt: skip


def test_merging_a_speaker_leaves_the_cursor_on_the_line(people, settled):
    first = people.model.data(people.model.index(0, 0))
    people.table.setCurrentIndex(people.model.index(2, 1))
    assert people.model.setData(people.model.index(2, 1), first)
    settled()
    assert (people.table.currentIndex().row(), people.table.currentIndex().column()) == (2, 1)
    assert people.model.data(people.model.index(2, 1)) == first


def test_the_sides_that_were_found_are_offered_too(view, monkeypatch):
    offered = []
    monkeypatch.setattr(
        QInputDialog, "getItem", lambda *asked, **more: offered.extend(asked[3]) or ("", False)
    )
    found = {s.side for read in view.source.evidence.articles for s in read.speakers if s.side}
    view.desk.ask_side(view.source.evidence.speakers[0])
    assert found
    assert found <= set(offered)
