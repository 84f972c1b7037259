"""Whose a noun is: the possessive before "claim", "view" or "words"."""

from reader.claims.attribution import Row
from reader.claims.frames import small
from reader.claims.subjects import Phrase, is_own_name


def owner(row: Row, k: int) -> Phrase | None:
    """Whose noun it is: "Trump's", "his", with at most three words between."""
    for j in range(k - 1, max(-1, k - 4), -1):
        if row[j].norm in small("possessive") and row[j].norm != "whose":
            return Phrase(j, j + 1, j + 1)
        if row[j].text.endswith(("'s", "’s", "s'", "s’")):
            start = j
            while start > 0 and is_own_name(row[start - 1]) and row[start].is_name:
                start -= 1
            if start > 0 and row[start - 1].norm in ("the", "a", "an"):
                start -= 1
            return Phrase(start, j + 1, j + 1)
        if not row[j].is_word or row[j].norm in small("preposition") | small("determiner"):
            return None
    return None
