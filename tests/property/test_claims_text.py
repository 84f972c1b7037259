"""Laws of reading claims on arbitrary text."""

from datetime import date
from itertools import pairwise

from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader import claims
from reader.claims.page_words import tells_nothing
from reader.claims.sentences import split
from reader.language import fold, tokenize, variants
from reader.model import Article, ArticleClaims

_PIECES = st.sampled_from(
    [
        *("“", "”", '"', "'", "''", "‘", "«", "»", "(", ")", " ", "\n", "\n\n", ". ", ", ", "? "),
        *("said ", "says that ", "told ", "according to ", "who ", "he ", "the official ", "and "),
        *("Sergey Lavrov", "Kyiv ", "U.S. ", "Mr. ", "at least ", "1,189 ", "two million ", "% "),
        *("between 1 and ", "last week ", "March 3", " 2022 ", "not ", "will ", "• ", "— ", "…"),
        *(
            "Moscow's claim that ",
            "is critical of ",
            "to ",
            "by ",
            ":",
            "(UN) ",
            "half a ",
            "\u0301",
        ),
    ]
)
texts = st.one_of(st.text(max_size=200), st.lists(_PIECES, max_size=40).map("".join))


def read(text: str) -> ArticleClaims:
    return claims.extract(Article("a", text, "t", published=date(2022, 3, 30)))


@settings(max_examples=250, deadline=None)
@given(texts)
def test_any_text_is_read_and_every_span_lies_in_it(text: str) -> None:
    found = read(text)
    for claim in found.claims:
        spans = [claim.span, claim.sentence, *claim.content]
        spans += [q.span for q in claim.quantities] + [d.span for d in claim.dates]
        spans += [span for span in (claim.speaker_span, claim.cue) if span is not None]
        assert all(0 <= start < end <= len(text) for start, end in spans)
        assert all(claim.sentence.overlaps(part) for part in claim.content)


@settings(max_examples=250, deadline=None)
@given(texts)
def test_sentences_tile_the_text(text: str) -> None:
    found = read(text).sentences
    assert all(one.end <= two.start for one, two in pairwise(found))
    kept = "".join(span.of(text) for span in found)
    assert "".join(kept.split()) == "".join(text.split())


@settings(max_examples=150, deadline=None)
@given(texts)
@example("It rained. Ann Lee said that.")
def test_every_sentence_has_a_claim_or_tells_nothing_or_says_whose_the_last_was(text: str) -> None:
    found = read(text)
    spoken = {claim.sentence for claim in found.claims}
    cues = [claim.cue for claim in found.claims if claim.cue is not None]
    for sentence in found.sentences:
        tells = sentence in spoken or any(sentence.covers(cue) for cue in cues)
        silent = tells_nothing(sentence.of(text))
        assert tells or silent or not any(char.isalnum() for char in sentence.of(text))


@settings(max_examples=150, deadline=None)
@given(texts)
def test_every_speaker_of_a_claim_is_listed_once(text: str) -> None:
    found = read(text)
    listed = [speaker.name for speaker in found.speakers]
    assert len(listed) == len(set(listed))
    assert {claim.speaker for claim in found.claims if claim.speaker} <= set(listed)


@given(st.text(max_size=60))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=30))
def test_the_spelling_that_stands_for_others_stands_for_itself(text: str) -> None:
    name = variants.canonical(fold(text))
    assert variants.canonical(name) == name


@given(texts)
def test_tokens_lie_in_order_and_leave_out_only_space(text: str) -> None:
    tokens = tokenize(text)
    assert "".join(t.text for t in tokens) == "".join(text.split())
    assert all(a.span.end <= b.span.start for a, b in pairwise(tokens))


@given(texts)
def test_no_sentence_begins_or_ends_with_space(text: str) -> None:
    for span in split(text):
        assert not span.of(text)[0].isspace()
        assert not span.of(text)[-1].isspace()
