"""Evidence dossiers: made from the library, and checked again, line by line, years later."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from reader.app import flagging
from reader.app.edits import now
from reader.app.importing import files_in, read_bytes
from reader.app.workspace import Workspace
from reader.errors import InputRefused, ParallaxError
from reader.export.dossier import SUMS, Dossier, Exhibit, read_dossier, write_dossier
from reader.library.anchors import find
from reader.model import Anchor, Article, Flag
from reader.sentences import Sentence


class Verdict(StrEnum):
    """Whether one statement of a dossier still holds, or cannot be checked here."""

    HOLDS = "holds"
    FAILS = "fails"
    ABSENT = "not here"


@dataclass(frozen=True, slots=True)
class Check:
    """One line: what was checked of what, what came out, and in words."""

    subject: str
    verdict: Verdict
    text: str


def make_dossier(ws: Workspace, flags: Iterable[Flag] | None = None, language: str = "en") -> bytes:
    """The dossier of these flags, or of all, with their articles and imported files."""
    chosen = flagging.flags(ws) if flags is None else list(flags)
    articles: dict[str, Article] = {}
    originals: dict[str, bytes] = {}
    for id in dict.fromkeys(end.article for flag in chosen for end in flag.ends):
        try:
            articles[id] = article = ws.library.article(id)
            if article.provenance:
                originals[article.provenance.sha256] = ws.library.original(id)
        except (ParallaxError, OSError):
            continue
    return write_dossier(chosen, articles.values(), originals, now(), language)


def check(dossier: Path, ws: Workspace | None, files: Iterable[Path] = ()) -> list[Check]:
    """Every statement of a dossier against itself, a library and files, in the dossier's order.

    `files` may be files or folders; they are recognised by their SHA-256, whatever their name.
    """
    read = read_dossier(read_bytes(dossier))
    return list(_checks(read, ws, list(files)))


def _checks(dossier: Dossier, ws: Workspace | None, files: list[Path]) -> Iterator[Check]:
    yield from _members(dossier)
    named = _by_hash(files)
    here = _in_library(ws)
    for exhibit in dossier.exhibits:
        yield from _exhibit(dossier, exhibit, named if files else None, here if ws else None)
    texts = {exhibit.id: exhibit for exhibit in dossier.exhibits}
    for number, flag in enumerate(dossier.flags, 1):
        yield _history(number, flag)
        for end in flag.ends:
            yield _quote(dossier, number, end, texts.get(end.article))
            if ws:
                yield _quote_here(number, end, texts.get(end.article), here)


def _members(dossier: Dossier) -> Iterator[Check]:
    """The dossier against its own list of hashes."""
    for name in sorted({*dossier.sums, *dossier.members} - {SUMS}):
        stated, data = dossier.sums.get(name), dossier.members.get(name)
        if data is None:
            yield Check(name, Verdict.FAILS, Sentence("is listed but missing from the dossier"))
        elif stated is None:
            yield Check(name, Verdict.FAILS, Sentence("is in the dossier but not in its list"))
        elif hashlib.sha256(data).hexdigest() != stated:
            yield Check(name, Verdict.FAILS, Sentence("was changed since the dossier was made"))
        else:
            yield Check(name, Verdict.HOLDS, Sentence("is as it was when the dossier was made"))


def _exhibit(
    dossier: Dossier,
    exhibit: Exhibit,
    files: Mapping[str, Path] | None,
    here: Mapping[str, Article] | None,
) -> Iterator[Check]:
    name = exhibit.title or exhibit.id
    text = dossier.text(exhibit.text_sha256)
    if text is None:
        yield Check(name, Verdict.FAILS, Sentence("its text is missing from the dossier"))
    elif hashlib.sha256(text.encode()).hexdigest() != exhibit.text_sha256:
        yield Check(name, Verdict.FAILS, Sentence("its text does not have the stated SHA-256"))
    else:
        yield Check(name, Verdict.HOLDS, Sentence("its text has the stated SHA-256"))
    kept = dossier.members.get(f"originals/{exhibit.file_sha256}")
    if kept is None:
        yield Check(name, Verdict.ABSENT, Sentence("the imported file is not in the dossier"))
    elif hashlib.sha256(kept).hexdigest() != exhibit.file_sha256:
        yield Check(
            name, Verdict.FAILS, Sentence("the imported file does not have the stated SHA-256")
        )
    else:
        yield Check(name, Verdict.HOLDS, Sentence("the imported file has the stated SHA-256"))
    if files is not None:
        found = files.get(exhibit.file_sha256)
        verdict = Verdict.HOLDS if found else Verdict.ABSENT
        told = (
            Sentence("{path} is the imported file", path=found)
            if found
            else Sentence("none of the files is the imported one")
        )
        yield Check(name, verdict, told)
    if here is not None:
        yield _in_this_library(name, exhibit, here)


def _in_this_library(name: str, exhibit: Exhibit, here: Mapping[str, Article]) -> Check:
    if exhibit.text_sha256 in here:
        return Check(name, Verdict.HOLDS, Sentence("this library holds the same text"))
    if any(exhibit.address and exhibit.address == article.address for article in here.values()):
        return Check(
            name, Verdict.FAILS, Sentence("this library holds another text of its address")
        )
    return Check(name, Verdict.ABSENT, Sentence("this library does not hold it"))


def _history(number: int, flag: Flag) -> Check:
    """Whether the flag's times follow each other."""
    times = [flag.created, *(step.at for step in flag.history), flag.changed]
    known = [time for time in times if time]
    subject = Sentence("flag {number}", number=number)
    if known != sorted(known):
        return Check(subject, Verdict.FAILS, Sentence("the times of its history are out of order"))
    steps = len(flag.history)
    judged: dict[str, object] = {"status": flag.status, "relation": flag.relation}
    told = (
        Sentence("{status} {relation}, 1 step in order of time", **judged)
        if steps == 1
        else Sentence("{status} {relation}, {n} steps in order of time", **judged, n=steps)
    )
    return Check(subject, Verdict.HOLDS, told)


def _quote(dossier: Dossier, number: int, end: Anchor, exhibit: Exhibit | None) -> Check:
    """Whether the words stand where the flag says, in the text the dossier holds."""
    subject = Sentence("flag {number}, “{words}”", number=number, words=_short(end.exact))
    text = dossier.text(end.text_sha256)
    if text is None:
        known = dossier.text(exhibit.text_sha256) if exhibit else None
        lost = known is None or end.orphan
        told = (
            Sentence("was no longer found when the dossier was made")
            if lost
            else Sentence("its text is missing")
        )
        return Check(subject, Verdict.ABSENT if end.orphan else Verdict.FAILS, told)
    before = text[max(0, end.span.start - len(end.prefix)) : end.span.start]
    after = text[end.span.end : end.span.end + len(end.suffix)]
    stands = (before, end.span.of(text), after) == (end.prefix, end.exact, end.suffix)
    place = {"start": end.span.start, "end": end.span.end}
    if not stands:
        told = Sentence("does not stand at characters {start}–{end} of its text", **place)
        return Check(subject, Verdict.FAILS, told)
    told = Sentence("stands at characters {start}–{end} with the stated context", **place)
    return Check(subject, Verdict.HOLDS, told)


def _quote_here(
    number: int, end: Anchor, exhibit: Exhibit | None, here: Mapping[str, Article]
) -> Check:
    """The same in the article as this library has it today."""
    subject = Sentence("flag {number}, “{words}”", number=number, words=_short(end.exact))
    address = exhibit.address if exhibit else ""
    kin = [a for a in here.values() if a.id == end.article or (address and a.address == address)]
    article = here.get(end.text_sha256) or next(reversed(kin), None)
    if article is None:
        return Check(subject, Verdict.ABSENT, Sentence("its article is not in this library"))
    span = find(end, article.text)
    if span is None:
        return Check(
            subject, Verdict.FAILS, Sentence("is not in the article as this library has it")
        )
    place = {"start": span.start, "end": span.end}
    told = Sentence("is in this library at characters {start}–{end}", **place)
    if span.of(article.text) != end.exact:
        told = Sentence(
            "is in this library at characters {start}–{end}, differently worded", **place
        )
    return Check(subject, Verdict.HOLDS, told)


def _in_library(ws: Workspace | None) -> dict[str, Article]:
    """The library's articles by the hash of their text."""
    if ws is None:
        return {}
    return {article.text_sha256: article for article in ws.library.articles()}


def _by_hash(files: Iterable[Path]) -> dict[str, Path]:
    """The files by the SHA-256 of their bytes.

    A file that was named and cannot be read is refused; one found in a folder is passed over.
    """
    found: dict[str, Path] = {}
    for path in files:
        if not path.exists():
            raise InputRefused("{path} is not there; check the name.", path=path)
        for file in files_in(path):
            try:
                data = read_bytes(file)
            except InputRefused:
                if file == path:
                    raise
                continue
            found.setdefault(hashlib.sha256(data).hexdigest(), file)
    return found


def _short(text: str, most: int = 48) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else line[:most].rstrip() + "…"
