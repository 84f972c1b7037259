"""Pairs of plain sentences that any reader can judge, of every kind of disagreement."""

from pathlib import Path

import pytest

from reader.comparison.judge import judge
from reader.model import Relation

PAIRS = [
    line.split("\t")
    for line in Path(__file__).with_name("everyday.tsv").read_text("utf-8").splitlines()[1:]
]
# Of 75 contradictions and 41 others. They only rise.
LEAST_FOUND = 67
LEAST_SPARED = 32


def called(wanted: bool) -> list[tuple[bool, str, str, str]]:
    return [
        (judge(a, b).relation is Relation.CONTRADICTS, kind, a, b)
        for relation, kind, a, b in PAIRS
        if (relation == "contradicts") is wanted
    ]


def test_most_contradictions_are_found() -> None:
    found = called(True)
    missed = "\n".join(f"{kind}: {a} / {b}" for hit, kind, a, b in found if not hit)
    assert sum(hit for hit, *_ in found) >= LEAST_FOUND, missed


def test_what_does_not_contradict_is_left_alone() -> None:
    found = called(False)
    accused = "\n".join(f"{kind}: {a} / {b}" for hit, kind, a, b in found if hit)
    assert sum(not hit for hit, *_ in found) >= LEAST_SPARED, accused


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The cat sat on the mat.", "Profits rose at the bank."),
        ("Police arrested three men in Paris.", "Rain is expected in Tokyo tomorrow."),
        ("Yes.", "Rain fell."),
        ("x", "y"),
    ],
)
def test_statements_about_different_things_hardly_contradict(a: str, b: str) -> None:
    """The score is a probability: near nothing where nothing is shared."""
    assert judge(a, b).score < 0.1
