"""A text or a claim made ready for comparing."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from reader.comparison import amounts as figures
from reader.comparison import lexicon
from reader.comparison.amounts import Amount
from reader.comparison.meaning import rarity
from reader.comparison.scope import negations
from reader.comparison.statement import Statement
from reader.comparison.stories import Story
from reader.comparison.words import Kind, Word, read_words
from reader.language import fold
from reader.model import Article, Claim, Factuality, Span, SpeechKind

_OWNERS = frozenset(("his", "her", "my"))
_NAMED_BEFORE = 4


def read(text: str, named: Mapping[int, str] | None = None, **known: Any) -> Statement:
    """A text made ready for comparing; `named` gives the surnames for pronouns by their starts.

    `known` are fields of the statement that its words do not tell: who said it, when, where.
    """
    words = read_words(text)
    if named:
        words = tuple([_meant(word, named.get(word.start)) for word in words])
    amounts, days, hours = figures.read(words)
    places = [(each.first, each.last) for each in amounts]
    places += [(each.first, each.last) for each in days]
    places += [(each.first, each.last) for each in hours]
    counted = {i for first, last in places for i in range(first, last + 1)}
    content = tuple([i for i, word in enumerate(words) if word.carries and i not in counted])
    return Statement(
        text,
        words,
        content=content,
        rarity={i: rarity(words[i].key, words[i].kind is Kind.NAME) for i in content},
        amounts=tuple(amounts),
        days=tuple(days),
        hours=tuple(hours),
        negated=negations(words),
        rebuts=rebutted(words),
        **known,
    )


def _meant(word: Word, name: str | None) -> Word:
    """A pronoun as the name it stands for; "his country" speaks of the country, not of him."""
    if name is None or word.folded in _OWNERS:
        return word
    return word._replace(folded=name, key=lexicon.key_of(name), kind=Kind.NAME)


def rebutted(words: Sequence[Word]) -> dict[str, Span]:
    """The names shortly before a word by which a text says that somebody is wrong."""
    wrong = lexicon.word_set("rebuttals.txt")
    found: dict[str, Span] = {}
    if wrong.isdisjoint([word.folded for word in words]):
        return found
    for at, word in enumerate(words):
        if word.folded in wrong:
            for name in words[max(0, at - _NAMED_BEFORE) : at]:
                if _is_name(name):
                    found[name.folded] = Span(name.start, word.end)
    return found


def _is_name(word: Word) -> bool:
    """Whether a word may be a surname; at the beginning of a text any word may."""
    return word.kind is Kind.NAME or (word.start == 0 and word.kind is Kind.CONTENT)


def from_claim(
    claim: Claim,
    article: Article,
    told: Sequence[tuple[Span, Story]] = (),
    leads: bool = False,
) -> Statement:
    """A claim made ready for comparing; a cue inside it is blanked out.

    `told` are the stories of the article's sections; `leads` says that the article begins with it.
    """
    text, at = claim.span.of(article.text), claim.span.start
    if claim.cue and claim.kind is SpeechKind.DIRECT and claim.span.covers(claim.cue):
        cue = claim.cue.moved(-at)
        text = text[: cue.start] + " " * (cue.end - cue.start) + text[cue.end :]
    named = {each.span.start - at: fold(each.name.split()[-1]) for each in claim.mentions}
    made = read(
        text,
        named,
        offset=at,
        speaker=claim.speaker,
        said_on=article.published,
        factuality=claim.factuality,
        place=claim.place,
        quoted=claim.kind is SpeechKind.DIRECT,
        article=article.id,
        story=next((story for span, story in told if span.start <= at < span.end), None),
        denied=_denied(claim),
        leads=leads,
    )
    return replace(made, amounts=_completed(made, claim)) if made.amounts else made


def _completed(made: Statement, claim: Claim) -> tuple[Amount, ...]:
    """The amounts with what their sentence or the one before it tells: "142 children" injured."""
    known = {q.span.start - made.offset: q.of for q in claim.quantities if not q.unit}
    return tuple([_with(made, each, known) for each in made.amounts])


def _with(made: Statement, amount: Amount, known: Mapping[int, str]) -> Amount:
    at = made.span(amount.first, amount.last)
    of = next((known[start] for start in known if at.start <= start < at.end), "")
    further = [key for key in map(lexicon.key_of, of.split()) if key not in amount.of]
    return amount._replace(of=(*amount.of, *further)) if further else amount


def _denied(claim: Claim) -> Span | None:
    """The cue outside a claim by which its speaker says that it is not so, seen from the claim."""
    if claim.cue is None or claim.factuality is not Factuality.DENIED:
        return None
    return None if claim.span.covers(claim.cue) else claim.cue.moved(-claim.span.start)
