"""What a quantity counts, as people write it: "civilians killed", not "civilian killed"."""

from collections import Counter
from collections.abc import Iterable

from reader.claims.counted import singular, verbs
from reader.claims.sides import bare
from reader.language import lexicon, tokenize

# What happens to things; of everything else that is only told to happen, people are meant.
_THINGS = frozenset({"destroyed", "damaged", "shot down", "deployed", "sanctioned"})


def counted_name(of: str, unit: str, texts: Iterable[str]) -> str:
    """The name of what is counted, its noun in the form that these texts mostly give it."""
    noun, happened = _parts(of)
    if not noun and happened not in _THINGS and not unit:
        noun = "person"
    *before, head = noun.split() or [""]
    shown = _written(head, texts) if head else ""
    return " ".join(word for word in (*before, shown, happened) if word)


def place_shown(place: str, texts: Iterable[str]) -> str:
    """A folded place as the texts write it."""
    said = Counter(
        bare(token.text)
        for text in texts
        for token in tokenize(text)
        if token.norm == place and token.text[0].isupper()
    )
    return max(said, key=lambda word: (said[word], word), default=place.title())


def _parts(of: str) -> tuple[str, str]:
    """The noun and what happened: "civilian", "killed"."""
    happened = next((word for word in set(verbs().values()) if f" {of}".endswith(f" {word}")), "")
    return of.removesuffix(happened).strip(), happened


def _written(noun: str, texts: Iterable[str]) -> str:
    """The plural as the texts write it; without one there, what they write, else a plural."""
    said = Counter(
        bare(token.text) if not token.text.isupper() else token.norm
        for text in texts
        for token in tokenize(text)
        if token.norm and singular(token.norm) == noun
    )
    told = Counter[str]()
    for word, times in said.items():
        told[word.lower() if word.lower() in said else _lowered(word, noun)] += times
    plural = {word: times for word, times in told.items() if word.lower() != noun}
    known = plural or told
    if noun == "person" or not known:
        irregular = lexicon.table("irregular_plurals").get(noun, ())
        return irregular[0] if irregular else noun if known else _plural(noun)
    return max(known, key=lambda word: (known[word], word))


def _lowered(word: str, noun: str) -> str:
    """A headline's capital is none of the word's own, that of a people is."""
    return word if noun.endswith(("ian", "ish", "ese", "an")) else word.lower()


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return (
        noun if noun.endswith("s") else noun + ("es" if noun.endswith(("ch", "sh", "x")) else "s")
    )
