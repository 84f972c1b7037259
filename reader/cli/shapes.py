"""The JSON of the command line, a stable contract: names and nesting never change.

Every span is `[start, end]`, half-open, in code points of the article's text.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from reader.app.comparing import Comparison
from reader.model import (
    Article,
    ArticleClaims,
    Claim,
    Figure,
    Finding,
    Judgement,
    Quantity,
    Reason,
    Span,
)


def article_shape(article: Article) -> dict[str, Any]:
    """The article as every command names it."""
    return {
        "id": article.id,
        "title": article.title,
        "outlet": article.outlet,
        "date": _day(article.published),
        "text": article.text,
    }


def metadata_shape(article: Article) -> dict[str, Any]:
    """What is known about an article; `origins` says where each value came from."""
    return {
        "id": article.id,
        "title": article.title,
        "outlet": article.outlet,
        "date": _day(article.published),
        "authors": list(article.authors),
        "modified": _day(article.modified),
        "address": article.address,
        "language": article.language,
        "tags": list(article.tags),
        "origins": dict(article.origins),
    }


def whole_shape(article: Article, figures: Sequence[Figure] = ()) -> dict[str, Any]:
    """`parallax show`: the article with its parts, its pictures and where it came from."""
    source = article.provenance
    return {
        **article_shape(article),
        **metadata_shape(article),
        "text_sha256": article.text_sha256,
        "blocks": [
            {"kind": block.kind.value, "span": list(block.span), "level": block.level}
            for block in article.blocks
        ],
        "figures": [_figure(figure) for figure in figures],
        "provenance": source
        and {
            "source": source.source,
            "format": source.format,
            "sha256": source.sha256,
            "imported_at": source.imported_at,
            "extractor": source.extractor,
        },
    }


def _figure(figure: Figure) -> dict[str, Any]:
    """A picture, which stands behind what ends at `place`; no SHA-256 where it is not kept."""
    return {
        "place": figure.place,
        "caption": figure.caption,
        "sha256": figure.picture or None,
        "media_type": figure.media_type or None,
        "name": figure.name or None,
    }


def claims_shape(read: ArticleClaims) -> dict[str, Any]:
    """`parallax claims`."""
    return {
        "article": article_shape(read.article),
        "sentences": [list(span) for span in read.sentences],
        "claims": [_claim(claim) for claim in read.claims],
    }


def _claim(claim: Claim) -> dict[str, Any]:
    return {
        "span": list(claim.span),
        "speaker": claim.speaker,
        "speaker_span": _span(claim.speaker_span),
        "cue": _span(claim.cue),
        "content": [list(span) for span in claim.utterance or claim.content],
        "kind": claim.kind.value,
        "quantities": [_quantity(quantity) for quantity in claim.quantities],
    }


def _quantity(quantity: Quantity) -> dict[str, Any]:
    return {
        "span": list(quantity.span),
        "low": quantity.low,
        "high": quantity.high,
        "unit": quantity.unit,
        "of": quantity.of,
        "as_of": _day(quantity.as_of),
    }


def comparison_shape(comparison: Comparison, findings: Iterable[Finding]) -> dict[str, Any]:
    """`parallax compare` and `parallax findings`: best first."""
    return {
        "articles": [article_shape(read.article) for read in comparison.articles],
        "findings": [finding_shape(finding) for finding in findings],
    }


def finding_shape(finding: Finding) -> dict[str, Any]:
    """One finding, with both ends and its reasons."""
    return {
        "relation": finding.relation.value,
        "score": round(finding.score, 4),
        "a": _end(finding.a, finding.quote_a),
        "b": _end(finding.b, finding.quote_b),
        "reasons": [reason_shape(reason) for reason in finding.reasons],
    }


def _end(claim: Claim, quote: str) -> dict[str, Any]:
    return {
        "article": claim.article,
        "span": list(claim.span),
        "quote": quote,
        "speaker": claim.speaker,
    }


def judgement_shape(judgement: Judgement, id: object = None) -> dict[str, Any]:
    """`parallax judge`; `score` is the probability that the two contradict."""
    return {
        "id": id,
        "relation": judgement.relation.value,
        "score": round(judgement.score, 4),
        "alignment": round(judgement.alignment, 4),
        "reasons": [reason_shape(reason) for reason in judgement.reasons],
        "against": [reason_shape(reason) for reason in judgement.against],
    }


def reason_shape(reason: Reason) -> dict[str, Any]:
    """One reason, pointing at the words on both sides."""
    return {
        "rule": reason.rule,
        "kind": reason.kind,
        "a": list(reason.a),
        "b": list(reason.b),
        "text": reason.text,
    }


def _span(span: Span | None) -> list[int] | None:
    return list(span) if span else None


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
