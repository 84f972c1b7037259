"""Takes the comparison away as a file: page, PDF, Markdown, table or data, by its ending."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.jobs import JobContext
from reader.ui.later import Later
from reader.ui.session import Session
from reader.ui.speaking import spoken

if TYPE_CHECKING:
    from reader.app import exporting, reporting
    from reader.ui import printing, voice
else:
    exporting = Later("reader.app.exporting")
    reporting = Later("reader.app.reporting")
    printing = Later("reader.ui.printing")
    voice = Later("reader.ui.voice")


class Exporting(QObject):
    """Asks where to, gathers and writes on a thread, and says where it is."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window

    def ask(self) -> None:
        """Ask for a file and write the report of what is compared there."""
        kinds = (
            self.tr("Page (*.html)"),
            self.tr("PDF (*.pdf)"),
            self.tr("Markdown (*.md)"),
            self.tr("Table (*.csv)"),
            self.tr("Data (*.json)"),
            self.tr("Web annotations (*.jsonld)"),
            self.tr("Evidence dossier (*.dossier)"),
        )
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export"), "parallax.html", ";;".join(kinds)
        )
        if name:
            self.write(Path(name))

    def write(self, path: Path) -> None:
        """Write the report of the compared articles in the format the file's name asks for."""
        session = self._session
        workspace = session.workspace
        choice = reporting.Choice(
            articles=tuple(dict.fromkeys(session.comparison.ids)),
            least=session.filter.threshold,
            title=spoken(reporting.TITLE),
            voice=voice.report_voice(),
        )

        def work(context: JobContext) -> Path:
            exporting.take_away(workspace, path, choice, context, printing.draw_pdf)
            return path

        session.jobs.run(work, self._written, label=self.tr("Exporting"))

    def _written(self, path: Path) -> None:
        self._session.notice.emit(self.tr("Written to {path}.").format(path=path))
