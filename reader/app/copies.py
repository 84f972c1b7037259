"""What was taken in that nearly copies another article: of which, and how many words differ."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from reader.app.workspace import Workspace
from reader.formats import nearcopies
from reader.library import Summary

WITHIN = timedelta(days=14)
"""A wire story is reprinted within days; articles further apart are not laid side by side."""
MOST = 2_000


@dataclass(frozen=True, slots=True)
class NearCopy:
    """An article, the one it nearly copies, and how many words differ."""

    article: str
    of: str
    title: str
    outlet: str
    words: int


def near_copies(ws: Workspace, ids: Sequence[str]) -> dict[str, NearCopy]:
    """For each of these articles the earlier one it is most like, by id; versions do not count."""
    summaries = {summary.id: summary for summary in ws.library.summaries()}
    order = {id: number for number, id in enumerate(summaries)}
    asked = [summaries[id] for id in dict.fromkeys(ids) if id in summaries]
    near = [s for s in reversed(summaries.values()) if any(_near(s, each) for each in asked)]
    texts = {s.id: ws.library.article(s.id).text for s in (*asked, *near[:MOST])}
    found: dict[str, NearCopy] = {}
    for pair in nearcopies.near_copies(texts, [each.id for each in asked]):
        of, copy = sorted((pair.a, pair.b), key=order.__getitem__)
        first = summaries[of]
        if copy in ids and copy not in found and first.chain != summaries[copy].chain:
            words = nearcopies.words_that_differ(texts[copy], texts[of])
            found[copy] = NearCopy(copy, of, first.title, first.outlet, words)
    return found


def _near(one: Summary, other: Summary) -> bool:
    if one.published is None or other.published is None:
        return True
    return abs(one.published - other.published) <= WITHIN
