"""A reprint is told when it comes in: of what, and how many words are other."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from reader.app.copies import near_copies
from reader.app.workspace import Workspace
from tests.unit.formats.test_nearcopies import OTHER, REPRINT, SHORTENED, WIRE
from tests.unit.library.examples import stored


@pytest.fixture
def ws(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.open(tmp_path / "library") as workspace:
        yield workspace


def test_a_reprint_is_told_with_its_origin_and_the_words_that_differ(ws: Workspace) -> None:
    wire = stored(ws.library, WIRE, outlet="AP")
    reprint, oil = stored(ws.library, REPRINT), stored(ws.library, OTHER)
    (copy,) = near_copies(ws, [reprint.id, oil.id]).values()
    assert (copy.article, copy.of, copy.outlet, copy.words) == (reprint.id, wire.id, "AP", 4)


def test_of_several_that_come_together_the_later_copies_the_earlier(ws: Workspace) -> None:
    ids = [stored(ws.library, text).id for text in (WIRE, REPRINT, SHORTENED)]
    found = near_copies(ws, ids)
    assert set(found) == set(ids[1:])
    assert {found[id].of for id in ids[1:]} <= set(ids[:2])


def test_a_corrected_page_is_a_version_and_no_copy(ws: Workspace) -> None:
    stored(ws.library, WIRE, address="https://ap.example/1")
    again = stored(ws.library, REPRINT, address="https://ap.example/1")
    assert near_copies(ws, [again.id]) == {}


def test_what_stood_a_year_apart_is_not_laid_side_by_side(ws: Workspace) -> None:
    stored(ws.library, WIRE, published=date(2021, 3, 30))
    assert near_copies(ws, [stored(ws.library, REPRINT).id]) == {}
