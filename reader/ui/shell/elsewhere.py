"""What another window or the command line did to the library meanwhile is shown on coming back."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from reader.errors import LibraryError
from reader.ui.session import Session


class Elsewhere(QObject):
    """Looks whenever the window comes or goes; that costs one question to the library."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._known: int | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look when the window comes and when it goes, or the first absence would be missed."""
        turns = (QEvent.Type.WindowActivate, QEvent.Type.WindowDeactivate)
        if event.type() in turns and self._session.opened:
            self.look()
        return False

    def look(self) -> None:
        """Show the library anew if another program has written to it since the last look."""
        try:
            now = self._session.workspace.library.changes_elsewhere()
            changed, self._known = self._known not in (None, now), now
            if changed:
                self._session.library_changed.emit()
                self._session.reload_flags()
        except LibraryError:
            return  # whoever needs the library next says what is the matter with it
