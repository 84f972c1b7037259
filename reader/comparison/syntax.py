"""Who does what in a statement: a shallow reading by closed-class words and word order.

One pass from left to right, no grammar: a clause is a subject, a verb, and what depends on them.
It may be wrong where sentences are long; nothing is decided by it alone.
"""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from reader.comparison import lexicon
from reader.comparison.meaning import entry, is_verb
from reader.comparison.words import Kind, Word
from reader.language.lexicon import words
from reader.language.remembered import WORDS, remembered

SUBJECT, OBJECT, IS, MODIFIER = "subject", "object", "is", "modifier"
_RESETS = frozenset(".;:!?—–")
_AFTER_VERBS = frozenset(("prep", "to", "det", "pron"))
_SHORT = 3


class Edge(NamedTuple):
    """The word at `filler` is the subject, object, modifier … of `head`, or what `head` is."""

    head: int
    role: str
    filler: int


@cache
def _classes() -> dict[str, str]:
    return lexicon.table("grammar.tsv")


@remembered(WORDS)
def _form(folded: str) -> str:
    """What an ending tells: "past" (also irregular: born, withdrawn), "ing", or nothing."""
    if folded.endswith("ing"):
        return "ing"
    lemma = lexicon.irregular().get(folded)
    regular = folded.endswith("ed") and len(folded) > _SHORT
    irregular = lemma is not None and not folded.endswith("s") and is_verb(lexicon.key_of(lemma))
    return "past" if regular or irregular else ""


def has_past_form(folded: str) -> bool:
    """Whether a word looks like a past form: "asked", "born", "withdrawn"."""
    return _form(folded) == "past"


def _says_how(word: Word) -> bool:
    """Whether a word is an adverb by its ending: "quickly", not "family"."""
    ended = word.folded.endswith("ly") and word.folded not in words("ly_words")
    return ended and entry(word.key).as_verb == 0


class _Reader:
    """Walks the words of one statement and notes who does what."""

    def __init__(self, words: Sequence[Word]) -> None:
        self.words = words
        self.edges: list[Edge] = []
        self.subject = self.verb = self.noun = self.last = -1
        self.outer: tuple[int, int] | None = None
        self.preposition = ""
        self.passive = self.copula = self.comma = self.auxiliary = self.infinitive = False
        self.filled = False
        self.before = ""

    def read(self) -> list[Edge]:
        """All edges, in reading order."""
        chunk: list[int] = []
        for i, word in enumerate(self.words):
            what = self._class(i, word, bool(chunk))
            if what == "noun":
                chunk.append(i)
                self.before = what
                continue
            if chunk:
                if word.folded in ("-", "’", "'", '"', "“", "”", "“”") and what == "mark":
                    continue
                self._phrase(chunk)
                chunk = []
            self._step(i, word, what)
            self.before = what if what != "adv" else self.before
        if chunk:
            self._phrase(chunk)
        return self.edges

    def _class(self, i: int, word: Word, in_phrase: bool) -> str:
        if word.kind is Kind.MARK:
            return "mark"
        known = _classes().get(word.folded)
        if known and word.kind is not Kind.NAME:
            return known
        if word.kind is Kind.NEGATION:
            return "adv" if word.folded not in ("no", "none", "nobody", "nothing") else "det"
        if word.kind is Kind.FUNCTION:
            return "adv"
        if word.kind is Kind.CONTENT:
            if _says_how(word):
                return "adv"
            if self._verbal(i, word, in_phrase):
                return "verb"
        return "noun"

    def _verbal(self, i: int, word: Word, in_phrase: bool) -> bool:
        """Whether a content word is a verb where it stands."""
        form = _form(word.folded)
        if self.auxiliary:
            return form in ("past", "ing") if self.copula else bool(entry(word.key).as_verb)
        if self.infinitive:
            return bool(entry(word.key).as_verb)
        if self.before in ("det", "of"):
            return False
        if self.before == "prep":
            return form == "ing"
        if form == "past":
            return not in_phrase or self.verb < 0 or self._next(i) in _AFTER_VERBS
        return self._present(i, word, in_phrase)

    def _present(self, i: int, word: Word, in_phrase: bool) -> bool:
        """Whether a word that is no participle is a verb: "says", "they say"."""
        known, begun = entry(word.key), self.verb >= 0 or self.copula
        if word.folded.endswith("ing"):
            return not in_phrase and is_verb(word.key)
        if word.folded.endswith("s"):
            if known.as_verb and self._next(i) == "det" and self._after_name(i):
                return in_phrase and not begun  # "Italy backs the treaty"
            sure = 9 if self._next(i) in _AFTER_VERBS else 3
            return in_phrase and not begun and sure * known.as_verb > known.met
        plural = in_phrase and not begun and self.words[i - 1].folded.endswith("s")
        return is_verb(word.key) and (plural or self.before in ("pron", "rel", "coord", "mark"))

    def _after_name(self, i: int) -> bool:
        """Whether a name stands before a word; that of the first word does not show."""
        return i == 1 or self.words[i - 1].kind is Kind.NAME

    def _next(self, i: int) -> str:
        return _classes().get(self.words[i + 1].folded, "") if i + 1 < len(self.words) else ""

    def _phrase(self, chunk: list[int]) -> None:
        """A noun phrase ends: its last word is its head, the others modify it."""
        head = chunk[-1]
        self.edges += [Edge(head, MODIFIER, i) for i in chunk[:-1]]
        self._attach(head)
        self.noun = self.last = head
        self.comma = False

    def _attach(self, head: int) -> None:
        add = self.edges.append
        if self.preposition:
            agent = self.preposition == "by" and self.passive
            if self.last >= 0 and self.last != self.verb:
                add(Edge(self.last, self.preposition, head))
            if self.verb >= 0 and self.preposition != "of":
                add(Edge(self.verb, SUBJECT if agent else self.preposition, head))
            self.preposition = ""
        elif self.comma and self.noun >= 0 and self.before == "noun" and self.apposed:
            add(Edge(self.noun, IS, head))
        elif self.copula and self.verb < 0:
            if self.subject >= 0:
                add(Edge(self.subject, IS, head))
        elif self.verb >= 0 and not self.filled:
            add(Edge(self.verb, OBJECT, head))
            self.filled = True
        elif self.verb < 0:
            self.subject = head

    apposed = False

    def _step(self, i: int, word: Word, what: str) -> None:
        if what == "mark":
            self._mark(word)
        elif what == "verb":
            self._predicate(i, word)
        elif what in ("be", "have", "do", "modal"):
            self.auxiliary = True
            self.copula = what == "be"
            self.verb, self.filled, self.passive, self.preposition = -1, False, False, ""
        elif what in ("prep", "of"):
            self.preposition = word.folded
            self.auxiliary = False
        elif what == "to":
            self.infinitive, self.preposition = True, "to"
        elif what == "pron":
            self.preposition, kept = "", self.preposition
            if not kept and self.verb < 0:
                self.subject = i
        elif what == "rel":
            self.subject, self.verb, self.filled, self.copula = self.noun, -1, False, False
            self.preposition = ""
        elif what == "sub":
            self.subject = self.verb = -1
            self.filled = self.copula = self.auxiliary = False
            self.preposition = ""
        elif what == "coord":
            self.comma, self.auxiliary = False, False
        elif what == "det":
            self.infinitive = self.auxiliary = False

    def _mark(self, word: Word) -> None:
        if word.folded in _RESETS and self.outer is None:
            self.subject = self.verb = self.noun = self.last = -1
            self.copula = self.passive = self.filled = self.auxiliary = False
            self.preposition = ""
        elif word.folded in ("(", "[") and self.outer is None:
            self.outer = (self.subject, self.verb)
            self.subject, self.verb, self.filled = self.noun, -1, False
        elif word.folded in (")", "]") and self.outer:
            self.subject, self.verb = self.outer
            self.last = self.noun = self.subject
            self.outer = None
        elif word.folded == ",":
            self.comma, self.preposition = True, ""
        self.infinitive = False

    def _predicate(self, i: int, word: Word) -> None:
        reduced = (
            not self.auxiliary
            and self.before != "coord"
            and (self.outer or self.verb >= 0 or self.comma or self.copula)
            and _form(word.folded) == "past"
        )
        self.passive = _form(word.folded) == "past" and (
            (self.auxiliary and self.copula) or bool(reduced)
        )
        whom = self.noun if reduced and self.noun >= 0 else self.subject
        if whom >= 0:
            self.edges.append(Edge(i, OBJECT if self.passive else SUBJECT, whom))
        self.verb = self.last = i
        self.filled = self.copula = self.auxiliary = self.infinitive = self.comma = False
        self.preposition = ""


def edges(words: Sequence[Word]) -> tuple[Edge, ...]:
    """Who does what in a statement, as far as order and closed-class words tell."""
    return tuple(_Reader(words).read())
