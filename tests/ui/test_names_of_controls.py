"""Every control of every view and dialog says what it is, and can be reached by keyboard."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QProgressBar,
    QScrollBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.ui.shell.views import VIEWS
from reader.ui.shell.window import MainWindow

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QProgressBar,
)
DIALOGS = ("settings", "key_list", "about")


def controls(inside: QWidget) -> Iterator[QWidget]:
    """What a person can use, without the parts that Qt makes controls of."""
    for widget in inside.findChildren(QWidget):
        parent = widget.parentWidget()
        part = isinstance(widget, QScrollBar | QHeaderView) or isinstance(
            parent, QComboBox | QAbstractSpinBox | QLineEdit | QTabBar | QAbstractItemView
        )
        popup = widget.window() is not inside.window()
        if isinstance(widget, CONTROLS) and not part and not popup:
            yield widget


def nameless(inside: QWidget) -> list[str]:
    """Controls without a name or words of their own."""
    return [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"
        for widget in controls(inside)
        if not (
            widget.isHidden()
            or widget.accessibleName()
            or (isinstance(widget, QAbstractButton) and widget.text())
            or widget.objectName().startswith("qt_")
        )
    ]


@pytest.fixture
def views(
    window: MainWindow, settled: Callable[[], None]
) -> Callable[[], Iterator[tuple[str, QWidget]]]:
    """Each view in turn, in front and at rest, with its name."""

    def each() -> Iterator[tuple[str, QWidget]]:
        settled()
        for spec in VIEWS:
            window.commands.show_view(spec.name)
            settled()
            window.activateWindow()
            yield spec.name, window.views.view(spec.name)

    return each


def test_every_control_of_every_view_and_dialog_has_a_name(
    window: MainWindow, views: Callable[[], Iterator[tuple[str, QWidget]]]
) -> None:
    for name, _ in views():
        assert (name, nameless(window)) == (name, [])
    for name in DIALOGS:
        dialog = window.dialogs.open(name)
        assert dialog is not None
        assert (name, nameless(dialog)) == (name, [])
        dialog.close()


def test_tab_goes_through_every_view_and_comes_back(
    window: MainWindow, views: Callable[[], Iterator[tuple[str, QWidget]]], qtbot: QtBot
) -> None:
    for name, view in views():
        window.topbar.search.setFocus()
        met: list[QWidget] = []
        for _ in range(160):
            at = QApplication.focusWidget()
            assert at is not None
            if met and at is met[0]:
                break
            met.append(at)
            qtbot.keyClick(at, Qt.Key.Key_Tab)
        assert len(met) < 160, f"the focus never comes back in {name}"
        assert any(view.isAncestorOf(widget) for widget in met), name
        assert not [w for w in met if w.visibleRegion().isEmpty() and not scrolled(w)], name


def scrolled(widget: QWidget) -> bool:
    """Whether it stands in something that can be scrolled."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QAbstractScrollArea):
        parent = parent.parentWidget()
    return parent is not None


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_focus_of_a_button_can_be_seen(
    theme: str, window: MainWindow, views: Callable[[], Iterator[tuple[str, QWidget]]]
) -> None:
    window.theme.choose(theme)
    for name, _ in views():
        for button in filter(usable, controls(window)):
            window.topbar.search.setFocus()
            before = button.grab().toImage()
            button.setFocus(Qt.FocusReason.TabFocusReason)
            told = button.accessibleName() or button.toolTip()
            assert button.grab().toImage() != before, f"{name}: {told}"


def usable(widget: QWidget) -> bool:
    """Whether it is a button that the focus can come to now."""
    takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    shown = widget.isVisible() and widget.isEnabled()
    return isinstance(widget, QAbstractButton) and bool(takes) and shown
