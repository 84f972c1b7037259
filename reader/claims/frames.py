"""A sentence as a row of words and marks, with each quotation in it folded to one item."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from reader.claims.cue_words import Verb, phrase_verbs, verbs
from reader.claims.marks import Quotation
from reader.language import Token, fold, lexicon
from reader.model import Span

_ASIDE = 8  # tokens between brackets that count as a remark beside a name


class Item(NamedTuple):
    """A word, a mark or a whole quotation; `norm` is "" for a quotation."""

    text: str
    norm: str
    span: Span
    quotation: Quotation | None = None

    @property
    def is_word(self) -> bool:
        """Whether this is a word or a number."""
        return self.quotation is None and self.norm != "" and self.norm[0].isalnum()

    @property
    def is_name(self) -> bool:
        """Whether this is a word that begins with a capital."""
        return self.is_word and self.text[0].isupper()


@cache
def small(kind: str) -> frozenset[str]:
    """The small words of one kind ("determiner", "preposition" …), folded."""
    return frozenset(fold(word) for word in lexicon.table("function_words")[kind])


@cache
def known_verb(norm: str) -> Verb | None:
    """The cue verb a word is a form of."""
    return verbs().get(norm) or phrase_verbs().get(norm)


def items(
    text: str, sentence: Span, tokens: Sequence[Token], quoted: Sequence[Quotation]
) -> list[Item]:
    """The row of a sentence; `tokens` and `quoted` are those that touch it, in order."""
    row: list[Item] = []
    waiting = list(reversed(quoted))
    aside = _asides(tokens)
    for index, token in enumerate(tokens):
        if index in aside:
            continue
        while waiting and waiting[-1].outer.end <= token.span.start:
            waiting.pop()
        inside = waiting[-1] if waiting and waiting[-1].outer.start <= token.span.start else None
        if inside is None:
            row.append(Item(token.text, token.norm or token.text, token.span))
        elif not row or row[-1].quotation is not inside:
            span = Span(
                max(inside.outer.start, sentence.start), min(inside.outer.end, sentence.end)
            )
            row.append(Item(span.of(text), "", span, inside))
    return row


def _asides(tokens: Sequence[Token]) -> set[int]:
    """Short remarks in round brackets ("(R-Texas)"), which break no noun phrase."""
    found: set[int] = set()
    opened: int | None = None
    for index, token in enumerate(tokens):
        if token.text == "(":
            opened = index
        elif token.text == ")" and opened is not None:
            if opened > 0 and index - opened <= _ASIDE and index + 1 < len(tokens):
                found.update(range(opened, index + 1))
            opened = None
    return found
