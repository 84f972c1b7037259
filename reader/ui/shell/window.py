"""The main window: a frame of bars and columns, shown first, which its parts are then put into."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.ui.actions import Actions
from reader.ui.later import Later
from reader.ui.session import Session
from reader.ui.shell.statusbar import StatusBar
from reader.ui.shell.topbar import TopBar
from reader.ui.shell.views import Surroundings, ViewStack, spec_of
from reader.ui.theme import Theme
from reader.ui.theme.faces import scaled

if TYPE_CHECKING:
    from reader.ui.shell import parts
else:
    parts = Later("reader.ui.shell.parts")

# Below these widths, in pixels as drawn for, sidebar and inspector take less.
_STEPS = ((1580, 256, 340), (1150, 206, 308), (0, 180, 280))
_LEAST_SIZE = 845, 500
_USUAL_SIZE = QSize(1520, 950)


class MainWindow(QMainWindow):
    """The frame; its parts follow with `furnish`, once it is on the screen.

    What the commands do is in Commands, state in Session.
    """

    closing = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.setWindowTitle("Parallax")
        self.setMinimumSize(*_LEAST_SIZE)
        self.setAcceptDrops(True)
        self.session, self.theme = session, theme
        session.setParent(self)
        theme.setParent(self)
        self.actions_ = Actions(self, session.preferences)
        self.topbar = TopBar(self.actions_, theme)
        self.pages = QStackedWidget()
        self.status = StatusBar(session, self.actions_)
        self.furnished = False
        self._assemble()
        self._restore_place()
        self.pages.setFocus()

    def furnish(self) -> None:
        """Put sidebar, views and inspector in their places and connect the commands to them."""
        for _piece in self.furnishing():
            pass

    def furnishing(self) -> Iterator[None]:
        """The same in pieces, so that the window can answer between them."""
        self.opening = parts.Opening(self.session, self)
        self.review = parts.Review(self.session, self)
        around = Surroundings(self.session, self.theme, self.actions_, self.opening, self.review)
        self.sidebar = parts.Sidebar(self.session, self.opening, self.theme)
        self._place(0, self.sidebar)
        yield
        self.inspector = parts.Inspector(around)
        self._place(2, self.inspector)
        self._divide(self.width())
        yield
        self.views = ViewStack(around, self.pages)
        self.commands = parts.Commands(self, around)
        self.room = parts.Room(around, self.columns, self.sidebar, self.inspector)
        self.room.changed.connect(self.refresh_frame)
        self.dialogs = parts.Dialogs(around, self)
        self.search = parts.SearchBox(self.topbar.search, self.views, self.session)
        self.views.coming.connect(self._make_room)
        self._elsewhere = parts.Elsewhere(self.session, self)
        self.furnished = True

    def _assemble(self) -> None:
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.setHandleWidth(1)
        self.columns.setChildrenCollapsible(False)
        for name, least in (("sidebar", 180), ("pages", 340), ("inspector", 280)):
            part = self.pages if name == "pages" else self._blank(name)
            self.columns.addWidget(part)
            part.setMinimumWidth(least)
        self._divide(self.width())
        self.columns.setStretchFactor(1, 1)
        handles = [self.columns.handle(number) for number in (1, 2)]
        for dressed in (self.topbar, self.status, *handles):
            self.theme.dress(dressed)
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.topbar)
        column.addWidget(self.columns, 1)
        column.addWidget(self.status)
        self.setCentralWidget(central)

    def _blank(self, name: str) -> QFrame:
        """Stands in a column until its part is there."""
        frame = QFrame()
        frame.setObjectName(name)
        frame.setHidden(not self.session.preferences.flag(name))
        self.theme.dress(frame)
        return frame

    def _place(self, column: int, part: QWidget) -> None:
        blank = self.columns.widget(column)
        assert blank is not None
        hidden = blank.isHidden()
        self.theme.dress(part)
        part.setMinimumWidth(blank.minimumWidth())
        self.columns.replaceWidget(column, part)
        part.setHidden(hidden)
        blank.deleteLater()

    def _frame(self, name: str) -> None:
        framed = spec_of(name).framed
        self.sidebar.setVisible(framed and self.room.for_sidebar())
        self.inspector.setVisible(framed and self.room.for_inspector())
        self.topbar.show_view(name)
        self.status.show_view(name)
        self.topbar.set_tools(self.views.view(name).tools())

    def _make_room(self, name: str) -> None:
        """Give a view its final room before it is seen, so that it lays itself out once.

        Sent anew, not taken out of the waiting events: what is posted after such a taking stands
        behind a painting that waits already, so that all would be painted twice.
        """
        self._frame(name)
        QApplication.sendEvent(self.columns, QEvent(QEvent.Type.LayoutRequest))

    def refresh_frame(self) -> None:
        """Show or hide sidebar and inspector as preferred."""
        if self.views.current and not self.actions_["calm"].isChecked():
            self._frame(self.views.current)

    def _divide(self, width: int) -> None:
        _, side, card = map(scaled, _step(width))
        self.columns.setSizes([side, max(width - side - card, 1), card])

    def _restore_place(self) -> None:
        geometry = self.session.preferences.geometry()
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(_USUAL_SIZE.boundedTo(self.screen().availableSize()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side columns take less of a narrow window."""
        super().resizeEvent(event)
        if _step(event.oldSize().width()) != _step(self.width()):
            self._divide(self.width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as it does in dialogs."""
        button = self.focusWidget()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()
        if enter and isinstance(button, QAbstractButton):
            button.click()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files, addresses and text can be dropped anywhere; selected words of our own cannot."""
        carried = event.mimeData()
        ours = event.source() is not None
        if self.furnished and not ours and (carried.hasUrls() or carried.hasText()):
            event.acceptProposedAction()
            self.session.notice.emit(self.tr("Drop it here to add it to the library."))

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in what was dropped."""
        if self.opening.import_copied(event.mimeData()):
            event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place, stop the jobs, close the stores."""
        self.closing.emit()
        self.session.preferences.keep_geometry(self.saveGeometry())
        if self.furnished and self.views.current:
            self.views.view(self.views.current).deactivate()
            if self.session.restarting:
                self.session.preferences.set("return_to", self.views.current)
        self.hide()  # nobody need look at a window that only waits for its library to be copied
        self.session.jobs.close()
        self.session.preferences.save()
        # A stack that is destroyed says that nothing can be undone, to actions that are gone.
        self.session.undo.blockSignals(True)
        if self.furnished:
            self.search.close()
        if self.session.opened:
            self.session.workspace.close()
        super().closeEvent(event)


def _step(width: int) -> tuple[int, int, int]:
    """From which width on, and how wide sidebar and inspector are then, in pixels as drawn for."""
    return next((step for step in _STEPS if width >= scaled(step[0])), _STEPS[-1])
