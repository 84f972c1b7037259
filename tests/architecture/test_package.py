"""The wheel and the source archive carry the data, and an installed program finds it."""

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SEEDS = sorted(path.name for path in (ROOT / "seeds").iterdir())


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel and the source archive of this checkout."""
    folder = tmp_path_factory.mktemp("dist")
    for target in ("wheel", "sdist"):
        subprocess.run(
            [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(folder)],
            cwd=ROOT,
            check=True,
            capture_output=True,
        )
    return folder


def test_the_sample_library_is_five_articles() -> None:
    assert len(SEEDS) == 5


def test_the_wheel_carries_resources_and_sample_articles(built: Path) -> None:
    names = zipfile.ZipFile(next(built.glob("*.whl"))).namelist()
    assert sorted(n.split("/")[-1] for n in names if n.startswith("reader/seeds/")) == SEEDS
    for path in (ROOT / "resources").rglob("*"):
        if path.is_file():
            assert f"reader/resources/{path.relative_to(ROOT / 'resources').as_posix()}" in names


def test_the_source_archive_carries_them_too(built: Path) -> None:
    with tarfile.open(next(built.glob("*.tar.gz"))) as archive:
        names = {name.split("/", 1)[1] for name in archive.getnames() if "/" in name}
    assert {f"seeds/{name}" for name in SEEDS} <= names
    assert {"resources/icon/parallax.svg", "pyproject.toml", "LICENSE", "README.md"} <= names


def test_an_installed_program_finds_its_data_without_a_checkout(
    built: Path, tmp_path: Path
) -> None:
    zipfile.ZipFile(next(built.glob("*.whl"))).extractall(tmp_path)
    script = (
        "from reader import assets\n"
        "print(len(assets.sample_articles()), assets.resource('icon', 'parallax.svg').is_file())"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["5", "True"]
