"""Search against its peers: same corpus, same questions, same run, one table.

PARALLAX_BENCH_ARTICLES sets the number of articles (2,000 unless told otherwise),
PARALLAX_BENCH_TEXTS a file of texts to make the corpus from, PARALLAX_BENCH_ENGINES
a comma-separated choice of engines, PARALLAX_BENCH_FOLDER a folder that keeps the corpus
and the indexes, so that a long run can be taken up again. PARALLAX_BENCH_CLOCK=processor
counts processor time of questions, for a machine that has other work as well.
PARALLAX_BENCH_BUILD_SECONDS stops stock Whoosh's build after so long (100 unless told
otherwise): the table then has its rate so far, which is the best of it, and no answers.
"""

import multiprocessing
import os
import random
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from tests.benchmarks import corpus
from tests.benchmarks.engines import (
    Clock,
    Engine,
    Fts5,
    Parallax,
    StockWhoosh,
    Tantivy,
    store_texts,
    timed,
)

ENGINES: tuple[type[Engine], ...] = (Parallax, Fts5, StockWhoosh, Tantivy)
KINDS = (
    "typing",
    "term",
    "two words, AND",
    "three words, OR",
    "six words, OR",
    "phrase of two",
    "phrase of four",
    "prefix of three",
    "fuzzy",
    "date range, sorted",
    "ten snippets",
)
_RATE = "build, articles a second"
_QUESTIONS = 40
_TYPED = 12
_MOST_SECONDS = 60.0
_ADDED = 8
_OPENED = 5

Row = dict[str, str]


def run(articles: int | None = None) -> str:
    """Build, ask and measure every engine; gives the table."""
    count = articles or int(os.environ.get("PARALLAX_BENCH_ARTICLES", "2000"))
    kept = os.environ.get("PARALLAX_BENCH_FOLDER")
    if kept:
        folder = Path(kept) / str(count)
        folder.mkdir(parents=True, exist_ok=True)
        return _run(folder, count)
    with tempfile.TemporaryDirectory(prefix="parallax-bench-") as made:
        return _run(Path(made), count)


def _run(folder: Path, count: int) -> str:
    given = os.environ.get("PARALLAX_BENCH_TEXTS")
    chosen = os.environ.get("PARALLAX_BENCH_ENGINES", "").casefold()
    path = folder / "corpus.jsonl"
    if not path.exists():
        corpus.write(path, count, Path(given) if given else None)
        store_texts(path)
    size = sum(len(row["text"].encode()) for row in corpus.CorpusFeed(path).rows())
    questions = _questions(path)
    columns: dict[str, Row] = {}
    for engine in ENGINES:
        if engine is Tantivy and not find_spec("tantivy"):
            continue
        if chosen and engine.name.casefold() not in chosen.split(","):
            continue
        place = folder / engine.__name__
        columns[engine.name] = _measured(engine, place, path, count, size, questions)
        print(engine.name, columns[engine.name], file=sys.stderr, flush=True)
    clock = " of processor time" if _clock() is time.process_time else ""
    head = f"{count:,} articles, {size / 1e6:.0f} MB of text; p50 / p95 in ms{clock}"
    return f"{head}\n\n{_table(columns)}"


def _measured(
    engine: type[Engine],
    place: Path,
    path: Path,
    count: int,
    size: int,
    questions: dict[str, list[list[str]]],
) -> Row:
    made = engine(place, path)
    built, taken = _built(made, place, count)
    rate = f"{taken / built * 1000:,.0f}"
    if taken < count:
        return {_RATE: f"{rate} (first {taken:,})"}
    on_disk = sum(file.stat().st_size for file in place.rglob("*") if file.is_file())
    row = {
        _RATE: rate,
        "size on disk / text": f"{on_disk / size:.2f}",
    }
    row |= _opened(engine, place, path, questions["term"][0])
    made.open()
    for kind in KINDS:
        row[kind] = _asked(made, kind, questions[kind])
    row["add one, durable, found"] = _added(made, path)
    return row


def _built(made: Engine, place: Path, count: int) -> tuple[float, int]:
    """Milliseconds that building took, now or in the run before, and how many articles it took."""
    note = place.with_suffix(".built")
    if not note.exists():
        most = float(os.environ.get("PARALLAX_BENCH_BUILD_SECONDS", "100"))
        took, taken = timed(made.build, count, most)
        note.write_text(f"{took} {taken}", encoding="ascii")
    took, taken = note.read_text(encoding="ascii").split()
    return float(took), int(taken)


def _asked(made: Engine, kind: str, questions: Sequence[Sequence[str]]) -> str:
    if made.ask(kind, questions[0]) is None:
        return "–"
    took: list[float] = []
    begun = time.perf_counter()
    for words in questions:
        took.append(timed(made.ask, kind, words, clock=_clock())[0])
        if time.perf_counter() - begun > _MOST_SECONDS:
            return f"{_spread(took)} (cut off after {len(took)})"
    return _spread(took)


def _clock() -> Clock:
    by_processor = os.environ.get("PARALLAX_BENCH_CLOCK") == "processor"
    return time.process_time if by_processor else time.perf_counter


def _spread(took: Sequence[float]) -> str:
    middle = statistics.median(took)
    high = sorted(took)[min(len(took) - 1, int(len(took) * 0.95))]
    return f"{_short(middle)} / {_short(high)}"


def _short(value: float) -> str:
    return f"{value:.2f}" if value < 10 else f"{value:,.0f}"


def _added(made: Engine, path: Path) -> str:
    row = next(corpus.CorpusFeed(path).rows(["0"]))
    took = []
    first = 10_000_000 + int(time.time() * 100) % 1_000_000_000
    for number in range(_ADDED):
        new = {**row, "id": str(first + number), "text": f"addedjustnow {row['text']}"}
        elapsed, found = timed(made.add, new)
        assert found, made.name
        took.append(elapsed)
    return _spread(took)


def _opened(engine: type[Engine], place: Path, path: Path, words: Sequence[str]) -> Row:
    """Opening and the first answer in fresh processes that have loaded their modules."""
    spawn = multiprocessing.get_context("spawn")
    seen: list[tuple[float, float, float]] = []
    for _ in range(_OPENED):
        answers = spawn.SimpleQueue()
        process = spawn.Process(target=_open_and_ask, args=(engine, place, path, words, answers))
        process.start()
        seen.append(answers.get())
        process.join()
    took, before, after = (statistics.median(column) for column in zip(*seen, strict=True))
    return {
        "open to first answer, ms": _short(took),
        "memory after opening, MB": f"{after:.0f} (of which program {before:.0f})",
    }


def _open_and_ask(
    engine: type[Engine], place: Path, path: Path, words: Sequence[str], answers: Any
) -> None:
    import whoosh.index  # noqa: PLC0415
    import whoosh.qparser  # noqa: F401, PLC0415

    made = engine(place, path)
    before = _resident()
    opened, _ = timed(made.open, clock=_clock())
    asked, _ = timed(made.ask, "term", words, clock=_clock())
    answers.put((opened + asked, before, _resident()))


def _resident() -> float:
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return float("nan")
    found = re.search(r"VmRSS:\s+(\d+)", status)
    return int(found[1]) / 1024 if found else float("nan")


def _questions(path: Path) -> dict[str, list[list[str]]]:
    """Words that stand in the corpus, for each kind of question; the same for every engine."""
    rnd = random.Random(7)
    rows = list(corpus.CorpusFeed(path).rows([str(number * 7) for number in range(200)]))
    texts = [re.findall(r"[A-Za-z]{2,}", row["text"]) for row in rows]
    made: dict[str, list[list[str]]] = {}
    for kind in KINDS:
        if kind == "typing":
            made[kind] = [keys for _ in range(_TYPED) for keys in _keystrokes(rnd, texts)]
        elif kind.startswith("phrase"):
            made[kind] = [_in_a_row(rnd, texts) for _ in range(_QUESTIONS)]
        else:
            made[kind] = [_apart(rnd, texts) for _ in range(_QUESTIONS)]
    return made


def _apart(rnd: random.Random, texts: Sequence[list[str]]) -> list[str]:
    words = [word for word in rnd.choice(texts) if len(word) > 3]
    return rnd.sample(words, 6)


def _in_a_row(rnd: random.Random, texts: Sequence[list[str]]) -> list[str]:
    text = rnd.choice(texts)
    start = rnd.randrange(len(text) - 4)
    return text[start : start + 4]


def _keystrokes(rnd: random.Random, texts: Sequence[list[str]]) -> list[list[str]]:
    text = rnd.choice(texts)
    start = rnd.randrange(len(text) - 3)
    words = [word.lower() for word in text[start : start + 3]]
    return [
        [*words[:done], words[done][:end]]
        for done in range(len(words))
        for end in range(1, len(words[done]) + 1)
    ]


def _table(columns: dict[str, Row]) -> str:
    names = list(columns)
    kinds = dict.fromkeys(kind for row in columns.values() for kind in row)
    lines = [f"| | {' | '.join(names)} |", "|---" * (len(names) + 1) + "|"]
    for kind in kinds:
        values = " | ".join(columns[name].get(kind, "–") for name in names)
        lines.append(f"| {kind} | {values} |")
    return "\n".join(lines)


def main() -> tuple[()]:
    """Print the table; there are no single figures beside it."""
    print(run())
    return ()


if __name__ == "__main__":
    main()
