"""A page whose text was corrected: the flags on its former version go along to the new one.

What cannot be found again stays as an orphan with its old quote, for the person to put back.
"""

from dataclasses import replace

from reader.app.edits import Edit, apply, now
from reader.app.workspace import Workspace
from reader.library.anchors import reanchor
from reader.model import Anchor, Article, Change, Flag


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
