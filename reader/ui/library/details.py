"""Everything known of one article, and where it came from; what may be changed can be."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.model import Article
from reader.ui.fitting import room_for
from reader.ui.library.origins import origin_name
from reader.ui.theme.faces import scaled
from reader.ui.wording import count, day, dotted, moment, version_name

if TYPE_CHECKING:
    from reader.app.versions import Edition

_FIELDS = ("title", "outlet", "authors", "published", "address", "language", "tags")


class DetailsDialog(QDialog):
    """A form of the article's metadata; `changes` says what was changed."""

    former_wanted = Signal(str)

    def __init__(
        self, article: Article, edition: Edition | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Details"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(min(scaled(600), room_for(self).width()))
        self._article = article
        self._boxes = {name: QLineEdit(_shown(article, name)) for name in _FIELDS}
        names = (
            self.tr("Title"), self.tr("Outlet"), self.tr("Authors"), self.tr("Date"),
            self.tr("Address"), self.tr("Language"), self.tr("Tags"),
        )  # fmt: skip
        form = QFormLayout()
        form.setSpacing(9)
        for name, words in zip(_FIELDS, names, strict=True):
            form.addRow(words, self._boxes[name])
            self._boxes[name].setAccessibleName(words)
            self._boxes[name].setCursorPosition(0)
            self._boxes[name].setToolTip(self._origin(name))
        self._boxes["published"].setPlaceholderText("2022-03-30")
        self._problem = QLabel()
        self._problem.setProperty("role", "error")
        self._problem.hide()
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Save).setProperty("look", "primary")
        buttons.accepted.connect(self.accept_form)
        buttons.rejected.connect(self.reject)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addLayout(form)
        if edition is not None:
            column.addLayout(self._version(edition))
        column.addWidget(self._provenance())
        column.addWidget(self._problem)
        column.addWidget(buttons)

    def add_pictures(self, strip: QWidget) -> None:
        """Show the article's pictures above where it came from."""
        self._column.insertWidget(1, strip)

    def changes(self) -> dict[str, Any]:
        """The fields that are other than before; raises ValueError for a date that is none."""
        found: dict[str, Any] = {}
        for name, box in self._boxes.items():
            text = box.text().strip()
            if text != _shown(self._article, name):
                found[name] = _parsed(name, text)
        return found

    def accept_form(self) -> None:
        """Close with the changes, or say what is wrong with them."""
        try:
            self.changes()
        except ValueError:
            self._problem.setText(
                self.tr("“{text}” is no date; write it as 2022-03-30.").format(
                    text=self._boxes["published"].text()
                )
            )
            self._problem.show()
            self._boxes["published"].setFocus()
            self._boxes["published"].selectAll()
            return
        self.accept()

    def _origin(self, name: str) -> str:
        origin = self._article.origins.get(name)
        return self.tr("From: {origin}").format(origin=origin_name(origin)) if origin else ""

    def _version(self, edition: Edition) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(QLabel(self._dated(version_name(edition.number, edition.total))), 1)
        if edition.former is not None:
            compare = QPushButton(self.tr("Compare with the former version"))
            compare.setAutoDefault(False)
            compare.clicked.connect(partial(self._leave_for, edition.former))
            row.addWidget(compare)
        return row

    def _leave_for(self, former: str) -> None:
        """Keep what was written, then leave; a date that is none is said and nothing is left."""
        self.accept_form()
        if self.result() == QDialog.DialogCode.Accepted:
            self.former_wanted.emit(former)

    def _dated(self, version: str) -> str:
        came = self._article.provenance
        if self._article.modified is not None:
            return self.tr("{version}, changed on {day}").format(
                version=version, day=day(self._article.modified)
            )
        if came is None or not came.imported_at:
            return version
        taken = QDateTime.fromString(came.imported_at, Qt.DateFormat.ISODateWithMs).toLocalTime()
        return self.tr("{version}, taken in on {day}").format(
            version=version, day=day(cast(date, taken.date().toPython()))
        )

    def _provenance(self) -> QLabel:
        came = self._article.provenance
        lines = [self.tr("{n} words").format(n=count(self._article.words))]
        if came is not None:
            lines += [came.source, dotted(came.format, moment(came.imported_at))]
            lines.append(f"SHA-256 {came.sha256}")
        label = QLabel("\n".join(filter(None, lines)))
        label.setProperty("role", "small")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label


def _shown(article: Article, name: str) -> str:
    value = getattr(article, name)
    if value is None:
        return ""
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def _parsed(name: str, text: str) -> object:
    if name in ("authors", "tags"):
        return tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
    if name == "published":
        return date.fromisoformat(text) if text else None
    return text
