"""Where a sentence tells that somebody says, thinks, wants or rejects something."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from reader.claims.cue_words import Verb, phrases
from reader.claims.frames import Item, known_verb, small
from reader.language import lexicon

REACH = 24  # items between a cue and the "that" or quotation it leads to

Row = Sequence[Item]


class Cue(NamedTuple):
    """A cue at items `[start, end)`; its verb group with auxiliaries begins at `group`.

    `follows` says what its particle asks for: "thing", "clause" or "" where it has none.
    """

    group: int
    start: int
    end: int
    verb: Verb
    passive: bool
    follows: str


class Complement(NamedTuple):
    """What a cue leads to, from item `start`: that, quote, clause, whether, to, thing or none."""

    kind: str
    start: int


@cache
def _bare() -> frozenset[str]:
    return lexicon.words("bare_clause_verbs")


@cache
def _strict() -> frozenset[str]:
    return lexicon.words("quote_only_verbs")


@cache
def _told() -> frozenset[str]:
    return lexicon.words("told_verbs")


def cues(row: Row, *, headline: bool = False) -> Iterator[Cue]:
    """The verb cues of a sentence, in order."""
    for k, item in enumerate(row):
        if not item.is_word:
            continue
        verb = known_verb(item.norm)
        if verb is None or (item.text[0].isupper() and k > 0 and not headline):
            continue
        group = _group_start(row, k)
        if not _is_verb(row, k, group, verb):
            continue
        end, follows = _with_particles(row, k, verb)
        if not verb.kinds and not follows:
            continue
        yield Cue(group, k, end, verb, _is_passive(row, group, k, verb), follows)


def _group_start(row: Row, k: int) -> int:
    """Back over auxiliaries, negation, adverbs and "went on to": "has repeatedly | said"."""
    start = k
    while start > 0 and row[start - 1].is_word and k - start < 10:
        item = row[start - 1]
        norm = item.norm
        helps = norm in small("auxiliary") or norm in small("modal")
        keeps = row[start].norm == "to" and norm in lexicon.words("catenative_verbs")
        if not (helps or keeps or norm in small("adverb") or norm == "to" or _is_manner(item)):
            break
        start -= 1
    while start < k and (row[start].text[0].isupper() and start > 0):
        start += 1
    return start


def _is_manner(item: Item) -> bool:
    return item.norm.endswith("ly") and item.text.islower() and len(item.norm) > 4


def _with_particles(row: Row, k: int, verb: Verb) -> tuple[int, str]:
    """The end of the cue with the longest particle that fits, and what it asks for."""
    best, follows = k + 1, ""
    for particles, kind in phrases().get(verb.base, {}).items():
        end = k + 1 + len(particles)
        if end > best and tuple(item.norm for item in row[k + 1 : end]) == particles:
            best, follows = end, kind
    return best, follows


def _is_verb(row: Row, k: int, group: int, verb: Verb) -> bool:
    """Whether a form that may be a noun or an adjective is a verb here."""
    previous = row[k - 1] if k else None
    following = row[k + 1] if k + 1 < len(row) else None
    if previous is not None and previous.is_word:
        norm = previous.norm
        if norm in small("determiner") and norm not in ("this", "that", "all", "both", "many"):
            return False
        if norm in small("possessive") or _is_possessive(previous, verb):
            return False
        if norm in small("preposition") and norm != "to":
            return verb.form == "ing" and norm in ("in", "by", "without", "for")
    if verb.form in ("third", "base") and following is not None and _follows_noun(following):
        return False
    if verb.form == "third":
        return previous is not None and (
            previous.quotation is not None or not _is_adjective(previous)
        )
    if verb.form == "base":
        return _fits_base(row, k, group)
    if verb.form == "ing":
        return _fits_ing(row, k, group)
    return True


def _follows_noun(item: Item) -> bool:
    """Whether an item stands after a noun rather than a verb: "states have", "claims of"."""
    if item.norm in small("auxiliary") or item.norm in small("modal"):
        return True
    return item.norm in ("of", "by", "from", "and", "or", "were")


def _is_possessive(item: Item, verb: Verb) -> bool:
    """ "Trump's claims", but not "he's saying"."""
    if item.norm in small("pronoun"):
        return False
    return item.text.endswith(("'s", "’s", "s'", "s’")) and verb.form != "ing"


def _is_adjective(item: Item) -> bool:
    return item.text.islower() and item.norm.endswith(("al", "ive", "ous", "ic", "new", "ary"))


def _fits_base(row: Row, k: int, group: int) -> bool:
    if group < k:
        first = row[group:k]
        helped = any(i.norm in small("modal") or i.norm in _DO or i.norm == "to" for i in first)
        if helped:
            return True
    if group == 0:
        return False
    item = row[group - 1]
    if not item.is_word:
        return item.quotation is not None or item.text == ","
    if item.norm in _PLURAL:
        return True
    plural = item.norm.endswith("s") and not item.norm.endswith(("ss", "us", "is"))
    if plural:
        return True
    base = row[k].norm
    return base not in lexicon.words("noun_like_verbs") and not _is_small(item)


def _is_small(item: Item) -> bool:
    return any(
        item.norm in small(kind)
        for kind in ("determiner", "possessive", "preposition", "pronoun", "conjunction")
    )


_DO = frozenset({"do", "does", "did", "don't", "doesn't", "didn't", "let"})
_PLURAL = frozenset(
    {*("i", "we", "you", "they", "who", "that", "and", "others", "some", "many", "most", "few")}
    | {*("all", "both", "whom", "people", "police", "women", "men", "children", "those")}
)


def _fits_ing(row: Row, k: int, group: int) -> bool:
    if group < k and any(item.norm in small("be") for item in row[group:k]):
        return True
    if group == 0:
        return True
    previous = row[group - 1]
    if previous.text == "," or previous.quotation is not None:
        return True
    if previous.norm in ("in", "by", "without", "for", "while", "before", "after", "and"):
        return True
    return previous.is_name or previous.norm in small("pronoun")


def _is_passive(row: Row, group: int, k: int, verb: Verb) -> bool:
    if verb.form != "past":
        return False
    helpers = {item.norm for item in row[group:k]}
    if helpers & small("be"):
        return True
    return k + 1 < len(row) and row[k + 1].norm == "by" and not helpers & _HAVE


_HAVE = frozenset(("has", "have", "had", "having", "'ve", "'d"))


def complement(row: Row, cue: Cue) -> Complement:
    """What stands right of a cue."""
    j = cue.end
    while j < len(row) and (row[j].norm in _AFTER_CUE or _is_manner(row[j])):
        j += 1
    if j < len(row) and row[j].text in (":", ","):
        quoted = j + 1 < len(row) and row[j + 1].quotation is not None
        if row[j].text == ":" or quoted:
            return Complement("quote" if quoted else "clause", j + 1)
    if j >= len(row) or _is_end(row[j]):
        return _past_aside(row, j)
    item = row[j]
    if item.quotation is not None:
        return Complement("quote", j)
    if item.norm == "that" and _opens_clause(row, j, cue):
        return Complement("that", j)
    if item.norm in _WH:
        return Complement("whether", j)
    if item.norm == "to" and j + 1 < len(row) and not _opens_noun(row[j + 1]):
        return Complement("to", j)
    if cue.follows:
        return Complement("clause" if cue.follows == "clause" else "thing", j)
    return _open_complement(row, cue, j)


_AFTER_CUE = small("weekday") | {"later", "also", "then", "again", "too", "yesterday", "today"}
_WH = frozenset(["whether", "if", "why", "how", "what", "who", "where", "when", "which"])


def _is_end(item: Item) -> bool:
    return item.quotation is None and item.text in (".", ",", ";", "!", "?", ")", "…", "...")


def _opens_noun(item: Item) -> bool:
    return (
        item.is_name
        or item.norm in small("determiner")
        or item.norm in small("possessive")
        or item.norm in ("reporters", "journalists", "lawmakers", "members", "voters", "them")
    )


def _opens_clause(row: Row, j: int, cue: Cue) -> bool:
    """Whether "that" opens a clause; in "rejected that argument" it points at a thing."""
    return "stance" not in cue.verb.kinds or _starts_clause(row, j + 1, min(len(row), j + REACH))


def _past_aside(row: Row, j: int) -> Complement:
    """ "said, in a statement, that …": on to a "that" or a quotation soon after the comma."""
    if j + 1 < len(row) and row[j].text == ",":
        found = _ahead(row, j + 1, min(len(row), j + 16))
        adverbial = row[j + 1].norm in lexicon.words("adverbial_starts")
        if found and (adverbial or (found.kind == "that" and row[found.start - 1].text == ",")):
            return found
    return Complement("none", j)


def _open_complement(row: Row, cue: Cue, j: int) -> Complement:
    """A clause without "that", a thing, a hearer or an adverbial comes next."""
    limit = min(len(row), j + REACH)
    told = cue.verb.base in _told()
    adverbial = row[j].norm in lexicon.words("adverbial_starts")
    if told or adverbial:
        found = _ahead(row, j, limit)
        if found:
            return found
    if adverbial:
        return _after_adverbial(row, cue, j, limit)
    if told and "speech" in cue.verb.kinds and "stance" not in cue.verb.kinds:
        start = _past_hearer(row, j, limit)
        return Complement("clause" if start < limit else "none", start)
    if cue.verb.base in _bare() and _starts_clause(row, j, limit):
        return Complement("clause", j)
    if cue.verb.base in _strict() and "stance" not in cue.verb.kinds:
        return Complement("shown" if _is_document(row, cue) else "none", j)
    return Complement("thing", j)


def _is_document(row: Row, cue: Cue) -> bool:
    """Whether a poll, a study or the like stands before the cue."""
    near = row[max(0, cue.group - 12) : cue.group]
    return any(item.norm in lexicon.words("document_nouns") for item in near)


def _ahead(row: Row, j: int, limit: int) -> Complement | None:
    """The nearest "that", "to …", "whether" or quotation, over no other clause."""
    for k in range(j, limit):
        item = row[k]
        if item.quotation is not None and (k == j or row[k - 1].text in (",", ":", "that")):
            return Complement("quote", k)
        if item.norm == "that" and not (k + 1 < limit and row[k + 1].norm in small("auxiliary")):
            return Complement("that", k)
        if item.norm in ("whether", "why", "how") and k > j:
            return Complement("whether", k)
        if item.text in (".", ";", ":") or item.norm in ("but", "and"):
            if item.text == ":" and k + 1 < limit:
                return Complement("clause", k + 1)
            return None
        if k > j and item.norm in small("subordinator") | {"who", "which"}:
            return None
    return None


def _after_adverbial(row: Row, cue: Cue, j: int, limit: int) -> Complement:
    """ "said on Twitter he would resign": the clause begins at its subject."""
    if cue.verb.base not in _bare():
        return Complement("thing" if "stance" in cue.verb.kinds else "none", j)
    for k in range(j + 1, limit):
        if _is_end(row[k]):
            break
        norm = row[k].norm
        begins = norm in small("pronoun") | small("determiner") | small("possessive")
        ready = row[k - 1].norm not in small("preposition") | small("determiner")
        if begins and ready and k - j >= 2:
            return Complement("clause", k)
    return Complement("none", j)


def _past_hearer(row: Row, j: int, limit: int) -> int:
    """ "told The Post he would": the clause begins at its subject."""
    for k in range(j + 1, limit):
        if _is_end(row[k]) or row[k].norm in small("conjunction"):
            return limit
        if row[k].norm in small("pronoun") and row[k].norm not in ("who", "which"):
            return k
        if row[k].norm in ("there", "to") and row[k].text.islower():
            return k
        fresh = row[k].norm in small("determiner") | small("possessive")
        if fresh and row[k - 1].norm not in small("preposition"):
            return k
    return limit


def _starts_clause(row: Row, j: int, limit: int) -> bool:
    """Whether a verb follows before the sentence or its part ends."""
    if row[j].norm in ("he", "she", "they", "it", "we", "i", "there", "you"):
        return True
    for k in range(j + 1, limit):
        item = row[k]
        if item.quotation is not None:
            return True
        if _is_end(item) and item.text != ",":
            return False
        if item.norm in small("auxiliary") or item.norm in small("modal"):
            return True
        if item.is_word and item.text.islower():
            verb = known_verb(item.norm)
            if verb is not None and verb.form in ("past", "third"):
                return True
            if item.norm.endswith("ed") and row[k - 1].norm not in small("determiner"):
                return True
    return False


def is_parenthetical(cue: Cue) -> bool:
    """Whether a cue may stand beside what it tells without a quotation ("…, police said")."""
    base = cue.verb.base
    return base == "learn" or (base in _bare() and base not in _strict())
