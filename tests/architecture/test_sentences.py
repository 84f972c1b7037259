"""What the layers below the window tell people can be translated: a template and named fields."""

import ast
import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BUILT = (ast.JoinedStr, ast.BinOp, ast.IfExp)


def _tool():
    path = ROOT / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


tool = _tool()


def wrong(call: ast.Call) -> str:
    """Why a call cannot be translated; "" if it can."""
    template = call.args[0]
    if any(isinstance(part, BUILT) for part in ast.walk(template)) and not isinstance(
        template, ast.Subscript | ast.Call
    ):
        return "the sentence is put together; write a template with {fields}"
    if len(call.args) > 1:
        return "fields have names"
    given = {each.arg for each in call.keywords}
    if isinstance(template, ast.Constant) and None not in given:
        named = set(tool.FIELD.findall(template.value))
        if named != given:
            return f"the template names {sorted(named)}, but {sorted(given)} are given"
    return ""


def test_every_error_and_sentence_is_a_template_with_its_fields() -> None:
    told = [
        f"{path.relative_to(ROOT)}:{call.lineno}: {why}"
        for path, call in tool.tellings()
        if (why := wrong(call))
    ]
    assert told == []


def test_progress_is_told_in_sentences() -> None:
    plain = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in sorted((ROOT / "reader").rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "report"
        and len(call.args) == 3
        and isinstance(call.args[2], (*BUILT, ast.Constant))
    ]
    assert plain == []


@pytest.mark.parametrize(
    ("code", "fits"),
    [
        ('NotFound("There is no flag {id}.", id=id)', True),
        ("InputRefused(refusal.sentence)", True),
        ('NotFound(f"There is no flag {id}.")', False),
        ('NotFound("There is no flag " + id)', False),
        ('NotFound("There is no flag {id}.", flag=id)', False),
    ],
)
def test_the_check_sees_what_it_should(code: str, fits: bool) -> None:
    call = ast.parse(code, mode="eval").body
    assert isinstance(call, ast.Call)
    assert (wrong(call) == "") is fits
