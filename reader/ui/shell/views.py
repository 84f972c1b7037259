"""What a view is to the window, and the list of them; each is made when it is first opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

if TYPE_CHECKING:
    from reader.ui.actions import Actions
    from reader.ui.review import Review
    from reader.ui.session import Session
    from reader.ui.shell.opening import Opening
    from reader.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a view is handed: the shared state, the look, the commands, and who carries them out."""

    session: Session
    theme: Theme
    actions: Actions
    opening: Opening
    review: Review


class View(QWidget):
    """A page of the window. Subclasses lay themselves out in `__init__`."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.around = around
        self.session = around.session
        self.theme = around.theme

    def activate(self, context: object = None) -> None:
        """The view comes to the front; `context` is what it was asked to show, or None."""

    def deactivate(self) -> None:
        """The view goes behind another."""

    def take(self, command: str) -> bool:
        """A chance to carry out a command in a way of the view's own; whether it did."""
        return False

    def tools(self) -> QWidget | None:
        """Controls of the view's own for the right of the top bar, or None."""
        return None


@dataclass(frozen=True, slots=True)
class ViewSpec:
    """A view by name; `place` is the module and class, `switch` whether it has a tab on top.

    `framed` says the sidebar and inspector of the comparison stand beside it, `decides` that
    findings are seen in it, so that keys may decide on them.
    """

    name: str
    title: object
    place: str
    switch: bool = True
    framed: bool = False
    decides: bool = False


VIEWS: tuple[ViewSpec, ...] = (
    ViewSpec("library", QT_TRANSLATE_NOOP("Views", "Library"),
             "reader.ui.library.view:LibraryView"),
    ViewSpec("compare", QT_TRANSLATE_NOOP("Views", "Compare"),
             "reader.ui.compare.view:CompareView", framed=True, decides=True),
    ViewSpec("findings", QT_TRANSLATE_NOOP("Views", "Findings"),
             "reader.ui.findings.view:FindingsView", decides=True),
    ViewSpec("matrix", QT_TRANSLATE_NOOP("Views", "Matrix"),
             "reader.ui.matrix.view:MatrixView"),
    ViewSpec("timeline", QT_TRANSLATE_NOOP("Views", "Timeline"),
             "reader.ui.timeline.view:TimelineView"),
    ViewSpec("search", QT_TRANSLATE_NOOP("Views", "Search"),
             "reader.ui.search.view:SearchView", switch=False),
    ViewSpec("against", QT_TRANSLATE_NOOP("Views", "What disagrees"),
             "reader.ui.search.against:AgainstView", switch=False),
    ViewSpec("help", QT_TRANSLATE_NOOP("Views", "Help"),
             "reader.ui.help.view:HelpView", switch=False),
)  # fmt: skip


class ViewStack(QObject):
    """The pages on top of each other; makes each at its first showing."""

    coming = Signal(str)
    shown = Signal(str)

    def __init__(self, around: Surroundings, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._around = around
        self._stack = stack
        self._made: dict[str, View] = {}
        self._bare: set[str] = set()
        self._past: list[str] = []
        self.current = ""
        # In front while the window makes room for a view, so that none is laid out for nothing.
        self._between = QWidget()
        stack.addWidget(self._between)

    def show(self, name: str, context: object = None) -> View:
        """Bring a view to the front, with something for it to show."""
        view = self.view(name)
        if self.current and self.current != name:
            self._made[self.current].deactivate()
            self._past.append(self.current)
        self.current = name
        if self._stack.currentWidget() is not view:
            self._stack.setCurrentWidget(self._between)
            self.coming.emit(name)
        self._stack.setCurrentWidget(view)
        view.activate(context)
        self.shown.emit(name)
        return view

    def back(self) -> bool:
        """Return to the view before; whether there was one."""
        if not self._past:
            return False
        name = self._past.pop()
        self.show(name)
        self._past.pop()
        return True

    def take(self, command: str) -> bool:
        """Let the view in front carry out a command in its own way; whether it did."""
        return bool(self.current) and self._made[self.current].take(command)

    def made(self, name: str) -> View | None:
        """The view of that name if it was made already."""
        return self._made.get(name)

    def view(self, name: str) -> View:
        """The view of that name, made now if it was not yet."""
        if name not in self._made:
            self._make(name)
        if name in self._bare:
            self._bare.remove(name)
            self._around.theme.dress(self._made[name])
        return self._made[name]

    def prepare(self) -> bool:
        """Make or dress one view that was not shown yet; whether there is more to do."""
        unmade = [spec.name for spec in VIEWS if spec.name not in self._made]
        if self._bare:
            self.view(next(iter(self._bare)))
        elif unmade:
            self._make(unmade[0])
        return bool(self._bare or unmade)

    def _make(self, name: str) -> None:
        made = _maker(name)(self._around, self._stack)
        made.setObjectName(f"{name}View")
        self._made[name] = made
        self._bare.add(name)
        self._stack.addWidget(made)


def load_views() -> None:
    """Read in the modules of all views, so that the first look at one does not wait for them."""
    for spec in VIEWS:
        import_module(spec.place.partition(":")[0])


def has_view(name: str) -> bool:
    """Whether there is a view of that name."""
    return any(spec.name == name for spec in VIEWS)


def spec_of(name: str) -> ViewSpec:
    """The entry of a view."""
    return next(spec for spec in VIEWS if spec.name == name)


def _maker(name: str) -> Callable[..., Any]:
    module, _, kind = spec_of(name).place.partition(":")
    made: Callable[..., Any] = getattr(import_module(module), kind)
    return made
