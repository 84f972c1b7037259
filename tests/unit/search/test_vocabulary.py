"""Texts cut by the batch hold the words that are found in them one by one."""

import random
import string

from hypothesis import example, given
from hypothesis import strategies as st

from reader.language import variants
from reader.search.analysis import raw_tokens, term_of
from reader.search.chunks import GAP, plain
from reader.search.vocabulary import Vocabulary

_LETTERS = "abyzAZ09_éßŁйК文ไ"
_MARKS = " \t\n\xa0\u2028-–—'’ʼ‑.,:;!?\"“”()[]/*&%$€\0\ud800"
_TEXTS = st.text(alphabet=_LETTERS + _MARKS, max_size=200)


def _read(vocabulary: Vocabulary, text: bytes) -> list[tuple[str, int]]:
    found = vocabulary.expand(b" " + text)
    words = vocabulary.words
    return [(words[word], place) for word, place in zip(found.words, found.places, strict=True)]


def _one_by_one(text: str, first: int = 0) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    for token in raw_tokens(text):
        found += [(word, first + offset) for word, offset in token.words.placed]
        first += token.words.places
    return found


@given(_TEXTS)
@example("A cease-fire, the U.S. said: “Ukraine’s 1,480 (or so) tanks.”")
@example("no white space " + "x" * 70 + " " + "Wort-für-Wort-" * 9)
def test_a_text_is_cut_only_where_no_word_stands(text: str) -> None:
    assert _read(Vocabulary(variants.canonical), plain(text)) == _one_by_one(text)


@given(_TEXTS, _TEXTS)
def test_no_phrase_reaches_from_one_part_into_the_next(one: str, other: str) -> None:
    vocabulary = Vocabulary(variants.canonical)
    found = _read(vocabulary, plain(one) + GAP + b" " + plain(other))
    before = _one_by_one(one)
    places = sum(token.words.places for token in raw_tokens(one))
    assert found == before + _one_by_one(other, places + 100)


def test_what_was_met_keeps_its_number_however_much_is_met() -> None:
    rnd = random.Random(5)
    made = ["".join(rnd.choices(string.ascii_lowercase, k=rnd.randint(1, 20))) for _ in range(9000)]
    vocabulary = Vocabulary(variants.canonical)
    for start in range(0, 9000, 600):
        met = made[: start + 600]
        rnd.shuffle(met)
        assert [word for word, _ in _read(vocabulary, plain(" ".join(met)))] == met
    assert len(vocabulary) == len(set(made)) + 1
    terms = vocabulary.terms
    found = [terms[number] for number in vocabulary.term_of_words()]
    assert found == [term_of(word) for word in vocabulary.words]
