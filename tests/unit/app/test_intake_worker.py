"""How long the process that parses may take over a source."""

from reader.app.intake_worker import more_seconds

MEGABYTE = 2**20


def test_an_export_may_take_longer_than_a_page_and_no_file_for_ever() -> None:
    page, export, largest = 50_000, 10 * MEGABYTE, 200 * MEGABYTE
    assert more_seconds(page) < 1
    assert more_seconds(export) >= 60
    assert more_seconds(export) < more_seconds(largest) <= 300
