"""Who says what: topics down, voices across, what each voice says of each topic in the cells."""

import enum
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from reader.comparison.series import strongest
from reader.comparison.topics import Topic
from reader.comparison.utterances import Place, Utterance, place_of
from reader.model import Finding, Relation


class Columns(enum.StrEnum):
    """What a column stands for; DAYS shows one speaker's own words from day to day."""

    SPEAKERS = "speakers"
    SIDES = "sides"
    OUTLETS = "outlets"
    DAYS = "days"


@dataclass(frozen=True, slots=True)
class Column:
    """One voice: its name, and below it who it is made of."""

    name: str
    below: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """What one voice says of one topic.

    `shown` is its shortest utterance among those that meet something most strongly; `later`
    the newer one where the voice brought its own number up to date.
    """

    shown: Utterance
    later: Utterance | None
    utterances: tuple[Utterance, ...]
    relation: Relation | None
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A topic and its cells, one for each column, None where the voice is silent."""

    topic: Topic
    cells: tuple[Cell | None, ...]

    @property
    def disputed(self) -> bool:
        """Whether somebody in this row is contradicted."""
        return any(cell and cell.relation is Relation.CONTRADICTS for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Matrix:
    """The table; `left_out` topics found no room."""

    by: Columns
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    left_out: int = 0


def matrix(
    topics: Sequence[Topic], by: Columns, speaker: str = "", most: tuple[int, int] = (200, 60)
) -> Matrix:
    """The topics against the voices; with `speaker`, only what that one says against itself.

    At most so many rows and columns are shown: the first, which are the disputed ones.
    """
    if speaker:
        topics = [own for topic in topics if (own := _of_speaker(topic, speaker))]
    shown = topics[: most[0]]
    heads = _columns(shown, by)[: most[1]]
    order = {column.name: i for i, column in enumerate(heads)}
    rows = tuple(_row(topic, by, order) for topic in shown)
    return Matrix(by, tuple(heads), rows, len(topics) - len(shown))


def _of_speaker(topic: Topic, speaker: str) -> Topic | None:
    own = tuple(s for s in topic.utterances if s.source == speaker)
    places = {utterance.place for utterance in own}
    met = tuple(f for f in topic.findings if {place_of(f.a), place_of(f.b)} <= places)
    return replace(topic, utterances=own, findings=met) if own else None


def _heading(utterance: Utterance, by: Columns) -> str:
    if by is Columns.SIDES:
        return utterance.side
    if by is Columns.OUTLETS:
        return utterance.outlet
    if by is Columns.DAYS:
        return utterance.said.isoformat() if utterance.said else ""
    return utterance.source


def _columns(topics: Sequence[Topic], by: Columns) -> list[Column]:
    filled: Counter[str] = Counter()
    disputed: Counter[str] = Counter()
    below: dict[str, Counter[str]] = defaultdict(Counter)
    own_voice: dict[str, bool] = {}
    for topic in topics:
        met = _places(f for f in topic.findings if f.relation is Relation.CONTRADICTS)
        filled.update({_heading(utterance, by) for utterance in topic.utterances})
        disputed.update({_heading(u, by) for u in topic.utterances if u.place in met})
        for utterance in topic.utterances:
            name = _heading(utterance, by)
            own_voice[name] = own_voice.get(name, True) and utterance.of_outlet
            if detail := _detail(utterance, by):
                below[name][detail] += 1
    if by is Columns.DAYS:
        names = sorted(filled)
    else:
        # Who is quoted stands before the outlets' own voice, who is on no side comes last.
        late = own_voice if by is Columns.SPEAKERS else {}
        names = sorted(
            filled,
            key=lambda name: (not name, late.get(name), -disputed[name], -filled[name], name),
        )
    return [Column(name, tuple(d for d, _ in below[name].most_common())) for name in names]


def _detail(utterance: Utterance, by: Columns) -> str:
    if by is Columns.SPEAKERS:
        return utterance.role
    if by is Columns.DAYS:
        return utterance.outlet
    return "" if utterance.of_outlet and by is Columns.OUTLETS else utterance.source


def _row(topic: Topic, by: Columns, order: dict[str, int]) -> Row:
    said: dict[int, list[Utterance]] = defaultdict(list)
    for utterance in topic.utterances:
        if (column := order.get(_heading(utterance, by))) is not None:
            said[column].append(utterance)
    meeting = _by_place(topic.findings)
    cells = (
        _cell(said[i], topic.findings, meeting) if i in said else None for i in range(len(order))
    )
    return Row(topic, tuple(cells))


def _by_place(findings: Sequence[Finding]) -> dict[Place, list[int]]:
    """For each place the numbers of the findings that touch it."""
    met: dict[Place, list[int]] = defaultdict(list)
    for number, finding in enumerate(findings):
        met[place_of(finding.a)].append(number)
        met[place_of(finding.b)].append(number)
    return met


def _cell(
    said: Sequence[Utterance],
    findings: Sequence[Finding],
    meeting: Mapping[Place, Sequence[int]],
) -> Cell:
    numbers = {n for utterance in said for n in meeting.get(utterance.place, ())}
    met = [findings[n] for n in sorted(numbers)]
    relation = strongest(finding.relation for finding in met)
    telling = _places(finding for finding in met if finding.relation is relation)
    candidates = [s for s in said if s.place in telling] or list(said)
    shown = min(candidates, key=lambda s: (len(s.quote), s.said or date.max, s.place))
    later = None
    if relation is Relation.UPDATES:
        shown, later = _updated(said, met) or (shown, None)
    ordered = tuple(sorted(said, key=lambda s: (s.said or date.max, s.place)))
    return Cell(shown, later, ordered, relation, tuple(met))


def _places(findings: Iterable[Finding]) -> set[Place]:
    return {place_of(claim) for f in findings for claim in (f.a, f.b)}


def _updated(
    said: Sequence[Utterance], met: Sequence[Finding]
) -> tuple[Utterance, Utterance | None] | None:
    """The oldest and the newest utterance of a voice that updates itself."""
    at = {utterance.place: utterance for utterance in said}
    own = [
        at[place]
        for f in met
        if f.relation is Relation.UPDATES and place_of(f.a) in at and place_of(f.b) in at
        for place in (place_of(f.a), place_of(f.b))
    ]
    own = sorted(own, key=lambda s: (s.said or date.max, s.place))
    return (own[0], own[-1]) if own else None
