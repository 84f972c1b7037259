"""Views told without a verb of speech."""

import pytest

from tests.unit.claims.said import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Mr. Orlov's view, the sanctions are illegal.", ("Orlov", "the sanctions are illegal")),
        (
            "The bill, in the words of Senator Smith, is a disgrace.",
            ("Smith", "The bill … is a disgrace"),
        ),
        ('As one official put it, "we are done."', ("official", "we are done.")),
        (
            "According to talk radio host Rush Lindner, the move reeks of “fear” and haste.",
            ("Rush Lindner", "the move reeks of “fear” and haste"),
        ),
    ],
)
def test_a_view_has_its_holder(text: str, expected: tuple[str, str]) -> None:
    assert told(text)[0] == expected


def test_to_her_before_a_quotation_names_who_thinks_so() -> None:
    text = "Anna Berg left. To her, “nothing is more important than the story.”"
    assert told(text) == [("Anna Berg", "nothing is more important than the story.")]


def test_what_is_done_in_view_of_something_is_nobodys_view() -> None:
    assert told("In view of the storm, the harbour was closed.") == []
