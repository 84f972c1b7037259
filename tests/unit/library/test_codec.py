"""What is kept as JSON comes back as it was, the sentences behind reasons too."""

from datetime import date

import pytest

from reader.library import codec
from reader.model import Reason, Span
from reader.sentences import Sentence


@pytest.mark.parametrize(
    "text",
    [
        "resolved / will be settled",
        Sentence("{speaker} rebuts {other}", speaker="Nikolenko", other="Lavrov"),
        Sentence("as of {day}", day=date(2022, 3, 30)),
    ],
)
def test_a_reason_keeps_its_words_and_what_they_are_made_of(text: str) -> None:
    reason = Reason("R09", "rebuttal", Span(0, 4), Span(5, 9), text, 1.5)
    kept = codec.load(Reason, codec.dump(reason))
    assert kept == reason
    assert type(kept.text) is type(text)
    assert getattr(kept.text, "fields", None) == getattr(text, "fields", None)
