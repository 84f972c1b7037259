"""Saved pages a second: by the parsing process, and by trafilatura called directly beside it.

Pages come from the folder that PARALLAX_EVAL names (default `../shared/eval`); without it the
sample library, written as pages, stands in. Both give text and metadata; the CPU seconds of
the process that does the work are counted, so other work on the machine disturbs less.
"""

import html
import json
import resource
import time
from pathlib import Path

from reader import assets
from reader.app.intake_process import ParsingProcess
from reader.formats import Source, read_path
from tests.quality import data

_ROUNDS = 2


def pages() -> list[tuple[bytes, str]]:
    """Pages and their addresses."""
    folder = data.folder()
    if folder:
        rows = map(json.loads, (folder / "extraction_index.jsonl").read_text("utf-8").splitlines())
        return [((folder / row["html"]).read_bytes(), row["url"]) for row in rows]
    return [_as_page(path) for path in assets.sample_articles()] * 10


def _as_page(path: Path) -> tuple[bytes, str]:
    (article,) = read_path(path)
    body = "".join(f"<p>{html.escape(b.span.of(article.text))}</p>" for b in article.blocks)
    head = f"<title>{html.escape(article.title)}</title>"
    return f"<html><head>{head}</head><body><article>{body}</article></body></html>".encode(), ""


def directly(found: list[tuple[bytes, str]]) -> float:
    """CPU seconds that trafilatura takes by itself for text and metadata."""
    from trafilatura import bare_extraction  # noqa: PLC0415 - only the run that needs it

    began = time.process_time()
    for page, address in found:
        bare_extraction(page, url=address or None, include_comments=False, with_metadata=True)
    return time.process_time() - began


def by_process(found: list[tuple[bytes, str]], parser: ParsingProcess) -> tuple[float, float]:
    """CPU seconds of the parsing process and seconds on the clock for the same pages."""
    assert parser.child_id is not None
    cpu, began = _cpu_of(parser.child_id), time.perf_counter()
    for page, address in found:
        parser.harvest(Source(page, "page.html", address=address))
    return _cpu_of(parser.child_id) - cpu, time.perf_counter() - began


def _cpu_of(process: int) -> float:
    """CPU seconds of a running process; of this one's children where that cannot be told."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime
    return (int(fields[11]) + int(fields[12])) / 100


def main() -> list[tuple[str, float, str]]:
    """Rows of what was measured; the ratio is to stay above 0.7."""
    found = pages()
    directly(found[:5])
    direct = min(directly(found) for _ in range(_ROUNDS))
    with ParsingProcess() as parser:
        parser.harvest(Source(found[0][0], "page.html"))
        runs = [by_process(found, parser) for _ in range(_ROUNDS)]
    cpu, wall = min(run[0] for run in runs), min(run[1] for run in runs)
    return [
        ("trafilatura called directly, text and metadata", len(found) / direct, "pages/s of CPU"),
        ("parsing process, the same pages", len(found) / cpu, "pages/s of CPU"),
        ("parsing process, on the clock", len(found) / wall, "pages/s"),
        ("parsing process against trafilatura (at least 70)", 100 * direct / cpu, "%"),
    ]


if __name__ == "__main__":
    print(*main(), sep="\n")
