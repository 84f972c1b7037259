"""About: versions, and the licences of what Parallax is made of."""

import sys
from importlib import metadata

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

import reader
from reader.assets import resource
from reader.ui.fitting import fit

_PARTS = (
    "PySide6-Essentials", "Whoosh-Reloaded", "rapidfuzz", "appdirs", "numpy", "nupunkt",
    "PyStemmer", "click", "trafilatura", "htmldate", "lxml", "lxml_html_clean",
    "charset-normalizer", "ftfy", "pypdfium2", "pypdf", "striprtf", "feedparser", "warcio",
)  # fmt: skip


class AboutDialog(QDialog):
    """What this is, which versions it runs on, and under which licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Parallax"))
        name = QLabel(f"Parallax {reader.__version__}")
        name.setProperty("role", "heading")
        promise = QLabel(
            self.tr(
                "Puts sources side by side and shows where they disagree. A highlight means that"
                " two sources disagree, never that one of them lies: you decide."
            )
        )
        promise.setWordWrap(True)
        tabs = QTabWidget()
        tabs.addTab(_text(self._versions(), self.tr("Versions")), self.tr("Versions"))
        tabs.addTab(_text(licences(), self.tr("Licences")), self.tr("Licences"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 14)
        column.setSpacing(12)
        for part in (name, promise, tabs, buttons):
            column.addWidget(part)
        fit(self, 600, 480)

    def _versions(self) -> str:
        lines = [f"Parallax {reader.__version__}", f"Python {sys.version.split()[0]}"]
        lines.append(f"Qt {qVersion()}")
        lines += [f"{part} {version}" for part in _PARTS if (version := _version(part))]
        return "\n".join(lines)


def _version(part: str) -> str:
    try:
        return metadata.version(part)
    except metadata.PackageNotFoundError:
        return ""


def licences() -> str:
    """The licence of Parallax's parts, as they state it, and the texts that are shipped."""
    lines = []
    for part in _PARTS:
        if _version(part):
            about = metadata.metadata(part).json
            stated = str(about.get("license_expression") or about.get("license") or "")
            lines.append(f"{part}: {stated.splitlines()[0] if stated else '—'}")
    for path in sorted(resource().rglob("LICENSE*")):
        lines += ["", f"— {path.parent.name} —", path.read_text(encoding="utf-8").strip()]
    return "\n".join(lines)


def _text(words: str, name: str) -> QPlainTextEdit:
    shown = QPlainTextEdit(words)
    shown.setReadOnly(True)
    shown.setAccessibleName(name)
    shown.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    shown.setTabChangesFocus(True)
    return shown
