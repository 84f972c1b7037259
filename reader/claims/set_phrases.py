"""Attributions without a cue verb: "according to", "X: …", "is adamant that", "his claim that"."""

from collections.abc import Iterator, Sequence

from reader.claims import subjects
from reader.claims.attribution import Attribution, Row, built
from reader.claims.complements import Complement
from reader.claims.contents import after_cue, around
from reader.claims.cues import Cue
from reader.claims.frames import Item, small
from reader.claims.noun_cues import nouns
from reader.claims.viewpoints import viewpoints
from reader.language import lexicon
from reader.model import Span

_LINKING = frozenset(
    {*("feel", "feels", "felt", "become", "becomes", "became", "remain", "remains", "remained")}
    | {*("seem", "seems", "seemed", "sound", "sounds", "sounded", "look", "looks", "looked")}
    | {*("appear", "appears", "appeared", "grow", "grows", "grew")}
)


def attributions(row: Row, following: Sequence[Cue]) -> list[Attribution]:
    """All of them in one sentence; `following` are its cue verbs, where a content may end."""
    named = _colon(row)
    found = [named] if named else []
    found.extend(_according(row))
    found.extend(viewpoints(row))
    found.extend(_adjectives(row, following))
    found.extend(nouns(row, following))
    return found


def _according(row: Row) -> Iterator[Attribution]:
    for k in range(len(row) - 1):
        if row[k].norm != "according" or row[k + 1].norm != "to":
            continue
        source = subjects.after(row, k + 2)
        if source is None or (k > 1 and row[k - 2].norm == "that"):
            continue
        end = source.whole_end if _is_closed(row, source) else source.end
        if k == 0 or row[k - 1].text in (".", ";") or row[k - 1].norm in ("but", "and"):
            comma = next((c for c in range(end, len(row)) if row[c].text == ","), len(row))
            ranges = after_cue(row, Complement("clause", comma + 1), ())
        else:
            ranges = around(row, k, end)
            if not ranges:
                continue
        if ranges:
            cue = Span(row[k].span.start, row[k + 1].span.end)
            yield built(row, cue, source, ranges, whole=True)


def _is_closed(row: Row, source: subjects.Phrase) -> bool:
    """Whether what is set beside a source ends before the sentence goes on."""
    return source.whole_end >= len(row) - 1 or row[source.whole_end].text in (",", ".", ";")


def _colon(row: Row) -> Attribution | None:
    """ "Kremlin: no breakthrough in talks", "Warren Hammers Bank: ‘Resign’"."""
    colon = next((k for k in range(1, min(len(row) - 1, 10)) if row[k].text == ":"), None)
    if colon is None or not all(item.is_word for item in row[:colon]):
        return None
    if any(item.norm in lexicon.words("colon_labels") for item in row[:colon]):
        return None
    named = all(item.is_name or item.norm in ("of", "the") for item in row[:colon])
    source: subjects.Phrase | None = subjects.Phrase(0, colon, colon)
    if colon > 4 or not named:
        source = _headed(row, colon) if row[colon + 1].quotation is not None else None
    ranges = after_cue(row, Complement("clause", colon + 1), ())
    if source is None or not ranges:
        return None
    return built(row, row[colon].span, source, ranges, whole=True)


def _headed(row: Row, colon: int) -> subjects.Phrase | None:
    """Who a headline before a quotation is about: its first name, or that before the colon."""
    if not all(item.is_name or _joins(item) for item in row[:colon]):
        return None
    end = next((k for k in range(1, colon) if _is_headline_verb(row, k)), None)
    if end is not None and end > 1:
        return subjects.Phrase(0, end, end)
    return subjects.named_run(row, colon)


def _joins(item: Item) -> bool:
    """Whether a word is written small in a headline: "A Lesson from Loretta Lynch"."""
    return any(item.norm in small(kind) for kind in ("preposition", "determiner", "conjunction"))


def _is_headline_verb(row: Row, k: int) -> bool:
    """ "Hammers", "says": a third person, as far as its ending tells."""
    norm = row[k].norm
    return norm.endswith("s") and not norm.endswith(("ss", "us", "is")) and len(norm) > 3


def _adjectives(row: Row, following: Sequence[Cue]) -> Iterator[Attribution]:
    """ "was adamant that …", "is critical of …": the adjective is the cue."""
    leads = lexicon.table("cue_adjectives")
    for k in range(1, len(row) - 2):
        allowed = leads.get(row[k].norm)
        if allowed is None or row[k + 1].norm not in allowed:
            continue
        group = _linking_start(row, k)
        source = subjects.before(row, group) if group is not None and group else None
        if source is None or group is None or row[source.start].norm in ("it", "there", "that"):
            continue
        word = row[k + 1].norm
        kind = {"that": "that", "to": "to"}.get(word, "thing")
        start = k + 1 if kind in ("that", "to") else k + 2
        ranges = after_cue(row, Complement(kind, start), _after(following, start))
        if ranges:
            cue = Span(row[group].span.start, row[k + (kind == "thing")].span.end)
            yield built(row, cue, source, ranges, whole=kind == "that")


def _after(following: Sequence[Cue], start: int) -> list[Cue]:
    return [cue for cue in following if cue.group > start]


def _linking_start(row: Row, k: int) -> int | None:
    """Where the "is", "has been", "remains" before an adjective begins; None without one."""
    start = k
    linked = False
    while start > 0 and k - start < 6:
        norm = row[start - 1].norm
        linked = linked or norm in small("be") or norm in _LINKING
        helps = norm in small("auxiliary") or norm in small("modal") or norm in _LINKING
        if not (helps or norm in small("adverb") or norm in ("very", "more", "most", "not")):
            break
        start -= 1
    return start if linked else None
