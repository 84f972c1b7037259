import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSize, Qt, QUrl
from PySide6.QtGui import QKeySequence, QTextTable
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QScrollArea, QSlider, QWidget
from shiboken6 import isValid

from reader.app import fetching
from reader.ui import fitting, language
from reader.ui.actions import ACTIONS
from reader.ui.help.pages import help_pages
from reader.ui.help.view import HelpText
from reader.ui.settings import key_list
from reader.ui.settings.keys_model import KeysModel
from reader.ui.theme import faces

PROJECT = Path(__file__).parents[3] / "pyproject.toml"
STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def settings(window):
    dialog = window.dialogs.open("settings")
    yield dialog
    if isValid(dialog):
        dialog.close()


def test_settings_open_with_ctrl_comma_once(window, qtbot):
    window.actions_["settings"].trigger()
    window.actions_["settings"].trigger()
    dialogs = [w for w in window.findChildren(QWidget) if w.windowTitle() == "Settings"]
    assert len(dialogs) == 1
    dialogs[0].close()


@pytest.mark.parametrize("name", ["settings", "key_list", "about", "safety"])
def test_a_dialog_is_freed_when_it_is_closed(window, qtbot, name):
    dialog = window.dialogs.open(name)
    qtbot.waitUntil(dialog.isVisible)
    dialog.close()
    qtbot.waitUntil(lambda: not isValid(dialog))
    again = window.dialogs.open(name)
    assert again is not None
    again.close()


@pytest.mark.parametrize("name", ["settings", "key_list", "about", "safety"])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_a_dialog_fits_a_small_screen(window, qtbot, monkeypatch, name, scale):
    screen = QSize(853, 533)
    monkeypatch.setattr(fitting, "room_for", lambda _dialog: screen)
    monkeypatch.setattr(key_list, "room_for", lambda _dialog: screen)
    monkeypatch.setattr(faces, "type_scale", lambda: scale)
    dialog = window.dialogs.open(name)
    qtbot.waitUntil(dialog.isVisible)
    assert screen.expandedTo(dialog.size()) == screen
    for scroll in dialog.findChildren(QScrollArea):
        qtbot.waitUntil(lambda scroll=scroll: not scroll.horizontalScrollBar().isVisible())
    dialog.close()


def test_a_choice_takes_effect_at_once_and_is_kept(window, settings):
    preferences = window.session.preferences
    theme = next(b for b in settings.findChildren(QComboBox) if b.accessibleName() == "Theme")
    theme.pick("dark")
    theme.activated.emit(theme.currentIndex())
    assert window.theme.palette.dark
    size = next(s for s in settings.findChildren(QSlider) if s.accessibleName() == "Text size")
    size.setValue(22)
    assert preferences.number("text_pixels") == 22
    preferences.set("text_pixels", 15)
    assert size.value() == 15


def test_another_language_offers_to_start_again_with_the_same_comparison(
    window, settings, qtbot, monkeypatch
):
    monkeypatch.setattr(language, "in_force", lambda: "de")
    window.session.preferences.set("language", "de")
    assert not settings.restart.isVisible()
    window.session.preferences.set("language", "uk")
    assert settings.restart.isVisible()
    window.commands.show_view("matrix")
    settings.restart.click()
    assert window.session.restarting
    qtbot.waitUntil(lambda: not window.isVisible())
    assert window.session.preferences.text("return_to") == "matrix"


def test_the_network_can_be_switched_off(window, settings):
    words = "Fetch a page when I ask for it by its address"
    box = next(b for b in settings.findChildren(QWidget) if getattr(b, "text", str)() == words)
    box.setChecked(False)
    assert fetching.is_forbidden(window.session.workspace)
    box.setChecked(True)
    assert not fetching.is_forbidden(window.session.workspace)


def test_every_control_of_the_settings_has_a_name(settings):
    for kind in (QComboBox, QSlider, QLineEdit):
        for control in settings.findChildren(kind):
            inside = isinstance(control.parent(), QComboBox) or "qt_" in control.objectName()
            assert inside or control.accessibleName(), control


def test_a_key_is_given_to_a_command_and_taken_from_the_other(window, settings):
    page = settings.keys
    page.look.setText("Matrix")
    page.key.setKeySequence(QKeySequence("Ctrl+K"))
    assert "Search" in page.conflict.text()
    page.add.click()
    actions = window.actions_
    assert actions["view_matrix"].shortcut() == QKeySequence("Ctrl+K")
    assert QKeySequence("Ctrl+K") not in actions["search"].shortcuts()
    assert page.conflict.text() == ""
    page.all_usual.click()
    assert QKeySequence("Ctrl+K") in actions["search"].shortcuts()


def test_usual_keys_come_back_from_the_command_that_took_one(window, settings):
    page, actions = settings.keys, window.actions_
    actions.remap("view_matrix", ("Ctrl+K", "Ctrl+4"))
    page.look.setText("Search")
    row = next(r for r in range(page.model.rowCount()) if page.model.spec(r).name == "search")
    page.table.setCurrentIndex(page.model.index(row, 0))
    assert page.usual.isEnabled()
    assert "Matrix" in page.conflict.text()
    page.usual.click()
    assert QKeySequence("Ctrl+K") in actions["search"].shortcuts()
    assert actions["view_matrix"].shortcuts() == [QKeySequence("Ctrl+4")]
    assert page.conflict.text() == ""


def test_after_all_keys_were_reset_every_command_has_its_own(window, settings):
    actions = window.actions_
    actions.remap("view_matrix", ("Ctrl+K",))
    actions.remap("search", ("Ctrl+4",))
    settings.keys.all_usual.click()
    assert {spec.name: actions.keys(spec.name) for spec in ACTIONS} == {
        spec.name: spec.keys for spec in ACTIONS
    }
    assert window.session.preferences.get("keys") == {}


def test_a_free_key_brings_no_warning(settings):
    settings.keys.key.setKeySequence(QKeySequence("Ctrl+Alt+Shift+9"))
    assert settings.keys.conflict.text() == ""
    assert settings.keys.add.isEnabled()


def test_where_no_command_is_found_none_is_given_a_key(settings):
    page = settings.keys
    settings.tabs.setCurrentWidget(page)
    page.key.setKeySequence(QKeySequence("Ctrl+F"))
    assert page.add.isEnabled()
    assert not page.nothing.isVisible()
    page.look.setText("zebra")
    assert page.nothing.isVisible()
    assert not page.add.isEnabled()
    assert page.conflict.text() == ""


def test_the_sliders_of_the_settings_are_of_one_length(settings, qtbot):
    settings.tabs.setCurrentIndex(1)
    sliders = settings.tabs.currentWidget().findChildren(QSlider)
    qtbot.waitUntil(lambda: len({slider.width() for slider in sliders}) == 1)
    assert len(sliders) == 3


def test_the_keys_model_keeps_qts_rules(window):
    model = KeysModel(window.actions_)
    tester = QAbstractItemModelTester(model, STRICT)
    model.look_for("ctrl")
    assert 0 < model.rowCount() < len(ACTIONS)
    window.actions_.remap("confirm", ("Y",))
    assert tester.model() is model


def test_the_key_list_names_every_key(window):
    dialog = window.dialogs.open("key_list")
    words = {label.text() for label in dialog.findChildren(QLabel)}
    for spec in ACTIONS:
        if spec.keys:
            assert spec.text in words
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not isValid(dialog) or not dialog.isVisible()


def test_each_key_of_a_command_has_a_box_of_its_own(window):
    dialog = window.dialogs.open("key_list")
    words = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"Ctrl+K", "/", "Ctrl+,"} <= words
    dialog.close()


@pytest.mark.parametrize("room", [1280, 853])
def test_the_columns_of_the_key_list_are_about_as_high(window, monkeypatch, room):
    monkeypatch.setattr(key_list, "room_for", lambda _dialog: QSize(room, 533))
    dialog = window.dialogs.open("key_list")
    inner = dialog.findChild(QScrollArea).widget()
    columns = inner.layout()
    heights = [columns.itemAt(n).layout().minimumSize().height() for n in range(columns.count())]
    assert len(heights) > 1
    assert min(heights) > 0.75 * max(heights)
    dialog.close()


def test_about_names_versions_and_licences(window):
    dialog = window.dialogs.open("about")
    texts = [w.toPlainText() for w in dialog.findChildren(QWidget) if hasattr(w, "toPlainText")]
    told = "\n".join(texts)
    assert "PySide6-Essentials 6." in told
    assert "Whoosh-Reloaded: " in told
    assert "SIL OPEN FONT LICENSE" in told.upper()
    project = tomllib.loads(PROJECT.read_text("utf-8"))["project"]
    wanted = {re.split("[><=;]", each)[0] for each in project["dependencies"]}
    assert {part for part in wanted if f"\n{part}: " not in f"\n{told}"} == set()
    dialog.close()


def test_lists_in_help_have_a_dot_of_their_own_and_numbers_stay(window, show):
    view = show("help")
    view.open("start")
    blocks = view.text.toPlainText().splitlines()
    assert [line for line in blocks if line.startswith("•\tDrop files or folders")]
    document = view.text.document()
    numbered = [
        document.findBlockByNumber(number).text()
        for number in range(document.blockCount())
        if document.findBlockByNumber(number).textList()
    ]
    assert len(numbered) == 4
    assert numbered[0].startswith("Choose two to four")


def test_help_has_a_page_for_every_view_and_links_lead_somewhere(window, show):
    view = show("help")
    names = {page.name for page in help_pages()}
    assert {"start", "compare", "review", "matrix", "timeline", "search", "report"} <= names
    view.follow(QUrl("20-compare.md"))
    assert "Comparing articles" in view.text.toPlainText()
    for page in help_pages():
        for target in page.text.split("](")[1:]:
            assert target.split(")")[0].removesuffix(".md").partition("-")[2] in names


def test_help_is_searched_by_words(window, show):
    view = show("help")
    view.look.setText("dossier ZIP")
    shown = [view.list.item(n).text() for n in range(view.list.count())
             if not view.list.isRowHidden(n)]  # fmt: skip
    assert shown == ["Evidence that can be checked later", "The command line"]
    assert view.list.currentItem().text() == shown[0]
    marked = {mark.cursor.selectedText() for mark in view.text.extraSelections()}
    assert {word.casefold() for word in marked} == {"dossier", "zip"}
    view.look.setText("zebra")
    assert view.text.toPlainText() == "No page has these words."
    view.look.clear()
    assert view.text.extraSelections() == []
    assert not any(view.list.isRowHidden(n) for n in range(view.list.count()))
    assert "dossier" in view.text.toPlainText()


def test_tables_in_help_have_room_around_their_words(window, show):
    view = show("help")
    view.open("compare")
    frames = view.text.document().rootFrame().childFrames()
    (table,) = [each for each in frames if isinstance(each, QTextTable)]
    assert table.format().cellPadding() >= 6
    assert table.format().borderCollapse()


def test_help_never_loads_a_picture_or_opens_a_file(qtbot):
    text = HelpText()
    qtbot.addWidget(text)
    text.setMarkdown("![x](file:///etc/passwd) ![y](https://example.org/a.png)")
    assert text.loadResource(2, QUrl("file:///etc/passwd")) is None
    assert not text.openLinks()


@pytest.mark.parametrize(("language", "title"), [("de", "Erste Schritte"), ("uk", "Перші кроки")])
def test_help_is_there_in_every_language_of_the_interface(language, title):
    english = help_pages()
    QLocale.setDefault(QLocale(language))
    try:
        pages = help_pages()
    finally:
        QLocale.setDefault(QLocale.system())
    assert pages[0].title == title
    assert [page.name for page in pages] == [page.name for page in english]
    translated = [
        pair for pair in zip(pages, english, strict=True) if pair[0].path.parent.name == language
    ]
    assert len(translated) >= 13
    for page, source in translated:
        for mark in ("](", "\n## ", "\n|", "\n- "):
            assert page.text.count(mark) == source.text.count(mark), (page.path, mark)
