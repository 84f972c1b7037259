"""The words an utterance is about: no function words, one form for all spellings of a name."""

from collections.abc import Iterator

from reader.comparison.lexicon import key_of, word_set
from reader.language import tokenize
from reader.language.variants import canonical


def content_tokens(text: str) -> Iterator[tuple[str, str]]:
    """The words that carry meaning in order, as written and as the key their forms share."""
    empty = word_set("function_words.txt")
    for token in tokenize(text):
        word = token.norm
        if len(word) > 1 and word not in empty and not word[0].isdigit():
            yield token.text.removesuffix("'s").removesuffix("’s"), key_of(canonical(word))


def content_words(text: str) -> frozenset[str]:
    """The keys of the words that carry meaning."""
    return frozenset(key for _, key in content_tokens(text))


def folded_words(text: str) -> list[str]:
    """Every word and number in order, folded, for comparing wording."""
    return [token.norm for token in tokenize(text) if token.norm]
