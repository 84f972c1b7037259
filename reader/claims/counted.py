"""What a number counts and where: head noun, deciding verb, place."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from reader.claims.frames import small
from reader.language import Token, lexicon, variants
from reader.model import Quantity

_REACH = 14  # tokens after a number in which its verb is looked for
_PLACES = frozenset(
    {"in", "at", "around", "near", "across", "from", "to", "into", "outside"}
    | {"entered", "reached", "reaching"}
)
_JOINED = frozenset({"of", "the", "those", "these", "other", "more", "another", "its", "their"})


def of(tokens: Sequence[Token], start: int, end: int, *, paid: bool = False) -> str:
    """The folded head noun with the verb that decides: "civilian killed", "injured".

    `paid` says the number is money: "$500 million in aid" counts aid.
    """
    noun, after = _noun(tokens, end + 1 if paid and _leads(tokens, end) else end)
    happened = _verbs().get(noun, "")
    if noun in ("casualty", "victim"):
        noun = " ".join(word for word in (_modifier(tokens, end, after), noun) if word)
    if happened:
        noun = _modifier(tokens, end, after)
    else:
        happened = _verb_before(tokens, start) or _verb_after(tokens, after)
    if not noun and not happened and _is_toll(tokens, start):
        return "person killed"
    return " ".join(word for word in (noun, happened) if word)


def _is_toll(tokens: Sequence[Token], start: int) -> bool:
    """ "the death toll rose to 45"."""
    return any(token.norm == "toll" for token in tokens[max(0, start - 8) : start])


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


def inherited(text: str, found: Sequence[Quantity], before: Sequence[Quantity]) -> list[Quantity]:
    """Counts that leave out their noun or verb take it from the main count before them."""
    done: list[Quantity] = []
    main = before[0] if before else None
    for quantity in found:
        start = quantity.span.start
        ahead = text[max(0, start - 24) : start].casefold().rstrip()
        told = "" if _has_own_verb(text, quantity) else ahead
        whole = quantity if quantity.unit or main is None else _completed(quantity, main, told)
        if not quantity.unit and not (done and ahead.endswith(_LISTING)):
            main = whole
        done.append(whole)
    return done


_OWN_VERB = re.compile(
    r"(?:(?!\b(?:and|who|whose|which|that)\b)[^,;.:]){0,60}?\b(?:was|were|is|are|has|have|had)\b"
)


def _has_own_verb(text: str, quantity: Quantity) -> bool:
    """Whether a verb follows in the clause that says what happened: "millions were left"."""
    return bool(_OWN_VERB.match(text, quantity.span.end))


_LISTING = ("including", "and", ",", ":", "as well as", "among them")


def _completed(quantity: Quantity, main: Quantity, ahead: str) -> Quantity:
    noun, verb = _split(main.of)
    own_noun, own_verb = _split(quantity.of)
    if own_verb and not own_noun and noun:
        return replace(quantity, of=f"{noun} {own_verb}")
    if verb and own_noun and not own_verb and ahead.endswith(_LISTING):
        return replace(quantity, of=f"{own_noun} {verb}")
    if main.of and not quantity.of and ahead.endswith(("another", "further", "including")):
        return replace(quantity, of=main.of)
    return quantity


def _split(counted: str) -> tuple[str, str]:
    """The noun and the verb of what is counted."""
    noun, _, verb = counted.rpartition(" ")
    return (noun, verb) if verb in _verbs().values() else (counted, "")


@cache
def _verbs() -> dict[str, str]:
    """Every word for what happened to those counted, to the one it goes under."""
    found: dict[str, str] = {}
    for verb, words in lexicon.table("count_verbs").items():
        for word in (verb, *words):
            found[word] = verb
            found.setdefault(singular(word), verb)
    return found


@cache
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
    while k < len(tokens) and tokens[k].norm in _JOINED:
        k += 1
    head = ""
    while k < len(tokens) and k - start < 8 and _in_phrase(tokens, k):
        if head and _ends_phrase(tokens, k):
            break
        head = tokens[k].norm
        k += 1
    return singular(head), k


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
    happened = token.norm in _verbs() and not token.norm.endswith("s")
    return happened or (token.norm.endswith("ed") and token.text.islower())


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
        elif token.norm in _verbs() and _happened(tokens, k):
            return _verbs()[token.norm]
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
    return _verbs().get(past, "") if past.endswith("ed") or past in ("shot", "hurt") else ""
