"""The one name of a body, whatever the text calls it: short forms, capitals, countries."""

import re
from functools import cache

from reader.claims.sides import bare, side_of
from reader.language import fold, lexicon

ARTICLES = frozenset({"the", "a", "an", "another", "one", "some", "this", "that"})
_SMALL = frozenset({"of", "the", "for", "and", "in", "on"})
_ACRONYM = re.compile(r"\s*\((?P<short>[A-Z][A-Za-z.]{1,9})\)")
# Looked for everywhere, it begins where a space does, or every space of thousands is a beginning.
_ANY_ACRONYM = re.compile(rf"(?<!\s){_ACRONYM.pattern}")
_LONGEST = 10  # words of a description that are kept as a name


class Bodies:
    """The bodies of one article: short forms given in brackets and names met before."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._short = _acronyms(text)
        self._met: dict[str, str] = {}

    def name(self, words: list[str], end: int) -> tuple[str, str]:
        """The canonical name of a phrase that ends at `end`, and how the text spells it."""
        shown = bare(" ".join(words[:_LONGEST]))
        name = self._short.get(fold(shown), shown)
        tail = _ACRONYM.match(self._text, end)
        if tail:
            named = all(word[0].isupper() for word in words if fold(word) not in _SMALL)
            name = shown if named and len(words) <= 4 else tail["short"]
        plain = fold(name.replace(".", ""))
        name = _bodies().get(plain) or _governments().get(plain, name)
        return self._met.setdefault(_key(name), name), shown


def _acronyms(text: str) -> dict[str, str]:
    """Bodies given with their short form, by folded long form."""
    found: dict[str, str] = {}
    for match in _ANY_ACRONYM.finditer(text):
        before = text[max(0, match.start() - 90) : match.start()].split()
        letters = [letter for letter in match["short"] if letter.isupper()]
        for count in range(len(letters), min(len(before), len(letters) + 5) + 1):
            words = before[-count:]
            initials = [w[0].upper() for w in words if fold(w) not in _SMALL]
            if initials == letters and words[0][0].isupper():
                long = " ".join(words)
                shown = long if count <= 4 else match["short"]
                found[fold(long)] = shown
                found[fold(match["short"])] = shown
                break
    return found


def _key(name: str) -> str:
    """One key for "Britain's Defense Ministry" and "the British Defense Ministry"."""
    first, _, rest = fold(name).partition(" ")
    side = side_of(first) if rest else ""
    return f"{side or first} {rest}"


_FIGURES = frozenset({"data", "figures", "statistics", "records", "numbers", "results"})


def past_document(words: list[str]) -> list[str]:
    """Whose the words are in "the latest data from the office of …" and "U.N. data"."""
    if len(words) > 1 and words[0][0].isupper() and fold(words[-1]) in _FIGURES:
        return words[:-1]
    for k in range(1, len(words) - 1):
        told = any(_is_document(fold(word)) for word in words[:k])
        if told and fold(words[k]) in ("from", "by") and k < 8:
            rest = words[k + 1 :]
            return rest[1:] if fold(rest[0]) in ARTICLES and len(rest) > 1 else rest
    return words


def _is_document(noun: str) -> bool:
    """Whether a noun is somebody's words or figures; a video from a place is not the place's."""
    shown = noun in lexicon.words("speechless_nouns") and noun not in _FIGURES
    return noun in lexicon.words("document_nouns") and not shown


@cache
def _bodies() -> dict[str, str]:
    """The folded names of a body to the one it is shown by."""
    found: dict[str, str] = {}
    for key, (shown, *others) in lexicon.rows("bodies").items():
        for name in (shown, *others, key):
            found[fold(name.replace(".", ""))] = shown
    return found


@cache
def _governments() -> dict[str, str]:
    """A folded country or capital to the government that speaks through it."""
    return {
        fold(word.replace(".", "")): shown
        for shown, *words in lexicon.rows("governments").values()
        for word in words
    }


def is_government(name: str) -> bool:
    """Whether a folded country or capital may stand for its government."""
    return name.replace(".", "") in _governments()
