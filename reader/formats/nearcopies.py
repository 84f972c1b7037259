"""Which texts are copies of each other with small changes, and what differs between two.

Pairs are found by shared runs of words, never by comparing every text with every other.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from reader.model import Span

_WORD = re.compile(r"\d+(?:[.,]\d+)*|\w+(?:[’'-]\w+)*")
RUN = 5
KEPT_OF = 8
LEAST_SHARED = 0.15
LEAST_ALIKE = 0.72
_COMMON = 50


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts by their keys and how much of the shorter stands in the longer, from 0 to 1."""

    a: str
    b: str
    alike: float


@dataclass(frozen=True, slots=True)
class Difference:
    """Words that differ: a span in either text, empty where the other one has more."""

    a: Span
    b: Span


def near_copies(texts: Mapping[str, str], of: Collection[str] | None = None) -> list[Pair]:
    """Pairs of texts that share most of their words in order, most alike first.

    `of` names the texts that are asked about; pairs of others are left out.
    """
    numbers: dict[str, int] = {}
    prints = {key: _prints(text, numbers) for key, text in texts.items()}
    places: dict[int, list[str]] = defaultdict(list)
    for key, found in prints.items():
        for each in found:
            places[each].append(key)
    asked = frozenset(texts if of is None else of)
    shared: dict[tuple[str, str], int] = defaultdict(int)
    for keys in places.values():
        # A run that stands in very many texts is a formula of the outlet, not of the story.
        if 1 < len(keys) <= _COMMON:
            for i, one in enumerate(keys):
                for other in keys[i + 1 :]:
                    if one in asked or other in asked:
                        shared[one, other] += 1
    pairs = [
        Pair(one, other, _alike(texts[one], texts[other]))
        for (one, other), count in shared.items()
        if count >= LEAST_SHARED * min(len(prints[one]), len(prints[other]))
    ]
    kept = [pair for pair in pairs if pair.alike >= LEAST_ALIKE]
    return sorted(kept, key=lambda pair: (-pair.alike, pair.a, pair.b))


def differences(a: str, b: str) -> list[Difference]:
    """What differs between two texts, word by word, in order."""
    words_a, words_b = (list(_WORD.finditer(text)) for text in (a, b))
    steps = Indel.opcodes([w[0] for w in words_a], [w[0] for w in words_b])
    found: list[Difference] = []
    open_a = open_b = None
    for step in steps:
        if step.tag == "equal":
            open_a = open_b = None
            continue
        if open_a is None or open_b is None:
            open_a, open_b = step.src_start, step.dest_start
        else:
            found.pop()
        one, other = _span(words_a, open_a, step.src_end), _span(words_b, open_b, step.dest_end)
        found.append(Difference(one, other))
    return found


def _span(words: list[re.Match[str]], start: int, end: int) -> Span:
    """From the first word to the last; of none, the place after the word before."""
    if start < end:
        return Span(words[start].start(), words[end - 1].end())
    place = words[start - 1].end() if start else 0
    return Span(place, place)


def words_that_differ(a: str, b: str) -> int:
    """How many words one would have to change, add or take out to make one text of the other."""
    return sum(
        max(len(_WORD.findall(each.a.of(a))), len(_WORD.findall(each.b.of(b))))
        for each in differences(a, b)
    )


def _prints(text: str, numbers: dict[str, int]) -> frozenset[int]:
    """An eighth of the runs of words, chosen by their hash and so the same in every text.

    `numbers` counts the words as they are met; hashes of numbers are the same in every process.
    """
    words = [numbers.setdefault(word, len(numbers)) for word in _WORD.findall(text.casefold())]
    hashes = set(map(hash, zip(*(words[i:] for i in range(RUN)), strict=False)))
    hashes = hashes or {hash(tuple(words))}
    chosen = frozenset(each for each in hashes if each % KEPT_OF == 0)
    return chosen or frozenset(sorted(hashes)[:4])


def _alike(a: str, b: str) -> float:
    """How much of the shorter text's words stand in the longer one in the same order."""
    words_a, words_b = (_WORD.findall(text.casefold()) for text in (a, b))
    shorter = min(len(words_a), len(words_b))
    if not shorter:
        return 0.0
    both = len(words_a) + len(words_b)
    common = (both - Indel.distance(words_a, words_b)) / 2
    return common / shorter
