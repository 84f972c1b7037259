"""The switch between the whole library and what is being compared."""

from PySide6.QtWidgets import QComboBox, QWidget

from reader.ui.overview.source import COMPARISON, LIBRARY, EvidenceSource


class ScopeBox(QComboBox):
    """Says which articles an overview is about; one choice for all overviews."""

    def __init__(self, source: EvidenceSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self.setAccessibleName(self.tr("Which articles"))
        self.addItem(self.tr("Whole library"), LIBRARY)
        self.addItem(self.tr("This comparison"), COMPARISON)
        self.activated.connect(self._choose)
        source.changed.connect(self._follow)
        self._follow()

    def _choose(self, _index: int) -> None:
        self._source.choose(self.currentData())

    def _follow(self) -> None:
        self.setCurrentIndex(self.findData(self._source.scope))
