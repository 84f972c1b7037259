"""Every example pair of RULES.md makes the rule it stands under speak."""

import re
from pathlib import Path

import pytest

from reader.comparison import judge
from reader.comparison.rules import AGAINST, GUARDS, NUMBER_OF, RULES

_RULES_MD = (Path(__file__).resolve().parents[3] / "RULES.md").read_text(encoding="utf-8")


def examples() -> list[tuple[str, str, str]]:
    """Rule number and both statements, a speaker after the dash where one is given."""
    found = []
    for section in re.split(r"^### ", _RULES_MD, flags=re.M)[1:]:
        quoted = re.findall(r"^> (.+)$", section.split("\n## ")[0], flags=re.M)
        found += [(section[:3], *quoted[i : i + 2]) for i in range(0, len(quoted), 2)]
    return found


def _said(line: str) -> tuple[str, str | None]:
    text, _, speaker = line.partition(" — ")
    return text, speaker or None


@pytest.mark.parametrize(("rule", "a", "b"), examples())
def test_example_of_the_rule(rule: str, a: str, b: str) -> None:
    (text_a, speaker_a), (text_b, speaker_b) = _said(a), _said(b)
    found = judge(text_a, text_b, a_speaker=speaker_a, b_speaker=speaker_b)
    assert rule in {reason.rule for reason in found.reasons}


@pytest.mark.parametrize(("rule", "a", "b"), examples())
def test_reasons_point_at_words_of_both(rule: str, a: str, b: str) -> None:
    (text_a, speaker_a), (text_b, speaker_b) = _said(a), _said(b)
    for reason in judge(text_a, text_b, a_speaker=speaker_a, b_speaker=speaker_b).reasons:
        assert reason.a.of(text_a).strip()
        assert reason.b.of(text_b).strip()


def test_every_rule_and_guard_is_described() -> None:
    for number, (_, kinds) in (RULES | GUARDS).items():
        assert number in _RULES_MD
        assert all(f"`{kind}`" in _RULES_MD for kind in kinds), number


def test_kinds_have_one_number_each() -> None:
    assert set(AGAINST) <= set(NUMBER_OF)
    assert NUMBER_OF["negation"] == "R01"
    assert NUMBER_OF["later"] == "G06"
