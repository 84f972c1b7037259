"""The line at the bottom: what there is, where one is, and how a long job is getting on."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from reader.ui.actions import Actions
from reader.ui.jobs import Job
from reader.ui.progress import ProgressBar
from reader.ui.session import Session
from reader.ui.shell.views import spec_of
from reader.ui.speaking import spoken
from reader.ui.theme.faces import scaled
from reader.ui.wording import isolated

_NOTICE_MS, _LETTER_MS = 7000, 90
_APART = "     "


class KeyHints(QLabel):
    """Keys and what they do; where there is no room for all of them, the first ones go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints: list[str] = []
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def tell(self, hints: Sequence[str]) -> None:
        """Show these, as far as there is room."""
        self._hints = list(hints)
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        """Room for all of them."""
        return QSize(self._width(self._hints), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for the last one."""
        return QSize(self._width(self._hints[-1:]), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show more or fewer."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self._hints
        while len(shown) > 1 and self._width(shown) > self.width():
            shown = shown[1:]
        self.setText(_APART.join(shown))

    def _width(self, hints: Sequence[str]) -> int:
        return self.fontMetrics().horizontalAdvance(_APART.join(hints)) + 2


class StatusBar(QFrame):
    """Counts on the left, notices and progress in the middle, key hints on the right."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self._session, self._actions = session, actions
        self._counts, self._position, self._notice = QLabel(), QLabel(), QLabel()
        self._hints = KeyHints()
        self._decides = True
        self.bar = ProgressBar()
        self.bar.setFixedWidth(140)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop = QToolButton()
        self.stop.setText(self.tr("Cancel"))
        self.stop.setAccessibleName(self.tr("Cancel the work in progress"))
        self.label = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 3, 14, 3)
        row.setSpacing(16)
        for widget in (self._counts, self._position, self.label, self.bar, self.stop):
            row.addWidget(widget)
        row.addWidget(self._notice, 1)
        row.addWidget(self._hints)
        self._notice.setWordWrap(True)
        self.setMinimumHeight(scaled(28))
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self._say_no_more)
        self.stop.clicked.connect(session.jobs.cancel_all)
        session.jobs.progressed.connect(self.show_progress)
        session.jobs.failed.connect(self.say)
        session.notice.connect(self.say)
        session.shown_changed.connect(self._count)
        session.finding_selected.connect(self._count)
        session.library_changed.connect(self._count)
        actions.remapped.connect(self._hint)
        self.show_progress(None)
        self._hint()

    def say(self, text: str) -> None:
        """Show a sentence for as long as it takes to read; screen readers are told too.

        One that does not fit beside the hints on keys takes their room and more lines.
        """
        room = self._notice.contentsRect().width()
        self._hints.setVisible(self._notice.fontMetrics().horizontalAdvance(text) <= room)
        self._notice.setText(text)
        self._notice.setAccessibleName(text)
        self._quiet.start(max(_NOTICE_MS, len(text) * _LETTER_MS))

    def _say_no_more(self) -> None:
        self._notice.clear()
        self._hints.show()

    def show_progress(self, job: Job | None) -> None:
        """Show how far a job is, or that nothing is being done."""
        for widget in (self.label, self.bar, self.stop):
            widget.setVisible(job is not None)
        if job is None:
            return
        progress = job.context.latest
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        left = job.remaining(progress)
        label = spoken(progress.label) or job.label
        self.label.setText(
            label if left is None else self.tr("%s · %d s left") % (label, round(left))
        )

    def _count(self, _finding: object = None) -> None:
        comparison = self._session.comparison
        if not comparison.panes:
            self._counts.setText(self._standing())
            self._position.clear()
            return
        claims = sum(
            len(pane.claims) for pane in {p.article.id: p for p in comparison.panes}.values()
        )
        self._counts.setText(
            self.tr("%n article(s) compared", "", len(set(comparison.ids)))
            + " · "
            + self.tr("%n claim(s)", "", claims)
            + " · "
            + self._standing()
        )
        at, total = self._session.position(), len(self._session.shown)
        self._position.setText(
            "" if at is None else self.tr("Finding {at} of {total}").format(at=at + 1, total=total)
        )

    def _standing(self) -> str:
        """That nothing goes online, and whether nothing can be changed either."""
        fixed = self._session.opened and self._session.workspace.library.read_only
        return self.tr("offline") + (" · " + self.tr("read only") if fixed else "")

    def show_view(self, name: str) -> None:
        """Hint at the keys that do something in this view."""
        self._decides = spec_of(name).decides
        self._hint()

    def _hint(self, _name: str = "") -> None:
        deciding = (
            (self._actions.hint("next_finding"), self.tr("next finding")),
            (self._actions.hint("confirm"), self.tr("confirm")),
            (self._actions.hint("dismiss"), self.tr("dismiss")),
        )
        always = (self._actions.hint("key_list"), self.tr("all keys"))
        pairs = (*deciding, always) if self._decides else (always,)
        self._hints.tell([f"{isolated(key)}  {text}" for key, text in pairs if key])
