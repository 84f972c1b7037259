"""Counts that leave out their noun or verb take it from the main count before them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.claims.counted import verbs
from reader.model import Quantity


def inherited(text: str, found: Sequence[Quantity], before: Sequence[Quantity]) -> list[Quantity]:
    """The counts of a sentence, completed; `before` are those of the sentence before it."""
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
    return (noun, verb) if verb in verbs().values() else (counted, "")
