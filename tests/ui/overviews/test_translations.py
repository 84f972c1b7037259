"""The interface speaks German and Ukrainian completely, and English in right plurals."""

import importlib.util
import re
import xml.etree.ElementTree as ET
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from reader.assets import resource
from reader.ui import language
from reader.ui.actions import ACTIONS
from reader.ui.library.facets import FacetRow
from reader.ui.preferences import Preferences
from reader.ui.search.facets import value_name
from reader.ui.wording import count, day, moment

TOOL = Path(__file__).parents[3] / "packaging" / "translations.py"
HELD = re.compile(r"%n|%s|%d|%1|\{\w+\}")


def _tool():
    spec = importlib.util.spec_from_file_location("translations", TOOL)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


tool = _tool()


def catalogue(code):
    return resource("translations", f"parallax_{code}.ts")


def compiled(code):
    translator = QTranslator()
    assert translator.load(f"parallax_{code}", str(resource("translations")))
    return translator


def messages(code):
    for context in ET.parse(catalogue(code)).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation] or [translation.text or ""]
            yield context.findtext("name"), message.findtext("source"), forms


@pytest.mark.parametrize("code", tool.LANGUAGES)
def test_nothing_is_left_untranslated(code):
    assert tool.untranslated(catalogue(code)) == []
    assert tool.behind(code) == set()


@pytest.mark.parametrize("code", tool.LANGUAGES)
def test_what_is_filled_in_stands_in_every_translation(code):
    for _, source, forms in messages(code):
        for form in forms:
            assert sorted(HELD.findall(form)) == sorted(HELD.findall(source)), source


@pytest.mark.parametrize("code", tool.LANGUAGES)
def test_the_compiled_catalogue_says_what_its_source_says(code):
    translator = compiled(code)
    for context, source, forms in messages(code):
        number = 1 if len(forms) > 1 else -1
        assert translator.translate(context, source, "", number) == forms[0], source


@pytest.mark.parametrize(
    ("code", "number", "words"),
    [
        ("en", 1, "%n article"),
        ("en", 2, "%n articles"),
        ("de", 1, "%n Artikel"),
        ("uk", 1, "%n стаття"),
        ("uk", 3, "%n статті"),
        ("uk", 5, "%n статей"),
        ("uk", 21, "%n стаття"),
    ],
)
def test_plurals_follow_the_language(code, number, words):
    assert compiled(code).translate("MatrixView", "%n article(s)", "", number) == words


@pytest.fixture
def quiet_locale():
    yield
    QLocale.setDefault(QLocale.system())


@pytest.mark.parametrize(("code", "library"), [("de", "Bibliothek"), ("uk", "Бібліотека")])
def test_the_chosen_language_is_spoken(qapp, tmp_path, quiet_locale, code, library):
    preferences = Preferences(tmp_path / "w.ini")
    preferences.set("language", code)
    assert language.install(qapp, preferences) == code
    installed = qapp.findChildren(QTranslator)
    try:
        assert QCoreApplication.translate("Actions", "Library") == library
        spoken = {QCoreApplication.translate("Actions", spec.text) for spec in ACTIONS}
        assert len(spoken - {spec.text for spec in ACTIONS}) > 40
    finally:
        for translator in installed:
            qapp.removeTranslator(translator)
            translator.deleteLater()


def test_a_language_without_a_catalogue_falls_back_to_english(qapp, tmp_path, quiet_locale):
    preferences = Preferences(tmp_path / "w.ini")
    preferences.set("language", "fr")
    assert language.install(qapp, preferences) == "en"
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


@pytest.mark.parametrize(
    ("code", "march", "thirtieth"),
    [
        ("en", "March 2022", "30 Mar 2022"),
        ("de", "März 2022", "30. März 2022"),
        ("uk", "березень 2022", "30 бер. 2022"),
    ],
)
def test_months_and_days_are_written_as_the_language_writes_them(
    qapp, quiet_locale, code, march, thirtieth
):
    translator = compiled(code)
    qapp.installTranslator(translator)
    try:
        QLocale.setDefault(QLocale(code))
        assert value_name("month", "2022-03") == march
        assert FacetRow("month", "2022-03").words == march
        assert day(date(2022, 3, 30)) == thirtieth
        assert moment("2022-03-30T12:05:00").startswith(f"{thirtieth} 12:05")
    finally:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize(
    ("code", "words"), [("en", "5,225"), ("de", "5.225"), ("uk", "5\u00a0225")]
)
def test_numbers_are_written_as_the_language_writes_them(quiet_locale, code, words):
    QLocale.setDefault(QLocale(code))
    assert count(5225) == words
