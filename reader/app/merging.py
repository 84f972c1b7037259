"""Flags of two people in one library: merged by id without loss, and how far they agree."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from reader.app.edits import Edit, apply, now
from reader.app.importing import read_bytes
from reader.app.workspace import Workspace
from reader.errors import InputRefused
from reader.export import annotations, flagfile
from reader.export.fields import parse
from reader.library.anchors import find, make_anchor
from reader.model import Anchor, Article, Change, Flag, FlagStatus, Span

_DECIDED = ("relation", "status", "note", "tags")
_STRETCH = 256
"""Flags are compared only if they share a stretch of a text of this length, or their words."""


def flags_in(path: Path) -> list[Flag]:
    """The flags in a file: JSON of Parallax, or Web Annotations."""
    value = parse(read_bytes(path), str(path))
    try:
        if isinstance(value, dict) and "format" in value:
            return flagfile.flags_in(value)
        return annotations.flags_in(value)
    except InputRefused as refusal:
        raise InputRefused("{path}: {why}", path=path, why=refusal.sentence) from refusal


@dataclass(frozen=True, slots=True)
class Merge:
    """What an import of flags did; each edit can be reverted."""

    added: tuple[Edit, ...]
    changed: tuple[Edit, ...]
    same: int

    @property
    def edits(self) -> tuple[Edit, ...]:
        """Every step, in order."""
        return (*self.added, *self.changed)


def merge(ws: Workspace, flags: Iterable[Flag]) -> Merge:
    """Take flags in: new ones are added, known ones joined with their whole history.

    Where both sides changed the same flag, the later word stands and the other is kept in the
    history. Passages are found by the hash of their text, else by quote and context. All are
    taken in or none is.
    """
    known = {flag.id: flag for flag in ws.library.flags()}
    here = {article.id: article for article in ws.library.articles()}
    told = {article.text_sha256: article.id for article in reversed(here.values())}
    added: list[Edit] = []
    changed: list[Edit] = []
    same = 0
    for flag in flags:
        mine = known.get(flag.id)
        theirs = replace(flag, ends=tuple(_settled(end, here, told) for end in flag.ends))
        edit = Edit(mine, joined(mine, theirs) if mine else theirs)
        if not edit.changed:
            same += 1
            continue
        known[flag.id] = edit.flag
        (changed if mine else added).append(edit)
    found = Merge(tuple(added), tuple(changed), same)
    with ws.library.at_once():
        for edit in found.edits:
            apply(ws, edit)
    return found


def joined(mine: Flag, theirs: Flag) -> Flag:
    """One flag of two states of it; nothing that either side wrote is missing in the history."""
    ours, new = set(mine.history), set(theirs.history)
    alike = all(_told(mine, name) == _told(theirs, name) for name in _DECIDED)
    if new < ours or (alike and new == ours):
        return mine
    if alike:
        return replace(mine, history=_ordered(ours | new))
    later, earlier = (theirs, mine) if theirs.changed > mine.changed else (mine, theirs)
    history = list(_ordered(ours | new))
    if not ours < new:
        for name in _DECIDED:
            lost, kept = _told(earlier, name), _told(later, name)
            if lost != kept and not any((step.field, step.new) == (name, lost) for step in history):
                history.append(Change(now(), "", name, lost, kept))
    return replace(later, history=tuple(history), ends=_ends(later, earlier))


def _ordered(steps: Iterable[Change]) -> tuple[Change, ...]:
    return tuple(sorted(steps, key=lambda step: (step.at, step.field, step.old, step.new)))


def _ends(later: Flag, earlier: Flag) -> tuple[Anchor, ...]:
    """The later ends, but not one that is lost here where the earlier is not."""
    if len(later.ends) != len(earlier.ends):
        return later.ends
    both = zip(later.ends, earlier.ends, strict=True)
    return tuple(old if new.orphan and not old.orphan else new for new, old in both)


def _told(flag: Flag, name: str) -> str:
    value = getattr(flag, name)
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def _settled(end: Anchor, here: Mapping[str, Article], told: Mapping[str, str]) -> Anchor:
    """The anchor on this library's own article; as it is where no article holds its words.

    `here` are the articles by their ids, `told` these ids by the hashes of the texts.
    """
    if end.text_sha256 in told:
        return replace(end, article=told[end.text_sha256])
    article = here.get(end.article)
    if article is None:
        return end
    span = find(end, article.text)
    return replace(end, orphan=True) if span is None else make_anchor(article, span)


# --- how far two people agree --------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Agreement:
    """Two people's flags side by side; `conflicts` are the pairs they judged differently.

    `kappa` is Cohen's, None where nothing was judged by both.
    """

    both: int
    agreed: int
    conflicts: tuple[tuple[Flag, Flag], ...]
    only_first: int
    only_second: int
    kappa: float | None


def agreement(first: Iterable[Flag], second: Iterable[Flag]) -> Agreement:
    """How far two people's flags agree on the passages that both marked."""
    ones, others = list(first), list(second)
    pairs = _matched(ones, others)
    conflicts = tuple((a, b) for a, b in pairs if verdict(a) != verdict(b))
    return Agreement(
        both=len(pairs),
        agreed=len(pairs) - len(conflicts),
        conflicts=conflicts,
        only_first=len(ones) - len(pairs),
        only_second=len(others) - len(pairs),
        kappa=_kappa([(verdict(a), verdict(b)) for a, b in pairs]),
    )


def verdict(flag: Flag) -> str:
    """What the person says: the relation where it is confirmed, else "dismissed" or "unclear"."""
    return flag.relation.value if flag.status is FlagStatus.CONFIRMED else flag.status.value


def _matched(ones: Sequence[Flag], others: Sequence[Flag]) -> list[tuple[Flag, Flag]]:
    """Flags on the same passages, each taken once: the same words first, then what overlaps."""
    same = defaultdict(list)
    for other in reversed(others):
        same[_words(other)].append(other)
    found: list[tuple[Flag, Flag]] = []
    left: list[Flag] = []
    for one in ones:
        if same[_words(one)]:
            found.append((one, same[_words(one)].pop()))
        else:
            left.append(one)
    return found + _overlapping(left, [other for rest in same.values() for other in rest])


def _overlapping(ones: Sequence[Flag], others: Sequence[Flag]) -> list[tuple[Flag, Flag]]:
    """Flags that share at least half of each passage, the closest first."""
    near = defaultdict(list)
    for j, other in enumerate(others):
        for key in _keys(other):
            near[key].append(j)
    pairs = {(i, j) for i, one in enumerate(ones) for key in _keys(one) for j in near[key]}
    ranked = sorted(((_shared(ones[i], others[j]), i, j) for i, j in pairs), key=_closest)
    used_a: set[int] = set()
    used_b: set[int] = set()
    found: list[tuple[Flag, Flag]] = []
    for share, i, j in ranked:
        if share >= 0.5 and i not in used_a and j not in used_b:
            used_a.add(i)
            used_b.add(j)
            found.append((ones[i], others[j]))
    return found


def _words(flag: Flag) -> tuple[str, ...]:
    """The quotes of a flag in an order of their own, case and spacing aside."""
    return tuple(sorted(map(_folded, flag.ends)))


def _closest(rank: tuple[float, int, int]) -> tuple[float, int, int]:
    share, i, j = rank
    return -share, i, j


def _keys(flag: Flag) -> set[str]:
    """What flags on the same passages have in common: the words, or a stretch of a text."""
    keys = {_folded(end) for end in flag.ends}
    for end in flag.ends:
        stretches = range(end.span.start // _STRETCH, end.span.end // _STRETCH + 1)
        keys.update(f"{end.text_sha256} {stretch}" for stretch in stretches)
    return keys


def _folded(end: Anchor) -> str:
    return " ".join(end.exact.split()).casefold()


def _shared(a: Flag, b: Flag) -> float:
    """How much of their passages two flags share, from 0 to 1, in either order of the ends."""
    if len(a.ends) != len(b.ends):
        return 0.0
    straight = min(_overlap(x, y) for x, y in zip(a.ends, b.ends, strict=True))
    crossed = min(_overlap(x, y) for x, y in zip(a.ends, reversed(b.ends), strict=True))
    return max(straight, crossed)


def _overlap(a: Anchor, b: Anchor) -> float:
    if a.exact and _folded(a) == _folded(b):
        return 1.0
    if a.text_sha256 != b.text_sha256 or not a.span.overlaps(b.span):
        return 0.0
    common = Span(max(a.span.start, b.span.start), min(a.span.end, b.span.end))
    whole = Span(min(a.span.start, b.span.start), max(a.span.end, b.span.end))
    return (common.end - common.start) / (whole.end - whole.start)


def _kappa(verdicts: Sequence[tuple[str, str]]) -> float | None:
    """Cohen's kappa; 1 where both said the same of everything."""
    if not verdicts:
        return None
    total = len(verdicts)
    first, second = (Counter(pair[side] for pair in verdicts) for side in (0, 1))
    seen = sum(a == b for a, b in verdicts) / total
    chance = sum(first[name] * second[name] for name in first) / total**2
    return 1.0 if chance == 1 else (seen - chance) / (1 - chance)
