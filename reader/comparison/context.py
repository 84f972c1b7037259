"""What the sentences around a claim say about it: who says of whom that they are wrong."""

from collections.abc import Mapping

from reader.comparison import lexicon
from reader.language import tokenize
from reader.model import ArticleClaims, Claim, Span

_NEAR = 2


def rebuttals(of: ArticleClaims) -> dict[int, Mapping[str, Span]]:
    """For a claim by its position: surnames of those its speaker says are wrong, and where."""
    said = [_rebutted(claim, of) for claim in of.claims]
    found: dict[int, Mapping[str, Span]] = {}
    for n, claim in enumerate(of.claims):
        near = range(max(0, n - _NEAR), min(len(of.claims), n + _NEAR + 1))
        names: dict[str, Span] = {}
        for k in near:
            if said[k] and of.claims[k].speaker == claim.speaker:
                names |= said[k]
        if names and claim.speaker:
            found[n] = names
    return found


def _rebutted(claim: Claim, of: ArticleClaims) -> dict[str, Span]:
    """Surnames of other speakers that a claim says are wrong; spans count in the article."""
    if claim.speaker is None:
        return {}
    tokens = tokenize(claim.span.of(of.article.text))
    wrong = lexicon.word_set("rebuttals.txt")
    if not any(token.norm in wrong for token in tokens):
        return {}
    others = _surnames(of) - {claim.speaker.split()[-1].casefold()}
    named = {token.norm for token in tokens if token.text[0].isupper()} & others
    return dict.fromkeys(named, claim.span)


def _surnames(of: ArticleClaims) -> set[str]:
    """Surnames of the article's speakers who are given with first name and surname."""
    names = (speaker.name.split() for speaker in of.speakers)
    return {
        parts[-1].casefold()
        for parts in names
        if len(parts) > 1 and all(part[0].isupper() for part in parts)
    }
