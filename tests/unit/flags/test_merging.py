"""Two people's flags: nothing either wrote is lost, and where they differ is said."""

import errno
from dataclasses import replace

import pytest

from reader.app import flagging, merging
from reader.errors import InputRefused, LibraryError
from reader.export.annotations import write_annotations
from reader.export.flagfile import write_flags
from reader.model import Change, FlagStatus, Relation, Span
from tests.unit.flags.conftest import span_of

LATER = "2999-01-01T00:00:00.000Z"


@pytest.fixture
def flag(desk):
    return flagging.confirm(desk.ws, desk.finding(), "Ada").flag


def said_by_ben(flag, **changes):
    (field, new), *_ = changes.items()
    step = Change(LATER, "Ben", field, str(getattr(flag, field)), str(new))
    return replace(flag, **changes, changed=LATER, history=(*flag.history, step))


@pytest.mark.parametrize("write", [write_flags, write_annotations])
def test_flags_come_in_from_a_file_of_either_kind(desk, flag, write, tmp_path):
    file = tmp_path / "theirs"
    file.write_bytes(write([flag]))
    flagging.remove(desk.ws, flag.id)

    done = merging.merge(desk.ws, merging.flags_in(file))

    assert (len(done.added), len(done.changed), done.same) == (1, 0, 0)
    assert flagging.flags(desk.ws) == [flag]


def test_taking_the_same_file_in_twice_changes_nothing(desk, flag):
    theirs = [said_by_ben(flag, note="Look again")]
    merging.merge(desk.ws, theirs)
    once = flagging.flags(desk.ws)

    again = merging.merge(desk.ws, theirs)

    assert (again.edits, again.same) == ((), 1)
    assert flagging.flags(desk.ws) == once


def test_the_later_word_stands_and_the_earlier_is_kept(desk, flag):
    theirs = said_by_ben(flag, note="Ben's note")
    flagging.set_note(desk.ws, flag.id, "Ada's note", "Ada")

    merging.merge(desk.ws, [theirs])

    (merged,) = flagging.flags(desk.ws)
    assert merged.note == "Ben's note"
    assert {"Ada's note", "Ben's note"} <= {step.new for step in merged.history}


def test_an_older_state_of_a_flag_does_not_undo_a_newer(desk, flag):
    newer = flagging.set_status(desk.ws, flag.id, FlagStatus.DISMISSED).flag

    done = merging.merge(desk.ws, [flag])

    assert done.same == 1
    assert flagging.flags(desk.ws) == [newer]


def test_a_note_changed_by_hand_in_the_file_is_not_lost(desk, flag):
    merging.merge(desk.ws, [replace(flag, note="typed into the file")])

    (merged,) = flagging.flags(desk.ws)
    kept = {merged.note, *(step.old for step in merged.history)}
    assert "typed into the file" in kept


def test_where_the_disk_fails_half_way_none_of_the_flags_is_taken_in(desk, flag, monkeypatch):
    theirs = [replace(flag, id=name) for name in ("first", "second")]
    adding = desk.ws.library.add_flag

    def add(each):
        if each.id == "second":
            raise OSError(errno.ENOSPC, "No space left on device")
        return adding(each)

    monkeypatch.setattr(desk.ws.library, "add_flag", add)
    with pytest.raises(LibraryError, match="disk is full; nothing was changed"):
        merging.merge(desk.ws, theirs)
    assert flagging.flags(desk.ws) == [flag]


def test_merging_can_be_taken_back(desk, flag):
    before = flagging.flags(desk.ws)
    done = merging.merge(desk.ws, [said_by_ben(flag, note="x"), replace(flag, id="new")])

    for edit in reversed(done.edits):
        flagging.revert(desk.ws, edit)

    assert flagging.flags(desk.ws) == before


def test_passages_are_found_by_their_text_where_the_ids_differ(desk, flag):
    elsewhere = [replace(end, article=f"theirs-{end.article}") for end in flag.ends]
    merging.merge(desk.ws, [replace(flag, id="other", ends=tuple(elsewhere))])

    other = next(each for each in flagging.flags(desk.ws) if each.id == "other")
    assert other.ends == flag.ends


def test_a_flag_on_an_article_that_is_not_here_is_kept_as_it_is(desk, flag):
    far = replace(flag.ends[0], article="far", text_sha256="0" * 64)
    stranger = replace(flag, id="far", ends=(far,))
    merging.merge(desk.ws, [stranger])

    assert stranger in flagging.flags(desk.ws)


def pair(flag, id, status, relation=Relation.CONTRADICTS, moved=0):
    end = replace(flag.ends[0], exact=flag.ends[0].exact + id * moved)
    ends = (replace(end, span=end.span.moved(moved)), flag.ends[1])
    return replace(flag, id=id, status=status, relation=relation, ends=ends)


def test_agreement_counts_what_both_marked(flag):
    yes, no = FlagStatus.CONFIRMED, FlagStatus.DISMISSED
    ada = [pair(flag, "a", yes), replace(pair(flag, "b", no), ends=flag.ends[:1])]
    ben = [pair(flag, "x", no, moved=2), replace(pair(flag, "y", no), ends=flag.ends[:1])]
    alone = replace(
        pair(flag, "z", yes), ends=(replace(flag.ends[0], span=Span(60, 70), exact=""),)
    )

    told = merging.agreement(ada, [*ben, alone])

    assert (told.both, told.agreed, told.only_first, told.only_second) == (2, 1, 0, 1)
    assert [(a.id, b.id) for a, b in told.conflicts] == [("a", "x")]


def test_kappa_is_cohen_s(flag):
    """Cohen 1960: 45 and 15 agreed yes and no, 25 and 15 not, of 100 makes .1304."""
    yes, no = FlagStatus.CONFIRMED, FlagStatus.DISMISSED
    table = [(yes, yes)] * 45 + [(yes, no)] * 25 + [(no, yes)] * 15 + [(no, no)] * 15
    ends = [replace(flag.ends[0], exact=f"quote {number}") for number in range(100)]
    ada = [replace(flag, ends=(end,), status=a) for end, (a, _) in zip(ends, table, strict=True)]
    ben = [replace(flag, ends=(end,), status=b) for end, (_, b) in zip(ends, table, strict=True)]

    assert merging.agreement(ada, ben).kappa == pytest.approx(0.1304, abs=1e-4)


def test_kappa_of_nothing_in_common_is_none(flag):
    assert merging.agreement([flag], []).kappa is None


def test_a_relation_changed_is_a_conflict(desk, flag):
    other = flagging.flag_pair(
        desk.ws,
        (desk.nikolenko.id, span_of(desk.nikolenko, "the issues of Crimea will be settled")),
        (desk.lavrov.id, span_of(desk.lavrov, "the issues of Crimea have been resolved")),
        Relation.UPDATES,
    ).flag

    told = merging.agreement([flag], [other])
    assert [(merging.verdict(a), merging.verdict(b)) for a, b in told.conflicts] == [
        ("contradicts", "updates")
    ]


def test_a_file_that_is_no_flag_file_is_refused_by_name(tmp_path):
    file = tmp_path / "notes.json"
    file.write_text('{"format": "something else"}')
    with pytest.raises(InputRefused, match=r"notes\.json.*flag file"):
        merging.flags_in(file)
