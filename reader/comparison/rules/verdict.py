"""R16 Verdict: one side calls untrue the report that the other begins with."""

from reader.comparison.align import Pair
from reader.comparison.rules.events import told_twice
from reader.comparison.rules.question import asks
from reader.comparison.signs import Sign
from reader.comparison.statement import Statement
from reader.language import lexicon
from reader.model import Span
from reader.sentences import Sentence

RULE = "R16"
# Half sure that both tell one story is enough where a report is named: "this is false" may speak of
# anything.
_NAMED, _POINTED_AT = 2.0, 1.0


def find(pair: Pair) -> list[Sign]:
    """The verdict against the whole lead, as far as it is sure that both tell one story."""
    if called_untrue(pair.a, pair.b):
        by_a = judges(pair.a, pair.b)
        side, lead = (pair.a, pair.b) if by_a else (pair.b, pair.a)
        named = not lexicon.row("reports", "whole").isdisjoint(side.forms)
        surer = _NAMED if named else _POINTED_AT
        strength = min(1.0, surer * told_twice(pair.a, pair.b))
        assert side.verdict is not None
        verdict, whole = side.span(side.verdict), Span(0, len(lead.text))
        said = verdict.of(side.text)
        text = Sentence("“{word}” is said of what this reports", word=said)
        a, b = (verdict, whole) if by_a else (whole, verdict)
        return [Sign("verdict", strength, a, b, text)]
    return []


def called_untrue(a: Statement, b: Statement) -> bool:
    """Whether one of the two calls untrue what the other begins with, in another report of it.

    What an article calls untrue is seldom what it tells itself.
    """
    return (judges(a, b) or judges(b, a)) and told_twice(a, b) > 0


def judges(side: Statement, lead: Statement) -> bool:
    """Whether a side calls a report untrue, and the other is a lead that asserts something."""
    if not lead.leads or lead.negated or lead.denied or side.verdict is None:
        return False
    if not lexicon.row("reports", "telling").isdisjoint(lead.forms):
        return False  # what is told of a report asserts less than the report
    return lead.verdict is None and not asks(lead)
