"""Which help pages there are: Markdown files, in the interface's language where there is one."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale

from reader.assets import resource


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page; `name` is its file's name without number and ending."""

    name: str
    title: str
    path: Path

    @property
    def text(self) -> str:
        """The page's Markdown."""
        return self.path.read_text(encoding="utf-8")


def help_pages() -> list[HelpPage]:
    """The pages in reading order."""
    return [_page(path) for path in sorted(resource("help").glob("[0-9]*.md"))]


def _page(path: Path) -> HelpPage:
    language = QLocale().name()[:2]
    translated = path.parent / language / path.name
    chosen = translated if translated.is_file() else path
    first = chosen.read_text(encoding="utf-8").partition("\n")[0]
    return HelpPage(path.stem.partition("-")[2], first.lstrip("# ").strip(), chosen)
