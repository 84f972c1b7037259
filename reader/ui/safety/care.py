"""Checks, backs up, restores, repairs and rebuilds the library, on a thread, for the dialog."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject

from reader.jobs import JobContext
from reader.ui.jobs import Job, Work
from reader.ui.later import Later
from reader.ui.safety.dialog import SafetyDialog
from reader.ui.safety.telling import told
from reader.ui.shell.views import Surroundings

if TYPE_CHECKING:
    from reader.app import checking
    from reader.app.workspace import Folders
    from reader.library import Restored
else:
    checking = Later("reader.app.checking")

_DECIMAL = QLocale.DataSizeFormat.DataSizeSIFormat

Replace = Callable[["Folders", JobContext], Any]


class Care(QObject):
    """One thing at a time; the dialog shows how far it is and what came of it."""

    def __init__(self, around: Surroundings, dialog: SafetyDialog) -> None:
        super().__init__(dialog)
        self._around, self._dialog = around, dialog
        self._session = around.session
        self._job: Job | None = None
        dialog.check_wanted.connect(self.check)
        dialog.rebuild_wanted.connect(self.rebuild)
        dialog.stop_wanted.connect(self._stop)
        self._session.jobs.progressed.connect(self._follow)
        self._look()

    def check(self) -> None:
        """Look at everything that is stored."""
        workspace = self._session.workspace

        def work(context: JobContext) -> tuple[checking.Report, dict[str, str]]:
            report = checking.check(workspace, context)
            return report, checking.names(workspace, report.problems)

        self._do(work, self._checked, self.tr("Checking the library"))

    def back_up(self, out: Path) -> None:
        """Write the whole library to a file."""
        workspace = self._session.workspace

        def work(context: JobContext) -> tuple[Path, int]:
            return out, checking.back_up(workspace, out, context)

        self._do(work, self._backed_up, self.tr("Backing up"))

    def restore(self, backup: Path) -> None:
        """Put a backup in the library's place."""
        replace: Replace = partial(_restore, backup)
        self._replace(replace, self._restored, self.tr("Restoring"))

    def repair(self) -> None:
        """Build the library anew from itself, its copies and the imported files."""
        self._replace(checking.repair, self._repaired, self.tr("Repairing"))

    def rebuild(self) -> None:
        """Compute anew what can be computed."""
        workspace = self._session.workspace
        work = partial(checking.rebuild, workspace)
        self._do(work, self._rebuilt, self.tr("Computing everything anew"))

    def _do(self, work: Work, then: Callable[[Any], None], label: str) -> None:
        self._dialog.begin(label)
        self._job = self._session.jobs.run(
            work, then, label=label, failed=self._failed, cancelled=self._cancelled
        )

    def _replace(self, replace: Replace, then: Callable[[Any], None], label: str) -> None:
        """Close the library, put another in its place and open that, unless it is needed now."""
        session = self._session
        if self._around.opening.queue.running:
            words = self.tr("An import is under way. Wait until it ends, or pause it first.")
            self._dialog.tell("", words, error=True)
            return
        others = session.jobs.send_away()

        def work(context: JobContext) -> Any:
            for thread in others:
                thread.join()
            try:
                with session.library_closed() as folders:
                    return replace(folders, context)
            finally:
                session.workspace.library.summaries()  # opened here, so that the window need not

        self._do(work, then, label)

    def _look(self) -> None:
        session = self._session
        session.jobs.run(
            lambda _context: checking.keeping(session.workspace),
            self._show_keeping,
            failed=self._not_known,
        )

    def _show_keeping(self, known: checking.Keeping) -> None:
        self._dialog.show_keeping(known)

    def _not_known(self, sentence: str) -> None:
        self._dialog.tell("", sentence, error=True)

    def _follow(self, _job: Job | None) -> None:
        if self._job is not None:
            self._dialog.show_progress(self._job.context.latest)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _end(self) -> None:
        self._job = None
        self._dialog.finish()
        self._look()

    def _checked(self, outcome: tuple[checking.Report, dict[str, str]]) -> None:
        self._end()
        report, titles = outcome
        worst_first = sorted(report.problems, key=lambda problem: not problem.grave)
        lines = [told(problem, titles) for problem in worst_first]
        if report.sound:
            self._dialog.tell(
                self.tr("The library is sound"),
                self.tr("Every checksum is right; nothing is lost."),
            )
        else:
            grave = sum(problem.grave for problem in report.problems)
            self._dialog.tell(
                self.tr("%n thing(s) are damaged", "", grave),
                self.tr("Everything else can be read. Repairing keeps the damaged files."),
                error=True,
            )
        self._dialog.list_problems(lines, damaged=not report.sound)

    def _backed_up(self, outcome: tuple[Path, int]) -> None:
        self._end()
        path, size = outcome
        self._dialog.tell(
            self.tr("Backed up"),
            self.tr("{path} ({size}). Its content was checked while it was written.").format(
                path=path, size=QLocale().formattedDataSize(size, 0, _DECIMAL)
            ),
        )

    def _restored(self, restored: Restored) -> None:
        self._begin_anew()
        articles = self.tr("%n article(s)", "", restored.articles)
        flags = self.tr("%n flag(s)", "", restored.flags)
        self._dialog.tell(
            self.tr("Restored: {articles}, {flags}").format(articles=articles, flags=flags),
            self._kept_in(restored.aside),
        )

    def _repaired(self, repaired: checking.Repaired) -> None:
        self._begin_anew()
        rescued = repaired.rescued
        anew = set(repaired.read_again) - set(rescued.without_text)
        articles = self.tr("%n article(s)", "", rescued.articles + len(anew))
        flags = self.tr("%n flag(s)", "", rescued.flags)
        self._dialog.tell(
            self.tr("Repaired: {articles}, {flags}").format(articles=articles, flags=flags),
            " ".join((self._kept_in(rescued.aside), self._left_unread(repaired.unread))).strip(),
        )

    def _left_unread(self, files: int) -> str:
        """What a repair that was stopped midway has left to do."""
        if not files:
            return ""
        return self.tr(
            "It was stopped; %n imported file(s) are read by the next repair.", "", files
        )

    def _kept_in(self, aside: Path | None) -> str:
        if aside is None:
            return ""
        return self.tr("What was here before is kept in {folder}.").format(folder=aside)

    def _begin_anew(self) -> None:
        self._end()
        self._session.begin_anew()
        self._around.opening.compare_usual()

    def _rebuilt(self, articles: int) -> None:
        self._end()
        self._session.library_changed.emit()
        self._dialog.tell(self.tr("Computed anew for %n article(s)", "", articles), "")

    def _failed(self, sentence: str) -> None:
        self._end()
        self._dialog.tell("", sentence, error=True)

    def _cancelled(self) -> None:
        self._end()
        self._dialog.tell("", self.tr("Stopped; nothing was changed."))


def _restore(backup: Path, folders: Folders, context: JobContext) -> Restored:
    return checking.restore(backup, folders, context)
