"""Passives with their source: "was quoted by X as saying", "announced by X", "accused by X"."""

from reader.claims import subjects
from reader.claims.attribution import Attribution, Ranges, Row, built
from reader.claims.complements import Complement, is_told_by
from reader.claims.contents import after_cue, around
from reader.claims.cues import Cue
from reader.claims.frames import small
from reader.model import Span

Made = tuple[Attribution, subjects.Phrase | None]


def _as_saying(row: Row, cue: Cue) -> int:
    """Where "saying" stands in "was quoted by state media as saying"; 0 where it does not."""
    if cue.verb.base not in ("quote", "cite"):
        return 0
    for k in range(cue.end, min(len(row) - 2, cue.end + 10)):
        if row[k].norm == "as" and row[k + 1].norm in ("saying", "telling", "warning"):
            return k + 1
    return 0


def passive(row: Row, cue: Cue) -> Made | None:
    """ "X was quoted as saying …" and "announced by X"."""
    if cue.end >= len(row):
        return None
    following = row[cue.end].norm
    said = _as_saying(row, cue)
    if said:
        source = subjects.before(row, cue.group)
        ranges = _said(row, said, source)
        return (made(row, cue, source, ranges, "clause"), source) if source and ranges else None
    if cue.verb.base == "accuse" and following == "of":
        return _accused(row, cue)
    if following != "by" or cue.group == cue.start or not is_told_by(cue):
        return None
    source = subjects.after(row, cue.end + 1)
    subject = subjects.before(row, cue.group)
    negated = any(item.norm in ("not", "never") for item in row[cue.group : cue.start])
    if source is None or subject is None or negated:
        return None
    return made(row, cue, source, [(subject.start, subject.end)], "thing"), source


def quoted_as_saying(row: Row, cue: Cue) -> Made | None:
    """ "The agency quoted the mayor as saying …": the mayor says it."""
    said = _as_saying(row, cue)
    source = subjects.after(row, cue.end) if said else None
    if source is None or source.end > said:
        return None
    ranges = _said(row, said, None)
    return (made(row, cue, source, ranges, "clause"), source) if ranges else None


def _said(row: Row, said: int, source: subjects.Phrase | None) -> Ranges:
    """What "saying" leads to; where only the outlet follows, what stands before the source."""
    start = said + (2 if row[said + 1].norm in ("that", ":", ",") else 1)
    if row[start].norm in small("preposition") and source is not None:
        return around(row, source.start, len(row))
    return after_cue(row, Complement("clause", start), ())


def _accused(row: Row, cue: Cue) -> Made | None:
    """ "Russia accused of war crimes by Kyiv and others": who accuses comes last."""
    by = next((k for k in range(cue.end, min(len(row), cue.end + 14)) if row[k].norm == "by"), 0)
    source = subjects.after(row, by + 1) if by else None
    if source is None or not (row[by + 1].is_name or row[by + 1].norm in small("determiner")):
        return None
    accused = subjects.named_run(row, cue.group) or subjects.before(row, cue.group)
    start = accused.start if accused else cue.start
    return made(row, cue, source, [(start, by)], "clause"), source


def made(row: Row, cue: Cue, source: subjects.Phrase, ranges: Ranges, kind: str) -> Attribution:
    """An attribution to a cue verb; a thing or an intent is no whole clause."""
    span = Span(row[cue.start].span.start, row[cue.end - 1].span.end)
    return built(row, span, source, ranges, whole=kind not in ("thing", "to"))
