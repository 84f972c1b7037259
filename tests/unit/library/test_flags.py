"""Flags are stored exactly, remembered by their quotes, and written to a second place."""

from dataclasses import replace
from pathlib import Path

import pytest

from reader.errors import NotFound
from reader.library import Library
from reader.model import FlagStatus, pair_key
from tests.unit.library.examples import RESOLVED, SETTLED, anchor, article, flag, stored

LAVROV_NIKOLENKO = pair_key(RESOLVED[:50], SETTLED[:60])


def test_a_flag_comes_back_exactly(folder: Path) -> None:
    with Library.open(folder) as library:
        library.add_flag(flag())
    with Library.open(folder) as library:
        assert library.flag("f1") == flag()
        assert library.flags() == [flag()]


def test_a_change_replaces_it_and_a_removal_can_be_taken_back(library: Library) -> None:
    library.add_flag(flag())
    changed = replace(flag(), note="asked again", status=FlagStatus.UNCLEAR)
    library.update_flag(changed)
    assert library.flags() == [changed]
    assert library.remove_flag("f1") == changed
    assert library.flags() == []
    library.add_flag(changed)
    assert library.flags() == [changed]


def test_flags_are_found_by_article_and_by_the_beginning_of_their_id(library: Library) -> None:
    pair, single = flag("aa1"), flag("bb2", ends=(anchor(SETTLED, 5, 20),))
    library.add_flag(pair)
    library.add_flag(single)
    assert library.flags(article(RESOLVED).id) == [pair]
    assert library.flags(article(SETTLED).id) == [pair, single]
    assert library.flag("bb") == single


@pytest.mark.parametrize("missing", ["nobody", ""])
def test_a_flag_that_is_not_there_is_said_so(library: Library, missing: str) -> None:
    library.add_flag(flag())
    with pytest.raises(NotFound, match="There is no flag"):
        library.flag(missing)
    with pytest.raises(NotFound):
        library.update_flag(flag("nobody"))


def test_a_dismissal_is_remembered_by_the_quotes_after_the_articles_are_gone(
    library: Library,
) -> None:
    first = stored(library)
    library.add_flag(flag(status=FlagStatus.DISMISSED))
    library.delete(first.id)
    library.purge(first.id)
    assert LAVROV_NIKOLENKO in library.dismissed()
    library.update_flag(flag(status=FlagStatus.CONFIRMED))
    assert LAVROV_NIKOLENKO not in library.dismissed()


def test_the_latest_decision_on_a_pair_counts(library: Library) -> None:
    library.add_flag(flag("f1", status=FlagStatus.DISMISSED, changed="2026-11-22T10:00:00.000Z"))
    library.add_flag(flag("f2", status=FlagStatus.CONFIRMED, changed="2026-11-22T11:00:00.000Z"))
    assert library.dismissed() == frozenset()


def test_the_journal_holds_what_the_library_holds(library: Library) -> None:
    library.add_flag(flag("f1"))
    library.add_flag(flag("f2", note="Mariúpol “quoted”\n\udc80"))
    library.remove_flag("f1")
    assert library.journal.latest() == {"f2": library.flag("f2")}
    assert [entry.kind for entry in library.journal.entries()] == [
        "flag added",
        "flag added",
        "flag removed",
    ]


def test_what_a_crash_kept_from_the_journal_is_added_at_the_next_start(folder: Path) -> None:
    with Library.open(folder) as library:
        library.add_flag(flag("f1"))
        library.add_flag(flag("f2"))
        path = library.journal.path
    whole = path.read_bytes()
    path.write_bytes(whole[:-40])
    with Library.open(folder) as library:
        assert set(library.journal.latest()) == {"f1", "f2"}
        assert library.journal.bad_lines() == 1
        assert not [problem for problem in library.problems() if problem.grave]


def test_a_missing_journal_is_written_anew(folder: Path) -> None:
    with Library.open(folder) as library:
        library.add_flag(flag())
        library.journal.path.unlink()
    with Library.open(folder) as library:
        assert library.journal.latest() == {"f1": flag()}


def test_a_score_that_is_no_number_is_kept_as_none(library: Library) -> None:
    library.add_flag(flag(score=float("nan")))
    assert library.flag("f1").score is None


def test_names_with_half_a_surrogate_pair_are_looked_for_and_not_found(library: Library) -> None:
    broken = "f\udcff"
    assert library.flags(article=broken) == []
    for find in (library.flag, library.article, library.summary, library.remove_flag):
        with pytest.raises(NotFound):
            find(broken)
    library.set_setting(broken, "kept")
    library.add_flag(flag(broken))
    assert library.setting(broken) == "kept"
    assert library.flag(broken).id == "f\ufffd"
