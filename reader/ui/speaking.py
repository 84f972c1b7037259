"""What the layers below tell people, said in the language of the window."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from reader.errors import ParallaxError
from reader.model import FlagStatus, Relation
from reader.sentences import Field, Sentence, fill
from reader.ui.wording import day, relation_name


def spoken(told: str | ParallaxError) -> str:
    """A sentence, or that of an error, translated; a text that is no sentence stays as it is."""
    sentence = told.sentence if isinstance(told, ParallaxError) else told
    if not isinstance(sentence, Sentence):
        return sentence
    counted = sentence.fields.get("n")
    number = counted if isinstance(counted, int) else -1
    template = QCoreApplication.translate("Sentences", sentence.template, "", number)
    return fill(template, sentence.fields, _written)


def _written(field: Field, grouped: bool) -> str:
    if isinstance(field, Relation):
        return relation_name(field)
    if isinstance(field, FlagStatus):
        return QCoreApplication.translate("Overview", field.value)
    if isinstance(field, str):
        return spoken(field)
    if isinstance(field, date):
        return day(field)
    return QLocale().toString(field) if grouped else str(field)
