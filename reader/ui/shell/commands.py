"""What each command does; the only place that knows both the actions and the parts."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog

from reader.ui.actions import TOGGLES
from reader.ui.exporting import Exporting
from reader.ui.later import Later
from reader.ui.library.panes import PanePictures
from reader.ui.library.queue import QueueDialog
from reader.ui.shell.hint import PassingHint
from reader.ui.shell.undoing import Undoing
from reader.ui.shell.views import Surroundings, has_view, spec_of
from reader.ui.taking_in import TakingIn

if TYPE_CHECKING:
    from reader.ui.evidence import agreeing, verifying
    from reader.ui.shell.window import MainWindow
else:
    agreeing = Later("reader.ui.evidence.agreeing")
    verifying = Later("reader.ui.evidence.verifying")

_SMALLEST, _LARGEST, _USUAL = 13, 32, 18


class Commands(QObject):
    """Connects every action of the table to what carries it out."""

    def __init__(self, window: MainWindow, around: Surroundings) -> None:
        super().__init__(window)
        self._window, self._around = window, around
        self._session = around.session
        self._connect_views()
        self._connect_findings()
        self._connect_reading()
        self._connect_articles()
        session = self._session
        session.search_requested.connect(self.search)
        session.view_requested.connect(self.show_view)
        session.finding_selected.connect(self._enable)
        window.views.shown.connect(self._enable)
        window.topbar.search_submitted.connect(self.search)
        self._enable()

    def show_view(self, name: str, context: object = None) -> None:
        """Bring a view to the front if there is one of that name."""
        if has_view(name):
            self._window.views.show(name, context)

    def search(self, query: str) -> None:
        """Show what is found for a query, with the query in the box."""
        self._window.topbar.search.setText(query)
        self.show_view("search", query)

    def _on(self, name: str, work: object) -> None:
        self._around.actions[name].triggered.connect(work)

    def _connect_views(self) -> None:
        for name in ("library", "compare", "findings", "matrix", "timeline"):
            self._on(f"view_{name}", lambda _checked=False, name=name: self.show_view(name))
        for name in ("settings", "key_list", "help", "about", "safety"):
            self._on(name, lambda _checked=False, name=name: self._open_page(name))
        self._on("search", self._window.topbar.focus_search)
        self._on("back", self._back)
        self._on("quit", self._window.close)
        self._on("full_screen", self._full_screen)

    def _connect_findings(self) -> None:
        review = self._around.review
        usual: dict[str, Callable[[], object]] = {
            "next_finding": lambda: self._session.step(1),
            "previous_finding": lambda: self._session.step(-1),
            "confirm": review.confirm,
            "dismiss": review.dismiss,
            "unclear": review.unclear,
            "note": self._window.inspector.edit_note,
        }
        for name, work in usual.items():
            self._on(name, partial(self._unless_taken, name, work))
        self._undoing = Undoing(self._session, self._around.actions, self)

    def _unless_taken(self, name: str, usual: Callable[[], object], _on: bool = False) -> None:
        if not self._window.views.take(name):
            usual()

    def _connect_reading(self) -> None:
        preferences = self._session.preferences
        for name in TOGGLES:
            toggled = self._around.actions[name].triggered
            toggled.connect(lambda on, name=name: self._toggle(name, on))
        self._on("larger", lambda: self._resize_text(1))
        self._on("smaller", lambda: self._resize_text(-1))
        self._on("usual_size", lambda: preferences.set("text_pixels", _USUAL))
        self._hint = PassingHint(self._window.pages)
        self._around.theme.dress(self._hint)
        calm = self._around.actions["calm"]
        calm.setCheckable(True)
        calm.toggled.connect(self._calm)

    def _connect_articles(self) -> None:
        self._on("add_files", self._add_files)
        self._on("add_folder", self._add_folder)
        self._on("add_address", self._add_address)
        self._on("paste_article", self.paste)
        self._around.opening.address_offered.connect(self._add_address)
        queue = self._around.opening.queue
        self._pictures = PanePictures(self._session, self._window.views)
        self._importing = QueueDialog(queue, self._around.theme, self._window.topbar)
        # Dialogs wear what their parent wears, and the bare window wears nothing.
        wearer = self._window.topbar
        self._exporting = Exporting(self._session, wearer)
        self._on("export", self._exporting.ask)
        self._taking_in = TakingIn(self._session, wearer)
        self._on("take_in_flags", self._taking_in.ask)
        self._on("compare_flags", self._compare_flags)
        self._on("verify_dossier", self._verify_dossier)

    @cached_property
    def _agreeing(self) -> agreeing.Agreeing:
        return agreeing.Agreeing(self._around, self._window)

    @cached_property
    def _verifying(self) -> verifying.Verifying:
        return verifying.Verifying(self._around, self._window)

    def _compare_flags(self) -> None:
        self._agreeing.ask()

    def _verify_dossier(self) -> None:
        self._verifying.ask()

    def _toggle(self, name: str, on: bool) -> None:
        self._session.preferences.set(name, on)
        self._window.refresh_frame()

    def _resize_text(self, by: int) -> None:
        preferences = self._session.preferences
        pixels = round(preferences.number("text_pixels")) + by
        preferences.set("text_pixels", min(max(pixels, _SMALLEST), _LARGEST))

    def _calm(self, on: bool) -> None:
        window = self._window
        for part in (window.topbar, window.status, window.sidebar, window.inspector):
            part.setVisible(not on)
        if on:
            actions = self._around.actions
            key = actions.hint("back") or actions.hint("calm")
            # Once the columns have gone, so that it lies in the middle of what is left.
            words = self.tr("{key} brings everything back.").format(key=key)
            QTimer.singleShot(0, self._hint, partial(self._hint.say, words))
        else:
            self._hint.hide()
            self._window.refresh_frame()

    def _full_screen(self) -> None:
        window = self._window
        if window.isFullScreen():
            window.showNormal()
        else:
            window.showFullScreen()

    def _back(self) -> None:
        if self._around.review.forget_mark():
            return
        calm = self._around.actions["calm"]
        if calm.isChecked():
            calm.setChecked(False)
        elif self._window.isFullScreen():
            self._window.showNormal()
        elif self._window.topbar.search.hasFocus():
            self._window.pages.setFocus()
        else:
            self._window.views.back()

    def _open_page(self, name: str) -> None:
        self._session.view_requested.emit(name, None)

    def _add_files(self) -> None:
        files, _ = QFileDialog.getOpenFileNames(self._window.topbar, self.tr("Add files"))
        if files:
            self._around.opening.import_paths([Path(file) for file in files])

    def _add_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self._window.topbar, self.tr("Add a folder"))
        if folder:
            self._around.opening.import_paths([Path(folder)])

    def _add_address(self, offered: str | bool = "") -> None:
        address, taken = QInputDialog.getText(
            self._window.topbar,
            self.tr("Add an address"),
            self.tr("The page is fetched once, now, because you ask for it. This goes online:"),
            text=offered if isinstance(offered, str) else "",
        )
        if taken and address.strip():
            self._around.opening.import_address(address.strip())

    def paste(self) -> None:
        """Take what was copied in: files, an address, or the text itself."""
        self._around.opening.import_copied(QGuiApplication.clipboard().mimeData())

    def _enable(self, _state: object = None) -> None:
        actions = self._around.actions
        current = self._window.views.current
        decides = bool(current) and spec_of(current).decides
        chosen = self._session.selected is not None or (decides and not spec_of(current).framed)
        for name in ("confirm", "dismiss", "unclear", "note"):
            actions[name].setEnabled(decides and chosen)
        for name in ("next_finding", "previous_finding"):
            actions[name].setEnabled(decides)
