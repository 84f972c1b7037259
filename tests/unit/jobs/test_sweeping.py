"""Nobody looks for garbage while very much is made that is none."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from reader.app import comparing, overview
from reader.app.workspace import Workspace
from reader.jobs.sweeping import unswept
from tests.unit.app.conftest import ws  # noqa: F401 - the fixture
from tests.unit.app.test_comparing import DENIED, RESOLVED, take


@contextmanager
def sweeps() -> Iterator[list[object]]:
    """What each sweep was, as Python tells it."""
    seen: list[object] = []

    def note(phase: str, told: object) -> None:
        if phase == "start":
            seen.append(told)

    gc.callbacks.append(note)
    try:
        yield seen
    finally:
        gc.callbacks.remove(note)


@pytest.fixture
def eager() -> Iterator[None]:
    """A collector that looks after every other object."""
    usual = gc.get_threshold()
    gc.set_threshold(2, 1, 1)
    yield
    gc.set_threshold(*usual)


@pytest.mark.usefixtures("eager")
def test_a_compared_library_is_read_and_looked_over_without_a_sweep(ws: Workspace) -> None:  # noqa: F811
    take(ws, RESOLVED, DENIED)
    comparing.compare(ws)
    with sweeps() as seen:
        found = comparing.compare(ws)
    assert found.findings
    assert len(seen) < 20, "a few before and after; it was over 300"
    with sweeps() as seen:
        assert overview.gather(ws).findings == found.findings
    assert len(seen) < 20
    assert gc.isenabled()


@pytest.mark.usefixtures("eager")
def test_the_last_to_end_lets_it_go_on() -> None:
    first, second = unswept(), unswept()
    first.__enter__()
    second.__enter__()
    first.__exit__(None, None, None)
    assert not gc.isenabled()
    second.__exit__(None, None, None)
    assert gc.isenabled()


def test_it_goes_on_after_a_failure_and_stays_off_where_it_was_off() -> None:
    with pytest.raises(ValueError, match="broken"), unswept():
        raise ValueError("broken")
    assert gc.isenabled()
    gc.disable()
    try:
        with unswept():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_what_was_made_counts_as_old_and_is_not_walked_through_at_once() -> None:
    gc.unfreeze()
    with unswept():
        made = [[] for _ in range(5000)]
    assert any(each is made for each in gc.get_objects(generation=2))
