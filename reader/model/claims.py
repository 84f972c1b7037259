"""Who says what: the checkable statements of an article."""

import enum
from dataclasses import dataclass
from datetime import date

from reader.model.articles import Article
from reader.model.spans import Span


class SpeechKind(enum.StrEnum):
    """How a statement is given: quoted whole, quoted in part, reported, or the outlet's own."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"
    OWN = "own"


class Factuality(enum.StrEnum):
    """Whether a statement is said to be so, not so, meant to be, or only if or after something."""

    DONE = "done"
    DENIED = "denied"
    PLANNED = "planned"
    CONDITIONAL = "conditional"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in the text as an interval; None is an open end ("at least 1,480": 1480, None).

    `unit` is "", "%", a currency code or a unit of measure; `of` what is counted, as a
    folded head noun with its verb where one decides ("civilian killed"); `as_of` the day
    the count speaks of, from the sentence, else the article's date.
    """

    span: Span
    low: float | None
    high: float | None
    unit: str = ""
    of: str = ""
    place: str = ""
    as_of: date | None = None
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date named in the text; `first` and `last` are the days it may mean, inclusive."""

    span: Span
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Mention:
    """A pronoun in a statement and the canonical name of whom it stands for."""

    span: Span
    name: str


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is quoted: canonical name, the spellings met, role and side as far as the text says."""

    name: str
    spellings: tuple[str, ...] = ()
    role: str = ""
    side: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """One checkable statement. `span` is what is highlighted: the statement without its cue.

    `sentence` is the sentence it stands in, `content` the parts of the statement (a quotation
    may be interrupted by its cue), `speaker` a canonical name or None for the outlet's voice;
    `speaker_span` is who is named there, also whom the outlet tells to have said nothing.
    `utterance` is all that was said in that breath, marks included, where a quotation runs
    over several sentences and each is a claim of its own. `mentions` are the pronouns whose
    person is known. `place` is the folded canonical name of where it speaks of, from its
    sentence, else from the `heading` it stands under, else, in an article without headings,
    from the title; "" where none names a place.
    """

    article: str
    span: Span
    sentence: Span
    speaker: str | None = None
    speaker_span: Span | None = None
    cue: Span | None = None
    content: tuple[Span, ...] = ()
    utterance: tuple[Span, ...] = ()
    kind: SpeechKind = SpeechKind.OWN
    quantities: tuple[Quantity, ...] = ()
    dates: tuple[DateMention, ...] = ()
    negated: bool = False
    factuality: Factuality = Factuality.DONE
    mentions: tuple[Mention, ...] = ()
    place: str = ""
    heading: Span | None = None


@dataclass(frozen=True, slots=True)
class ArticleClaims:
    """An article with everything read out of it; sentences tile the prose blocks in order."""

    article: Article
    sentences: tuple[Span, ...]
    claims: tuple[Claim, ...]
    speakers: tuple[Speaker, ...] = ()
