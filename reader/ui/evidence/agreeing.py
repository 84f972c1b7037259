"""Compares two people's flags: how far they agree, and where they do not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QHeaderView, QWidget

from reader.jobs import JobContext
from reader.model import Flag, FlagStatus
from reader.ui.evidence.outcome import OutcomeDialog
from reader.ui.later import Later
from reader.ui.shell.views import Surroundings
from reader.ui.wording import number, relation_name

if TYPE_CHECKING:
    from reader.app import merging
    from reader.app.merging import Agreement
else:
    merging = Later("reader.app.merging")


@dataclass(frozen=True, slots=True)
class Side:
    """One person's flags and what they are called; `path` is None for the library's own."""

    name: str
    path: Path | None = None


class AgreementDialog(OutcomeDialog):
    """Cohen's kappa, the counts, and every passage that the two judged differently."""

    def __init__(self, first: str, second: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name(self.tr("Compare two people's flags"), self.tr("Passages"), first, second)
        header = self.table.horizontalHeader()
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self._first, self._second = first, second

    def show_agreement(self, found: Agreement) -> None:
        """Show how far the two agree."""
        self.heading.setText(self._head(found))
        self.sentence.setText(
            self.tr(
                "Only in {first}: {only_first}. Only in {second}: {only_second}."
                " Judged differently: {conflicts}."
            ).format(
                first=self._first,
                only_first=found.only_first,
                second=self._second,
                only_second=found.only_second,
                conflicts=len(found.conflicts),
            )
        )
        self.put([(_quotes(a), _verdict(a), _verdict(b)) for a, b in found.conflicts])

    def _head(self, found: Agreement) -> str:
        if not found.both:
            return self.tr("The two mark no passage in common")
        words = self.tr("They agree on {agreed} of {both} passages").format(
            agreed=found.agreed, both=found.both
        )
        return words if found.kappa is None else f"{words} · κ = {number(found.kappa)}"


class Agreeing(QObject):
    """Asks for one file to hold against the library's flags, or two to hold against each other."""

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        super().__init__(window)
        self._around, self._window = around, window
        self._session = around.session
        self.dialog: AgreementDialog | None = None

    def ask(self) -> None:
        """Ask for the files and compare them."""
        title = self.tr("One file to compare with your own flags, or two with each other")
        kinds = self.tr("Flags (*.json *.jsonld)")
        names, _ = QFileDialog.getOpenFileNames(self._window, title, "", kinds)
        if names:
            self.compare([Path(name) for name in names])

    def compare(self, files: Sequence[Path]) -> None:
        """Compare the flags of the first two files, or of one file with the library's."""
        sides = [Side(path.name, path) for path in files[:2]]
        if len(sides) == 1:
            sides.insert(0, Side(self.tr("this library")))
        workspace = self._session.workspace

        def flags(side: Side) -> list[Flag]:
            return merging.flags_in(side.path) if side.path else workspace.library.flags()

        def work(_context: JobContext) -> tuple[list[Side], Agreement]:
            return sides, merging.agreement(flags(sides[0]), flags(sides[1]))

        self._session.jobs.run(work, self._show, label=self.tr("Comparing flags"))

    def _show(self, outcome: tuple[list[Side], Agreement]) -> None:
        sides, found = outcome
        self.dialog = AgreementDialog(sides[0].name, sides[1].name, self._window)
        self.dialog.finished.connect(self._forget)
        self._around.theme.dress(self.dialog)
        self.dialog.open()
        self.dialog.show_agreement(found)

    def _forget(self, _result: int) -> None:
        self.dialog = None


def _quotes(flag: Flag) -> str:
    return "\n".join(f"“{' '.join(end.exact.split())}”" for end in flag.ends)


def _verdict(flag: Flag) -> str:
    """What the person says: the relation where it is confirmed, else the status."""
    names = {
        FlagStatus.CONFIRMED: relation_name(flag.relation),
        FlagStatus.DISMISSED: QCoreApplication.translate("AgreementDialog", "dismissed"),
        FlagStatus.UNCLEAR: QCoreApplication.translate("AgreementDialog", "unclear"),
    }
    who = f"{flag.who}: " if flag.who else ""
    return f"{who}{names[flag.status]}"
