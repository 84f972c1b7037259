"""The feeds that are followed; fetched only when a person presses the button that says so."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.errors import ParallaxError
from reader.jobs import JobContext
from reader.ui.fitting import fit
from reader.ui.later import Later
from reader.ui.library.intake import IntakeQueue
from reader.ui.session import Session
from reader.ui.speaking import spoken

if TYPE_CHECKING:
    from reader.app import fetching, importing, intake, intake_feeds
    from reader.formats import Source
else:
    fetching = Later("reader.app.fetching")
    importing = Later("reader.app.importing")
    intake = Later("reader.app.intake")
    intake_feeds = Later("reader.app.intake_feeds")


class FeedsDialog(QDialog):
    """Follow a feed by its address or a list of them, let one go, fetch them now."""

    def __init__(self, session: Session, queue: IntakeQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Feeds"))
        fit(self, 520, 380)
        self._session, self._queue = session, queue
        self.address = QLineEdit()
        self.address.setPlaceholderText("https://…")
        self.address.setAccessibleName(self.tr("Address of a feed"))
        self.follow = QPushButton(self.tr("Follow"))
        self.listed = QPushButton(self.tr("Add a list (OPML)…"))
        self.feeds = QListWidget()
        self.feeds.setAccessibleName(self.tr("Feeds that are followed"))
        self.feeds.setSpacing(3)
        self.feeds.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.leave = QPushButton(self.tr("Stop following"))
        self.refresh = QPushButton(self.tr("Fetch now"))
        self.refresh.setProperty("look", "primary")
        self.pages = QCheckBox(self.tr("Fetch pages too, where a feed gives only an address"))
        self.note = QLabel()
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        self._lay_out()
        self.follow.clicked.connect(self._follow)
        self.address.returnPressed.connect(self._follow)
        self.listed.clicked.connect(self._ask_list)
        self.leave.clicked.connect(self._leave)
        self.refresh.clicked.connect(self._fetch)
        self.pages.toggled.connect(lambda _on: self._say(self._usual()))
        self.feeds.itemSelectionChanged.connect(self._enable)
        self._fill()

    def _lay_out(self) -> None:
        top, bottom = QHBoxLayout(), QHBoxLayout()
        for widget in (self.address, self.follow, self.listed):
            top.addWidget(widget)
        top.setStretch(0, 1)
        bottom.addWidget(self.leave)
        bottom.addStretch(1)
        bottom.addWidget(self.refresh)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.feeds, 1)
        column.addWidget(self.pages)
        column.addWidget(self.note)
        column.addLayout(bottom)
        for button in (self.follow, self.listed, self.leave, self.refresh):
            button.setAutoDefault(False)

    def _fill(self) -> None:
        self.feeds.clear()
        for address, title in intake_feeds.followed(self._session.workspace).items():
            item = QListWidgetItem(title if title == address else f"{title}\n{address}")
            item.setData(Qt.ItemDataRole.UserRole, address)
            self.feeds.addItem(item)
        self._say(self._usual())
        self._enable()

    def _usual(self) -> str:
        if fetching.is_forbidden(self._session.workspace):
            return self.tr("Going online is forbidden in the settings; nothing can be fetched.")
        if not self.feeds.count():
            return self.tr("No feed is followed yet: write the address of one above.")
        if self.pages.isChecked():
            return self.tr("Fetching goes online: the site of each feed and of each page learns"
                           " your address and what you read. At most {n} pages are"
                           " fetched.").format(n=intake_feeds.MOST_PAGES)  # fmt: skip
        return self.tr("Fetching goes online: each feed's site learns your address. Items with a "
                       "text become articles.")  # fmt: skip

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)

    def _enable(self) -> None:
        self.leave.setEnabled(bool(self.feeds.selectedItems()))
        forbidden = fetching.is_forbidden(self._session.workspace)
        self.refresh.setEnabled(self.feeds.count() > 0 and not forbidden)
        self.pages.setEnabled(not forbidden)

    def _chosen(self) -> list[str]:
        items = self.feeds.selectedItems()
        return [str(item.data(Qt.ItemDataRole.UserRole)) for item in items]

    def _follow(self) -> None:
        if not self.address.text().strip():
            return
        try:
            intake_feeds.follow(self._session.workspace, self.address.text().strip())
        except ParallaxError as refusal:
            self._say(spoken(refusal))
            return
        self.address.clear()
        self._fill()

    def _ask_list(self) -> None:
        kinds = self.tr("Lists of feeds (*.opml *.xml)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Add a list of feeds"), "", kinds)
        if name:
            self.follow_list(Path(name))

    def follow_list(self, path: Path) -> None:
        """Follow every feed in a list."""
        workspace = self._session.workspace

        def work(_context: JobContext) -> list[str]:
            with intake.Intake(workspace) as taking:
                source = _source(importing.read_bytes(path), str(path))
                return intake_feeds.follow_listed(workspace, taking.harvest(source))

        self._session.jobs.run(work, self._listed, failed=self._say)

    def _listed(self, _addresses: list[str]) -> None:
        self._fill()

    def _leave(self) -> None:
        for address in self._chosen():
            intake_feeds.unfollow(self._session.workspace, address)
        self._fill()

    def _fetch(self) -> None:
        chosen = self._chosen() or list(intake_feeds.followed(self._session.workspace))
        self._queue.take(chosen, pages=self.pages.isChecked())
        self.accept()


def _source(data: bytes, name: str) -> Source:
    from reader.formats import Source  # noqa: PLC0415 - loaded when a list is read

    return Source(data, name)
