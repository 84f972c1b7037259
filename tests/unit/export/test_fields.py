"""What is told of a file that should be JSON and is not: nothing from inside the program."""

import pytest

from reader.errors import InputRefused
from reader.export.fields import parse


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b'{"flags": [}', "line 1, column 12"),
        (b'{"score": ' + b"9" * 5_000 + b"}", "a number in it is too long"),
        (b"[" * 100_000, "it is nested too deeply"),
        (b"\xff\xfe\x00", "it is not text in UTF-8"),
    ],
)
def test_what_is_no_json_is_told_in_plain_words(data: bytes, reason: str) -> None:
    with pytest.raises(InputRefused) as refusal:
        parse(data, "flags.json")
    told = f"flags.json is not readable JSON ({reason}); export it again."
    assert refusal.value.sentence == told
