"""The command as the system runs it: fast, without Qt, and quiet when its reader goes away."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader import assets, cli, faults
from reader.cli import program

SEEDS = [str(path) for path in assets.sample_articles()]


def run(*arguments: str, **options: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "reader", *arguments],
        capture_output=True,
        check=False,
        text=True,
        timeout=120,
        **options,  # type: ignore[call-overload]
    )


def test_help_comes_in_less_than_three_tenths_of_a_second() -> None:
    took = []
    for _ in range(3):
        before = os.times()
        done = run("--help")
        after = os.times()
        took.append(after.children_user + after.children_system)
        took[-1] -= before.children_user + before.children_system
    assert done.returncode == 0
    assert min(took) < 0.3, "seconds of processor time, so that a busy machine does not count"
    for name in program.COMMANDS:
        assert f"\n  {name} " in done.stdout


def test_help_loads_neither_qt_nor_the_engine() -> None:
    script = (
        "import sys; from reader.__main__ import main; main(['--help']);"
        "loaded = [n for n in sys.modules if n.startswith(('PySide6', 'whoosh', 'nupunkt', "
        "'numpy', 'sqlite3', 'reader.comparison', 'reader.app'))];"
        "sys.exit(str(loaded) if loaded else 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_without_a_display_the_samples_are_compared_in_the_terminal(tmp_path: Path) -> None:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    environment["PARALLAX_LIBRARY"] = str(tmp_path)
    done = run(env=environment)
    assert done.returncode == 0, done.stderr
    first, *rest = done.stdout.splitlines()
    assert first == "There is no display to open a window on, so the comparison is written here."
    assert any("≠ contradicts" in line for line in rest)
    assert "between 5 articles" in done.stdout
    assert "\x1b" not in done.stdout
    assert "never that one of them lies" in " ".join(done.stdout.split())


def test_a_reader_that_goes_away_is_no_error() -> None:
    command = [sys.executable, "-m", "reader", "compare", *SEEDS, "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        assert child.stdout
        assert child.stderr
        child.stdout.read(10)
        child.stdout.close()
        assert child.stderr.read() == b""
        assert child.wait(60) == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a file that is always full")
def test_a_full_disk_is_one_sentence() -> None:
    command = [sys.executable, "-m", "reader", "--version"]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False, text=True)
    assert (done.returncode, done.stderr) == (
        1,
        "The disk is full; free some space and try again.\n",
    )


def test_streams_that_were_closed_at_the_start_are_no_error(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("stdin", "stdout"):
        monkeypatch.setattr(sys, name, None)
    assert cli.main(["judge", "--jsonl"]) == 0
    assert cli.main(["--version"]) == 0
    for stream in (sys.stdin, sys.stdout):
        stream.close()
    assert capsys.readouterr().err == ""


def test_judge_answers_each_line_before_the_next_is_sent() -> None:
    command = [sys.executable, "-m", "reader", "judge", "--jsonl"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdin
        assert child.stdout
        for number in range(2):
            child.stdin.write(json.dumps({"id": number, "a": "It is.", "b": "It is not."}) + "\n")
            child.stdin.flush()
            assert json.loads(child.stdout.readline())["id"] == number
        child.stdin.close()
        assert child.wait(60) == 0


def test_a_mistake_of_the_program_is_one_sentence_and_a_report(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("a bug")

    monkeypatch.setattr(program.program, "main", broken)
    assert cli.main(["list"]) == 1
    said = capsys.readouterr()
    assert len(said.err.splitlines()) == 1
    assert "ZeroDivisionError: a bug" in said.err
    (report,) = faults.log_folder().glob("crash-*.txt")
    assert str(report) in said.err
    assert "Traceback" in report.read_text("utf-8")
    assert "Traceback" in (faults.log_folder() / "parallax.log").read_text("utf-8")
    caplog.clear()


def test_stopping_by_hand_is_one_word(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(program.program, "main", stopped)
    assert cli.main(["list"]) == 1
    assert capsys.readouterr().err == "Stopped.\n"


def test_every_command_says_what_it_does(capsys: pytest.CaptureFixture[str]) -> None:
    for name in program.COMMANDS:
        assert cli.main([name, "--help"]) == 0, name
        assert "--library" in capsys.readouterr().out, name
