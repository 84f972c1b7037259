"""Every control of every view and dialog says what it is, and can be reached by keyboard."""

from collections.abc import Callable, Iterator
from pathlib import Path

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
    QDialog,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.library.anchors import make_anchor
from reader.model import Span
from reader.ui.evidence.agreeing import AgreementDialog
from reader.ui.evidence.verifying import VerifyDialog
from reader.ui.findings.attach import AttachDialog
from reader.ui.library.view import LibraryView
from reader.ui.matrix.speakers import SpeakersDialog
from reader.ui.matrix.view import MatrixView
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
DIALOGS = ("settings", "key_list", "about", "safety")


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


def _details(window: MainWindow) -> QDialog:
    view = window.views.view("library")
    assert isinstance(view, LibraryView)
    view.table.selectRow(0)
    dialog = view.keeping.edit_details()
    assert dialog is not None
    return dialog


def _feeds(window: MainWindow) -> QDialog:
    view = window.views.view("library")
    assert isinstance(view, LibraryView)
    return view.keeping.open_feeds()


def _attach(window: MainWindow) -> QDialog:
    article = window.session.workspace.library.article("lusa")
    return AttachDialog(window.commands._around, make_anchor(article, Span(3, 30)), window)


def _speakers(window: MainWindow) -> QDialog:
    view = window.views.view("matrix")
    assert isinstance(view, MatrixView)
    return SpeakersDialog(view.source, view.desk, view)


OPENED: dict[str, Callable[[MainWindow], QDialog]] = {
    "details": _details,
    "feeds": _feeds,
    "attach": _attach,
    "speakers": _speakers,
    "import": lambda window: window.commands._importing,
    "verify": lambda window: VerifyDialog(Path("a.dossier"), window),
    "agreement": lambda window: AgreementDialog("Ada", "Ben", window),
}


@pytest.mark.parametrize("name", OPENED)
def test_every_control_of_the_dialogs_of_views_has_a_name_and_can_be_reached(
    name: str, window: MainWindow, settled: Callable[[], None], qtbot: QtBot
) -> None:
    window.commands.show_view("library")
    settled()
    dialog = OPENED[name](window)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    assert nameless(dialog) == []
    assert wordless(dialog) == []
    wanted = {w for w in controls(dialog) if w.isVisible() and w.isEnabled() and takes_tab(w)}
    met: set[QWidget] = set()
    for _ in range(4 * len(wanted)):
        at = dialog.focusWidget()
        if at is None:
            break
        met.add(at)
        qtbot.keyClick(at, Qt.Key.Key_Tab)
    assert wanted <= met
    dialog.reject()
    settled()


def wordless(inside: QWidget) -> list[str]:
    """Texts to read or write in without a name."""
    return [
        type(text).__name__
        for text in inside.findChildren(QPlainTextEdit)
        if not text.accessibleName() and not text.isHidden()
    ]


def takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


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
