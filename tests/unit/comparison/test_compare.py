"""What is found in the sample library, and how it is listed."""

import gc
import sys
from functools import cache

import pytest

from reader import claims, comparison, formats
from reader.assets import sample_articles
from reader.comparison.candidates import candidates
from reader.comparison.compare import judged, judged_here
from reader.comparison.judge import judge_statements
from reader.comparison.sifting import sifted
from reader.comparison.told import forget, statements_of
from reader.comparison.work import places, work_of
from reader.errors import Cancelled
from reader.jobs import JobContext, Progress
from reader.model import ArticleClaims, Finding, Relation


@cache
def sample() -> tuple[ArticleClaims, ...]:
    articles = [article for path in sample_articles() for article in formats.read_path(path)]
    return tuple(claims.extract(article) for article in articles)


@cache
def findings() -> tuple[Finding, ...]:
    return tuple(comparison.compare(sample()))


def of(relation: Relation) -> list[Finding]:
    return [finding for finding in findings() if finding.relation is relation]


def quotes(finding: Finding) -> str:
    return f"{finding.quote_a} / {finding.quote_b}"


def test_lavrov_and_nikolenko_stand_among_the_first_three() -> None:
    best = [
        each
        for each in of(Relation.CONTRADICTS)[:3]
        if "have been resolved" in quotes(each) and "will be settled for good" in quotes(each)
    ]
    assert best
    assert {best[0].a.speaker, best[0].b.speaker} == {"Sergey Lavrov", "Oleg Nikolenko"}
    assert best[0].a.article == best[0].b.article


@pytest.mark.parametrize(
    ("old", "new"), [("1,189", "1,480"), ("1,900", "2,195"), ("1,901", "2,195")]
)
def test_later_counts_are_updates(old: str, new: str) -> None:
    together = [each for each in findings() if old in quotes(each) and new in quotes(each)]
    assert together
    assert {each.relation for each in together} == {Relation.UPDATES}


def test_a_clause_that_is_denied_is_not_told_beside_the_word_that_is() -> None:
    told = [{reason.kind for reason in each.reasons} for each in of(Relation.CONTRADICTS)]
    assert any("poles" in kinds for kinds in told)
    assert not any({"poles", "clause"} <= kinds for kinds in told)


def test_reasons_point_into_the_articles() -> None:
    texts = {each.article.id: each.article.text for each in sample()}
    for finding in findings():
        for reason in (*finding.reasons, *finding.against):
            for span, claim in ((reason.a, finding.a), (reason.b, finding.b)):
                assert 0 <= span.start < span.end <= len(texts[claim.article]), reason


def test_every_contradiction_has_a_reason() -> None:
    assert all(finding.reasons for finding in of(Relation.CONTRADICTS))


def test_best_first_and_no_pair_twice() -> None:
    keys = [finding.key for finding in findings()]
    assert len(keys) == len(set(keys))
    order = list(dict.fromkeys(finding.relation for finding in findings()))
    assert order == [r for r in Relation if r in order]
    for relation in order:
        scores = [finding.score for finding in of(relation)]
        assert scores == sorted(scores, reverse=True)


def test_one_sentence_does_not_fill_the_top() -> None:
    top = of(Relation.CONTRADICTS)[:10]
    ends = [(c.article, c.sentence) for finding in top for c in (finding.a, finding.b)]
    assert max(ends.count(end) for end in ends) <= 3


def test_what_is_found_is_what_judge_says() -> None:
    work = work_of(sample(), JobContext())
    statements = work.statements
    found = 0
    for i, j in candidates(statements, places(work.sides)).tolist():
        for a, b in ((statements[i], statements[j]), (statements[j], statements[i])):
            [judged] = sifted([(a, b)])
            found += judged is not None
            assert judged is None or judged == judge_statements(a, b)
    assert found >= len(findings())


def test_comparing_again_changes_nothing_and_leaves_the_collector_as_it_was() -> None:
    assert gc.isenabled()
    assert tuple(comparison.compare(sample())) == findings()
    assert gc.isenabled()


def test_each_pair_gets_its_own_answer_whichever_claim_comes_first() -> None:
    work = work_of(sample(), JobContext())
    one_by_one = [*judged(work.statements, work.pairs, JobContext())]
    assert judged_here(work, JobContext()) == one_by_one
    assert len(set(map(bool, one_by_one))) == 2
    assert list(work.pairs) != sorted(work.pairs)


def test_progress_is_reported_and_cancelling_stops() -> None:
    seen: list[Progress] = []
    comparison.compare(sample()[3:], JobContext(seen.append))
    assert seen
    context = JobContext()
    context.cancel()
    with pytest.raises(Cancelled):
        comparison.compare(sample()[3:], context)


def test_nothing_to_compare() -> None:
    assert comparison.compare([]) == []


def test_words_that_merely_stand_in_one_place_are_no_reason_beside_a_named_one() -> None:
    best = next(each for each in of(Relation.CONTRADICTS) if "will be settled" in quotes(each))
    assert [reason.kind for reason in best.reasons] == ["rebuttal", "condition"]


def test_an_update_is_as_sure_as_it_is_plain() -> None:
    plain = [each for each in of(Relation.UPDATES) if not told_again(each)]
    assert plain
    assert all(0.5 <= each.score <= 1 for each in plain)


def told_again(finding: Finding) -> bool:
    return any(reason.rule == "G11" for reason in finding.against)


def test_of_very_many_claims_nothing_worked_out_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    before = list(findings())
    forget()
    monkeypatch.setattr(sys.modules["reader.comparison.compare"], "_MANY", 1)
    assert comparison.compare(sample()) == before
    statements = [each for read in sample() for each in statements_of(read)]
    worked_out = [each for each in statements if "edges" in vars(each) or each.answers]
    assert len(worked_out) < len(statements) / 4
