"""A report in which every word that people write is hostile."""

from datetime import date

from reader.export.report import Item, Passage, Report
from reader.model import Article, Change, Provenance, Reason, Relation, Span
from tests.helpers.flagged import HOSTILE


def hostile_report(words: str = "".join(HOSTILE)) -> Report:
    """One flag and one finding, each with these words wherever a person or a page can write."""
    passage = Passage(
        article=words,
        title=words,
        outlet=words,
        published=date(2022, 3, 30),
        quote=words,
        before=words,
        after=words,
        span=Span(0, len(words)),
        speaker=words,
        role=words,
        marks=(Span(0, 1),),
        orphan=True,
    )
    reason = Reason(words, words, Span(0, 1), Span(0, 1), words)
    at = "2022-03-30T10:00:00Z"
    flag = Item(
        relation=Relation.CONTRADICTS,
        status="confirmed",
        score=0.5,
        passages=(passage, passage),
        reasons=(reason,),
        note=words,
        tags=(words,),
        id=words,
        who=words,
        created=at,
        changed=at,
        history=(Change(at, words, words, words, words),) * 2,
    )
    single = Item(Relation.UNRELATED, "open", None, (passage,))
    source = Article(
        id=words,
        text=words,
        title=words,
        outlet=words,
        authors=(words,),
        address=words,
        provenance=Provenance(f"/home/somebody/{words}", "text", words, at),
    )
    linked = Article("b", "b", "b", address="https://news.example/?q=<script>\"'&")
    return Report(words, at, (flag, single), (source, linked))
