"""Long work can be stopped, counts on in its parts, and stands still while a person acts."""

import threading
import time

import pytest

from reader.errors import Cancelled
from reader.jobs import Floor, JobContext, Progress


@pytest.fixture
def long(monkeypatch: pytest.MonkeyPatch) -> None:
    """All work counts as long from its beginning."""
    monkeypatch.setattr("reader.jobs._SHORT_S", -1.0)


@pytest.mark.usefixtures("long")
def test_long_work_stands_still_for_a_moment_after_a_key() -> None:
    floor = Floor(seconds=0.1)
    context = JobContext(floor=floor)
    floor.take()
    context.check()
    assert floor.left < 0.05


@pytest.mark.usefixtures("long")
def test_it_goes_on_at_once_where_nobody_acts() -> None:
    began = time.monotonic()
    for _ in range(1000):
        JobContext(floor=Floor(seconds=60)).check()
    assert time.monotonic() - began < 30


def test_what_the_person_has_just_asked_for_waits_for_nothing() -> None:
    floor = Floor(seconds=60)
    context = JobContext(floor=floor)
    floor.take()
    context.check()
    assert floor.left > 10


@pytest.mark.usefixtures("long")
def test_work_that_stands_still_can_be_stopped() -> None:
    floor = Floor(seconds=60)
    context = JobContext(floor=floor)
    floor.take()
    threading.Timer(0.05, context.cancel).start()
    with pytest.raises(Cancelled):
        context.check()
    assert floor.left > 10


def test_a_part_counts_on_where_the_whole_was_and_is_stopped_with_it() -> None:
    told: list[Progress] = []
    whole = JobContext(told.append)
    part = whole.part(10, 40)
    part.report(2, 5, "Comparing")
    assert told == [Progress(12, 40, "Comparing")]
    assert whole.latest == told[0]
    whole.cancel()
    with pytest.raises(Cancelled):
        part.check()


@pytest.mark.usefixtures("long")
def test_a_part_gives_way_as_the_whole_does() -> None:
    floor = Floor(seconds=0.1)
    part = JobContext(floor=floor).part(0, 5)
    floor.take()
    part.check()
    assert floor.left < 0.05
