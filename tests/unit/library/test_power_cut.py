"""A power cut at a random moment: what was acknowledged had been flushed, and nothing is half.

A preloaded shim copies what the program flushes into a shadow folder; after a kill the shadow
is opened, holding what a disk would hold. PARALLAX_POWER_CUTS sets the number of trials.
"""

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from reader.library import Library
from tests.unit.library.test_kill import WORK, assert_there, killed

CUTS = int(os.environ.get("PARALLAX_POWER_CUTS", "2"))
COMPILER = shutil.which("cc")


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    source, built = Path(__file__).with_name("power_cut.c"), tmp_path_factory.mktemp("shim")
    command = ["cc", "-shared", "-fPIC", "-O1", "-w", "-o", str(built / "shim.so"), str(source)]
    subprocess.run([*command, "-ldl"], check=True)
    return built / "shim.so"


@pytest.mark.skipif(
    not sys.platform.startswith("linux") or not COMPILER, reason="needs Linux and a C compiler"
)
@pytest.mark.parametrize("work", ["flag", "import"])
def test_nothing_acknowledged_is_lost_by_a_power_cut(
    tmp_path: Path, shim: Path, monkeypatch: pytest.MonkeyPatch, work: str
) -> None:
    assert work in WORK
    chance = random.Random(work)
    counted = 0
    for turn in range(CUTS):
        folder, shadow = tmp_path / f"library{turn}", tmp_path / f"shadow{turn}"
        with monkeypatch.context() as environment:
            environment.setenv("LIBRARY", str(folder))
            environment.setenv("SHADOW", str(shadow))
            environment.setenv("LD_PRELOAD", str(shim))
            acknowledged = killed(folder, work, turn, chance)
        counted += len(acknowledged)
        with Library.open(shadow) as library:
            assert_there(library, acknowledged)
            assert not [problem for problem in library.problems() if problem.grave]
    assert counted
    print(f"{work}: {CUTS} power cuts, {counted} acknowledged, 0 lost")
