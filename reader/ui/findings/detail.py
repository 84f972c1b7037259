"""The entry under review: both passages side by side, why they meet, and the person's own words."""

import html

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.app.overview import Evidence
from reader.app.queue import Entry, State
from reader.model import Relation
from reader.ui.findings.history import told
from reader.ui.findings.passage import PassageCard
from reader.ui.overview.badge import Badge
from reader.ui.overview.quotes import differing, quoted
from reader.ui.overview.words import state_name
from reader.ui.speaking import spoken
from reader.ui.theme import Theme
from reader.ui.theme.faces import scaled
from reader.ui.wording import number, relation_meaning

_SIDE_BY_SIDE = 640


class EntryDetail(QScrollArea):
    """Shows one entry; says which passage is to be opened and what was written."""

    open_asked = Signal(int)
    attach_asked = Signal(int)
    put_asked = Signal(int)
    note_written = Signal(str)
    tags_written = Signal(list)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entry: Entry | None = None
        self._evidence = Evidence()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._make_parts()
        self._lay_out()
        theme.changed.connect(self._show)

    def show_entry(self, entry: Entry | None, evidence: Evidence) -> None:
        """Put up an entry; what was being written on the one before is kept there."""
        self.keep_writing()
        self._entry, self._evidence = entry, evidence
        self._show()

    def write_note(self) -> None:
        """Put the cursor in the note."""
        self.ensureWidgetVisible(self.note)
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def entry(self) -> Entry | None:
        """The entry shown."""
        return self._entry

    def keep_writing(self) -> None:
        """Hand on a note or tags that differ from what is stored."""
        if self._entry is None:
            return
        flag = self._entry.flag
        note, tags = self.note.toPlainText(), self._written_tags()
        if note != (flag.note if flag else ""):
            self.note_written.emit(note)
        if tags != list(flag.tags if flag else ()):
            self.tags_written.emit(tags)

    def _make_parts(self) -> None:
        self.badge = Badge(self._theme)
        self.meaning = QLabel()
        self.meaning.setProperty("role", "muted")
        self.state = QLabel()
        self.state.setProperty("role", "title")
        self.passages = (PassageCard(self._theme), PassageCard(self._theme))
        for number_, card in enumerate(self.passages):
            card.open_asked.connect(lambda n=number_: self.open_asked.emit(n))
            card.attach_asked.connect(lambda n=number_: self.attach_asked.emit(n))
            card.put_asked.connect(lambda n=number_: self.put_asked.emit(n))
        self.reasons = QLabel()
        self.reasons.setTextFormat(Qt.TextFormat.RichText)
        self.reasons.setWordWrap(True)
        self.reasons.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.note = QPlainTextEdit()
        self.note.setPlaceholderText(self.tr("Write a note; Esc goes back to the queue"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(scaled(62))
        self.note.installEventFilter(self)
        self.tags = QLineEdit()
        self.tags.setPlaceholderText(self.tr("Tags, separated by commas"))
        self.tags.setAccessibleName(self.tr("Tags"))
        self.tags.editingFinished.connect(self.keep_writing)
        self.tags.installEventFilter(self)
        self.history = QLabel()
        self.history.setProperty("role", "small")
        self.history.setWordWrap(True)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.badge)
        head.addWidget(self.meaning)
        head.addStretch(1)
        head.addWidget(self.state)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(12)
        for card in self.passages:
            self._pair.addWidget(card, 1)
        self._inner = QWidget()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(self._pair)
        column.addWidget(self.reasons)
        own = QHBoxLayout()
        own.setSpacing(12)
        own.addWidget(self.note, 2)
        own.addWidget(self.tags, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(own)
        column.addWidget(self.history)
        column.addStretch(1)
        self.setWidget(self._inner)
        # The card behind gives the ground.
        self.viewport().setAutoFillBackground(False)
        self._inner.setAutoFillBackground(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Passages stand side by side where there is room, else below each other."""
        wide = self.viewport().width() >= scaled(_SIDE_BY_SIDE)
        direction = QBoxLayout.Direction
        self._pair.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving note or tags keeps them; Esc and Ctrl+Enter leave for the queue."""
        if watched is self.note and event.type() == QEvent.Type.FocusOut:
            self.keep_writing()
        if isinstance(event, QKeyEvent) and _leaves(event):
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def _written_tags(self) -> list[str]:
        words = (" ".join(tag.split()) for tag in self.tags.text().split(","))
        return list(dict.fromkeys(filter(None, words)))

    def _show(self) -> None:
        entry = self._entry
        self._inner.setVisible(entry is not None)
        if entry is None:
            return
        self.badge.show_relation(entry.relation, solid=entry.state is State.CONFIRMED)
        self.meaning.setText(relation_meaning(entry.relation) if len(entry.ends) > 1 else "")
        self.state.setText(self._standing(entry))
        self._show_passages(entry)
        self.reasons.setText(self._why(entry))
        self.reasons.setVisible(bool(self.reasons.text()))
        flag = entry.flag
        self.note.setPlainText(flag.note if flag else "")
        self.tags.setText(", ".join(flag.tags) if flag else "")
        self.history.setText(told(entry.flag))
        self.history.setVisible(bool(self.history.text()))

    def _standing(self, entry: Entry) -> str:
        if entry.by_hand:
            return self.tr("marked by hand · %s") % state_name(entry.state)
        return f"{number(entry.score)} · {state_name(entry.state)}"

    def _show_passages(self, entry: Entry) -> None:
        texts = {read.article.id: read.article.text for read in self._evidence.articles}
        spans = differing(entry.finding) if entry.finding else ([], [])
        token = f"{entry.relation.value}_text" if entry.relation in _COLOURED else "ink"
        for card, end, marked in zip(self.passages, entry.ends, spans, strict=False):
            text = texts.get(end.article)
            if text is None or end.orphan:
                rich = html.escape(end.quote)
            else:
                rich = quoted(text, end.span, marked, self._theme.palette, token)
            card.show_end(end, rich, end.likely.of(text) if end.likely and text else "")
        self.passages[1].setVisible(len(entry.ends) > 1)

    def _why(self, entry: Entry) -> str:
        if entry.finding is None:
            return ""
        ink, muted = (self._theme.colour(t).name() for t in ("ink", "muted"))
        told = [("+", ink, spoken(reason.text)) for reason in entry.finding.reasons]
        told += [("−", muted, spoken(reason.text)) for reason in entry.finding.against]
        return "<br>".join(
            f'<span style="color:{colour}">{sign} {html.escape(words)}</span>'
            for sign, colour, words in dict.fromkeys(told)
        )


_COLOURED = (Relation.CONTRADICTS, Relation.UPDATES, Relation.AGREES, Relation.COPIES)


def _leaves(event: QKeyEvent) -> bool:
    keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    done = event.key() in keys and event.modifiers() & Qt.KeyboardModifier.ControlModifier
    pressed = event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
    return pressed and (event.key() == Qt.Key.Key_Escape or bool(done))
