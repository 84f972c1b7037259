"""What is told of XML that cannot be read: where, and what to do."""

import pytest

from reader.errors import InputRefused
from reader.formats.xml_tree import parse_xml


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"<a>\n<b></a>", "The feed is damaged at line 2, column 8; download or save it again."),
        (b"", "The feed is damaged at line 1, column 1; download or save it again."),
        (
            b"<a>" * 300,
            "The feed is nested too deeply or holds too long a text to be read; save it in another "
            "format.",
        ),
        (
            b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;",
            "The feed contains entities, which are not read.",
        ),
    ],
)
def test_xml_that_cannot_be_read(data: bytes, told: str) -> None:
    with pytest.raises(InputRefused) as refusal:
        parse_xml(data, "The feed")
    assert refusal.value.sentence == told
