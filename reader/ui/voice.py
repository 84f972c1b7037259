"""The language of the window as a report's voice."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reader.export.voice import Voice
from reader.ui import language
from reader.ui.speaking import spoken


def report_voice() -> Voice:
    """What a report is written in when it is taken away from the window."""
    code = language.spoken_now()
    locale = QLocale(code)
    pattern = QCoreApplication.translate("Wording", "d MMMM yyyy")

    def day(value: date | None) -> str:
        return locale.toString(QDate(value.year, value.month, value.day), pattern) if value else ""

    return Voice(code, spoken, day, lambda value: locale.toString(value, "f", 2))
