from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from reader.app import flagging, overview
from reader.app.queue import Filter, Order, State
from reader.app.workspace import Workspace
from reader.errors import LibraryDamaged
from reader.model import FlagStatus, Reason, Relation, Span
from reader.ui.application import build
from reader.ui.findings.keeping import kept_filter, kept_place
from reader.ui.findings.queue_model import QueueModel
from reader.ui.overview.quotes import differing, quoted
from reader.ui.preferences import Preferences

KEY = Qt.Key


@pytest.fixture
def view(show):
    return show("findings")


def press(window, key):
    QTest.keyClick(window.focusWidget() or window, key)


def step(page, words):
    return next(b for b in page.findChildren(QPushButton) if b.text() == words)


def states(view):
    return [view.model.entry(row).state for row in range(view.model.rowCount())]


def test_the_queue_is_worked_through_with_four_keys(window, view, qtbot):
    keys = [view.model.entry(row).key for row in range(4)]
    for key in (KEY.Key_C, KEY.Key_X, KEY.Key_U):
        press(window, key)
    assert states(view)[:3] == [State.CONFIRMED, State.DISMISSED, State.UNCLEAR]
    assert view.entry.key == keys[3]
    press(window, KEY.Key_N)
    assert view.board.detail.note.hasFocus()
    QTest.keyClicks(view.board.detail.note, "cux: said twice")
    press(window, KEY.Key_Escape)
    assert view.board.list.hasFocus()
    kept = flagging.decisions(window.session.workspace)
    assert kept[keys[0]].status is FlagStatus.CONFIRMED
    assert kept[keys[1]].status is FlagStatus.DISMISSED
    assert kept[keys[3]].note == "cux: said twice"


def test_a_decision_can_be_undone_and_done_again(window, view):
    press(window, KEY.Key_C)
    assert states(view)[0] is State.CONFIRMED
    window.actions_["undo"].trigger()
    assert states(view)[0] is State.OPEN
    window.actions_["redo"].trigger()
    assert states(view)[0] is State.CONFIRMED


def test_the_same_key_again_takes_a_decision_back(window, view):
    press(window, KEY.Key_C)
    view.go(0)
    press(window, KEY.Key_C)
    assert states(view)[0] is State.OPEN
    assert not flagging.flags(window.session.workspace)


def test_progress_counts_what_was_decided(window, view):
    total = view.model.rowCount()
    assert view.board.told.text() == f"0 of {total} decided"
    press(window, KEY.Key_X)
    press(window, KEY.Key_X)
    assert view.board.told.text() == f"2 of {total} decided"
    assert view.board.progress.value() == 2
    assert not view.board.take_away.isVisible()


def test_when_all_is_decided_the_report_can_be_taken_away(window, view, monkeypatch):
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a: asked.append(a) or ("", ""))
    for _ in range(view.model.rowCount()):
        press(window, KEY.Key_X)
    assert view.board.told.text() == f"All {view.model.rowCount()} decided"
    view.board.take_away.click()
    assert len(asked) == 1
    window.actions_["undo"].trigger()
    assert not view.board.take_away.isVisible()


def test_what_became_of_a_flag_is_told_in_words_and_on_the_own_clock(window, view):
    press(window, KEY.Key_C)
    view.go(0)
    review = window.review
    review.set_relation(view.entry.finding, Relation.UPDATES)
    view.go(0)
    lines = view.board.detail.history.text().splitlines()
    assert [line.rpartition(" · ")[2] for line in lines] == ["confirmed", "relation: updates"]
    year = str(view.entry.flag.history[0].at)[:4]
    assert all(f" {year} " in line and "T" not in line.partition(" · ")[0] for line in lines)


def test_it_comes_back_where_one_left(window, view, show, qtbot):
    view.board.filters.set_filter(Filter(least=0.6, order=Order.NEWEST))
    view.board.filters.changed.emit()
    view.go(3)
    key = view.entry.key
    show("matrix")
    assert kept_place(window.session.preferences) == key
    assert kept_filter(window.session.preferences).order is Order.NEWEST
    show("findings")
    assert view.entry.key == key


def test_the_next_sitting_goes_on_where_the_last_one_ended(window, view, tmp_path, qtbot):
    view.board.filters.set_filter(Filter(least=0.6, order=Order.NEWEST))
    view.board.filters.changed.emit()
    view.go(3)
    key = view.entry.key
    window.close()

    again = build(Workspace.open(tmp_path / "library"), Preferences(tmp_path / "window.ini"))
    qtbot.addWidget(again)
    again.show()
    again.commands.show_view("findings")
    qtbot.waitUntil(lambda: not again.session.jobs.running)
    queue = again.views.view("findings")
    assert queue.entry.key == key
    assert (queue.board.filters.filter.least, queue.board.filters.filter.order) == (
        0.6, Order.NEWEST,
    )  # fmt: skip
    again.close()


def test_the_slider_holds_back_what_is_less_sure_and_says_how_many_are_left(view):
    scores = [entry.score for entry in view.source.evidence.queue.entries]
    view.board.filters.least.setValue(80)
    shown = view.model.rowCount()
    assert 0 < shown < len(scores)
    assert all(view.model.entry(row).score >= 0.8 for row in range(shown))
    assert view.board.filters.count.text().startswith(str(shown))


def test_filters_by_outlet_speaker_article_and_decision(window, view):
    filters = view.board.filters
    filters.outlet.pick("Newsweek")
    assert all(
        "Newsweek" in {end.outlet for end in view.model.entry(row).ends}
        for row in range(view.model.rowCount())
    )
    filters.everything()
    view.go(0)
    press(window, KEY.Key_C)
    filters.state.pick(State.CONFIRMED.value)
    assert view.model.rowCount() == 1
    filters.state.pick(State.OPEN.value)
    assert State.CONFIRMED not in states(view)


def test_relations_are_switched_on_and_off(view):
    filters = view.board.filters
    filters.set_filter(Filter(relations=frozenset({Relation.AGREES})))
    filters.changed.emit()
    rows = range(view.model.rowCount())
    assert {view.model.entry(row).relation for row in rows} == {Relation.AGREES}


def test_tags_are_kept_and_can_be_filtered_by(window, view):
    view.board.detail.tags.setText("lavrov, crimea , lavrov")
    view.board.detail.tags.editingFinished.emit()
    flag = flagging.flags(window.session.workspace)[0]
    assert flag.tags == ("lavrov", "crimea")
    view.board.filters.tag.pick("crimea")
    assert view.model.rowCount() == 1


def test_the_relation_can_be_changed(window, view):
    box = view.board.relation
    box.pick(Relation.UPDATES.value)
    box.activated.emit(box.currentIndex())
    assert flagging.flags(window.session.workspace)[0].relation is Relation.UPDATES
    assert view.entry.relation is Relation.UPDATES


def test_a_note_that_was_being_written_stays_with_its_entry(window, view):
    first = view.entry.key
    view.board.detail.note.setPlainText("half a thought")
    view.go(1)
    assert flagging.decisions(window.session.workspace)[first].note == "half a thought"
    assert view.board.detail.note.toPlainText() == ""


def test_what_the_filters_hold_back_is_explained_with_a_way_out(view):
    filters = view.board.filters
    filters.set_filter(Filter(relations=frozenset({Relation.COPIES}), least=1.0))
    filters.changed.emit()
    assert view.model.rowCount() == 0
    page = view.board.pages.page
    assert page.isVisible()
    step(page, "Show everything").click()
    assert view.model.rowCount() > 0


def test_an_empty_library_sends_one_to_the_library(empty_window, qtbot):
    empty_window.commands.show_view("findings")
    qtbot.waitUntil(lambda: not empty_window.session.jobs.running)
    page = empty_window.views.view("findings").board.pages.page
    assert page.heading.text() == "Nothing to compare yet"
    with qtbot.waitSignal(empty_window.session.view_requested) as asked:
        step(page, "Go to the library").click()
    assert asked.args[0] == "library"


def test_enter_opens_the_entry_in_its_articles(window, view, qtbot):
    entry = view.entry
    press(window, KEY.Key_Return)
    qtbot.waitUntil(lambda: window.views.current == "compare")
    qtbot.waitUntil(lambda: not window.session.jobs.running)
    assert {end.article for end in entry.ends} == set(window.session.comparison.ids)
    assert window.session.selected.key == entry.key


def test_a_flag_on_a_single_passage_is_reviewed_too(window, view):
    ws = window.session.workspace
    article = ws.library.articles()[0]
    flagging.flag_passage(ws, article.id, Span(0, 20), note="look")
    window.session.reload_flags()
    view.board.filters.everything()
    row = next(r for r in range(view.model.rowCount()) if view.model.entry(r).finding is None)
    view.go(row)
    press(window, KEY.Key_X)
    assert flagging.flags(ws)[0].status is FlagStatus.DISMISSED


def test_quotes_are_shown_as_text_whatever_they_contain(window, view):
    card = view.board.detail.passages[0]
    rich = quoted("<script>x</script> & more", Span(0, 18), [], window.theme.palette, "ink")
    assert "<script>" not in rich
    assert "&lt;script&gt;" in rich
    assert card.quote.textFormat() is Qt.TextFormat.RichText


def test_the_model_keeps_qts_rules(view, qtbot):
    model = QueueModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    entries = view.source.evidence.queue.entries
    model.put(entries[:5])
    model.refresh(entries[:3])
    model.put([])
    assert tester.model() is model


def test_every_entry_is_spoken_with_relation_state_and_speakers(view):
    words = view.model.data(view.model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert "contradicts" in words
    assert "not yet decided" in words
    assert view.model.entry(0).ends[0].quote in words


def test_next_and_previous_finding_step_through_the_queue(window, view):
    window.actions_["next_finding"].trigger()
    assert view.board.list.currentIndex().row() == 1
    window.actions_["previous_finding"].trigger()
    assert view.board.list.currentIndex().row() == 0


def test_the_scope_can_be_the_present_comparison(window, view, qtbot):
    ids = [summary.id for summary in window.session.workspace.library.summaries()]
    window.opening.compare(ids[:1])
    qtbot.waitUntil(lambda: not window.session.jobs.running)
    view.source.choose("comparison")
    qtbot.waitUntil(lambda: view.source.ready)
    entries = view.source.evidence.queue.entries
    assert entries
    assert {end.article for entry in entries for end in entry.ends} == {ids[0]}


def test_gathering_can_be_stopped_and_gone_on_with(window, qtbot, show, monkeypatch):
    view = show("findings")
    real = overview.gather

    def slow(ws, ids, context):
        while True:
            context.check()

    monkeypatch.setattr(overview, "gather", slow)
    view.source.again()
    assert view.board.pages.page.heading.text() == "Reading and comparing…"
    view.source.stop()
    qtbot.waitUntil(lambda: view.source.stopped)
    assert view.board.pages.page.heading.text() == "Stopped"
    monkeypatch.setattr(overview, "gather", real)
    view.source.again()
    qtbot.waitUntil(lambda: view.source.ready)
    assert view.model.rowCount() > 0


def test_what_could_not_be_gathered_says_why_and_offers_another_try(
    window, show, qtbot, monkeypatch
):
    def broken(ws, ids, context):
        raise LibraryDamaged("The library file is damaged. Run “parallax check”.")

    real = overview.gather
    monkeypatch.setattr(overview, "gather", broken)
    view = show("findings")
    page = view.board.pages.page
    assert page.isVisible()
    assert page.sentence.text() == "The library file is damaged. Run “parallax check”."
    monkeypatch.setattr(overview, "gather", real)
    step(page, "Try again").click()
    qtbot.waitUntil(lambda: view.source.ready)
    assert view.model.rowCount() > 0


def test_flags_made_elsewhere_are_there_when_one_comes_back(window, view, show):
    show("matrix")
    finding = view.model.entry(1).finding
    window.review.decide(finding, FlagStatus.DISMISSED, "Dismiss")
    show("findings")
    assert view.model.entry(view.model.row_of(finding.key)).state is State.DISMISSED


def test_a_reason_that_points_at_everything_sets_nothing_off(story):
    finding = story.findings[0]
    (_, end), other = finding.a.span, finding.b.span
    few, few_there = Span(end - 8, end), Span(other.start, other.start + 5)
    reasons = (
        Reason("R1", "rebuttal", finding.a.span, other, "one rebuts the other"),
        Reason("R2", "tense", few, few_there, "have been / will be"),
    )
    assert differing(replace(finding, reasons=reasons)) == ([few], [few_there])


def test_the_buttons_keep_their_words_on_a_small_screen(window, view, qtbot):
    board = view.board
    buttons = [*board.buttons.values(), board.relation, board.open]
    window.resize(853, 533)
    qtbot.waitUntil(lambda: board.open.y() > board.buttons["confirm"].y())
    qtbot.waitUntil(lambda: all(b.width() >= b.sizeHint().width() for b in buttons))
    window.resize(1600, 900)
    qtbot.waitUntil(lambda: board.open.y() == board.buttons["confirm"].y())
