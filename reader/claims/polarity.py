"""Whether a statement is turned round by a negation, and whether it is done, denied, meant
or conditional."""

from collections.abc import Sequence
from itertools import pairwise

from reader.language import Token, lexicon
from reader.model import Factuality

_ASIDE = frozenset({"although", "though", "while", "whereas", "because", "since", "as"}) | {
    "which",
    "who",
    "but",
}
_CONDITIONS = frozenset({"unless", "provided", "if"})
_WOULD = frozenset({"would", "should", "could", "may", "might"})


def negated(tokens: Sequence[Token]) -> bool:
    """Whether an odd number of negations stands in a statement.

    "not only", "no doubt" and "whether or not" are none; asides after a comma are not read.
    """
    norms = [token.norm for token in tokens]
    if _kind("negation").isdisjoint(norms) and not any(n.endswith("n't") for n in norms):
        return False
    count = 0
    for k, token in enumerate(tokens):
        if token.norm == "nor" and "neither" in norms:
            continue
        if k and tokens[k - 1].text == "," and token.norm in _ASIDE:
            break
        if _negates(token.norm) and not _is_idiom(tokens, k):
            count += 1
    return count % 2 == 1


def factuality(
    tokens: Sequence[Token], cue: str, source: Sequence[Token] = (), before: Sequence[Token] = ()
) -> Factuality:
    """How real a statement is said to be; `cue` is the folded verb it is told with.

    What "a fake report" claims is denied by whoever calls it so: in the words of the source,
    or those that stand `before` the cue.
    """
    if _is_fake(source, alone=True) or _is_fake(before, alone=False):
        return Factuality.DENIED
    words = [token.norm for token in tokens]
    future = not _kind("future").isdisjoint(words)
    ahead = future or not _WOULD.isdisjoint(words)
    if _is_conditional(words, ahead):
        return Factuality.CONDITIONAL
    if not _kind("denies").isdisjoint(cue.split() if cue else words[:12]):
        return Factuality.DENIED
    if future or _is_intent(words, cue):
        return Factuality.PLANNED
    return Factuality.DONE


def _is_fake(tokens: Sequence[Token], *, alone: bool) -> bool:
    """Whether words name "a fake news story", "a satirical site" or, `alone`, "the hoax"."""
    words = [token.norm for token in tokens]
    untrue = lexicon.row("untrue", "before") | lexicon.row("untrue", "after")
    if untrue.isdisjoint(words) or not _DEBUNKING.isdisjoint(words):
        return False
    told = lexicon.row("reports", "telling") | lexicon.row("reports", "whole")
    texts = told | lexicon.words("document_nouns") | {"site", "website"}
    for k, word in enumerate(words):
        against = not _AGAINST.isdisjoint(words[max(0, k - 4) : k])
        if word in untrue and not against:
            named = alone and k + 1 == len(words)
            if named or not texts.isdisjoint(words[k + 1 : k + 4]):
                return True
    return False


_DEBUNKING = frozenset({"debunking", "debunked", "debunker", "busting"})
_AGAINST = frozenset({"anti", "about", "against", "not"})


def _kind(name: str) -> frozenset[str]:
    return lexicon.row("polarity", name)


def _negates(norm: str) -> bool:
    return norm in _kind("negation") or norm.endswith("n't")


def _is_idiom(tokens: Sequence[Token], k: int) -> bool:
    following = tokens[k + 1].norm if k + 1 < len(tokens) else ""
    before = tokens[k - 1].norm if k else ""
    if tokens[k].norm == "no" and k + 1 < len(tokens) and tokens[k + 1].text in (",", ".", "."):
        return True
    return following in ("only", "doubt", "matter", "just", "fewer", "less", "least") or (
        before == "or" and following in ("", "to")
    )


def _is_conditional(words: Sequence[str], ahead: bool) -> bool:
    """ "will … only after", "if", "unless"; a plain past "after" is no condition."""
    after = _kind("after")
    if after.isdisjoint(words) and _CONDITIONS.isdisjoint(words):
        return False
    for k, word in enumerate(words):
        if word in ("unless", "provided"):
            return True
        if word == "if" and (k == 0 or words[k - 1] not in ("as", "see", "know", "ask", "asked")):
            return True
        if word in after and k:
            only = words[k - 1] == "only" or "only" in words[max(0, k - 4) : k]
            if only or (ahead and word in ("after", "once", "until")):
                return True
    return False


def _is_intent(words: Sequence[str], cue: str) -> bool:
    """ "plans to", "is expected to", "pledged to": an intent before "to"."""
    if any(word in _kind("plans") for word in cue.split()) and words[:1] == ["to"]:
        return True
    plans = _kind("plans")
    return any(one in plans and two == "to" for one, two in pairwise(words))
