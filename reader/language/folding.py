"""One form for letters that a reader takes as the same; й and и stay two letters."""

import unicodedata

from reader.language.remembered import WORDS, remembered

_LETTERS = str.maketrans(
    {"ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d"}
    | {"ı": "i", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ħ": "h", "Ħ": "h"}
    | {"’": "'", "‘": "'", "ʼ": "'", "ʹ": "'", "ʻ": "'"}
)


def fold(text: str) -> str:
    """Lower case without accents (Latin and Greek only), with straight apostrophes.

    Folding what is folded changes nothing.
    """
    return text.lower() if text.isascii() else _folded(text)


@remembered(WORDS)
def _folded(text: str) -> str:
    """Twice over, since case folding and decomposing can each make work for the other."""
    for _ in range(4):
        done = unicodedata.normalize("NFC", _without_accents(text).casefold())
        if done == text:
            break
        text = done
    return text


def _without_accents(text: str) -> str:
    kept: list[str] = []
    plain = False
    for char in unicodedata.normalize("NFKD", text.translate(_LETTERS)):
        if unicodedata.combining(char):
            if not plain:
                kept.append(char)
            continue
        plain = _is_latin_or_greek(char)
        kept.append(char)
    return "".join(kept)


@remembered(WORDS)
def _is_latin_or_greek(char: str) -> bool:
    return unicodedata.name(char, "").startswith(("LATIN", "GREEK"))
