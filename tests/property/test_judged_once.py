"""Whatever comes, goes or changes: what is known from before makes no finding another one."""

import tempfile
from collections.abc import Sequence
from datetime import date
from functools import cache
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader import claims, comparison
from reader.app.judging import Remembered, known_findings
from reader.library import Derived, codec
from reader.model import ArticleClaims, Finding
from tests.helpers.made_up import article

# The names of the first two are one only where the third, of which both are spellings, is met.
_SENTENCES = (
    "Russian troops shelled Tsibulivka on Monday.",
    "Russian troops have not shelled Tsybulyvko on Monday.",
    "Tsybulivka is a town. The mayor of Tsybulivka met Markushyn. Tsybulivka is calm.",
    "Colonel Makrushin said the troops will withdraw from Mariúpol.",
    "Colonel Markushyn said the troops will not withdraw from Mariupol.",
    "In Tsybulivka 12 soldiers died, Makrushin said, and in Mariupol 40.",
)
# The article of that name comes, changes, or goes where it has no sentences.
_CHANGES = st.tuples(
    st.sampled_from("abc"), st.lists(st.sampled_from(_SENTENCES), max_size=2, unique=True)
)
_FIRST = {"a": _SENTENCES[:1], "b": _SENTENCES[1:2]}
_ENGINE = "1"


@cache
def read(name: str, sentences: tuple[str, ...]) -> ArticleClaims:
    return claims.extract(article(name, sentences, "Talks", published=date(2022, 3, 30)))


def told(found: Sequence[Finding]) -> list[str]:
    return [codec.dump(each) for each in found]


@settings(max_examples=25)
@given(st.lists(_CHANGES, max_size=3))
@example([("c", [_SENTENCES[2]])])
def test_articles_added_removed_and_changed(changes: list[tuple[str, list[str]]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        cache = Derived.open(Path(folder))
        library = {name: read(name, sentences) for name, sentences in _FIRST.items()}
        compared_alike(cache, library)
        for name, sentences in changes:
            library.pop(name, None)
            if sentences:
                library[name] = read(name, tuple(sentences))
            compared_alike(cache, library)
        cache.close()


@settings(max_examples=25)
@given(st.lists(st.sampled_from(_SENTENCES), min_size=2, max_size=4), st.permutations("abcd"))
@example([_SENTENCES[0], _SENTENCES[1], _SENTENCES[0], _SENTENCES[5]], list("dcba"))
def test_the_same_articles_in_another_order(sentences: list[str], order: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        cache = Derived.open(Path(folder))
        names = "abcd"[: len(sentences)]
        library = {name: read(name, (said,)) for name, said in zip(names, sentences, strict=True)}
        compared_alike(cache, library)
        compared_alike(cache, {name: library[name] for name in order if name in library})
        cache.close()


def compared_alike(cache: Derived, library: dict[str, ArticleClaims]) -> None:
    """Compare with what is known and without."""
    articles = list(library.values())
    anew = told(comparison.compare(articles))
    before = known_findings(cache, articles, _ENGINE)
    assert before is None or told(before) == anew
    judging = Remembered(cache, articles, _ENGINE)
    found = comparison.compare(articles, None, judging)
    assert told(found) == anew
    judging.keep(found)
    judging.tidy(library)
    assert told(known_findings(cache, articles, _ENGINE) or []) == anew
