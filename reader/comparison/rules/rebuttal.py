"""R09 Rebuttal: one speaker names the other, or what was said, and says it is not so."""

from reader.comparison.align import Pair
from reader.comparison.lexicon import key_of
from reader.comparison.meaning import entry
from reader.comparison.rules.events import told_twice
from reader.comparison.signs import Sign
from reader.comparison.words import Kind
from reader.language import fold
from reader.language.remembered import WORDS, remembered
from reader.model import Span
from reader.sentences import Sentence

RULE = "R09"
# What two articles of other stories must both speak of before one speaker answers the other: about
# five words that are no names.
_MATTER = 3.5


def find(pair: Pair) -> list[Sign]:
    """One side's speaker rebuts the other's, here or in the sentences around."""
    if surname(pair.a.speaker) == surname(pair.b.speaker):
        return []
    signs: list[Sign] = []
    strength = _of_one_matter(pair)
    for one, other, turned in ((pair.a, pair.b, False), (pair.b, pair.a, True)):
        name = surname(other.speaker) if one.speaker else ""
        at = one.rebuts.get(name) if name else None
        if at is None or not strength:
            continue
        whole = Span(0, len(other.text))
        a, b = (whole, at) if turned else (at, whole)
        text = Sentence("{speaker} rebuts {other}", speaker=one.speaker, other=other.speaker)
        signs.append(Sign("rebuttal", strength, a, b, text))
    return signs[:1]


def _of_one_matter(pair: Pair) -> float:
    """How sure it is that the two speak of one matter, in [0, 1]; sure within one article.

    Who calls a politician a liar in one story does not answer what he says in all others.
    """
    if not (pair.a.article and pair.b.article) or pair.a.article == pair.b.article:
        return 1.0
    words = [link for link in pair.links if pair.a.words[link.i].kind is Kind.CONTENT]
    shared = sum([pair.a.rarity[link.i] * link.likeness for link in words])
    return max(told_twice(pair.a, pair.b), min(1.0, shared / _MATTER))


@remembered(WORDS)
def surname(speaker: str | None) -> str:
    """The last word of a speaker's name, folded; a body's whole name ("Russian government").

    Empty without a speaker.
    """
    parts = speaker.split() if speaker else []
    last = fold(parts[-1]) if parts else ""
    return fold(" ".join(parts)) if entry(key_of(last)).met else last
