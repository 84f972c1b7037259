"""A workspace of the test's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.app.workspace import Workspace


@pytest.fixture
def ws(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.open(tmp_path / "library") as opened:
        yield opened
