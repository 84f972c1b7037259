"""Many articles at once: every one counted, whatever happens to a worker."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from reader.errors import Cancelled, SearchUnavailable
from reader.jobs import JobContext
from reader.model import ArticleClaims
from reader.search import Index
from reader.search.importing import import_all
from reader.search.store import Store
from tests.helpers import searching

_COUNT = 60
_KILLS = int(os.environ.get("PARALLAX_SEARCH_KILLS", "3"))


@dataclass(frozen=True, slots=True)
class MadeUp:
    """Gives made-up articles; dies once at one of them where told to."""

    count: int = _COUNT
    mark: Path | None = None
    always: bool = False

    def __call__(self, ids: Sequence[str]) -> Iterator[tuple[ArticleClaims, str]]:
        known = {article.id: article for article in searching.articles(self.count)}
        for id in ids:
            if id == "a00041" and self.mark and (self.always or not self.mark.exists()):
                self.mark.touch()
                os.kill(os.getpid(), signal.SIGKILL)
            if id in known:
                yield searching.with_claims(known[id]), "test"


def _ids(count: int = _COUNT) -> list[str]:
    return searching.ids(searching.articles(count))


def _answers(index: Index) -> list[tuple[str, int, list[str]]]:
    asked = searching.queries(40, seed=2)
    found = [(said, index.search(said, limit=100, budget_ms=1e9)) for said in asked]
    return [
        (said, each.total, sorted(id for hit in each.hits for id in hit.articles))
        for said, each in found
    ]


def _best(index: Index) -> list[list[str]]:
    asked = searching.queries(40, seed=2)
    return [[hit.article for hit in index.search(said, budget_ms=1e9).hits] for said in asked]


def _index(folder: Path) -> Index:
    texts = {article.id: article.text for article in searching.articles(_COUNT)}
    return Index.open(folder, texts.get)


def _fresh(folder: Path) -> Index:
    index = _index(folder)
    index.add([searching.with_claims(article) for article in searching.articles(_COUNT)], "test")
    return index


@pytest.mark.slow
def test_no_article_is_lost_when_a_worker_is_killed(tmp_path: Path) -> None:
    store = Store(tmp_path / "index")
    feed = MadeUp(mark=tmp_path / "killed")
    assert import_all(store, feed, _ids(), workers=2, batch=10) == _COUNT
    assert (tmp_path / "killed").exists()
    index = _index(tmp_path / "index")
    assert sorted(index.articles()) == _ids()
    assert {total for _, total, _ in _answers(index)} == {
        total for _, total, _ in _answers(_fresh(tmp_path / "fresh"))
    }


@pytest.mark.slow
def test_a_worker_that_always_dies_is_reported_and_the_rest_stays(tmp_path: Path) -> None:
    store = Store(tmp_path / "index")
    feed = MadeUp(mark=tmp_path / "killed", always=True)
    with pytest.raises(SearchUnavailable, match="stopped 3 times"):
        import_all(store, feed, _ids(), workers=1, batch=10)
    assert len(_index(tmp_path / "index")) == 40


@pytest.mark.slow
def test_articles_that_are_gone_count_as_done(tmp_path: Path) -> None:
    store = Store(tmp_path / "index")
    assert import_all(store, MadeUp(), [*_ids(), "gone"], workers=1) == _COUNT + 1
    assert len(_index(tmp_path / "index")) == _COUNT


def test_it_can_be_stopped(tmp_path: Path) -> None:
    context = JobContext()
    context.cancel()
    with pytest.raises(Cancelled):
        import_all(Store(tmp_path / "index"), MadeUp(), _ids(), context=context)


_ENDLESS = """
import sys
from pathlib import Path
from tests.helpers import searching
from reader.search import Index
found = searching.articles(60)
index = Index.open(Path(sys.argv[1]), {a.id: a.text for a in found}.get)
print("ready", flush=True)
while True:
    for article in found:
        index.add([searching.with_claims(article)], "test")
    index.remove(searching.ids(found[:20]))
"""


@pytest.mark.slow
def test_after_kill_9_it_answers_and_is_soon_as_a_fresh_one(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    fresh = _answers(_fresh(tmp_path / "fresh"))
    for number in range(_KILLS):
        with subprocess.Popen(
            [sys.executable, "-c", _ENDLESS, str(folder)], stdout=subprocess.PIPE
        ) as process:
            assert process.stdout
            assert process.stdout.readline() == b"ready\n"
            time.sleep(0.05 + 0.137 * (number % 7) + 0.011 * (number % 13))
            process.kill()
        index = _index(folder)
        assert index.search("Kyiv", budget_ms=1e9).reading.hints == ()
        assert not index.store.damaged
        known = index.articles()
        missing = [each for each in searching.articles(_COUNT) if each.id not in known]
        index.add([searching.with_claims(article) for article in missing], "test")
        assert _answers(index) == fresh
    index.rebuild(
        [searching.with_claims(article) for article in searching.articles(_COUNT)], "test"
    )
    assert _best(index) == _best(_fresh(tmp_path / "fresh again"))
