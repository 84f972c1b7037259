"""Whose view a sentence tells without a verb of speech: "in his view", "to her"."""

from collections.abc import Iterator

from reader.claims import subjects
from reader.claims.attribution import Attribution, Row, built
from reader.claims.complements import Complement
from reader.claims.contents import after_cue, around
from reader.claims.frames import small
from reader.claims.owners import owner
from reader.language import lexicon
from reader.model import Span

_LONGEST_ASIDE = 12  # items between a view and the comma after it
_SAID = frozenset({"put", "puts", "described", "describes", "phrased", "calls", "called"})


def viewpoints(row: Row) -> Iterator[Attribution]:
    """The statements of one sentence that are somebody's view."""
    norms = {item.norm for item in row}
    viewed = not norms.isdisjoint(lexicon.words("view_nouns"))
    put = not norms.isdisjoint(_SAID)
    for k in range(len(row) - 2):
        norm = row[k].norm
        found = None
        if viewed and norm in ("in", "by", "from"):
            found = _possessed(row, k) or _in_the_words_of(row, k)
        elif put and norm == "as":
            found = _put_by(row, k)
        elif "" in norms and norm in ("to", "for"):
            found = _to_somebody(row, k)
        if found is not None:
            yield found


def _possessed(row: Row, k: int) -> Attribution | None:
    """ "In Mr. Putin's view", "in her words", "by his own account"."""
    for noun in range(k + 2, min(len(row), k + 9)):
        if row[noun].norm in lexicon.words("view_nouns"):
            source = owner(row, noun)
            if source is None or source.start != k + 1:
                return None
            return _told(row, k, noun + 1, source)
        if not row[noun].is_word:
            return None
    return None


def _in_the_words_of(row: Row, k: int) -> Attribution | None:
    """ "In the words of Senator Smith, …"."""
    words = [item.norm for item in row[k : k + 4]]
    if len(words) < 4 or words[1] != "the" or words[3] != "of":
        return None
    if words[2] not in lexicon.words("view_nouns"):
        return None
    source = subjects.after(row, k + 4)
    return _told(row, k, source.end, source) if source else None


def _put_by(row: Row, k: int) -> Attribution | None:
    """ "As one official put it, …"."""
    for verb in range(k + 2, min(len(row) - 1, k + 10)):
        if row[verb].norm in _SAID and row[verb + 1].norm == "it":
            source = subjects.before(row, verb)
            if source is None or source.start < k + 1:
                return None
            return _told(row, k, verb + 2, source)
    return None


def _to_somebody(row: Row, k: int) -> Attribution | None:
    """ "To her, …", "for Mr. Clarke, …" before a quotation."""
    if not (row[k + 1].is_name or row[k + 1].norm in small("pronoun") | {"her"}):
        return None
    source = subjects.after(row, k + 1)
    if source is None or source.end + 1 >= len(row) or row[source.end].text != ",":
        return None
    if row[source.end + 1].quotation is None:
        return None
    return _told(row, k, source.end, source)


def _told(row: Row, start: int, end: int, source: subjects.Phrase) -> Attribution | None:
    """The rest of the sentence, which stands before or after the words `[start, end)`."""
    comma = next((c for c in range(end, len(row)) if row[c].text in (",", ":")), len(row))
    aside = start == 0 or not row[start - 1].is_word
    ranges = around(row, start, end) if aside and start > 1 else []
    near = comma < min(len(row) - 1, end + _LONGEST_ASIDE)
    if near and row[comma + 1].quotation is not None:
        ranges = after_cue(row, Complement("quote", comma + 1), ())
    elif near and not ranges:
        ranges = after_cue(row, Complement("clause", comma + 1), ())
    cue = Span(row[start].span.start, row[end - 1].span.end)
    return built(row, cue, source, ranges, whole=True) if ranges else None
