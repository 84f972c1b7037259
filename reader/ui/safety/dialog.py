"""The page on the library's safety: where it is, how it is kept, what can be done. Layout only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QWidget,
)

from reader.ui.evidence.outcome import OutcomeDialog
from reader.ui.fitting import fit, room_for
from reader.ui.progress import ProgressBar
from reader.ui.speaking import spoken
from reader.ui.theme.faces import scaled
from reader.ui.wording import count, dotted, moment

if TYPE_CHECKING:
    from reader.app.checking import Keeping
    from reader.jobs import Progress


_SIZE = 760, 600


class SafetyDialog(OutcomeDialog):
    """Says what is asked for by its signals; while something is done only stopping is possible."""

    check_wanted = Signal()
    backup_wanted = Signal()
    restore_wanted = Signal()
    rebuild_wanted = Signal()
    repair_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name(
            self.tr("Library safety"),
            self.tr("What"),
            self.tr("What is wrong"),
            self.tr("What to do"),
        )
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        fit(self, *_SIZE)
        self.busy = False
        self.carried_to = ""
        self.place, self.holds, self.copied, self.carried = (_fact() for _ in range(4))
        self.does: list[QPushButton] = []
        self.facts = self._facts()
        self.column.insertLayout(0, self.facts)
        self.column.insertSpacing(1, 4)
        self.column.insertLayout(2, self._deeds())
        self.column.insertLayout(3, self._progress())
        self.column.insertSpacing(4, 2)
        self.column.insertStretch(self.column.count() - 1)
        self.copy_all.hide()
        self.repair = self.offer(self.tr("Repair…"))
        self.repair.clicked.connect(self.repair_wanted)
        self.repair.hide()
        self.put([])
        self.does[0].setFocus()

    def show_keeping(self, known: Keeping) -> None:
        """Show where the library is, what it holds and when it was last copied."""
        self.carried_to = known.carried_to
        self.place.setText(str(known.folder))
        articles = self.tr("%n article(s)", "", known.articles)
        flags = self.tr("%n flag(s)", "", known.flags)
        self.holds.setText(f"{articles} · {flags}")
        self.copied.setText(
            dotted(moment(known.copied), self.tr("beside the library, checked"))
            if known.copied
            else self._none(known, self.tr("none yet; Parallax makes one when it is closed"))
        )
        self.carried.setText(
            dotted(moment(known.carried), known.carried_to)
            if known.carried
            else self._none(known, self.tr("none yet; keep one on another disk"))
        )

    def _none(self, known: Keeping, usual: str) -> str:
        """That there is no copy; nothing is promised where nothing can be written."""
        return self.tr("none is known; this library is read only") if known.read_only else usual

    def begin(self, label: str) -> None:
        """Something is being done: only stopping it is possible."""
        self._set_busy(True)
        self.state.setText(label)
        self.bar.setRange(0, 0)
        self.tell("", "")
        self.stop.setFocus()

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is."""
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        if progress.label:
            words = spoken(progress.label)
            done = f"{count(progress.done)} / {count(progress.total)}" if progress.total else ""
            self.state.setText(dotted(words, done))

    def finish(self) -> None:
        """It ended in one way or another."""
        self._set_busy(False)
        self.does[0].setFocus()

    def tell(self, heading: str, sentence: str, *, error: bool = False) -> None:
        """Say what came of it."""
        self.heading.setText(heading)
        self.sentence.setText(sentence)
        self.sentence.setProperty("role", "error" if error else "muted")
        self.sentence.style().unpolish(self.sentence)
        self.sentence.style().polish(self.sentence)
        for label in (self.heading, self.sentence):
            label.setVisible(bool(label.text()))
        self.repair.hide()
        self.copy_all.hide()
        self.put([])

    def list_problems(self, lines: Sequence[Sequence[str]], *, damaged: bool) -> None:
        """Name what is not as it should be; what is damaged can be repaired."""
        self.put(lines)
        self.copy_all.setVisible(bool(lines))
        self.repair.setVisible(damaged)

    def put(self, lines: Sequence[Sequence[str]]) -> None:
        """Show these lines; on a low screen the facts make room for them."""
        super().put(lines)
        roomy = room_for(self).height() >= scaled(_SIZE[1])
        for row in range(self.facts.rowCount()):
            self.facts.setRowVisible(row, roomy or not lines)

    def reject(self) -> None:
        """Stop what is being done, or close."""
        if self.busy:
            self.stop_wanted.emit()
        else:
            super().reject()

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        for part in (self.state, self.bar, self.stop):
            part.setVisible(busy)
        for button in (*self.does, self.buttons):
            button.setEnabled(not busy)

    def _facts(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(7)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        show = QPushButton(self.tr("Show the folder"))
        show.setProperty("look", "link")
        show.setAutoDefault(False)
        show.clicked.connect(self._show_folder)
        where = QHBoxLayout()
        where.addWidget(self.place, 1)
        where.addWidget(show)
        form.addRow(_muted(self.tr("Where it lies")), where)
        for words, fact in (
            (self.tr("It holds"), self.holds),
            (self.tr("Newest copy"), self.copied),
            (self.tr("Last backup"), self.carried),
        ):
            name = _muted(words)
            name.setAlignment(Qt.AlignmentFlag.AlignTop)
            form.addRow(name, fact)
        return form

    def _deeds(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        deeds: tuple[tuple[str, str, Callable[[], None]], ...] = (
            (
                self.tr("Check now"),
                self.tr("Looks at every row, imported file and flag; changes nothing."),
                self.check_wanted.emit,
            ),
            (
                self.tr("Back up…"),
                self.tr("Writes articles, imported files and flags to one file of your choice."),
                self.backup_wanted.emit,
            ),
            (
                self.tr("Restore from a backup…"),
                self.tr(
                    "Puts a backup in the library's place; what is here now is kept beside it."
                ),
                self.restore_wanted.emit,
            ),
            (
                self.tr("Rebuild"),
                self.tr("Computes claims, findings and the search index anew; nothing is lost."),
                self.rebuild_wanted.emit,
            ),
        )
        for row, (words, what, ask) in enumerate(deeds):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.setAccessibleDescription(what)
            button.clicked.connect(lambda _down=False, ask=ask: ask())
            grid.addWidget(button, row, 0)
            grid.addWidget(_muted(what), row, 1)
            self.does.append(button)
        return grid

    def _progress(self) -> QHBoxLayout:
        self.state, self.bar = QLabel(), ProgressBar()
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop = QPushButton(self.tr("Cancel"))
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self.stop_wanted)
        row = QHBoxLayout()
        row.setSpacing(12)
        for part, stretch in ((self.state, 0), (self.bar, 1), (self.stop, 0)):
            row.addWidget(part, stretch)
            part.hide()
        return row

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.place.text()))


def _fact() -> QLabel:
    label = QLabel("…")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _muted(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "muted")
    label.setWordWrap(True)
    return label
