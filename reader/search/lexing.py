"""Cuts a query as typed into parts that Whoosh's parser cannot fail on.

Open quotes are closed, dates and numbers read; what joins nothing is left to `mending`.
"""

import re
from dataclasses import dataclass, field
from datetime import date

from reader.search.dates import Days, days_at, days_named
from reader.search.mending import Part, mended

TEXT_FIELDS = {"title": "title", "text": "body", "body": "body", "outlet": "outlet"}
TEXT_FIELDS |= {"author": "author", "language": "language", "lang": "language"}
TEXT_FIELDS |= {"speaker": "speaker", "said": "speaker"}
LABEL_FIELDS = ("tag", "flag", "status", "collection", "relation")
FIELDS = (*TEXT_FIELDS, "quotes", *LABEL_FIELDS, "date", "num", "in")
_ALSO_WORDS = ("said", "text", "body", "in")

_LONGEST_QUERY = 20_000
_FAR = 10
_MOST_SLOP = 1000

_QUOTES = str.maketrans(dict.fromkeys("“”„«»‟＂", '"'))
_NAMES = "|".join(FIELDS)
_UNLIKE_WORDS = "|".join(name for name in FIELDS if name not in _ALSO_WORDS)
_VALUE = r'[\w"(\[{<>=*?«“]'
_PART = re.compile(
    rf"""
    (?P<space>\s+)
  | "(?P<quoted>[^"]*)(?P<closed>"(?:~(?P<slop>\d{{1,4}}))?)?
  | (?P<open>\() | (?P<close>\))
  | (?P<field>[^\W\d_]+):(?={_VALUE})
  | (?P<apart>(?i:{_UNLIKE_WORDS})):[ ]+(?={_VALUE})
  | (?P<unsaid>(?i:{_NAMES})):(?=[\s)]*$)
  | (?P<near>NEAR)(?:/(?P<far>\d{{1,4}}))?(?=\s|$)
  | (?P<operator>AND|OR|NOT|&&|\|\|)(?=\s|\(|$)
  | (?P<sign>[-!+])(?=[\w"(])
  | (?P<word>[\w*?](?:[\w*?'’.,‑-]*[\w*?])?)(?P<fuzzy>~\d?(?![\w]))?
  | (?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_RANGE = re.compile(
    r"(?P<open>[\[{])\s*(?P<low>[^\]}]*?)\s*\bTO\b\s*(?P<high>[^\]}]*?)\s*(?P<close>[\]}]|$)"
)
_COMPARED = re.compile(r"(?P<sign>[<>]=?|=)\s*(?P<value>[^\s()]+)")
_NUMBER = re.compile(
    r"(?P<digits>[\d.,]*\d)\s?(?P<scale>k|m|bn|thousand|million|billion)?(?![\w.])", re.IGNORECASE
)
_SCALES = {"k": 1e3, "thousand": 1e3, "m": 1e6, "million": 1e6, "bn": 1e9, "billion": 1e9}
_OPERATORS = {"&&": "AND", "||": "OR"}


@dataclass(slots=True)
class Lexed:
    """The parts of a query and what had to be mended."""

    parts: list[Part] = field(default_factory=list)
    hints: list[str] = field(default_factory=list)
    open_word: tuple[int, int] | None = None

    @property
    def formal(self) -> str:
        """The query for Whoosh."""
        return " ".join(part.formal for part in self.parts).replace(": ", ":")

    @property
    def shown(self) -> str:
        """The query as it was read, for people."""
        text = " ".join(part.shown for part in self.parts)
        return text.replace(": ", ":").replace("( ", "(").replace(" )", ")")


class Lexer:
    """Reads one query from left to right."""

    def __init__(self, text: str, today: date) -> None:
        self._text = text[:_LONGEST_QUERY].translate(_QUOTES).replace("\0", " ")
        self._today = today
        self._at = 0
        self._made = Lexed()

    def read(self) -> Lexed:
        """All parts, mended."""
        while self._at < len(self._text):
            found = _PART.match(self._text, self._at)
            assert found
            self._at = found.end()
            self._take(found)
        self._made.parts = mended(self._made.parts, self._made.hints)
        return self._made

    def _take(self, found: re.Match[str]) -> None:
        if found["quoted"] is not None:
            self._phrase(found)
        elif found["open"] or found["close"]:
            self._add(found[0], found[0], "open" if found["open"] else "close")
        elif name := found["field"] or found["apart"]:
            self._field(name.casefold(), found.start())
        elif found["unsaid"]:
            self._made.hints.append(f"“{found[0]}” waits for what to look for; it was left out.")
        elif found["near"]:
            self._add(f"/{min(int(found['far'] or _FAR), _MOST_SLOP)}", found[0], "near")
        elif found["operator"]:
            name = _OPERATORS.get(found["operator"], found["operator"])
            self._add(name, name, "not" if name == "NOT" else "operator")
        elif found["sign"]:
            if found["sign"] != "+":
                self._add("NOT", "NOT", "not")
        elif found["word"]:
            self._word(found)

    def _add(
        self, formal: str, shown: str, kind: str = "leaf", words: tuple[tuple[int, int], ...] = ()
    ) -> None:
        self._made.parts.append(Part(formal, shown, kind, words))

    def _phrase(self, found: re.Match[str]) -> None:
        inner = " ".join(re.findall(r"[^\s*?~]+", found["quoted"]))
        if not inner:
            return
        slop = f"~{min(max(1, int(found['slop'])), _MOST_SLOP)}" if found["slop"] else ""
        if not found["closed"]:
            self._made.hints.append("The open quotation mark was closed at the end.")
        self._add(f'"{inner}"{slop}', f'"{inner}"{slop}')

    def _word(self, found: re.Match[str]) -> None:
        word, fuzzy = found["word"], found["fuzzy"] or ""
        if not re.search(r"[^\W_]", word) and set(word) != {"*"}:
            if set(word) <= {"*", "?"}:
                self._made.hints.append("A pattern of nothing but ? and * finds everything.")
                self._add("*", "*")
            return
        plain = not fuzzy and not re.search(r"[*?]", word)
        place = (found.start("word"), found.end("word"))
        if plain and found.end() == len(self._text):
            self._made.open_word = place
        distance = f"~{min(2, int(fuzzy[1:] or 1))}" if fuzzy else ""
        self._add(word + distance, word + distance, words=(place,) if plain else ())

    def _field(self, name: str, start: int) -> None:
        if name not in FIELDS:
            self._made.hints.append(
                f"There is no field “{name}”; it was searched for as a word. "
                f"Fields are {', '.join(FIELDS)}."
            )
            self._add(name, name, words=((start, start + len(name)),))
            return
        if name in ("date", "num"):
            self._measured(name)
        elif self._text[self._at] in "[{<>=":
            self._made.hints.append(f"“{name}:” takes words; brackets and signs were left out.")
        else:
            self._add(f"{name}:", f"{name}:", "field")

    def _measured(self, name: str) -> None:
        """A date or a number: compared, a range, or itself."""
        ranged = _RANGE.match(self._text, self._at)
        compared = _COMPARED.match(self._text, self._at)
        if ranged:
            self._at = ranged.end()
            opened, closed = ranged["open"] == "{", ranged["close"] == "}"
            self._between(name, ranged["low"], ranged["high"], opened, closed)
        elif compared:
            self._at = compared.end()
            value, sign = compared["value"], compared["sign"]
            days = days_at(self._text, compared.start("value"), self._today)
            if name == "date" and days:
                value, self._at = self._text[compared.start("value") : days[1]], days[1]
            low, high = ("", value) if sign[0] == "<" else (value, "" if sign[0] == ">" else value)
            self._between(name, low, high, sign == ">", sign == "<")
        else:
            self._single(name)

    def _single(self, name: str) -> None:
        if self._text[self._at] == '"':
            closing = self._text.find('"', self._at + 1)
            end = closing if closing > 0 else len(self._text)
            value, self._at = self._text[self._at + 1 : end], end + 1
        elif name == "date" and (days := days_at(self._text, self._at, self._today)):
            value, self._at = self._text[self._at : days[1]], days[1]
        elif name == "num" and (number := _NUMBER.match(self._text, self._at)):
            value, self._at = number[0], number.end()
        else:
            found = re.compile(r"[^\s()]+").match(self._text, self._at)
            value, self._at = (found[0], found.end()) if found else ("", self._at + 1)
        self._between(name, value, value, False, False)

    def _between(self, name: str, low: str, high: str, low_open: bool, high_open: bool) -> None:
        low, high = low.strip('*" '), high.strip('*" ')
        bounds = (self._days if name == "date" else self._numbers)(low, high, low_open, high_open)
        if bounds is None:
            self._made.hints.append(f"“{name}:{low or high}” names no {_MEANING[name]}; left out.")
            return
        opening, closing = "{" if low_open else "[", "}" if high_open else "]"
        formal, first, last = bounds
        if first == last:
            shown = first
        elif first and last:
            shown = f"{opening}{first} TO {last}{closing}"
        elif first:
            shown = f"{'>' if low_open else '>='}{first}"
        else:
            shown = f"{'<' if high_open else '<='}{last}"
        self._add(f"{name}:{opening}{formal}{closing}", f"{name}:{shown}")

    def _days(self, low: str, high: str, above: bool, below: bool) -> tuple[str, str, str] | None:
        first = days_named(low, self._today) if low else _ALWAYS
        last = days_named(high, self._today) if high else _ALWAYS
        if first is None or last is None or not (low or high):
            return None
        start = first.last.toordinal() + 1 if above and low else first.first.toordinal()
        end = last.first.toordinal() - 1 if below and high else last.last.toordinal()
        shown_low = (first.last if above else first.first).isoformat() if low else ""
        shown_high = (last.first if below else last.last).isoformat() if high else ""
        return f"{start} TO {end}", shown_low, shown_high

    def _numbers(self, low: str, high: str, *_: bool) -> tuple[str, str, str] | None:
        first = _number(low) if low else float("-inf")
        last = _number(high) if high else float("inf")
        if first is None or last is None or not (low or high):
            return None
        return f"{first!r} TO {last!r}", low, high


_ALWAYS = Days(date.min, date.max)
_MEANING = {"date": "day", "num": "number"}


def _number(text: str) -> float | None:
    found = _NUMBER.fullmatch(text.strip())
    if not found:
        return None
    digits = found["digits"].replace(",", "")
    try:
        return float(digits) * _SCALES.get((found["scale"] or "").casefold(), 1.0)
    except ValueError:
        return None
