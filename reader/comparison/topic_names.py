"""What a topic is called: the words its utterances share, as one of them puts them together.

"Crimea, Donbas, issues" is how a machine would file it; people say "issues of Crimea and Donbas".
"""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.comparison.lexicon import key_of, word_set
from reader.comparison.utterances import Utterance
from reader.language import tokenize
from reader.language.variants import canonical

_LONGEST = 6
_MOST_KEYS = 3
_HEARD = 18
_GLUE_COSTS = 0.06


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A run of words of an utterance that begins and ends with one that carries meaning."""

    words: str
    keys: frozenset[str]
    glue: int

    @property
    def plainness(self) -> tuple[int, int, int, str]:
        """The shortest way to say it comes first, then the one without a headline's capitals."""
        capitals = sum(char.isupper() for char in self.words)
        return (self.glue, capitals, len(self.words), self.words)


def name_of(said: Sequence[Utterance], rarity: Mapping[str, float]) -> str:
    """The phrase that says most of what the first utterances share."""
    heard = said[:_HEARD]
    found = {phrase for utterance in heard for phrase in _phrases(utterance.quote)}
    shared = Counter(
        {
            keys: sum(keys <= utterance.words for utterance in heard)
            for keys in {phrase.keys for phrase in found}
        }
    )
    least = min(2, len(heard))
    telling = [phrase for phrase in found if shared[phrase.keys] >= least] or list(found)
    if not telling:
        return " ".join(heard[0].quote.split()[:_LONGEST])

    common = Counter(key for utterance in heard for key in utterance.words)

    def worth(phrase: _Phrase) -> float:
        told = sum(rarity.get(key, 0.0) * common[key] for key in phrase.keys)
        return told * math.sqrt(shared[phrase.keys]) * (1 - _GLUE_COSTS * phrase.glue)

    best = max(telling, key=lambda phrase: (worth(phrase), phrase.words))
    same = (phrase for phrase in telling if phrase.keys == best.keys)
    name = min(same, key=lambda phrase: phrase.plainness).words
    return name[:1].upper() + name[1:]


def _phrases(quote: str) -> Iterator[_Phrase]:
    """Every run of up to six words with nothing but spaces between them."""
    empty = word_set("function_words.txt")
    tokens = [token for token in tokenize(quote) if token.norm]
    keys = [
        "" if token.norm in empty or len(token.norm) < 2 or token.norm[0].isdigit()
        else key_of(canonical(token.norm))
        for token in tokens
    ]  # fmt: skip
    for first, key in enumerate(keys):
        if not key or tokens[first].norm.endswith("ly"):
            continue
        met = set[str]()
        for last in range(first, min(first + _LONGEST, len(keys))):
            if last > first and quote[tokens[last - 1].span.end : tokens[last].span.start].strip():
                break
            if keys[last]:
                met.add(keys[last])
                if len(met) > _MOST_KEYS:
                    break
                words = " ".join(quote[tokens[first].span.start : tokens[last].span.end].split())
                yield _Phrase(_bare(words), frozenset(met), last - first + 1 - len(met))


def _bare(words: str) -> str:
    return words.removesuffix("'s").removesuffix("’s")
