"""Where somebody is told to have said nothing: "has not commented on", "declined to discuss".

It is the outlet that tells so; "did not rule out", "denied" and "did not confirm that …" do
tell what somebody thinks.
"""

from reader.claims.attribution import Row
from reader.claims.complements import Complement
from reader.claims.cues import Cue, is_manner
from reader.claims.frames import known_verb, small
from reader.language import lexicon

_NOT = frozenset({"not", "never", "cannot", "without"})
_OPEN = frozenset({"thing", "whether"})


def is_silence(row: Row, cue: Cue, comes: Complement) -> bool:
    """Whether a cue tells of somebody that they said nothing."""
    return _is_silent(row, cue, comes) or _withholds(row, cue, comes)


def is_no_word(row: Row, start: int, noun: int) -> bool:
    """Whether a noun of speech is told to be missing: "made no comment on"."""
    singular = row[noun].norm.removesuffix("s")
    return singular in lexicon.words("silent_nouns") and any(
        item.norm == "no" for item in row[start:noun]
    )


def _is_silent(row: Row, cue: Cue, comes: Complement) -> bool:
    """ "did not mention the losses", "has yet to explain why"."""
    if comes.kind not in _OPEN or cue.verb.base not in lexicon.words("silent_verbs"):
        return False
    yet = cue.group > 0 and row[cue.group - 1].norm == "yet" and row[cue.group].norm == "to"
    return yet or any(
        item.norm in _NOT or item.norm.endswith(("n't", "n’t")) or _is_withholding(item.norm)
        for item in row[max(0, cue.group - 1) : cue.start]
    )


def _withholds(row: Row, cue: Cue, comes: Complement) -> bool:
    """ "declined to comment": what is refused is to speak."""
    if comes.kind != "to" or not _is_withholding(row[cue.start].norm):
        return False
    after = comes.start + 1
    while after < len(row) and (row[after].norm in small("adverb") or is_manner(row[after])):
        after += 1
    verb = known_verb(row[after].norm) if after < len(row) else None
    return verb is not None and verb.base in lexicon.words("silent_verbs")


def _is_withholding(norm: str) -> bool:
    return norm in lexicon.words("withholding_verbs")
