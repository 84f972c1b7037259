"""A small story told by three outlets, with claims and findings made by hand."""

from datetime import date

from reader.model import (
    Article,
    ArticleClaims,
    Claim,
    Finding,
    Quantity,
    Relation,
    Span,
    Speaker,
    SpeechKind,
    pair_key,
)

NEWSWEEK = (
    "Lavrov said the issues of Crimea and Donbas have been resolved. "
    "Nikolenko said the issues of Crimea and Donbas will be settled after sovereignty returns. "
    "The UN said at least 1,189 civilians have been killed. "
    "Kirby said troops around Kyiv reposition."
)
NOVA = (
    "The General Staff said troops around Kyiv were forced to withdraw after heavy losses. "
    "More than 2,000 civilians have been killed in Mariupol, the mayor said."
)
DAILY = (
    "Peskov said the withdrawal of troops around Kyiv was a goodwill gesture. "
    "At least 1,480 civilians have been killed, the UN said. "
    "The weather was mild in Lisbon."
)


class Story:
    """Collects articles, the claims in them and what they are to each other."""

    def __init__(self) -> None:
        self.read: dict[str, ArticleClaims] = {}
        self.findings: list[Finding] = []

    @property
    def articles(self) -> list[ArticleClaims]:
        return list(self.read.values())

    def tell(self, name: str, text: str, outlet: str, day: date) -> None:
        article = Article(
            id=name, text=text, title=f"{outlet} of {day}", outlet=outlet, published=day
        )
        self.read[name] = ArticleClaims(article, (), (), ())

    def says(
        self, name: str, speaker: str | None, words: str, *, role: str = "", side: str = "", **more
    ) -> Claim:
        known = self.read[name]
        start = known.article.text.index(words)
        span = Span(start, start + len(words))
        kind = SpeechKind.INDIRECT if speaker else SpeechKind.OWN
        claim = Claim(name, span, span, speaker=speaker, content=(span,), kind=kind, **more)
        speakers = known.speakers
        if speaker and speaker not in {s.name for s in speakers}:
            speakers = (*speakers, Speaker(speaker, (speaker,), role, side))
        self.read[name] = ArticleClaims(known.article, (), (*known.claims, claim), speakers)
        return claim

    def counts(self, name: str, digits: str, low, high, of="civilian killed", **more) -> Quantity:
        start = self.read[name].article.text.index(digits)
        return Quantity(Span(start, start + len(digits)), low, high, of=of, **more)

    def meets(
        self, a: Claim, b: Claim, relation: Relation, alignment: float = 0.8, score: float = 0.9
    ) -> Finding:
        quotes = [c.span.of(self.read[c.article].article.text) for c in (a, b)]
        finding = Finding(pair_key(*quotes), a, b, *quotes, relation, score, alignment)
        self.findings.append(finding)
        return finding


def told() -> Story:
    """The withdrawal from Kyiv, Crimea and Donbas, and the count of the dead."""
    story = Story()
    story.tell("newsweek", NEWSWEEK, "Newsweek", date(2022, 3, 30))
    story.tell("nova", NOVA, "Nova", date(2022, 3, 28))
    story.tell("daily", DAILY, "Daily", date(2022, 4, 7))
    resolved = story.says(
        "newsweek",
        "Sergey Lavrov",
        "the issues of Crimea and Donbas have been resolved",
        role="Foreign Minister",
        side="Russian officials",
    )
    settled = story.says(
        "newsweek",
        "Oleg Nikolenko",
        "the issues of Crimea and Donbas will be settled after sovereignty returns",
        side="Ukrainian officials",
    )
    story.meets(resolved, settled, Relation.CONTRADICTS)
    first = story.says(
        "newsweek",
        "UN",
        "at least 1,189 civilians have been killed",
        quantities=(story.counts("newsweek", "1,189", 1189, None, as_of=date(2022, 3, 29)),),
    )
    later = story.says(
        "daily",
        "UN",
        "At least 1,480 civilians have been killed",
        quantities=(story.counts("daily", "1,480", 1480, None, as_of=date(2022, 4, 4)),),
    )
    story.says(
        "nova",
        "the mayor",
        "More than 2,000 civilians have been killed in Mariupol",
        side="Ukrainian officials",
        quantities=(story.counts("nova", "2,000", 2001, None, place="Mariupol"),),
    )
    story.meets(first, later, Relation.UPDATES)
    forced = story.says(
        "nova",
        "General Staff",
        "troops around Kyiv were forced to withdraw after heavy losses",
        side="Ukrainian officials",
    )
    goodwill = story.says(
        "daily",
        "Dmitry Peskov",
        "the withdrawal of troops around Kyiv was a goodwill gesture",
        side="Russian officials",
    )
    story.says("newsweek", "John Kirby", "troops around Kyiv reposition")
    story.meets(forced, goodwill, Relation.CONTRADICTS, alignment=0.6)
    story.says("daily", None, "The weather was mild in Lisbon")
    return story


MORE = (
    "Zakharova said civilian targets are not attacked by the army. "
    "Watchers said civilian targets are attacked daily by the army. "
    "Lavrov said the talks in Istanbul brought progress. "
    "Zelensky said the talks in Istanbul brought no progress at all."
)


def crowded() -> Story:
    """The same with more disputes, of several scores, and with agreement and a copy."""
    story = told()
    story.tell("tass", MORE, "Tass", date(2022, 4, 9))
    said = [
        story.says("tass", "Maria Zakharova", "civilian targets are not attacked by the army"),
        story.says("tass", "Watchers", "civilian targets are attacked daily by the army"),
        story.says("tass", "Sergey Lavrov", "the talks in Istanbul brought progress"),
        story.says("tass", "Zelensky", "the talks in Istanbul brought no progress at all"),
    ]
    by_words = {c.span.of(r.article.text): c for r in story.articles for c in r.claims}
    kyiv = [c for words, c in by_words.items() if "troops around Kyiv" in words]
    story.meets(said[0], said[1], Relation.CONTRADICTS, score=0.85)
    story.meets(said[2], said[3], Relation.CONTRADICTS, score=0.7)
    story.meets(kyiv[0], kyiv[-1], Relation.AGREES, score=0.6)
    story.meets(kyiv[0], kyiv[1], Relation.CONTRADICTS, score=0.55)
    return story
