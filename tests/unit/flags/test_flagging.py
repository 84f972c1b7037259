"""Confirming, dismissing and marking by hand, and taking each step back."""

import pytest

from reader.app import flagging
from reader.errors import InputRefused, NotFound
from reader.model import FlagStatus, Relation, Span
from tests.unit.flags.conftest import LAVROV, finding, span_of


def test_confirming_a_suggestion_makes_a_flag_with_both_quotes(desk):
    flag = flagging.confirm(desk.ws, desk.finding(), "Ada").flag

    assert [end.exact for end in flag.ends] == [
        "the issues of Crimea have been resolved",
        "the issues of Crimea will be settled",
    ]
    assert flag.ends[0].prefix == "Lavrov said "
    assert (flag.relation, flag.status) == (Relation.CONTRADICTS, FlagStatus.CONFIRMED)
    assert (flag.who, flag.score) == ("Ada", 0.9)
    assert flagging.flags(desk.ws) == [flag]


def test_deciding_again_changes_the_same_flag(desk):
    first = flagging.confirm(desk.ws, desk.finding()).flag
    second = flagging.unclear(desk.ws, desk.finding()).flag

    assert second.id == first.id
    assert [step.new for step in second.history] == ["confirmed", "unclear"]
    assert len(flagging.flags(desk.ws)) == 1


def test_a_dismissal_holds_in_a_copy_of_the_article_with_other_spacing(desk):
    flagging.dismiss(desk.ws, desk.finding())
    copy = desk.add(LAVROV.replace("Lavrov said", "Moscow —\nLavrov said"), outlet="Elsewhere")

    again = finding(
        (copy, "the issues of Crimea have been resolved"),
        (desk.nikolenko, "the issues of Crimea will be settled"),
    )

    assert again.key in desk.ws.library.dismissed()
    assert flagging.flag_of(desk.ws, again).status is FlagStatus.DISMISSED


def test_a_dismissal_holds_after_the_article_was_deleted_and_imported_again(desk):
    flagging.dismiss(desk.ws, desk.finding())
    desk.ws.library.delete(desk.lavrov.id)
    desk.add(LAVROV, title="Talks")

    assert desk.finding().key in desk.ws.library.dismissed()


def test_undoing_a_dismissal_brings_the_suggestion_back(desk):
    edit = flagging.dismiss(desk.ws, desk.finding())
    flagging.revert(desk.ws, edit)

    assert desk.finding().key not in desk.ws.library.dismissed()
    assert flagging.flags(desk.ws) == []

    flagging.apply(desk.ws, edit)
    assert flagging.flags(desk.ws) == [edit.flag]


def test_any_passage_can_be_marked_and_any_two(desk):
    one = flagging.flag_passage(desk.ws, desk.lavrov.id, Span(0, 6), note="Who?").flag
    two = flagging.flag_pair(
        desk.ws,
        (desk.lavrov.id, span_of(desk.lavrov, "resolved")),
        (desk.lavrov.id, span_of(desk.lavrov, "talks")),
        Relation.AGREES,
        tags=["Crimea", " Crimea ", "", "to  check"],
    ).flag

    assert one.ends[0].exact == "Lavrov"
    assert (two.relation, two.tags) == (Relation.AGREES, ("Crimea", "to check"))


@pytest.mark.parametrize("span", [Span(3, 3), Span(-1, 4), Span(0, 10_000), Span(5, 2)])
def test_a_passage_that_is_none_is_refused(desk, span):
    with pytest.raises(NotFound, match="no passage"):
        flagging.flag_passage(desk.ws, desk.lavrov.id, span)


def test_a_passage_cannot_contradict_itself(desk):
    end = (desk.lavrov.id, Span(0, 6))
    with pytest.raises(InputRefused, match="same passage"):
        flagging.flag_pair(desk.ws, end, end)


def test_every_change_is_in_the_history(desk):
    id = flagging.confirm(desk.ws, desk.finding(), "Ada").flag.id
    flagging.set_note(desk.ws, id, "Ask both.", "Ada")
    flagging.set_tags(desk.ws, id, ["Crimea"], "Ben")
    flagging.set_relation(desk.ws, id, Relation.UPDATES, "Ben")
    flagging.set_status(desk.ws, id, FlagStatus.DISMISSED, "Ben")

    told = [(s.who, s.field, s.old, s.new) for s in flagging.history(desk.ws, id)]
    assert told == [
        ("Ada", "status", "", "confirmed"),
        ("Ada", "note", "", "Ask both."),
        ("Ben", "tags", "", "Crimea"),
        ("Ben", "relation", "contradicts", "updates"),
        ("Ben", "status", "confirmed", "dismissed"),
    ]


def test_a_change_that_changes_nothing_is_no_step(desk):
    flag = flagging.confirm(desk.ws, desk.finding()).flag
    edit = flagging.set_status(desk.ws, flag.id, FlagStatus.CONFIRMED)

    assert not edit.changed
    assert flagging.flags(desk.ws) == [flag]


def test_removing_a_flag_can_be_taken_back_whole(desk):
    id = flagging.confirm(desk.ws, desk.finding()).flag.id
    whole = flagging.set_note(desk.ws, id, "Keep me").flag

    edit = flagging.remove(desk.ws, id)
    assert flagging.flags(desk.ws) == []

    flagging.revert(desk.ws, edit)
    assert flagging.flags(desk.ws) == [whole]


def test_flags_can_be_filtered(desk):
    kept = flagging.confirm(desk.ws, desk.finding(), "Ada").flag
    other = flagging.flag_passage(
        desk.ws, desk.lavrov.id, Span(0, 6), status=FlagStatus.UNCLEAR, tags=["Crimea"]
    ).flag

    assert flagging.flags(desk.ws, status=FlagStatus.CONFIRMED) == [kept]
    assert flagging.flags(desk.ws, article=desk.nikolenko.id) == [kept]
    assert flagging.flags(desk.ws, tag="Crimea") == [other]
    assert flagging.flags(desk.ws, who="Ada") == [kept]
    assert flagging.flags(desk.ws, relation=Relation.AGREES) == []
    assert flagging.flags(desk.ws, orphans=True) == []
    assert {flag.id for flag in flagging.flags(desk.ws, orphans=False)} == {kept.id, other.id}


def test_an_end_can_be_put_on_other_words(desk):
    id = flagging.confirm(desk.ws, desk.finding()).flag.id
    flag = flagging.reattach(
        desk.ws, id, 1, desk.nikolenko.id, span_of(desk.nikolenko, "sovereignty is restored")
    ).flag

    assert flag.ends[1].exact == "sovereignty is restored"
    assert flag.history[-1].old == "the issues of Crimea will be settled"
    with pytest.raises(NotFound, match="no end 3"):
        flagging.reattach(desk.ws, id, 2, desk.lavrov.id, Span(0, 6))


def test_a_pair_is_remembered_under_its_former_words_too(desk):
    flag = flagging.dismiss(desk.ws, desk.finding()).flag
    end = span_of(desk.nikolenko, "will be settled after")
    moved = flagging.reattach(desk.ws, flag.id, 1, desk.nikolenko.id, end).flag

    assert desk.finding().key in flagging.keys_of(moved)
    assert flagging.flag_of(desk.ws, desk.finding()).id == flag.id


def test_half_a_character_in_a_note_is_stored_as_one_that_can_be(desk):
    flag = flagging.flag_passage(desk.ws, desk.lavrov.id, Span(0, 6), note="a\ud800b").flag

    assert flag.note == "a\ufffdb"
    assert flagging.flags(desk.ws) == [flag]
