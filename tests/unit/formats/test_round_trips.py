"""Ten articles written by other programs come back whole, with title, day and author."""

import base64
import os
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from reader.formats import read_path
from reader.model import BlockKind
from tests.helpers.ten_texts import as_page, browser, f1, libreoffice, pandoc, ten_texts

SAMPLES = ten_texts()
LEAST = 0.98
# All of them take a minute; PARALLAX_SLOW=1 runs all, otherwise one of each program is tried.
PATIENT = bool(os.environ.get("PARALLAX_SLOW"))
OFFICE = ("docx", "odt", "rtf", "pdf", "epub", "txt:Text (encoded):UTF8")
COLUMNS = ".story{column-count:2;text-align:justify;hyphens:auto}"
PRINTS = {
    "pdf in two columns": (COLUMNS, "Page.printToPDF", {}, "pdf"),
    "mhtml": ("", "Page.captureSnapshot", {"format": "mhtml"}, "mhtml"),
    "pdf": ("", "Page.printToPDF", {}, "pdf"),
    "pdf with heads and feet": ("", "Page.printToPDF", {"displayHeaderFooter": True}, "pdf"),
}

needs_pandoc = pytest.mark.skipif(not shutil.which("pandoc"), reason="needs pandoc")
needs_office = pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")
needs_browser = pytest.mark.skipif(not shutil.which("chromium"), reason="needs Chromium")


def expect_back(files: Sequence[Path]) -> None:
    """Every file gives its sample's text, title, day and author."""
    scores = []
    for sample, file in zip(SAMPLES, files, strict=True):
        (article,) = read_path(file)
        body = [b for b in article.blocks if b.kind not in (BlockKind.TITLE, BlockKind.FURNITURE)]
        scores.append(f1(sample.text, "\n\n".join(b.span.of(article.text) for b in body)))
        assert article.title == sample.title
        assert article.published == sample.published
        assert article.authors == (sample.author,)
    assert min(scores) >= LEAST, scores


def pages(folder: Path, style: str = "") -> list[Path]:
    files = [folder / f"page{number}.html" for number in range(len(SAMPLES))]
    for sample, file in zip(SAMPLES, files, strict=True):
        file.write_text(as_page(sample, style), "utf-8")
    return files


def test_pages_come_back(tmp_path: Path) -> None:
    expect_back(pages(tmp_path))


@needs_pandoc
@pytest.mark.slow
@pytest.mark.parametrize("ending", ["docx", "odt", "epub", "rtf", "html", "md"])
def test_what_pandoc_wrote(tmp_path: Path, ending: str) -> None:
    expect_back([pandoc(tmp_path, s, f"doc{i}", ending) for i, s in enumerate(SAMPLES)])


@needs_office
@pytest.mark.slow
@pytest.mark.parametrize("kind", OFFICE if PATIENT else OFFICE[:1])
def test_what_libreoffice_wrote(tmp_path: Path, kind: str) -> None:
    expect_back(libreoffice(tmp_path, pages(tmp_path), kind))


@needs_browser
@pytest.mark.slow
@pytest.mark.parametrize("kind", PRINTS if PATIENT else [])
def test_what_chromium_wrote(tmp_path: Path, kind: str) -> None:
    style, method, options, ending = PRINTS[kind]
    files = []
    with browser(tmp_path) as chromium:
        for page in pages(tmp_path, style):
            data = str(chromium.call(method, chromium.open(page), **options)["data"])
            file = page.with_suffix(f".{ending}")
            file.write_bytes(data.encode() if ending == "mhtml" else base64.b64decode(data))
            files.append(file)
    expect_back(files)
