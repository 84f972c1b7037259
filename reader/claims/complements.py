"""What a cue leads to on its right: a clause, a quotation, a thing, an intent, or nothing."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from reader.claims.cues import Cue, is_manner
from reader.claims.frames import Item, is_small, known_verb, small
from reader.language import lexicon

REACH = 24  # items between a cue and the "that" or quotation it leads to

Row = Sequence[Item]


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


def complement(row: Row, cue: Cue) -> Complement:
    """What stands right of a cue."""
    j = cue.end
    while j < len(row) and _is_skipped(row[j]):
        j += 1
    if j > cue.end and j < len(row) and row[j].is_word and not _opens_phrase(row[j]):
        return Complement("none", j)
    if j + 1 < len(row) and row[j].text in (":", ","):
        quoted = row[j + 1].quotation is not None
        if row[j].text == ":" or quoted:
            return Complement("quote" if quoted else "clause", j + 1)
    if j >= len(row) or _is_end(row[j]):
        return _past_aside(row, j)
    if j + 2 < len(row) and row[j + 1].text == ":" and row[j + 2].quotation is not None:
        return Complement("quote", j + 2)
    kind = _announced(row, cue, j)
    return Complement(kind, j) if kind else _open_complement(row, cue, j)


def _announced(row: Row, cue: Cue, j: int) -> str:
    """The kind of complement that item `j` by itself announces, else ""."""
    item = row[j]
    if item.quotation is not None:
        return "quote"
    if item.norm == "that" and _opens_clause(row, j, cue):
        return "that"
    if item.norm in _WH:
        return "whether"
    to = j + (item.norm == "not")
    if to + 1 < len(row) and row[to].norm == "to" and not _opens_noun(row[to + 1]):
        return "to"
    return cue.follows


_AFTER_CUE = small("weekday") | {"later", "also", "then", "again", "yesterday", "today"}


def _is_skipped(item: Item) -> bool:
    """Whether an item only tells when or how it was said; "Thursday's" begins a thing."""
    timed = item.norm in _AFTER_CUE and not item.text.endswith(("'s", "’s"))
    return timed or is_manner(item)


_WH = frozenset(["whether", "if", "why", "how", "what", "who", "where", "when", "which"])


def _is_end(item: Item) -> bool:
    return item.quotation is None and item.text in (".", ",", ";", "!", "?", ")", "…", "...")


def _opens_phrase(item: Item) -> bool:
    """Whether a complement can begin here, after "said Wednesday"."""
    return (
        _opens_noun(item)
        or item.norm in _WH
        or item.norm[:1].isdigit()
        or item.norm in small("pronoun") | small("subordinator") | small("preposition")
        or item.norm in ("there", "about", "nearly", "more", "less", "at")
    )


def _opens_noun(item: Item) -> bool:
    return (
        item.is_name
        or item.norm in small("determiner")
        or item.norm in small("possessive")
        or item.norm in ("reporters", "journalists", "lawmakers", "members", "voters", "them")
    )


def _opens_clause(row: Row, j: int, cue: Cue) -> bool:
    """Whether "that" opens a clause; in "rejected that argument" it points at a thing."""
    if "stance" not in cue.verb.kinds or j + 2 >= len(row):
        return j + 1 < len(row)
    noun, after = row[j + 1], row[j + 2]
    pointed = noun.is_word and noun.text.islower() and not is_small(noun)
    return not (pointed and (_is_end(after) or after.norm in small("preposition")))


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
    adverbial = row[j].norm in lexicon.words("adverbial_starts") and not starts_number(row, j)
    if row[j].norm == "this" and j + 1 < len(row):
        adverbial = row[j + 1].norm in _TIMES or row[j + 1].norm in small("weekday")
    if told or adverbial:
        found = _ahead(row, j, limit)
        if found:
            return found
    if adverbial:
        return _after_adverbial(row, cue, j, limit)
    if told and "speech" in cue.verb.kinds and "stance" not in cue.verb.kinds:
        start = _past_hearer(row, j, limit)
        return Complement("clause" if start < limit else "none", start)
    if cue.verb.base == "say" or (cue.verb.base in _bare() and _starts_clause(row, j, limit)):
        return Complement("clause", j)
    if row[j].text.islower() and row[j].norm.endswith("ed") and row[j].norm != "need":
        return Complement("none", j)
    if cue.verb.base in ("see", "regard"):
        return Complement("thing", j)
    if cue.verb.base in _strict() and not cue.verb.kinds & {"stance", "tally"}:
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
        if item.quotation is not None and (k == j or _leads_in(row, k)):
            return Complement("quote", k)
        pointed = row[k - 1].norm in small("preposition") and row[k - 1].norm not in ("in", "by")
        if pointed and item.norm == "that":
            continue
        if item.norm == "that" and not (k + 1 < limit and row[k + 1].norm in small("auxiliary")):
            return Complement("that", k)
        if item.norm in ("whether", "why", "how") and k > j:
            return Complement("whether", k)
        if item.text in (".", ";", ":") or item.norm in ("but", "and"):
            if item.text == ":" and k + 1 < limit:
                return Complement("clause", k + 1)
            return None
        if k > j and (item.norm in _OTHER_CLAUSE or _is_speech(item)):
            return None
    return None


def _leads_in(row: Row, k: int) -> bool:
    """Whether a quotation is told after "on Twitter,", or ends the sentence by itself."""
    last = k + 1 == len(row) or _is_end(row[k + 1])
    return row[k - 1].text in (",", ":", "that") or (last and len(row[k].text) > _SAID_WHOLE)


_SAID_WHOLE = 30  # characters of a quotation that is more than a word set in marks
_OTHER_CLAUSE = small("subordinator") | {"who", "which"}


def _is_speech(item: Item) -> bool:
    """Whether an item is "saying" or "said": what follows is told by it."""
    verb = known_verb(item.norm) if item.is_word and item.text.islower() else None
    return verb is not None and verb.base in ("say", "tell", "add") and verb.form != "base"


def _after_adverbial(row: Row, cue: Cue, j: int, limit: int) -> Complement:
    """ "said on Twitter he would resign": the clause begins at its subject."""
    if cue.verb.base not in _bare() or cue.verb.base in _strict():
        return Complement("thing" if "stance" in cue.verb.kinds else "none", j)
    for k in range(j + 1, limit):
        if _is_end(row[k]):
            break
        norm = row[k].norm
        begins = norm in small("pronoun") | small("determiner") | small("possessive")
        timed = k + 1 < len(row) and row[k + 1].norm in _TIMES
        ready = not timed and row[k - 1].norm not in small("preposition") | small("determiner")
        if begins and ready and k - j >= 2:
            return Complement("clause", k)
    return Complement("none", j)


_TIMES = frozenset(
    {"week", "month", "year", "morning", "afternoon", "evening", "night", "weekend", "time", "day"}
)


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
        return j + 1 < len(row) and not _is_end(row[j + 1])
    for k in range(j + 1, limit):
        item = row[k]
        if item.quotation is not None:
            return True
        following = row[k + 1].norm if k + 1 < limit else ""
        aside = following in ("which", "who", "whose") or following in small("conjunction")
        if _is_end(item) and (item.text != "," or aside):
            return False
        if item.norm in ("but", "and") and known_verb(following) is not None:
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
    return base in _FOUND or (base in _bare() and base not in _strict())


_FOUND = frozenset({"learn", "find", "rule", "calculate", "determine", "observe", "conclude"})


def is_told_by(cue: Cue) -> bool:
    """Whether "X was … by Y" makes Y the source; "informed by" does not."""
    return bool(cue.verb.kinds & {"speech", "stance"}) and cue.verb.base not in _told()


def starts_number(row: Row, j: int) -> bool:
    """Whether a number comes next, with at most a bound before it ("at least 1,189")."""
    while j < len(row) and (row[j].norm in lexicon.words("bound_words") or row[j].text in "$£€"):
        j += 1
    return j < len(row) and (row[j].norm[:1].isdigit() or row[j].norm in lexicon.table("numbers"))


def is_plain_purpose(cue: Cue, comes: Complement) -> bool:
    """Whether "to" and a cue tell a statement: "to denounce the test", not "to see him"."""
    if comes.kind in ("that", "quote"):
        return True
    return comes.kind in ("thing", "whether", "clause") and cue.verb.base not in lexicon.words(
        "plain_verbs"
    )


def is_strict(cue: Cue) -> bool:
    """Whether a verb tells a statement only with a quotation, "that" or the like."""
    return cue.verb.base in _strict()
