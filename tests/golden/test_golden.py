"""The hand-labelled pairs of the sample library hold, and the top of the list is right."""

from reader.assets import sample_articles
from tests.quality import golden
from tests.quality.figures import floors


def test_pairs_are_quotes_of_the_sample_library() -> None:
    texts = "\n".join(path.read_text(encoding="utf-8") for path in sample_articles())
    for pair in golden.pairs():
        assert pair["a"] in texts, pair["id"]
        assert pair["b"] in texts, pair["id"]


def test_there_are_enough_of_every_relation() -> None:
    relations = [pair["relation"] for pair in golden.pairs()]
    assert len(relations) >= 60
    assert all(relations.count(r) >= 5 for r in set(relations))
    assert len(set(relations)) == 5


def test_figures_keep_their_floors() -> None:
    for figure in golden.figures():
        assert figure.holds(floors().get(figure.name)), f"{figure.name}: {figure.value:.3f}"
