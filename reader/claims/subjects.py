"""Who stands before or after a cue: the noun phrase that is its source."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from reader.claims.cues import is_manner
from reader.claims.frames import Item, is_small, known_verb, small
from reader.language import lexicon

REACH = 60  # items looked at on either side; longer noun phrases are not names
_NAME = 4  # items from "whereas" or "that" to an "and" that joins two names

Row = Sequence[Item]


class Phrase(NamedTuple):
    """Items `[start, end)` of a row: the head, and `whole_end` with what is set beside it."""

    start: int
    end: int
    whole_end: int


def before(row: Row, group: int) -> Phrase | None:
    """The subject left of a verb group that begins at `group`."""
    if group > 0 and row[group - 1].text in (",", "—", "–", "--", "-", ")"):
        return _with_apposition(row, group)
    start = _segment_start(row, group)
    found = _subject(row, start, group)
    return _named_before(row, found) if found else None


def _named_before(row: Row, found: Phrase) -> Phrase:
    """ "Alex Mundt, the coordinator in Poland said": the name before a comma is the head."""
    comma = found.start - 1
    if comma < 2 or row[comma].text != "," or row[found.start].norm not in ("the", "a", "an"):
        return found
    start = comma
    while start > 0 and is_own_name(row[start - 1]) and comma - start < 5:
        start -= 1
    clause = start == 0 or not row[start - 1].is_word or row[start - 1].norm in ("and", "but")
    named = comma - start >= 2 and clause
    return Phrase(start, comma, found.end) if named else found


def is_own_name(item: Item) -> bool:
    """Whether a capital is a name's, not that of a sentence's first small word."""
    return item.is_name and item.norm not in small("preposition") | small("subordinator")


def after(row: Row, start: int) -> Phrase | None:
    """The subject right of a verb, as in “…,” said the mayor."""
    while start < len(row) and row[start].norm in small("adverb"):
        start += 1
    end = start
    limit = min(len(row), start + REACH)
    while end < limit and _goes_on(row, start, end):
        end += 1
    if end == start or not row[start].is_word:
        return None
    whole = end
    if end + 1 < len(row) and row[end].text == "," and _is_beside(row[end + 1]):
        stop = _apposition_end(row, end + 1, limit)
        relative = row[end + 1].norm in ("who", "which")
        if relative or not any(_is_finite(row, k) for k in range(end + 1, stop)):
            whole = stop
    return Phrase(start, end, whole)


def _goes_on(row: Row, start: int, k: int) -> bool:
    """Whether item `k` still belongs to a noun phrase that began at `start`."""
    item = row[k]
    if item.quotation is not None:
        return len(item.text) < 30 and k > start
    if not item.is_word:
        return item.text in ("-", "'", "’", "&", "/")
    if _leaves_name(item):
        return False
    if k > start and is_manner(item):
        return False
    if k > start and (item.norm in small("pronoun") or _is_bare_past(row, k)):
        return item.norm in ("who", "which")
    if k > start and item.norm in small("conjunction"):
        return item.norm == "and" and k + 1 < len(row) and row[k + 1].is_name
    return not (k > start and item.text.islower() and _is_finite(row, k))


def _is_bare_past(row: Row, k: int) -> bool:
    """Whether a past tense follows a name or a plural: "several groups | granted"."""
    item, previous = row[k], row[k - 1]
    named = previous.is_name or (previous.norm.endswith("s") and not is_small(previous))
    return named and item.text.islower() and item.norm.endswith("ed") and len(item.norm) > 4


def _leaves_name(item: Item) -> bool:
    """Whether an item tells when, where or why rather than who."""
    if item.norm in ("in", "on", "at", "during", "after", "before", "as", "when", "while", "to"):
        return True
    kinds = ("weekday", "auxiliary", "subordinator", "adverb")
    return any(item.norm in small(kind) for kind in kinds)


def _is_beside(item: Item) -> bool:
    """Whether an item can begin an apposition or a relative clause."""
    return item.norm in small("determiner") | small("possessive") | {"who", "which"} or (
        item.is_word
        and item.text[0].islower()
        and item.norm not in small("conjunction")
        and item.norm not in small("preposition")
        and item.norm not in small("subordinator")
        and not item.norm.endswith("ing")
    )


def _apposition_end(row: Row, start: int, limit: int) -> int:
    end = start
    while end < limit and row[end].quotation is None and row[end].text not in (",", ".", ";", ":"):
        end += 1
    return end


def _segment_start(row: Row, group: int) -> int:
    """Where the stretch without a boundary that ends at `group` begins."""
    k = group - 1
    floor = max(0, group - REACH)
    while k >= floor and not _is_boundary(row, k, group):
        k -= 1
    return k + 1


def _is_boundary(row: Row, k: int, group: int) -> bool:
    item = row[k]
    if item.quotation is not None:
        return len(item.text) > 30 or item.text[-2:-1] in (",", ".", "?", "!")
    if not item.is_word:
        return item.text not in ("-", "'", "’", "&", "/", ".", "%", "$", "‑")
    if item.norm in small("conjunction"):
        return item.norm != "and" or not _joins_names(row, k, group)
    if item.norm in small("subordinator"):
        return not (item.norm == "that" and k + 1 == group)
    return _is_finite(row, k)


def _joins_names(row: Row, k: int, group: int) -> bool:
    """Whether "and" joins two noun phrases rather than two clauses."""
    for other in range(k - 1, max(-1, k - 8), -1):
        item = row[other]
        if item.quotation is not None or item.text in (";", ":", "—"):
            break
        if item.norm in small("subordinator"):
            return k - other <= _NAME and all(_may_name(each) for each in row[other + 1 : k])
        if _is_finite(row, other):
            return False
    return k + 1 < group


def _may_name(item: Item) -> bool:
    """Whether a word may stand in a name: "Ukrainian military" in "whereas …" does."""
    return item.is_name or (item.is_word and not item.norm.endswith(("ed", "s")))


def _is_finite(row: Row, k: int) -> bool:
    """Whether an item is surely the verb of a clause."""
    item = row[k]
    norm = item.norm
    if norm in small("auxiliary") or norm in small("modal"):
        return norm not in ("been", "being", "having")
    if k == 0 or item.text[0].isupper():
        return False
    previous = row[k - 1]
    if _acts(row, k):
        return True
    verb = known_verb(norm)
    if verb is None or verb.form not in ("past", "third"):
        plain = verb is not None and verb.base in ("say", "believe") and verb.form == "base"
        return plain and previous.norm.endswith("s") and not is_small(previous)
    if previous.norm in small("determiner") | small("possessive") | small("preposition"):
        return False
    if k + 1 < len(row) and row[k + 1].norm in ("by", "of"):
        return False
    if previous.norm in small("pronoun") or previous.is_name:
        return True
    return verb.form == "past" and "speech" in verb.kinds


def _acts(row: Row, k: int) -> bool:
    """Whether a past tense has an object, as no participle has: "held a meeting", "gave up"."""
    item = row[k]
    if item.norm in lexicon.words("past_forms"):
        return True
    past = item.norm in lexicon.words("past_participles") or (
        item.norm.endswith("ed") and len(item.norm) > 4
    )
    following = row[k + 1].norm if k + 1 < len(row) else ""
    return past and following in _OBJECTS and row[k - 1].norm not in small("preposition")


_OBJECTS = frozenset({"a", "an", "the", "his", "her", "its", "their"})


def _subject(row: Row, start: int, end: int) -> Phrase | None:
    """The noun phrase in a stretch, without what is put in front of it."""
    start = _past_openers(row, start, end)
    if start >= end:
        return None
    last = row[end - 1]
    if last.norm in small("pronoun") and not (end - 1 > start and last.norm in ("others", "none")):
        return Phrase(end - 1, end, end)
    relative = next(
        (k for k in range(start, end) if row[k].norm in ("who", "which", "that") and k > start),
        None,
    )
    if relative is not None and not any(_is_finite(row, k) for k in range(relative + 1, end)):
        start = _past_fronted(row, relative, end) if relative + 1 < end else start
    elif row[start].norm in small("preposition") and relative is None:
        start = _past_fronted(row, start, end)
    if start < end and _is_participle(row[start]):
        return None
    if start >= end or not any(row[k].is_word for k in range(start, end)):
        return None
    return Phrase(start, end, end)


def _is_participle(item: Item) -> bool:
    """ "using", "citing": no noun phrase begins so; "polling" and "briefing" are nouns."""
    norm = item.norm
    return item.text.islower() and norm.endswith("ing") and norm not in lexicon.words("ing_nouns")


def _past_openers(row: Row, start: int, end: int) -> int:
    while start < end and (
        not row[start].is_word
        or row[start].norm in small("conjunction")
        or (row[start].norm in small("adverb") and row[start].norm not in ("both", "all", "each"))
        or (
            row[start].norm.endswith("ly")
            and row[start].norm not in lexicon.words("ly_words")
            and start + 1 < end
        )
        or (row[start].norm in small("weekday") and start + 1 < end)
    ):
        start += 1
    return start


def _past_fronted(row: Row, start: int, end: int) -> int:
    """After "On Sunday" in "On Sunday the New York Times"."""
    determiners = small("determiner") | small("possessive")
    run = end
    while run - 1 > start and row[run - 1].is_name:
        run -= 1
    if run < end and row[run - 1].norm in small("adverb"):
        return run
    for k in range(end - 1, start, -1):
        if row[k].norm in determiners and row[k - 1].norm not in small("preposition"):
            return k if row[k - 1].norm not in determiners else k - 1
    k = end
    while k - 1 > start and (row[k - 1].is_name or row[k - 1].text in ("-", ".")):
        k -= 1
    if k < end and row[k - 1].norm in small("preposition"):
        k += 1
    calendar = small("weekday") | small("month")
    while k < end and (row[k].norm in calendar or row[k].norm[:1].isdigit()):
        k += 1
    return k


def _with_apposition(row: Row, group: int) -> Phrase | None:
    """The head before ", a spokesman for the group," and its kin."""
    commas = [group - 1]
    k = group - 2
    floor = max(0, group - REACH)
    while k >= floor and not _is_hard(row[k]):
        if row[k].text in (",", "—", "–", "--", "("):
            commas.append(k)
        k -= 1
    if len(commas) == 1:
        return None
    edges = [k, *reversed(commas)]
    for left, right in pairwise(edges):
        head = _segment_start(row, right)
        opener = row[max(head, left + 1)] if max(head, left + 1) < right else None
        if right == group - 1 or opener is None or _is_adverbial(opener):
            continue
        found = _subject(row, max(head, left + 1), right)
        if found:
            return Phrase(found.start, found.end, group - 1)
    return None


def _is_hard(item: Item) -> bool:
    if item.quotation is not None:
        return len(item.text) > 30
    return item.text in (";", ":") or (item.norm in ("that", "but") and item.text.islower())


def _is_adverbial(item: Item) -> bool:
    return (
        item.norm in small("preposition")
        or item.norm in small("subordinator")
        or item.norm in small("adverb")
        or (item.norm.endswith(("ly", "ing")) and item.is_word)
        or item.norm in small("weekday")
    )


def main(row: Row, end: int) -> Phrase | None:
    """The subject of the sentence's first clause, looked for before item `end`."""
    for k in range(1, min(end, REACH)):
        verb = known_verb(row[k].norm) if row[k].is_word else None
        if _is_finite(row, k) or (verb is not None and verb.form in ("past", "third")):
            return before(row, k)
    comma = next((k for k in range(min(end, REACH)) if row[k].text == ","), end)
    return after(row, 0) or (after(row, comma + 1) if comma < end else None)


def named_run(row: Row, end: int) -> Phrase | None:
    """The name that ends at item `end`: "Trump" in "footage of Trump | saying"."""
    start = end
    while start > 0 and is_own_name(row[start - 1]):
        start -= 1
    return Phrase(start, end, end) if start < end else None


def led(row: Row, group: int) -> Phrase | None:
    """Whom something leads to think or say: "led the journalist to fear …"."""
    for k in range(group - 1, max(0, group - 9), -1):
        if row[k].norm in lexicon.words("causing_verbs"):
            return Phrase(k + 1, group, group) if k + 1 < group else None
        if not row[k].is_word or row[k].norm in small("preposition"):
            return None
    return None
