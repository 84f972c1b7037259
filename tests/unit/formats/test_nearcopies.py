"""Reprints of one wire story are found among others, with the words that differ."""

from reader.formats.nearcopies import differences, near_copies, words_that_differ

WIRE = (
    "The mayor of Mariupol said on Monday that 2,000 civilians had been killed in the city. "
    "Russian forces denied it and said that they had opened a corridor. Talks will go on in "
    "Istanbul on Tuesday, both delegations said. The Red Cross called the situation desperate and "
    "asked both sides to let aid convoys pass without further delay."
)
REPRINT = WIRE.replace("2,000 civilians", "nearly 5,000 people").replace(" desperate", " dire")
SHORTENED = WIRE.split(" Talks will", maxsplit=1)[0]
OTHER = (
    "Poland announced on Wednesday that it would end all imports of oil from Russia by the end of "
    "the year, and called on other countries of the Union to walk away from its energy as well."
)


def test_reprints_are_grouped_and_other_stories_are_not() -> None:
    pairs = near_copies({"wire": WIRE, "reprint": REPRINT, "short": SHORTENED, "oil": OTHER})
    assert {key for pair in pairs for key in (pair.a, pair.b)} == {"reprint", "short", "wire"}
    assert len(pairs) == 3
    assert all(pair.alike > 0.8 for pair in pairs)


def test_only_pairs_of_the_texts_asked_about() -> None:
    texts = {"wire": WIRE, "reprint": REPRINT, "short": SHORTENED, "oil": OTHER}
    pairs = near_copies(texts, of=["short"])
    assert {(pair.a, pair.b) for pair in pairs} == {("wire", "short"), ("reprint", "short")}
    assert near_copies(texts, of=["oil"]) == []


def test_the_words_that_differ_are_counted() -> None:
    assert words_that_differ(WIRE, REPRINT) == 4
    assert words_that_differ(WIRE, WIRE) == 0


def test_same_text_is_wholly_alike() -> None:
    (pair,) = near_copies({"a": WIRE, "b": WIRE})
    assert pair.alike == 1.0


def test_differences_point_at_the_words_that_changed() -> None:
    found = differences(WIRE, REPRINT)
    assert [(d.a.of(WIRE), d.b.of(REPRINT)) for d in found] == [
        ("2,000 civilians", "nearly 5,000 people"),
        ("desperate", "dire"),
    ]


def test_what_only_one_text_has_is_an_empty_span_in_the_other() -> None:
    (only,) = differences("The army left.", "The army left the town.")
    assert only.a.of("The army left.") == ""
    assert only.b.of("The army left the town.") == "the town"


def test_nothing_differs_between_a_text_and_itself() -> None:
    assert differences(WIRE, WIRE) == []
    assert near_copies({}) == []
