"""The pictures of a saved page beside its details: small ones in a row, one at a time large.

Only bytes that the library keeps are decoded, by one named decoder, within limits; a picture that
is missing or cannot be read leaves its caption.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QIcon,
    QImage,
    QImageReader,
    QPainter,
    QPixmap,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QDialog, QLabel, QListView, QVBoxLayout, QWidget

from reader.errors import ParallaxError
from reader.jobs import JobContext
from reader.model import Figure
from reader.ui.session import Session
from reader.ui.theme.icons import icon

if TYPE_CHECKING:
    from reader.app.workspace import Workspace

_SMALL = QSize(150, 100)
_LARGE = QSize(900, 640)
_MISSING = QSize(28, 28)
_MOST_PIXELS = 50_000_000
_MOST_MEGABYTES = 256
_FIGURE_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Shown:
    """A figure with its picture at the size it is shown; the image is null where there is none."""

    figure: Figure
    image: QImage


def decoded(data: bytes, media_type: str, within: QSize) -> QImage:
    """A picture no larger than `within`, or a null image; its own size is looked at first."""
    QImageReader.setAllocationLimit(_MOST_MEGABYTES)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    reader = QImageReader(buffer, QByteArray(media_type.rpartition("/")[2].encode("ascii")))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MOST_PIXELS:
        return QImage()
    if size.width() > within.width() or size.height() > within.height():
        reader.setScaledSize(size.scaled(within, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def shown(workspace: Workspace, figures: Sequence[Figure], within: QSize) -> list[Shown]:
    """The figures with their pictures, as far as they are kept and can be read."""
    return [Shown(figure, _picture(workspace, figure, within)) for figure in figures]


def _picture(workspace: Workspace, figure: Figure, within: QSize) -> QImage:
    if not figure.picture:
        return QImage()
    try:
        return decoded(workspace.library.picture(figure.picture), figure.media_type, within)
    except ParallaxError:
        return QImage()


class PictureStrip(QListView):
    """An article's figures in a row; Return or a click shows one large."""

    def __init__(self, session: Session, article: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setAccessibleName(self.tr("Pictures of the article"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setIconSize(_SMALL)
        self.setGridSize(QSize(_SMALL.width() + 14, _SMALL.height() + 46))
        self.setFixedHeight(_SMALL.height() + 66)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.activated.connect(self.open)
        self.clicked.connect(self.open)
        workspace = session.workspace

        def work(_context: JobContext) -> list[Shown]:
            return shown(workspace, workspace.library.figures(article), _SMALL)

        session.jobs.run(work, self._fill)

    def _fill(self, figures: list[Shown]) -> None:
        for each in figures:
            caption = each.figure.caption or each.figure.name
            item = QStandardItem(caption)
            item.setEditable(False)
            item.setToolTip(caption)
            item.setData(each.figure, _FIGURE_ROLE)
            item.setIcon(QIcon(self._pixmap(each.image)))
            self._model.appendRow(item)
        self.setVisible(bool(figures))

    def _pixmap(self, image: QImage) -> QPixmap:
        """The picture on a plain ground of one size, so that captions stand in a line."""
        ground = QPixmap(_SMALL)
        ground.fill(self.palette().window().color())
        painter = QPainter(ground)
        if image.isNull():
            place = QRect(QPoint(), _MISSING)
            place.moveCenter(ground.rect().center())
            muted = self.palette().placeholderText().color()
            icon("image-off", muted).paint(painter, place)
        else:
            left, top = (
                (_SMALL.width() - image.width()) // 2,
                (_SMALL.height() - image.height()) // 2,
            )
            painter.drawImage(left, top, image)
        painter.end()
        return ground

    def open(self, index: QModelIndex) -> QDialog | None:
        """Show a picture large, with its whole caption."""
        figure = index.data(_FIGURE_ROLE)
        if figure is None:
            return None
        dialog = PictureDialog(shown(self._session.workspace, [figure], _LARGE)[0], self)
        dialog.open()
        return dialog


class PictureDialog(QDialog):
    """One picture with its caption."""

    def __init__(self, each: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Picture"))
        picture, caption = QLabel(), QLabel(each.figure.caption or each.figure.name)
        picture.setAccessibleName(caption.text())
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        if each.image.isNull():
            picture.setText(self.tr("The picture was not saved with the page."))
            picture.setProperty("role", "muted")
        else:
            picture.setPixmap(QPixmap.fromImage(each.image))
        caption.setTextFormat(Qt.TextFormat.PlainText)
        caption.setWordWrap(True)
        caption.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 16)
        column.setSpacing(12)
        column.addWidget(picture, 1)
        column.addWidget(caption)
