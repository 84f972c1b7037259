"""What is shown of an answer: passages, copies behind one another, words near a misspelling."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Article, Span
from reader.search import Index
from reader.search.snippets import best_passages

_STORY = " ".join(
    f"On day {n} the {n % 7}th brigade moved {n * 3} tanks towards the river and reported it."
    for n in range(40)
)


def _index(folder: Path, *articles: Article) -> Index:
    texts = {article.id: article.text for article in articles}
    index = Index.open(folder / "index", texts.get)
    index.add(articles)
    return index


def test_copies_stand_behind_the_best_of_them(tmp_path: Path) -> None:
    near = _STORY.replace("day 7 ", "the seventh day ")
    index = _index(
        tmp_path,
        Article("one", _STORY, "Tanks move"),
        Article("two", near, "Tanks are moving"),
        Article("other", "A tank was seen by the river bank on a quiet day.", "A tank"),
    )
    found = index.search("tank")
    assert found.total == 3
    groups = sorted(sorted(hit.articles) for hit in found.hits)
    assert groups == [["one", "two"], ["other"]]


def test_the_best_passage_is_shown_not_the_first(tmp_path: Path) -> None:
    text = "A bridge was seen. " + "Nothing of note happened there. " * 40
    text += "The bridge over the Irpin was blown up by engineers. " + "More of the same. " * 30
    index = _index(tmp_path, Article("a", text, "Diary"))
    snippets = index.search("bridge Irpin engineers", passages=1).hits[0].snippets
    assert len(snippets) == 1
    assert "blown up by engineers" in snippets[0].text
    assert {mark.term for mark in snippets[0].marks} == {0, 1, 2}
    assert snippets[0].span.of(text) == snippets[0].text


@given(st.text(max_size=300), st.lists(st.tuples(st.integers(0, 299), st.integers(1, 9))))
def test_passages_are_cut_from_the_text_and_marks_stay_inside(
    text: str, at: list[tuple[int, int]]
) -> None:
    spans: list[tuple[Span, int]] = []
    for start, size in sorted(at):
        if start + size <= len(text) and (not spans or start >= spans[-1][0].end):
            spans.append((Span(start, start + size), 0))
    for snippet in best_passages(text, spans, 3):
        assert snippet.span.of(text) == snippet.text
        for start, end, _ in snippet.marks:
            assert 0 <= start < end <= len(snippet.text)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("brigadde", "brigade"),
        ("birgade", "brigade"),
        ("rbigade", "brigade"),
        ("towrads", "towards"),
    ],
)
def test_a_near_word_is_proposed(tmp_path: Path, said: str, meant: str) -> None:
    assert _index(tmp_path, Article("one", _STORY, "Tanks")).suggest(said) == meant


def test_words_that_stand_there_are_left_alone(tmp_path: Path) -> None:
    index = _index(tmp_path, Article("one", _STORY, "Tanks"))
    assert index.suggest("tanks river") is None
    assert index.suggest("tanks rivver") == "tanks river"


def test_every_keystroke_finds_the_word_that_is_being_typed(tmp_path: Path) -> None:
    index = _index(tmp_path, Article("one", _STORY, "Government advisers resigning"))
    for word in ("government", "advisers", "resigning", "reported", "tanks"):
        for end in range(1, len(word) + 1):
            assert index.search(word[:end], typing=True).total == 1, word[:end]


@pytest.mark.parametrize(
    ("said", "stands"),
    [
        ('"heavy losses" NEAR/2 Kyiv', True),
        ('Kyiv NEAR/2 "heavy losses"', True),
        ('"heavy losses" NEAR/1 Kyiv', False),
        ("loss* NEAR/2 Kiev", True),
        ("loses~ NEAR/2 Kiev", True),
        ("de-escalation NEAR/2 talks", True),
        ('"heavy losses" NEAR/9 harbour', False),
        ('"heavy losses" NEAR/9 "losses near"', False),
    ],
)
def test_phrases_and_beginnings_stand_near_each_other(
    tmp_path: Path, said: str, stands: bool
) -> None:
    text = "They took heavy losses near Kyiv. " + "Later " * 30 + "talks of deescalation, harbour."
    assert _index(tmp_path, Article("one", text, "Day")).search(said).total == stands


def test_a_passage_says_where_it_was_cut(tmp_path: Path) -> None:
    text = (
        f"Rain fell. Tanks left. {'On and on ' * 40}the harbour {'lay still ' * 40}\nThe end came"
    )
    index = _index(tmp_path, Article("one", text, "Day"))
    cut = {
        said: (snippet.begins, snippet.ends)
        for said in ("rain", "harbour", "came")
        for snippet in index.search(said).hits[0].snippets
    }
    assert cut == {"rain": (True, False), "harbour": (False, False), "came": (True, True)}


def test_months_are_counted_over_years_and_batches_and_undated_articles_left_out(
    tmp_path: Path,
) -> None:
    days = ["1999-02-28", "2021-12-31", "2022-01-01", "2022-01-31", None]
    found = [
        Article(str(i), f"Tanks number {i}", "", published=date.fromisoformat(day) if day else None)
        for i, day in enumerate(days)
    ]
    index = Index.open(tmp_path / "index", {article.id: article.text for article in found}.get)
    index.add(found[:3])
    index.add(found[3:])
    (months,) = [facet for facet in index.search("tanks").facets if facet.field == "month"]
    counted = [(value.value, value.count, value.query) for value in months.values]
    assert counted == [
        ("2022-01", 2, "date:2022-01"),
        ("1999-02", 1, "date:1999-02"),
        ("2021-12", 1, "date:2021-12"),
    ]
