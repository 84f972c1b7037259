"""How far a statement reaches on either side of its cue."""

from collections.abc import Sequence

from reader.claims import subjects
from reader.claims.attribution import Ranges, Row
from reader.claims.complements import Complement
from reader.claims.cues import Cue, is_begun
from reader.claims.frames import Item, known_verb, small

_SCARE_QUOTE = 30  # characters; a shorter quotation after a word is part of its sentence
_LONGEST_SUBJECT = 12  # items between a comma and the cue whose subject begins there


def after_cue(row: Row, comes: Complement, following: Sequence[Cue]) -> Ranges:
    """The item ranges of a content that begins right of its cue."""
    start = comes.start + (1 if comes.kind == "that" else 0)
    end = _content_end(row, start, comes.kind, following)
    while end > start and _is_trailing(row[end - 1]):
        end -= 1
    while start < end and _is_trailing(row[start]):
        start += 1
    return [(start, end)] if end > start else []


def _is_trailing(item: Item) -> bool:
    return item.quotation is None and (
        item.text in (".", ",", ";", ":", "—", "–", "--", "-", "!", "?")
        or item.norm in ("and", "but", "while", "as")
    )


def _content_end(row: Row, start: int, kind: str, following: Sequence[Cue]) -> int:
    """Where a content ends: at the sentence's end or before the next statement."""
    stops = {cue.group: cue for cue in following}
    for k in range(start, len(row)):
        item = row[k]
        if item.text == ";" and item.quotation is None:
            return k
        if item.text == "," and start < k < len(row) - 1 and row[k + 1].norm == "according":
            return k
        if item.text == "," and k > start and _others_words(row, k, following):
            return k
        nxt = stops.get(k + 1)
        if nxt is not None and k > start and _breaks(row, k, nxt):
            return k
        if k > start and kind in ("thing", "to", "quote", "whether") and _ends_thing(row, k):
            return k
        if k > start and kind == "quote" and _ends_quotation(row, k):
            return k
    return len(row)


def clause_end(row: Row, start: int) -> int:
    """Where a clause ends that goes on at item `start`: at ";", ", but" and the like."""
    end = next((k for k in range(start, len(row)) if _ends_clause(row, k)), len(row))
    while end > start and _is_trailing(row[end - 1]):
        end -= 1
    return end


def _ends_clause(row: Row, k: int) -> bool:
    return row[k].text == ";" or (
        row[k].text == "," and k + 1 < len(row) and row[k + 1].norm in small("conjunction")
    )


def _breaks(row: Row, k: int, cue: Cue) -> bool:
    """Whether the cue after item `k` starts a statement of the same source."""
    if row[k].text == ",":
        return cue.verb.form == "ing"
    if row[k].norm == "yet" and is_begun(row[k - 1]):
        return False
    helped = cue.verb.form != "base" or row[cue.group].norm in small("modal")
    return row[k].norm in ("and", "but", "or", "yet") and helped


def _others_words(row: Row, comma: int, following: Sequence[Cue]) -> bool:
    """Whether "…, Clinton said, “…”" follows a comma: somebody else is quoted next."""
    nxt = next((cue for cue in following if cue.group > comma + 1), None)
    if nxt is None or nxt.group - comma > _LONGEST_SUBJECT:
        return False
    if row[comma + 1].norm in ("who", "which", "that"):
        return False
    if nxt.end + 1 >= len(row):
        subject = subjects.before(row, nxt.group)
        return subject is not None and subject.start == comma + 1 and "speech" in nxt.verb.kinds
    told = row[nxt.end + (row[nxt.end].text in (",", ":"))].quotation is not None
    fronted = row[0].norm in small("subordinator") | {"asked"} and nxt.verb.form == "past"
    subject = subjects.before(row, nxt.group) if told or fronted else None
    return subject is not None and subject.start == comma + 1


def _ends_thing(row: Row, k: int) -> bool:
    """Whether a thing, an intent or a quotation is over and something else is told."""
    item = row[k]
    if item.quotation is not None:
        return False
    if item.norm in (
        "when",
        "while",
        "after",
        "before",
        "although",
        "though",
        "because",
        "since",
        "whereas",
    ):
        return item.text.islower()
    return item.text == "," and k + 1 < len(row) and row[k + 1].norm in _NEW


_NEW = frozenset(
    {"but", "and", "yet", "while", "which", "who", "where", "though", "although", "as", "with"}
    | {"a", "an", "another", "one", "so"}
)


def _ends_quotation(row: Row, k: int) -> bool:
    """Whether a whole quotation stands before item `k` and no other follows."""
    before = row[k - 1].quotation
    if before is None or row[k].quotation is not None:
        return False
    return row[k - 1].text[-2:-1] in ".?!…" and row[k].norm in (
        "and",
        "but",
        "as",
        "in",
        "on",
        "at",
    )


def around(row: Row, left: int, right: int) -> Ranges:
    """What stands before the cue, and after it where the statement goes on."""
    start = 0
    end = left
    while end > start and _is_trailing(row[end - 1]):
        end -= 1
    while start < end and (row[start].norm in small("conjunction") or _is_bullet(row[start])):
        start += 1
    quoted = end > 0 and row[end - 1].quotation is not None
    part = end > 1 and row[end - 2].is_word and len(row[end - 1].text) < _SCARE_QUOTE
    if quoted and not part:
        start = end - 1
    ranges = [(start, end)] if end > start else []
    resume = next(
        (
            k
            for k in range(right, min(len(row), right + 24))
            if row[k].text == "," or row[k].quotation is not None
        ),
        len(row),
    )
    rest = resume if resume < len(row) and row[resume].quotation is not None else resume + 1
    if rest < len(row) and ranges:
        if quoted and row[rest].quotation is not None:
            ranges.append((rest, rest + 1))
        elif not quoted and _carries_on(row, start, end, rest):
            stop = len(row)
            while stop > rest and _is_trailing(row[stop - 1]):
                stop -= 1
            if stop > rest:
                ranges.append((rest, stop))
    return ranges


def _is_bullet(item: Item) -> bool:
    return item.quotation is None and not item.is_word and item.text not in "$£€([¥"


def _carries_on(row: Row, start: int, end: int, rest: int) -> bool:
    """Whether a statement that stopped before its cue goes on at item `rest`."""
    if row[rest].quotation is not None:
        return False
    fronted = row[start].norm in small("preposition") | small("subordinator")
    determined = row[rest].norm in small("determiner") | small("possessive") | small("pronoun")
    if fronted and determined and not any(_is_verb(row, k) for k in range(start, end)):
        return True
    return not _starts_aside(row[rest])


def _is_verb(row: Row, k: int) -> bool:
    """Whether an item is a finite verb, as far as that can be told."""
    item = row[k]
    if item.norm in small("auxiliary") or item.norm in small("modal"):
        return True
    verb = known_verb(item.norm)
    return verb is not None and verb.form in ("past", "third") and item.text.islower()


def _starts_aside(item: Item) -> bool:
    """Whether an item begins what is told beside a statement, not the statement itself."""
    small_words = small("subordinator") | small("determiner")
    return item.norm.endswith("ing") or item.norm in small_words | _ASIDES


_ASIDES = frozenset({"who", "which", "but", "and", "in", "on", "at"})
