"""How all answers spread over outlets, speakers, months, tags and relations."""

from collections import Counter
from collections.abc import Mapping
from datetime import date

import numpy as np

from reader.search.executor import Matches
from reader.search.layout import CLAIMS
from reader.search.quoted import Quoted
from reader.search.results import Facet, FacetValue, Labels

_MOST_VALUES = 12
# The ordinal of the day that numpy counts from.
_FIRST_DAY = date(1970, 1, 1).toordinal()
_LABELS = ("tag", "flag", "relation")


def facets_of(found: Matches, labels: Labels, quoted: Quoted) -> tuple[Facet, ...]:
    """The facets of all answers, each with its most frequent values first."""
    counted = [
        ("outlet", "outlet", _categories(found, "outlet")),
        _speakers(found, quoted),
        ("month", "date", _months(found)),
        *((name, name, _labelled(found, labels, name)) for name in _LABELS),
    ]
    return tuple(Facet(shown, _values(counts, field)) for shown, field, counts in counted if counts)


def _values(counts: Mapping[str, int], field: str) -> tuple[FacetValue, ...]:
    best = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:_MOST_VALUES]
    return tuple(FacetValue(value, count, _asked(field, value)) for value, count in best)


def _asked(field: str, value: str) -> str:
    plain = value.replace('"', " ")
    return f"{field}:{plain}" if plain.isalnum() or field == "date" else f'{field}:"{plain}"'


def _speakers(found: Matches, quoted: Quoted) -> tuple[str, str, Counter[str]]:
    """Claims by who says them, articles by whom they quote."""
    segments = found.snapshot.segments
    if not segments or segments[0].layout is CLAIMS:
        return "speaker", "speaker", _categories(found, "speaker")
    bases = found.snapshot.bases.tolist()
    docs = [own + base for own, base in zip(found.docs, bases, strict=False)]
    return "speaker", "quotes", quoted.count(np.concatenate(docs), found.snapshot.size)


def _categories(found: Matches, name: str) -> Counter[str]:
    counts: Counter[str] = Counter()
    for segment, docs in zip(found.snapshot.segments, found.docs, strict=False):
        if name not in segment.layout.categories:
            continue
        table = segment.columns.table(name)
        numbers = np.bincount(segment.columns.codes(name)[docs], minlength=len(table))
        for value, number in zip(table, numbers.tolist(), strict=True):
            if value and number:
                counts[value] += number
    return counts


def _months(found: Matches) -> Counter[str]:
    counts: Counter[str] = Counter()
    for segment, docs in zip(found.snapshot.segments, found.docs, strict=False):
        days = segment.columns.numbers("date")[docs].astype(np.int64)
        days = days[days > 0]
        if not days.size:
            continue
        first = int(days.min())
        numbers = np.bincount(days - first)
        met = np.flatnonzero(numbers)
        months = (met + (first - _FIRST_DAY)).astype("datetime64[D]").astype("datetime64[M]")
        heads = np.flatnonzero(np.concatenate(([True], months[1:] != months[:-1])))
        sums = np.add.reduceat(numbers[met], heads).tolist()
        counts.update(dict(zip(months[heads].astype(str).tolist(), sums, strict=True)))
    return counts


def _labelled(found: Matches, labels: Labels, name: str) -> Counter[str]:
    counts: Counter[str] = Counter()
    for segment, docs in zip(found.snapshot.segments, found.docs, strict=False):
        mask = np.zeros(segment.size, dtype=bool)
        mask[docs] = True
        for value, owners in labels.values.get(name, {}).items():
            counts[value] += int(mask[segment.columns.docs_of_all(owners)].sum())
    return +counts
