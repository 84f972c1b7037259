"""Files that Parallax wrote itself are not taken for articles."""

from pathlib import Path

from tests.cli.conftest import Run


def test_a_flag_file_is_not_taken_for_articles(parallax: Run, tmp_path: Path) -> None:
    flags = tmp_path / "flags.json"
    parallax("flag", "export", flags)

    said = parallax("import", flags)

    assert said.code == 3
    assert "parallax flag import" in said.err
