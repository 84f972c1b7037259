"""Files and classes stay small; what is larger than it should be may only shrink."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "reader").rglob("*.py"))

MOST_LINES = 400
MOST_CLASS_LINES = 300
MOST_METHODS = 25


def classes(path: Path) -> list[ast.ClassDef]:
    tree = ast.parse(path.read_text("utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_can_be_read_in_one_sitting(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= MOST_LINES
    for node in classes(path):
        methods = [n for n in node.body if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
        assert (node.end_lineno or 0) - node.lineno < MOST_CLASS_LINES, node.name
        assert len(methods) <= MOST_METHODS, node.name
