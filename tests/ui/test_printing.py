"""The report as PDF pages: everything on them, nothing run, nothing loaded, nothing cut off."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication

from reader.export.report import Report
from reader.ui.printed_cards import Card
from reader.ui.printed_pages import Piece
from reader.ui.printed_pages import pages as paginate
from reader.ui.printing import draw_pdf
from tests.helpers.flagged import HOSTILE
from tests.helpers.reports import hostile_report


def pages(data: bytes) -> list[str]:
    """The words on each page, spaces and line ends left out."""
    with pypdfium2.PdfDocument(data) as document:
        found = []
        for page in document:
            found.append("".join(page.get_textpage().get_text_range().split()))
        return found


def squeezed(words: str) -> str:
    return "".join(words.split())


@pytest.fixture
def plain(qapp: QApplication) -> Report:
    return hostile_report("Every word is here.")


def test_both_quotes_note_reasons_and_articles_are_on_the_pages(plain: Report) -> None:
    text = "".join(pages(draw_pdf(plain)))

    assert "30March2022,10:00UTC" in text
    for part in ("≠contradicts", "confirmed", "Note.Everywordishere.", "TextSHA-256"):
        assert part in text
    assert text.count("Everywordishere.") > 20


@pytest.mark.parametrize("words", [each for each in HOSTILE if each.isascii()], ids=repr)
def test_hostile_words_are_shown_as_words(qapp: QApplication, words: str) -> None:
    assert squeezed(words) in "".join(pages(draw_pdf(hostile_report(words))))


def test_a_card_higher_than_a_page_goes_on_over_the_next(plain: Report) -> None:
    numbers = " ".join(f"word{number}" for number in range(4000))
    long = replace(plain.items[0], note=numbers)

    found = pages(draw_pdf(replace(plain, items=(long,))))

    assert len(found) > 3
    text = "".join(found)
    assert all(f"word{number}" in text for number in range(0, 4000, 97))
    assert "word9" in found[0], "it begins below the title, not on a page of its own"


def test_the_words_of_a_high_card_are_not_on_every_page(plain: Report) -> None:
    words = [f"w{number:04}" for number in range(3000)]
    long = replace(plain.items[0], note=" ".join(words))

    text = "".join(pages(draw_pdf(replace(plain, items=(long,)))))

    # Qt draws one line more than is asked for, out of sight above the page.
    assert max(text.count(word) for word in words) <= 2
    assert sum(text.count(word) == 2 for word in words) < 100


@pytest.mark.parametrize("height", [300.0, 411.0, 977.0])
def test_no_line_is_cut_where_a_card_goes_on_over_the_next_page(
    qapp: QApplication, height: float
) -> None:
    document = QTextDocument()
    left, right = "Many words about it. " * 200, "Fewer words, in large letters. " * 90
    document.setHtml(f"<p>Who</p><table><tr><td>{left}</td>"
                     f"<td style='font-size:17pt'>{right}</td></tr></table>")  # fmt: skip
    document.setTextWidth(400)
    piece = Piece(document, Card(""), 12.0)
    placed = [part for sheet in paginate([piece], height, 9.0) for part in sheet]

    assert len(placed) > 3
    for line in piece.lines():
        on = [
            part
            for part in placed
            if part.skip <= line.top() and line.bottom() <= part.skip + part.shown
            and line not in part.elsewhere
        ]  # fmt: skip
        touched = [p for p in placed if line.top() < p.skip + p.shown and p.skip < line.bottom()]
        assert len(on) == 1
        assert all(line in part.elsewhere for part in touched if part is not on[0])


def test_pages_are_numbered_and_a_heading_is_not_left_alone(plain: Report) -> None:
    many = replace(plain, items=plain.items * 12)
    found = pages(draw_pdf(many))

    for number, text in enumerate(found, 1):
        assert f"{number}/{len(found)}" in text
        assert not text.removesuffix(f"{number}/{len(found)}").endswith(("CONFIRMED", "ARTICLES"))


def test_an_empty_report_is_one_page_that_says_so(qapp: QApplication) -> None:
    (text,) = pages(draw_pdf(Report("Nothing", "2026-01-01T00:00:00Z", (), ())))

    assert "Nothingwasflaggedorfound." in text


def test_no_picture_of_a_hostile_page_is_loaded(plain: Report, tmp_path: Path) -> None:
    picture = tmp_path / "secret.png"
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(0xFF0000)
    assert image.save(str(picture))
    trap = f'<img src="{picture}"><img src="{picture.as_uri()}">'

    assert b"/Subtype /Image" not in draw_pdf(hostile_report(trap))


def test_the_command_line_draws_it_without_a_screen(tmp_path: Path) -> None:
    script = (
        "import sys; from reader.ui.printing import draw_pdf;"
        "from tests.helpers.reports import hostile_report;"
        "sys.stdout.buffer.write(draw_pdf(hostile_report('words')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        check=False,
        timeout=60,
        env={"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"},
        cwd=Path(__file__).parents[2],
    )
    assert (done.returncode, done.stdout[:5]) == (0, b"%PDF-")
    assert done.stderr == b""
