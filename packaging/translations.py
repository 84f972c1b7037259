"""Brings the interface's catalogues up to the code and compiles them.

    python packaging/translations.py          update resources/translations/*.ts, compile *.qm
    python packaging/translations.py --check  only say what is untranslated; ends with 1 if any is

Uses the lupdate and lrelease that come with PySide6. English has a catalogue for its plurals only.
Sentences of the layers below the window are found in the syntax tree and kept under “Sentences”.
"""

import ast
import json
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "uk", "en")
READER = ROOT / "reader"
ABOVE = (READER / "ui", READER / "cli")
# What systems, libraries and web servers say themselves inside our sentences.
FOREIGN = (
    "Permission denied", "No such file or directory", "No space left on device",
    "Read-only file system", "File name too long", "Input/output error", "Not a directory",
    "Is a directory", "Operation not permitted", "Device or resource busy", "Invalid argument",
    "Connection refused", "Connection reset by peer", "Connection timed out",
    "Network is unreachable", "No route to host", "Too many open files",
    "File is not a zip file",
    "Bad Request", "Unauthorized", "Forbidden", "Not Found", "Gone", "Too Many Requests",
    "Internal Server Error", "Bad Gateway", "Service Unavailable", "Gateway Timeout",
)  # fmt: skip
FIELD = re.compile(r"\{(\w+)(?::,)?\}")


def tool(name: str) -> str:
    """The path of one of PySide6's tools, beside the interpreter or on the PATH."""
    beside = Path(sys.executable).parent / name
    found = str(beside) if beside.exists() else shutil.which(name)
    if not found:
        raise SystemExit(f"{name} is missing; install PySide6-Essentials.")
    return found


def tellings() -> Iterator[tuple[Path, ast.Call]]:
    """Every call below the window and the command line that makes an error or a sentence."""
    errors = ast.parse((READER / "errors.py").read_text(encoding="utf-8"))
    makers = {node.name for node in errors.body if isinstance(node, ast.ClassDef)} | {"Sentence"}
    for path in sorted(READER.rglob("*.py")):
        if any(path.is_relative_to(folder) for folder in ABOVE):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            named = isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
            if named and node.args and node.func.id in makers:
                yield path, node


def templates() -> list[str]:
    """The words of these calls, and of systems and servers; those without a letter are left out."""
    told = [call.args[0] for _, call in tellings()]
    found = {each.value for each in told if isinstance(each, ast.Constant)} | {*FOREIGN}
    return sorted(each for each in found if re.search(r"[^\W\d_]", FIELD.sub("", each)))


def _asked(template: str) -> str:
    """A line of code that asks for a template's translation, for lupdate to find."""
    words = json.dumps(template, ensure_ascii=False)
    counted = ', "", 2' if "n" in FIELD.findall(template) else ""
    return f'translate("Sentences", {words}{counted})'


def extract(catalogue: Path, language: str) -> None:
    """Write what the code says into a catalogue, keeping what is translated there."""
    sources = sorted(str(path) for path in (READER / "ui").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder) / "told.py"
        told.write_text("\n".join(map(_asked, templates())), encoding="utf-8")
        command = [tool("pyside6-lupdate"), *sources, str(told), "-source-language", "en"]
        command += ["-target-language", language, "-no-obsolete", "-locations", "none"]
        subprocess.run([*command, "-ts", str(catalogue)], check=True, capture_output=True)
    tree = ET.parse(catalogue)
    for context in tree.getroot().findall("context"):
        for message in context.findall("message"):
            _settle(context, message, language)
        if context.find("message") is None:
            tree.getroot().remove(context)
    ET.indent(tree, "    ")
    body = ET.tostring(tree.getroot(), encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    catalogue.write_text(f"{head}{body}\n", encoding="utf-8")


def _settle(context: ET.Element, message: ET.Element, language: str) -> None:
    """Plurals are plurals however they are asked for; English needs nothing else."""
    counted = "%n" in (message.findtext("source") or "") or message.get("numerus") == "yes"
    if counted:
        message.set("numerus", "yes")
        translation = message.find("translation")
        if translation is not None and translation.find("numerusform") is None:
            translation.text = None
            for _ in range(3 if language == "uk" else 2):
                ET.SubElement(translation, "numerusform")
    elif language == "en":
        context.remove(message)


def untranslated(catalogue: Path) -> list[str]:
    """The sources without a finished translation."""
    missing = []
    for message in ET.parse(catalogue).getroot().iter("message"):
        translation = message.find("translation")
        forms = [] if translation is None else list(translation) or [translation]
        done = forms and all((form.text or "").strip() for form in forms)
        if not done or (translation is not None and translation.get("type") == "unfinished"):
            missing.append(message.findtext("source") or "")
    return missing


def sources(catalogue: Path) -> set[tuple[str, str]]:
    """Every (context, source) of a catalogue."""
    return {
        (context.findtext("name") or "", message.findtext("source") or "")
        for context in ET.parse(catalogue).getroot().findall("context")
        for message in context.findall("message")
    }


def behind(language: str) -> set[str]:
    """What the code says and a catalogue does not know."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / f"parallax_{language}.ts"
        extract(fresh, language)
        known = FOLDER / fresh.name
        return {text for _, text in sources(fresh) - (sources(known) if known.exists() else set())}


def main(arguments: list[str]) -> int:
    """Update and compile, or check."""
    wrong = 0
    for language in LANGUAGES:
        catalogue = FOLDER / f"parallax_{language}.ts"
        if "--check" not in arguments:
            extract(catalogue, language)
            command = [tool("pyside6-lrelease"), "-silent", str(catalogue)]
            subprocess.run(command, check=True, capture_output=True)
        missing = sorted({*untranslated(catalogue), *behind(language)})
        wrong += len(missing)
        print(f"{language}: {len(missing)} untranslated", *missing, sep="\n  ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
