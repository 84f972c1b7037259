"""The people an article names: full names, their spellings, roles and, as far as told, gender."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from rapidfuzz.distance import OSA

from reader.claims.frames import small
from reader.claims.sides import bare, side_of
from reader.language import Token, fold, lexicon, variants
from reader.language.remembered import WORDS, remembered

_LONGEST_NAME = 4  # words; longer runs of capitals are headlines or bodies
_MALE = frozenset({"mr", "sir", "lord", "king", "prince", "spokesman", "chairman", "congressman"})
_FEMALE = frozenset(
    {"mrs", "ms", "miss", "madam", "lady", "dame", "queen", "princess", "spokeswoman"}
    | {"chairwoman", "congresswoman"}
)


@dataclass(slots=True)
class Person:
    """Somebody named in full somewhere in the article."""

    name: str
    key: tuple[str, ...]
    role: str = ""
    gender: str = ""
    mentions: int = 0
    spellings: dict[str, None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Parsed:
    """A run of words read as a role and a name ("Russian Foreign Minister", "Sergey Lavrov")."""

    role: str
    name: tuple[str, ...]
    gender: str

    @property
    def key(self) -> tuple[str, ...]:
        """The name's words folded, each in the one spelling of its variants."""
        return tuple([_key(word) for word in self.name])


@remembered(WORDS)
def _key(word: str) -> str:
    """A word of a name, folded, in the one spelling of its variants."""
    return variants.canonical(fold(bare(word)))


@remembered(WORDS)
def _norm(word: str) -> str:
    """A folded word without possessive and full stop."""
    return fold(bare(word)).rstrip(".")


@remembered(WORDS)
def is_title(norm: str) -> bool:
    """Whether a folded word belongs to a title or a role."""
    return norm in lexicon.words("title_words") or norm in lexicon.words("organisation_words")


@remembered(WORDS)
def gender_of(given: str) -> str:
    """ "he" or "she" for a common given name, else ""."""
    for gender, names in _given().items():
        if given in names:
            return gender
    return ""


@cache
def _given() -> dict[str, frozenset[str]]:
    return {gender: frozenset(names) for gender, names in lexicon.table("given_names").items()}


@cache
def demonyms() -> frozenset[str]:
    """Folded words that name a side ("russian", "kremlin")."""
    return frozenset(fold(word) for words in lexicon.table("sides").values() for word in words)


def parse(words: Sequence[str]) -> Parsed:
    """Split the words of a run into what belongs to the role and what to the name."""
    return _parsed(tuple(words))


@remembered(WORDS)
def _parsed(words: tuple[str, ...]) -> Parsed:
    last = -1
    for index, word in enumerate(words):
        norm = _norm(word)
        owned = index + 1 < len(words) and bare(word) != word
        sided = norm in demonyms() and (index == 0 or len(words) > index + 2)
        if owned or sided or is_title(norm):
            last = index
    while last + 1 < len(words) and not words[last + 1][0].isupper():
        last += 1
    role = list(words[: last + 1])
    folded = [fold(word).rstrip(".") for word in role]
    norms = set(folded)
    gender = "he" if norms & _MALE else "she" if norms & _FEMALE else ""
    courtesy = ("mr", "mrs", "ms", "miss")
    shown = [word for word, norm in zip(role, folded, strict=True) if norm not in courtesy]
    name = words[last + 1 :]
    return Parsed(" ".join(shown), name, gender or (gender_of(fold(name[0])) if name else ""))


def is_named_by_title(parsed: Parsed) -> bool:
    """Whether a personal title stands right before a name in capitals: "President Erdogan"."""
    last = fold(bare(parsed.role.split()[-1])).rstrip(".") if parsed.role else ""
    titled = last in lexicon.words("title_words") and last not in lexicon.words(
        "organisation_words"
    )
    return titled and bool(parsed.name) and all(word[0].isupper() for word in parsed.name)


class NameBook:
    """Full names by surname, found once over the whole article."""

    def __init__(self, tokens: Iterable[Token], text: str) -> None:
        runs = [list(run) for run in _runs(tokens, text)]
        alone = Counter(fold(bare(run[0])) for run in runs if len(run) == 1)
        self._by_surname: dict[str, list[Person]] = {}
        for run in runs:
            self._enter(parse(run), alone)

    def find(self, parsed: Parsed) -> Person | None:
        """The person a name means: by full name, else by surname, else by a close spelling."""
        key = parsed.key
        if not key:
            return None
        known = self._by_surname.get(key[-1], [])
        if len(key) > 1:
            known = [person for person in known if _same_given(person.key[0], key[0])]
            return max(known, key=_mentions, default=None) or self._close(key)
        fitting = [p for p in known if not parsed.gender or p.gender in ("", parsed.gender)]
        return max(fitting or known, key=_mentions, default=None) or self._close(key)

    def _enter(self, parsed: Parsed, alone: Counter[str]) -> None:
        key = parsed.key
        if not 2 <= len(key) <= _LONGEST_NAME or not _looks_personal(parsed, alone):
            return
        person = self.find(parsed)
        if person is None:
            person = Person(_written(parsed.name), key)
            self._by_surname.setdefault(key[-1], []).append(person)
        person.mentions += 1
        person.gender = person.gender or parsed.gender
        person.spellings.setdefault(_written(parsed.name))
        if parsed.role and (not person.role or (side_of(parsed.role) and not side_of(person.role))):
            person.role = parsed.role

    def _close(self, key: tuple[str, ...]) -> Person | None:
        """Somebody whose surname is spelt nearly so (Makrushin, Markushyn)."""
        surname = key[-1]
        allowed = 2 if len(surname) >= 8 else 1 if len(surname) >= 6 else 0
        if not allowed:
            return None
        for other, persons in self._by_surname.items():
            if other[0] != surname[0] or abs(len(other) - len(surname)) > allowed:
                continue
            if OSA.distance(other, surname, score_cutoff=allowed) <= allowed:
                for person in persons:
                    if len(key) == 1 or _same_given(person.key[0], key[0]):
                        return person
        return None


@cache
def _function_words() -> frozenset[str]:
    kinds = ("determiner", "possessive", "pronoun", "preposition", "conjunction", "subordinator")
    return frozenset().union(*(small(kind) for kind in (*kinds, "adverb", "auxiliary")))


def is_function_word(token: Token) -> bool:
    """Whether a capital only shows that a sentence begins; "US" and "U.S." are names."""
    return token.norm in _function_words() and not token.text.replace(".", "").isupper()


def _written(name: Sequence[str]) -> str:
    """A name as people write it, with the stops of its initials: "John F. Kerry"."""
    words = [bare(word) for word in name]
    return " ".join(f"{w}." if len(w) == 1 or w in ("Jr", "Sr") else w for w in words)


def _mentions(person: Person) -> int:
    return person.mentions


def _same_given(one: str, other: str) -> bool:
    """Whether two given names may be one: alike, an initial, or a letter or two apart."""
    if one == other or one.rstrip(".") == other[:1] or other.rstrip(".") == one[:1]:
        return True
    return min(len(one), len(other)) >= 5 and OSA.distance(one, other, score_cutoff=2) <= 2


def _looks_personal(parsed: Parsed, alone: Counter[str]) -> bool:
    norms = [fold(bare(word)) for word in parsed.name]
    if any(is_title(norm) or norm in demonyms() for norm in norms):
        return False
    if any(norm in small("month") or norm in small("weekday") for norm in norms):
        return False
    return bool(parsed.role or gender_of(norms[0]) or alone[norms[-1]])


def _runs(tokens: Iterable[Token], text: str) -> Iterator[list[str]]:
    """Runs of capitalised words with nothing but a space, or an initial's stop, between."""
    run: list[str] = []
    end = -1
    for token in tokens:
        word, norm = token.text, token.norm
        if not norm or not word[0].isalpha():
            continue
        capital = word[0].isupper()
        title = not capital and len(norm) > 2 and is_title(norm)
        if not run and not (capital or title):
            continue
        joined = bool(run) and _joins(text[end : token.span.start], run[-1])
        opens = capital and (joined or not is_function_word(token))
        belongs = opens or title or (joined and norm in _PARTICLES)
        if run and not (joined and belongs):
            yield run
            run = []
        if belongs:
            run.append(word)
            end = token.span.end
            if len(word) > 12 and word.isupper():
                run = []
    if run:
        yield run


def _joins(between: str, last: str) -> bool:
    """Whether what stands between two words of a name keeps them together."""
    return between in (" ", "\xa0", "-") or (between == ". " and _is_short(last))


def _is_short(word: str) -> bool:
    """Whether a full stop after this word only shortens it: "John F.", "Sen."."""
    return len(word) == 1 or fold(word) in lexicon.words("abbreviations")


_PARTICLES = frozenset({"de", "la", "van", "von", "der", "den", "bin", "al", "el", "ibn", "du"})
