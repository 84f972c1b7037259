"""What the library and the engine know of articles and a search may ask for: tags, flags, findings.

Gathered once for all searches between two changes.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping

from reader.app.engine import engine_version
from reader.app.workspace import Workspace
from reader.search import Labels

Owners = dict[str, set[str]]


class LabelSource:
    """The labels of a workspace as of now."""

    def __init__(self, ws: Workspace) -> None:
        self._ws = ws
        self._known: tuple[tuple[int, int], Labels] | None = None

    def __call__(self) -> Labels:
        """The labels, read again where something was stored since."""
        moment = (self._ws.library.last_event(), self._ws.derived.last_findings())
        if self._known is None or self._known[0] != moment:
            self._known = (moment, _labels(self._ws))
        return self._known[1]


def _labels(ws: Workspace) -> Labels:
    tags: Owners = defaultdict(set)
    summaries = ws.library.summaries()
    for summary in summaries:
        for tag in summary.tags:
            tags[tag].add(summary.id)
    flags: Owners = defaultdict(set)
    status: Owners = defaultdict(set)
    for flag in ws.library.flags():
        owners = {end.article for end in flag.ends}
        flags[flag.relation.value] |= owners
        status[flag.status.value] |= owners
    relations, counts = _findings(ws, {summary.id for summary in summaries})
    collections = {name: set(ids) for name, ids in ws.library.collections().items()}
    gathered = {
        "tag": tags,
        "flag": flags,
        "status": status,
        "collection": collections,
        "relation": relations,
    }
    return Labels({kind: _frozen(values) for kind, values in gathered.items()}, counts)


def _frozen(values: Owners) -> Mapping[str, frozenset[str]]:
    return {value: frozenset(ids) for value, ids in values.items()}


def _findings(ws: Workspace, there: set[str]) -> tuple[Owners, Mapping[str, int]]:
    """Articles by the relation of their findings, and how many each takes part in.

    Counts what any comparison has found and nobody dismissed.
    """
    relations: Owners = defaultdict(set)
    counts: Counter[str] = Counter()
    dismissed = ws.library.dismissed()
    for key, (relation, articles) in ws.derived.met(engine_version()).items():
        if key not in dismissed and articles <= there:
            relations[relation.value] |= articles
            counts.update(articles)
    return relations, counts
