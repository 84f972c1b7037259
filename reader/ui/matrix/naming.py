"""Renaming topics, merging speakers and drawing sides, each as one step that can be undone."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from reader.app import overview
from reader.app.overview import Naming
from reader.comparison.matrix import Columns
from reader.comparison.topics import Topic
from reader.errors import ParallaxError
from reader.ui.overview.source import EvidenceSource
from reader.ui.session import Session
from reader.ui.speaking import spoken


class NamingDesk(QObject):
    """Asks for names and stores them."""

    def __init__(self, source: EvidenceSource, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._source, self._session, self._window = source, session, parent

    def rename_topic(self, topic: Topic) -> None:
        """Ask what a topic is to be called."""
        name, taken = QInputDialog.getText(
            self._window,
            self.tr("Rename topic"),
            self.tr("A name of your own; leave it empty to get the found one back:"),
            text=topic.name,
        )
        if taken:
            self.name_topic(topic.key, name)

    def name_topic(self, key: str, name: str) -> None:
        """Call a topic something."""
        self._keep(
            lambda: overview.rename_topic(self._source.workspace, key, name),
            self.tr("Rename topic"),
        )

    def merge(self, speaker: str, into: str) -> None:
        """Show a speaker under another's name."""
        self._keep(
            lambda: overview.merge_speakers(self._source.workspace, speaker, into),
            self.tr("Merge speakers"),
        )

    def side(self, speaker: str, side: str) -> None:
        """Put a speaker on a side."""
        self._keep(
            lambda: overview.put_on_side(self._source.workspace, speaker, side),
            self.tr("Put on a side"),
        )

    def ask_merge(self, speaker: str) -> None:
        """Ask whose name a speaker goes under."""
        others = [name for name in self._source.evidence.speakers if name != speaker]
        into, taken = QInputDialog.getItem(
            self._window,
            self.tr("Merge speakers"),
            self.tr("“%s” is the same as:") % speaker,
            ["", *others],
            0,
        )
        if taken:
            self.merge(speaker, into)

    def sides(self) -> list[str]:
        """Every side that was found or set by hand."""
        found = {s.side for read in self._source.evidence.articles for s in read.speakers}
        own = overview.voices(self._source.workspace).sides.values()
        return sorted({*found, *own} - {""})

    def ask_side(self, speaker: str) -> None:
        """Ask which side a speaker speaks for."""
        sides = self.sides()
        side, taken = QInputDialog.getItem(
            self._window,
            self.tr("Put on a side"),
            self.tr("“%s” speaks for:") % speaker,
            ["", *sides],
            0,
            editable=True,
        )
        if taken:
            self.side(speaker, side)

    def voice_menu(self, name: str, by: Columns, over_time: Callable[[], object]) -> QMenu:
        """What can be done with a column; empty where that is nothing."""
        menu = QMenu(self._window)
        if by is Columns.SPEAKERS and name in self._source.evidence.speakers:
            menu.addAction(self.tr("Show over time"), over_time)
            menu.addAction(self.tr("Merge with another speaker…"), partial(self.ask_merge, name))
            menu.addAction(self.tr("Put on a side…"), partial(self.ask_side, name))
        return menu

    def _keep(self, work: Callable[[], Naming], words: str) -> None:
        try:
            step = work()
        except ParallaxError as refusal:
            self._session.notice.emit(spoken(refusal))
            return
        self._source.name(step, words)
        if step.before != step.after:
            # Columns and rows move when they are named anew; that this can be undone is not seen.
            self._session.notice.emit(
                self.tr("{step}: done. Undo takes it back.").format(step=words)
            )
