"""The real window on a virtual screen of its own: what a new user sees first."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers import screens

pytestmark = [
    pytest.mark.realwindow,
    pytest.mark.skipif(not shutil.which("Xvfb"), reason="there is no Xvfb here"),
    pytest.mark.skipif(sys.platform != "linux", reason="virtual screens are for Linux"),
]
ROOT = Path(__file__).parents[2]
ARTEFACTS = ROOT / "artefacts"


@pytest.fixture
def screen() -> Iterator[str]:
    """The name of a virtual screen that nobody else uses."""
    with screens.virtual_screen(1600, 1000) as name:
        yield name


def test_a_new_user_sees_lavrov_and_nikolenko_disagree(
    screen: str, tmp_path: Path, own_home: Path
) -> None:
    ARTEFACTS.mkdir(exist_ok=True)
    picture = ARTEFACTS / "first-start.png"
    picture.unlink(missing_ok=True)
    environment = {
        **os.environ,
        "DISPLAY": screen,
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONPATH": str(ROOT),
        "HOME": str(own_home),
    }
    walk = ROOT / "tests" / "helpers" / "first_start.py"
    done = subprocess.run(
        [sys.executable, str(walk), str(tmp_path / "library"), str(picture)],
        env=environment, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    seen = done.stdout.splitlines()
    assert "relation contradicts" in seen
    assert any("Crimea and Donbas" in line and "resolved" in line for line in seen)
    assert any("settled for good after Ukraine restores" in line for line in seen)
    assert [line for line in seen if line.startswith("visible")] == ["visible True"] * 2
    assert [line for line in seen if line.startswith("tinted")] == ["tinted True"] * 2
    assert picture.stat().st_size > 50_000
