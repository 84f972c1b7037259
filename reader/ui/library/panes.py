"""A button in the corner of a pane whose article has pictures: they are seen while reading.

Lies over the text and changes nothing of it, so every place in the text stays where it is.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from reader.ui.fitting import room_for
from reader.ui.library.pictures import PictureStrip
from reader.ui.session import Session
from reader.ui.shell.views import View, ViewStack
from reader.ui.theme.faces import scaled

_MARGIN = 14


class CornerButton(QPushButton):
    """Stays in the lower right corner of what it lies on."""

    def __init__(self, words: str, ground: QWidget) -> None:
        super().__init__(words, ground)
        self.setAccessibleName(words)
        ground.installEventFilter(self)
        self.adjustSize()
        self._place()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the ground's size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        ground = self.parentWidget()
        if ground is not None:
            left = ground.width() - self.width() - _MARGIN
            self.move(left, ground.height() - self.height() - _MARGIN)


class PanePictures(QObject):
    """Gives every pane whose article has figures its button, whenever the panes are new."""

    def __init__(self, session: Session, views: ViewStack) -> None:
        super().__init__(views)
        self._session, self._views = session, views
        self._view: View | None = None
        self.buttons: list[CornerButton] = []
        views.shown.connect(self._attach)

    def _attach(self, name: str) -> None:
        if name == "compare" and self._view is None:
            self._view = self._views.view(name)
            self._view.rebuilt.connect(self._refresh)  # type: ignore[attr-defined]
            self._refresh()

    def _refresh(self) -> None:
        for button in self.buttons:
            button.deleteLater()
        self.buttons = []
        for pane in self._view.panes:  # type: ignore[union-attr]
            article = pane.read.article.id
            number = len(self._session.workspace.library.figures(article))
            if number:
                words = self.tr("%n picture(s)", "", number)
                button = CornerButton(words, pane.text.viewport())
                button.clicked.connect(lambda _=False, id=article: self.open(id))
                self.buttons.append(button)

    def open(self, article: str) -> QDialog:
        """Show an article's pictures with their captions."""
        dialog = QDialog(self._view)
        dialog.setWindowTitle(self.tr("Pictures of the article"))
        dialog.setMinimumWidth(min(scaled(560), room_for(dialog).width()))
        column = QVBoxLayout(dialog)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(PictureStrip(self._session, article, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()
        return dialog
