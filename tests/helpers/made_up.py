"""Articles and findings made up for the window's tests, without the engine."""

from collections.abc import Sequence
from datetime import date

from reader.model import (
    Article,
    ArticleClaims,
    Block,
    BlockKind,
    Claim,
    Finding,
    Reason,
    Relation,
    Span,
    Speaker,
    pair_key,
)

LAVROV = "the issues of Crimea and Donbas have been resolved"
NIKOLENKO = "The issues of Crimea and Donbas will be settled after Ukraine restores its sovereignty"


def article(id: str, paragraphs: Sequence[str], title: str = "", **facts: object) -> Article:
    """An article of a title and paragraphs; one that begins with "# " is a heading."""
    blocks, text = [], ""
    for paragraph in paragraphs:
        kind = BlockKind.HEADING if paragraph.startswith("# ") else BlockKind.PARAGRAPH
        words = paragraph.removeprefix("# ")
        blocks.append(Block(kind, Span(len(text), len(text) + len(words)), 2))
        text += words + "\n\n"
    facts.setdefault("published", date(2022, 3, 30))
    facts.setdefault("outlet", "Newsweek")
    return Article(id, text, title or paragraphs[0], blocks=tuple(blocks), **facts)  # type: ignore[arg-type]


def claim(of: Article, words: str, speaker: str | None = None) -> Claim:
    """The claim that stands where these words stand."""
    start = of.text.index(words)
    span = Span(start, start + len(words))
    return Claim(of.id, span, span, speaker, content=(span,))


def finding(
    a: tuple[Article, str, str | None],
    b: tuple[Article, str, str | None],
    relation: Relation = Relation.CONTRADICTS,
    score: float = 0.9,
    words: tuple[str, str] = ("", ""),
    alignment: float = 0.8,
) -> Finding:
    """A finding between two stretches of words, with one reason that points at `words`."""
    one, two = claim(*a), claim(*b)
    spans = [_inside(one, a[0], words[0]), _inside(two, b[0], words[1])]
    reason = Reason("R01", "negation", spans[0], spans[1], "done vs. not yet", 1.0)
    return Finding(
        pair_key(a[1], b[1]), one, two, a[1], b[1], relation, score, alignment, (reason,)
    )  # fmt: skip


def _inside(claim: Claim, article: Article, words: str) -> Span:
    if not words:
        return claim.span
    start = article.text.index(words, claim.span.start)
    return Span(start, start + len(words))


def read(of: Article, claims: Sequence[Claim], **roles: str) -> ArticleClaims:
    """An article with its claims, and speakers with the roles given by name."""
    names = dict.fromkeys(claim.speaker for claim in claims if claim.speaker)
    speakers = tuple(Speaker(name, (name,), roles.get(name.split()[-1], "")) for name in names)
    return ArticleClaims(of, tuple(claim.span for claim in claims), tuple(claims), speakers)


def newsweek() -> Article:
    """A live page in which Lavrov and Nikolenko contradict each other."""
    filler = "The talks in Istanbul went on for three hours and ended without a statement."
    return article(
        "newsweek",
        [
            "# Russia Says Issues of Crimea, Donbass Have Been Resolved",
            f"Russian Foreign Minister Sergey Lavrov said Wednesday that {LAVROV}.",
            "The Ukrainian delegation, however, claims those regions are still contested.",
            f"“{NIKOLENKO}”, Oleg Nikolenko responded.",
            "# Nearly 1,200 Civilian Deaths",
            *[f"{filler} Part {number}." for number in range(40)],
            "U.N. data shows at least 1,189 civilians have been killed.",
            "Kirby said less than 20% of the forces are moving.",
        ],
        "Russian Troops Reposition From Kyiv",
    )


def lusa() -> Article:
    """A short report of a week later, with a later count."""
    return article(
        "lusa",
        [
            "All remaining Russian troops around kyiv have withdrawn from those areas.",
            *[f"Meanwhile nothing changed in the east, day {number}." for number in range(30)],
            "At least 1,480 Ukrainian civilians have died in their country.",
        ],
        "All remaining Russian troops have withdrawn",
        published=date(2022, 4, 7),
        outlet="",
    )


def lavrov_nikolenko(page: Article) -> Finding:
    """The contradiction inside the live page."""
    return finding(
        (page, LAVROV, "Sergey Lavrov"),
        (page, NIKOLENKO, "Oleg Nikolenko"),
        score=0.91,
        words=("have been resolved", "will be settled"),
    )


def killed(page: Article, later: Article) -> Finding:
    """The count that a later one updates."""
    return finding(
        (page, "1,189 civilians have been killed", "OHCHR"),
        (later, "1,480 Ukrainian civilians have died", "OHCHR"),
        Relation.UPDATES,
        0.88,
        ("1,189", "1,480"),
    )


def withdrawn(page: Article, later: Article) -> Finding:
    """A second contradiction, across the two articles."""
    return finding(
        (page, "less than 20% of the forces are moving", "John Kirby"),
        (later, "All remaining Russian troops around kyiv have withdrawn", None),
        score=0.7,
        words=("less than 20%", "All remaining"),
        alignment=0.5,
    )
