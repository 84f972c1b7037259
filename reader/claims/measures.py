"""Numbers and dates of an article's sentences, read once and handed to the claims in them."""

from bisect import bisect_left
from collections.abc import Sequence

from reader.claims.dates import dates
from reader.claims.quantities import quantities
from reader.language import Token
from reader.model import Article, DateMention, Quantity, Span


class Measures:
    """Quantities, dates and words by where they stand."""

    def __init__(
        self, article: Article, tokens: Sequence[Token], sentences: Sequence[Span]
    ) -> None:
        self._tokens = tokens
        self._starts = [token.span.start for token in tokens]
        self._quantities: dict[Span, list[Quantity]] = {}
        self._dates: dict[Span, list[DateMention]] = {}
        last: list[Quantity] = []
        for sentence in sentences:
            mentions = dates(article.text, sentence, article.published)
            counts = quantities(
                article.text, self.words((sentence,)), mentions, article.published, last
            )
            self._dates[sentence] = mentions
            self._quantities[sentence] = counts
            last = counts

    def words(self, spans: Sequence[Span]) -> list[Token]:
        """The tokens of some stretches of the text."""
        found: list[Token] = []
        for span in spans:
            first, last = (bisect_left(self._starts, edge) for edge in span)
            found.extend(self._tokens[first:last])
        return found

    def quantities(self, sentence: Span, span: Span) -> tuple[Quantity, ...]:
        """The quantities of a sentence that stand in a span."""
        return tuple(q for q in self._quantities.get(sentence, ()) if span.overlaps(q.span))

    def dates(self, sentence: Span, span: Span) -> tuple[DateMention, ...]:
        """The dates of a sentence that stand in a span."""
        return tuple(d for d in self._dates.get(sentence, ()) if span.overlaps(d.span))
