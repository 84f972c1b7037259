"""Numbers that count nothing: years, times, ages, ordinals, scores, parts of names."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.claims.frames import known_verb, small
from reader.language import Token, lexicon


@dataclass(slots=True)
class Reading:
    """A number with what stands around it, while it is being read."""

    start: int
    end: int
    low: float | None
    high: float | None
    unit: str = ""
    approximate: bool = False


def counts_nothing(tokens: Sequence[Token], reading: Reading) -> bool:
    """Years, times, ages, ordinals, "one of", model names: numbers that count nothing."""
    before = tokens[reading.start - 1] if reading.start else None
    after = tokens[reading.end] if reading.end < len(tokens) else None
    return (
        (before is not None and not reading.unit and _named_before(tokens, reading, before, after))
        or (after is not None and _named_after(tokens, reading, after))
        or _is_year(tokens, reading)
        or _is_lone_one(tokens, reading)
    )


def _named_before(
    tokens: Sequence[Token], reading: Reading, before: Token, after: Token | None
) -> bool:
    """ "T-72", "March 3", "Article 5", "in 202", ", 34,"."""
    if _is_numbered(tokens, reading) or (before.norm == "in" and not _counts_noun(after)):
        return True
    touching = before.span.end == tokens[reading.start].span.start
    if touching and before.text in ("-", "/", ":", "#", ".", "’", "'"):
        return True
    if before.norm in lexicon.words("not_counts") or before.norm in small("month"):
        return True
    if any(token.norm == "aged" for token in tokens[max(0, reading.start - 4) : reading.start]):
        return True
    aged = before.text == "," and after is not None and after.text == ","
    return aged and (reading.low or 0) < 120


def _named_after(tokens: Sequence[Token], reading: Reading, after: Token) -> bool:
    """ "19th", "2:45", "3 p.m.", "34 years old"."""
    if after.span.start == tokens[reading.end - 1].span.end and not reading.unit:
        hyphen = after.text == "-" and reading.end + 1 < len(tokens)
        if hyphen or after.text in ("/", ":") or after.norm in ("th", "st", "nd", "rd", "s", "p"):
            return True
    if after.text[:1].isupper() and _is_address(tokens, reading.end):
        return True
    return after.norm in ("old", "am", "pm", "et", "gmt", "bst", "edt", "o'clock")


def _is_address(tokens: Sequence[Token], k: int) -> bool:
    """ "10 Downing Street"."""
    return any(
        token.text in ("Street", "Road", "Avenue", "Lane", "Square", "Boulevard", "St", "Ave")
        for token in tokens[k : k + 4]
        if token.text[:1].isupper()
    )


def _is_numbered(tokens: Sequence[Token], reading: Reading) -> bool:
    """ "Tier 1", "Boeing 737": a name and its number."""
    before = tokens[reading.start - 1]
    alone = reading.end - reading.start == 1 and "," not in tokens[reading.start].text
    digits = tokens[reading.start].norm.isdigit() and (reading.low or 0) < 1000
    after = tokens[reading.end] if reading.end < len(tokens) else None
    named = before.text[0].isupper() and reading.start > 1 and not before.norm.endswith("ing")
    return alone and digits and named and not _counts_noun(after)


def _counts_noun(after: Token | None) -> bool:
    """Whether a plural or a word in small letters follows that a number may count."""
    if after is None or not after.norm[:1].isalpha() or _is_small(after.norm):
        return False
    return after.norm.endswith("s") or after.text.islower()


def _is_small(norm: str) -> bool:
    """Whether a word only joins others: "in 202 that it", "Tier 1 and"."""
    return any(norm in small(kind) for kind in _JOINING)


_JOINING = ("preposition", "auxiliary", "modal", "pronoun", "conjunction", "subordinator")


def _is_year(tokens: Sequence[Token], reading: Reading) -> bool:
    norm = tokens[reading.start].norm
    if reading.end - reading.start != 1 or reading.unit or not norm.isdigit() or len(norm) != 4:
        return False
    if not 1500 <= int(norm) <= 2100 or "," in tokens[reading.start].text:
        return False
    after = tokens[reading.end] if reading.end < len(tokens) else None
    counts = after is not None and after.text.islower() and after.norm.endswith("s")
    return not counts


def _is_lone_one(tokens: Sequence[Token], reading: Reading) -> bool:
    """ "one of them", "the one", "one day": small words rather than counts."""
    if reading.end - reading.start != 1 or tokens[reading.start].norm != "one":
        return False
    after = tokens[reading.end] if reading.end < len(tokens) else None
    before = tokens[reading.start - 1].norm if reading.start else ""
    if after is None or not after.norm or before in ("the", "no", "this", "that", "any", "every"):
        return True
    small_word = any(
        after.norm in small(kind)
        for kind in ("preposition", "auxiliary", "modal", "pronoun", "conjunction", "adverb")
    )
    return (
        small_word
        or known_verb(after.norm) is not None
        or after.norm in ("who", "that", "which", "another", "day")
        or (not after.text.islower())
    )
