"""R09 Rebuttal: one speaker names the other, or what was said, and says it is not so."""

from reader.comparison.align import Pair
from reader.comparison.lexicon import key_of
from reader.comparison.meaning import entry
from reader.comparison.signs import Sign
from reader.language import fold
from reader.language.remembered import WORDS, remembered
from reader.model import Span
from reader.sentences import Sentence

RULE = "R09"


def find(pair: Pair) -> list[Sign]:
    """One side's speaker rebuts the other's, here or in the sentences around."""
    if surname(pair.a.speaker) == surname(pair.b.speaker):
        return []
    signs: list[Sign] = []
    for one, other, turned in ((pair.a, pair.b, False), (pair.b, pair.a, True)):
        name = surname(other.speaker) if one.speaker else ""
        at = one.rebuts.get(name) if name else None
        if at is None:
            continue
        whole = Span(0, len(other.text))
        a, b = (whole, at) if turned else (at, whole)
        text = Sentence("{speaker} rebuts {other}", speaker=one.speaker, other=other.speaker)
        signs.append(Sign("rebuttal", 1.0, a, b, text))
    return signs[:1]


@remembered(WORDS)
def surname(speaker: str | None) -> str:
    """The last word of a speaker's name, folded; a body's whole name ("Russian government").

    Empty without a speaker.
    """
    parts = speaker.split() if speaker else []
    last = fold(parts[-1]) if parts else ""
    return fold(" ".join(parts)) if entry(key_of(last)).met else last
