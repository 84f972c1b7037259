"""Every command of the window in one table: its words, its keys, where it is listed.

Keys are remappable: a person's own are kept in the preferences and win over the table's.
"""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from reader.ui.preferences import Preferences


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One command: a stable name, the group it is listed under, its words and default keys."""

    name: str
    group: str
    text: str
    keys: tuple[str, ...] = ()


def _spec(name: str, group: object, text: object, *keys: str) -> ActionSpec:
    return ActionSpec(name, str(group), str(text), keys)


_VIEW = QT_TRANSLATE_NOOP("Actions", "Views")
_READ = QT_TRANSLATE_NOOP("Actions", "Reading")
_FIND = QT_TRANSLATE_NOOP("Actions", "Findings")
_EDIT = QT_TRANSLATE_NOOP("Actions", "Editing and files")

ACTIONS: tuple[ActionSpec, ...] = (
    _spec("view_library", _VIEW, QT_TRANSLATE_NOOP("Actions", "Library"), "Ctrl+1"),
    _spec("view_compare", _VIEW, QT_TRANSLATE_NOOP("Actions", "Compare"), "Ctrl+2"),
    _spec("view_findings", _VIEW, QT_TRANSLATE_NOOP("Actions", "Findings"), "Ctrl+3"),
    _spec("view_matrix", _VIEW, QT_TRANSLATE_NOOP("Actions", "Matrix"), "Ctrl+4"),
    _spec("view_timeline", _VIEW, QT_TRANSLATE_NOOP("Actions", "Timeline"), "Ctrl+5"),
    _spec("search", _VIEW, QT_TRANSLATE_NOOP("Actions", "Search"), "Ctrl+K", "/"),
    _spec("settings", _VIEW, QT_TRANSLATE_NOOP("Actions", "Settings"), "Ctrl+,"),
    _spec("key_list", _VIEW, QT_TRANSLATE_NOOP("Actions", "List of keys"), "?"),
    _spec("help", _VIEW, QT_TRANSLATE_NOOP("Actions", "Help"), "F1"),
    _spec("about", _VIEW, QT_TRANSLATE_NOOP("Actions", "About Parallax")),
    _spec("back", _VIEW, QT_TRANSLATE_NOOP("Actions", "Back"), "Esc"),
    _spec("next_pane", _READ, QT_TRANSLATE_NOOP("Actions", "Next pane"), "F6"),
    _spec("previous_pane", _READ, QT_TRANSLATE_NOOP("Actions", "Previous pane"), "Shift+F6"),
    _spec("next_mark", _READ, QT_TRANSLATE_NOOP("Actions", "Next mark in this article"),
          "Ctrl+Down"),
    _spec("previous_mark", _READ, QT_TRANSLATE_NOOP("Actions", "Previous mark in this article"),
          "Ctrl+Up"),
    _spec("sections", _READ, QT_TRANSLATE_NOOP("Actions", "Sections of this article"), "Ctrl+J"),
    _spec("cursor", _READ, QT_TRANSLATE_NOOP("Actions", "Cursor in the text"), "F7"),
    _spec("find", _READ, QT_TRANSLATE_NOOP("Actions", "Find in page"), "Ctrl+F"),
    _spec("find_next", _READ, QT_TRANSLATE_NOOP("Actions", "Find next"), "F3"),
    _spec("find_previous", _READ, QT_TRANSLATE_NOOP("Actions", "Find previous"), "Shift+F3"),
    _spec("sync_scroll", _READ, QT_TRANSLATE_NOOP("Actions", "Scroll together"), "Ctrl+Shift+S"),
    _spec("strips", _READ, QT_TRANSLATE_NOOP("Actions", "Overview strips"), "F9"),
    _spec("sidebar", _READ, QT_TRANSLATE_NOOP("Actions", "Sidebar"), "Ctrl+B"),
    _spec("inspector", _READ, QT_TRANSLATE_NOOP("Actions", "Inspector"), "Ctrl+I"),
    _spec("claims_only", _READ, QT_TRANSLATE_NOOP("Actions", "Claims only"), "Ctrl+L"),
    _spec("only_here", _READ, QT_TRANSLATE_NOOP("Actions", "Only in this source"), "Ctrl+U"),
    _spec("larger", _READ, QT_TRANSLATE_NOOP("Actions", "Larger text"), "Ctrl++", "Ctrl+="),
    _spec("smaller", _READ, QT_TRANSLATE_NOOP("Actions", "Smaller text"), "Ctrl+-"),
    _spec("usual_size", _READ, QT_TRANSLATE_NOOP("Actions", "Usual text size"), "Ctrl+0"),
    _spec("calm", _READ, QT_TRANSLATE_NOOP("Actions", "Only the text"), "Ctrl+Shift+F"),
    _spec("full_screen", _READ, QT_TRANSLATE_NOOP("Actions", "Full screen"), "F11"),
    _spec("copy_cited", _READ, QT_TRANSLATE_NOOP("Actions", "Copy with citation"), "Ctrl+Shift+C"),
    _spec("next_finding", _FIND, QT_TRANSLATE_NOOP("Actions", "Next finding"), "Alt+Down", "J"),
    _spec("previous_finding", _FIND, QT_TRANSLATE_NOOP("Actions", "Previous finding"),
          "Alt+Up", "K"),
    _spec("confirm", _FIND, QT_TRANSLATE_NOOP("Actions", "Confirm"), "C"),
    _spec("dismiss", _FIND, QT_TRANSLATE_NOOP("Actions", "Dismiss"), "X"),
    _spec("unclear", _FIND, QT_TRANSLATE_NOOP("Actions", "Unclear"), "U"),
    _spec("note", _FIND, QT_TRANSLATE_NOOP("Actions", "Note"), "N"),
    _spec("mark", _FIND, QT_TRANSLATE_NOOP("Actions", "Mark the selection"), "Ctrl+M"),
    _spec("disagrees", _FIND, QT_TRANSLATE_NOOP("Actions", "Find what disagrees with this"),
          "Ctrl+D"),
    _spec("undo", _EDIT, QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z"),
    _spec("redo", _EDIT, QT_TRANSLATE_NOOP("Actions", "Redo"), "Ctrl+Shift+Z", "Ctrl+Y"),
    _spec("add_files", _EDIT, QT_TRANSLATE_NOOP("Actions", "Add files…"), "Ctrl+O"),
    _spec("add_folder", _EDIT, QT_TRANSLATE_NOOP("Actions", "Add a folder…"), "Ctrl+Shift+O"),
    _spec("add_address", _EDIT, QT_TRANSLATE_NOOP("Actions", "Add an address…"), "Ctrl+Shift+A"),
    _spec("paste_article", _EDIT, QT_TRANSLATE_NOOP("Actions", "Add what was copied"),
          "Ctrl+Shift+V"),
    _spec("add_source", _EDIT, QT_TRANSLATE_NOOP("Actions", "Compare with another…"), "Ctrl+T"),
    _spec("move_left", _EDIT, QT_TRANSLATE_NOOP("Actions", "Move this pane to the left"),
          "Ctrl+Shift+PgUp"),
    _spec("move_right", _EDIT, QT_TRANSLATE_NOOP("Actions", "Move this pane to the right"),
          "Ctrl+Shift+PgDown"),
    _spec("close_pane", _EDIT, QT_TRANSLATE_NOOP("Actions", "Close this pane"), "Ctrl+W"),
    _spec("export", _EDIT, QT_TRANSLATE_NOOP("Actions", "Export…"), "Ctrl+E"),
    _spec("take_in_flags", _EDIT, QT_TRANSLATE_NOOP("Actions", "Take in flags…"), "Ctrl+Shift+E"),
    _spec("compare_flags", _EDIT, QT_TRANSLATE_NOOP("Actions", "Compare two people's flags…"),
          "Ctrl+Shift+K"),
    _spec("verify_dossier", _EDIT, QT_TRANSLATE_NOOP("Actions", "Verify a dossier…"),
          "Ctrl+Shift+D"),
    _spec("safety", _EDIT, QT_TRANSLATE_NOOP("Actions", "Library safety…"), "Ctrl+Shift+L"),
    _spec("quit", _EDIT, QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q"),
)  # fmt: skip

TOGGLES = ("sync_scroll", "strips", "sidebar", "inspector")


class Actions(QObject):
    """One QAction for each command, found by name; belongs to the window it works in."""

    remapped = Signal(str)

    def __init__(self, window: QWidget, preferences: Preferences) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._actions: dict[str, QAction] = {}
        for spec in ACTIONS:
            action = QAction(QCoreApplication.translate("Actions", spec.text), window)
            action.setObjectName(spec.name)
            action.setShortcuts([QKeySequence(key) for key in self.keys(spec.name)])
            window.addAction(action)
            self._actions[spec.name] = action
        for name in TOGGLES:
            self._actions[name].setCheckable(True)
            self._actions[name].setChecked(preferences.flag(name))

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys in force for a command, in portable spelling."""
        own = self._preferences.get("keys").get(name)
        return tuple(own) if own is not None else _BY_NAME[name].keys

    def remap(self, name: str, keys: tuple[str, ...] | None) -> None:
        """Give a command other keys, taking them from any command that had them.

        None gives it its usual ones.
        """
        own = dict(self._preferences.get("keys"))
        own.pop(name, None)
        given = _BY_NAME[name].keys if keys is None else keys
        for other in (spec.name for spec in ACTIONS if spec.name != name):
            kept = tuple(key for key in self.keys(other) if key not in given)
            if kept != self.keys(other):
                own[other] = list(kept)
        if keys is not None:
            own[name] = list(keys)
        self._preferences.set("keys", own)
        for spec in ACTIONS:
            self._actions[spec.name].setShortcuts(
                [QKeySequence(key) for key in self.keys(spec.name)]
            )
        self.remapped.emit(name)

    def hint(self, name: str) -> str:
        """The first key of a command as the person's system writes it, or nothing."""
        shortcut = self._actions[name].shortcut()
        return shortcut.toString(QKeySequence.SequenceFormat.NativeText)

    def tip(self, name: str) -> str:
        """The words of a command with its key, for tool tips."""
        key = self.hint(name)
        text = self._actions[name].text()
        return f"{text} ({key})" if key else text


_BY_NAME = {spec.name: spec for spec in ACTIONS}
