"""What the command line and the window count on from every judgement."""

from reader import assets, claims, comparison, formats
from reader.model import Relation

RESOLVED = "The issues of Crimea and Donbas have been resolved"
NOT_RESOLVED = "The issues of Crimea and Donbas have not been resolved"


def test_the_same_sentence_denied_is_a_contradiction_and_no_copy() -> None:
    for a, b in ((RESOLVED, NOT_RESOLVED), (NOT_RESOLVED, RESOLVED)):
        judgement = comparison.judge(a, b)
        assert judgement.relation is Relation.CONTRADICTS
        assert judgement.score > 0.5


def test_every_reason_points_at_words_that_run_forward() -> None:
    articles = [
        claims.extract(article)
        for path in assets.sample_articles()
        for article in formats.read_path(path)
    ]
    texts = {read.article.id: read.article.text for read in articles}
    for finding in comparison.compare(articles):
        for reason in (*finding.reasons, *finding.against):
            assert 0 <= reason.a.start <= reason.a.end <= len(texts[finding.a.article])
            assert 0 <= reason.b.start <= reason.b.end <= len(texts[finding.b.article])
