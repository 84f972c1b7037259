"""Finding articles and claims: queries, sentences to be contradicted, recent and saved searches.

The index is kept up to date by `ensure_index`; a search answers from what is there.
"""

from dataclasses import dataclass

from reader import comparison
from reader.app.indexing import (
    OWN_SPELLINGS,
    article_or_none,
    building,
    claims_of,
    close,
    ensure_index,
    index_of,
)
from reader.app.workspace import Workspace
from reader.model import Article, ArticleClaims, Claim, Judgement, Relation, Span
from reader.search import ClaimHit, Results

__all__ = [
    "Opposed",
    "add_variant",
    "against",
    "building",
    "close",
    "ensure_index",
    "index_of",
    "more_like",
    "recent",
    "remember",
    "save",
    "saved",
    "search",
    "suggest",
    "terms_in",
]

_RECENT = "recent searches"
_MOST_RECENT = 20
_CANDIDATES = 60


def search(
    ws: Workspace,
    query: str,
    *,
    limit: int = 10,
    offset: int = 0,
    sort: str = "relevance",
    typing: bool = False,
    facets: bool = True,
) -> Results:
    """The best answers to a query, sorted by "relevance", "date" or "findings".

    Never raises for its wording. `typing` takes the last word as unfinished.
    """
    return index_of(ws).search(
        query, limit=limit, offset=offset, sort=sort, typing=typing, facets=facets
    )


def more_like(ws: Workspace, article: str, *, limit: int = 10) -> Results:
    """Articles about the same, best first."""
    return index_of(ws).more_like(article, limit=limit)


def terms_in(ws: Workspace, query: str, text: str) -> list[tuple[Span, int]]:
    """Where a query's words stand in a text, each with the index of its colour."""
    return index_of(ws).terms_in(query, text)


def suggest(ws: Workspace, query: str) -> str | None:
    """The query with its likely misspellings mended; None where nothing is to be mended."""
    return index_of(ws).suggest(query)


# --- what disagrees with a sentence -------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Opposed:
    """A claim of the library held against a sentence."""

    article: Article
    claim: Claim
    quote: str
    judgement: Judgement


def against(
    ws: Workspace,
    sentence: str,
    limit: int = 10,
    *,
    speaker: str | None = None,
    article: str | None = None,
) -> list[Opposed]:
    """The claims that most likely contradict a sentence, best first.

    `speaker` and `article` say who said it where, as far as that is known.
    """
    said = article_or_none(ws, article) if article else None
    found: list[Opposed] = []
    read: dict[str, ArticleClaims | None] = {}
    for owner, hit in index_of(ws).claims_like(sentence, limit=_CANDIDATES):
        if owner not in read:
            read[owner] = _read(ws, owner)
        held = read[owner]
        claim = _claim_at(held, hit) if held else None
        if held is None or claim is None:
            continue
        quote = claim.span.of(held.article.text)
        judgement = comparison.judge(
            sentence,
            quote,
            a_date=said.published if said else None,
            b_date=held.article.published,
            a_speaker=speaker,
            b_speaker=claim.speaker,
        )
        if " ".join(quote.split()) != " ".join(sentence.split()):
            found.append(Opposed(held.article, claim, quote, judgement))
    found.sort(key=_most_opposed)
    return found[:limit]


def _most_opposed(each: Opposed) -> tuple[bool, float, float]:
    """What speaks of something else comes after all that speaks of the same."""
    judged = each.judgement
    return judged.relation is Relation.UNRELATED, -judged.score, -judged.alignment


def _read(ws: Workspace, article: str) -> ArticleClaims | None:
    found = article_or_none(ws, article)
    return claims_of(ws.derived, found) if found else None


def _claim_at(read: ArticleClaims, hit: ClaimHit) -> Claim | None:
    return next((claim for claim in read.claims if claim.span == hit.span), None)


# --- recent and saved ---------------------------------------------------------------------


def recent(ws: Workspace) -> list[str]:
    """The last queries, newest first."""
    return [str(query) for query in ws.library.setting(_RECENT, [])]


def remember(ws: Workspace, query: str) -> None:
    """Put a query on top of the recent ones."""
    query = " ".join(query.split())
    if query and not ws.library.read_only:
        kept = [query, *(other for other in recent(ws) if other != query)]
        ws.library.set_setting(_RECENT, kept[:_MOST_RECENT])


def saved(ws: Workspace) -> dict[str, str]:
    """Queries kept under a name."""
    return ws.library.saved_searches()


def save(ws: Workspace, name: str, query: str) -> None:
    """Keep a query under a name; an empty query forgets it."""
    ws.library.save_search(name, query)


def add_variant(ws: Workspace, spelling: str, name: str) -> None:
    """Let a spelling be found under a name and the other way round; the index is built anew."""
    ws.library.set_name(OWN_SPELLINGS, spelling, name)
    index_of(ws).store.clear()
    close(ws)
