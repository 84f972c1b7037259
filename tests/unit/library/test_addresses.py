"""When two addresses name the same page."""

import pytest

from reader.library.addresses import address_key

PAGE = "nova.example/talks"


@pytest.mark.parametrize(
    "address",
    [
        "https://nova.example/talks",
        "http://www.nova.example/talks/",
        "https://NOVA.example/talks#comments",
        "https://nova.example/talks?utm_source=mail&fbclid=1",
        "  https://reader:secret@nova.example/talks ",
    ],
)
def test_what_does_not_choose_the_page_does_not_count(address: str) -> None:
    assert address_key(address) == PAGE


def test_what_chooses_the_page_counts_in_any_order() -> None:
    assert address_key("https://n.example/?id=2&page=1") == address_key(
        "https://n.example?page=1&id=2"
    )
    pages = ["https://n.example/?id=1", "https://n.example/?id=2", "https://n.example:8080/?id=1"]
    assert len({address_key(page) for page in pages}) == 3


@pytest.mark.parametrize(
    "other",
    ["", "talks.txt", "mailto:a@b.example", "file:///etc/passwd", "https://[bad", "http://"],
)
def test_what_is_no_web_address_has_no_key(other: str) -> None:
    assert address_key(other) == ""
