"""A painter ends with the event it was made for: one kept by a frame crashes at the next paint."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

UI = Path(__file__).resolve().parents[2] / "reader" / "ui"


def calls(function: ast.FunctionDef) -> Iterator[str]:
    """What a function calls, by the last part of its name."""
    for node in ast.walk(function):
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Name(id=name) | ast.Attribute(attr=name):
                    yield name


def painting() -> list[tuple[str, ast.FunctionDef]]:
    """Every function that makes a painter, with its place."""
    found = []
    for path in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and "QPainter" in calls(node):
                found.append((f"{path.relative_to(UI)}:{node.name}", node))
    return found


@pytest.mark.parametrize(("place", "function"), [pytest.param(*p, id=p[0]) for p in painting()])
def test_whoever_makes_a_painter_ends_it(place: str, function: ast.FunctionDef) -> None:
    assert "end" in calls(function), place
