"""Laws of the comparison that hold for any two sentences."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.comparison import judge
from reader.comparison.words import read_words
from reader.model import Relation

_VOCABULARY = """
Russia Ukraine not never troops civilians killed died 1,189 1,480 12 at least all some none
will withdraw withdrew have resolved contested Kyiv Mariupol higher lower progress failed
because of Monday May 2022 $500 million % “ ” , . : no said if after
"""
_WORDS = st.sampled_from(_VOCABULARY.split())
SENTENCES = st.one_of(st.lists(_WORDS, max_size=14).map(" ".join), st.text(max_size=60))
DAYS = st.none() | st.dates(date(2020, 1, 1), date(2023, 1, 1))


@settings(max_examples=150, deadline=None)
@given(SENTENCES, SENTENCES, DAYS, DAYS)
def test_judge_is_symmetric(a: str, b: str, day_a: date | None, day_b: date | None) -> None:
    one = judge(a, b, a_date=day_a, b_date=day_b)
    other = judge(b, a, a_date=day_b, b_date=day_a)
    assert (one.relation, one.score, one.alignment) == (
        other.relation,
        other.score,
        other.alignment,
    )


@settings(max_examples=100, deadline=None)
@given(SENTENCES, DAYS, DAYS)
def test_a_sentence_never_contradicts_itself(
    text: str, day_a: date | None, day_b: date | None
) -> None:
    found = judge(text, text, a_date=day_a, b_date=day_b)
    assert found.relation is Relation.COPIES
    assert found.score == 0.0


@settings(max_examples=100, deadline=None)
@given(SENTENCES, SENTENCES)
def test_reasons_stay_inside_both_sentences(a: str, b: str) -> None:
    found = judge(a, b)
    assert 0.0 <= found.score <= 1.0
    assert 0.0 <= found.alignment <= 1.0
    for reason in (*found.reasons, *found.against):
        assert 0 <= reason.a.start <= reason.a.end <= len(a)
        assert 0 <= reason.b.start <= reason.b.end <= len(b)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=80))
def test_words_lie_in_order_and_apart(text: str) -> None:
    last = 0
    for word in read_words(text):
        assert last <= word.start < word.end <= len(text)
        last = word.end
