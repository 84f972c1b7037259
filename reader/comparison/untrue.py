"""What a statement says is not so by what it says of a report: "claims that he fled are false"."""

from collections.abc import Iterator, Mapping, Sequence

from reader.comparison.lexicon import table
from reader.comparison.words import Kind, Word
from reader.language import lexicon

_LEADS_IN = frozenset(("that", "of", "about", "on", "saying", "claiming", "suggesting", "alleging"))
# "Proved to be a hoax", "turned out false".
_TURNS_OUT = frozenset(("proved", "proven", "turned", "remain", "remained"))
_ENDS = frozenset(".;!?")
# "Is nothing more than a complete fabrication" has six words on the way.
_NEAR = 6
# A verdict alone has so many words at most: "Probably false".
_LABEL = 2
# "Even if it is not true", "we hope this is fake", "a mix of facts and fiction" are no verdicts.
_OPEN = frozenset(("if", "whether", "hope", "hopes", "some", "few", "most", "mix", "?"))
_ALL_OF_IT = frozenset(("it", "this", "that", "all", "none", "which"))
_THAT_ONE = frozenset(("the", "this", "that", "a", "an", "such", "another"))
# A fake news site publishes more than one story.
_PUBLISHERS = frozenset(("site", "sites", "website", "websites", "outlet", "outlets", "page"))


def called_untrue(words: Sequence[Word]) -> dict[int, int]:
    """For each word of a report that is said to be untrue, the position of the word that says so.

    "Reports that he fled are false" says what "he did not flee" does.
    """
    if _verdicts().isdisjoint([word.folded for word in words]):
        return {}
    found: dict[int, int] = {}
    for begin in _reports(words):
        for be, verdict in _judged(words, begin):
            found |= {i: verdict for i in range(begin, be) if words[i].carries}
    return found


def _verdicts() -> frozenset[str]:
    return lexicon.row("untrue", "after")


def _reports(words: Sequence[Word]) -> Iterator[int]:
    """Where what a report tells begins: after "reports that", "the rumour of"."""
    told = lexicon.row("reports", "telling")
    for i, word in enumerate(words[:-1]):
        if word.folded in told and words[i + 1].folded in _LEADS_IN:
            yield i + 2


def _judged(words: Sequence[Word], begin: int) -> Iterator[tuple[int, int]]:
    """The last "is", "were" … before the sentence ends that leads to a verdict, and that."""
    grammar: Mapping[str, str] = table("grammar.tsv")
    end = next((i for i in range(begin, len(words)) if words[i].folded in _ENDS), len(words))
    for be in range(end - 1, begin, -1):
        if grammar.get(words[be].folded) != "be" and words[be].folded not in _TURNS_OUT:
            continue
        for i in range(be + 1, min(end, be + 1 + _NEAR)):
            if words[i].kind is Kind.NEGATION:
                return
            if words[i].folded in _verdicts():
                yield be, i
                return


def verdict_on_report(words: Sequence[Word]) -> int | None:
    """The position of the word by which a statement calls a report as a whole untrue, if it does.

    "The story is a hoax", "this is false", "the fake report", "the rumour is not true", "False".
    """
    folded = {word.folded for word in words}
    if (_verdicts() | lexicon.row("untrue", "before") | _true()).isdisjoint(
        folded
    ) or not _OPEN.isdisjoint(folded):
        return None
    for i in range(len(words)):
        if (found := _called_by_name(words, i)) is not None:
            return found
        if (found := _found_to_be(words, i)) is not None:
            return found
    carrying = [i for i, word in enumerate(words) if word.carries]
    alone = lexicon.row("untrue", "alone")
    label = carrying[-1] if 0 < len(carrying) == sum(map(_tells, words)) <= _LABEL else None
    return label if label is not None and words[label].folded in alone else None


def _tells(word: Word) -> bool:
    return word.kind is not Kind.MARK


def _true() -> frozenset[str]:
    return lexicon.row("untrue", "true")


def _called_by_name(words: Sequence[Word], i: int) -> int | None:
    """ "The false story": a word for what is untrue right before a report, which it names whole."""
    if i + 1 >= len(words) or words[i].folded not in lexicon.row("untrue", "before"):
        return None
    reports = lexicon.row("reports", "whole")
    after = words[i + 2].folded if i + 2 < len(words) else ""
    noun = words[i + 1].folded in reports and after not in _PUBLISHERS
    return i if noun and i and words[i - 1].folded in _THAT_ONE else None


def _found_to_be(words: Sequence[Word], i: int) -> int | None:
    """ "The story is a hoax", "this is not true": a report, or a word for all of it, then "is"."""
    named = i > 0 and words[i].kind is Kind.NAME
    told = not named and words[i].folded in lexicon.row("reports", "whole")
    short = words[i].folded in _ALL_OF_IT and sum(word.carries for word in words) <= _LABEL + 1
    short = short and not any(word.carries for word in words[i + 1 : i + 2])  # "that comment is"
    if not (told or short):
        return None
    grammar: Mapping[str, str] = table("grammar.tsv")
    for be in range(i + 1, min(len(words), i + 1 + _NEAR)):
        denied = words[be].folded.endswith("n't")
        if words[be].folded in _ENDS:
            return None
        if grammar.get(words[be].folded) == "be" or denied or words[be].folded in _TURNS_OUT:
            return _predicate(words, be + 1, denied)
    return None


def _predicate(words: Sequence[Word], begin: int, denied: bool) -> int | None:
    """The verdict after "is": "a hoax", or after "is not": "true"."""
    for i in range(begin, min(len(words), begin + _NEAR)):
        if words[i].kind is Kind.NEGATION:
            denied = True
        elif words[i].folded in (_true() if denied else _verdicts()):
            return i
        elif words[i].folded in _ENDS:
            return None
    return None
