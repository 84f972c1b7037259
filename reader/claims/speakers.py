"""Which speaker a source means: names, bodies, roles and pronouns worked out to one name.

Pronouns and "the official" are read as the last fitting speaker, which can be wrong
where two people of one kind alternate.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from reader.claims.bodies import ARTICLES, Bodies, past_document
from reader.claims.frames import small
from reader.claims.names import (
    NameBook,
    Parsed,
    Person,
    demonyms,
    is_named_by_title,
    is_title,
    parse,
)
from reader.claims.sides import bare, side_of
from reader.claims.source_words import head_of, is_nobody, naming
from reader.language import Token, fold, lexicon, tokenize
from reader.model import Span, Speaker

_CUT = frozenset({"who", "which", "that", "whose"})
_OWNED = frozenset({"his", "her", "its", "their"})
_AUTHOR = frozenset({"i", "we", "me", "us", "my", "our"})
_HE = frozenset({"he", "his", "him"})
_SHE = frozenset({"she", "her"})
_COURTESY = frozenset({"mr", "mrs", "ms", "miss"})
_SEVERAL = frozenset({"police", "people", "pair", "couple", "duo", "trio"})
_POINTERS = frozenset({"this", "that", "these"})
_ANYBODY = frozenset({"everyone", "everybody", "anyone", "anybody", "someone", "nobody", "those"})
_MEMORY = 40  # speakers looked back at for a pronoun


@dataclass(slots=True)
class Known:
    """A speaker of this article and how the text has called them so far."""

    name: str
    role: str = ""
    person: bool = False
    plural: bool = False
    gender: str = ""
    spellings: dict[str, None] = field(default_factory=dict)

    def side(self) -> str:
        """The side that the role tells, else the name."""
        return side_of(self.role) or ("" if " and " in self.name else side_of(self.name))


class Cast:
    """Everybody who speaks in an article, in the order they are met; `book` has all named."""

    def __init__(self, text: str, tokens: Sequence[Token], author: str = "") -> None:
        self._text = text
        self.book = NameBook(tokens, text)
        self._bodies = Bodies(text)
        self._author = author or "the author"
        self._known: dict[str, Known] = {}
        self._speaking: dict[str, Known] = {}
        self._recent: list[Known] = []

    def name(self, source: Span, head: Span) -> str | None:
        """The canonical name of a source, remembered as the last speaker; None for nobody."""
        known = self._resolve(source, head)
        if known is None:
            return None
        self._met(known)
        self._speaking[known.name] = known
        return known.name

    def passing(self, sentence: Span, tokens: Iterable[Token]) -> None:
        """Note who a sentence without a speaker is about: "he" may mean them next."""
        for token in tokens:
            if token.span.start >= sentence.end:
                break
            key = fold(bare(token.text))
            if token.text[0].isupper() and key:
                person = self.book.find(Parsed("", (token.text,), ""))
                if person is not None:
                    self._met(self._person(person, token.text))
                    return

    def speakers(self) -> tuple[Speaker, ...]:
        """Everybody who was named a speaker, with spellings, role and side."""
        return tuple(
            Speaker(known.name, tuple(known.spellings), known.role, known.side())
            for known in self._speaking.values()
        )

    def _resolve(self, source: Span, head: Span) -> Known | None:
        said = _whole_words(head.of(self._text))
        words = _without_place(naming(past_document(said)))
        if not words:
            return None
        norm = fold(bare(words[0]))
        if len(words) == 1 and norm in _POINTERS:
            return None
        if len(words) == 1 and (norm in small("pronoun") or norm in small("possessive")):
            return self._pronoun(norm, head)
        return self._named(words, source, head)

    def _named(self, words: list[str], source: Span, head: Span) -> Known | None:
        definite = fold(words[0]) in ("the", "that", "this")
        led = fold(words[0]) in ARTICLES and len(words) > 1 and words[1] != "of"
        plain = words[1:] if led else words
        parsed = parse(plain)
        if _speaks_for(parsed):
            return self._body(plain, head)
        person = self.book.find(parsed)
        if person is not None and (len(parsed.name) < 3 or person.key[-1] in parsed.key):
            beside = self._beside(source, head) or self._ahead(head)
            return self._person(person, " ".join(parsed.name), parsed.role, beside)
        apposed = self._apposed(source, head)
        if apposed is not None and not parsed.name:
            return self._person(apposed, apposed.name, " ".join(plain))
        short = self._shortened(fold(plain[0])) if definite and len(plain) == 1 else None
        if short is not None:
            return short
        lower = plain[-1][0].islower() and all(
            word[0].islower() or fold(bare(word)) in demonyms() for word in plain
        )
        if lower:
            found = self._by_role(plain) if definite else None
            if found is not None:
                return found
        if is_named_by_title(parsed) or (parsed.name and fold(plain[0]).rstrip(".") in _COURTESY):
            return self._titled(parsed)
        if fold(words[0]) in _OWNED and len(words) > 1:
            return self._owned(words, head)
        return None if is_nobody(plain) else self._body(plain, head)

    def _shortened(self, noun: str) -> Known | None:
        """ "The prefecture" after "the police prefecture"; "the ministry" for the last body."""
        bodies = [known for known in reversed(self._recent) if not known.person]
        for known in bodies:
            if head_of(known.name.split()) == noun:
                return known
        named = [known for known in bodies if known.name[0].isupper() and not known.plural]
        return named[0] if named and noun in lexicon.words("body_nouns") else None

    def _owned(self, words: list[str], head: Span) -> Known | None:
        """ "His spokeswoman", told by whose she is: "Laurent Dubois's spokeswoman"."""
        norm = fold(words[0])
        owner = self._pronoun(norm, head) if norm in _HE | _SHE else None
        if is_nobody(words[1:]):
            return None
        sure = owner is not None and owner.gender and self.book.find(parse(owner.name.split()))
        if owner is None or not sure or not is_title(fold(words[-1]).removesuffix("s")):
            return self._body(words, head)
        known = self._entered(f"{owner.name}'s {' '.join(words[1:])}")
        known.person = is_title(fold(words[-1]))
        known.role = known.role or " ".join(words[1:])
        known.spellings.setdefault(" ".join(words))
        return known

    def _titled(self, parsed: Parsed) -> Known:
        """Somebody of whom only a title and a last name are told: "Mr Johnson"."""
        known = self._entered(bare(" ".join(parsed.name)))
        known.person = True
        known.gender = known.gender or parsed.gender
        known.role = known.role or parsed.role
        known.spellings.setdefault(known.name)
        return known

    def _person(self, person: Person, spelling: str, role: str = "", beside: str = "") -> Known:
        known = self._entered(person.name)
        known.person = True
        known.gender = known.gender or person.gender
        known.role = known.role or person.role or role or beside
        known.spellings.setdefault(bare(spelling))
        for other in person.spellings:
            known.spellings.setdefault(other)
        return known

    def _body(self, words: list[str], head: Span) -> Known:
        """A body, a country that stands for its government, or somebody without a name."""
        name, shown = self._bodies.name(words, head.end)
        known = self._entered(name)
        known.spellings.setdefault(shown)
        last = fold(words[-1])
        several = last.endswith("s") and (words[-1][0].islower() or len(words) == 1)
        known.plural = known.plural or several or last in _SEVERAL
        if words[0][0].islower() or is_title(last):
            titled = last in lexicon.words("title_words") - lexicon.words("organisation_words")
            known.person = known.person or (titled and not known.plural)
            known.role = known.role or (shown if known.person else "")
        return known

    def _by_role(self, words: list[str]) -> Known | None:
        """The last speaker whom "the Ukrainian president" or "the source" fits."""
        head = fold(words[-1])
        other = lexicon.table("role_nouns").get(head)
        if other is None and not is_title(head):
            return None
        wanted = {head, *(fold(word) for word in other or ())}
        side = side_of(" ".join(words))
        for known in reversed(self._recent):
            fits = any(word in fold(known.role) for word in wanted)
            if known.person and fits and (not side or known.side() in ("", side)):
                if side and not known.side():
                    known.role = " ".join(words)
                return known
        return None

    def _pronoun(self, norm: str, head: Span) -> Known | None:
        if norm in _AUTHOR:
            return self._entered(self._author)
        if norm in _CUT or norm in ("whom",):
            return self._antecedent(head)
        for known in reversed(self._recent):
            if norm in _HE | _SHE:
                gender = "he" if norm in _HE else "she"
                if known.person and known.gender in ("", gender):
                    known.gender = gender
                    return known
            elif norm in ("they", "them", "their"):
                if known.plural:
                    return known
            elif not known.person:
                return known
        last = self._last()
        return None if norm in _HE | _SHE and last and self._is_nobody(last) else last

    def _is_nobody(self, known: Known) -> bool:
        """Whether neither "he" nor "she" can mean a speaker: a body, several, the author."""
        last = fold(known.name.rpartition(" ")[2])
        body = last in lexicon.words("body_nouns") or last in lexicon.words("organisation_words")
        return known.plural or known.name == self._author or body or bool(known.side())

    def _antecedent(self, head: Span) -> Known | None:
        """Whom "who" points at: the name or the noun phrase right before it."""
        words, place = _phrase_at_end(self._text[max(0, head.start - 80) : head.start])
        for word in reversed(words):
            person = self.book.find(Parsed("", (word,), "")) if word[0].isupper() else None
            if person is not None:
                return self._person(person, word)
        named = words and not place and fold(words[-1]) not in _ANYBODY
        return self._body(words, head) if named and not is_nobody(words) else None

    def _met(self, known: Known) -> None:
        if not self._recent or self._recent[-1] is not known:
            self._recent.append(known)
            del self._recent[:-_MEMORY]

    def _last(self) -> Known | None:
        return self._recent[-1] if self._recent else None

    def _entered(self, name: str) -> Known:
        return self._known.setdefault(name, Known(name))

    def _beside(self, source: Span, head: Span) -> str:
        """The role set beside a name: "Steve Goose, the arms director of …"."""
        if source.end <= head.end:
            return ""
        words = self._text[head.end : source.end].strip(" ,—–-").split()
        if not words or fold(words[0]) not in ARTICLES | small("possessive"):
            return "" if not words or not is_title(fold(words[0])) else " ".join(words[:10])
        return " ".join(words[1:10] if fold(words[0]) in ARTICLES else words[:10]).rstrip(",")

    def _ahead(self, head: Span) -> str:
        """The role put before a name: "One of the advisers to the Presidency, Oleksiy …"."""
        before = self._text[max(0, head.start - 120) : head.start].rstrip(" ")
        if not before.endswith(","):
            return ""
        words = re.split(r"[.!?:;\n,]\s*", before[:-1])[-1].split()
        told = any(is_title(fold(w)) or is_title(fold(w).removesuffix("s")) for w in words)
        return " ".join(words) if told and 1 < len(words) <= 12 else ""

    def _apposed(self, source: Span, head: Span) -> Person | None:
        """The name set beside a role: "One of the advisers …, Oleksiy Arestovych"."""
        if source.end <= head.end:
            return None
        beside = self._text[head.end : source.end].strip(" ,—–-").split(",")[0].split()
        return self.book.find(parse(beside)) if beside and beside[0][0].isupper() else None


def _whole_words(text: str) -> list[str]:
    """The words of a source; an address such as "example.org" is one of them."""
    found: list[str] = []
    end = -1
    tokens = tokenize(text)
    for k, token in enumerate(tokens):
        inside = token.text == "." and k + 1 < len(tokens) and tokens[k + 1].text.islower()
        if found and token.span.start == end and (inside or found[-1].endswith(".")):
            found[-1] += token.text
        elif token.norm or token.text in "&%":
            found.append(token.text)
        else:
            continue
        end = token.span.end
    return found


def _phrase_at_end(text: str) -> tuple[list[str], bool]:
    """The noun phrase at the end of a text, and whether it tells where: "in Kyiv"."""
    text = re.split(r"[.!?;:\n]\s|[“”\"]", text.rstrip(" ,—–-("))[-1]
    words = _whole_words(text)
    start = len(words)
    while start > 0 and not _ends_phrase(words, start - 1):
        start -= 1
    place = start > 0 and fold(words[start - 1]) in _WHERE
    while start < len(words) and words[start].islower() and words[start].endswith("ed"):
        start += 1
    return words[start:], place


def _ends_phrase(words: Sequence[str], k: int) -> bool:
    """Whether a word stands before a noun phrase: "of", "the", "is"; names go over "of"."""
    norm = fold(words[k])
    if norm in ("of", "for", "the") and 0 < k < len(words) - 1:
        before = words[k - 1 - (fold(words[k - 1]) == "of")]
        if before[0].isupper() and words[k + 1 + (fold(words[k + 1]) == "the")][0].isupper():
            return False
    kinds = ("preposition", "determiner", "possessive", "auxiliary", "modal", "conjunction")
    return norm in _CUT or any(norm in small(kind) for kind in kinds)


_WHERE = frozenset({"in", "at", "near", "outside", "inside", "around", "across", "to", "into"})


def _without_place(words: list[str]) -> list[str]:
    """ "Rep. Elijah Cummings | of Maryland": somebody named by a title, without their place."""
    for k in range(2, len(words)):
        if fold(words[k]) in _FOR:
            parsed = parse(words[:k])
            courteous = fold(words[0]).rstrip(".") in _COURTESY and bool(parsed.name)
            return words[:k] if courteous or is_named_by_title(parsed) else words
    return words


def _speaks_for(parsed: Parsed) -> bool:
    """ "A spokesman for Anna Berg", "an adviser to President Orr": somebody else than the name."""
    role = parsed.role.split()
    place = next((k for k in range(len(role) - 1, 0, -1) if fold(role[k]) in _FOR), 0)
    titled = all(is_title(fold(word).rstrip(".")) for word in role[place + 1 :])
    return bool(place and parsed.name) and role[0][0].islower() and titled


_FOR = frozenset({"for", "to", "of", "with"})
