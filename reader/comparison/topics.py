"""What is talked about: utterances that meet, gathered under the rarest words they share.

A topic is found, never invented: every one holds at least two utterances of which two meet.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from reader.comparison.topic_names import full_name, name_of
from reader.comparison.utterances import Place, Utterance, place_of
from reader.model import Finding, Relation

_KEY_WORDS = 4
_LOOSE_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class Topic:
    """Utterances about one thing. `key` is made of its words and survives new articles.

    `found` is the name found for it, `name` the one that is shown: a person's, else that.
    """

    key: str
    name: str
    utterances: tuple[Utterance, ...]
    findings: tuple[Finding, ...]
    found: str = ""

    def count(self, relation: Relation) -> int:
        """How many findings of this relation lie in the topic."""
        return sum(finding.relation is relation for finding in self.findings)


class _Groups:
    """Utterances joined pair by pair; a join needs a word that both groups are about."""

    def __init__(self, said: Sequence[Utterance]) -> None:
        self.at = {utterance.place: i for i, utterance in enumerate(said)}
        self.said = said
        self.home = list(range(len(said)))
        self.members: dict[int, list[int]] = {i: [i] for i in self.home}
        self._counts = {i: Counter(utterance.words) for i, utterance in enumerate(said)}

    def core(self, group: int) -> set[str]:
        """The words that at least half of a group's utterances share, two of them or more."""
        least = self._least(group)
        return {word for word, n in self._counts[group].items() if n >= least}

    def join(self, one: Place, other: Place) -> None:
        """Put the groups of two utterances together if they share what they are about."""
        if one not in self.at or other not in self.at:
            return
        a, b = self.home[self.at[one]], self.home[self.at[other]]
        if len(self.members[a]) < len(self.members[b]):
            a, b = b, a
        alone = len(self.members[a]) == 1
        if a == b or not (alone or self._meet(a, b)):
            return
        for i in self.members.pop(b):
            self.home[i] = a
            self.members[a].append(i)
        self._counts[a].update(self._counts.pop(b))

    def add(self, utterance: int, group: int) -> None:
        """Put an utterance that stands alone into a group."""
        del self.members[self.home[utterance]]
        self.home[utterance] = group
        self.members[group].append(utterance)

    def _least(self, group: int) -> float:
        size = len(self.members[group])
        return max(min(2, size), size / 2)

    def _meet(self, large: int, small: int) -> bool:
        """Whether some word is in the core of both."""
        here, there = self._counts[large], self._counts[small]
        least, needed = self._least(large), self._least(small)
        return any(n >= needed and here[word] >= least for word, n in there.items())


def topics(
    said: Sequence[Utterance],
    findings: Sequence[Finding],
    names: Mapping[str, str] | None = None,
) -> list[Topic]:
    """The topics of these utterances, the disputed ones first.

    `names` holds what a person called a topic, by key; a name is kept when new articles
    shift the key by a word.
    """
    rarity = _rarity(said)
    groups = _Groups(said)
    meeting = [f for f in findings if f.relation is not Relation.UNRELATED]
    for finding in sorted(meeting, key=lambda f: -f.alignment):
        groups.join(place_of(finding.a), place_of(finding.b))
    _gather_loose(groups, rarity)
    inside = _findings_inside(groups, meeting)
    found = [
        _topic([said[i] for i in sorted(members)], inside[group], rarity)
        for group, members in groups.members.items()
        if len(members) > 1
    ]
    return renamed(_called_apart(sorted(found, key=_rank), rarity), names or {})


def _rarity(said: Sequence[Utterance]) -> dict[str, float]:
    counts = Counter(word for utterance in said for word in utterance.words)
    return {word: math.log(1 + len(said) / n) for word, n in counts.items()}


def _gather_loose(groups: _Groups, rarity: Mapping[str, float]) -> None:
    """Utterances that meet nobody join the group whose shared words they carry, two at least."""
    cores = {g: groups.core(g) for g, members in groups.members.items() if len(members) > 1}
    whole = {group: math.fsum(rarity[word] for word in core) for group, core in cores.items()}
    by_word: dict[str, list[int]] = defaultdict(list)
    for group, core in cores.items():
        for word in core:
            by_word[word].append(group)
    for i in [members[0] for members in groups.members.values() if len(members) == 1]:
        words = groups.said[i].words
        shared = Counter(group for word in words for group in by_word.get(word, ()))
        fits = {
            group: math.fsum(rarity[word] for word in cores[group] & words) / whole[group]
            for group, n in shared.items()
            if n > 1
        }
        best = max(fits, key=lambda group: (fits[group], -group), default=None)
        if best is not None and fits[best] >= _LOOSE_SHARE:
            groups.add(i, best)


def _findings_inside(groups: _Groups, meeting: Sequence[Finding]) -> dict[int, list[Finding]]:
    inside: dict[int, list[Finding]] = defaultdict(list)
    for finding in meeting:
        one, other = groups.at.get(place_of(finding.a)), groups.at.get(place_of(finding.b))
        if one is not None and other is not None and groups.home[one] == groups.home[other]:
            inside[groups.home[one]].append(finding)
    return inside


def _topic(
    said: Sequence[Utterance], findings: Sequence[Finding], rarity: Mapping[str, float]
) -> Topic:
    counts = Counter(word for utterance in said for word in utterance.words)
    shared = [word for word, n in counts.items() if n > 1] or list(counts)
    telling = sorted(shared, key=lambda word: (-counts[word] * rarity[word] ** 2, word))
    key = " ".join(sorted(telling[:_KEY_WORDS]))
    return Topic(key, "", tuple(said), tuple(findings))


def _called_apart(found: Sequence[Topic], rarity: Mapping[str, float]) -> list[Topic]:
    """The topics with their names: what one is called, the next ones are not."""
    called: list[Topic] = []
    taken: set[str] = set()
    for topic in found:
        short = name_of(topic.utterances, rarity, taken)
        full = full_name(short, topic.utterances)
        name = short if full.casefold() in taken else full
        taken |= {short.casefold(), full.casefold()}
        called.append(replace(topic, found=name))
    return called


def renamed(found: Sequence[Topic], names: Mapping[str, str]) -> list[Topic]:
    """The topics under the names that a person gave, else under those found for them.

    A name goes to its key, else to the free topic with which the key shares most words.
    """
    given = {topic.key: names[topic.key] for topic in found if topic.key in names}
    for key in sorted(names.keys() - given.keys()):
        words = set(key.split())
        free = [topic for topic in found if topic.key not in given]
        shared = {topic.key: len(words.intersection(topic.key.split())) for topic in free}
        closest = max(shared, key=lambda other: (shared[other], other), default="")
        if 2 * shared.get(closest, 0) > len(words):
            given[closest] = names[key]
    return [replace(topic, name=given.get(topic.key, topic.found)) for topic in found]


def _rank(topic: Topic) -> tuple[int, int, int, str]:
    voices = {utterance.source for utterance in topic.utterances}
    disputes = topic.count(Relation.CONTRADICTS)
    return (-disputes, -len(voices), -len(topic.utterances), topic.key)
