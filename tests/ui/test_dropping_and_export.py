"""Files dropped on the window, and comparisons written to files."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication

from reader.ui.exporting import Exporting
from reader.ui.shell.window import MainWindow

Settled = Callable[[], None]


def test_dropped_files_are_taken_in(window: MainWindow, settled: Settled, tmp_path: Path) -> None:
    file = tmp_path / "dropped.txt"
    file.write_text("date 2022-04-01 A dropped article says that the bridge is open.\n\nReuters\n")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(file))])
    before = len(window.session.workspace.library.summaries())
    assert window.opening.import_copied(dropped)
    settled()
    assert len(window.session.workspace.library.summaries()) == before + 1


def test_what_is_dragged_over_the_window_is_told_what_it_is_dropped_for(
    window: MainWindow, settled: Settled
) -> None:
    settled()
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile("/home/ada/report.pdf")])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    coming = QDragEnterEvent(QPoint(400, 300), copy, carried, left, none)
    QApplication.sendEvent(window, coming)
    assert coming.isAccepted()
    assert window.status._notice.text() == "Drop it here to add it to the library."


def test_a_library_that_can_only_be_read_says_so_as_long_as_it_is_open(
    window: MainWindow, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    settled()
    assert window.status._counts.text().endswith("offline")
    monkeypatch.setattr(type(window.session.workspace.library), "read_only", True)
    window.session.library_changed.emit()
    assert window.status._counts.text().endswith("offline · read only")


def test_a_file_that_cannot_be_taken_says_why_in_the_status_bar(
    window: MainWindow, settled: Settled, tmp_path: Path
) -> None:
    told: list[str] = []
    window.session.notice.connect(told.append)
    empty = tmp_path / "empty.txt"
    empty.touch()
    window.opening.import_paths([empty])
    settled()
    assert "empty" in told[-1]


@pytest.mark.parametrize(
    ("name", "begins"), [("report.html", b"<!DOCTYPE html>"), ("report.pdf", b"%PDF-")]
)
def test_the_comparison_is_exported_in_the_format_of_the_files_name(
    window: MainWindow, settled: Settled, tmp_path: Path, name: str, begins: bytes
) -> None:
    told: list[str] = []
    window.session.notice.connect(told.append)
    window.review.confirm()
    Exporting(window.session, window).write(tmp_path / name)
    settled()
    assert (tmp_path / name).read_bytes()[:20].upper().startswith(begins.upper())
    assert name in told[-1]


def test_an_export_that_cannot_be_written_says_so(
    window: MainWindow, settled: Settled, tmp_path: Path
) -> None:
    told: list[str] = []
    window.session.jobs.failed.connect(told.append)
    Exporting(window.session, window).write(tmp_path / "report.docx")
    settled()
    assert "docx" in told[-1]
