"""The rows of the sidebar: compared articles, the rest of the library, speakers with counts."""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from reader.model import Article, ArticleClaims, Finding, Relation
from reader.ui.session import Comparison
from reader.ui.wording import byline, dotted, relation_name, version_name

if TYPE_CHECKING:
    from reader.library import Summary

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1


class RowKind(enum.Enum):
    """What a row of the sidebar is."""

    HEADING = "heading"
    COMPARED = "compared"
    ARTICLE = "article"
    SPEAKER = "speaker"


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its words, what is small beneath, counts by relation, and what it stands for."""

    kind: RowKind
    title: str
    detail: str = ""
    counts: dict[Relation, int] = field(default_factory=dict)
    key: str = ""
    pane: int = -1

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        counts = ", ".join(
            f"{n} {relation_name(relation)}" for relation, n in self.counts.items() if n
        )
        return ", ".join(part for part in (self.title, self.detail, counts) if part)


class SidebarModel(QAbstractListModel):
    """A flat list; headings cannot be selected."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._known: dict[str, tuple[Summary, Row]] = {}

    def show(self, comparison: Comparison, library: Iterable[Summary]) -> None:
        """Take new rows."""
        self.beginResetModel()
        self._rows = [
            *self._compared(comparison),
            *self._library(comparison, library),
            *self._speakers(comparison.panes),
        ]
        self.endResetModel()

    def recount(self, comparison: Comparison, findings: Sequence[Finding]) -> None:
        """Count anew what is shown of each compared article; the rows stay."""
        for number, row in enumerate(self._rows):
            article = comparison.article(row.key) if row.kind is RowKind.COMPARED else None
            if article is not None:
                counts = counts_of(article, findings)
                if counts != row.counts:
                    self._rows[number] = replace(row, counts=counts)
                    index = self.index(number)
                    self.dataChanged.emit(index, index)

    def row(self, index: Index) -> Row:
        """The row at an index."""
        return self._rows[index.row()]

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, tool tip and the row itself."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.title if row.kind in (RowKind.COMPARED, RowKind.ARTICLE) else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return row if role == ROW_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything but headings can be chosen."""
        if not index.isValid() or self._rows[index.row()].kind is RowKind.HEADING:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _compared(self, comparison: Comparison) -> list[Row]:
        rows = [Row(RowKind.HEADING, self.tr("Comparing ({n})").format(n=len(comparison.panes)))]
        for number, pane in enumerate(comparison.panes):
            counts = counts_of(pane.article, comparison.findings)
            article = pane.article
            detail = byline(article.outlet, article.published, article.date_inferred)
            edition = comparison.editions.get(article.id)
            if edition is not None:
                detail = dotted(version_name(edition.number, edition.total), detail)
            elif article.id in comparison.copies:
                detail = dotted(self.tr("❐ copy"), detail)
            detail = detail or self._length(article.words)
            rows.append(Row(RowKind.COMPARED, article.title, detail, counts, article.id, number))
        return rows if comparison.panes else []

    def _library(self, comparison: Comparison, library: Iterable[Summary]) -> list[Row]:
        """The rows of the rest; one is made anew only where it reads otherwise than before."""
        compared = set(comparison.ids)
        before = self._known
        self._known = {
            summary.id: known
            if (known := before.get(summary.id)) is not None and known[0] == summary
            else (summary, self._shelved(summary))
            for summary in library
            if summary.id not in compared
        }
        others = [row for _, row in self._known.values()]
        return [Row(RowKind.HEADING, self.tr("Library")), *others] if others else []

    def _shelved(self, summary: Summary) -> Row:
        detail = byline(summary.outlet, summary.published, summary.date_inferred)
        detail = detail or self._length(summary.words)
        return Row(RowKind.ARTICLE, summary.title, detail, {}, summary.id)

    def _length(self, words: int) -> str:
        """What is told of a text of which neither outlet nor day is known."""
        return self.tr("%Ln word(s)", "", words)

    def _speakers(self, panes: Iterable[ArticleClaims]) -> list[Row]:
        said: Counter[str] = Counter()
        for pane in {pane.article.id: pane for pane in panes}.values():
            said.update(claim.speaker for claim in pane.claims if claim.speaker)
        rows = [Row(RowKind.HEADING, self.tr("Speakers"))] if said else []
        for name, count in said.most_common():
            rows.append(Row(RowKind.SPEAKER, name, str(count), {}, name))
        return rows


def counts_of(article: Article, findings: Iterable[Finding]) -> dict[Relation, int]:
    """How many contradictions and updates touch the article."""
    counts = {Relation.CONTRADICTS: 0, Relation.UPDATES: 0}
    for finding in findings:
        if finding.relation in counts and article.id in (finding.a.article, finding.b.article):
            counts[finding.relation] += 1
    return counts
