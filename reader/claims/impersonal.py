"""Statements told as somebody's, without saying whose: "is expected to", "it is unclear whether".

The whole clause is the content, since without its verb ("… to resign") it would say more
than was said.
"""

from collections.abc import Iterator, Sequence

from reader.claims import subjects
from reader.claims.attribution import Attribution, Row
from reader.claims.contents import clause_end
from reader.claims.cues import Cue
from reader.claims.frames import small
from reader.language import lexicon
from reader.model import Span

_AFTER = frozenset({"to", "as", "of", "for", "that", "whether"})
_SEEMS = frozenset({"seems", "seemed", "seem", "appears", "appeared", "appear"})


def unnamed(row: Row, cues: Sequence[Cue], told: Sequence[Attribution]) -> Iterator[Attribution]:
    """The statements of nobody in particular that no other statement of the sentence holds."""
    found = [*_passives(row, cues), *_adverbs(row), *_impersonal(row)]
    taken: list[Span] = [span for one in told for span in (*one.content, one.cue)]
    for start, cue, end in sorted(found):
        content = Span(row[start].span.start, row[end - 1].span.end)
        if start < end and not any(content.overlaps(span) for span in taken):
            taken.append(content)
            yield Attribution(None, None, cue, (content,), (), True)


def _passives(row: Row, cues: Sequence[Cue]) -> Iterator[tuple[int, Span, int]]:
    """ "The veto is expected to come", "has been accused of fraud"."""
    for cue in cues:
        if not cue.passive or cue.end >= len(row) or row[cue.end].norm not in _AFTER:
            continue
        if cue.verb.base in lexicon.words("impersonal_verbs"):
            subject = subjects.before(row, cue.group)
            if subject is not None and row[subject.start].norm not in ("who", "which", "that"):
                start = _past_bound(row, subject.start)
                yield start, _span(row, cue.group, cue.end), clause_end(row, cue.end)


def _past_bound(row: Row, start: int) -> int:
    """Back over "more than" before the subject's number."""
    while start > 0 and row[start - 1].norm in lexicon.words("bound_words"):
        start -= 1
    return start


def _adverbs(row: Row) -> Iterator[tuple[int, Span, int]]:
    """ "The troops reportedly left", "allegedly"."""
    for k, item in enumerate(row):
        if item.norm in lexicon.words("hearsay_adverbs") and len(row) > 3:
            start = k
            while (
                start > 0
                and row[start - 1].text not in (",", ";", ":", "—")
                and (row[start - 1].quotation is None)
            ):
                start -= 1
            yield start, item.span, clause_end(row, k + 1)


def _impersonal(row: Row) -> Iterator[tuple[int, Span, int]]:
    """ "It is unclear whether", "the plan seems to have failed"."""
    for k in range(1, len(row) - 2):
        norm, following = row[k].norm, row[k + 1].norm
        if norm in _SEEMS and following in ("to", "that", "like"):
            subject = subjects.before(row, k)
            if subject is not None:
                yield subject.start, row[k].span, clause_end(row, k + 1)
        elif norm in lexicon.words("hearsay_adjectives") and _is_said_of_it(row, k):
            yield k - 2, _span(row, k - 2, k + 1), clause_end(row, k + 1)


def _is_said_of_it(row: Row, k: int) -> bool:
    """Whether "it is" stands before an adjective and a clause after it."""
    linked = k > 1 and row[k - 2].norm == "it" and row[k - 1].norm in small("be")
    return linked and row[k + 1].norm in ("that", "whether", "if", "how")


def _span(row: Row, start: int, end: int) -> Span:
    return Span(row[start].span.start, row[end - 1].span.end)
