"""What the results have in common, with counts; a press keeps only those."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reader.model import Relation
from reader.search import Facet, FacetValue
from reader.ui.theme.faces import scaled
from reader.ui.wording import count, month, relation_name

_MOST = 8
_NAMES = {
    "outlet": QT_TRANSLATE_NOOP("Facets", "Outlet"),
    "speaker": QT_TRANSLATE_NOOP("Facets", "Speaker"),
    "month": QT_TRANSLATE_NOOP("Facets", "Month"),
    "tag": QT_TRANSLATE_NOOP("Facets", "Tag"),
    "flag": QT_TRANSLATE_NOOP("Facets", "Flagged as"),
    "relation": QT_TRANSLATE_NOOP("Facets", "Relation"),
}


def facet_name(field: str) -> str:
    """The heading of a facet."""
    known = _NAMES.get(field)
    return QCoreApplication.translate("Facets", str(known)) if known else field


def value_name(field: str, value: str) -> str:
    """A value as people call it."""
    if field == "month":
        return month(value)
    return relation_name(Relation(value)) if field in ("flag", "relation") else value


class FacetList(QScrollArea):
    """Groups of buttons; emits what to add to the query."""

    narrowed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(scaled(216))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Narrow the results"))
        self._facets: tuple[Facet, ...] = ()

    def show_facets(self, facets: Sequence[Facet]) -> None:
        """Show other facets."""
        if tuple(facets) == self._facets:
            return
        self._facets = tuple(facets)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(2)
        for facet in self._facets:
            if facet.values:
                heading = QLabel(facet_name(facet.field).upper())
                heading.setProperty("role", "section")
                heading.setContentsMargins(2, 0, 0, 0)
                column.addSpacing(8)
                column.addWidget(heading)
                for value in facet.values[:_MOST]:
                    column.addWidget(self._button(facet.field, value))
        column.addStretch(1)
        self.setWidget(inner)

    def _button(self, field: str, value: FacetValue) -> QPushButton:
        button = QPushButton()
        button.setProperty("look", "link")
        shown = value_name(field, value.value)
        words = button.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, scaled(140))
        button.setText(f"{words}  {count(value.count)}".replace("&", "&&"))
        button.setToolTip(shown)
        name = f"{facet_name(field)}: {shown}, "
        button.setAccessibleName(name + self.tr("%n result(s)", "", value.count))
        button.clicked.connect(lambda: self.narrowed.emit(value.query))
        return button
