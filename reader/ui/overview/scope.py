"""The switch between the whole library and what is being compared."""

from PySide6.QtWidgets import QWidget

from reader.ui.overview.choice import Choice
from reader.ui.overview.source import COMPARISON, LIBRARY, EvidenceSource


class ScopeBox(Choice):
    """Says which articles an overview is about; one choice for all overviews."""

    def __init__(self, source: EvidenceSource, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._source = source
        self.setAccessibleName(self.tr("Which articles"))
        self.setToolTip(self.accessibleName())
        scopes = ((LIBRARY, self.tr("Whole library")), (COMPARISON, self.tr("This comparison")))
        self.fill(scopes)
        self.setMinimumContentsLength(14)
        self.activated.connect(self._choose)
        source.changed.connect(self._follow)
        self._follow()

    def _choose(self, _index: int) -> None:
        self._source.choose(self.value)

    def _follow(self) -> None:
        self.pick(self._source.scope)
