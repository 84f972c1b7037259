"""A stretch of text, said once: half-open, in code points of the article's text."""

from typing import NamedTuple


class Span(NamedTuple):
    """`[start, end)` in Unicode code points; serialises to JSON as a two-element list."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words that stand there."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def moved(self, by: int) -> "Span":
        """The same length, `by` code points later."""
        return Span(self.start + by, self.end + by)
