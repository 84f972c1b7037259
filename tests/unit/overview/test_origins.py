from datetime import date

from reader.comparison.origins import independent, origins
from reader.model import Article
from tests.unit.overview.stories import DAILY, NEWSWEEK, NOVA


def article(name: str, text: str, day: int = 1) -> Article:
    return Article(id=name, text=text, title=name, published=date(2022, 4, day))


def test_reprints_fold_under_the_oldest():
    found = origins(
        [
            article("reprint", f"KYIV (AP) — {NOVA}", 3),
            article("wire", NOVA, 1),
            article("other", DAILY, 2),
            article("cut", NOVA[:100], 4),
        ]
    )
    assert [origin.articles for origin in found] == [("wire", "reprint", "cut"), ("other",)]
    assert found[0].first == "wire"
    assert found[0].copies == ("reprint", "cut")
    assert found[0].shares[0] == 1.0
    assert 0.8 < found[0].shares[1] < 1.0


def test_eight_articles_two_origins():
    articles = [article(f"a{i}", NOVA) for i in range(5)] + [
        article(f"b{i}", NEWSWEEK) for i in range(3)
    ]
    found = origins(articles)
    assert independent([a.id for a in articles], found) == 2
    assert independent(["a1", "a2"], found) == 1
    assert independent(["a1", "never seen"], found) == 2


def test_the_same_news_in_other_words_is_another_origin():
    retold = (
        "Heavy losses made the army leave the region of the capital, officers in Kyiv declared."
    )
    assert len(origins([article("one", NOVA), article("two", retold)])) == 2


def test_an_empty_text_copies_nothing():
    assert len(origins([article("one", ""), article("two", ""), article("three", NOVA)])) == 3


def test_more_reprints_than_are_compared_pair_by_pair_are_still_one_origin():
    found = origins([article(f"a{i}", NOVA) for i in range(70)])
    assert [len(origin.articles) for origin in found] == [70]


def test_reprints_are_found_among_many_long_texts(monkeypatch):
    monkeypatch.setattr("reader.comparison.origins._KEPT_WHOLE", 60)
    found = origins([article("wire", NOVA + NEWSWEEK), article("copy", NOVA + NEWSWEEK, 2)])
    assert [origin.articles for origin in found] == [("wire", "copy")]
