"""The card of the selected finding: both quotes, the reasons, and what one can decide."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.model import Finding, Flag, FlagStatus
from reader.ui.actions import Actions
from reader.ui.compare.chips import ReasonChip
from reader.ui.compare.evidence import Evidence, evidence, later_version, reworded
from reader.ui.compare.header import LineLabel
from reader.ui.compare.keyed import KeyedButton, KeyedRow
from reader.ui.compare.parts import PartsLabel
from reader.ui.compare.quote import QuoteView
from reader.ui.flow import FlowLayout
from reader.ui.overview.badge import Badge
from reader.ui.rules import rule_named
from reader.ui.session import SHOWN_RELATIONS, Session
from reader.ui.shell.views import Surroundings
from reader.ui.speaking import spoken
from reader.ui.theme.faces import interface_face, quote_face, scaled
from reader.ui.wording import number, relation_name, version_told


class NoteEdit(QPlainTextEdit):
    """A note being written; Ctrl+Return keeps it, Escape gives it up."""

    kept = Signal(str)
    given_up = Signal()

    def event(self, event: QEvent) -> bool:
        """Escape is the note's while it is written, not the window's."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Catch the two keys that end the writing."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.kept.emit(self.toPlainText())
        else:
            super().keyPressEvent(event)


class StandingLabel(LineLabel):
    """What was decided, in words; where there is no room for them its sign, never half a word."""

    def cut(self, metrics: QFontMetrics, width: int) -> str:
        """All or the sign."""
        whole = self.toolTip()
        if metrics.horizontalAdvance(whole) <= width:
            return whole
        sign, _, words = whole.partition(" ")
        return sign if words else ""


class EndView(QWidget):
    """One end of the finding: a line on who and where, and the quote."""

    def __init__(self, around: Surroundings, end: Evidence, token: str) -> None:
        super().__init__()
        name, where = QLabel(end.name), PartsLabel()
        name.setProperty("role", "title")
        name.setWordWrap(True)
        name.setTextFormat(Qt.TextFormat.PlainText)
        where.tell(end.where)
        quote = QuoteView(around.theme, quote_face(15))
        quote.show_quote(end.quote, end.emphasis, token)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        for widget in (name, where) if end.where else (name,):
            column.addWidget(widget)
        column.addSpacing(3)
        column.addWidget(quote)


class FindingCard(QWidget):
    """Everything about one finding; belongs to the row it stands in."""

    resized = Signal()

    def __init__(self, around: Surroundings, finding: Finding, parent: QWidget | None = None):
        super().__init__(parent)
        self._around, self.finding = around, finding
        self._session: Session = around.session
        self.flag: Flag | None = self._session.flag_of(finding)
        self.relation = self.flag.relation if self.flag else finding.relation
        self._ends = [evidence(finding, end, self._session.comparison) for end in ("a", "b")]
        self.setAccessibleName(self._spoken())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 13, 10, 14)
        self._column.setSpacing(9)
        self._column.addLayout(self._head())
        self._add_version()
        token = f"{self.relation.value}_text"
        for end in self._ends:
            self._column.addWidget(EndView(around, end, token))
        self._add_reasons()
        self._add_note()
        self._column.addWidget(self._buttons())

    def heightForWidth(self, width: int) -> int:
        """How high the card is at a width."""
        return self._column.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        """As high as its words need at its width."""
        width = self.width() or scaled(300)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card's ground with an edge in the colour of the relation."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._around.theme.colour("raised"))
        painter.setPen(QPen(self._around.theme.palette.mark(self.relation), 1.6))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 10, 10)
        painter.end()

    def edit_note(self) -> None:
        """Let the note be written."""
        self.note.show()
        self.tags.show()
        self._note_text.hide()
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.resized.emit()

    @property
    def _confirmed(self) -> bool:
        return self.flag is not None and self.flag.status is FlagStatus.CONFIRMED

    def _spoken(self) -> str:
        a, b = self._ends
        return f"{relation_name(self.relation)}: {a.name}: {a.quote} — {b.name}: {b.quote}"

    def _head(self) -> QHBoxLayout:
        badge = Badge(self._around.theme)
        badge.show_relation(self.relation, solid=self._confirmed)
        row = QHBoxLayout()
        row.setSpacing(7)
        row.addWidget(badge)
        row.addWidget(self._state(), 1)
        score = QLabel(number(self.finding.score))
        score.setProperty("role", "muted")
        score.setToolTip(self.tr("How sure the relation is, from 0 to 1"))
        row.addWidget(score)
        row.addWidget(self._more())
        return row

    def _state(self) -> StandingLabel:
        words = {
            FlagStatus.CONFIRMED: self.tr("⚑ confirmed"),
            FlagStatus.DISMISSED: self.tr("✕ dismissed"),
            FlagStatus.UNCLEAR: self.tr("⚐ unclear"),
        }
        label = StandingLabel("small")
        label.tell(words[self.flag.status] if self.flag else self.tr("suggested"))
        return label

    def _add_version(self) -> None:
        """Say so where the two passages are of two versions of one page."""
        version = later_version(self.finding, self._session.comparison)
        if version is not None:
            told = QLabel(version_told(reworded(self.finding), version))
            told.setProperty("role", "small")
            self._column.addWidget(told)

    def _add_reasons(self) -> None:
        reasons = [*self.finding.reasons, *self.finding.against]
        shown = list(dict.fromkeys((reason.text, reason.against) for reason in reasons))
        if not shown:
            return
        by_text = {(reason.text, reason.against): reason for reason in reasons}
        holder = QWidget()
        flow = FlowLayout(holder)
        for key in shown[:6]:
            reason = by_text[key]
            chip = ReasonChip(
                self._around.theme, spoken(reason.text), rule_named(reason), against=reason.against
            )
            flow.addWidget(chip)
        self._column.addWidget(holder)

    def _add_note(self) -> None:
        text = self.flag.note if self.flag else ""
        tags = ", ".join(self.flag.tags) if self.flag else ""
        self._note_text = QLabel("\n".join(part for part in (text, tags and f"# {tags}") if part))
        self._note_text.setTextFormat(Qt.TextFormat.PlainText)
        self._note_text.setWordWrap(True)
        self._note_text.setFont(interface_face(12))
        self._note_text.setVisible(bool(self._note_text.text()))
        self.note = NoteEdit(text)
        self.note.setAccessibleName(self.tr("Note on this finding"))
        self.note.setPlaceholderText(self.tr("Note; Ctrl+Return keeps it, Esc gives it up"))
        self.note.setFixedHeight(scaled(76))
        self.note.hide()
        self.note.kept.connect(self._keep)
        self.note.given_up.connect(self._close_note)
        self.tags = QLineEdit(tags)
        self.tags.setAccessibleName(QCoreApplication.translate("EntryDetail", "Tags"))
        self.tags.setPlaceholderText(
            QCoreApplication.translate("EntryDetail", "Tags, separated by commas")
        )
        self.tags.hide()
        self.tags.returnPressed.connect(lambda: self._keep(self.note.toPlainText()))
        self._column.addWidget(self._note_text)
        self._column.addWidget(self.note)
        self._column.addWidget(self.tags)

    def _keep(self, note: str) -> None:
        """Store what was written; storing may replace this card, so read everything first."""
        flag, review = self.flag, self._around.review
        tags = tuple(dict.fromkeys(t for t in map(str.strip, self.tags.text().split(",")) if t))
        before = (flag.note, flag.tags) if flag else ("", ())
        if before == (note, tags):
            self._close_note()
        if note != before[0]:
            review.note(note)
        if tags != before[1]:
            review.tag(tags)

    def _close_note(self) -> None:
        self.note.hide()
        self.tags.hide()
        self._note_text.setVisible(bool(self._note_text.text()))
        self.resized.emit()

    def _buttons(self) -> QWidget:
        """What one can decide, each by its key as well."""
        actions: Actions = self._around.actions
        confirmed = self._confirmed
        words = {
            "confirm": self.tr("Take back") if confirmed else self.tr("Confirm"),
            "dismiss": self.tr("Dismiss"),
            "note": self.tr("Note"),
        }
        holder = QWidget()
        row = KeyedRow(holder, 5)
        for name, text in words.items():
            button = KeyedButton(text, actions.hint(name))
            button.setToolTip(actions.tip(name))
            button.setObjectName(f"{name}Button")
            button.setProperty("tight", True)
            if name == "confirm" and not confirmed:
                button.setProperty("look", "flag")
            button.clicked.connect(actions[name].trigger)
            row.addWidget(button)
        return holder

    def _more(self) -> QToolButton:
        button = QToolButton()
        button.setText("⋯")
        button.setProperty("tight", True)
        button.setAccessibleName(self.tr("More"))
        button.setToolTip(self.tr("More"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.addAction(self._around.actions["unclear"])
        menu.addSeparator()
        for relation in SHOWN_RELATIONS:
            if relation is not self.relation:
                menu.addAction(
                    self.tr("It {relation}").format(relation=relation_name(relation)),
                    partial(self._around.review.set_relation, self.finding, relation),
                )
        button.setMenu(menu)
        return button
