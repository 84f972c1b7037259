"""What stands in a view's place while there is nothing to show: why, and the next step."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.ui.progress import ProgressBar
from reader.ui.theme import Theme
from reader.ui.theme.faces import scaled

if TYPE_CHECKING:
    from reader.ui.overview.source import EvidenceSource

_MEASURE = 500
_PICTURE = 36


def remove_all(layout: QLayout) -> None:
    """Take everything out of a layout, layouts within it included, and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            remove_all(inner)
            inner.deleteLater()


def in_the_middle(part: QWidget) -> QLayout:
    """A part with as much room on its left as on its right.

    Alignment asks how high words are in the whole width, and cuts what needs more lines.
    """
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(part)
    row.addStretch(1)
    return row


class Page(QWidget):
    """An icon, a heading, a sentence and what can be done next; optionally a progress bar."""

    def __init__(self, theme: Theme, icon: str = "info", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icon_name = theme, icon
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._picture.setMinimumHeight(_PICTURE)
        self.heading = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.heading.setProperty("role", "heading")
        self.heading.setWordWrap(True)
        self.sentence = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.sentence.setProperty("role", "muted")
        self.sentence.setWordWrap(True)
        self.progress = ProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setFixedWidth(220)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.hide()
        self._steps = QHBoxLayout()
        self._steps.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._picture)
        column.addWidget(self.heading)
        column.addWidget(self.sentence)
        column.addWidget(self.progress, 0, Qt.AlignmentFlag.AlignCenter)
        column.addSpacing(6)
        column.addLayout(self._steps)
        inner = QWidget()
        inner.setLayout(column)
        inner.setFixedWidth(scaled(_MEASURE))
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(in_the_middle(inner))
        outer.addStretch(3)
        theme.changed.connect(self._dress)
        self._dress()

    def say(self, icon: str, heading: str, sentence: str = "") -> None:
        """Put up other words."""
        self._icon_name = icon
        self.heading.setText(heading)
        self.sentence.setText(sentence)
        self._dress()

    def offer(self, text: str, act: Callable[[], object], look: str = "") -> QPushButton:
        """Add a button with a next step."""
        button = QPushButton(text)
        button.setAutoDefault(True)
        if look:
            button.setProperty("look", look)
        button.clicked.connect(lambda _checked=False: act())
        self._steps.addWidget(button)
        button.show()  # now: one that is shown later takes the keyboard then, if it was to have it
        return button

    def focus_first(self) -> None:
        """Put the keyboard on the first step."""
        first = self._steps.itemAt(0)
        if first is not None and (step := first.widget()):
            step.setFocus()

    def clear_steps(self) -> None:
        """Take the next steps away."""
        remove_all(self._steps)

    def _dress(self) -> None:
        self._picture.setPixmap(
            self._theme.icon(self._icon_name, "muted").pixmap(QSize(_PICTURE, _PICTURE))
        )


class Pages(QStackedWidget):
    """The view's content, or the page that says why there is none, as the source has it."""

    def __init__(
        self, source: EvidenceSource, theme: Theme, content: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._content = content
        self.page = Page(theme)
        self.addWidget(content)
        self.addWidget(self.page)

    def show_content(self) -> None:
        """There is something to show."""
        self.setCurrentWidget(self._content)

    def show_empty(self, icon: str, heading: str, sentence: str) -> None:
        """There is nothing to show; the caller then offers next steps on `page`."""
        self._put_up(icon, heading, sentence)

    def waiting(self) -> bool:
        """Put up the page for gathering, a failure or a stop; whether one of these is the case."""
        if self._source.error:
            self._put_up(
                "triangle-alert", self.tr("This could not be gathered"), self._source.error
            )
            self.page.offer(self.tr("Try again"), self._source.again, "primary")
        elif self._source.busy:
            self._put_up(
                "refresh-cw",
                self.tr("Reading and comparing…"),
                self.tr("Every article is read once; the next time this is quick."),
            )
            self.page.progress.show()
            self.page.offer(self.tr("Stop"), self._source.stop)
        elif self._source.stopped:
            self._put_up("circle-x", self.tr("Stopped"), self.tr("What was read so far is kept."))
            self.page.offer(self.tr("Go on"), self._source.again, "primary")
        else:
            return False
        return True

    def _put_up(self, icon: str, heading: str, sentence: str) -> None:
        self.page.clear_steps()
        self.page.progress.hide()
        self.page.say(icon, heading, sentence)
        self.setCurrentWidget(self.page)
