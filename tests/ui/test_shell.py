"""The frame: bars, keys, views and sidebar."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.app.workspace import Workspace
from reader.ui.actions import ACTIONS
from reader.ui.compare.cards import FindingsModel
from reader.ui.compare.view import CompareView
from reader.ui.preferences import Preferences
from reader.ui.session import Comparison, Session
from reader.ui.shell.hint import PassingHint
from reader.ui.shell.sidebar_model import RowKind, SidebarModel
from reader.ui.shell.statusbar import KeyHints
from reader.ui.shell.views import VIEWS
from reader.ui.shell.window import MainWindow
from tests.helpers import made_up
from tests.ui.conftest import keep

Settled = Callable[[], None]
DESIGNED = {
    "search": ("Ctrl+K", "/"), "find": ("Ctrl+F",), "find_next": ("F3",),
    "find_previous": ("Shift+F3",), "confirm": ("C",), "dismiss": ("X",), "unclear": ("U",),
    "note": ("N",), "mark": ("Ctrl+M",), "undo": ("Ctrl+Z",), "redo": ("Ctrl+Shift+Z",),
    "next_finding": ("Alt+Down",), "previous_finding": ("Alt+Up",), "next_pane": ("F6",),
    "strips": ("F9",), "full_screen": ("F11",), "settings": ("Ctrl+,",), "key_list": ("?",),
    "back": ("Esc",), "view_library": ("Ctrl+1",), "view_compare": ("Ctrl+2",),
    "view_findings": ("Ctrl+3",), "view_matrix": ("Ctrl+4",), "view_timeline": ("Ctrl+5",),
}  # fmt: skip


def test_the_keys_are_those_of_the_design_and_no_key_is_given_twice() -> None:
    keys = {spec.name: spec.keys for spec in ACTIONS}
    assert all(set(wanted) <= set(keys[name]) for name, wanted in DESIGNED.items())
    given = [key for spec in ACTIONS for key in spec.keys]
    assert len(given) == len(set(given))


def test_a_remapped_key_works_is_kept_and_is_taken_from_its_former_command(
    window: MainWindow, preferences: Preferences
) -> None:
    window.actions_.remap("confirm", ("X",))
    assert window.actions_["confirm"].shortcut() == QKeySequence("X")
    assert window.actions_["dismiss"].shortcuts() == []
    preferences.save()
    assert preferences.get("keys") == {"confirm": ["X"], "dismiss": []}
    window.actions_.remap("confirm", None)
    window.actions_.remap("dismiss", None)
    assert window.actions_["dismiss"].shortcut() == QKeySequence("X")


@pytest.mark.parametrize("name", [spec.name for spec in VIEWS if spec.switch])
def test_every_view_of_the_switch_opens_and_escape_goes_back(
    window: MainWindow, settled: Settled, name: str
) -> None:
    window.actions_[f"view_{name}"].trigger()
    assert window.views.current == name
    settled()
    if name != "compare":
        window.actions_["back"].trigger()
        assert window.views.current == "compare"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_the_button_that_has_the_focus_as_the_space_bar_does(
    key: Qt.Key, window: MainWindow
) -> None:
    window.views.show("compare")
    tab = next(b for b in window.topbar.findChildren(QToolButton) if b.text() == "Library")
    tab.setFocus()
    QTest.keyClick(tab, key)
    assert window.views.current == "library"


def test_the_comparisons_side_columns_stand_only_beside_it(
    window: MainWindow, settled: Settled, qtbot: QtBot
) -> None:
    window.resize(1600, 1000)
    settled()
    assert window.sidebar.isVisible()
    window.views.show("library")
    assert not window.sidebar.isVisible()
    assert not window.inspector.isVisible()
    assert not window.topbar._sync.isVisible()
    assert window.status._hints.text() == "?  all keys"
    settled()
    window.views.show("compare")
    assert window.topbar._sync.isVisible()
    qtbot.waitUntil(lambda: "C  confirm" in window.status._hints.text())
    window.actions_["sidebar"].trigger()
    assert not window.sidebar.isVisible()
    assert window.inspector.isVisible()


def test_only_the_text_hides_the_frame_until_escape(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["calm"].trigger()
    assert not window.topbar.isVisible()
    assert not window.inspector.isVisible()
    hint = window.findChild(PassingHint)
    assert hint is not None
    qtbot.waitUntil(hint.isVisible)
    assert hint.text() == "Esc brings everything back."
    window.actions_["back"].trigger()
    assert window.topbar.isVisible()
    assert window.inspector.isVisible()
    assert not hint.isVisible()


def test_a_long_sentence_is_seen_whole_in_the_status_bar(
    window: MainWindow, settled: Settled, qtbot: QtBot
) -> None:
    settled()
    status = window.status
    window.session.notice.emit("Deleted.")
    assert status._hints.isVisible()
    window.session.notice.emit("The file was refused: it is named PDF but holds no PDF. " * 5)
    assert not status._hints.isVisible()
    notice = status._notice
    qtbot.waitUntil(lambda: notice.height() >= notice.heightForWidth(notice.width()))
    status._say_no_more()
    assert status._hints.isVisible()


def test_f6_goes_from_pane_to_pane(window: MainWindow, settled: Settled) -> None:
    settled()
    panes = window.views.view("compare").panes  # type: ignore[attr-defined]
    panes[0].text.setFocus()
    window.actions_["next_pane"].trigger()
    assert panes[1].text.hasFocus()
    window.actions_["next_pane"].trigger()
    assert panes[0].text.hasFocus()


def test_an_article_of_which_neither_outlet_nor_day_is_known_tells_its_length(
    window: MainWindow, workspace: Workspace
) -> None:
    bare = made_up.article("bare", ["One two three four."], "Bare", outlet="", published=None)
    keep(workspace.library, bare)
    window.session.library_changed.emit()
    model = window.sidebar.model
    rows = [model.row(model.index(number)) for number in range(model.rowCount())]
    assert [row.detail for row in rows if row.title == "Bare"] == ["4 word(s)"]


def test_the_sidebar_lists_compared_articles_the_rest_and_the_speakers(
    window: MainWindow,
) -> None:
    model = window.sidebar.model
    rows = [model.row(model.index(n)) for n in range(model.rowCount())]
    compared = [row for row in rows if row.kind is RowKind.COMPARED]
    assert [row.title for row in compared] == [
        "Russian Troops Reposition From Kyiv", "All remaining Russian troops have withdrawn",
    ]  # fmt: skip
    assert "2 contradicts, 1 updates" in compared[0].spoken
    window.inspector.filters.slider.setValue(80)
    assert "1 contradicts, 1 updates" in model.row(model.index(1)).spoken
    speakers = [row.title for row in rows if row.kind is RowKind.SPEAKER]
    assert "Sergey Lavrov" in speakers
    assert "Oleg Nikolenko" in speakers


def test_the_sidebar_keeps_rows_that_read_as_before_and_forgets_what_was_deleted(
    session: Session,
) -> None:
    texts = [made_up.article(name, [f"The {name} text."], name) for name in ("kept", "gone")]
    keep(session.workspace.library, *texts)
    summaries = {summary.title: summary for summary in session.workspace.library.summaries()}
    model = SidebarModel()
    shown = []
    for titles in (["kept", "gone"], ["kept"], ["kept", "gone"]):
        model.show(Comparison(), [summaries[title] for title in titles])
        shown.append([model.row(model.index(n + 1)) for n in range(len(titles))])
    first, _without, again = shown
    assert again == first
    assert again[0] is first[0], "rows that read as before are not made anew"
    assert again[1] is not first[1], "what was not there in between had been forgotten"


def test_models_keep_to_qts_rules(window: MainWindow, session: Session) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    sidebar, findings = SidebarModel(), FindingsModel(window.session)
    testers = [QAbstractItemModelTester(model, mode) for model in (sidebar, findings)]
    sidebar.show(window.session.comparison, window.session.workspace.library.summaries())
    findings.reload()
    assert sidebar.rowCount() > 4
    assert findings.rowCount() == 3
    assert testers


def test_every_control_has_a_name_for_screen_readers(window: MainWindow) -> None:
    unnamed = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", str)())
        and type(widget).__module__.startswith(("reader", "PySide6.QtWidgets.QToolButton"))
    ]
    assert not unnamed


def test_tab_reaches_every_part_of_the_window(window: MainWindow) -> None:
    window.topbar.search.setFocus()
    reached: set[QWidget] = set()
    focus: QWidget | None = window.topbar.search
    while focus is not None and focus not in reached:
        reached.add(focus)
        focus = focus.nextInFocusChain()
    panes = window.views.view("compare").panes  # type: ignore[attr-defined]
    wanted = [window.sidebar.list, window.inspector.cards, window.inspector.filters.slider]
    assert all(widget in reached for widget in [*wanted, *(pane.text for pane in panes)])


def test_nothing_spills_out_of_the_smallest_window(window: MainWindow, settled: Settled) -> None:
    window.resize(window.minimumSize())
    settled()
    edge = window.width()
    spilt = [
        type(widget).__name__
        for widget in window.topbar.findChildren(QWidget)
        if widget.isVisible() and widget.mapTo(window, QPoint(widget.width(), 0)).x() > edge
    ]
    assert not spilt


def test_a_long_reason_why_nothing_can_be_compared_is_seen_whole(
    window: MainWindow, settled: Settled, qtbot: QtBot
) -> None:
    settled()
    view = window.views.view("compare")
    assert isinstance(view, CompareView)
    window.session.show_comparison(Comparison())
    for times in (1, 2, 3):
        view.empty.show_failure("The library at /home/ada/library.db is damaged. " * times)
        text = next(each for each in view.empty.findChildren(QLabel) if "damaged" in each.text())
        qtbot.waitUntil(text.isVisible)
        qtbot.waitUntil(lambda text=text: text.height() >= text.heightForWidth(text.width()))


def test_the_views_keep_their_ukrainian_names_in_the_smallest_window(
    window: MainWindow, settled: Settled, qtbot: QtBot
) -> None:
    settled()
    tabs = window.topbar._tabs
    words = ("Бібліотека", "Порівняння", "Знахідки", "Матриця", "Часова вісь")
    for tab, name in zip(tabs.values(), words, strict=True):
        tab.setText(name)
    window.resize(window.minimumSize())
    qtbot.waitUntil(lambda: window.topbar.width() == window.minimumWidth())
    qtbot.waitUntil(lambda: all(tab.width() >= tab.sizeHint().width() for tab in tabs.values()))


def test_hints_on_keys_go_whole_where_there_is_no_room_for_all(qtbot: QtBot) -> None:
    hints = KeyHints()
    qtbot.addWidget(hints)
    told = ["Alt+Down  next finding", "C  confirm", "?  all keys"]
    hints.tell(told)
    hints.show()
    shown = []
    for width in (hints.sizeHint().width(), hints.sizeHint().width() - 20, 5):
        hints.resize(width, 20)
        shown.append(hints.text().split("     "))
    assert shown == [told, told[1:], told[2:]]


def test_columns_that_only_a_comparison_has_are_not_offered_elsewhere(window: MainWindow) -> None:
    for view, offered in (("library", False), ("compare", True), ("matrix", False)):
        window.views.show(view)
        assert window.actions_["sidebar"].isEnabled() is offered
        assert window.actions_["inspector"].isEnabled() is offered
    assert not window.topbar._inspector.isVisible()
