"""Notices that a person acts, so that long work gives way to what answers them."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QWindow

from reader.jobs import Floor

_ACTS = (
    QEvent.Type.KeyPress,
    QEvent.Type.Wheel,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
)


class Acting(QObject):
    """Takes the floor at each key, click, drag and turn of the wheel in a window of the program.

    It looks at what the system hands to a window, a few events, and at none of its widgets'. A
    window that had the focus once stays watched: the wheel turns whatever is under the pointer.
    """

    def __init__(self, floor: Floor, parent: QObject) -> None:
        super().__init__(parent)
        self._floor = floor
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the floor if the event is somebody's act; everything goes its way."""
        kind = event.type()
        dragging = (
            kind == QEvent.Type.MouseMove
            and isinstance(event, QMouseEvent)
            and event.buttons() != Qt.MouseButton.NoButton
        )
        if dragging or kind in _ACTS:
            self._floor.take()
        return False
