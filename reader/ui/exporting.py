"""Takes the comparison away as a file: page, PDF, Markdown, table or data, by its ending."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QObject
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.app import reporting
from reader.errors import ParallaxError
from reader.export.page import write_page
from reader.export.report import Report
from reader.jobs import JobContext
from reader.ui.session import Session


def write_pdf(report: Report, path: Path) -> None:
    """Draw the report's page into a PDF on A4; loads nothing from anywhere."""
    writer = QPdfWriter(str(path))
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(18, 18, 18, 18),
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setTitle(report.title)
    document = QTextDocument()
    document.setHtml(write_page(report).decode("utf-8"))
    document.print_(writer)
    if not path.is_file() or not path.stat().st_size:
        raise ParallaxError(f"{path} cannot be written. Choose another place.")


class Exporting(QObject):
    """Asks where to, gathers on a thread, writes, and says where it is."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window

    def ask(self) -> None:
        """Ask for a file and write the report of what is compared there."""
        kinds = ";;".join(
            (
                self.tr("Page (*.html)"),
                self.tr("PDF (*.pdf)"),
                self.tr("Markdown (*.md)"),
                self.tr("Table (*.csv)"),
                self.tr("Data (*.json)"),
            )
        )
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export"), "parallax.html", kinds
        )
        if name:
            self.write(Path(name))

    def write(self, path: Path) -> None:
        """Write the report of the compared articles; a PDF is drawn here, the rest on a thread."""
        session = self._session
        choice = reporting.Choice(
            articles=tuple(dict.fromkeys(session.comparison.ids)), least=session.filter.threshold
        )
        workspace = session.workspace

        def work(context: JobContext) -> tuple[Path, Report]:
            report = reporting.gather(workspace, choice, context)
            if path.suffix.lower() != ".pdf":
                reporting.write(report, path)
            return path, report

        session.jobs.run(work, self._written, label=self.tr("Exporting"))

    def _written(self, outcome: tuple[Path, Report]) -> None:
        path, report = outcome
        if path.suffix.lower() == ".pdf":
            try:
                write_pdf(report, path)
            except ParallaxError as refusal:
                self._session.notice.emit(str(refusal))
                return
        self._session.notice.emit(self.tr("Written to {path}.").format(path=path))
