"""The main window: puts bars, sidebar, views and inspector together and does nothing else."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from reader.ui.actions import Actions
from reader.ui.compare.inspector import Inspector
from reader.ui.compare.room import Room
from reader.ui.review import Review
from reader.ui.search.box import SearchBox
from reader.ui.session import Session
from reader.ui.settings.opening import Dialogs
from reader.ui.shell.commands import Commands
from reader.ui.shell.opening import Opening
from reader.ui.shell.sidebar import Sidebar
from reader.ui.shell.statusbar import StatusBar
from reader.ui.shell.topbar import TopBar
from reader.ui.shell.views import Surroundings, ViewStack, spec_of
from reader.ui.theme import Theme

_ROOMY = 1580
_USUAL_SIZE = QSize(1520, 950)


class MainWindow(QMainWindow):
    """Assembles the parts; what the commands do is in Commands, state in Session."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.setWindowTitle("Parallax")
        self.setMinimumSize(900, 560)
        self.setAcceptDrops(True)
        self.session, self.theme = session, theme
        session.setParent(self)
        theme.setParent(self)
        self.actions_ = Actions(self, session.preferences)
        self.opening = Opening(session, self)
        self.review = Review(session, self)
        around = Surroundings(session, theme, self.actions_, self.opening, self.review)
        self.topbar = TopBar(self.actions_, theme)
        self.sidebar = Sidebar(session, self.opening, theme)
        self.inspector = Inspector(around)
        self.pages = QStackedWidget()
        self.views = ViewStack(around, self.pages)
        self.status = StatusBar(session, self.actions_)
        self._assemble()
        self.commands = Commands(self, around)
        self.room = Room(around, self.columns, self.sidebar, self.inspector)
        self.room.changed.connect(self.refresh_frame)
        self.dialogs = Dialogs(around, self)
        self.search = SearchBox(self.topbar.search, self.views, session)
        self.views.shown.connect(self._frame)
        self._restore_place()
        self.pages.setFocus()

    def _assemble(self) -> None:
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.setHandleWidth(1)
        self.columns.setChildrenCollapsible(False)
        for part, least in ((self.sidebar, 180), (self.pages, 420), (self.inspector, 280)):
            self.columns.addWidget(part)
            part.setMinimumWidth(least)
        self._divide(self.width())
        self.columns.setStretchFactor(1, 1)
        handles = [self.columns.handle(number) for number in (1, 2)]
        for dressed in (self.topbar, self.sidebar, self.inspector, self.status, *handles):
            self.theme.dress(dressed)
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.topbar)
        column.addWidget(self.columns, 1)
        column.addWidget(self.status)
        self.setCentralWidget(central)

    def _frame(self, name: str) -> None:
        framed = spec_of(name).framed
        preferences = self.session.preferences
        self.sidebar.setVisible(framed and self.room.for_sidebar())
        self.inspector.setVisible(framed and preferences.flag("inspector"))
        self.topbar.show_view(name)
        self.topbar.set_tools(self.views.view(name).tools())

    def refresh_frame(self) -> None:
        """Show or hide sidebar and inspector as preferred."""
        if self.views.current and not self.actions_["calm"].isChecked():
            self._frame(self.views.current)

    def _divide(self, width: int) -> None:
        side, card = (256, 340) if width >= _ROOMY else (206, 308)
        self.columns.setSizes([side, max(width - side - card, 420), card])

    def _restore_place(self) -> None:
        geometry = self.session.preferences.geometry()
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(_USUAL_SIZE.boundedTo(self.screen().availableSize()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side columns take less of a narrow window."""
        super().resizeEvent(event)
        before = event.oldSize().width()
        if (before >= _ROOMY) != (self.width() >= _ROOMY):
            self._divide(self.width())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files, addresses and text can be dropped anywhere; selected words of our own cannot."""
        carried = event.mimeData()
        if event.source() is None and (carried.hasUrls() or carried.hasText()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in what was dropped."""
        if self.opening.import_copied(event.mimeData()):
            event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place, stop the jobs, close the stores."""
        self.session.preferences.keep_geometry(self.saveGeometry())
        if self.views.current:
            self.views.view(self.views.current).deactivate()
        self.session.jobs.close()
        self.session.preferences.save()
        # A stack that is destroyed says that nothing can be undone, to actions that are gone.
        self.session.undo.blockSignals(True)
        self.search.close()
        if self.session.opened:
            self.session.workspace.close()
        super().closeEvent(event)
