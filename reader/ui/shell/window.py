"""The main window: puts bars, sidebar, views and inspector together and does nothing else."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from reader.ui.actions import Actions
from reader.ui.compare.inspector import Inspector
from reader.ui.review import Review
from reader.ui.session import Session
from reader.ui.shell.commands import Commands
from reader.ui.shell.opening import Opening
from reader.ui.shell.sidebar import Sidebar
from reader.ui.shell.statusbar import StatusBar
from reader.ui.shell.topbar import TopBar
from reader.ui.shell.views import Surroundings, ViewStack, spec_of
from reader.ui.theme import Theme


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
        self.views.shown.connect(self._frame)
        self._restore_place()
        self.pages.setFocus()

    def _assemble(self) -> None:
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.setHandleWidth(1)
        self.columns.setChildrenCollapsible(False)
        for part, width in ((self.sidebar, 256), (self.pages, 900), (self.inspector, 336)):
            self.columns.addWidget(part)
            part.setMinimumWidth(200 if width < 900 else 420)
        self.columns.setSizes([256, 1000, 336])
        self.columns.setStretchFactor(1, 1)
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
        self.sidebar.setVisible(framed and preferences.flag("sidebar"))
        self.inspector.setVisible(framed and preferences.flag("inspector"))
        self.topbar.show_view(name)
        self.topbar.set_tools(self.views.view(name).tools())

    def refresh_frame(self) -> None:
        """Show or hide sidebar and inspector as preferred."""
        if self.views.current:
            self._frame(self.views.current)

    def _restore_place(self) -> None:
        geometry = self.session.preferences.geometry()
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(1400, 880)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place, stop the jobs, close the stores."""
        self.session.preferences.keep_geometry(self.saveGeometry())
        if self.views.current:
            self.views.view(self.views.current).deactivate()
        self.session.jobs.close()
        self.session.preferences.save()
        self.session.workspace.close()
        super().closeEvent(event)
