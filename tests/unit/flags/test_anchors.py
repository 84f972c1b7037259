"""A flag stays on its words when the page is corrected, or says that it cannot."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.anchors import find, make_anchor, reanchor
from reader.library.drift import Drift
from reader.library.passages import TokenText
from reader.model import Span
from tests.helpers.flagged import article

STORY = (
    "The army said on Monday that 1,189 civilians have been killed since the invasion began. "
    "Officials in the capital did not comment. The mayor said the northern road was open again, "
    "and that 40 buses had left the city by noon. Officials in the capital did not comment."
)


def anchored(words: str, text: str = STORY, nth: int = 0):
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return make_anchor(article(text), Span(start, start + len(words)))


def words_found(words: str, new: str, text: str = STORY, nth: int = 0) -> str | None:
    span = find(anchored(words, text, nth), new)
    return None if span is None else span.of(new)


def test_an_anchor_keeps_the_words_and_what_stands_around_them():
    anchor = anchored("the northern road was open")

    assert anchor.exact == "the northern road was open"
    assert anchor.prefix == "did not comment. The mayor said "
    assert anchor.suffix == " again, and that 40 buses had le"


def test_words_are_found_when_a_paragraph_was_put_in_front():
    assert words_found("40 buses had left", "Correction: a date was wrong.\n\n" + STORY) == (
        "40 buses had left"
    )


def test_a_corrected_number_inside_the_quote_is_followed():
    corrected = STORY.replace("1,189", "1,480")

    assert words_found("1,189 civilians have been killed", corrected) == (
        "1,480 civilians have been killed"
    )


def test_words_put_in_at_the_edge_of_a_quote_stay_outside():
    grown = STORY.replace("the northern road", "that evening the northern road")

    assert words_found("the northern road was open", grown) == "the northern road was open"


def test_a_sentence_that_stands_twice_is_told_apart_by_its_neighbours():
    quote = "Officials in the capital did not comment."
    changed = "Update. " + STORY.replace("on Monday", "on Monday morning")

    first = find(anchored(quote), changed)
    second = find(anchored(quote, nth=1), changed)

    assert first.start == changed.index(quote)
    assert second.start == changed.rindex(quote)


def test_a_quote_that_was_taken_out_is_an_orphan_not_somewhere_else():
    shorter = STORY.replace("The mayor said the northern road was open again, and that ", "")

    assert words_found("the northern road was open again", shorter) is None


def test_a_short_word_alone_does_not_pull_a_flag_elsewhere():
    assert words_found("in", "Nothing of this is in any way the same text.") is None


def test_a_quote_cut_out_of_its_only_place_is_not_put_on_its_twin():
    quote = "Officials in the capital did not comment."
    only_last = STORY.replace(f"{quote} The mayor", "The mayor", 1)
    drift = Drift(TokenText(STORY), TokenText(only_last))

    assert find(anchored(quote), only_last, drift) is None
    assert find(anchored(quote, nth=1), only_last, drift) is not None


def test_more_than_half_of_the_quote_wrong_is_too_much():
    rewritten = STORY.replace(
        "the northern road was open again", "nobody could say when trains would run"
    )

    assert words_found("the northern road was open again", rewritten) is None


def test_a_mark_inside_a_word_keeps_its_place_in_the_word():
    assert words_found("ort", "New lead.\n" + STORY, nth=0) == "ort"


def test_scripts_without_spaces_are_followed_too():
    old = "市長は北の道路が再び開通したと述べた。バス四十台が正午までに市を出た。"
    new = "訂正。市長は北の道路が再び開通したと述べた。バス五十台が正午までに市を出た。"

    assert (
        words_found("バス四十台が正午までに市を出た", new, old) == "バス五十台が正午までに市を出た"
    )


def test_an_orphan_keeps_its_old_quote_and_place():
    anchor = anchored("the northern road was open again")
    (moved,) = reanchor([anchor], article("Another story altogether.", "b"), STORY)

    assert moved.orphan
    assert (moved.exact, moved.span, moved.article) == (anchor.exact, anchor.span, "b")


def test_an_orphan_is_found_again_when_its_words_come_back():
    (lost,) = reanchor([anchored("40 buses had left")], article("Nothing here.", "b"), STORY)
    (back,) = reanchor([lost], article("Lead. " + STORY, "c"), "Nothing here.")

    assert not back.orphan
    assert back.span.of("Lead. " + STORY) == "40 buses had left"


@given(st.text(max_size=80), st.data())
def test_any_selection_is_found_in_an_unchanged_text(text, data):
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))

    assert find(make_anchor(article(text), span), text) == span


@given(st.text(max_size=60), st.text(max_size=60), st.data())
def test_whatever_is_found_lies_in_the_new_text(old, new, data):
    start = data.draw(st.integers(0, len(old)))
    anchor = make_anchor(article(old), Span(start, data.draw(st.integers(start, len(old)))))
    found = find(anchor, new)

    assert found is None or 0 <= found.start <= found.end <= len(new)


@pytest.mark.parametrize("before", ["", "New. ", "a " * 300])
def test_the_drift_knows_where_the_words_went(before):
    new = before + STORY
    drift = Drift(TokenText(STORY), TokenText(new))

    assert drift.to(STORY.index("mayor")) == new.index("mayor")
