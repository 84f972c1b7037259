"""What is worked out about words is remembered in bounds and let go of between comparisons."""

from collections.abc import Callable

import pytest

from reader.language import remembered
from reader.language.remembered import let_go


@pytest.fixture(autouse=True)
def memories_of_this_test(monkeypatch: pytest.MonkeyPatch) -> None:
    """The memories of the program stay as they are."""
    monkeypatch.setattr(remembered, "_memories", [])
    monkeypatch.setattr(remembered, "_KEPT", 3)


def asked_of(
    words: list[str], *, most: int = 100, stays: bool = True
) -> tuple[list[str], Callable[[str], str]]:
    """The words for which an answer was worked out, and what asks for it."""
    worked_out: list[str] = []

    @remembered.remembered(most, stays=stays)
    def shout(word: str) -> str:
        worked_out.append(word)
        return word.upper()

    assert [shout(word) for word in words] == [word.upper() for word in words]
    return worked_out, shout


def test_the_same_word_is_worked_out_once() -> None:
    assert asked_of(["war", "peace", "war"])[0] == ["war", "peace"]


def test_of_more_words_than_there_is_room_for_the_last_are_remembered() -> None:
    assert asked_of(["a", "b", "c", "c", "b", "a"], most=2)[0] == ["a", "b", "c", "a"]


def test_a_few_answers_stay_and_many_are_let_go_of() -> None:
    few, ask_few = asked_of(["a", "b", "c"])
    many, ask_many = asked_of(["a", "b", "c", "d"])
    let_go()
    assert (ask_few("a"), ask_many("a")) == ("A", "A")
    assert few == ["a", "b", "c"]
    assert many == ["a", "b", "c", "d", "a"]


def test_of_what_is_too_large_to_stay_nothing_does() -> None:
    worked_out, ask = asked_of(["a"], stays=False)
    let_go()
    ask("a")
    assert worked_out == ["a", "a"]
