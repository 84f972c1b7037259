"""R15: which clause is denied, and whether the other side affirms it in other words."""

import pytest

from reader.comparison import judge
from reader.comparison.align import align
from reader.comparison.clauses import clauses
from reader.comparison.judge import shorter_first
from reader.comparison.reading import read
from reader.comparison.rules import signs_of


def denied(text: str) -> str:
    """The words of all clauses that are denied."""
    side = read(text)
    found = clauses(side)
    numbered = zip(found.of, side.words, strict=True)
    return " ".join(word.folded for clause, word in numbered if clause in found.denied)


def kinds(a: str, b: str) -> set[str]:
    return {sign.kind for sign in signs_of(align(*shorter_first(read(a), read(b))))}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The ferry did not sail.", "the ferry did not sail"),
        ("The ferry sailed.", ""),
        ("", ""),
        ("The ferry did not sail, but the tram ran.", "the ferry did not sail"),
        ("He hoped that the ferry did not sail.", "that the ferry did not sail"),
        ("She did not wash and iron the shirt.", "she did not wash and iron the shirt"),
        ("She did not wash and he ironed the shirt.", "she did not wash"),
        ("The ferry failed to sail.", "the ferry failed to sail"),
        ("No tickets were not sold.", ""),
        ("The tickets are not only cheap.", ""),
    ],
)
def test_which_clause_is_denied(text: str, words: str) -> None:
    assert denied(text).strip(" .,") == words


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The lawyers courted the senator with tons of money.",
            "The senator was not offered much money by the lawyers.",
        ),
        ("The nurse was not in that ward.", "That is the ward the nurse was in."),
        ("The patients were young men.", "The patients were not more likely to be young men."),
    ],
)
def test_a_denied_clause_speaks_against_an_affirmed_one_in_other_words(a: str, b: str) -> None:
    assert "clause" in kinds(a, b)
    assert judge(a, b).relation == "contradicts"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The bus did not stop, and the cyclist fell.", "The cyclist fell."),
        ("Neither road was not blocked.", "Both roads were blocked."),
        ("The harbour was not deserted at noon.", "The harbour was crowded at noon."),
        ("The guard did not open the gate.", "The guard did not unlock the gate."),
        ("An actor that refuses to take part in films.", "The actor refused parts in films."),
        ("Reeves was not the first woman to lead it.", "Reeves was the second woman to lead it."),
    ],
)
def test_what_both_sides_say_is_no_reason(a: str, b: str) -> None:
    assert "clause" not in kinds(a, b)


@pytest.mark.parametrize(
    "supposed",
    ["If the farmer has a donkey, he feeds it.", "We asked whether the farmer has a donkey."],
)
def test_what_is_only_supposed_is_not_affirmed(supposed: str) -> None:
    assert not kinds("The farmer does not have a donkey.", supposed) & {"clause", "negation"}
    assert {"clause", "negation"} <= kinds("The farmer does not have a donkey.", "He has a donkey.")


def test_no_more_than_a_number_denies_nothing() -> None:
    assert not denied("The hall holds no more than 300 guests.")
    assert denied("The hall does not hold more guests.")


def test_the_reason_points_at_the_negation_and_a_shared_word() -> None:
    judged = judge("The crowd got past the guard.", "The guard did not let the crowd in.")
    told = next(reason for reason in judged.reasons if reason.rule == "R15")
    assert "not" in told.b.of("The guard did not let the crowd in.")
    assert told.a.of("The crowd got past the guard.") in ("crowd", "guard")
