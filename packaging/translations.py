"""Brings the interface's catalogues up to the code and compiles them.

    python packaging/translations.py          update resources/translations/*.ts, compile *.qm
    python packaging/translations.py --check  only say what is untranslated; ends with 1 if any is

Uses the lupdate and lrelease that come with PySide6. English has a catalogue for its plurals only.
"""

import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "uk", "en")


def tool(name: str) -> str:
    """The path of one of PySide6's tools, beside the interpreter or on the PATH."""
    beside = Path(sys.executable).parent / name
    found = str(beside) if beside.exists() else shutil.which(name)
    if not found:
        raise SystemExit(f"{name} is missing; install PySide6-Essentials.")
    return found


def extract(catalogue: Path, language: str) -> None:
    """Write what the code says into a catalogue, keeping what is translated there."""
    sources = sorted(str(path) for path in (ROOT / "reader" / "ui").rglob("*.py"))
    command = [tool("pyside6-lupdate"), *sources, "-source-language", "en"]
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
    counted = "%n" in (message.findtext("source") or "")
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
