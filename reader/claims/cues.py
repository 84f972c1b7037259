"""Where a sentence tells that somebody says, thinks, wants or rejects something."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.claims.cue_words import Verb, phrases
from reader.claims.frames import Item, is_small, known_verb, small
from reader.language import lexicon

Row = Sequence[Item]


class Cue(NamedTuple):
    """A cue at items `[start, end)`; its verb group with auxiliaries begins at `group`.

    `follows` says what its particle asks for: "thing", "clause" or "" where it has none.
    """

    group: int
    start: int
    end: int
    verb: Verb
    passive: bool
    follows: str


def cues(row: Row, *, headline: bool = False) -> Iterator[Cue]:
    """The verb cues of a sentence, in order."""
    for k, item in enumerate(row):
        if not item.is_word:
            continue
        verb = known_verb(item.norm)
        if verb is None:
            continue
        if item.text[0].isupper() and k > 0 and not (headline and verb.form == "third"):
            continue
        group = _group_start(row, k)
        if not _is_verb(row, k, group, verb):
            continue
        end, follows = _with_particles(row, k, verb)
        if not verb.kinds and not follows:
            continue
        yield Cue(group, k, end, verb, _is_passive(row, group, k, verb), follows)


def _group_start(row: Row, k: int) -> int:
    """Back over auxiliaries, negation, adverbs and "went on to": "has repeatedly | said"."""
    start = k
    while start > 0 and row[start - 1].is_word and k - start < 10:
        item = row[start - 1]
        norm = item.norm
        helps = norm in small("auxiliary") or norm in small("modal")
        keeps = row[start].norm == "to" and norm in lexicon.words("catenative_verbs")
        helps = helps or (norm == "yet" and start > 1 and is_begun(row[start - 2]))
        if not (helps or keeps or norm in small("adverb") or norm == "to" or is_manner(item)):
            break
        start -= 1
    while start < k and (row[start].text[0].isupper() and start > 0):
        start += 1
    return start


def is_begun(item: Item) -> bool:
    """Whether "yet" after this word only tells when: "has not | yet", "have | yet"."""
    return item.norm in small("auxiliary") or item.norm in ("not", "never")


def _with_particles(row: Row, k: int, verb: Verb) -> tuple[int, str]:
    """The end of the cue with the longest particle that fits, and what it asks for."""
    best, follows = k + 1, ""
    for particles, kind in phrases().get(verb.base, {}).items():
        end = k + 1 + len(particles)
        if end > best and tuple(item.norm for item in row[k + 1 : end]) == particles:
            best, follows = end, kind
    return best, follows


def _is_verb(row: Row, k: int, group: int, verb: Verb) -> bool:
    """Whether a form that may be a noun or an adjective is a verb here."""
    previous = row[k - 1] if k else None
    following = row[k + 1] if k + 1 < len(row) else None
    if previous is not None and previous.is_word and _makes_noun(previous, verb):
        return False
    if group < k and group and row[group - 1].norm in _SOME:
        return False
    if verb.form in ("third", "base") and _is_object(row, k, verb):
        return False
    noun_like = verb.base in lexicon.words("noun_like_verbs")
    if noun_like and verb.form in ("third", "base") and following and _follows_noun(following):
        return False
    if verb.form == "third":
        return previous is not None and not (previous.is_word and _is_adjective(previous))
    if verb.form == "base":
        return _fits_base(row, k, group)
    return verb.form != "ing" or _fits_ing(row, k, group)


_SOME = frozenset({"the", "a", "an", "no", "any"})
_THESE = frozenset({"these", "those", "such", "several", "many", "numerous", "various"})


def _is_object(row: Row, k: int, verb: Verb) -> bool:
    """ "Gave interviews", "to answer questions", "these genuine reports": a noun of speech."""
    previous = row[k - 1] if k else None
    if previous is None or not previous.text.islower():
        return False
    if previous.norm in lexicon.words("light_verbs"):
        return True
    before = known_verb(previous.norm)
    helped = k > 1 and (row[k - 2].norm == "to" or row[k - 2].norm in small("modal") | _DO)
    if before is not None and before.form == "base" and helped:
        return True
    described = k > 1 and row[k - 2].norm in _THESE and not previous.norm.endswith("s")
    return described and verb.base in lexicon.words("noun_like_verbs")


def _makes_noun(previous: Item, verb: Verb) -> bool:
    """Whether the word before shows a noun or an adjective: "the claims", "of alleged"."""
    norm = previous.norm
    if norm in ("down", "up", "out", "off", "over") and verb.form in ("third", "base"):
        return True
    if norm in small("determiner") and norm not in ("this", "that", "all", "both", "many"):
        return True
    if norm in small("possessive") or _is_possessive(previous, verb):
        return True
    if norm in small("preposition") and (norm != "to" or verb.form == "third"):
        return verb.form != "ing" or norm not in ("in", "by", "without", "for")
    return False


def _follows_noun(item: Item) -> bool:
    """Whether an item stands after a noun rather than a verb: "states have", "claims of"."""
    if item.norm in small("auxiliary") or item.norm in small("modal"):
        return True
    return item.norm in ("of", "by", "from", "and", "or", "were", "on", "for", "in")


def _is_possessive(item: Item, verb: Verb) -> bool:
    """ "Trump's claims", but not "he's saying"."""
    if item.norm in small("pronoun"):
        return False
    return item.text.endswith(("'s", "’s", "s'", "s’")) and verb.form != "ing"


def _is_adjective(item: Item) -> bool:
    return item.text.islower() and item.norm.endswith(("al", "ive", "ous", "ic", "new", "ary"))


def _fits_base(row: Row, k: int, group: int) -> bool:
    if group < k:
        first = row[group:k]
        helped = any(i.norm in small("modal") or i.norm in _DO or i.norm == "to" for i in first)
        if helped:
            return True
    if group == 0:
        return False
    item = row[group - 1]
    if not item.is_word:
        return item.quotation is not None or item.text == ","
    if item.norm in _PLURAL:
        return True
    if item.is_name and any(before.norm == "and" for before in row[max(0, group - 4) : group]):
        return True
    plural = item.norm.endswith("s") and not item.norm.endswith(("ss", "us", "is"))
    if plural:
        return True
    base = row[k].norm
    return base not in lexicon.words("noun_like_verbs") and not is_small(item)


_DO = frozenset({"do", "does", "did", "don't", "doesn't", "didn't", "let"})
_PLURAL = frozenset(
    {*("i", "we", "you", "they", "who", "that", "others", "some", "many", "most", "few")}
    | {*("all", "both", "whom", "people", "police", "women", "men", "children", "those")}
)


def _fits_ing(row: Row, k: int, group: int) -> bool:
    if group < k and any(item.norm in small("be") for item in row[group:k]):
        return True
    if group == 0:
        return True
    previous = row[group - 1]
    if previous.text == "," or previous.quotation is not None:
        return True
    if previous.norm in ("in", "by", "without", "for", "while", "before", "after", "and"):
        return True
    if previous.norm.removesuffix("s") in lexicon.words("source_nouns") | {"ad", "tweet", "letter"}:
        return True
    return previous.is_name or previous.norm in small("pronoun")


def _is_passive(row: Row, group: int, k: int, verb: Verb) -> bool:
    if verb.form != "past":
        return False
    helpers = {item.norm for item in row[group:k]}
    if helpers & small("be"):
        return True
    if verb.base == "accuse" and k + 1 < len(row) and row[k + 1].norm == "of":
        return True
    return k + 1 < len(row) and row[k + 1].norm == "by" and not helpers & _HAVE


_HAVE = frozenset(("has", "have", "had", "having", "'ve", "'d"))


def is_manner(item: Item) -> bool:
    """Whether a word tells the manner of speaking ("repeatedly")."""
    manner = item.norm.endswith("ly") and item.text.islower() and len(item.norm) > 4
    return manner and item.norm not in lexicon.words("ly_words")
