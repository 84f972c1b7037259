"""Markdown: headings, lists, quotations and front matter; marks of emphasis are taken off."""

import re
from collections.abc import Iterator

from reader.formats.charset import decode, normalise
from reader.formats.draft import Facts, Part, Reading, Source
from reader.formats.extractors import extractor
from reader.formats.mapping import note_fields
from reader.formats.prose import settle
from reader.model import BlockKind

_FRONT = re.compile(r"\A---\n(.*?)\n(?:---|\.\.\.)\n", re.DOTALL)
_FIELD = re.compile(r"([A-Za-z_][\w -]{1,30}):[ \t]*(.*)$")
_HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*\s*$")
_ITEM = re.compile(r"(\s*)(?:[-*+]|\d{1,3}[.)])\s+(.*)")
_QUOTE = re.compile(r"\s{0,3}>\s?(.*)")
_RULE = re.compile(r"\s{0,3}(?:(?:[-*_]\s*){3,}|=+|-{2,})$")
_INLINE = (
    (re.compile(r"!\[([^\]\n]{0,500})\]\([^)\n]{0,2000}\)(?:\{[^}\n]{0,200}\})?"), ""),
    (re.compile(r"\[([^\]\n]{1,1000})\]\([^)\n]{0,2000}\)"), r"\1"),
    (re.compile(r"\[([^\]\n]{1,1000})\]\[[^\]\n]{0,200}\]"), r"\1"),
    (re.compile(r"<(https?://[^>\s]{1,2000})>"), r"\1"),
    (re.compile(r"(?<![\w*])(\*{1,3})(?=\S)(.+?)(?<=\S)\1(?![\w*])"), r"\2"),
    (re.compile(r"(?<![\w_])(_{1,3})(?=\S)(.+?)(?<=\S)\1(?![\w_])"), r"\2"),
    (re.compile(r"`([^`\n]+)`"), r"\1"),
    (re.compile(r"\\([\\`*_{}\[\]()#+.!<>~|\"'$@^-])"), r"\1"),
)
_BREAK = re.compile(r"(?:\\| {2,})$")


def read(source: Source) -> Reading:
    """The one article in a Markdown file."""
    text = normalise(decode(source.data, source.charset))
    facts = Facts()
    if front := _FRONT.match(text):
        note_fields(facts, _fields(front[1]), "front matter")
        text = text[front.end() :]
    return Reading([settle(list(_parts(text)), facts, extractor("markdown"))])


def _unquoted(value: object) -> object:
    """A scalar without its quotation marks and the marks of Markdown in it."""
    if isinstance(value, list):
        return [_unquoted(each) for each in value]
    text = str(value)
    if len(text) > 1 and text[0] == text[-1] == "'":
        text = text[1:-1].replace("''", "'")
    elif len(text) > 1 and text[0] == text[-1] == '"':
        text = text[1:-1].replace('\\"', '"')
    return _without_marks(text)


def _fields(front: str) -> dict[str, object]:
    """The flat part of YAML: `key: value`, `key: [a, b]`, and `- item` below a key."""
    found: dict[str, object] = {}
    key = ""
    for line in front.splitlines()[:200]:
        if key and line[:1].isspace() and isinstance(found[key], str) and line.strip()[:2] != "- ":
            found[key] = f"{found[key]} {line.strip()}".strip()
        elif match := _FIELD.match(line):
            key, value = match[1].strip(), match[2].strip()
            listed = value.startswith("[") and value.endswith("]")
            found[key] = [v.strip() for v in value[1:-1].split(",")] if listed else value
        elif key and line.lstrip().startswith("- "):
            values = found[key] if isinstance(found[key], list) else []
            found[key] = [*values, line.lstrip()[2:].strip()]  # type: ignore[misc]
    return {key: _unquoted(value) for key, value in found.items()}


def _parts(text: str) -> Iterator[Part]:
    lines = text.split("\n")
    gathered: list[str] = []
    kind, level = BlockKind.PARAGRAPH, 0
    fenced = False
    for i, line in enumerate(lines):
        if line.lstrip().startswith(("```", "~~~")):
            fenced = not fenced
            continue
        start = None if fenced else _start(line)
        under = lines[i + 1] if i + 1 < len(lines) else ""
        if not line.strip() or start or (gathered and _RULE.match(line) and not fenced):
            yield from _finish(gathered, kind, level)
            gathered, kind, level = [], BlockKind.PARAGRAPH, 0
        if start:
            kind, level, words = start
            gathered.append(words)
        elif line.strip() and not _RULE.match(line):
            if re.fullmatch(r"=+\s*|-{3,}\s*", under) and not gathered:
                kind, level = BlockKind.HEADING, 1 if under.startswith("=") else 2
            gathered.append(
                line.strip(" \t") if not _BREAK.search(line) else line.strip("\t") + "\n"
            )
    yield from _finish(gathered, kind, level)


def _start(line: str) -> tuple[BlockKind, int, str] | None:
    if found := _HEADING.match(line):
        return BlockKind.HEADING, len(found[1]), found[2]
    if (found := _ITEM.match(line)) and not _RULE.match(line):
        return BlockKind.LIST_ITEM, 1 + len(found[1].expandtabs(4)) // 2, found[2]
    if found := _QUOTE.match(line):
        return BlockKind.QUOTATION, 0, found[1]
    return None


def _finish(lines: list[str], kind: BlockKind, level: int) -> Iterator[Part]:
    if lines:
        text = " ".join(_BREAK.sub("", line) for line in lines)
        yield Part(kind, re.sub(r" *\n *", "\n", _without_marks(text)), level)


def _without_marks(text: str) -> str:
    for pattern, plain in _INLINE:
        text = pattern.sub(plain, text)
    return text
