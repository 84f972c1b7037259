"""Who says what in one sentence: source, cue and content put together."""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from reader.claims import set_phrases, subjects
from reader.claims.attribution import Attribution, Row
from reader.claims.complements import (
    Complement,
    complement,
    is_parenthetical,
    is_plain_purpose,
    is_strict,
    starts_number,
)
from reader.claims.contents import after_cue, around
from reader.claims.cues import Cue, cues
from reader.claims.disowned import disowned, outside
from reader.claims.frames import Item, known_verb, small
from reader.claims.idioms import has_verb, is_idle
from reader.claims.impersonal import unnamed
from reader.claims.passives import Made, made, passive, quoted_as_saying
from reader.claims.silences import is_silence
from reader.language import lexicon
from reader.model import Span


def attributions(row: Row, *, headline: bool = False) -> list[Attribution]:
    """The attributions of a sentence, in the order in which their sources are named."""
    listed = [cue for cue in cues(row, headline=headline) if not is_idle(row, cue)]
    found = set_phrases.attributions(row, listed)
    taken = {attribution.content[0].start for attribution in found}
    outer: subjects.Phrase | None = None
    edge = 0
    for index, cue in enumerate(listed):
        reading = _read(row, cue, listed[index + 1 :], outer)
        if reading is None:
            continue
        attribution, source = reading
        first = attribution.content[0].start
        if first in taken:
            continue
        taken.add(first)
        if source is not None and row[cue.start].span.start >= edge:
            outer, edge = source, attribution.content[-1].end if attribution.whole else 0
        found.append(attribution)
    denied = disowned(row, listed)
    told = [*found, *unnamed(row, listed, found)]
    return sorted([each for each in told if outside(each, denied)], key=_place)


def _place(attribution: Attribution) -> Span:
    """Where an attribution names its source, so that later pronouns lean on earlier names."""
    return attribution.source or attribution.cue


def _read(
    row: Row, cue: Cue, following: Sequence[Cue], before: subjects.Phrase | None
) -> Made | None:
    quoted = passive(row, cue) if cue.passive else quoted_as_saying(row, cue)
    if quoted is not None or cue.passive:
        return quoted
    said = _said_after(row, cue) or _names_end(row, cue)
    comes = Complement("none", cue.end) if said else complement(row, cue)
    if comes.kind == "none" or _ends_quotation(row, cue):
        return _postposed(row, cue)
    if _is_aim(row, cue):
        return None
    if _is_purpose(row, cue):
        if not is_plain_purpose(cue, comes):
            return None
        source = subjects.led(row, cue.group) or before or subjects.main(row, cue.group)
    else:
        source = _source(row, cue, comes, before)
    if source is None or not _wanted(row, cue, comes) or _is_astray(row, cue, source):
        return None
    return _with_content(row, cue, source, comes, following)


def _with_content(
    row: Row, cue: Cue, source: subjects.Phrase, comes: Complement, following: Sequence[Cue]
) -> Made | None:
    """The attribution of what a cue leads to."""
    stop = _aside_end(row, cue, source, comes, following)
    ranges = after_cue(row[:stop], comes, following)
    if not ranges:
        return None
    told = made(row, cue, source, ranges, comes.kind)
    if is_silence(row, cue, comes):
        if row[source.start].norm in _RELATIVE:
            return None
        told = told._replace(own=True, whole=False)
    return told, source


def _is_astray(row: Row, cue: Cue, source: subjects.Phrase) -> bool:
    """Whether a source is nobody, holds the cue itself, or has a verb before a participle."""
    if _is_empty(row, source) or source.start <= cue.start < source.end:
        return True
    return cue.verb.form == "past" and cue.group == cue.start and has_verb(row, source)


def _aside_end(
    row: Row, cue: Cue, source: subjects.Phrase, comes: Complement, following: Sequence[Cue]
) -> int:
    """Where a statement ends that is itself set between commas, else the row's end."""
    comma = next((k for k in range(comes.start + 1, len(row)) if row[k].text == ","), len(row))
    relative = row[source.start].norm in _RELATIVE
    between = relative and source.start > 0 and row[source.start - 1].text == ","
    fronted = row[0].norm in small("preposition") and row[source.start - 1].text != ","
    between = between or (relative and fronted)
    inserted = cue.verb.form == "ing" and any(
        later.group == comma + 1 and later.verb.form in ("past", "third") for later in following
    )
    return comma if between or inserted or source.start > cue.start else len(row)


_RELATIVE = frozenset({"who", "which", "whom"})


def _said_after(row: Row, cue: Cue) -> bool:
    """“…,” said the mayor: the verb comes right after a quotation and before a name."""
    if cue.group == 0 or cue.group != cue.start or cue.end >= len(row):
        return False
    before = row[cue.group - 1]
    comma = before.text == "," and cue.group > 1
    if comma:
        before = row[cue.group - 2]
    following = row[cue.end]
    if before.quotation is None or "speech" not in cue.verb.kinds:
        return False
    if cue.verb.form not in ("past", "third") or following.norm in small("pronoun") | {"that"}:
        return False
    named = following.is_name or following.norm in small("determiner") | small("possessive")
    return named or comma or _is_left_open(before)


def _names_end(row: Row, cue: Cue) -> bool:
    """ "…, said Brian Baker, an adviser.": a comma, the verb and a name up to the end."""
    if cue.group < 2 or cue.group != cue.start or row[cue.group - 1].text != ",":
        return False
    if "speech" not in cue.verb.kinds or cue.verb.form not in ("past", "third"):
        return False
    named = subjects.after(row, cue.end)
    if named is None or not any(item.is_name for item in row[named.start : named.end]):
        return False
    rest = row[named.whole_end :]
    beside = bool(rest) and rest[0].text == ","
    end = next((k for k, item in enumerate(rest) if beside and item.norm in _RELATIVE), len(rest))
    return not any(
        item.quotation is not None
        or (item.text == "," and not beside)
        or known_verb(item.norm) is not None
        or item.norm in small("auxiliary")
        for item in rest[:end]
    )


def _ends_quotation(row: Row, cue: Cue) -> bool:
    """Whether the subject of a cue stands right after a quotation that it tells of."""
    found = subjects.before(row, cue.group) if "speech" in cue.verb.kinds else None
    if found is None or found.start == 0:
        return False
    comma = row[found.start - 1].text == "," and found.start > 1
    before = row[found.start - 1 - comma]
    if before.quotation is None:
        return False
    told = cue.end < len(row) and row[cue.end].text == ","
    return told or comma or _is_left_open(before)


def _is_left_open(item: Item) -> bool:
    """Whether a quotation ends in a mark after which its speaker is told: ",”", "?”"."""
    return item.text.rstrip("\"”’'» ")[-1:] in (",", "?", "!", "—")


def _is_purpose(row: Row, cue: Cue) -> bool:
    """A bare "to" before the cue: "to address", with nobody who is told to do it."""
    first = cue.group + (row[cue.group].norm in small("adverb"))
    return first < cue.start and row[first].norm == "to"


def _is_aim(row: Row, cue: Cue) -> bool:
    """ "The aim was to show that …": what is meant to be shown, by nobody in particular."""
    group = [item.norm for item in row[cue.group : cue.start]]
    return any(one in small("be") and two == "to" for one, two in pairwise(group))


def _is_empty(row: Row, source: subjects.Phrase) -> bool:
    """ "you know", "what Trump says": nobody, or a statement of which nothing is told."""
    if row[source.start].norm in _NOBODY or all(map(_is_date, row[source.start : source.end])):
        return True
    return source.start > 0 and row[source.start - 1].norm in ("what", "whatever", "nor")


def _is_date(item: Item) -> bool:
    """Whether a word is part of a date, which by itself says nothing."""
    named = item.norm in small("month") or item.norm in small("weekday")
    return named or item.norm.isdigit() or item.norm in ("last", "next", "early", "late", ".")


_NOBODY = frozenset(
    {"you", "what", "there", "itself", "himself", "neither", "nobody", "none", "no"}
)


def _wanted(row: Row, cue: Cue, comes: Complement) -> bool:
    """Whether this verb with this complement tells what somebody says, thinks or wants."""
    kinds = cue.verb.kinds
    if comes.kind in ("that", "quote", "whether", "shown"):
        return bool(kinds - {"tally"}) or bool(cue.follows)
    if comes.kind == "clause":
        return bool(kinds & {"speech", "thought"}) or bool(cue.follows)
    if comes.kind == "to":
        return "intent" in kinds
    if cue.verb.base in ("see", "regard") and comes.kind == "thing":
        return any(item.norm == "as" for item in row[comes.start :][:14])
    if "tally" in kinds and starts_number(row, comes.start):
        return True
    if cue.verb.base == "put" and any(item.norm == "toll" for item in row[comes.start :][:4]):
        return True
    spoken = "speech" in kinds and not is_strict(cue)
    return spoken or "stance" in kinds or bool(cue.follows)


def _source(
    row: Row, cue: Cue, comes: Complement, before: subjects.Phrase | None
) -> subjects.Phrase | None:
    """The subject left of the cue, or that of the cue before it where it has none."""
    group = cue.group
    previous = row[group - 1] if group else None
    if previous is None:
        return _after_comma(row, cue.end) if cue.verb.form == "ing" else None
    if previous.norm in ("and", "but", "or", "yet", "while", "then"):
        return before or subjects.main(row, group - 1)
    if cue.verb.form == "ing":
        return _of_participle(row, cue, comes, before)
    return subjects.before(row, group)


def _of_participle(
    row: Row, cue: Cue, comes: Complement, before: subjects.Phrase | None
) -> subjects.Phrase | None:
    """Who is meant by "saying", after a comma, a preposition, a text or a name."""
    previous = row[cue.group - 1]
    if previous.text == ",":
        relative = before is not None and row[before.start].norm in ("who", "which", "that")
        return subjects.main(row, cue.group - 1) if relative or before is None else before
    if previous.norm in ("for", "by", "in", "without"):
        stated = "speech" in cue.verb.kinds and comes.kind in ("that", "quote")
        plain = cue.verb.base in lexicon.words("plain_verbs") or previous.norm != "by"
        return None if plain and not stated else before or subjects.main(row, cue.group - 1)
    if previous.norm in _texts():
        return before or subjects.main(row, cue.group - 1)
    if previous.norm in small("weekday"):
        return before or subjects.main(row, cue.group - 1)
    if previous.is_name:
        return subjects.named_run(row, cue.group)
    return subjects.before(row, cue.group)


@cache
def _texts() -> frozenset[str]:
    """Nouns for what somebody wrote or said, before "calling", "opposing" …"""
    return (
        lexicon.words("source_nouns") | lexicon.words("document_nouns") | {"ad", "tweets", "tweet"}
    )


def _after_comma(row: Row, start: int) -> subjects.Phrase | None:
    """ "Citing no evidence, the mayor …": the subject of the clause that follows."""
    comma = next((k for k in range(start, min(len(row), start + 40)) if row[k].text == ","), None)
    return subjects.after(row, comma + 1) if comma is not None else None


def _postposed(row: Row, cue: Cue) -> Made | None:
    """ "…, the mayor said" and “…,” said the mayor, also in the middle of the statement."""
    if not cue.verb.kinds & {"speech", "thought"}:
        return None
    inverted = _inverted(row, cue)
    if inverted is not None:
        source, left = inverted, cue.group
        right = source.whole_end
    else:
        found = subjects.before(row, cue.group)
        if found is None or found.start == 0:
            return None
        source, left, right = found, found.start, cue.end
    if left == 0 or not _closes_statement(row[left - 1]):
        return None
    ranges = around(row, left, right)
    if not ranges or _is_empty(row, source):
        return None
    quoted = any(item.quotation is not None for a, b in ranges for item in row[a:b])
    if not quoted and not is_parenthetical(cue):
        return None
    return made(row, cue, source, ranges, "quote"), source


def _inverted(row: Row, cue: Cue) -> subjects.Phrase | None:
    if cue.group == 0 or not _closes_statement(row[cue.group - 1]):
        return None
    if cue.group != cue.start or cue.verb.form not in ("past", "third") or _hears(row, cue):
        return None
    found = subjects.after(row, cue.end)
    if found is None or row[found.start].norm in small("preposition"):
        return None
    return found


def _hears(row: Row, cue: Cue) -> bool:
    """Whether who stands after the cue is told it: "told The Post", "asked him"."""
    heard = cue.end < len(row) and row[cue.end].norm in _OBJECTS
    return heard or cue.verb.base in _ALWAYS_HEARD


_OBJECTS = frozenset({"me", "him", "her", "us", "them"})
_ALWAYS_HEARD = frozenset({"tell", "inform", "notify", "assure", "remind", "brief", "persuade"})


def _closes_statement(item: Item) -> bool:
    return item.quotation is not None or item.text in (",", "—", "–", "--", "-", "?", "!")
