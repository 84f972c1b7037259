"""Spelling variants of names unified over the vocabulary: thousands of words, not claim pairs."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

from reader.comparison.meaning import entry
from reader.comparison.statement import Statement, once
from reader.comparison.words import Kind
from reader.language import fold
from reader.language import variants as variants_of_names

# Makrushin / Markushyn are two steps apart in nine letters.
_LEAST_LETTERS = 6
_LEAST_LIKE = 0.77


def unified(statements: Sequence[Statement]) -> list[Statement]:
    """The statements with every spelling of a name under its commonest."""
    names = Counter(
        statement.words[i].key
        for statement in statements
        for i in statement.content
        if statement.words[i].kind is Kind.NAME
    )
    same = variants(names)
    return [_renamed(statement, same) for statement in statements] if same else list(statements)


def variants(names: Counter[str]) -> dict[str, str]:
    """For a rarer spelling of a name the commonest one; only words no dictionary knows."""
    known = sorted(
        (name for name in names if len(name) >= _LEAST_LETTERS and not entry(name).senses),
        key=lambda name: (-names[name], name),
    )
    found: dict[str, str] = {}
    for letter in sorted({name[0] for name in known}):
        found |= _alike([name for name in known if name[0] == letter])
    return found


def _alike(names: list[str]) -> dict[str, str]:
    likes = process.cdist(
        names, names, scorer=OSA.normalized_similarity, score_cutoff=_LEAST_LIKE, dtype=np.float32
    )
    found: dict[str, str] = {}
    for i, name in enumerate(names):
        before = np.flatnonzero(likes[i, :i])
        if len(before):
            found[name] = found.get(names[before[0]], names[before[0]])
    return found


def alike_names(names: Sequence[str]) -> dict[str, str]:
    """For a name that may be another spelling of one before it that one: "Sergei Lavrov".

    Only names of two words and more that all begin large; one word at least is the same.
    """
    found: dict[str, str] = {}
    met: dict[str, list[tuple[str, list[str]]]] = {}
    for name in names:
        words = [variants_of_names.canonical(fold(word)) for word in name.split()]
        if len(words) > 1 and all(word[0].isupper() for word in name.split()):
            before = met.setdefault(" ".join(word[:1] for word in words), [])
            same = (other for other, others in before if _one_person(words, others))
            if other := next(same, ""):
                found[name] = other
            before.append((name, words))
    return found


def _one_person(words: list[str], others: list[str]) -> bool:
    """Whether two names are the same but for a word no dictionary knows, and that nearly is."""
    unlike = [pair for pair in zip(words, others, strict=True) if pair[0] != pair[1]]
    return not unlike or (
        len(unlike) == 1
        and min(map(len, unlike[0])) >= _LEAST_LETTERS - 1
        and OSA.normalized_similarity(*unlike[0]) >= _LEAST_LIKE
        and not any(entry(word).senses for word in unlike[0])
    )


def _renamed(statement: Statement, same: dict[str, str]) -> Statement:
    """The same with other keys for these names; kept with it for the next comparison."""
    spelt = [key for key in _names(statement) if key in same]
    if not spelt:
        return statement
    keys = [same[key] for key in spelt]
    before: list[str] | None
    renamed: Statement
    before, renamed = statement.answers.get(_renamed, (None, statement))
    if before != keys:
        words = tuple(
            word._replace(key=same.get(word.key, word.key)) if word.kind is Kind.NAME else word
            for word in statement.words
        )
        renamed = replace(statement, words=words)
        statement.answers[_renamed] = keys, renamed
    return renamed


@once
def _names(side: Statement) -> list[str]:
    """The keys of all its names, counted ones too."""
    return [word.key for word in side.words if word.kind is Kind.NAME]
