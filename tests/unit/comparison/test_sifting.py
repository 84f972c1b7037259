"""Many pairs judged together are what each is by itself."""

from reader.comparison.judge import judge_statements
from reader.comparison.reading import read
from reader.comparison.sifting import sifted
from reader.model import Relation

SAID = [
    "The ferry sank off the coast on Monday, killing 40 people.",
    "The ferry sank off the coast on Monday, killing 65 people.",
    "The ferry did not sink off the coast on Monday.",
    "Prices of wheat rose in Chicago.",
    "The report that the ferry sank is false.",
]


def test_pairs_judged_together_are_what_each_is_by_itself():
    said = [read(text) for text in SAID]
    pairs = [(a, b) for a in said for b in said if a is not b]
    assert sifted(pairs) == [sifted([pair])[0] for pair in pairs]


def test_what_is_found_is_what_judging_says_and_the_rest_is_not_told():
    ferry, more, wheat = read(SAID[0]), read(SAID[1]), read(SAID[3])
    found = sifted([(ferry, wheat), (ferry, more)])
    assert found == [None, judge_statements(ferry, more)]
    assert found[1] is not None
    assert found[1].relation is Relation.CONTRADICTS
