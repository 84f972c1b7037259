"""Where a fact about an article comes from, in the window's language."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_NAMES = {
    "address": QT_TRANSLATE_NOOP("Origins", "the address"),
    "book": QT_TRANSLATE_NOOP("Origins", "the book's details"),
    "bookmarks": QT_TRANSLATE_NOOP("Origins", "the bookmarks"),
    "by-line": QT_TRANSLATE_NOOP("Origins", "the by-line"),
    "date line": QT_TRANSLATE_NOOP("Origins", "the date line"),
    "feed": QT_TRANSLATE_NOOP("Origins", "the feed"),
    "field": QT_TRANSLATE_NOOP("Origins", "a field of the file"),
    "file properties": QT_TRANSLATE_NOOP("Origins", "the file's properties"),
    "first line": QT_TRANSLATE_NOOP("Origins", "the first line"),
    "first sentence": QT_TRANSLATE_NOOP("Origins", "the first sentence"),
    "front matter": QT_TRANSLATE_NOOP("Origins", "the head of the file"),
    "given": QT_TRANSLATE_NOOP("Origins", "given with the file"),
    "head line": QT_TRANSLATE_NOOP("Origins", "the head of the file"),
    "heading": QT_TRANSLATE_NOOP("Origins", "the heading"),
    "headline": QT_TRANSLATE_NOOP("Origins", "the headline"),
    "html meta": QT_TRANSLATE_NOOP("Origins", "the page's own details"),
    "inferred": QT_TRANSLATE_NOOP("Origins", "inferred from the text"),
    "last line": QT_TRANSLATE_NOOP("Origins", "the last line"),
    "mail": QT_TRANSLATE_NOOP("Origins", "the mail's head"),
    "user": QT_TRANSLATE_NOOP("Origins", "entered by hand"),
}


def origin_name(origin: str) -> str:
    """What a fact was read from; names of formats and programs stay as they are."""
    known = _NAMES.get(origin)
    return QCoreApplication.translate("Origins", str(known)) if known else origin
