"""What in the library disagrees with a sentence, best first, each judged by the engine."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QLabel,
    QListView,
    QStackedWidget,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.app import searching
from reader.app.searching import Opposed
from reader.jobs import JobContext
from reader.model import Relation
from reader.ui.compare.quote import EmphasisedText
from reader.ui.findings.board import QueueList
from reader.ui.jobs import Job
from reader.ui.overview.badge import badge_width, draw_badge
from reader.ui.overview.pages import Page
from reader.ui.overview.rows import Index, RowDelegate
from reader.ui.shell.views import Surroundings, View
from reader.ui.speaking import spoken
from reader.ui.theme import Theme
from reader.ui.theme.faces import interface_face, quote_face, scaled
from reader.ui.wording import byline, dotted, number, signed

OPPOSED = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
_OTHERWISE = (Relation.CONTRADICTS, Relation.UPDATES)
_MOST = 20
_HEAD, _REASONS = 28, 20


class OpposedModel(QAbstractListModel):
    """Claims held against one sentence."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: list[Opposed] = []

    def put(self, found: list[Opposed]) -> None:
        """Show other claims; those that say the same or speak of something else are left out."""
        self.beginResetModel()
        self._found = [o for o in found if o.judgement.relation in _OTHERWISE]
        self.endResetModel()

    def opposed(self, row: int) -> Opposed | None:
        """The claim of a row, or None beyond the ends."""
        return self._found[row] if 0 <= row < len(self._found) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The claim for the delegate, its words for everything else."""
        found = self.opposed(index.row()) if index.isValid() else None
        if found is None:
            return None
        if role == OPPOSED:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return found.quote
        if role == Qt.ItemDataRole.AccessibleTextRole:
            judged = f"{signed(found.judgement.relation)}, {number(found.judgement.score)}"
            return f"{judged}. {_head(found)}: {found.quote}"
        return None


class OpposedDelegate(RowDelegate):
    """Relation and score, who says it, and two lines of what they say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._face = quote_face(15)
        self._quote = EmphasisedText(self._face)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for one or two lines of the quote, and for the reasons where there are any."""
        found: Opposed = index.data(OPPOSED)
        parent = self.parent()
        width = parent.viewport().width() if isinstance(parent, QAbstractScrollArea) else 600
        lines = self._lay_out(found.quote, width - 2 * self.pad)
        reasons = scaled(_REASONS) if found.judgement.reasons else 0
        return QSize(300, 2 * self.pad + scaled(_HEAD) + round(lines) + reasons)

    def draw(self, painter: QPainter, area: QRect, index: Index) -> None:
        """Draw one claim."""
        found: Opposed = index.data(OPPOSED)
        judged = found.judgement
        face, muted = interface_face(12), self._theme.colour("muted")
        width = badge_width(judged.relation)
        corner = self.place(QRect(area.left(), area.top(), width, scaled(20))).topLeft()
        draw_badge(painter, corner, self._theme, judged.relation, solid=False)
        line = QRect(area.left() + width + 10, area.top(), area.width() - width - 10, scaled(20))
        right = Qt.AlignmentFlag.AlignRight
        taken = self.write(painter, line, number(judged.score), face, muted, right)
        self.write(painter, line.adjusted(0, 0, -taken - 10, 0), _head(found), face, muted)
        lines = self._lay_out(found.quote, area.width())
        top = QPointF(area.left(), area.top() + scaled(_HEAD))
        self._quote.paint(painter, top, self._theme.colour("ink"))
        reasons = " · ".join(dict.fromkeys(spoken(reason.text) for reason in judged.reasons))
        beneath = area.top() + scaled(_HEAD) + round(lines)
        below = QRect(area.left(), beneath, area.width(), scaled(_REASONS))
        self.write(painter, below, reasons, face, muted)

    def _lay_out(self, quote: str, width: int) -> float:
        """Break a quote into lines; gives their height."""
        metrics, whole = QFontMetrics(self._face), " ".join(quote.split())
        shown = metrics.elidedText(whole, Qt.TextElideMode.ElideRight, int(width * 1.9))
        return self._quote.lay_out(shown, [], self._theme.colour("ink"), width, most_lines=2)


def _head(found: Opposed) -> str:
    where = byline(found.article.outlet or found.article.title, found.article.published)
    return dotted(found.claim.speaker or "", where)


class AgainstView(View):
    """Asks when it is shown, with a sentence and the article it stands in as its context."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.model = OpposedModel(self)
        self._job: Job | None = None
        self._asked = ("", "")
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setFont(quote_face(17))
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.list = QueueList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(OpposedDelegate(self.theme, self.list))
        self.list.setAccessibleName(self.tr("Claims held against the sentence"))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.activated.connect(self._open)
        self.list.doubleClicked.connect(self._open)
        self.page = Page(self.theme, "search")
        self._lay_out()

    def activate(self, context: object = None) -> None:
        """Ask for what disagrees with a sentence: context is (sentence, article id)."""
        if isinstance(context, tuple) and len(context) == 2:
            self._ask(str(context[0]), str(context[1]))
        self.list.setFocus()

    def deactivate(self) -> None:
        """An answer on its way is no longer wanted."""
        if self._job is not None:
            self._job.cancel()

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("What disagrees with this?"))
        heading.setProperty("role", "heading")
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.list)
        self.pages = QStackedWidget()
        self.pages.addWidget(card)
        self.pages.addWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 16)
        column.setSpacing(10)
        column.addWidget(heading)
        column.addWidget(self.sentence)
        column.addWidget(self.pages, 1)

    def _ask(self, sentence: str, article: str) -> None:
        self._asked = (sentence, article)
        self.sentence.setText(f"“{' '.join(sentence.split())}”")
        self.page.clear_steps()
        self.page.say("refresh-cw", self.tr("Asking the library…"))
        self.page.progress.show()
        self.pages.setCurrentIndex(1)
        workspace, asked = self.session.workspace, self._asked

        def work(context: JobContext) -> tuple[tuple[str, str], list[Opposed]]:
            searching.ensure_index(workspace, context)
            found = searching.against(workspace, sentence, _MOST, article=article or None)
            return asked, found

        self._job = self.session.jobs.run(work, self._show, failed=self._fail)

    def _show(self, outcome: tuple[tuple[str, str], list[Opposed]]) -> None:
        asked, found = outcome
        if asked != self._asked:
            return
        self._job = None
        self.page.progress.hide()
        self.model.put(found)
        if self.model.rowCount():
            self.pages.setCurrentIndex(0)
            self.list.setCurrentIndex(self.model.index(0))
        else:
            self.page.say(
                "check",
                self.tr("Nothing in the library disagrees with it"),
                self.tr("No claim was found that is about the same thing and says otherwise."),
            )
            self._offer_back()

    def _fail(self, sentence: str) -> None:
        self._job = None
        self.page.progress.hide()
        self.page.say("triangle-alert", self.tr("This could not be asked"), sentence)
        self._offer_back()

    def _offer_back(self) -> None:
        self.page.offer(self.tr("Back"), self.around.actions["back"].trigger, "primary")

    def _open(self, index: QModelIndex) -> None:
        found = self.model.opposed(index.row())
        if found is None:
            return
        ids = [self._asked[1], found.article.id] if self._asked[1] else [found.article.id]
        self.around.opening.compare(list(dict.fromkeys(ids)))
        self.session.view_requested.emit("compare", None)
        self.session.passage_requested.emit(found.article.id, found.claim.span)
