"""What one does with chosen articles: delete, tag, collect, see and change their details."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QInputDialog, QMenu

from reader.jobs import JobContext
from reader.ui.later import Later
from reader.ui.library.collecting import Collecting
from reader.ui.library.details import DetailsDialog
from reader.ui.library.feeds import FeedsDialog
from reader.ui.library.pictures import PictureStrip
from reader.ui.library.steps import DeleteStep, MetadataStep, TableStep, TagStep
from reader.ui.shell.views import Surroundings

if TYPE_CHECKING:
    from reader.app import importing, versions
    from reader.ui.library.view import LibraryView
else:
    importing = Later("reader.app.importing")
    versions = Later("reader.app.versions")


class Keeping(QObject):
    """Carries out changes to the library through the undo stack."""

    def __init__(self, view: LibraryView, around: Surroundings) -> None:
        super().__init__(view)
        self._view, self._around = view, around
        self._session = around.session
        self.collecting = Collecting(view)
        view.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def menu(self) -> QMenu:
        """What can be done with the chosen articles."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = self._view.table.chosen()
        words = self.tr("Read") if len(chosen) == 1 else self.tr("Compare")
        menu.addAction(words, self._view.table.compare_wanted.emit)
        if len(chosen) == 1 and chosen[0].origin:
            menu.addAction(self.tr("Compare with its origin"), self.compare_with_origin)
        menu.addAction(self.tr("Details…"), self.edit_details)
        menu.addAction(self.tr("Add a tag…"), self.ask_tag)
        self.collecting.fill(menu.addMenu(self.tr("Collection")))
        menu.addSeparator()
        menu.addAction(self.tr("Delete"), self.delete)
        return menu

    def compare_with_origin(self) -> None:
        """Put a copy beside the story it copies, where the words that differ stand out."""
        (copy,) = self._view.table.chosen()
        self._around.opening.compare([copy.origin, copy.summary.id])
        self._session.view_requested.emit("compare", None)

    def open_feeds(self) -> FeedsDialog:
        """Open the list of feeds that are followed."""
        dialog = FeedsDialog(self._session, self._around.opening.queue, self._view)
        dialog.open()
        return dialog

    def delete(self) -> None:
        """Put the chosen articles out of sight; undo brings them back."""
        chosen = [entry.summary.id for entry in self._view.table.chosen()]
        if chosen:
            text = self.tr("Delete %n article(s)", "", len(chosen))
            self._push_delete(chosen, text)
            key = self._around.actions.hint("undo")
            self._session.notice.emit(
                self.tr("Deleted. {key} brings it back.").format(key=key or self.tr("Undo"))
            )

    def _push_delete(self, chosen: list[str], text: str) -> None:
        """One step, with which what is deleted also leaves the comparison."""
        undo, compared = self._session.undo, self._session.comparison.ids
        left = [id for id in compared if id not in chosen]
        undo.beginMacro(text)
        if len(left) < len(compared):
            undo.push(TableStep(self._around.opening, compared, left))
        undo.push(DeleteStep(self._session, chosen, text))
        undo.endMacro()

    def add_tag(self, tag: str) -> None:
        """Give the chosen articles one more tag."""
        tag = tag.strip()
        chosen = [e.summary for e in self._view.table.chosen() if tag not in e.summary.tags]
        if tag and chosen:
            ids = [summary.id for summary in chosen]
            self._session.undo.push(TagStep(self._session, ids, tag, self.tr("Tag")))

    def ask_tag(self) -> None:
        """Ask for a tag and add it."""
        tag, taken = QInputDialog.getText(self._view, self.tr("Add a tag"), self.tr("Tag:"))
        if taken:
            self.add_tag(tag)

    def edit_details(self) -> DetailsDialog | None:
        """Open the form of the first chosen article."""
        chosen = self._view.table.chosen()
        if not chosen:
            return None
        workspace = self._session.workspace
        article = workspace.library.article(chosen[0].summary.id)
        dialog = DetailsDialog(article, versions.edition(workspace, article.id), self._view)
        if workspace.library.figures(article.id):
            dialog.add_pictures(PictureStrip(self._session, article.id, dialog))
        dialog.former_wanted.connect(partial(self._compare_versions, article.id))
        dialog.accepted.connect(lambda: self._keep_details(dialog, article.id))
        dialog.open()
        return dialog

    def _compare_versions(self, article: str, former: str) -> None:
        self._around.opening.compare([former, article])
        self._session.view_requested.emit("compare", None)

    def take_samples(self) -> None:
        """Bring the sample library in."""
        self._session.jobs.run(self._samples, self._sampled, label=self.tr("Importing"))

    def _samples(self, _context: JobContext) -> list[importing.Outcome]:
        return importing.import_samples(self._session.workspace)

    def _sampled(self, _outcomes: list[importing.Outcome]) -> None:
        self._session.library_changed.emit()

    def _keep_details(self, dialog: DetailsDialog, article: str) -> None:
        changes = dialog.changes()
        if changes:
            text = self.tr("Edit metadata")
            self._session.undo.push(MetadataStep(self._session, article, changes, text))
