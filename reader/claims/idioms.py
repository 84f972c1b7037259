"""Forms of cue verbs that tell nothing: "a site called …", "to say the least"."""

from reader.claims.attribution import Row
from reader.claims.cues import Cue
from reader.claims.frames import is_small, small
from reader.claims.subjects import Phrase


def is_idle(row: Row, cue: Cue) -> bool:
    """Whether nobody says anything with this cue."""
    return _names(row, cue) or _is_set_phrase(row, cue)


def _names(row: Row, cue: Cue) -> bool:
    """ "A website called The Onion": a participle that gives something its name."""
    if cue.verb.base not in ("call", "dub", "term") or cue.verb.form != "past" or cue.passive:
        return False
    if cue.group < cue.start or cue.group < 2 or cue.end >= len(row):
        return False
    noun, following = row[cue.group - 1], row[cue.end]
    given = following.is_name or following.quotation is not None
    some = any(item.norm in ("a", "an") for item in row[max(0, cue.group - 4) : cue.group])
    return noun.text.islower() and noun.is_word and given and some and not is_small(noun)


def _is_set_phrase(row: Row, cue: Cue) -> bool:
    """ "To say the least", "that is to say"."""
    if cue.verb.base != "say" or cue.start < 1 or row[cue.start - 1].norm != "to":
        return False
    after = [item.norm for item in row[cue.end : cue.end + 2]]
    before = row[cue.start - 2].norm if cue.start > 1 else ""
    return after == ["the", "least"] or before in ("is", "needless", "strange")


def has_verb(row: Row, source: Phrase) -> bool:
    """ "Anna Berg suffered injuries | linked to": a name and its verb before a participle."""
    return any(
        row[k - 1].is_name
        and not is_small(row[k - 1])
        and row[k].text.islower()
        and row[k].norm.endswith("ed")
        and row[k + 1].norm not in small("preposition")
        for k in range(source.start + 1, source.end - 1)
    )
