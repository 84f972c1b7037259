"""Reading kept files again with a better extractor; no flag ever moves off its words.

A text on which a flag would lose its exact words stays as it was. Each article is one
transaction, so whoever is killed in between goes on where it was.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from reader.app.edits import now
from reader.app.workspace import Workspace
from reader.errors import InputRefused, LibraryError, NotFound
from reader.formats import Found, Harvest, Source, is_outdated
from reader.jobs import JobContext
from reader.library.anchors import reanchor
from reader.library.drift import Drift
from reader.library.passages import TokenText
from reader.model import Article, Change, Figure, Flag
from reader.sentences import Sentence

_FACTS = ("title", "outlet", "authors", "published", "modified", "language")
# Where a fact may come from that the extractor itself found; what a person or a list gave stays.
_FOUND = frozenset(
    (
        "", "address", "by-line", "date line", "file properties", "first line", "first sentence",
        "heading", "headline", "html meta", "inferred", "last line",
    )
)  # fmt: skip


class Became(StrEnum):
    """What reading an article's file again led to."""

    BETTER = "better"
    SAME = "same"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Reread:
    """One article read again; `why` says in one sentence why its text was kept, if it was."""

    article: str
    title: str
    became: Became
    why: str = ""


def outdated(ws: Workspace) -> list[str]:
    """The articles whose text an earlier extractor made, oldest import first."""
    return [id for id, made in ws.library.extractors().items() if is_outdated(made)]


def reread(
    ws: Workspace,
    harvest: Callable[[Source], Harvest],
    ids: Sequence[str] | None = None,
    context: JobContext | None = None,
) -> Iterator[Reread]:
    """Read the files of these articles, or of all that are outdated, again."""
    context = context or JobContext()
    chosen = outdated(ws) if ids is None else list(ids)
    for done, id in enumerate(chosen):
        article = ws.library.article(id)
        context.report(done, len(chosen), article.title)
        yield _reread(ws, article, harvest)
    context.report(len(chosen), len(chosen))


def restore(ws: Workspace, id: str) -> Article:
    """Give an article the text, facts and flags from before it was read again; raises NotFound.

    A flag that was changed since keeps its words; only its places go back.
    """
    found = ws.library.former_text(id)
    if found is None:
        raise NotFound(
            "The file of the article {id} was not read again, so nothing was changed.", id=id
        )
    former, flags = found
    places = {flag.id: flag.ends for flag in flags}
    current = [flag for flag in ws.library.flags(id) if flag.id in places]
    back = [replace(flag, ends=places[flag.id], changed=now()) for flag in current]
    rest = [flag for flag in ws.library.flags(id) if flag.id not in places]
    moved = [_moved(flag, ws.library.article(id), former) for flag in rest]
    return ws.library.replace_text(former, [*back, *(flag for flag in moved if flag)])


def _reread(ws: Workspace, article: Article, harvest: Callable[[Source], Harvest]) -> Reread:
    try:
        found = _again(ws, article, harvest)
    except (InputRefused, NotFound, LibraryError) as problem:
        return Reread(article.id, article.title, Became.KEPT, problem.sentence)
    if found is None:
        why = Sentence("Its file no longer gives one text that is surely this article.")
        return Reread(article.id, article.title, Became.KEPT, why)
    better = _improved(article, found.article)
    moved = {flag.id: _moved(flag, article, better) for flag in ws.library.flags(article.id)}
    if not all(moved.values()):
        why = Sentence("A flag stands on words that the new text lacks.")
        return Reread(article.id, article.title, Became.KEPT, why)
    changed = [flag for flag in moved.values() if flag and better.text != article.text]
    _keep_place(ws, article, better)
    ws.library.replace_text(better, changed)
    ws.library.keep_figures(article.id, _figures(ws, article.id, found), found.pictures)
    same = replace(better, provenance=article.provenance) == article
    return Reread(article.id, article.title, Became.SAME if same else Became.BETTER)


def _again(ws: Workspace, article: Article, harvest: Callable[[Source], Harvest]) -> Found | None:
    """The article in its own file, read anew; None where it cannot be told from others."""
    given = article.provenance
    assert given is not None
    fetched = given.source if given.source.startswith(("http://", "https://")) else ""
    source = Source(ws.library.original(article.id), given.source, address=fetched)
    found = harvest(source).found
    for name in ("text", "address", "title"):
        known = getattr(article, name)
        matching = [each for each in found if known and getattr(each.article, name) == known]
        if len(matching) == 1:
            return matching[0]
    return found[0] if len(found) == 1 else None


def _improved(article: Article, new: Article) -> Article:
    """The article with the new text, and new facts where the old ones were found, not given."""
    facts = {
        name: getattr(new, name)
        for name in _FACTS
        if getattr(new, name) and article.origins.get(name, "") in _FOUND
    }
    origins = {**article.origins, **{name: new.origins.get(name, "") for name in facts}}
    given, made = article.provenance, new.provenance
    assert given
    assert made
    return replace(
        article,
        text=new.text,
        blocks=new.blocks,
        origins={name: origin for name, origin in origins.items() if origin},
        provenance=replace(given, extractor=made.extractor),
        **facts,
    )


def _figures(ws: Workspace, id: str, found: Found) -> list[Figure]:
    """The figures as found again, with the pictures that once came from beside the page."""
    known = {each.name: each for each in ws.library.figures(id) if each.name and each.picture}
    return [
        replace(each, picture=known[each.name].picture, media_type=known[each.name].media_type)
        if not each.picture and each.name in known
        else each
        for each in found.figures
    ]


def _moved(flag: Flag, article: Article, new: Article) -> Flag | None:
    """The flag on the same words of the new text; None where it does not have them all."""
    here = [end for end in flag.ends if end.article == article.id]
    if new.text == article.text:
        return flag
    places = dict(zip(here, reanchor(here, new, article.text), strict=True))
    if any(place.orphan > end.orphan for end, place in places.items()):
        return None
    if any(place.exact.strip() != end.exact.strip() for end, place in places.items()):
        return None
    at = now()
    made = new.provenance.extractor if new.provenance else ""
    step = Change(at, "", "text", article.text_sha256[:12], f"{new.text_sha256[:12]} {made}")
    ends = tuple(places.get(end, end) for end in flag.ends)
    return replace(flag, ends=ends, changed=at, history=(*flag.history, step))


def _keep_place(ws: Workspace, article: Article, new: Article) -> None:
    """Move the reading position along."""
    place = ws.library.reading_position(article.id)
    if place and new.text != article.text:
        moved = Drift(TokenText(article.text), TokenText(new.text)).to(place)
        ws.library.set_reading_position(article.id, max(0, min(moved, len(new.text))))
