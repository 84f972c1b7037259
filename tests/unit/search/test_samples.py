"""The sample library searched as its first user would."""

import pytest

from reader import formats
from reader.assets import sample_articles
from reader.claims import extract
from reader.model import Article
from reader.search import Hit, Index, Labels


@pytest.fixture(scope="module")
def articles() -> dict[str, Article]:
    found = [article for path in sample_articles() for article in formats.read_path(path)]
    return {article.id: article for article in found}


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory, articles: dict[str, Article]) -> Index:
    def labels() -> Labels:
        first, second = sorted(articles)[:2]
        flags = {"contradicts": frozenset({first})}
        tags = {"war": frozenset(articles), "to check": frozenset({second})}
        return Labels({"flag": flags, "tag": tags}, {second: 3, first: 1})

    made = Index.open(
        tmp_path_factory.mktemp("search") / "index", lambda id: articles[id].text, labels
    )
    made.add([extract(article) for article in articles.values()], "test")
    return made


def _texts(hits: tuple[Hit, ...]) -> str:
    return " ".join(snippet.text for hit in hits for snippet in hit.snippets)


@pytest.mark.parametrize("said", ["Kiev", "Kyiv", "kyiv", "KIEV", "Kíev"])
def test_every_spelling_of_kyiv_finds_all_five(index: Index, said: str) -> None:
    found = index.search(said)
    assert found.total == len(found.hits) == 5
    marked = {
        snippet.text[mark.start : mark.end].casefold()
        for hit in found.hits
        for snippet in hit.snippets
        for mark in snippet.marks
    }
    assert marked == {"kiev", "kyiv"}


@pytest.mark.parametrize("said", ["K", "Ki", "Kie", "Kiev", "kyi", "Cherni", "Chernig"])
def test_no_keystroke_loses_a_name(index: Index, said: str) -> None:
    assert index.search(said, typing=True).total >= 3


def test_what_lavrov_says_of_crimea(index: Index) -> None:
    found = index.search("speaker:Lavrov Crimea")
    assert found.reading.claims
    assert len(found.hits) == 1
    claim = found.hits[0].claims[0]
    assert "Lavrov" in claim.speaker
    assert "Crimea" in claim.snippet.text


def test_a_phrase_is_found_as_it_stands(index: Index) -> None:
    found = index.search('"heavy losses"')
    assert found.total == 2
    for hit in found.hits:
        for snippet in hit.snippets:
            assert any(snippet.text[a:b].casefold() == "heavy losses" for a, b, _ in snippet.marks)


def test_dates_and_numbers(index: Index) -> None:
    dated = index.search("date:[2022-04-01 TO]")
    assert [str(hit.date) for hit in dated.hits] == ["2022-04-08", "2022-04-07"]
    assert index.search("date:2022-03-30").total == 2
    assert index.search("date:march 2022").total == 3
    killed = index.search("num:>1000 killed")
    assert killed.total >= 1
    assert "killed" in _texts(killed.hits)
    assert index.search("num:[7000000001 TO 7000000002]").total == 0


def test_facets_count_all_answers(index: Index) -> None:
    facets = {facet.field: facet.values for facet in index.search("Kyiv").facets}
    assert {value.value: value.count for value in facets["month"]} == {"2022-03": 3, "2022-04": 2}
    assert {value.value: value.count for value in facets["tag"]} == {"war": 5, "to check": 1}
    for field, values in facets.items():
        for value in values:
            total = index.search(f"Kyiv {value.query}").total
            # A speaker called “source” is also met in another's name.
            assert total == value.count or (field == "speaker" and total > value.count), value


def test_articles_are_counted_and_found_by_whom_they_quote(index: Index) -> None:
    facets = {facet.field: facet.values for facet in index.search("Kyiv").facets}
    counts = {value.value: value.count for value in facets["speaker"]}
    assert len([name for name in counts if "Zelensk" in name]) == 1
    found = index.search("quotes:Lavrov Kyiv")
    assert found.total == 1
    assert not found.reading.claims
    assert index.search("quotes:Lavrov quotes:Nikolenko").total == 1
    assert index.search("quotes:Nobody").total == 0
    claims = index.search("in:claims quotes:Lavrov Crimea").hits
    assert [hit.article for hit in claims] == [found.hits[0].article]


def test_labels_of_the_library_are_asked_when_searched(
    index: Index, articles: dict[str, Article]
) -> None:
    first, second = sorted(articles)[:2]
    assert [hit.article for hit in index.search("flag:contradiction").hits] == [first]
    assert [hit.article for hit in index.search('tag:"to check" Kyiv').hits] == [second]
    assert index.search("tag:nothing").total == 0
    assert [hit.article for hit in index.search("Kyiv", sort="findings").hits][:2] == [
        second,
        first,
    ]


def test_claims_of_articles_of_one_outlet_or_title(index: Index) -> None:
    every = index.search("in:claims withdraw")
    some = index.search("in:claims withdraw title:Zelensky")
    assert 0 < some.total < every.total


def test_sorted_by_date_the_newest_comes_first(index: Index) -> None:
    dates = [hit.date for hit in index.search("Kyiv", sort="date").hits]
    assert dates == sorted(dates, reverse=True)


def test_a_misspelt_word_is_mended_from_the_library(index: Index) -> None:
    assert index.search("govermnent").suggestion == "government"
    assert index.suggest("heavy loses in Chernigov") in (None, "heavy losses in Chernigov")
    assert index.suggest("Kyiv") is None


def test_more_of_the_same(index: Index, articles: dict[str, Article]) -> None:
    start = next(id for id, article in articles.items() if "Chernigov in northern" in article.text)
    found = index.more_like(start)
    assert start not in [hit.article for hit in found.hits]
    assert len(found.hits) == 4


def test_words_are_marked_in_the_open_article(index: Index) -> None:
    text = "Kyiv, Kiev and kyiv: “heavy losses”, heavy lossless."
    found = index.terms_in('Kiev "heavy losses"', text)
    assert [(span.of(text), term) for span, term in found] == [
        ("Kyiv", 0),
        ("Kiev", 0),
        ("kyiv", 0),
        ("heavy losses", 1),
    ]
