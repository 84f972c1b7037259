"""What the window is furnished with; loaded when its frame is on the screen."""

from reader.ui.compare.inspector import Inspector
from reader.ui.compare.room import Room
from reader.ui.review import Review
from reader.ui.search.box import SearchBox
from reader.ui.settings.opening import Dialogs
from reader.ui.shell.commands import Commands
from reader.ui.shell.elsewhere import Elsewhere
from reader.ui.shell.opening import Opening
from reader.ui.shell.sidebar import Sidebar

__all__ = [
    "Commands",
    "Dialogs",
    "Elsewhere",
    "Inspector",
    "Opening",
    "Review",
    "Room",
    "SearchBox",
    "Sidebar",
]
