"""A report taken away from the window speaks its language; what people wrote stays as it is."""

import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

from reader.app import flagging, verifying
from reader.export.dossier import README
from reader.export.markdown import write_markdown
from reader.export.page import write_page
from reader.export.report import Passage, Report, Span
from reader.export.report_data import write_data
from reader.export.table import write_table
from reader.export.voice import ENGLISH
from reader.model import Change, Reason
from reader.sentences import Sentence
from reader.ui.language import LANGUAGES
from reader.ui.printing import draw_pdf
from reader.ui.shell.window import MainWindow
from reader.ui.voice import report_voice
from tests.helpers.reports import hostile_report

AT = "2022-03-30T10:00:00Z"
ENGLISH_WORDS = (
    "Made ", "Flagged", "confirmed", "Confirmed", "Suggested", "contradicts", "Articles",
    "Outlet", "Imported", "Note", "March", " by ", "no longer", "characters", "Parallax finds",
)  # fmt: skip


@pytest.fixture
def german(speak: Callable[[str], None]) -> None:
    """The window speaks German."""
    speak("de")


def report() -> Report:
    """One confirmed flag with a note, and an article."""
    made = hostile_report("Ada schrieb dies.")
    passage = Passage("n", "Page", "Newsweek", date(2022, 3, 30), "resolved", "", "", Span(0, 8),
                      orphan=True)  # fmt: skip
    told = Sentence("{name} rebuts {other}", name="Nikolenko", other="Lavrov")
    reason = Reason("R1", "antonym", Span(0, 1), Span(0, 1), told)
    flag = replace(
        made.items[0],
        passages=(passage,),
        reasons=(reason,),
        note="unclear",
        history=(
            Change(AT, "Ada", "status", "", "confirmed"),
            Change(AT, "Ben", "status", "unclear", "confirmed"),
            Change(AT, "Ben", "note", "", "unclear"),
        ),
    )
    return Report("Wo sie uneins sind", AT, (flag, made.items[1]), made.articles, report_voice())


def test_a_page_says_everything_of_its_own_in_german(german: None) -> None:
    page = write_page(report()).decode()
    assert '<html lang="de">' in page
    body = page[page.index("<body>") :]
    for words in (
        "Erstellt am 30. März 2022, 10:00 UTC mit Parallax", "≠ widerspricht", "⚑ bestätigt",
        "Bestätigt</h2>", "Zeichen 0–8", "im Text nicht mehr zu finden", "<b>Notiz</b>",
        ">0,50</span>", "Medium", "Importiert", "Markiert am 30. März 2022, 10:00 UTC von",
        "unklar</bdi> → <bdi dir=\"auto\">bestätigt",
    ):  # fmt: skip
        assert words in body
    shown = re.sub("<[^>]*>", " ", body)
    assert [words for words in ENGLISH_WORDS if words in shown] == []


def test_what_a_person_wrote_is_not_translated(german: None) -> None:
    page = write_page(report()).decode()
    assert 'Notiz</b><bdi dir="auto">unclear</bdi>' in page
    assert 'nichts</bdi> → <bdi dir="auto">unclear</bdi>' in page


def test_markdown_says_it_in_german(german: None) -> None:
    words = write_markdown(report()).decode()
    assert "≠ widerspricht · 0,50" in words
    assert "- Markiert am 30. März 2022, 10:00 UTC von Ada" in words
    assert "(Artikel n, 0–8) · *im Text nicht mehr zu finden*" in words
    assert [each for each in ENGLISH_WORDS if each in words] == []


def test_a_pdf_says_it_in_german(german: None) -> None:
    with pypdfium2.PdfDocument(draw_pdf(report())) as document:
        words = "".join(page.get_textpage().get_text_range() for page in document)
    assert "widerspricht" in words
    assert "Notiz. unclear" in words
    assert [each for each in ENGLISH_WORDS if each in words] == []


def test_data_for_programs_is_the_same_in_every_language(german: None) -> None:
    spoken = report()
    plain = replace(spoken, voice=ENGLISH)
    assert write_table(spoken) == write_table(plain)
    assert write_data(spoken) == write_data(plain)


def test_without_a_language_of_its_own_a_report_is_english(qapp: QApplication) -> None:
    spoken, plain = report(), replace(report(), voice=ENGLISH)
    assert write_page(spoken) == write_page(plain)
    assert write_markdown(spoken) == write_markdown(plain)


def test_the_window_writes_what_is_compared_in_its_language(
    german: None, window: MainWindow, settled: Callable[[], None], tmp_path: Path
) -> None:
    settled()
    window.commands._exporting.write(tmp_path / "taken.html")
    settled()
    page = (tmp_path / "taken.html").read_text("utf-8")
    assert "<title>Wo die Quellen sich widersprechen</title>" in page
    assert "Vorgeschlagen, nicht geprüft</h2>" in page


def told_of_itself(dossier: Path) -> str:
    with zipfile.ZipFile(dossier) as archive:
        return archive.read(README).decode()


def test_a_dossier_describes_itself_in_the_window_s_language_and_still_holds(
    german: None, window: MainWindow, settled: Callable[[], None], tmp_path: Path
) -> None:
    settled()
    workspace, out = window.session.workspace, tmp_path / "case.dossier"
    flagging.confirm(workspace, window.session.comparison.findings[0], "Ada")
    window.commands._exporting.write(out)
    settled()
    assert told_of_itself(out).startswith("Dies ist eine Beweismappe")
    checks = verifying.check(out, workspace)
    assert {check.verdict for check in checks} == {verifying.Verdict.HOLDS}


@pytest.mark.parametrize("language", [code for code, _ in LANGUAGES])
def test_every_language_of_the_window_says_what_a_dossier_holds(
    language: str, window: MainWindow, settled: Callable[[], None], tmp_path: Path
) -> None:
    settled()
    out = tmp_path / "case.dossier"
    out.write_bytes(verifying.make_dossier(window.session.workspace, language=language))
    words = told_of_itself(out)
    for held in (
        "dossier.json",
        "texts/",
        "originals/",
        "sha256sum -c SHA256SUMS",
        "parallax verify",
    ):
        assert held in words
    assert ("evidence dossier" in words) == (language == "en")


def test_in_a_language_without_a_description_it_is_english(
    window: MainWindow, settled: Callable[[], None], tmp_path: Path
) -> None:
    settled()
    out = tmp_path / "case.dossier"
    out.write_bytes(verifying.make_dossier(window.session.workspace, language="pt"))
    assert told_of_itself(out).startswith("This is an evidence dossier")
