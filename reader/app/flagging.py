"""What a person marks: every step stores the flag at once and can be taken back exactly.

Each function returns an `Edit`; `edit.flag` is the stored flag, and `revert(ws, edit)` and
`apply(ws, edit)` are what an undo stack calls. Never decides anything for the person.
"""

import itertools
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import replace

from reader.app.edits import Edit, apply, now, revert
from reader.app.workspace import Workspace
from reader.errors import InputRefused, NotFound
from reader.library.anchors import make_anchor
from reader.library.rows import storable
from reader.model import (
    Anchor,
    Change,
    Finding,
    Flag,
    FlagStatus,
    Relation,
    Span,
    pair_key,
)

__all__ = [
    "Edit",
    "apply",
    "confirm",
    "decide",
    "decisions",
    "dismiss",
    "flag_of",
    "flag_pair",
    "flag_passage",
    "flags",
    "history",
    "keys_of",
    "reattach",
    "remove",
    "revert",
    "set_note",
    "set_relation",
    "set_status",
    "set_tags",
    "unclear",
]

# --- deciding about a finding -------------------------------------------------------------


def confirm(ws: Workspace, finding: Finding, who: str = "") -> Edit:
    """Say that the finding is right."""
    return decide(ws, finding, FlagStatus.CONFIRMED, who)


def dismiss(ws: Workspace, finding: Finding, who: str = "") -> Edit:
    """Say that the finding is wrong; it stays dismissed wherever the same two quotes meet."""
    return decide(ws, finding, FlagStatus.DISMISSED, who)


def unclear(ws: Workspace, finding: Finding, who: str = "") -> Edit:
    """Say that the finding was looked at and cannot be decided."""
    return decide(ws, finding, FlagStatus.UNCLEAR, who)


def decide(ws: Workspace, finding: Finding, status: FlagStatus, who: str = "") -> Edit:
    """Give the finding a status: its flag is made, or changed where the pair has one already."""
    known = flag_of(ws, finding)
    if known is not None:
        return set_status(ws, known.id, status, who)
    ends = (
        _anchor(ws, finding.a.article, finding.a.span),
        _anchor(ws, finding.b.article, finding.b.span),
    )
    return _add(ws, ends, finding.relation, status, who=who, score=finding.score)


def flag_of(ws: Workspace, finding: Finding) -> Flag | None:
    """The flag that speaks of this finding's two quotes, in these articles or in copies."""
    known = ws.library.flags_on(finding.key)
    if not known:
        here = ws.library.flags(finding.a.article)
        known = [flag for flag in here if finding.key in keys_of(flag)]
    return max(known, key=lambda flag: flag.changed, default=None)


def decisions(ws: Workspace) -> Mapping[str, Flag]:
    """Every decided pair by the key of its quotes, for looking up many findings at once."""
    found: dict[str, Flag] = {}
    for flag in sorted(ws.library.flags(), key=lambda flag: flag.changed):
        for key in keys_of(flag):
            found[key] = flag
    return found


def keys_of(flag: Flag) -> tuple[str, ...]:
    """The pair keys a flag is remembered by, for the words of its ends now and in former texts.

    A flag on one passage has none.
    """
    if len(flag.ends) != 2:
        return ()
    first, second = (
        {end.exact, *(step.old for step in flag.history if step.field == f"end {number}")}
        for number, end in enumerate(flag.ends, 1)
    )
    return tuple(pair_key(a, b) for a, b in itertools.product(sorted(first), sorted(second)))


# --- marking by hand ----------------------------------------------------------------------


def flag_passage(
    ws: Workspace,
    article_id: str,
    span: Span,
    relation: Relation = Relation.CONTRADICTS,
    *,
    note: str = "",
    tags: Iterable[str] = (),
    status: FlagStatus = FlagStatus.CONFIRMED,
    who: str = "",
) -> Edit:
    """Mark one passage of an article."""
    ends = (_anchor(ws, article_id, span),)
    return _add(ws, ends, relation, status, note=note, tags=tags, who=who)


def flag_pair(
    ws: Workspace,
    end_a: tuple[str, Span],
    end_b: tuple[str, Span],
    relation: Relation = Relation.CONTRADICTS,
    *,
    note: str = "",
    tags: Iterable[str] = (),
    status: FlagStatus = FlagStatus.CONFIRMED,
    who: str = "",
) -> Edit:
    """Mark two passages, each an article's id and a span, of one article or of two."""
    ends = (_anchor(ws, *end_a), _anchor(ws, *end_b))
    if ends[0] == ends[1]:
        raise InputRefused("Both ends are the same passage; mark another one as the second end.")
    return _add(ws, ends, relation, status, note=note, tags=tags, who=who)


def _anchor(ws: Workspace, article_id: str, span: Span) -> Anchor:
    article = ws.library.article(article_id)
    if not 0 <= span.start < span.end <= len(article.text):
        raise NotFound(
            "There is no passage {start}–{end} in “{title}”, which has {n} characters; select "
            "some words of it.",
            start=span.start,
            end=span.end,
            title=article.title,
            n=len(article.text),
        )
    return make_anchor(article, span)


def _add(
    ws: Workspace,
    ends: tuple[Anchor, ...],
    relation: Relation,
    status: FlagStatus,
    *,
    note: str = "",
    tags: Iterable[str] = (),
    who: str = "",
    score: float | None = None,
) -> Edit:
    at = now()
    flag = Flag(
        id=str(uuid.uuid4()),
        ends=ends,
        relation=relation,
        status=status,
        note=storable(note),
        tags=_tidy(tags),
        who=storable(who),
        created=at,
        changed=at,
        score=score,
        history=(Change(at, storable(who), "status", "", status.value),),
    )
    edit = Edit(None, flag)
    apply(ws, edit)
    return edit


# --- changing a flag ----------------------------------------------------------------------


def set_note(ws: Workspace, flag_id: str, note: str, who: str = "") -> Edit:
    """Write the flag's note."""
    flag = ws.library.flag(flag_id)
    note = storable(note)
    return _change(ws, flag, replace(flag, note=note), ("note", flag.note, note), who)


def set_tags(ws: Workspace, flag_id: str, tags: Iterable[str], who: str = "") -> Edit:
    """Give the flag these tags and no others."""
    flag = ws.library.flag(flag_id)
    tidy = _tidy(tags)
    step = ("tags", ", ".join(flag.tags), ", ".join(tidy))
    return _change(ws, flag, replace(flag, tags=tidy), step, who)


def set_relation(ws: Workspace, flag_id: str, relation: Relation, who: str = "") -> Edit:
    """Say what the two passages are to each other."""
    flag = ws.library.flag(flag_id)
    step = ("relation", flag.relation.value, relation.value)
    return _change(ws, flag, replace(flag, relation=relation), step, who)


def set_status(ws: Workspace, flag_id: str, status: FlagStatus, who: str = "") -> Edit:
    """Confirm, dismiss, or leave undecided."""
    flag = ws.library.flag(flag_id)
    step = ("status", flag.status.value, status.value)
    return _change(ws, flag, replace(flag, status=status), step, who)


def reattach(
    ws: Workspace, flag_id: str, end: int, article_id: str, span: Span, who: str = ""
) -> Edit:
    """Put one end (0 or 1) of a flag on these words, as a person does with an orphan."""
    flag = ws.library.flag(flag_id)
    if not 0 <= end < len(flag.ends):
        raise NotFound(
            "Flag {id} has no end {end}; choose 1 or {last}.",
            id=flag.id,
            end=end + 1,
            last=len(flag.ends),
        )
    anchor = _anchor(ws, article_id, span)
    ends = (*flag.ends[:end], anchor, *flag.ends[end + 1 :])
    step = (f"end {end + 1}", flag.ends[end].exact, anchor.exact)
    return _change(ws, flag, replace(flag, ends=ends), step, who)


def _change(ws: Workspace, before: Flag, after: Flag, step: tuple[str, str, str], who: str) -> Edit:
    if before == after:
        return Edit(before, before)
    at = now()
    history = (*before.history, Change(at, storable(who), *step))
    edit = Edit(before, replace(after, changed=at, history=history))
    apply(ws, edit)
    return edit


def _tidy(tags: Iterable[str]) -> tuple[str, ...]:
    """Tags without stray spaces, empty ones or repeats, in the order given."""
    spaced = (" ".join(storable(tag).split()) for tag in tags)
    return tuple(dict.fromkeys(tag for tag in spaced if tag))


def remove(ws: Workspace, flag_id: str) -> Edit:
    """Take the flag away; reverting the edit brings it back whole."""
    edit = Edit(ws.library.flag(flag_id), None)
    apply(ws, edit)
    return edit


# --- reading ------------------------------------------------------------------------------


def history(ws: Workspace, flag_id: str) -> tuple[Change, ...]:
    """Every step of a flag, oldest first."""
    return ws.library.flag(flag_id).history


def flags(
    ws: Workspace,
    *,
    status: FlagStatus | None = None,
    relation: Relation | None = None,
    article: str | None = None,
    tag: str | None = None,
    who: str | None = None,
    orphans: bool | None = None,
) -> list[Flag]:
    """The flags that fit every filter given, newest first."""

    def fits(flag: Flag) -> bool:
        return (
            (status is None or flag.status is status)
            and (relation is None or flag.relation is relation)
            and (article is None or any(end.article == article for end in flag.ends))
            and (tag is None or tag in flag.tags)
            and (who is None or flag.who == who)
            and (orphans is None or any(end.orphan for end in flag.ends) is orphans)
        )

    return sorted(filter(fits, ws.library.flags()), key=lambda flag: flag.created, reverse=True)
