"""A page whose text was corrected: what was changed, and the flags that go along.

What cannot be found again stays as an orphan with its old quote, for the person to put back.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.app.edits import Edit, apply, now
from reader.app.workspace import Workspace
from reader.library.anchors import reanchor
from reader.library.drift import Drift
from reader.library.passages import TokenText
from reader.model import Anchor, Article, Change, Flag, Span


@dataclass(frozen=True, slots=True)
class Rewording:
    """Words of a former version and what stands in their place now; "" where there is nothing."""

    span_before: Span
    before: str
    span_after: Span
    after: str


@dataclass(frozen=True, slots=True)
class Edition:
    """Which version of its address a text is, counted from 1, and the one before it.

    `changes` is what was changed since `beside`, an earlier version it was compared with.
    """

    number: int
    total: int
    former: str | None
    beside: str | None = None
    changes: tuple[Rewording, ...] = ()


def edition(ws: Workspace, article_id: str) -> Edition | None:
    """Where the article stands among the versions of its address; None if it is the only one."""
    ids = [summary.id for summary in ws.library.versions(article_id)]
    if len(ids) < 2:
        return None
    place = ids.index(article_id)
    return Edition(place + 1, len(ids), ids[place - 1] if place else None)


def editions(ws: Workspace, articles: Sequence[Article]) -> dict[str, Edition]:
    """Those of the articles that are versions, with what was changed from one to the next."""
    there = {article.id: article for article in articles}
    found: dict[str, Edition] = {}
    for article in articles:
        one = edition(ws, article.id)
        if one is not None:
            found[article.id] = _changed(ws, one, article, there)
    return found


def _changed(ws: Workspace, one: Edition, article: Article, there: dict[str, Article]) -> Edition:
    ids = [summary.id for summary in ws.library.versions(article.id)][: one.number - 1]
    earlier = [there[id] for id in ids if id in there]
    if not earlier:
        return one
    before = earlier[-1]
    return replace(one, beside=before.id, changes=tuple(rewordings(before.text, article.text)))


def former_version(ws: Workspace, article_id: str) -> str | None:
    """The id of the text that stood at the article's address before, or None."""
    ids = [summary.id for summary in ws.library.versions(article_id)]
    place = ids.index(ws.library.article(article_id).id)
    return ids[place - 1] if place else None


def rewordings(former: str, text: str) -> list[Rewording]:
    """What was changed between two versions of a text, in order."""
    drift = Drift(TokenText(former), TokenText(text))
    return [
        Rewording(before, before.of(former), after, after.of(text))
        for before, after in drift.changes()
    ]


def carry_over(ws: Workspace, previous: str, article_id: str) -> list[Edit]:
    """Move every flag on the article `previous` to its new version; each step can be reverted."""
    former, article = ws.library.article(previous), ws.library.article(article_id)
    flags = ws.library.flags(former.id)
    here = [end for flag in flags for end in flag.ends if end.article == former.id]
    moved = dict(zip(here, reanchor(here, article, former.text), strict=True))
    edits = [_carried(flag, moved, former, article) for flag in flags]
    for edit in edits:
        apply(ws, edit)
    return edits


def _carried(flag: Flag, moved: dict[Anchor, Anchor], former: Article, article: Article) -> Edit:
    ends = tuple(moved.get(end, end) for end in flag.ends)
    at = now()
    steps = [Change(at, "", "version", former.id, article.id)]
    for number, (old, new) in enumerate(zip(flag.ends, ends, strict=True), 1):
        if new.exact != old.exact:
            steps.append(Change(at, "", f"end {number}", old.exact, new.exact))
        if new.orphan != old.orphan:
            steps.append(Change(at, "", f"place {number}", _state(old), _state(new)))
    return Edit(flag, replace(flag, ends=ends, changed=at, history=(*flag.history, *steps)))


def _state(end: Anchor) -> str:
    return "orphan" if end.orphan else "attached"
