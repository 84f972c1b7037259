"""What the program talks about: frozen data, standard library only, no behaviour beyond itself.

Offsets everywhere are half-open and count Unicode code points of `Article.text`,
which never changes after import.
"""

from reader.model.articles import Article, Block, BlockKind, Figure, Provenance, Section, text_hash
from reader.model.claims import (
    ArticleClaims,
    Claim,
    DateMention,
    Factuality,
    Mention,
    Quantity,
    Speaker,
    SpeechKind,
)
from reader.model.findings import Finding, Judgement, Reason, Relation, pair_key
from reader.model.flags import Anchor, Change, Flag, FlagStatus
from reader.model.spans import Span

__all__ = [
    "Anchor",
    "Article",
    "ArticleClaims",
    "Block",
    "BlockKind",
    "Change",
    "Claim",
    "DateMention",
    "Factuality",
    "Figure",
    "Finding",
    "Flag",
    "FlagStatus",
    "Judgement",
    "Mention",
    "Provenance",
    "Quantity",
    "Reason",
    "Relation",
    "Section",
    "Span",
    "Speaker",
    "SpeechKind",
    "pair_key",
    "text_hash",
]
