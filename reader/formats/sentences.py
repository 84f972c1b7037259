"""The first sentence of a text, for articles that come without a title."""

import re

_STOP = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s+[\"“‘«(\[]?[A-ZÀ-ÞА-Я0-9])|\n|$")
_SHORT = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Gov|Sen|Rep|St|No|vs|Jr|Sr|Jan|Feb|Mar|Apr|Jun|"
    r"Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Ltd|Co|Corp)|\b[A-Z])\.$"
)
LONGEST_TITLE = 160


def first_sentence(text: str) -> str:
    """The first sentence, cut between words if it is over `LONGEST_TITLE` characters."""
    text = text.strip()[:2000]
    end = len(text)
    for stop in _STOP.finditer(text):
        if not _SHORT.search(text[: stop.end()]):
            end = stop.end()
            break
    sentence = " ".join(text[:end].split())
    if len(sentence) <= LONGEST_TITLE:
        return sentence.removesuffix(".")
    return sentence[:LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(",;:-–—") + "…"
