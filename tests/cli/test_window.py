"""`parallax [PATH…]`: the window where there is a display, the terminal where there is none."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from reader import cli
from tests.cli.conftest import Run

Story = Callable[[str, str], Path]
Opened = list[tuple[list[str], Path | None]]
RESOLVED = "The issues of Crimea and Donbas have been resolved, Sergey Lavrov said on Wednesday.\n"
DENIED = "The issues of Crimea and Donbas have not been resolved, Oleg Nikolenko said.\n"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Opened:
    """What the window was asked to open; there is a display."""
    monkeypatch.setenv("DISPLAY", ":99")
    return []


def run(opened: Opened, *arguments: str) -> int:
    def open_window(paths: Sequence[str], library: Path | None) -> int:
        opened.append((list(paths), library))
        return 0

    return cli.main(list(arguments), open_window)


def test_without_anything_the_window_opens_on_the_persons_library(opened: Opened) -> None:
    assert run(opened) == 0
    assert opened == [([], None)]


def test_paths_go_to_the_window_with_the_library_named(
    opened: Opened, story: Story, tmp_path: Path
) -> None:
    talks = str(story("talks", RESOLVED))
    assert run(opened, "--library", str(tmp_path / "own"), talks, "https://nova.example/") == 0
    assert opened == [([talks, "https://nova.example/"], tmp_path / "own")]


def test_a_window_that_cannot_be_loaded_leaves_the_comparison_in_the_terminal(
    opened: Opened, story: Story, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def broken(_paths: Sequence[str], _library: Path | None) -> int:
        raise ImportError("libEGL.so.1: cannot open shared object file")

    paths = [str(story("a.txt", RESOLVED)), str(story("b.txt", DENIED))]
    assert cli.main(["--library", str(tmp_path / "own"), *paths], broken) == 0
    said = capsys.readouterr()
    assert "libEGL.so.1" in said.err
    assert "≠ contradicts" in said.out


def test_without_a_display_what_was_named_is_imported_and_compared(
    parallax: Run, story: Story, tmp_path: Path
) -> None:
    said = parallax(story("a.txt", RESOLVED), story("b.txt", DENIED), tmp_path / "gone.txt")
    assert said.code == 3
    assert "≠ contradicts" in said.out
    assert "Sergey Lavrov" in said.out
    assert len(said.err.splitlines()) == 1
    assert len(parallax("list", "--json").json["articles"]) == 2


def test_where_nothing_could_be_read_that_is_all_that_is_said(
    parallax: Run, tmp_path: Path
) -> None:
    said = parallax(tmp_path / "gone.txt")
    assert said.code == 3
    assert "parallax import FILE" in said.out
