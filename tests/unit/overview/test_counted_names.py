"""Quantities are named as people write them."""

import pytest

from reader.comparison.counted_names import counted_name, place_shown


@pytest.mark.parametrize(
    ("of", "unit", "text", "name"),
    [
        ("civilian killed", "", "1,189 civilians have been killed", "civilians killed"),
        ("killed", "", "nearly 1,200 civilian deaths", "people killed"),
        ("child killed", "", "Including 108 Children", "children killed"),
        ("person fled", "", "four million have fled", "people fled"),
        ("civilian casualty", "", "3,000 civilian casualties", "civilian casualties"),
        ("destroyed", "", "14 were destroyed", "destroyed"),
        ("tank destroyed", "", "one tank", "tank destroyed"),
        ("ukrainian fled", "", "five million Ukrainians fled", "Ukrainians fled"),
        ("well", "", "five of the town's six wells", "wells"),
        ("aid", "USD", "$500 million in aid", "aid"),
        ("city", "", "in 12", "cities"),
    ],
)
def test_what_is_counted_keeps_the_plural_of_the_text(
    of: str, unit: str, text: str, name: str
) -> None:
    assert counted_name(of, unit, [text]) == name


def test_a_place_keeps_its_capitals() -> None:
    assert place_shown("mariupol", ["in Mariupol's port", "MARIUPOL"]) == "Mariupol"
    assert place_shown("kyiv", ["in the capital"]) == "Kyiv"
