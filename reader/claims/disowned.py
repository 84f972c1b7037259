"""Stretches of a sentence that are told as not so: whoever "says" something there says nothing.

"Reports that X agreed are false", "did not say that X agreed": X is no source of its own.
"""

from collections.abc import Iterator, Sequence

from reader.claims.attribution import Attribution, Row
from reader.claims.contents import clause_end
from reader.claims.cues import Cue
from reader.claims.frames import small
from reader.language import lexicon
from reader.model import Span

_FAR = 9  # items between a noun of telling and the "that" or "claiming" of what it tells
_NEAR = 6  # items from "are" to "false"
_LEADS = frozenset({"that", "about", "of", "claiming", "saying", "suggesting", "alleging"})
_NOT = frozenset({"not", "never", "cannot", "without", "n't"})
_MEANS = frozenset({"mean", "imply", "suggest", "prove", "show", "indicate"})


def disowned(row: Row, cues: Sequence[Cue]) -> list[Span]:
    """The stretches of a sentence that it tells as not so."""
    found = [*_called_false(row), *_not_meant(row)]
    for cue in cues:
        if cue.end < len(row) and row[cue.end].norm == "that" and _unsays(row, cue):
            found.append((cue.end + 1, clause_end(row, cue.end + 1)))
    return [Span(row[a].span.start, row[b - 1].span.end) for a, b in found if a < b]


def outside(found: Attribution, stretches: Sequence[Span]) -> bool:
    """Whether an attribution is told as so: its cue stands in none of the stretches."""
    return not any(stretch.overlaps(found.cue) for stretch in stretches)


def _called_false(row: Row) -> Iterator[tuple[int, int]]:
    """ "Reports that the mayor resigned | are false": what the reports tell."""
    told = lexicon.row("reports", "telling") | lexicon.row("reports", "whole")
    for k, item in enumerate(row):
        if item.norm not in told:
            continue
        near = range(k + 1, min(len(row), k + _FAR))
        lead = next((j for j in near if row[j].norm in _LEADS), None)
        verdict = _verdict(row, lead + 1) if lead else None
        if lead and verdict:
            yield k + 1, verdict


def _verdict(row: Row, start: int) -> int | None:
    """Where "are false", "is a hoax" begins."""
    for k in range(start, len(row) - 1):
        if row[k].norm in small("be") and _is_false(row, k + 1):
            return k
        if row[k].text in (".", ";", ":"):
            return None
    return None


def _is_false(row: Row, start: int) -> bool:
    """Whether a verdict follows: "completely false", "not true", "a hoax"."""
    for k in range(start, min(len(row), start + _NEAR)):
        norm = row[k].norm
        if norm in lexicon.row("untrue", "after"):
            return True
        if norm in lexicon.row("untrue", "true") and row[k - 1].norm in _NOT:
            return True
        describes = norm.endswith("ly") or norm in small("determiner") | small("adverb") | _NOT
        if not row[k].is_word or not describes:
            return False
    return False


def _not_meant(row: Row) -> Iterator[tuple[int, int]]:
    """ "This does not mean that the mayor agreed": what is not meant."""
    for k in range(2, len(row) - 2):
        if row[k].norm in _MEANS and _is_denied(row, k) and row[k + 1].norm == "that":
            yield k + 2, clause_end(row, k + 2)


def _is_denied(row: Row, k: int) -> bool:
    norms = [item.norm for item in row[max(0, k - 3) : k]]
    return any(norm in _NOT or norm.endswith("n't") for norm in norms)


def _unsays(row: Row, cue: Cue) -> bool:
    """ "did not say", "denied": no more than that the clause was not said, or is not so."""
    group = row[cue.group : cue.start]
    if any(item.norm in _NOT or item.norm.endswith("n't") for item in group):
        return True
    return row[cue.start].norm in lexicon.row("polarity", "denies")
