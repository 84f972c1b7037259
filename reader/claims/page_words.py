"""What a page says of itself: "Read more", photo credits, scripts, menus. Nobody claims it."""

import re
from functools import cache

from reader.claims.frames import known_verb, small
from reader.language import Token, fold, lexicon, tokenize

_SHORT = 14
_ENDS = " .!?…:)]»”\"'"
_LONGEST = 150  # characters of a line that may be bare words
_BARE = 8  # words; a longer line without a verb may be a headline all the same
# Code of the page: "var x = 3;", "push(function () {", "<!-- ad -->", "ad_client = “…”"; every part
# is bounded, so that no text takes long.
_CODE = re.compile(
    r"<!--|-->|</?\w{1,20}[^>]{0,200}>|\bfunction\s{0,3}\w{0,40}\(|\bvar \w{1,40} ?="
    r"|\w\(\)[;{]|\w_\w{1,40} ?= ?[\"'\d]|\}\)?;"
)
# "— Anna (@anna) October 9, 2014", "(AP, AFP)", "[Image via …]", ">> Follow …", "slk/shs (AFP)".
_SIGNED = re.compile(
    r"[—–-]?[^.!?]{0,50}\(@\w+\)[^.!?]{0,24}$"
    r"|[\w/]{0,9} ?\((?:[A-Z][\w. ]{1,12}(?:, |/)?){1,4}\)$"
    r"|[\[(](?:image|photo|picture|video|via|see|h/t|screenshot)\b[^\])]*[\])]\.?$"
    r"|(?:>>|»|→|▶)",
    re.IGNORECASE,
)


def of_the_page(sentence: str) -> bool:
    """Whether a sentence belongs to the page and not to what it tells."""
    if _CODE.search(sentence) or _SIGNED.match(sentence.strip()):
        return True
    words = " ".join(fold(sentence).split()).strip(_ENDS + "([«“—–-")
    if words.count(" ") >= _SHORT:
        return False
    if words in _phrases("alone") or words.endswith(_endings()):
        return True
    opened, colon, _ = words.partition(":")
    if colon and opened.strip() in _phrases("alone"):
        return True
    return any(
        words.startswith(known) and not words[len(known) : len(known) + 1].isalnum()
        for known in _phrases("opening")
    )


def tells_nothing(sentence: str) -> bool:
    """Whether a sentence is the page's, a question, or a few words without a verb."""
    return of_the_page(sentence) or _asks(sentence) or _is_bare(sentence)


def _asks(sentence: str) -> bool:
    return sentence.rstrip(" \"”’'»)").endswith("?")


def _is_bare(sentence: str) -> bool:
    """A line of a few words without verb, number or full stop: "Outline", "Sport  Opinion"."""
    if len(sentence) > _LONGEST:
        return False
    tokens = tokenize(sentence)
    words = [token for token in tokens if token.norm and token.norm[0].isalnum()]
    if not any(token.text[0].isalpha() for token in words):
        return True
    if len(words) > _BARE or any(_counts(token.norm) for token in words):
        return len(words) == 1
    ended = bool(tokens) and tokens[-1].text in ".!…" and len(words) > 1
    return not ended and not any(_tells(token) for token in words)


def _counts(norm: str) -> bool:
    return norm[0].isdigit() or norm in lexicon.table("numbers")


def _tells(token: Token) -> bool:
    """Whether a word is a verb, as far as it shows; in a headline it has a capital too."""
    norm = token.norm
    if norm in small("auxiliary") or norm in small("modal"):
        return True
    verb = known_verb(norm)
    if verb is not None and (verb.form != "base" or token.text.islower()):
        return True
    verbal = norm.endswith(("ed", "n't")) or norm in lexicon.words("past_forms")
    return verbal or norm in lexicon.words("past_participles") or norm.endswith("s")


def _phrases(where: str) -> frozenset[str]:
    return lexicon.row("page_phrases", where)


@cache
def _endings() -> tuple[str, ...]:
    return tuple(sorted(_phrases("ending")))
