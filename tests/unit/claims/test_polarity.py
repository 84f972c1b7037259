"""Negation, and what is done, denied, planned or conditional."""

import pytest

from reader.model import Factuality
from tests.unit.claims.said import read


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("The troops have left.", False),
        ("The troops have not left.", True),
        ("The troops haven't left.", True),
        ("No troops have left.", True),
        ("Not only the troops have left.", False),
        ("It was not without loss.", False),
        ("Neither Kyiv nor Moscow has confirmed the report.", True),
        ("Anna Berg does not believe that the bridge is open.", True),
        ("Two hundred died, although numbers are not known.", False),
    ],
)
def test_negation(text: str, negated: bool) -> None:
    assert read(text).claims[0].negated is negated


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("The troops have left.", Factuality.DONE),
        ("The troops will leave.", Factuality.PLANNED),
        ("Moscow plans to leave.", Factuality.PLANNED),
        ("Three corridors are expected to open.", Factuality.PLANNED),
        ("Russia denied targeting civilians.", Factuality.DENIED),
        ("Shelling will only stop after the troops surrender.", Factuality.CONDITIONAL),
        ("It will be settled after Ukraine restores its sovereignty.", Factuality.CONDITIONAL),
        ("If they leave, talks begin.", Factuality.CONDITIONAL),
        ("They left after the talks.", Factuality.DONE),
    ],
)
def test_factuality(text: str, factuality: Factuality) -> None:
    assert read(text).claims[0].factuality is factuality
