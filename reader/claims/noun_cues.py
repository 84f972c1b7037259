"""Nouns that tell a statement: "his claim that", "made the case for", "a report by X that"."""

from collections.abc import Iterator, Sequence

from reader.claims import subjects
from reader.claims.attribution import Attribution, Row, built
from reader.claims.complements import Complement
from reader.claims.contents import after_cue
from reader.claims.cues import Cue
from reader.claims.frames import Item, known_verb, small
from reader.claims.owners import owner
from reader.claims.silences import is_no_word
from reader.language import lexicon
from reader.model import Span

_LEADS = frozenset({"that", "to", "of", "for", "about", "on", "over", "against"})
_FAR = 8  # items between a noun and the "that" after its author: "a report by X that"


def nouns(row: Row, following: Sequence[Cue]) -> Iterator[Attribution]:
    """The statements of one sentence that a noun tells."""
    known = lexicon.words("source_nouns")
    for k in range(1, len(row) - 2):
        norm = row[k].norm
        if norm not in known and norm.removesuffix("s") not in known:
            continue
        found = _owned(row, k, following) or _carried(row, k, following) or _signed(row, k)
        if found is not None:
            yield found


def _owned(row: Row, k: int, following: Sequence[Cue]) -> Attribution | None:
    """ "The mayor's claim that …", "his call for …"."""
    source = owner(row, k) if row[k + 1].norm in _LEADS else None
    if source is None or row[k + 2].norm in small("weekday"):
        return None
    return _told(row, k, source.end, source, following, _main_verb(row, source.start, k + 1))


def _carried(row: Row, k: int, following: Sequence[Cue]) -> Attribution | None:
    """ "He made a call for …", "the ministry issued a statement that …"."""
    if row[k + 1].norm not in _LEADS:
        return None
    first = k
    while first > 0 and k - first < 5 and _describes(row, first - 1):
        first -= 1
    if first == 0 or row[first - 1].norm not in lexicon.words("light_verbs"):
        return None
    if first < k and row[first].norm not in small("determiner") and _is_verb(row, first):
        return None
    group = first - 1
    while group > 0 and row[group - 1].norm in small("auxiliary") | small("adverb"):
        group -= 1
    source = subjects.before(row, group) if group else None
    if source is None or row[source.start].norm in ("it", "there", "this"):
        return None
    told = _told(row, k, first - 1, source, following, len(row))
    if told is not None and is_no_word(row, first, k):
        return told._replace(own=True, whole=False)
    return told


def _describes(row: Row, k: int) -> bool:
    """Whether an item may stand between a verb and its noun: "a formal", "no"."""
    item = row[k]
    verbs = lexicon.words("light_verbs")
    return (
        item.is_word
        and item.text.islower()
        and not (
            item.norm in verbs
            or item.norm in small("preposition")
            or item.norm in small("auxiliary")
        )
    )


def _signed(row: Row, k: int) -> Attribution | None:
    """ "A report by the ministry that …", "a warning from Moscow that …"."""
    if row[k + 1].norm not in ("by", "from"):
        return None
    source = subjects.after(row, k + 2)
    if source is None or not (row[k + 2].is_name or row[k + 2].norm in small("determiner")):
        return None
    that = next((j for j in range(k + 3, min(len(row) - 1, k + _FAR)) if row[j].norm == "that"), 0)
    if not that:
        return None
    end = min(source.end, that)
    ranges = after_cue(row[: _main_verb(row, k, that)], Complement("that", that), ())
    if not ranges or end <= source.start:
        return None
    cue = row[k].span
    return built(row, cue, subjects.Phrase(source.start, end, end), ranges, whole=True)


def _told(
    row: Row, k: int, first: int, source: subjects.Phrase, following: Sequence[Cue], limit: int
) -> Attribution | None:
    """What the noun at `k` leads to, up to `limit`; the cue begins at item `first`."""
    kind = {"that": "that", "to": "to"}.get(row[k + 1].norm, "thing")
    start = k + 1 if kind in ("that", "to") else k + 2
    later = [cue for cue in following if cue.group > start]
    ranges = after_cue(row[:limit], Complement(kind, start), later)
    if not ranges:
        return None
    cue = Span(row[first].span.start, row[k + (kind == "thing")].span.end)
    return built(row, cue, source, ranges, whole=kind == "that")


def _main_verb(row: Row, noun: int, start: int) -> int:
    """Where the sentence's own verb comes after a noun and its clause: "his claim that … is".

    The row's end where the noun is no subject, since a verb stands before it.
    """
    clause = max((k for k in range(noun) if row[k].norm in _OPENS), default=-1) + 1
    if any(_is_verb(row, k) for k in range(clause, noun)):
        return len(row)
    verbs = 0
    for k in range(start, len(row)):
        joins = small("conjunction") | small("subordinator") | {"who", "which", ","}
        if verbs and row[k].norm in joins:
            return len(row)
        if _is_verb(row, k) and not _helps(row[k - 1]) and k > start:
            verbs += 1
            if verbs == 2:
                return k
    return len(row)


_OPENS = frozenset({"that", ",", "and", "but"})


def _helps(item: Item) -> bool:
    """Whether the verb after an item belongs to the same group: "was | taken"."""
    norm = item.norm
    return norm in small("auxiliary") or norm in small("modal") or norm in ("not", "never")


def _is_verb(row: Row, k: int) -> bool:
    """Whether an item is a finite verb, or part of its group."""
    norm = row[k].norm
    if row[k].quotation is not None:
        return row[k].text.strip("\"“‘'«").partition(" ")[0] in small("auxiliary")
    known = known_verb(norm) if row[k].is_word and row[k].text.islower() else None
    cues = known is not None and known.form in ("past", "third")
    return cues or _helps(row[k]) or norm in lexicon.words("causing_verbs")
