"""The rules by name, as the window tells them."""

import pytest
from PySide6.QtWidgets import QApplication

from reader.comparison.rules import NUMBER_OF
from reader.model import Reason, Span
from reader.ui import rules


@pytest.mark.parametrize("kind", sorted(NUMBER_OF))
def test_every_kind_of_reason_has_a_name_in_the_catalogues(kind: str, qapp: QApplication) -> None:
    here = Span(0, 1)
    told = Reason(NUMBER_OF[kind], kind, here, here, "a / b", 1.0, False)
    assert kind in rules.KINDS
    assert rules.rule_named(told) == f"{kind} ({NUMBER_OF[kind]})"
