"""Who says what in one sentence: source, cue and content put together."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.claims import subjects
from reader.claims.cues import Complement, Cue, complement, cues, is_parenthetical
from reader.claims.frames import Item, small
from reader.claims.marks import Quotation
from reader.language import lexicon
from reader.model import Span

Row = Sequence[Item]


class Attribution(NamedTuple):
    """A statement with its source; `whole` says whether the content is a clause by itself.

    `head` is the source without what is set beside it; None where nobody is named.
    """

    source: Span | None
    head: Span | None
    cue: Span
    content: tuple[Span, ...]
    quoted: tuple[Quotation, ...]
    whole: bool


def attributions(row: Row, *, headline: bool = False) -> list[Attribution]:
    """The attributions of a sentence, in the order of their cues."""
    found: list[Attribution] = []
    taken: set[int] = set()
    named = _colon(row)
    if named:
        found.append(named)
    found.extend(_according(row))
    before: subjects.Phrase | None = None
    listed = list(cues(row, headline=headline))
    for index, cue in enumerate(listed):
        following = listed[index + 1 :]
        made = _read(row, cue, following, before)
        if made is None:
            continue
        attribution, before = made
        first = attribution.content[0].start
        if first in taken:
            continue
        taken.add(first)
        found.append(attribution)
    return found


def _read(
    row: Row, cue: Cue, following: Sequence[Cue], before: subjects.Phrase | None
) -> tuple[Attribution, subjects.Phrase | None] | None:
    if cue.passive:
        made = _passive(row, cue)
        return (made, before) if made else None
    said = _said_after(row, cue)
    comes = Complement("none", cue.end) if said else complement(row, cue)
    if comes.kind == "none":
        return _postposed(row, cue)
    if _is_purpose(row, cue) and comes.kind not in ("that", "quote"):
        return None
    source = _source(row, cue, before)
    if source is None or not _wanted(cue, comes) or _is_empty(row, source):
        return None
    ranges = _content(row, comes, following)
    if not ranges:
        return None
    return _made(row, cue, source, ranges, comes.kind), source


def _said_after(row: Row, cue: Cue) -> bool:
    """“…,” said the mayor: the verb comes right after a quotation and before a name."""
    if cue.group == 0 or cue.group != cue.start or cue.end >= len(row):
        return False
    before = row[cue.group - 1]
    if before.text == "," and cue.group > 1:
        before = row[cue.group - 2]
    following = row[cue.end]
    return (
        before.quotation is not None
        and "speech" in cue.verb.kinds
        and cue.verb.form in ("past", "third")
        and (following.is_name or following.norm in small("determiner") | small("possessive"))
    )


def _is_purpose(row: Row, cue: Cue) -> bool:
    """A bare "to" before the cue: "to address", with nobody who is told to do it."""
    return row[cue.group].norm == "to"


def _is_empty(row: Row, source: subjects.Phrase) -> bool:
    """ "you know", "what Trump says": nobody, or a statement of which nothing is told."""
    if row[source.start].norm in ("you", "what", "which", "there", "itself", "himself"):
        return row[source.start].norm != "which"
    return source.start > 0 and row[source.start - 1].norm in ("what", "whatever")


def _wanted(cue: Cue, comes: Complement) -> bool:
    """Whether this verb with this complement tells what somebody says, thinks or wants."""
    kinds = cue.verb.kinds
    if comes.kind in ("that", "quote", "whether"):
        return True
    if comes.kind == "clause":
        return bool(kinds & {"speech", "thought"}) or bool(cue.follows)
    if comes.kind == "to":
        return "intent" in kinds
    return "stance" in kinds or bool(cue.follows)


def _source(row: Row, cue: Cue, before: subjects.Phrase | None) -> subjects.Phrase | None:
    """The subject left of the cue, or that of the cue before it where it has none."""
    group = cue.group
    previous = row[group - 1] if group else None
    if previous is None:
        return _after_comma(row, cue.end) if cue.verb.form == "ing" else None
    if cue.verb.form == "ing" and previous.text == ",":
        return before or subjects.main(row, group - 1)
    if previous.norm in ("and", "but", "or", "while", "then"):
        if before is not None:
            return before
        return subjects.before(row, group - 1)
    return subjects.before(row, group)


def _after_comma(row: Row, start: int) -> subjects.Phrase | None:
    """ "Citing no evidence, the mayor …": the subject of the clause that follows."""
    comma = next((k for k in range(start, min(len(row), start + 40)) if row[k].text == ","), None)
    return subjects.after(row, comma + 1) if comma is not None else None


def _content(row: Row, comes: Complement, following: Sequence[Cue]) -> list[tuple[int, int]]:
    """The item ranges of a content that begins right of its cue."""
    start = comes.start + (1 if comes.kind == "that" else 0)
    end = _content_end(row, start, comes.kind, following)
    while end > start and _is_trailing(row[end - 1]):
        end -= 1
    return [(start, end)] if end > start else []


def _is_trailing(item: Item) -> bool:
    return item.quotation is None and (
        item.text in (".", ",", ";", ":", "—", "–", "--", "-", "!", "?")
        or item.norm in ("and", "but", "while", "as")
    )


def _content_end(row: Row, start: int, kind: str, following: Sequence[Cue]) -> int:
    """Where a content ends: at the sentence's end or before the next statement."""
    stops = {cue.group: cue for cue in following}
    for k in range(start, len(row)):
        item = row[k]
        if item.text == ";" and item.quotation is None:
            return k
        nxt = stops.get(k + 1)
        if nxt is not None and k > start and _breaks(row, k, nxt):
            return k
        if k > start and kind in ("thing", "to", "quote") and _ends_thing(row, k):
            return k
    return len(row)


def _breaks(row: Row, k: int, cue: Cue) -> bool:
    """Whether the cue after item `k` starts a statement of the same source."""
    if row[k].text == ",":
        return cue.verb.form == "ing"
    return row[k].norm in ("and", "but") and cue.verb.form in ("past", "third", "ing")


def _ends_thing(row: Row, k: int) -> bool:
    item = row[k]
    if item.quotation is not None:
        return False
    if item.norm in ("when", "while", "after", "before", "although", "though", "because", "since"):
        return item.text.islower()
    return (
        item.text == ","
        and k + 1 < len(row)
        and row[k + 1].norm
        in (
            "but",
            "and",
            "while",
            "which",
            "who",
            "though",
            "although",
            "as",
        )
    )


def _postposed(row: Row, cue: Cue) -> tuple[Attribution, subjects.Phrase | None] | None:
    """ "…, the mayor said" and “…,” said the mayor, also in the middle of the statement."""
    if not cue.verb.kinds & {"speech", "thought"}:
        return None
    inverted = _inverted(row, cue)
    if inverted is not None:
        source, left = inverted, cue.group
        right = source.whole_end
    else:
        found = subjects.before(row, cue.group)
        if found is None or found.start == 0:
            return None
        source, left, right = found, found.start, cue.end
    if left == 0 or not _closes_statement(row[left - 1]):
        return None
    ranges = _around(row, left, right)
    if not ranges or _is_empty(row, source):
        return None
    quoted = any(item.quotation is not None for a, b in ranges for item in row[a:b])
    if not quoted and not is_parenthetical(cue):
        return None
    return _made(row, cue, source, ranges, "quote"), source


def _inverted(row: Row, cue: Cue) -> subjects.Phrase | None:
    if cue.group == 0 or not _closes_statement(row[cue.group - 1]):
        return None
    if cue.group != cue.start or cue.verb.form not in ("past", "third"):
        return None
    found = subjects.after(row, cue.end)
    return found if found and found.end > found.start else None


def _closes_statement(item: Item) -> bool:
    return item.quotation is not None or item.text in (",", "—", "–", "--", "-", "?", "!")


def _around(row: Row, left: int, right: int) -> list[tuple[int, int]]:
    """What stands before the cue, and after it where the statement goes on."""
    start = 0
    end = left
    while end > start and _is_trailing(row[end - 1]):
        end -= 1
    while start < end and row[start].norm in small("conjunction"):
        start += 1
    quoted = end > 0 and row[end - 1].quotation is not None
    if quoted:
        start = end - 1
    ranges = [(start, end)] if end > start else []
    resume = next(
        (
            k
            for k in range(right, min(len(row), right + 24))
            if row[k].text == "," or row[k].quotation is not None
        ),
        len(row),
    )
    rest = resume if resume < len(row) and row[resume].quotation is not None else resume + 1
    if rest < len(row) and ranges:
        if quoted and row[rest].quotation is not None:
            ranges.append((rest, rest + 1))
        elif not quoted and row[rest].quotation is None and not _starts_aside(row[rest]):
            stop = len(row)
            while stop > rest and _is_trailing(row[stop - 1]):
                stop -= 1
            if stop > rest:
                ranges.append((rest, stop))
    return ranges


def _starts_aside(item: Item) -> bool:
    return (
        item.norm.endswith("ing")
        or item.norm
        in small("subordinator")
        | {
            "who",
            "which",
            "but",
            "and",
            "in",
            "on",
            "at",
        }
        or item.norm in small("determiner")
    )


def _passive(row: Row, cue: Cue) -> Attribution | None:
    """ "X was quoted as saying …" and "announced by X"."""
    if (
        cue.verb.base in ("quote", "cite") and row[cue.end].norm == "as"
        if cue.end < len(row)
        else 0
    ):
        said = cue.end + 2
        source = subjects.before(row, cue.group)
        if source and said < len(row):
            start = said + 1 if row[said].norm == "that" else said
            ranges = _content(row, Complement("clause", start), ())
            return _made(row, cue, source, ranges, "clause") if ranges else None
    if cue.end < len(row) and row[cue.end].norm == "by":
        source = subjects.after(row, cue.end + 1)
        subject = subjects.before(row, cue.group)
        if source and subject and "speech" in cue.verb.kinds:
            return _made(row, cue, source, [(subject.start, subject.end)], "thing")
    return None


def _according(row: Row) -> Iterator[Attribution]:
    for k in range(len(row) - 1):
        if row[k].norm != "according" or row[k + 1].norm != "to":
            continue
        source = subjects.after(row, k + 2)
        if source is None:
            continue
        end = source.whole_end
        if k == 0 or row[k - 1].text in (".", ";") or row[k - 1].norm in ("but", "and"):
            comma = next((c for c in range(end, len(row)) if row[c].text == ","), end)
            ranges = _content(row, Complement("clause", comma + 1), ())
        else:
            ranges = _around(row, k, end)
            if not ranges:
                continue
        if ranges:
            cue = Span(row[k].span.start, row[k + 1].span.end)
            yield _built(row, cue, source, ranges, whole=True)


def _colon(row: Row) -> Attribution | None:
    """ "Kremlin: no breakthrough in talks"."""
    colon = next((k for k in range(1, min(len(row) - 1, 8)) if row[k].text == ":"), None)
    if colon is None or not all(item.is_word for item in row[:colon]):
        return None
    if colon > 4 or not all(item.is_name or item.norm in ("of", "the") for item in row[:colon]):
        return None
    if any(item.norm in lexicon.words("colon_labels") for item in row[:colon]):
        return None
    ranges = _content(row, Complement("clause", colon + 1), ())
    if not ranges:
        return None
    return _built(row, row[colon].span, subjects.Phrase(0, colon, colon), ranges, whole=True)


def _made(
    row: Row, cue: Cue, source: subjects.Phrase, ranges: list[tuple[int, int]], kind: str
) -> Attribution:
    span = Span(row[cue.start].span.start, row[cue.end - 1].span.end)
    return _built(row, span, source, ranges, whole=kind not in ("thing", "to"))


def _built(
    row: Row, cue: Span, source: subjects.Phrase, ranges: list[tuple[int, int]], *, whole: bool
) -> Attribution:
    content = tuple(Span(row[a].span.start, row[b - 1].span.end) for a, b in ranges)
    quoted = tuple(
        item.quotation for a, b in ranges for item in row[a:b] if item.quotation is not None
    )
    return Attribution(
        Span(row[source.start].span.start, row[source.whole_end - 1].span.end),
        Span(row[source.start].span.start, row[source.end - 1].span.end),
        cue,
        content,
        quoted,
        whole,
    )
