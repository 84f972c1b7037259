"""The frame: bars, keys, views, sidebar, dropping, starting and closing."""

import gc
import weakref
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QKeySequence
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.app import importing
from reader.app.workspace import Workspace
from reader.errors import LibraryError
from reader.ui.actions import ACTIONS
from reader.ui.application import build
from reader.ui.compare.cards import FindingsModel
from reader.ui.compare.view import CompareView
from reader.ui.exporting import Exporting
from reader.ui.preferences import DEFAULTS, Preferences
from reader.ui.session import Comparison, Session
from reader.ui.shell.hint import PassingHint
from reader.ui.shell.sidebar_model import RowKind, SidebarModel
from reader.ui.shell.statusbar import KeyHints
from reader.ui.shell.views import VIEWS
from reader.ui.shell.window import MainWindow
from reader.ui.starting import Start
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


def test_dropped_files_are_taken_in(window: MainWindow, settled: Settled, tmp_path: Path) -> None:
    file = tmp_path / "dropped.txt"
    file.write_text("date 2022-04-01 A dropped article says that the bridge is open.\n\nReuters\n")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(file))])
    before = len(window.session.workspace.library.summaries())
    assert window.opening.import_copied(dropped)
    settled()
    assert len(window.session.workspace.library.summaries()) == before + 1


def test_what_is_dragged_over_the_window_is_told_what_it_is_dropped_for(
    window: MainWindow, settled: Settled
) -> None:
    settled()
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile("/home/ada/report.pdf")])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    coming = QDragEnterEvent(QPoint(400, 300), copy, carried, left, none)
    QApplication.sendEvent(window, coming)
    assert coming.isAccepted()
    assert window.status._notice.text() == "Drop it here to add it to the library."


def test_a_library_that_can_only_be_read_says_so_as_long_as_it_is_open(
    window: MainWindow, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    settled()
    assert window.status._counts.text().endswith("offline")
    monkeypatch.setattr(type(window.session.workspace.library), "read_only", True)
    window.session.library_changed.emit()
    assert window.status._counts.text().endswith("offline · read only")


def test_a_file_that_cannot_be_taken_says_why_in_the_status_bar(
    window: MainWindow, settled: Settled, tmp_path: Path
) -> None:
    told: list[str] = []
    window.session.notice.connect(told.append)
    empty = tmp_path / "empty.txt"
    empty.touch()
    window.opening.import_paths([empty])
    settled()
    assert "empty" in told[-1]


@pytest.mark.parametrize(
    ("name", "begins"), [("report.html", b"<!DOCTYPE html>"), ("report.pdf", b"%PDF-")]
)
def test_the_comparison_is_exported_in_the_format_of_the_files_name(
    window: MainWindow, settled: Settled, tmp_path: Path, name: str, begins: bytes
) -> None:
    told: list[str] = []
    window.session.notice.connect(told.append)
    window.review.confirm()
    Exporting(window.session, window).write(tmp_path / name)
    settled()
    assert (tmp_path / name).read_bytes()[:20].upper().startswith(begins.upper())
    assert name in told[-1]


def test_an_export_that_cannot_be_written_says_so(
    window: MainWindow, settled: Settled, tmp_path: Path
) -> None:
    told: list[str] = []
    window.session.jobs.failed.connect(told.append)
    Exporting(window.session, window).write(tmp_path / "report.docx")
    settled()
    assert "docx" in told[-1]


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


def test_preferences_survive_and_nonsense_falls_back(tmp_path: Path, qapp: QApplication) -> None:
    path = tmp_path / "kept.ini"
    first = Preferences(path)
    first.set("text_pixels", 21)
    first.set("threshold", 1)
    first.save()
    again = Preferences(path)
    assert again.number("text_pixels") == 21
    assert again.number("threshold") == 1.0
    again.save()
    path.write_text('[General]\ntheme="{broken"\ntext_pixels="\\"large\\""\n')
    broken = Preferences(path)
    assert broken.get("theme") == DEFAULTS["theme"]
    assert broken.number("text_pixels") == DEFAULTS["text_pixels"]


def test_an_empty_library_that_had_its_samples_opens_on_the_library(
    workspace: Workspace, preferences: Preferences, qtbot: QtBot
) -> None:
    for outcome in importing.import_samples_once(workspace):
        workspace.library.delete(outcome.article_id)
    window = build(workspace, preferences)
    qtbot.addWidget(window)
    window.show()
    Start(window, []).begin()
    qtbot.waitUntil(lambda: window.views.current == "library")
    qtbot.waitUntil(lambda: not window.session.jobs.running)
    window.close()


def test_what_had_to_be_done_to_open_the_library_is_told_once(
    workspace: Workspace, preferences: Preferences, qtbot: QtBot
) -> None:
    told = replace(workspace, notices=("The library can only be read, not changed.",))
    window = build(told, preferences)
    qtbot.addWidget(window)
    heard: list[str] = []
    window.session.notice.connect(heard.append)
    window.show()
    Start(window, []).begin()
    qtbot.waitUntil(lambda: bool(window.session.comparison.panes))
    qtbot.waitUntil(lambda: not window.session.jobs.running)
    assert heard == ["The library can only be read, not changed."]
    window.close()


def failure_shown(window: MainWindow) -> list[str]:
    view = window.views.view("compare")
    assert isinstance(view, CompareView)
    return [label.text() for label in view.empty.findChildren(QLabel)]


def test_a_start_that_fails_says_so_where_the_articles_would_be(
    workspace: Workspace,
    preferences: Preferences,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(_workspace: Workspace) -> None:
        raise LibraryError("The disk is full; free some space and start again.")

    monkeypatch.setattr(importing, "import_samples_once", refuse)
    window = build(workspace, preferences)
    qtbot.addWidget(window)
    window.show()
    Start(window, []).begin()
    wanted = "The disk is full; free some space and start again."
    qtbot.waitUntil(lambda: wanted in failure_shown(window))
    assert "Reading the articles…" not in failure_shown(window)
    window.close()


def test_a_file_that_is_refused_at_the_start_does_not_leave_the_window_waiting(
    workspace: Workspace, preferences: Preferences, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "picture.bin"
    file.write_bytes(bytes(range(256)) * 8)
    window = build(workspace, preferences)
    qtbot.addWidget(window)
    window.show()
    Start(window, [str(file)]).begin()
    qtbot.waitUntil(lambda: "These cannot be compared" in failure_shown(window))
    assert any("picture.bin" in words for words in failure_shown(window))
    qtbot.waitUntil(lambda: not window.session.jobs.running)
    window.close()


def test_closing_frees_the_window_and_ends_its_jobs(
    workspace: Workspace, preferences: Preferences, qtbot: QtBot
) -> None:
    window = build(workspace, preferences)
    gone = weakref.ref(window.session)
    destroyed: list[bool] = []
    window.destroyed.connect(lambda: destroyed.append(True))
    window.show()
    window.close()
    window.deleteLater()
    del window
    qtbot.waitUntil(lambda: bool(destroyed))
    gc.collect()
    assert gone() is None


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
