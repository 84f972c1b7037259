"""Offers to read kept files again with a better extractor, and carries it out as one undo step."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.jobs import JobContext
from reader.ui.later import Later
from reader.ui.library.bars import OfferBar
from reader.ui.library.steps import ManyStep
from reader.ui.session import Session

if TYPE_CHECKING:
    from reader.app import intake_process as parsing
    from reader.app import rereading
    from reader.app.intake_journal import Batch
else:
    parsing = Later("reader.app.intake_process")
    rereading = Later("reader.app.rereading")


class RereadStep(ManyStep):
    """Articles that were read again; taking it back gives them their former texts."""

    def __init__(self, session: Session, articles: Sequence[str], text: str) -> None:
        super().__init__(session, articles, text)
        self._changed = set(articles)  # before it was pushed

    def _change(self, article: str) -> object:
        """What was restored is restored again by the same means: each state knows the other."""
        return rereading.restore(self._session.workspace, article)

    _take_back = _change


class Offers(QObject):
    """Looks once what there is to offer, on a thread, and shows it in the bar."""

    def __init__(self, session: Session, queue: QObject, bar: OfferBar) -> None:
        super().__init__(bar)
        self._session, self._queue, self._bar = session, queue, bar
        self._looked = False

    def look(self) -> None:
        """Offer to go on with an import, else to read texts again; at most once a session."""
        if self._looked or self._session.workspace.library.read_only:
            return
        self._looked = True
        workspace, queue = self._session.workspace, self._queue

        def work(_context: JobContext) -> tuple[list[Batch], list[str]]:
            return queue.unfinished(), rereading.outdated(workspace)  # type: ignore[attr-defined]

        self._session.jobs.run(work, self._show)

    def _show(self, found: tuple[list[Batch], list[str]]) -> None:
        batches, outdated = found
        if batches:
            self._bar.offer(
                self.tr("An import was interrupted, %n item(s) left.", "", len(batches[0].left)),
                [
                    (self.tr("Go on"), partial(self._queue.go_on, batches[0])),  # type: ignore[attr-defined]
                    (self.tr("Give up the rest"), partial(self._queue.give_up, batches[0])),  # type: ignore[attr-defined]
                ],
            )
        elif outdated:
            self._bar.offer(
                self.tr(
                    "%n text(s) can be read from their files again by a better extractor. Flags "
                    "stay on their words.",
                    "",
                    len(outdated),
                ),
                [
                    (self.tr("Read again"), self.read_again),
                    (self.tr("Not now"), self._bar.hide),
                ],
            )

    def read_again(self) -> None:
        """Read the files of all outdated articles again."""
        workspace = self._session.workspace

        def work(context: JobContext) -> list[rereading.Reread]:
            with parsing.ParsingProcess() as parser:
                return list(rereading.reread(workspace, parser.harvest, context=context))

        label = self.tr("Reading files again")
        self._session.jobs.run(work, self._read, label=label)

    def _read(self, told: list[rereading.Reread]) -> None:
        became = rereading.Became
        better = [each.article for each in told if each.became is became.BETTER]
        kept = sum(each.became is became.KEPT for each in told)
        if better:
            step = RereadStep(self._session, better, self.tr("Read files again"))
            self._session.undo.push(step)
        self._session.library_changed.emit()
        self._session.reload_flags()
        self._session.notice.emit(
            self.tr("{better} texts got better, {kept} were kept as they are.").format(
                better=len(better), kept=kept
            )
        )
