"""A flag stays on its words when the page is corrected, or says that it cannot."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.anchors import find, likely, make_anchor, reanchor
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
    assert anchor.prefix == "began. Officials in the capital did not comment. The mayor said "
    assert anchor.suffix == " again, and that 40 buses had left the city by noon. Officials"


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


def test_an_end_that_two_readings_put_elsewhere_is_in_doubt():
    """“really, really not” that became “lost really not” may have kept either of the two."""
    old = "She was ready. And then there's really, really not being ready. He agreed at once."
    new = old.replace("there's really, really", "there's lost really")

    assert words_found("And then there's really", new, old) is None


def test_a_word_put_in_twice_at_the_edge_does_not_move_it():
    old = "Jets bombed fighters around a strategic dam on the Euphrates in the north of Syria."
    new = old.replace("dam on the", "dam the the")

    assert words_found("around a strategic dam", new, old) == "around a strategic dam"
    assert words_found("fighters around a strategic dam on the", new, old) == (
        "fighters around a strategic dam the the"
    )


def test_words_that_only_look_alike_further_off_do_not_stretch_a_flag():
    old = "Zelensky said that talks go on, adding that there must be real security for his country."
    new = old.replace("adding that there must", "adding must")

    assert words_found("that there must be real security", new, old) == "must be real security"


def test_a_whole_clause_put_into_a_flagged_sentence_is_followed():
    new = STORY.replace("The mayor said", "The mayor, back from two days of talks abroad, said")

    assert words_found("The mayor said the northern road was open again", new) == (
        "The mayor, back from two days of talks abroad, said the northern road was open again"
    )


def test_a_twin_elsewhere_is_not_taken_for_the_reworded_place():
    """Only the quote is known, and the text that was marked was the one reworded."""
    lead = "He is misinformed about how badly the Russian military is doing, they say. "
    body = "Nobody in the room would comment on it then. " * 6
    again = "He is misinformed about how badly the Russian military is doing, they say."
    old = lead + body + again
    reworded = lead.replace("military is doing, they say", "soldiers are doing, all say")

    assert words_found("badly the Russian military", reworded + body + again, old) is None


def test_a_long_flag_is_settled_by_its_two_ends():
    middle = " ".join(f"word{number} of the report" for number in range(60))
    old = f"Before it all. The text begins here {middle} and the text ends there. After it all."
    quote = old[old.index("The text") : old.index(" After")]
    new = old.replace("word30 of the", "some other").replace("Before it", "Long before it")

    assert words_found(quote, new, old) == quote.replace("word30 of the", "some other")


def test_an_orphan_knows_where_its_words_may_be():
    old = "She was ready. And then there's really, really not being ready. He agreed at once."
    new = "Updated. " + old.replace("there's really, really", "there's lost really")

    assert likely(anchored("And then there's really", old), new).of(new).startswith("And then")
    assert likely(anchored("the northern road was open"), "Another story altogether.") is None


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
