"""What a topic is called: the words its utterances share, as one of them puts them together.

"Crimea, Donbas, issues" is how a machine would file it; people say "issues of Crimea and Donbas".
"""

import math
from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from reader.claims.counted import singular
from reader.claims.counted import verbs as count_verbs
from reader.claims.cue_words import verbs
from reader.claims.names import demonyms
from reader.comparison.counted_names import counted_name, place_shown
from reader.comparison.lexicon import irregular, key_of, word_set
from reader.comparison.meaning import is_quality
from reader.comparison.syntax import OBJECT, SUBJECT, edges
from reader.comparison.utterances import Utterance
from reader.comparison.words import read_words
from reader.language import Token, fold, lexicon, tokenize
from reader.language.variants import canonical

_LONGEST = 5
_MOST_KEYS = 3
_HEARD = 18
_GLUE_COSTS = 0.06
# What a phrase that no person would choose is worth, of one that they might.
_AWKWARD = 0.5
_TOO_MANY = 2
_GLUE = frozenset(
    {"of", "and", "in", "on", "at", "for", "from", "the", "with", "by", "a", "an"}
    | {"near", "around", "against", "between", "into"}
)


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A run of words of an utterance that begins and ends with one that carries meaning."""

    words: str
    keys: frozenset[str]
    glue: int
    flaws: int
    variants: int

    @property
    def plainness(self) -> tuple[int, int, int, str]:
        """The shortest way to say it comes first, then the one without a headline's capitals."""
        capitals = sum(char.isupper() for char in self.words)
        return (self.glue, capitals, -len(self.words), self.words)


def name_of(
    said: Sequence[Utterance], rarity: Mapping[str, float], taken: Container[str] = ()
) -> str:
    """The phrase that says most of what the first utterances share, as they mostly write it.

    Case-folded names that are `taken` are given again only where there is no other.
    """
    heard = said[:_HEARD]
    written = Counter(phrase for utterance in heard for phrase in set(_phrases(utterance.quote)))
    shared = Counter(
        {
            keys: sum(keys <= utterance.words for utterance in heard)
            for keys in {phrase.keys for phrase in written}
        }
    )
    least = min(2, len(heard))
    free = [phrase for phrase in written if phrase.words.casefold() not in taken]
    plain = [phrase for phrase in free if phrase.flaws < _TOO_MANY] or free
    telling = [phrase for phrase in plain if shared[phrase.keys] >= least] or plain
    if not telling:
        start = " ".join(heard[0].quote.split()[:_LONGEST])
        return start[:1].upper() + start[1:]

    common = Counter(key for utterance in heard for key in utterance.words)

    def worth(phrase: _Phrase) -> float:
        told = math.fsum(rarity.get(key, 0.0) * common[key] for key in phrase.keys)
        dear = (1 - _GLUE_COSTS * phrase.glue) * _AWKWARD**phrase.flaws
        return told * math.sqrt(shared[phrase.keys]) * dear

    best = max(telling, key=lambda phrase: (worth(phrase), phrase.words))
    same = [phrase for phrase in telling if phrase.keys == best.keys]
    often = Counter[str]()
    for phrase in same:
        often[phrase.words.casefold()] += written[phrase]
    name = min(
        same,
        key=lambda each: (
            each.flaws,
            each.variants,
            -often[each.words.casefold()],
            each.plainness,
        ),
    ).words
    name = " ".join(_respelt(word, heard) for word in name.split())
    return name[:1].upper() + name[1:]


def _respelt(word: str, said: Sequence[Utterance]) -> str:
    """A name in the spelling under which its variants meet: Kyiv for Kiev."""
    norm = fold(word)
    known = canonical(norm)
    return word if known == norm else place_shown(known, [utterance.quote for utterance in said])


def full_name(name: str, said: Sequence[Utterance]) -> str:
    """One small word says little: with what is counted, and where, if most utterances tell it."""
    if len(name.split()) > 1 or not name[1:].islower():
        return name
    quotes = [utterance.quote for utterance in said]
    counts = Counter(
        of
        for utterance in said
        for of in {q.of for q in utterance.claim.quantities if not q.unit}
        if key_of(canonical(name.casefold())) in {key_of(word) for word in of.split()}
    )
    of, times = max(counts.items(), key=lambda each: (each[1], each[0]), default=("", 0))
    if times > 1:
        name = counted_name(of, "", quotes)
    places = Counter(utterance.claim.place for utterance in said if utterance.claim.place)
    place, times = max(places.items(), key=lambda each: (each[1], each[0]), default=("", 0))
    if 2 * times >= len(said):
        name = f"{name} in {place_shown(place, quotes)}"
    return name[:1].upper() + name[1:]


def _phrases(quote: str) -> Iterator[_Phrase]:
    """Every run of up to five words with nothing but spaces between them."""
    empty = word_set("function_words.txt")
    tokens = [token for token in tokenize(quote) if token.norm]
    keys = [
        "" if token.norm in empty or len(token.norm) < 2 or token.norm[0].isdigit()
        or _denies(token)
        else key_of(canonical(token.norm))
        for token in tokens
    ]  # fmt: skip
    told_at = _told_at(quote)
    for first, key in enumerate(keys):
        if not key or tokens[first].norm.endswith("ly"):
            continue
        met = set[str]()
        for last in range(first, min(first + _LONGEST, len(keys))):
            if last > first and quote[tokens[last - 1].span.end : tokens[last].span.start].strip():
                break
            if _denies(tokens[last]):
                break
            if keys[last]:
                met.add(keys[last])
                if len(met) > _MOST_KEYS:
                    break
                run = tokens[first : last + 1]
                words = " ".join(quote[run[0].span.start : run[-1].span.end].split())
                glue = len(run) - len(met)
                other = sum(canonical(token.norm) != token.norm for token in run)
                told = sum(token.span.start in told_at for token in run)
                opened = run[0].span.start in told_at
                flaws = _flaws(run, keys[first:last]) + told + opened
                flaws += last + 1 < len(tokens) and _cut(quote, tokens[last], tokens[last + 1])
                yield _Phrase(_bare(words), frozenset(met), glue, flaws, other)


def _denies(token: Token) -> bool:
    return token.norm in word_set("negations.txt") or token.norm.endswith("n't")


def _cut(quote: str, last: Token, after: Token) -> bool:
    """Whether a phrase ends inside a name: "French counterpart Emmanuel"."""
    together = quote[last.span.end : after.span.start] == " "
    return together and last.text[0].isupper() and after.text[0].isupper()


def _told_at(quote: str) -> frozenset[int]:
    """Where the verbs stand that tell of somebody what he does; counts are told by theirs.

    "Officials said", "suffered losses", "change the plan" name no thing; "civilians killed" does.
    """
    words = read_words(quote)
    heads = {edge.head for edge in edges(words) if edge.role in (SUBJECT, OBJECT)}
    return frozenset(
        [words[i].start for i in heads if words[i].folded not in count_verbs() or not i]
    )


def _flaws(run: Sequence[Token], keys: Sequence[str]) -> int:
    """How often a phrase is not put as a person names a thing."""
    first, last = run[0], run[-1]
    verb = verbs().get(first.norm)
    told = verb is not None and verb.base not in lexicon.words("noun_like_verbs")
    opened = told or first.norm in _never_first() or first.norm.endswith("ing")
    empty = last.norm in word_set("no_topics.txt")
    lone = len(run) == 1 and (empty or _of_people(last))
    closed = _TOO_MANY * (lone or _says_how(last)) or empty or (len(run) > 1 and _never_ends(last))
    days = sum(token.norm in _calendar() for token in run)
    loose = sum(not key and t.norm not in _GLUE for t, key in zip(run, keys, strict=False))
    alone = len(run) == 1 and first.text[0].islower()
    of_whom = any(token.norm in word_set("relative_roles.txt") for token in run)
    objects = sum(
        here.norm in _DETERMINERS and before.norm not in _GLUE for before, here in pairwise(run)
    )
    return opened + closed + days + loose + alone + of_whom + objects


def _never_ends(last: Token) -> bool:
    """Whether a word leaves a name open: a scale, "the most", a verb without its object."""
    norm = last.norm
    bent = irregular().get(norm, norm) != norm and singular(norm) == norm
    ended = norm.endswith("ed") and norm not in count_verbs()
    past = (bent or ended) and last.text[0].islower()
    return past or norm in _NEVER_LAST or norm in _counts() or _of_people(last)


def _says_how(word: Token) -> bool:
    """Whether a word says how something is or is done and names no thing: "easier", "rightly"."""
    thing = word.norm.endswith(_OF_THINGS) or word.norm in lexicon.words("ing_nouns")
    return not thing and is_quality(key_of(word.norm))


# Endings of nouns that share their stem with an adjective: "significance", "capability".
_OF_THINGS = ("s", "ity", "ness", "ism", "ance", "ence", "ancy", "ency", "tion", "ment", "ist")


def _of_people(token: Token) -> bool:
    """ "the Russian": an adjective whose noun is left out; "Iran" and "Japan" are names."""
    if token.norm in demonyms():
        return token.norm not in _lands() and not token.norm.endswith("s")
    return token.text[0].isupper() and token.norm.endswith(("ian", "ean", "ish", "ese"))


_DETERMINERS = frozenset({"the", "a", "an"})
_NEVER_LAST = frozenset({"longer", "more", "most", "last", "next", "other", "own", "using", "end"})


@cache
def _never_first() -> frozenset[str]:
    """Words that begin no name of a thing: counts, comparisons, "including"."""
    return _counts() | lexicon.words("bound_words") | _MEASURING


@cache
def _counts() -> frozenset[str]:
    return frozenset((*lexicon.table("numbers"), *lexicon.table("scales")))


_MEASURING = frozenset(
    {"percent", "much", "more", "most", "less", "many", "few", "several", "including", "dozens"}
    | {"hundreds", "thousands", "millions", "least", "called", "took", "used", "felt", "longer"}
    | {"last", "next", "other", "ended", "end", "way", "fact", "part", "new", "recent", "third"}
)


@cache
def _lands() -> frozenset[str]:
    """Folded countries and capitals, which end a name well; "the Russian" does not."""
    return frozenset(
        word.casefold() for _, *words in lexicon.rows("governments").values() for word in words
    )


@cache
def _calendar() -> frozenset[str]:
    words = lexicon.table("function_words")
    return frozenset((*words["weekday"], *words["month"], *word_set("weekdays.txt")))


def _bare(words: str) -> str:
    return words.removesuffix("'s").removesuffix("’s")
