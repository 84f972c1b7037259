"""R08 Cause: one thing is put down to different causes."""

from reader.comparison import lexicon
from reader.comparison.align import Pair
from reader.comparison.signs import Sign
from reader.comparison.statement import Statement, once

RULE = "R08"
_AFTER = "after"


def find(pair: Pair) -> list[Sign]:
    """Both sides name a cause, the causes share nothing, what is caused is shared."""
    at_a = cause_of(pair.a)
    at_b = cause_of(pair.b) if at_a else None
    if at_a is None or at_b is None:
        return []
    caused = {link.i for link in pair.links}
    links_in = [link for link in pair.links if _within(link.i, at_a) and _within(link.j, at_b)]
    outside = [i for i in caused if not _within(i, at_a)]
    if links_in or not outside:
        return []
    a, b = pair.a.span(*at_a), pair.b.span(*at_b)
    return [Sign("cause", 1.0, a, b, f"{a.of(pair.a.text)} / {b.of(pair.b.text)}")]


@once
def cause_of(side: Statement) -> tuple[int, int] | None:
    """The first and last word of a cause that is named, marker included.

    What is plainly called a cause ("because") comes before what only went before ("after").
    """
    phrases = lexicon.phrases("causes.txt")
    if side.forms.isdisjoint(phrases) and _AFTER not in side.forms:
        return None
    for i, word in enumerate(side.words):
        for phrase in phrases.get(word.folded, ()):
            if tuple(w.folded for w in side.words[i : i + len(phrase)]) == phrase:
                return i, _end(side, i + len(phrase))
    after = (i for i, word in enumerate(side.words) if word.folded == _AFTER)
    return next(((i, _end(side, i + 1)) for i in after if _done(side, i + 1)), None)


def _done(side: Statement, i: int) -> bool:
    """Whether a verb stands there that is followed by what follows from it: "after striking"."""
    return i in side.verbs and side.words[i].folded.endswith("ing")


def _end(side: Statement, start: int) -> int:
    """The last word before the next comma or stop, at most eight words on."""
    end = start
    for k in range(start, min(start + 8, len(side.words))):
        if side.words[k].folded in ",.;:":
            break
        end = k
    return min(end, len(side.words) - 1)


def _within(i: int, span: tuple[int, int]) -> bool:
    return span[0] <= i <= span[1]
