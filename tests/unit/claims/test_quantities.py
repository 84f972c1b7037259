"""Numbers as intervals: bounds, units, what is counted, where and as of when."""

from datetime import date

import pytest

from reader.model import Quantity
from tests.unit.claims.said import PUBLISHED, read


def counts(text: str) -> list[Quantity]:
    """Every quantity once, though two claims may hold it."""
    return list(dict.fromkeys(q for claim in read(text).claims for q in claim.quantities))


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("1,189 civilians died.", 1189, 1189),
        ("At least 1,189 civilians died.", 1189, None),
        ("More than two million people fled.", 2_000_000, None),
        ("Over 1.1 million children fled.", 1_100_000, None),
        ("Up to 300 civilians died.", None, 300),
        ("Less than 20 soldiers left.", None, 20),
        ("Nearly 3,000 civilians died.", 2700, 3000),
        ("About 2,000 children left.", 1800, 2200),
        ("Between 200 and 300 civilians died.", 200, 300),
        ("The state of 40 million to 44 million people burns.", 40e6, 44e6),
        ("Hundreds of thousands of others fled.", 200_000, 1_000_000),
        ("Twenty-five people died.", 25, 25),
        ("Two hundred and fifty thousand men left.", 250_000, 250_000),
        ("A dozen eggs broke.", 12, 12),
        ("Half a million people fled.", 500_000, 500_000),
        ("18,000+ soldiers died.", 18_000, None),
    ],
)
def test_intervals(text: str, low: float | None, high: float | None) -> None:
    (found,) = counts(text)
    assert (found.low, found.high) == pytest.approx((low, high))


@pytest.mark.parametrize(
    ("text", "unit", "low", "high"),
    [
        ("Less than 20% of the forces moved.", "%", None, 20),
        ("It lost 12 percent of its tanks.", "%", 12, 12),
        ("It displaced a quarter of the people.", "%", 25, 25),
        ("It lost a quarter to one-third of the tanks.", "%", 25, 33.3),
        ("It gave $500 million in aid.", "USD", 5e8, 5e8),
        ("It cut 5bn euros.", "EUR", 5e9, 5e9),
        ("It paid £2 million.", "GBP", 2e6, 2e6),
        ("It proposed a 15-year period.", "year", 15, 15),
        ("The range was 16 kilometers.", "km", 16, 16),
    ],
)
def test_units(text: str, unit: str, low: float | None, high: float | None) -> None:
    (found,) = counts(text)
    assert found.unit == unit
    assert (found.low, found.high) == pytest.approx((low, high))


@pytest.mark.parametrize(
    "text",
    [
        "The 19th missile brigade moved.",
        "In 2014 it was annexed.",
        "The 34-year-old won.",
        "It began at 2:45 p.m. there.",
        "T-72 tanks and Su-35 jets came.",
        "See Article 5 of the treaty.",
        "One of the advisers left.",
        "It is March 29, 2022 today.",
        "He, 34, left.",
    ],
)
def test_numbers_that_count_nothing(text: str) -> None:
    assert counts(text) == []


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("1,189 civilians have been killed.", ["civilian killed"]),
        ("1,480 Ukrainian civilians have died.", ["civilian killed"]),
        ("More than 18,000 Russian military personnel have been killed.", ["personnel killed"]),
        ("Some 1,200 civilian deaths were recorded.", ["civilian killed"]),
        ("The bomb killed 12 people and wounded 30.", ["person killed", "person injured"]),
        (
            "1,189 civilians have been killed, including 108 children.",
            ["civilian killed", "child killed"],
        ),
        (
            "1,189 civilians have been killed. Another 1,900 have been injured.",
            ["civilian killed", "civilian injured"],
        ),
        ("It gave $500 million in direct budgetary aid.", ["aid"]),
        (
            "At least 20 people, including six children, were killed.",
            ["person killed", "child killed"],
        ),
        ("Two men, aged 34 and 36, were arrested.", ["man arrested"]),
        ("The death toll rose to 45.", ["person killed"]),
    ],
)
def test_what_is_counted(text: str, counted: list[str]) -> None:
    assert [quantity.of for quantity in counts(text)] == counted


def test_where_is_named_by_the_canonical_spelling() -> None:
    (found,) = counts("Between 200 and 300 civilians have been killed in Kiev.")
    assert found.place == "kyiv"


def test_as_of_is_the_sentences_day_else_the_articles() -> None:
    early, late = counts("Some 50 men died. At least 1,480 civilians have died until April 4.")
    assert early.as_of == PUBLISHED
    assert late.as_of == date(2022, 4, 4)


def test_a_count_beside_its_source_has_a_claim() -> None:
    text = (
        "At least 1,480 civilians have died, according to OHCHR, which also counts 2,195 wounded."
    )
    assert [quantity.of for quantity in counts(text)] == ["civilian killed", "civilian injured"]


def test_a_quantity_stands_where_it_says() -> None:
    text = "Officials said at least 1,189 civilians have been killed."
    (found,) = counts(text)
    assert found.span.of(text) == "at least 1,189"


@pytest.mark.parametrize(
    ("text", "words", "low", "high", "unit", "of"),
    [
        ("One in five children goes hungry.", "One in five", 20, 20, "%", "child"),
        ("Eight out of 10 Norlanders agree.", "Eight out of 10", 80, 80, "%", "norlander"),
        ("She waited two and a half hours.", "two and a half hours", 2.5, 2.5, "hour", ""),
        ("More than 3 1/2 years passed.", "More than 3 1/2 years", 3.5, None, "year", ""),
        ("He earned $50,000-$60,000.", "$50,000-$60,000", 50_000, 60_000, "USD", ""),
        ("The fund holds 1.2trn yen.", "1.2trn yen", 1.2e12, 1.2e12, "JPY", ""),
        ("Winds of 120 km/h were measured.", "120 km/h", 120, 120, "km/h", ""),
        ("The temperature was -5 degrees.", "-5 degrees", -5, -5, "degree", ""),
        ("The 6.5-magnitude quake hit it.", "6.5-magnitude", 6.5, 6.5, "magnitude", "quake"),
        ("Between 5 and 7 million people left.", "Between 5 and 7 million", 5e6, 7e6, "", ""),
        ("Cases rose to 1,200.", "1,200", 1200, 1200, "", "infected"),
        ("The number of dead passed 1,000.", "1,000", 1000, 1000, "", "killed"),
        ("A dozen missiles were fired.", "A dozen", 12, 12, "", "missile"),
        ("Three dozen missiles hit the city.", "Three dozen", 36, 36, "", "missile"),
        ("They rebuilt the 97 most affected settlements.", "97", 97, 97, "", "settlement"),
        ("It fired 300 workers.", "300", 300, 300, "", "worker laid off"),
    ],
)
def test_kinds_of_numbers_seen_in_news(
    text: str, words: str, low: float, high: float | None, unit: str, of: str
) -> None:
    (found,) = counts(text)
    assert (found.span.of(text), found.unit) == (words, unit)
    assert (found.low, found.high) == (pytest.approx(low), high and pytest.approx(high))
    assert not of or found.of == of


@pytest.mark.parametrize(
    "text",
    [
        "He lives at 10 Downing Street.",
        "Call 555-0182 for details.",
        "United won 3-1 that day.",
        "Resolution 2202 was adopted.",
        "The meeting starts at 3 p.m. sharp.",
        "In 2020, it told the body in 202 that it shares the goals.",
    ],
)
def test_addresses_scores_and_times_count_nothing(text: str) -> None:
    assert counts(text) == []


def test_a_part_of_a_whole_counts_what_the_whole_counts() -> None:
    found = counts("12 of the 15 members voted for it.")
    assert [(q.low, q.of) for q in found] == [(12, "member"), (15, "member")]


def test_a_fall_by_so_much_to_so_much_is_no_range() -> None:
    assert [q.low for q in counts("Oil fell $2 to $80 a barrel.")] == [2, 80]


def test_a_clause_with_its_own_verb_takes_none_from_the_count_before() -> None:
    found = counts("120 houses were destroyed, millions of people were left without heat.")
    assert [q.of for q in found] == ["house destroyed", "person"]
