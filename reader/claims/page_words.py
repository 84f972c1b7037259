"""What a page says of itself: "Read more", photo credits, calls to subscribe. Nobody claims it."""

from functools import cache

from reader.language import fold, lexicon

_SHORT = 14
_ENDS = " .!?…:)]»”\"'"


def of_the_page(sentence: str) -> bool:
    """Whether a sentence belongs to the page and not to what it tells."""
    words = " ".join(fold(sentence).split()).strip(_ENDS + "([«“")
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


@cache
def _phrases(where: str) -> frozenset[str]:
    return frozenset(map(fold, lexicon.table("page_phrases")[where]))


@cache
def _endings() -> tuple[str, ...]:
    return tuple(sorted(_phrases("ending")))
