"""What may be imported where, beyond what the import contracts can say."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WITHDRAWN = str(ROOT / "seeds" / "003_5e680d9b4fe7175f.txt")

COMMANDS = [
    ["--help"],
    ["compare", WITHDRAWN, WITHDRAWN, "--json"],
    ["claims", WITHDRAWN, "--json"],
    ["judge", "It is over.", "It is not over.", "--json"],
    ["list", "--json"],
    ["search", "Crimea", "--json"],
    ["findings", "--json"],
]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_the_command_line_never_loads_qt(command: list[str]) -> None:
    script = (
        "import sys\n"
        "from reader.__main__ import main\n"
        f"sys.argv = ['parallax', *{command!r}]\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "sys.exit(any(name.startswith(('PySide6', 'shiboken6')) for name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], check=False, capture_output=True, timeout=120
    )
    assert done.returncode == 0, done.stderr.decode()


def test_nothing_in_the_product_uses_difflib() -> None:
    used = [p for p in (ROOT / "reader").rglob("*.py") if "difflib" in p.read_text("utf-8")]
    assert used == []


def test_the_constraints_name_versions_and_no_host() -> None:
    for line in (ROOT / "packaging" / "constraints.txt").read_text("utf-8").splitlines():
        assert re.fullmatch(r"[A-Za-z0-9_.-]+==[A-Za-z0-9_.+!-]+", line), line
