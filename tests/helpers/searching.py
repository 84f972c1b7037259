"""Made-up articles and queries for testing the search, the same for the same seed."""

import random
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from reader.model import Article, ArticleClaims, Claim, Quantity, Span, Speaker

WORDS = [
    "the",
    "of",
    "and",
    "to",
    "in",
    "a",
    "that",
    "Kyiv",
    "Kiev",
    "Chernihiv",
    "Chernigov",
    "troops",
    "withdraw",
    "withdrawal",
    "withdrawn",
    "losses",
    "heavy",
    "significant",
    "Russia",
    "Russian",
    "Ukraine",
    "Ukrainian",
    "said",
    "says",
    "officials",
    "minister",
    "Lavrov",
    "Zelensky",
    "Zelenskiy",
    "killed",
    "wounded",
    "civilians",
    "soldiers",
    "cease-fire",
    "ceasefire",
    "talks",
    "negotiations",
    "Istanbul",
    "region",
    "regions",
    "city",
    "capital",
    "government",
    "governments",
    "govern",
    "sanctions",
    "gas",
    "oil",
    "price",
    "prices",
    "percent",
    "de-escalation",
    "well-known",
    "U.S.",
    "president's",
    "O'Brien",
    "1,480",
    "2.5",
    "24",
    "Mariúpol",
    "Mariupol",
    "Donbas",
    "Donbass",
    "evacuation",
    "corridor",
    "humanitarian",
    "shelling",
    "missile",
]
OUTLETS = ("Sky News", "BBC", "Kyiv Post", "Newsweek", "")
SPEAKERS = ("Sergey Lavrov", "Volodymyr Zelensky", "Dmitry Peskov", "")


def articles(count: int, seed: int = 1, longest: int = 60) -> list[Article]:
    """Short articles of few words, so that most queries find something."""
    rnd = random.Random(seed)
    return [_article(rnd, number, longest) for number in range(count)]


def _article(rnd: random.Random, number: int, longest: int) -> Article:
    words = [_word(rnd) for _ in range(rnd.randint(1, longest))]
    return Article(
        f"a{number:05}",
        " ".join(words),
        " ".join(rnd.choices(WORDS, k=rnd.randint(1, 6))),
        outlet=rnd.choice(OUTLETS),
        authors=tuple(rnd.choices(("Ann Lee", "B. O'Brien"), k=rnd.randint(0, 2))),
        published=rnd.choice((None, date(2022, 3, 1) + timedelta(days=rnd.randrange(60)))),
    )


def _word(rnd: random.Random) -> str:
    word = WORDS[int(len(WORDS) * rnd.random() ** 2)]
    return word + rnd.choice(("", "", "", ",", ".", "”"))


def with_claims(article: Article, seed: int = 1) -> ArticleClaims:
    """The article cut into claims of a few words, some with a speaker and a number."""
    rnd = random.Random(f"{seed}{article.id}")
    claims = []
    start = 0
    while start < len(article.text):
        end = min(len(article.text), start + rnd.randint(20, 60))
        quantity = Quantity(Span(start, end), *_interval(rnd))
        speaker = rnd.choice(SPEAKERS) or None
        quantities = (quantity,) * rnd.randint(0, 1)
        span = Span(start, end)
        claims.append(Claim(article.id, span, span, speaker, quantities=quantities))
        start = end
    speakers = tuple(Speaker(name, (name.split()[-1],)) for name in SPEAKERS if name)
    return ArticleClaims(article, (), tuple(claims), speakers)


def _interval(rnd: random.Random) -> tuple[float | None, float | None]:
    low = float(rnd.choice((1, 24, 1000, 1480, 18000)))
    return rnd.choice(((low, low), (low, None), (None, low), (low, low * 2)))


def queries(count: int, seed: int = 1) -> Iterator[str]:
    """Well-formed queries of every kind."""
    rnd = random.Random(seed)
    for _ in range(count):
        yield " ".join(_clause(rnd, 2) for _ in range(rnd.choice((1, 1, 2, 2, 3, 6))))


def _clause(rnd: random.Random, depth: int) -> str:
    word, other = rnd.choices(WORDS, k=2)
    kind = rnd.randrange(21)
    if kind < 8 or depth == 0:
        return word
    return (
        f'"{word} {other}"',
        f'"{word} {other} {rnd.choice(WORDS)}"',
        f'"{word} {other}"~{rnd.randint(2, 6)}',
        f"{word} NEAR/{rnd.randint(1, 8)} {other}",
        f"{_side(rnd)} NEAR/{rnd.randint(1, 8)} {_side(rnd)}",
        f"{_clause(rnd, depth - 1)} OR {_clause(rnd, depth - 1)}",
        f"({_clause(rnd, depth - 1)} AND {_clause(rnd, depth - 1)})",
        f"NOT {_clause(rnd, depth - 1)}",
        f"{word[: rnd.randint(1, 4)]}*",
        f"{word[0]}*{word[-1]}",
        f"{word}~{rnd.randint(1, 2)}",
        f"{rnd.choice(('title', 'outlet', 'author', 'quotes'))}:{word}",
        f"date:[2022-03-{rnd.randint(10, 28)} TO 2022-04-{rnd.randint(10, 28)}]",
    )[kind - 8]


def _side(rnd: random.Random) -> str:
    """What may stand on one side of NEAR."""
    word, other = rnd.choices(WORDS, k=2)
    return rnd.choice((word, f'"{word} {other}"', f"{word[:3]}*", f"{word}~1"))


def claim_queries(count: int, seed: int = 1) -> Iterator[str]:
    """Queries that are answered by claims."""
    rnd = random.Random(seed)
    for query in queries(count, seed):
        number = rnd.choice((24, 1000, 1480, 20000))
        asked = (
            f"speaker:{rnd.choice(('Lavrov', 'Zelenskiy', 'Peskov', 'Nobody'))}",
            f"num:{rnd.choice('<>')}{number}",
            f"num:[{number} TO {number * 3}]",
            "in:claims",
        )
        yield f"{rnd.choice(asked)} {query if rnd.random() < 0.7 else ''}".strip()


def ids(found: Sequence[Article]) -> list[str]:
    """The articles' ids."""
    return [article.id for article in found]
