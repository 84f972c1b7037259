"""Whatever a file is made to do, the program lives and says in time what became of it."""

import os
import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.app.intake_process import ParsingProcess
from reader.errors import InputRefused
from reader.formats import Source, nothing_found
from tests.hostile.builders import SECRET, Hostile
from tests.hostile.inputs import INPUTS

SECONDS = 30
needs_patience = pytest.mark.skipif(
    not os.environ.get("PARALLAX_SLOW"), reason="runs with PARALLAX_SLOW=1"
)


@pytest.fixture(scope="module")
def parser() -> Iterator[ParsingProcess]:
    secret = Path("/tmp/parallax-secret.txt")
    secret.write_text(SECRET)
    with ParsingProcess() as process:
        yield process
    secret.unlink(missing_ok=True)


def expect(parser: ParsingProcess, hostile: Hostile) -> None:
    """The file ends as it must: refused in one sentence, or its article is there."""
    source = Source(hostile.build(), hostile.name)
    began = time.monotonic()
    try:
        harvest = parser.harvest(source)
    except InputRefused as refusal:
        texts, problems, refused = "", "", str(refusal)
    else:
        texts = "\n".join(f"{f.article.title}\n{f.article.text}" for f in harvest.found)
        problems = "\n".join(problem.why for problem in harvest.problems)
        refused = "" if harvest.found else nothing_found(harvest, hostile.name)
    assert time.monotonic() - began < SECONDS
    assert SECRET not in texts
    assert "\n" not in refused
    if refused:
        assert hostile.refused, refused
        assert re.search(hostile.refused, refused)
    else:
        assert hostile.kept, texts[:300]
        assert hostile.kept in texts
    assert hostile.problem in problems


@pytest.mark.parametrize(
    "hostile",
    [h for h in INPUTS if not h.slow],
    ids=lambda hostile: f"{hostile.number}-{hostile.name}",
)
def test_each_ends_as_it_must(parser: ParsingProcess, hostile: Hostile) -> None:
    expect(parser, hostile)


@needs_patience
@pytest.mark.slow
@pytest.mark.parametrize(
    "hostile", [h for h in INPUTS if h.slow], ids=lambda hostile: f"{hostile.number}-{hostile.name}"
)
def test_bombs_end_as_they_must(parser: ParsingProcess, hostile: Hostile) -> None:
    expect(parser, hostile)


def test_the_next_file_is_read_after_one_that_killed_the_parser(parser: ParsingProcess) -> None:
    killer = next(h for h in INPUTS if h.number == "43a")
    with pytest.raises(InputRefused):
        parser.harvest(Source(killer.build(), killer.name))
    (found,) = parser.harvest(
        Source(b"<p>" + b"A sound page, said the mayor. " * 9, "p.html")
    ).found
    assert found.article.text.startswith("A sound page")


def test_no_hostile_file_is_stored_in_the_repository() -> None:
    here = Path(__file__).parent
    assert max(path.stat().st_size for path in here.glob("*.*")) < 100_000
