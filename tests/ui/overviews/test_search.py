import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog, QInputDialog, QPushButton

from reader import comparison
from reader.app import searching
from reader.app.searching import Opposed
from reader.model import Judgement, Relation, Span
from reader.search import ClaimHit, Facet, FacetValue, Hit, Mark, Reading, Results, Snippet
from reader.ui.search.against import OpposedModel
from reader.ui.search.colours import term_colour, tick_colour
from reader.ui.search.finder import Finder, Question
from reader.ui.search.hits_model import SPEAKER, HitsModel, shown_snippets
from reader.ui.search.starting import EXAMPLES
from reader.ui.theme import PALETTES, palette
from tests.helpers import made_up

KEY = Qt.Key
STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def view(window, show, qtbot):
    searching.ensure_index(window.session.workspace)
    return show("search")


def answered(view, qtbot, words):
    view.session.search_requested.emit(words)
    qtbot.waitUntil(lambda: view.results.query == words and not view.finder.busy)


def outlets(view):
    return [view.model.hit(row).outlet for row in range(view.model.rowCount())]


def test_results_follow_typing_in_the_box_and_the_focus_stays_there(window, view, qtbot):
    window.topbar.search.setFocus()
    QTest.keyClicks(window.topbar.search, "Crimea Don")
    qtbot.waitUntil(lambda: view.model.rowCount() > 0)
    assert "Newsweek" in outlets(view)
    assert window.topbar.search.hasFocus()
    QTest.keyClick(window.topbar.search, KEY.Key_Down)
    assert view.board.list.hasFocus()


def test_a_spelling_finds_the_other_spellings_too(view, qtbot):
    answered(view, qtbot, "Kiev")
    assert {"Newsweek", "Nova", "Daily"} <= set(outlets(view))


def test_every_term_has_a_colour_of_its_own(view, qtbot):
    answered(view, qtbot, "Crimea resolved")
    marks = [m for s in view.model.hit(0).snippets for m in s.marks]
    assert {mark.term for mark in marks} == {0, 1}
    colours = {term_colour(view.theme.palette, term).name() for term in range(6)}
    assert len(colours) == 6


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize("term", range(6))
def test_found_words_can_be_read_on_their_colour(name, term):
    colours = palette(name)
    assert contrast(colours.colour("ink"), term_colour(colours, term)) >= 4.5


def contrast(one, other):
    def luminance(colour):
        parts = [channel / 255 for channel in (colour.red(), colour.green(), colour.blue())]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_nothing_found_says_what_to_try(view, qtbot):
    answered(view, qtbot, "zzyzx")
    page = view.board.nothing
    assert page.isVisible()
    assert "zzyzx" in page.heading.text()
    next(b for b in page.findChildren(QPushButton) if b.text() == "Show examples").click()
    assert view.board.starting.isVisible()


def test_an_empty_library_is_said_to_be_empty_and_articles_can_be_brought_in(
    empty_window, qtbot, monkeypatch
):
    empty_window.views.show("search")
    view = empty_window.views.view("search")
    page = view.board.nothing
    assert page.heading.text() == "Your library is empty"
    add = next(b for b in page.findChildren(QPushButton) if b.hasFocus())
    assert add.text() == "Add files…"
    answered(view, qtbot, "Crimea")
    assert page.isVisible()
    assert page.heading.text() == "Your library is empty"
    assert "Fewer words" not in page.sentence.text()
    with qtbot.waitSignal(empty_window.actions_["add_files"].triggered):
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
        next(b for b in page.findChildren(QPushButton) if b.text() == "Add files…").click()
    article = made_up.article("late", ["Russian troops left Kyiv on Monday."])
    empty_window.session.workspace.library.add([article], b"late")
    view.typed("")
    assert view.board.starting.isVisible()


def test_every_letter_typed_on_an_empty_library_reaches_the_box(empty_window, qtbot):
    box = empty_window.topbar.search
    box.setFocus()
    QTest.keyClick(empty_window.focusWidget(), "K")
    view = empty_window.views.view("search")
    qtbot.waitUntil(lambda: view.results.query == "K" and not view.finder.busy, timeout=10_000)
    QTest.keyClick(empty_window.focusWidget(), "y")
    assert box.text() == "Ky"


def test_a_misspelt_word_is_mended_when_asked(view, qtbot):
    results = Results("Crimeea", Reading("Crimeea"), suggestion="Crimea")
    view._question = Question("Crimeea")
    view._show(view._question, results)
    assert view.board.suggestion.text() == "Did you mean Crimea?"
    with qtbot.waitSignal(view.session.search_requested) as asked:
        view.board.suggestion.click()
    assert asked.args == ["Crimea"]
    qtbot.waitUntil(lambda: not view.finder.busy)


def test_how_a_query_was_read_is_said(view):
    question = Question('"open phrase')
    view._question = question
    reading = Reading('"open phrase"', hints=("The quotation mark was closed at the end.",))
    view._show(question, Results(question.query, reading))
    assert "Read as" in view.board.read_as.text()
    assert "closed at the end" in view.board.read_as.text()


def test_facets_narrow_the_query(view, qtbot):
    view._question = Question("Kyiv")
    facet = Facet("outlet", (FacetValue("Nova", 1, "outlet:Nova"),))
    view.board.facets.show_facets([facet])
    with qtbot.waitSignal(view.session.search_requested) as asked:
        view.board.facets.findChild(QPushButton).click()
    assert asked.args == ["Kyiv outlet:Nova"]
    qtbot.waitUntil(lambda: not view.finder.busy)
    assert outlets(view) == ["Nova"]


def test_enter_opens_a_hit_and_ctrl_enter_puts_it_beside(window, view, qtbot):
    answered(view, qtbot, "civilians")
    first = view.model.hit(0).article
    QTest.keyClick(view.board.list, KEY.Key_Return)
    qtbot.waitUntil(lambda: not window.session.jobs.running)
    assert window.session.comparison.ids == (first,)
    window.commands.show_view("search")
    view.board.list.setCurrentIndex(view.model.index(1))
    second = view.model.hit(1).article
    QTest.keyClick(view.board.list, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.session.jobs.running)
    assert window.session.comparison.ids == (first, second)


def test_several_hits_are_compared(window, view, qtbot):
    answered(view, qtbot, "civilians")
    view.board.list.selectAll()
    assert view.board.compare.isEnabled()
    view.board.compare.click()
    qtbot.waitUntil(lambda: not window.session.jobs.running)
    assert len(window.session.comparison.ids) == view.model.rowCount()


def test_recent_and_kept_searches_wait_on_the_first_page(window, view, qtbot, monkeypatch):
    answered(view, qtbot, "Crimea")
    monkeypatch.setattr(QInputDialog, "getText", lambda *a, **k: ("The peninsula", True))
    view.board.keep.click()
    view._start()
    texts = [button.text() for button in view.board.starting.findChildren(QPushButton)]
    assert "The peninsula" in texts
    assert "Crimea" in texts
    assert searching.saved(window.session.workspace) == {"The peninsula": "Crimea"}
    view.board.starting.forgotten.emit("The peninsula")
    assert searching.saved(window.session.workspace) == {}


def test_recent_searches_stand_close_under_each_other(view, qtbot):
    for words in ("Crimea", "Lisbon", "civilians"):
        answered(view, qtbot, words)
    view._start()
    links = [b for b in view.board.starting.findChildren(QPushButton) if b.text() in ("Crimea",
             "Lisbon", "civilians")]  # fmt: skip
    qtbot.waitUntil(lambda: all(link.y() for link in links))
    tops = sorted(link.y() for link in links)
    assert tops[-1] - tops[0] < 3 * links[0].height()


def test_cut_passages_have_dots_and_marks_stay_on_their_words():
    snippet = Snippet("was found in", (Mark(4, 9, 0),), Span(7, 19), begins=False, ends=False)
    (shown,) = shown_snippets(Hit("a", "Title", "", None, 1.0, (snippet,)))
    assert shown.text == "…\N{NO-BREAK SPACE}was found in\N{NO-BREAK SPACE}…"
    assert shown.text[shown.marks[0].start : shown.marks[0].end] == "found"
    assert shown.span == snippet.span


@pytest.mark.parametrize("name", PALETTES)
def test_ticks_of_found_words_stand_out_of_the_strip(name):
    colours = palette(name)
    for term in range(6):
        assert contrast(tick_colour(colours, term), colours.colour("paper")) >= 1.8


def test_examples_run_when_pressed(view, qtbot):
    for query, _ in EXAMPLES:
        answered(view, qtbot, query)
        assert view.board.nothing.heading.text() != "The search cannot answer"
    view._start()
    buttons = view.board.starting.findChildren(QPushButton)
    with qtbot.waitSignal(view.session.search_requested) as asked:
        next(b for b in buttons if b.text() == '"heavy losses"').click()
    assert asked.args == ['"heavy losses"']
    qtbot.waitUntil(lambda: not view.finder.busy)


def test_more_like_this(view, qtbot):
    answered(view, qtbot, "Lisbon")
    view.board.alike.click()
    qtbot.waitUntil(lambda: not view.finder.busy)
    assert "Daily" not in outlets(view)


def test_only_the_last_of_several_questions_is_answered(window, qtbot):
    asked = []

    def ask(question, _context):
        asked.append(question.query)
        return Results(question.query)

    finder = Finder(window.session, ask, window)
    answers = []
    finder.answered.connect(lambda question, results: answers.append(results.query))
    for words in ("C", "Cr", "Cri", "Crimea"):
        finder.ask(Question(words, typing=True))
    qtbot.waitUntil(lambda: answers == ["Crimea"])
    qtbot.waitUntil(lambda: not finder.busy)
    assert asked == ["Crimea"]


def test_a_search_that_fails_says_why(window, view, qtbot):
    view.finder.failed.emit("The index cannot be read.")
    assert view.board.nothing.isVisible()
    assert view.board.nothing.sentence.text() == "The index cannot be read."


def test_the_model_keeps_qts_rules():
    model = HitsModel()
    tester = QAbstractItemModelTester(model, STRICT)
    snippet = Snippet("words found", (Mark(0, 5, 0),))
    hits = [Hit(str(i), f"Title {i}", "Nova", None, 1.0, (snippet,)) for i in range(5)]
    model.put(hits[:2])
    model.put(hits)
    model.put(hits[3:])
    spoken = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Title 3. Nova. words found"
    assert tester.model() is model


def test_claims_are_shown_with_their_speaker_and_marks_stay_on_their_words():
    claim = ClaimHit(Span(5, 16), "Lavrov", Snippet("all resolved", (Mark(4, 12, 0),)))
    hit = Hit("a", "Title", "Nova", None, 1.0, (), (claim,))
    (shown,) = shown_snippets(hit)
    assert shown.text == "Lavrov: all resolved"
    words = {mark.term: shown.text[mark.start : mark.end] for mark in shown.marks}
    assert words == {SPEAKER: "Lavrov:", 0: "resolved"}
    assert shown.span == Span(5, 16)


def test_the_model_of_what_disagrees_keeps_qts_rules(story):
    model = OpposedModel()
    tester = QAbstractItemModelTester(model, STRICT)
    read = story.read["nova"]
    found = [
        Opposed(read.article, read.claims[0], "quote", Judgement(relation, 0.9, 0.8))
        for relation in (Relation.CONTRADICTS, Relation.AGREES, Relation.UPDATES)
    ]
    model.put(found)
    assert model.rowCount() == 2
    assert "contradicts" in model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    model.put([])
    assert tester.model() is model


def test_what_disagrees_with_a_sentence_is_listed_and_opened(window, view, qtbot, monkeypatch):
    def judge(a, b, **facts):
        other = Relation.CONTRADICTS if "settled" in b else Relation.UNRELATED
        return Judgement(other, 0.9, 0.8)

    monkeypatch.setattr(comparison, "judge", judge)
    sentence = "the issues of Crimea and Donbas have been resolved"
    window.session.disagreement_requested.emit(sentence, "newsweek")
    against = window.views.view("against")
    qtbot.waitUntil(lambda: not window.session.jobs.running)
    assert window.views.current == "against"
    found = [against.model.opposed(row).quote for row in range(against.model.rowCount())]
    assert len(found) == 1
    assert "will be settled" in found[0]
    QTest.keyClick(against.list, KEY.Key_Return)
    qtbot.waitUntil(lambda: not window.session.jobs.running)
    assert "newsweek" in window.session.comparison.ids


def test_f3_goes_through_the_found_words_of_the_open_article(window, view, qtbot):
    answered(view, qtbot, "civilians killed")
    QTest.keyClick(view.board.list, KEY.Key_Return)
    qtbot.waitUntil(lambda: not window.session.jobs.running)
    compare = window.views.view("compare")
    pane = compare.panes[0]
    qtbot.waitUntil(lambda: bool(compare.found.places(pane.read.article.id)))
    places = compare.found.places(pane.read.article.id)
    words = {span.of(pane.read.article.text).casefold() for span, _ in places}
    assert {"civilians", "killed"} <= words
    coloured = pane.text.extraSelections()
    assert len(coloured) == len(places)
    colours = {selection.format.background().color().name() for selection in coloured}
    assert len(colours) == 2
    window.actions_["find_next"].trigger()
    window.actions_["find_next"].trigger()
    current = [
        selection.cursor.selectedText()
        for selection in pane.text.extraSelections()
        if selection.format.background().color() == window.theme.colour("found_current")
    ]
    assert current == [places[1][0].of(pane.read.article.text)]
    assert pane.finder.isHidden()
    window.session.highlight("")
    assert pane.text.extraSelections() == []
