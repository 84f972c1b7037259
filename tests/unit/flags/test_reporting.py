"""What goes into a report: what was decided, what is still open, and nothing dismissed."""

from dataclasses import replace

import pytest

from reader.app import comparing, exporting, flagging, reporting
from reader.app.comparing import Comparison
from reader.app.reporting import Choice
from reader.errors import ParallaxError
from reader.model import ArticleClaims, Claim, FlagStatus, Reason, Relation, Span, Speaker
from tests.unit.flags.conftest import finding, span_of

ALL = Choice(least=0.0, relations=frozenset(), articles=())


@pytest.fixture
def compared(desk, monkeypatch):
    """A comparison with one suggestion, said by Lavrov, without the engine."""
    quote = span_of(desk.lavrov, "the issues of Crimea have been resolved")
    marks = span_of(desk.lavrov, "resolved"), span_of(desk.nikolenko, "will be settled")
    found = replace(desk.finding(), reasons=(Reason("R07", "modality", *marks, "done / not yet"),))
    said = Claim(desk.lavrov.id, quote, quote, speaker="Sergey Lavrov")
    read = (
        ArticleClaims(desk.lavrov, (), (said,), (Speaker("Sergey Lavrov", role="Minister"),)),
        ArticleClaims(desk.nikolenko, (), ()),
    )
    monkeypatch.setattr(comparing, "compare", lambda *_: Comparison(read, (found,)))
    return found


def statuses(desk, choice=ALL):
    return [item.status for item in reporting.gather(desk.ws, choice).items]


def test_a_suggestion_is_shown_with_its_speakers_reasons_and_words(desk, compared):
    (item,) = reporting.gather(desk.ws, ALL).items
    first, second = item.passages

    assert (item.status, item.reasons[0].text) == ("open", "done / not yet")
    assert (first.speaker, first.role, first.before) == (
        "Sergey Lavrov",
        "Minister",
        "Lavrov said ",
    )
    assert [mark.of(first.quote) for mark in first.marks] == ["resolved"]
    assert "".join(words for words, _ in second.parts()) == second.quote
    assert first.after == ". He praised the talks."


def test_a_confirmed_suggestion_is_shown_once_as_a_flag(desk, compared):
    flagging.confirm(desk.ws, compared, "Ada")
    (item,) = reporting.gather(desk.ws, ALL).items

    assert (item.status, item.who) == ("confirmed", "Ada")
    assert item.reasons == compared.reasons


def test_a_dismissed_suggestion_is_not_shown_unless_asked_for(desk, compared):
    flagging.dismiss(desk.ws, compared)

    assert statuses(desk) == []
    assert statuses(desk, replace(ALL, statuses=frozenset({"dismissed"}))) == ["dismissed"]


def test_a_suggestion_decided_under_former_words_does_not_come_back_as_open(desk, compared):
    id = flagging.dismiss(desk.ws, compared).flag.id
    flagging.reattach(desk.ws, id, 0, desk.lavrov.id, span_of(desk.lavrov, "He praised"))

    assert statuses(desk) == []


def test_a_report_takes_only_what_was_asked_for(desk, compared):
    flagging.flag_passage(desk.ws, desk.nikolenko.id, Span(0, 9), status=FlagStatus.UNCLEAR)

    assert statuses(desk) == ["unclear", "open"]
    assert statuses(desk, replace(ALL, least=0.95)) == ["unclear"]
    assert statuses(desk, replace(ALL, relations=frozenset({Relation.AGREES}))) == []
    assert statuses(desk, replace(ALL, articles=(desk.lavrov.id,))) == ["open"]


def test_a_limit_leaves_out_the_articles_nobody_speaks_of(desk, compared):
    flagging.flag_passage(desk.ws, desk.nikolenko.id, Span(0, 9))
    report = reporting.gather(desk.ws, replace(ALL, limit=1))

    assert [article.id for article in report.articles] == [desk.nikolenko.id]


def test_a_flag_on_a_deleted_article_is_still_shown_with_its_quote(desk, compared):
    other = desk.add("Nobody knows. That is all.", title="Else")
    flagging.flag_passage(desk.ws, other.id, span_of(other, "Nobody knows"))
    desk.ws.library.delete(other.id)

    item = reporting.gather(desk.ws, ALL).items[0]
    assert item.passages[0].quote == "Nobody knows"


def test_a_long_context_is_cut_at_a_word(desk, monkeypatch):
    text = "word " * 100 + "the quote " + "more " * 100
    long = desk.add(text.strip())
    found = finding((long, "the quote"), (desk.lavrov, "Lavrov"))
    read = (ArticleClaims(long, (), ()), ArticleClaims(desk.lavrov, (), ()))
    monkeypatch.setattr(comparing, "compare", lambda *_: Comparison(read, (found,)))

    passage = reporting.gather(desk.ws, ALL).items[0].passages[0]
    assert passage.before.startswith("…word ")
    assert passage.after.endswith("more…")
    assert len(passage.before) <= 162


@pytest.mark.parametrize("name", ["x.html", "x.md", "x.csv", "x.json", "x.jsonld", "x.dossier"])
def test_every_kind_of_file_is_written_by_its_name(desk, compared, tmp_path, name):
    flagging.confirm(desk.ws, compared)

    assert exporting.take_away(desk.ws, tmp_path / name, ALL) == 1
    assert (tmp_path / name).stat().st_size > 100
    assert [path.name for path in tmp_path.glob("*x*")] == [name]


@pytest.mark.parametrize("name", ["x.docx", "x", "x.pdf"])
def test_a_kind_that_cannot_be_written_is_refused_before_any_work(desk, tmp_path, name):
    with pytest.raises(ParallaxError, match=r"\.html"):
        exporting.take_away(desk.ws, tmp_path / name, ALL)


def test_a_file_that_was_there_is_kept_when_writing_fails(tmp_path):
    path = tmp_path / "report.html"
    path.write_text("old")

    with pytest.raises(TypeError):
        reporting.save("not bytes", path)

    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]
