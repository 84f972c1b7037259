"""What a number counts and where: head noun, deciding verb, place."""

from collections.abc import Sequence
from functools import cache

from reader.claims.frames import small
from reader.language import Token, lexicon, variants
from reader.language.remembered import WORDS, remembered

_REACH = 14  # tokens after a number in which its verb is looked for
_PLACES = frozenset(
    {"in", "at", "around", "near", "across", "from", "to", "into", "outside"}
    | {"entered", "reached", "reaching"}
)
_JOINED = frozenset(
    {"of", "the", "those", "these", "other", "more", "another", "its", "their", "most"}
)


def of(tokens: Sequence[Token], start: int, end: int, *, unit: str = "") -> str:
    """The folded head noun with the verb that decides: "civilian killed", "injured".

    Of money it is what it pays ("$500 million in aid"), of a measure only a noun.
    """
    paid = len(unit) == 3 and unit.isupper()
    measured = bool(unit) and not paid and unit != "%"
    noun, after = _noun(tokens, end + 1 if paid and _leads(tokens, end) else end)
    happened = verbs().get(noun, "")
    if noun in ("casualty", "victim"):
        noun = " ".join(word for word in (_modifier(tokens, end, after), noun) if word)
    if happened:
        noun = _modifier(tokens, end, after)
    elif not measured:
        happened = _verb_before(tokens, start) or _verb_after(tokens, after)
    if happened == "laid off" and noun and noun not in lexicon.words("employed_nouns"):
        happened = ""
    if not noun and not happened:
        return "person killed" if _is_toll(tokens, start) else _level(tokens, start)
    return " ".join(word for word in (noun, happened) if word)


def _is_toll(tokens: Sequence[Token], start: int) -> bool:
    """ "the death toll rose to 45"."""
    return any(token.norm == "toll" for token in tokens[max(0, start - 8) : start])


def _level(tokens: Sequence[Token], start: int) -> str:
    """ "Cases rose to 1,200", "the number of dead passed 1,000": the subject is counted."""
    k = start - 1
    if k > 0 and tokens[k].norm in ("to", "at"):
        k -= 1
    if k < 1 or tokens[k].norm not in lexicon.words("level_verbs"):
        return ""
    k -= 1
    while k > 0 and (tokens[k].norm in small("auxiliary") or tokens[k].norm in small("adverb")):
        k -= 1
    norm = tokens[k].norm
    happened = verbs().get(norm, "")
    return happened or (singular(norm) if _is_plural(norm) else "")


def _leads(tokens: Sequence[Token], k: int) -> bool:
    return k < len(tokens) and tokens[k].norm in ("in", "of", "worth", "for")


def place(tokens: Sequence[Token], end: int) -> str:
    """The canonical place named after a number in its clause; "" where none is."""
    for k in range(end, min(len(tokens) - 1, end + _REACH)):
        if tokens[k].text in (",", ";", ":", ".") and k > end:
            return ""
        if tokens[k].norm not in _PLACES or tokens[k].text == "To":
            continue
        j = k + 1
        if j < len(tokens) and tokens[j].norm in ("the", "southern", "northern", "eastern"):
            j += 1
        named = tokens[j].text[:1].isupper() if j < len(tokens) else False
        if named and tokens[j].norm not in small("month") | small("weekday"):
            return variants.canonical(tokens[j].norm)
    return ""


@cache
def verbs() -> dict[str, str]:
    """Every word for what happened to those counted, to the one it goes under."""
    found: dict[str, str] = {}
    for verb, words in lexicon.table("count_verbs").items():
        for word in (verb, *words):
            found[word] = verb
            found.setdefault(singular(word), verb)
    return found


@remembered(WORDS)
def singular(noun: str) -> str:
    """The singular of a folded English noun."""
    known = lexicon.inverted("irregular_plurals").get(noun)
    if known:
        return known
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("ches", "shes", "sses", "xes")):
        return noun[:-2]
    if noun.endswith("s") and not noun.endswith(("ss", "us", "is")):
        return noun[:-1]
    return noun


def _noun(tokens: Sequence[Token], k: int) -> tuple[str, int]:
    """The head of the noun phrase from token `k`, and where the phrase ends."""
    start = k
    while k < len(tokens) and (tokens[k].norm in _JOINED or _is_whole(tokens, k)):
        k += 1
    while k + 1 < len(tokens) and _is_participle(tokens, k):
        k += 1
    head = ""
    while k < len(tokens) and k - start < 8 and _in_phrase(tokens, k):
        if head and _ends_phrase(tokens, k):
            break
        head = tokens[k].norm
        k += 1
    return singular(head), k


def _is_participle(tokens: Sequence[Token], k: int) -> bool:
    """ "200 | promised tanks": a participle before the noun that is counted."""
    told = tokens[k].norm.endswith("ed") and tokens[k].norm not in verbs()
    return told and tokens[k].text.islower() and _in_phrase(tokens, k + 1)


def _is_whole(tokens: Sequence[Token], k: int) -> bool:
    """The second number in "12 of the 15 members", "100 of 200 tanks"."""
    return tokens[k].norm[:1].isdigit() and tokens[k - 1].norm in ("of", "the", "its", "their")


def _ends_phrase(tokens: Sequence[Token], k: int) -> bool:
    """Whether the noun before token `k` was the head: a participle, a name or a date follows."""
    token, before = tokens[k], tokens[k - 1]
    if token.norm in small("weekday") or token.norm in small("month"):
        return True
    if token.text[0].isupper() and before.text[0].islower():
        return True
    if before.norm in lexicon.inverted("irregular_plurals") and before.norm != singular(
        before.norm
    ):
        return token.norm not in ("casualties", "deaths")
    if _is_plural(before.norm) and token.text.islower() and not _is_plural(token.norm):
        return True
    if token.norm in lexicon.words("level_verbs"):
        return True
    happened = token.norm in verbs() and not token.norm.endswith("s")
    return happened or (token.norm.endswith("ed") and token.text.islower())


def _is_plural(norm: str) -> bool:
    return norm.endswith("s") and len(norm) > 3 and not norm.endswith(("ss", "us", "is"))


def _in_phrase(tokens: Sequence[Token], k: int) -> bool:
    token = tokens[k]
    if token.norm == "whose":
        return False
    if not token.norm or not token.norm[0].isalpha():
        return False
    kinds = ("preposition", "auxiliary", "modal", "pronoun", "conjunction", "subordinator")
    if any(token.norm in small(kind) for kind in kinds) or token.norm in small("determiner"):
        return False
    return not (token.norm in small("adverb") or token.norm.endswith("ly"))


def _modifier(tokens: Sequence[Token], start: int, end: int) -> str:
    """The noun before "deaths" in "civilian deaths"."""
    if end - start < 2:
        return ""
    norm = singular(tokens[end - 2].norm)
    return norm if norm not in _JOINED and tokens[end - 2].text.islower() else ""


def _verb_after(tokens: Sequence[Token], k: int) -> str:
    """The verb of the clause, also past ", including six children,"."""
    end = min(len(tokens), k + _REACH)
    while k < end:
        token = tokens[k]
        if token.text in (";", ":", "."):
            return ""
        if token.text == ",":
            k = _past_aside(tokens, k)
            if not k:
                return ""
        elif token.norm in verbs() and _happened(tokens, k):
            return verbs()[token.norm]
        k += 1
    return ""


def _happened(tokens: Sequence[Token], k: int) -> bool:
    """Whether a verb tells what happened: "have Fled" does, "were left without" does not."""
    helped = tokens[k - 1].norm in small("auxiliary")
    if tokens[k].norm == "left" and helped:
        return tokens[k - 1].norm in ("have", "has", "had")
    return helped or not tokens[k].text[0].isupper()


def _past_aside(tokens: Sequence[Token], comma: int) -> int:
    """The comma that closes an aside before "were" or "have"; 0 where none does."""
    for k in range(comma + 1, min(len(tokens) - 1, comma + 8)):
        if tokens[k].text == ",":
            return k if tokens[k + 1].norm in small("auxiliary") else 0
    return 0


def _verb_before(tokens: Sequence[Token], k: int) -> str:
    """ "killing at least 20 people": the verb right before the number."""
    if k == 0:
        return ""
    word = tokens[k - 1].norm
    past = word.removesuffix("ing") + "ed" if word.endswith("ing") else word
    return verbs().get(past, "") if past.endswith("ed") or past in ("shot", "hurt") else ""
