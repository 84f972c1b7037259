"""Findings that tell the same two sentences again are folded; the others are best first."""

from reader.comparison.fold import Ends, folded, words_of
from reader.model import Claim, Finding, Relation, Span

_TEXT = "A deal was struck. No deal was struck. A deal was struck! Nobody knows. He ran."
_SENTENCES = (Span(0, 18), Span(19, 38), Span(39, 57), Span(58, 71), Span(72, 79))


def finding(a: int, b: int, score: float) -> tuple[Ends, Finding]:
    ends = [Claim("x", _SENTENCES[n], _SENTENCES[n]) for n in (a, b)]
    quotes = [end.span.of(_TEXT) for end in ends]
    made = Finding(f"{a}{b}", *ends, *quotes, Relation.CONTRADICTS, score, 0.5)
    return frozenset(words_of(end, _TEXT) for end in ends), made


def test_the_same_two_sentences_are_kept_once() -> None:
    best, again = finding(0, 1, 0.9), finding(1, 2, 0.8)
    assert folded([again, best]) == [best[1]]


def test_other_sentences_are_listed_best_first() -> None:
    found = [finding(0, 3, 0.8), finding(1, 3, 0.7), finding(0, 1, 0.9)]
    assert [each.score for each in folded(found)] == [0.9, 0.8, 0.7]


def test_a_sentence_at_odds_with_everybody_is_believed_less_and_it_says_why() -> None:
    found = [finding(1, 0, 0.9), finding(1, 3, 0.8), finding(1, 4, 0.85)]
    listed = folded(found)
    assert [each.key for each in listed] == ["10", "14", "13"]
    assert [round(each.score, 2) for each in listed] == [0.9, 0.85, 0.69]
    assert [reason.kind for reason in listed[2].against] == ["told again"]
    assert not listed[1].against


def test_nothing_stays_nothing() -> None:
    assert folded([]) == []
