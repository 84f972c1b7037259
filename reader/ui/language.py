"""The interface in the person's language, from catalogues that come with the program."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from reader.assets import resource
from reader.ui.preferences import Preferences

LANGUAGES = (("en", "English"), ("de", "Deutsch"), ("uk", "Українська"))
_PROPERTY, _SPOKEN = "languageInForce", "languageSpoken"


def in_force() -> str:
    """The choice the interface was started with; "" for the system's language."""
    app = QGuiApplication.instance()
    return str(app.property(_PROPERTY) or "") if app else ""


def spoken_now() -> str:
    """The code of the language the interface speaks."""
    app = QGuiApplication.instance()
    return str((app and app.property(_SPOKEN)) or "en")


def install(app: QGuiApplication, preferences: Preferences) -> str:
    """Speak the language chosen, else the system's, else English; gives its code.

    English has a catalogue too: it holds the plurals.
    """
    chosen = preferences.text("language")
    app.setProperty(_PROPERTY, chosen)
    locale = QLocale(chosen) if chosen else QLocale.system()
    known = [code for code, _ in LANGUAGES]
    code = locale.name()[:2] if locale.name()[:2] in known else "en"
    app.setProperty(_SPOKEN, code)
    spoken = QLocale(code)
    # The C locale writes 2400 where people write 2,400; and Arabic days among English words are
    # not read in the order they are written in.
    unfit = (
        locale.language() == QLocale.Language.C or locale.textDirection() != spoken.textDirection()
    )
    if chosen or unfit:
        QLocale.setDefault(spoken if unfit else locale)
    app.setLayoutDirection(spoken.textDirection())
    for folder, name in (
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{code}"),
        (str(resource("translations")), f"parallax_{code}"),
    ):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
    return code
