"""Pairs of one story are never split between what is learnt from and what is measured."""

from tests.quality.data import stories

HARBOUR = "The harbour was closed on Monday."
STORM = "A storm kept the ships in port."
REOPENED = "The harbour reopened on Tuesday."
ELECTION = "The election was called off."


def pair(a: str, b: str, **told: str) -> dict[str, str]:
    return {"dataset": "news", "a": a, "b": b, **told}


def test_a_sentence_binds_its_pairs_on_either_side() -> None:
    one, other, third = stories(
        [pair(HARBOUR, STORM), pair(REOPENED, HARBOUR), pair(ELECTION, "Nobody voted.")]
    )
    assert one == other
    assert third != one


def test_a_pair_between_two_stories_makes_them_one() -> None:
    found = stories([pair(HARBOUR, STORM), pair(REOPENED, ELECTION), pair(STORM, ELECTION.upper())])
    assert len(set(found)) == 1


def test_a_page_is_one_story_and_sets_are_apart() -> None:
    rows = [pair(HARBOUR, STORM, page="Port"), pair(REOPENED, ELECTION, page="Port")]
    rows.append({**rows[0], "dataset": "encyclopaedia"})
    one, other, elsewhere = stories(rows)
    assert one == other
    assert elsewhere != one
