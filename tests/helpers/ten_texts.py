"""Ten short articles cut from the sample library, and other programs that write them to files."""

import html
import json
import os
import re
import select
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from reader import assets
from reader.formats import read_path
from reader.model import BlockKind

_WORD = re.compile(r"\w+")
_PROSE = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)


@dataclass(frozen=True)
class Sample:
    """An article as every format should give it back."""

    title: str
    author: str
    published: date
    paragraphs: tuple[str, ...]

    @property
    def text(self) -> str:
        return "\n\n".join(self.paragraphs)


def ten_texts() -> list[Sample]:
    """Four whole articles and six sections of the live blog."""
    samples: list[Sample] = []
    for path in assets.sample_articles():
        (article,) = read_path(path)
        kept = [b for b in article.blocks if b.kind in (*_PROSE, BlockKind.HEADING)]
        stories: list[tuple[str, list[str]]] = [(article.title.rstrip("…"), [])]
        for block in kept:
            words = block.span.of(article.text)
            if block.kind is BlockKind.HEADING:
                stories.append((words, []))
            else:
                stories[-1][1].append(words)
        samples += [
            _sample(title, words, len(samples)) for title, words in stories if len(words) > 5
        ]
    return [sample for sample in samples if len(sample.text) > 700][:10]


def _sample(title: str, paragraphs: list[str], number: int) -> Sample:
    author = ("Anna Berg", "Tom Okafor", "Maria da Silva")[number % 3]
    return Sample(title, author, date(2022, 3, 28) + timedelta(days=number), tuple(paragraphs))


def f1(expected: str, found: str) -> float:
    """F1 over runs of four words."""
    a, b = (
        Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3)))
        for words in (_WORD.findall(expected), _WORD.findall(found))
    )
    common = sum((a & b).values())
    return 2 * common / (sum(a.values()) + sum(b.values()))


def as_page(sample: Sample, style: str = "") -> str:
    """A page with the facts where pages have them."""
    words = "\n".join(f"<p>{html.escape(p)}</p>" for p in sample.paragraphs)
    day = sample.published.isoformat()
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
        f"<title>{html.escape(sample.title)}</title>"
        f'<meta name="author" content="{sample.author}">'
        f'<meta property="article:published_time" content="{day}T08:00:00Z">'
        f"<style>body{{font-family:'Liberation Serif';font-size:12pt}}{style}</style></head><body>"
        f"<article><h1>{html.escape(sample.title)}</h1><p>By {sample.author}</p>"
        f"<p>{sample.published:%-d %B %Y}</p><div class='story'>{words}</div>"
        "</article></body></html>"
    )


def as_markdown(sample: Sample) -> str:
    """Markdown with front matter, as pandoc reads it."""
    marked = "\n\n".join(re.sub(r"([\\*_`#\[\]<>$~^@|])", r"\\\1", p) for p in sample.paragraphs)
    marked = re.sub(r"(?m)^([-+]|\d+\.)", r"\\\1", marked)
    return (
        f"---\ntitle: {json.dumps(sample.title, ensure_ascii=False)}\nauthor: {sample.author}\n"
        f"date: {sample.published.isoformat()}\nlang: en\n---\n\n{marked}\n"
    )


def pandoc(folder: Path, sample: Sample, name: str, ending: str) -> Path:
    """The sample written by pandoc."""
    source = folder / f"{name}.src.md"
    source.write_text(as_markdown(sample), "utf-8")
    out = folder / f"{name}.{ending}"
    subprocess.run(
        ["pandoc", "-s", "-f", "markdown-smart", "-o", out, source], check=True, timeout=60
    )
    return out


def libreoffice(folder: Path, pages: list[Path], kind: str) -> list[Path]:
    """Pages converted by LibreOffice Writer, all in one run."""
    out = folder / f"office-{kind}"
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--writer",
         "--infilter=HTML (StarWriter)", "--convert-to", kind, "--outdir", out, *pages],
        check=True, timeout=240, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    return [out / f"{page.stem}.{kind.split(':', maxsplit=1)[0]}" for page in pages]


class Browser:
    """Chromium without a window, told over a pipe to print and save pages."""

    def __init__(self, process: subprocess.Popen[bytes], to: int, back: int) -> None:
        self._process, self._to, self._back = process, to, back
        self._last = 0
        self._buffer = b""
        self._events: set[tuple[str, str]] = set()

    def call(self, method: str, session: str = "", **params: object) -> dict[str, object]:
        """One call of the browser's protocol and its answer."""
        self._last += 1
        message: dict[str, object] = {"id": self._last, "method": method, "params": params}
        if session:
            message["sessionId"] = session
        os.write(self._to, json.dumps(message).encode() + b"\0")
        while (answer := self._read()).get("id") != self._last:
            self._take(answer)
        return dict(answer["result"])  # type: ignore[call-overload]

    def open(self, page: Path) -> str:
        """Open a page and wait until it stands; returns its session."""
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        answer = self.call("Target.attachToTarget", targetId=target, flatten=True)
        session = str(answer["sessionId"])
        self.call("Page.enable", session)
        self.call("Page.navigate", session, url=page.as_uri())
        while ("Page.loadEventFired", session) not in self._events:
            self._take(self._read())
        return session

    def _read(self) -> dict[str, object]:
        while b"\0" not in self._buffer:
            if not select.select([self._back], [], [], 30)[0]:
                raise TimeoutError("the browser does not answer")
            piece = os.read(self._back, 1 << 20)
            if not piece:
                raise EOFError("the browser is gone")
            self._buffer += piece
        raw, self._buffer = self._buffer.split(b"\0", 1)
        return dict(json.loads(raw))

    def _take(self, message: dict[str, object]) -> None:
        if "method" in message:
            self._events.add((str(message["method"]), str(message.get("sessionId", ""))))


@contextmanager
def browser(folder: Path) -> Iterator[Browser]:
    """A running Chromium with a profile of its own."""
    their_in, our_out = os.pipe()
    our_in, their_out = os.pipe()
    command = [
        shutil.which("chromium") or "chromium", "--headless=new", "--no-sandbox", "--disable-gpu",
        "--remote-debugging-pipe", f"--user-data-dir={folder}/chromium", "about:blank",
    ]  # fmt: skip

    def place_pipes() -> None:
        os.dup2(their_in, 30)
        os.dup2(their_out, 31)
        os.dup2(30, 3)
        os.dup2(31, 4)

    process = subprocess.Popen(
        command, close_fds=False, preexec_fn=place_pipes,  # noqa: PLW1509 - no threads here
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(their_in)
    os.close(their_out)
    try:
        yield Browser(process, our_out, our_in)
    finally:
        process.kill()
        process.wait(60)
        os.close(our_out)
        os.close(our_in)
