"""Findings that tell the same two sentences again are folded."""

from reader.comparison.fold import folded
from reader.model import Claim, Finding, Relation, Span

_TEXT = "A deal was struck. No deal was struck. A deal was struck! Nobody knows."
_SENTENCES = (Span(0, 18), Span(19, 38), Span(39, 57), Span(58, 71))


def finding(a: int, b: int, score: float, relation: Relation = Relation.CONTRADICTS) -> Finding:
    ends = [Claim("x", _SENTENCES[n], _SENTENCES[n]) for n in (a, b)]
    quotes = [end.span.of(_TEXT) for end in ends]
    return Finding(f"{a}{b}{relation}", *ends, *quotes, relation, score, 0.5)


def test_the_same_two_sentences_are_kept_once() -> None:
    best, again = finding(0, 1, 0.9), finding(1, 2, 0.8)
    assert folded([best, again], {"x": _TEXT}) == [best]


def test_other_sentences_are_kept_in_order() -> None:
    found = [finding(0, 1, 0.9), finding(0, 3, 0.8), finding(1, 3, 0.7)]
    assert folded(found, {"x": _TEXT}) == found


def test_a_sentence_at_odds_with_everybody_is_believed_less_and_it_says_why() -> None:
    texts = {"x": "He left. He stayed. He came. He slept. He ran."}
    spans = [Span(0, 8), Span(9, 19), Span(20, 28), Span(29, 38), Span(39, 46)]
    ends = [Claim("x", span, span) for span in spans]
    found = [
        Finding(str(n), ends[0], ends[n], "", "", Relation.CONTRADICTS, score, 0.5)
        for n, score in ((1, 0.9), (2, 0.8), (3, 0.8), (4, 0.85))
    ]
    listed = folded(found, texts)
    assert [each.key for each in listed] == ["1", "4", "2", "3"]
    assert [round(each.score, 2) for each in listed] == [0.9, 0.85, 0.71, 0.6]
    assert [reason.kind for reason in listed[2].against] == ["told again"]
    assert not listed[1].against


def test_nothing_stays_nothing() -> None:
    assert folded([], {}) == []
