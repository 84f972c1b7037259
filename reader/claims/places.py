"""Where a claim speaks of: the place its sentence names, else its heading, else the title.

A place is a name that the article somewhere puts after "in", "near" and the like; a count in
Irpin must not be held against one for the whole country.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from reader.claims.bodies import is_government
from reader.claims.frames import small
from reader.claims.names import NameBook, Parsed, is_title
from reader.claims.sides import side_of
from reader.language import Token, lexicon, tokenize, variants
from reader.model import Article, Span

_BEFORE = frozenset({"in", "at", "near", "around", "outside", "inside", "across", "within"})
_FRONT = 6  # words at the beginning of a sentence that tell where all of it happened
_COUNTRY = frozenset({"country", "nation", "national", "nationwide", "war", "invasion"})
_PARTS = frozenset(
    {"the", "southern", "northern", "eastern", "western", "central", "city", "town", "village"}
    | {"of", "region", "besieged", "occupied", "downtown", "nearby"}
)


class Places:
    """The places of one article, and the sections its claims stand in."""

    def __init__(self, article: Article, tokens: Sequence[Token], book: NameBook) -> None:
        self._text = article.text
        self._known = {
            name
            for name in _after_prepositions(tokens)
            if not is_title(name) and book.find(Parsed("", (name,), "")) is None
        }
        sections = article.sections()
        self._starts = [section.span.start for section in sections]
        self._headings = [section.heading for section in sections]
        cut = any(heading is not None for heading in self._headings)
        self._title = "" if cut else next(self._headed(tokenize(article.title)), "")

    def heading(self, at: int) -> Span | None:
        """The heading of the section that a place in the text lies in; None before the first."""
        k = bisect_right(self._starts, at) - 1
        return self._headings[k] if k >= 0 else None

    def of(self, words: Sequence[Token], sentence: Sequence[Token], at: int) -> str:
        """The folded place of a statement with these words, "" where none is told.

        Of its sentence counts besides only how it begins: "In Mariupol, officials said …".
        """
        fronted = sentence[:_FRONT] if sentence and sentence[0].norm in _BEFORE else ()
        told = [*fronted, *words]
        named = next((name for name in _after_prepositions(told) if name in self._known), "")
        heading = self.heading(at)
        if named or heading is None:
            return named or ("" if _of_a_nation(sentence or words) else self._title)
        return next(self._headed(tokenize(heading.of(self._text))), "")

    def _headed(self, words: Sequence[Token]) -> Iterator[str]:
        """The places of a heading; "Ukraine Says" names who speaks, "Shelling of Kyiv" a place."""
        for k, word in enumerate(words):
            name = variants.canonical(word.norm)
            placed = k > 0 and words[k - 1].norm in _BEFORE | {"of", "from"}
            if name in self._known and (placed or not is_government(name)):
                yield name


def _of_a_nation(words: Sequence[Token]) -> bool:
    """Whether a sentence speaks of a whole country, whatever town the title names."""
    return any(
        word.norm in _COUNTRY
        or (word.text[:1].isupper() and side_of(variants.canonical(word.norm)) != "")
        for word in words
    )


def _after_prepositions(tokens: Sequence[Token]) -> Iterator[str]:
    """The names after "in", "near" …, folded."""
    for k in range(len(tokens) - 1):
        if tokens[k].norm not in _BEFORE:
            continue
        j = k + 1
        while j < len(tokens) - 1 and j - k < 4 and tokens[j].norm in _PARTS:
            j += 1
        word = tokens[j]
        calendar = word.norm in small("month") or word.norm in small("weekday")
        if word.norm and word.text[0].isupper() and word.text[0].isalpha() and not calendar:
            name = variants.canonical(word.norm)
            people = name.endswith(("an", "ish", "ese")) and side_of(name)
            if not people and name not in lexicon.words("bound_words"):
                yield name
