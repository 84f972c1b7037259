"""Builds the dictionary tables of `resources/engine` from a folder of WordNet 3.0 files.

python -m tests.quality.lexicon /usr/share/wordnet
"""

import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from reader.assets import resource
from reader.comparison.lexicon import irregular as irregular_forms
from reader.language import stem

_FILES = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
_SENSES = {"n": 4, "v": 5, "a": 4, "r": 3}
_LOCATION = "15"
_HEAD = "# from WordNet 3.0, Copyright 2006 by Princeton University; see LICENSE-WordNet.txt\n"


class Synset(NamedTuple):
    """One meaning: its words, and pointers as (kind, target, source word, target word)."""

    id: str
    words: list[str]
    pointers: list[tuple[str, str, int, int]]
    place: bool


def synsets(folder: Path, pos: str) -> Iterator[Synset]:
    """The meanings of one part of speech."""
    for line in (folder / f"data.{_FILES[pos]}").read_text(encoding="latin-1").splitlines():
        if line.startswith("  "):
            continue
        parts = line.split("|", 1)[0].split()
        count = int(parts[3], 16)
        words = [parts[4 + 2 * i].split("(")[0].casefold() for i in range(count)]
        at = 4 + 2 * count
        pointers = []
        for i in range(int(parts[at])):
            kind, target, target_pos, ends = parts[at + 1 + 4 * i : at + 5 + 4 * i]
            target_pos = "a" if target_pos == "s" else target_pos
            pointers.append((kind, target_pos + target, int(ends[:2], 16), int(ends[2:], 16)))
        place = parts[1] == _LOCATION and any(p[0] == "@i" for p in pointers)
        yield Synset(pos + parts[0], words, pointers, place)


def frequent_senses(folder: Path, pos: str) -> Iterator[tuple[str, list[str]]]:
    """Every single word with the ids of its most frequent senses."""
    for line in (folder / f"index.{_FILES[pos]}").read_text(encoding="latin-1").splitlines():
        parts = line.split()
        if line.startswith("  ") or not _plain(parts[0]):
            continue
        senses = int(parts[2])
        yield parts[0], [pos + offset for offset in parts[-senses:]][: _SENSES[pos]]


def counts(folder: Path, parts: str = "12345") -> Counter[str]:
    """How often a word was met in WordNet's sense-tagged texts (1 noun, 2 verb, 3 adjective …)."""
    found: Counter[str] = Counter()
    for line in (folder / "cntlist.rev").read_text(encoding="latin-1").splitlines():
        sense, _, count = line.split()
        word, _, place = sense.partition("%")
        if _plain(word) and place[0] in parts:
            found[word] += int(count)
    return found


def _plain(word: str) -> bool:
    return word.replace("-", "").isalpha() and len(word) > 1


def irregular(folder: Path, known: Counter[str]) -> dict[str, str]:
    """Irregular forms whose stem is not their lemma's; the commoner lemma where two compete."""
    found: dict[str, str] = {}
    for name in ("verb", "noun", "adj"):
        for line in (folder / f"{name}.exc").read_text(encoding="latin-1").splitlines():
            form, lemma = line.split()[:2]
            if not (_plain(form) and _plain(lemma)) or stem(form) == stem(lemma):
                continue
            if 4 * known[form] <= known[lemma] and known[found.get(form, "")] <= known[lemma]:
                found[form] = lemma
    return found


def build(folder: Path) -> None:
    """Write senses, parents, antonyms, kin and irregular forms."""
    everything = {s.id: s for pos in _FILES for s in synsets(folder, pos)}
    senses: dict[str, list[str]] = defaultdict(list)
    for pos in _FILES:
        for word, ids in frequent_senses(folder, pos):
            senses[word] += ids
    known = counts(folder)
    senses = _worth_keeping(senses, known)
    numbers = _numbered(senses, everything)
    _write("irregular.tsv", [f"{a}\t{b}" for a, b in sorted(irregular(folder, known).items())])
    _write("senses.tsv", _sense_rows(senses, numbers, known, counts(folder, "2")))
    _write("parents.tsv", _parent_rows(numbers, everything))
    _write("antonyms.tsv", _pairs(everything, senses, {"!"}))
    _write("kin.tsv", _pairs(everything, senses, {"+", "\\", "<", ">", "*"}))
    _write("places.tsv", _places(everything))


def _worth_keeping(senses: dict[str, list[str]], known: Counter[str]) -> dict[str, list[str]]:
    """Words that were met in texts or share a meaning with another word."""
    users = Counter(i for ids in senses.values() for i in ids)
    kept = {w: ids for w, ids in senses.items() if known[w] or any(users[i] > 1 for i in ids)}
    return defaultdict(list, kept)


def _numbered(senses: dict[str, list[str]], everything: dict[str, Synset]) -> dict[str, int]:
    """Short numbers for the meanings that are kept and for what they are kinds of."""
    kept = {i for ids in senses.values() for i in ids}
    above = {p[1] for i in kept for p in everything[i].pointers if p[0] in ("@", "@i", "&")}
    return {name: n for n, name in enumerate(sorted(kept | above))}


def _sense_rows(
    senses: dict[str, list[str]],
    numbers: dict[str, int],
    known: Counter[str],
    verbs: Counter[str],
) -> list[str]:
    """By stem: how often its words were met, and as verbs; their meanings, commonest word first."""
    forms = irregular_forms()
    by_stem: dict[str, list[str]] = defaultdict(list)
    for word in senses:
        by_stem[stem(forms.get(word, word))].append(word)
    rows = []
    for key, words in sorted(by_stem.items()):
        words.sort(key=lambda word: (-known[word], word))
        ids = dict.fromkeys(str(numbers[i]) for word in words for i in senses[word])
        met, as_verb = sum(known[word] for word in words), sum(verbs[word] for word in words)
        rows.append(f"{key}\t{met}\t{as_verb}\t{' '.join(ids)}")
    return rows


def _parent_rows(numbers: dict[str, int], everything: dict[str, Synset]) -> list[str]:
    rows = []
    for name, n in numbers.items():
        above = [
            numbers[p[1]]
            for p in everything[name].pointers
            if p[0] in ("@", "@i", "&") and p[1] in numbers
        ]
        if above:
            rows.append(f"{n}\t{' '.join(map(str, above))}")
    return rows


def _pairs(
    everything: dict[str, Synset], senses: dict[str, list[str]], kinds: set[str]
) -> list[str]:
    """Word pairs joined by a pointer between words, in either order once."""
    found: set[tuple[str, str]] = set()
    for one in everything.values():
        for kind, target, source_word, target_word in one.pointers:
            if kind not in kinds:
                continue
            for left in _named(one, source_word):
                for right in _named(everything[target], target_word):
                    if one.id in senses[left] and target in senses[right]:
                        found.add((min(left, right), max(left, right)))
    return [f"{a}\t{b}" for a, b in sorted(found) if stem(a) != stem(b)]


def _named(synset: Synset, number: int) -> list[str]:
    words = [synset.words[number - 1]] if number else synset.words
    return [word for word in words if _plain(word)]


def _places(everything: dict[str, Synset]) -> list[str]:
    """Named places with the named places that they lie in."""
    rows = set()
    for one in everything.values():
        if not one.place:
            continue
        inside = [
            word
            for kind, target, _, _ in one.pointers
            if kind == "#p" and everything[target].place
            for word in everything[target].words
        ]
        for word in one.words if inside else []:
            rows.add(f"{_spaced(word)}\t{','.join(sorted({_spaced(w) for w in inside}))}")
    return sorted(rows)


def _spaced(word: str) -> str:
    return word.replace("_", " ")


def _write(name: str, rows: list[str]) -> None:
    path = resource("engine", name)
    path.write_text(_HEAD + "\n".join(rows) + "\n", encoding="utf-8")
    print(f"{name}: {len(rows)} rows, {path.stat().st_size // 1024} kB")


if __name__ == "__main__":
    build(Path(sys.argv[1]))
