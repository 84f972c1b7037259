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

_ROUNDS = 4


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


def directly(page: bytes, address: str) -> float:
    """CPU seconds that trafilatura takes by itself for the text and metadata of a page."""
    from trafilatura import bare_extraction  # noqa: PLC0415 - only the run that needs it

    began = time.process_time()
    bare_extraction(page, url=address or None, include_comments=False, with_metadata=True)
    return time.process_time() - began


def by_process(page: bytes, address: str, parser: ParsingProcess) -> tuple[float, float]:
    """CPU seconds of the parsing process and seconds on the clock for the same page."""
    assert parser.child_id is not None
    cpu, began = _cpu_of(parser.child_id), time.perf_counter()
    parser.harvest(Source(page, "page.html", address=address))
    return _cpu_of(parser.child_id) - cpu, time.perf_counter() - began


def _cpu_of(process: int) -> float:
    """CPU seconds of a running process, to the nanosecond where the system tells."""
    try:
        return int(Path(f"/proc/{process}/schedstat").read_text().split()[0]) / 1e9
    except (OSError, ValueError):
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime


def main() -> list[tuple[str, float, str]]:
    """Rows of what was measured; the ratio is to stay above 0.7.

    Each page is read by both in turn, in several rounds, and the least of each counts: what else
    runs on the machine only ever adds.
    """
    found = pages()
    with ParsingProcess() as parser:
        for page, address in found[:5]:
            directly(page, address)
            parser.harvest(Source(page, "page.html", address=address))
        rounds = [
            [(directly(*each), *by_process(*each, parser)) for each in found]
            for _ in range(_ROUNDS)
        ]
    least = [
        [min(times) for times in zip(*pages, strict=True)] for pages in zip(*rounds, strict=True)
    ]
    direct, cpu, wall = (sum(column) for column in zip(*least, strict=True))
    return [
        ("trafilatura called directly, text and metadata", len(found) / direct, "pages/s of CPU"),
        ("parsing process, the same pages", len(found) / cpu, "pages/s of CPU"),
        ("parsing process, on the clock", len(found) / wall, "pages/s"),
        ("parsing process against trafilatura (at least 70)", 100 * direct / cpu, "%"),
    ]


if __name__ == "__main__":
    print(*main(), sep="\n")
