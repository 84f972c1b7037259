"""Our quicker way to parse reads every query as Whoosh's own parser does."""

import random
from datetime import date

import pytest

from reader.search.grammar import parser, whooshs_own
from reader.search.lexing import Lexer
from tests.helpers import searching
from tests.property.test_search_queries import PIECES

_ASKED = """AND OR NOT ANDNOT a:b x:*y* ~2 a~1/3 [a TO b] {to} (a)b (( "a b"~3 NOTa aAND"""
_SIGNS = _ASKED.split()


def _read(formal: str) -> list[str]:
    made = []
    for each in (parser(), whooshs_own()):
        try:
            made.append(repr(each.parse(formal, normalize=False)))
        except Exception as error:
            made.append(type(error).__name__)
    return made


@pytest.mark.parametrize("seed", [1, 2])
def test_well_formed_queries_give_the_same_tree(seed: int) -> None:
    for said in (*searching.queries(300, seed), *searching.claim_queries(100, seed)):
        ours, theirs = _read(Lexer(said, date(2022, 4, 10)).read().formal)
        assert ours == theirs, said


def test_so_do_signs_thrown_together() -> None:
    rnd = random.Random(3)
    for _ in range(600):
        pieces = rnd.choices((*PIECES, *_SIGNS, " ", " "), k=rnd.randint(1, 9))
        formal = rnd.choice(("", " ")).join(pieces)
        ours, theirs = _read(formal)
        assert ours == theirs, formal
