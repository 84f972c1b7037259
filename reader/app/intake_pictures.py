"""Pictures that a browser saved in a folder beside a page ("Article.html", "Article_files").

Files are taken by listing that one folder; no path that a page names is ever opened.
"""

import hashlib
from dataclasses import replace
from pathlib import Path

from reader.formats import Found, Harvest
from reader.formats.figures import LARGEST, MOST, SMALLEST, kind_of
from reader.model import Figure

_FOLDERS = ("_files", "-Dateien", "_fichiers", "_archivos", ".fld")
_PAGES = (".html", ".htm", ".xhtml")


def with_pictures_beside(harvest: Harvest, page: Path) -> Harvest:
    """The harvest of a page with the pictures of the folder that was saved with it."""
    named = [figure for found in harvest.found for figure in found.figures if figure.name]
    if not named or page.suffix.lower() not in _PAGES:
        return harvest
    files = _files(page)
    found = [_completed(each, files) for each in harvest.found] if files else harvest.found
    return replace(harvest, found=found)


def _files(page: Path) -> dict[str, Path]:
    """The ordinary files of the page's folder by name, at most `MOST` of them."""
    for ending in _FOLDERS:
        folder = page.with_name(page.stem + ending)
        if folder.is_dir() and not folder.is_symlink():
            plain = (each for each in sorted(folder.iterdir()) if each.is_file())
            return {each.name: each for each in plain if not each.is_symlink()}
    return {}


def _completed(found: Found, files: dict[str, Path]) -> Found:
    figures: list[Figure] = []
    pictures = dict(found.pictures)
    for figure in found.figures:
        data = _picture(files.get(figure.name)) if not figure.picture else None
        kind = kind_of(data) if data else ""
        if data is None or not kind or len(pictures) >= MOST:
            figures.append(figure)
            continue
        digest = hashlib.sha256(data).hexdigest()
        pictures[digest] = data
        figures.append(replace(figure, picture=digest, media_type=kind))
    return replace(found, figures=tuple(figures), pictures=pictures)


def _picture(path: Path | None) -> bytes | None:
    """The file's bytes if it is of a size that is kept."""
    try:
        if path is None or not SMALLEST <= path.stat().st_size <= LARGEST:
            return None
        return path.read_bytes()
    except OSError:
        return None
