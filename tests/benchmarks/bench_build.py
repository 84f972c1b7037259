"""How fast an index is built, beside SQLite FTS5 and stock Whoosh: the same texts, in one run.

PARALLAX_BENCH_ARTICLES gives the numbers of articles, separated by commas (2,000 unless told);
PARALLAX_BENCH_TEXTS, PARALLAX_BENCH_FOLDER as in `bench_search`. Stock Whoosh is stopped after
PARALLAX_BENCH_BUILD_SECONDS (180 unless told): its rate is then that of the articles taken so
far, without the writing at the end, so the best of it. Within eight minutes on two idle cores:

    PARALLAX_BENCH_ARTICLES=10000,100000 python -m tests.benchmarks build
"""

import os
import resource
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks import corpus
from tests.benchmarks.engines import Engine, Fts5, Parallax, StockWhoosh

_TURNS = {Parallax: 2, Fts5: 2, StockWhoosh: 1}
Figure = tuple[str, float, str]


class Built(NamedTuple):
    """How many articles were taken, and in how many seconds on the clock and of processors."""

    articles: int
    clock: float
    processor: float


def main() -> list[Figure]:
    """All figures, larger corpora last."""
    counts = os.environ.get("PARALLAX_BENCH_ARTICLES", "2000").split(",")
    return [figure for count in counts for figure in _figures(int(count))]


def _figures(count: int) -> list[Figure]:
    with tempfile.TemporaryDirectory(prefix="parallax-bench-") as made:
        path = _corpus(Path(made), count)
        best = {
            engine: _best(engine, Path(made) / engine.__name__, path, count) for engine in _TURNS
        }
    ours = best[Parallax].articles / best[Parallax].clock
    figures: list[Figure] = []
    for engine, built in best.items():
        share = f", first {built.articles:,}" if built.articles < count else ""
        what = f"{count:,} articles: {engine.name}{share}"
        rate = built.articles / built.clock
        figures.append((what, rate, "a second"))
        figures.append((what, built.articles / built.processor, "a second of one processor"))
        if engine is not Parallax:
            figures.append(
                (
                    f"{count:,} articles: Parallax, in two processes",
                    ours / rate,
                    f"times {engine.name}",
                )
            )
    return figures


def _corpus(made: Path, count: int) -> Path:
    given = os.environ.get("PARALLAX_BENCH_TEXTS")
    kept = os.environ.get("PARALLAX_BENCH_FOLDER")
    path = (Path(kept) / str(count) if kept else made) / "corpus.jsonl"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        corpus.write(path, count, Path(given) if given else None)
    return path


def _best(engine: type[Engine], place: Path, path: Path, count: int) -> Built:
    turns = [_built(engine, place, path, count) for _ in range(_TURNS[engine])]
    for built in turns:
        print(engine.name, built, file=sys.stderr, flush=True)
    return min(turns, key=lambda built: built.clock)


def _built(engine: type[Engine], place: Path, path: Path, count: int) -> Built:
    most = float(os.environ.get("PARALLAX_BENCH_BUILD_SECONDS", "180"))
    clock, processor = time.perf_counter(), _processor()
    taken = engine(place, path).build(count, most)
    return Built(taken, time.perf_counter() - clock, _processor() - processor)


def _processor() -> float:
    """Seconds that this process and those it has waited for have computed."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)
