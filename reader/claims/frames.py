"""A sentence as a row of words and marks, with each quotation in it folded to one item."""

from collections.abc import Sequence
from typing import NamedTuple

from reader.claims.cue_words import Verb, phrase_verbs, verbs
from reader.claims.marks import Quotation
from reader.language import Token, fold, lexicon
from reader.language.remembered import WORDS, remembered
from reader.model import Span

_GLUED = (
    *("assured", "specified", "stressed", "explained"),
    *("declared", "announced", "insisted", "warned"),
)
_ASIDE = 8  # tokens between brackets that count as a remark beside a name


class Item(NamedTuple):
    """A word, a mark or a whole quotation; `norm` is "" for a quotation.

    `is_word` says whether this is a word or a number, `is_name` whether a word begins with
    a capital.
    """

    text: str
    norm: str
    span: Span
    quotation: Quotation | None = None
    is_word: bool = False
    is_name: bool = False


def small(kind: str) -> frozenset[str]:
    """The small words of one kind ("determiner", "preposition" …), folded."""
    return lexicon.row("function_words", kind)


def is_small(item: Item) -> bool:
    """Whether an item is a small word that no noun phrase consists of."""
    return any(
        item.norm in small(kind)
        for kind in ("determiner", "possessive", "preposition", "pronoun", "conjunction")
    )


@remembered(WORDS)
def known_verb(norm: str) -> Verb | None:
    """The cue verb a word is a form of."""
    return verbs().get(norm) or phrase_verbs().get(norm)


def unglued(tokens: Sequence[Token]) -> list[Token]:
    """Tokens with a cue verb cut off the name it was pasted to ("Arestovychassured")."""
    cut: list[Token] = []
    for token in tokens:
        text = token.text
        named = len(text) > 9 and text[0].isupper() and cut and cut[-1].text[0].isupper()
        ending = next((verb for verb in _GLUED if text.endswith(verb)), "") if named else ""
        if ending and len(text) > len(ending) + 3:
            middle = token.span.end - len(ending)
            name = text[: -len(ending)]
            cut.append(Token(Span(token.span.start, middle), name, fold(name)))
            cut.append(Token(Span(middle, token.span.end), ending, ending))
        else:
            cut.append(token)
    return cut


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
            if token.text == "." and row and _shortens(tokens, index):
                row[-1] = row[-1]._replace(span=Span(row[-1].span.start, token.span.end))
            elif row and _in_address(tokens, index):
                row[-1] = _joined(text, row[-1], token)
            else:
                row.append(_item(token))
        elif not row or row[-1].quotation is not inside:
            span = Span(
                max(inside.outer.start, sentence.start), min(inside.outer.end, sentence.end)
            )
            row.append(Item(span.of(text), "", span, inside))
    return row


def _item(token: Token) -> Item:
    norm = _norm(token)
    word = norm[0].isalnum()
    return Item(token.text, norm, token.span, None, word, word and token.text[0].isupper())


def _shortens(tokens: Sequence[Token], k: int) -> bool:
    """Whether a full stop only shortens the title or name before it: "Mrs.", "Leonard E."."""
    if not k or k + 1 == len(tokens):
        return False
    before = tokens[k - 1]
    short = len(before.text) == 1 or before.norm in lexicon.words("abbreviations")
    return short and before.text[0].isupper() and before.span.end == tokens[k].span.start


def _in_address(tokens: Sequence[Token], k: int) -> bool:
    """Whether a full stop, or the word after it, stands inside "i100.co.uk"."""
    dot = k if tokens[k].text == "." else k - 1
    if not 0 < dot < len(tokens) - 1 or tokens[dot].text != ".":
        return False
    before, stop, after = tokens[dot - 1 : dot + 2]
    tight = before.span.end == stop.span.start and stop.span.end == after.span.start
    return tight and after.text.islower() and after.text.isalpha() and before.text[0].isalnum()


def _joined(text: str, item: Item, token: Token) -> Item:
    """A word with the next part of the same address."""
    span = Span(item.span.start, token.span.end)
    return item._replace(text=span.of(text), norm=fold(span.of(text)), span=span)


def _norm(token: Token) -> str:
    """The folded word; "US" and "U.S." must not be read as "us"."""
    if token.norm == "us" and token.text != "us":
        return "u.s."
    return token.norm or token.text


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
