"""R08 Cause: one thing is put down to different causes."""

from collections.abc import Sequence
from typing import NamedTuple

from reader.comparison import lexicon
from reader.comparison.align import Link, Pair
from reader.comparison.signs import Sign
from reader.comparison.statement import Statement, once
from reader.comparison.words import Kind

RULE = "R08"
_AFTER = "after"
_MARKS = frozenset((",", ".", ";", ":", "—", "–"))
# "Blamed the crash on fog": as many words may stand between.
_GAP, _FAR = "…", 8
# How much two causes count that are given for things not told alike.
_LOOSE = 0.78


class Cause(NamedTuple):
    """A cause from its marker to its end, and what it is the cause of: first and last words.

    `plainly` where the words for the cause say of what: "blamed the crash on fog".
    """

    first: int
    last: int
    of: tuple[int, int]
    plainly: bool = False


def find(pair: Pair) -> list[Sign]:
    """Both sides name a cause, the causes share nothing, what is caused is told alike."""
    at_a = cause_of(pair.a)
    at_b = cause_of(pair.b) if at_a else None
    if at_a is None or at_b is None:
        return []
    if any(_inside(link.i, at_a) and _inside(link.j, at_b) for link in pair.links):
        return []
    outside = [link for link in pair.links if not _inside(link.i, at_a)]
    alike = any(_caused(pair, link, at_a, at_b) for link in outside)
    if not outside or (not alike and (at_a.plainly or at_b.plainly)):
        return []
    a, b = pair.a.span(at_a.first, at_a.last), pair.b.span(at_b.first, at_b.last)
    return [
        Sign("cause", 1.0 if alike else _LOOSE, a, b, f"{a.of(pair.a.text)} / {b.of(pair.b.text)}")
    ]


@once
def cause_of(side: Statement) -> Cause | None:
    """The cause that is named, if one is.

    What is plainly called a cause ("because") comes before what only went before ("after").
    """
    phrases = lexicon.phrases("causes.txt")
    if side.forms.isdisjoint(phrases) and _AFTER not in side.forms:
        return None
    for i, word in enumerate(side.words):
        for phrase in phrases.get(word.folded, ()):
            if (named := _named(side, i, phrase)) is not None:
                return named
    after = (i for i, word in enumerate(side.words) if word.folded == _AFTER)
    return next((_cause(side, i, i + 1) for i in after if _done(side, i + 1)), None)


def _named(side: Statement, i: int, phrase: Sequence[str]) -> Cause | None:
    """The cause told in these words, if they stand there; where … stands is what it causes."""
    forms = [word.folded for word in side.words[i : i + _FAR]]
    at = phrase.index(_GAP) if _GAP in phrase else 0
    head, tail = list(phrase[:at]), list(phrase[at + (at > 0) :])
    if forms[:at] != head:
        return None
    for k in range(at, len(forms) if head else 1):
        if forms[k] in _MARKS:
            return None
        if forms[k : k + len(tail)] == tail:
            cause = _cause(side, i + k, i + k + len(tail))
            return cause._replace(of=(i + at, i + k - 1), plainly=True) if k > at else cause
    return None


def _cause(side: Statement, first: int, name: int) -> Cause:
    """A cause whose marker and name begin there; before it, else after it, stands of what."""
    last = _end(side, name)
    end = first - 1
    while end >= 0 and side.words[end].folded in _MARKS:
        end -= 1
    start = end
    while start > 0 and side.words[start - 1].folded not in _MARKS:
        start -= 1
    if any(word.carries for word in side.words[max(start, 0) : end + 1]):
        return Cause(first, last, (start, end))
    return Cause(first, last, (last + 1, _end(side, min(last + 2, len(side.words) - 1))))


def _done(side: Statement, i: int) -> bool:
    """Whether a verb stands there that is followed by what follows from it: "after striking"."""
    return i in side.verbs and side.words[i].folded.endswith("ing")


def _end(side: Statement, start: int) -> int:
    """The last word before the next comma or stop, at most eight words on."""
    end = start
    for k in range(start, min(start + 8, len(side.words))):
        if side.words[k].folded in _MARKS:
            break
        end = k
    return min(end, len(side.words) - 1)


def _inside(i: int, cause: Cause) -> bool:
    return cause.first <= i <= cause.last


def _caused(pair: Pair, link: Link, a: Cause, b: Cause) -> bool:
    """Whether a word that is no name is said on both sides of what has the cause."""
    within = a.of[0] <= link.i <= a.of[1] and b.of[0] <= link.j <= b.of[1]
    return within and pair.a.words[link.i].kind is not Kind.NAME
