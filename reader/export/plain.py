"""Text of strangers made harmless for files that programs open: no formulas, markup or tricks."""

import re
from datetime import date

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff\ud800-\udfff]")
_OPENING = {"\u202a": "\u202c", "\u202b": "\u202c", "\u202d": "\u202c", "\u202e": "\u202c"} | {
    "\u2066": "\u2069",
    "\u2067": "\u2069",
    "\u2068": "\u2069",
}
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_MARKUP = re.compile(r"([\\`*_\[\]|~$])")
_BEGINS = re.compile(r"^([#>+=-]|\d{1,9}(?=[.)]))")


def clean(text: str) -> str:
    """The text with control characters shown as U+FFFD and every direction mark closed."""
    text = _CONTROL.sub("\ufffd", text)
    return text + _closers(text)


def _closers(text: str) -> str:
    """What ends the direction changes a text leaves open, so that nothing after it is turned."""
    open_marks: list[str] = []
    for char in text:
        if char in _OPENING:
            open_marks.append(_OPENING[char])
        elif char in open_marks:
            while open_marks.pop() != char:
                pass
    return "".join(reversed(open_marks))


def line(text: str) -> str:
    """The text on one line, spaces and line ends as single spaces."""
    return " ".join(clean(text).split())


def cell(value: object) -> str:
    """A value for a spreadsheet: what would be read as a formula starts with an apostrophe."""
    text = clean("" if value is None else str(value))
    return f"'{text}" if text.lstrip(" \u00a0").startswith(_FORMULA) else text


def markdown(text: str) -> str:
    """One line of Markdown that shows the text as it is, with no markup, link or HTML in it."""
    escaped = _MARKUP.sub(r"\\\1", line(text).replace("&", "&amp;").replace("<", "&lt;"))
    begun = _BEGINS.match(escaped)
    if begun and begun.group(1).isdigit():
        return f"{begun.group(1)}\\{escaped[begun.end() :]}"
    return f"\\{escaped}" if begun else escaped


def day(at: date | None) -> str:
    """A date as people write it: "30 March 2022"; nothing for none."""
    return f"{at.day} {_MONTHS[at.month - 1]} {at.year}" if at else ""
