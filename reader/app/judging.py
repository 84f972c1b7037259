"""Pairs of claims are judged once and then known: a comparison works out only what is new."""

from collections.abc import Collection, Sequence
from contextlib import suppress

from reader.comparison.compare import judged_here
from reader.comparison.fold import times_told, told_again
from reader.comparison.judge import turned
from reader.comparison.work import Judging, Work, finding
from reader.jobs import JobContext
from reader.library.derived import Derived, claims_key
from reader.library.judgements import Known, Packed, PairName, kept_as, packed, unpacked
from reader.model import ArticleClaims, Finding, Judgement

# So many times as many pairs may be known as the library is made of, before the others go.
_SPARE = 2
# After so many pairs, a few seconds' work, what they are is there to be kept if it is stopped.
_PORTION = 5000


class Remembered:
    """The judging of one comparison: asks the cache first and tells it what is new."""

    def __init__(
        self,
        derived: Derived,
        read: Sequence[ArticleClaims],
        engine: str,
        judge: Judging = judged_here,
    ) -> None:
        self._derived = derived
        self._articles = [each.article for each in read]
        self._engine = engine
        self._judge = judge
        self._numbers: list[int] = []
        self._known: Known = {}
        self._names: list[PairName] = []
        self._sides: dict[int, tuple[int, int, int]] = {}

    def __call__(self, work: Work, context: JobContext) -> list[Judgement | None]:
        """What each pair is, judged now or earlier."""
        store = self._derived.judgements
        self._numbers = store.numbers((claims_key(each), each.id) for each in self._articles)
        if not self._numbers:
            return list(self._judge(work, context))
        sides = [(self._numbers[told.article], told.claim, told.print) for told in work.told]
        self._sides = {id(claim): side for (claim, _), side in zip(work.sides, sides, strict=True)}
        self._names = [PairName(*sides[i], *sides[j]) for i, j in work.pairs]
        self._known = store.known(set(self._numbers), self._engine)
        found = self._recalled(work)
        left = [n for n in range(len(self._names)) if n not in found]
        found |= self._judged(work, sorted(left, key=work.pairs.__getitem__), context)
        return [found[n] for n in range(len(self._names))]

    def _judged(
        self, work: Work, left: Sequence[int], context: JobContext
    ) -> dict[int, Judgement | None]:
        """By their positions, what the pairs left are; kept as far as it came when stopped."""
        found: dict[int, Judgement | None] = {}
        try:
            for done in range(0, len(left), _PORTION):
                some = left[done : done + _PORTION]
                part = context.part(done, len(left))
                found |= zip(some, self._judge(work.part(some), part), strict=True)
        finally:
            new: Known = {
                self._names[n]: packed(work.key(n), each) if each else None
                for n, each in found.items()
            }
            self._derived.judgements.add(new, self._engine)
            self._known |= new
        return found

    def _recalled(self, work: Work) -> dict[int, Judgement | None]:
        """By their positions, the pairs that are known, in whichever order they were judged.

        Two that say the very same are known in their own order only: nothing in them says which
        of the two is the shorter, by which they are aligned.
        """
        found: dict[int, Judgement | None] = {}
        for n, (name, (i, j)) in enumerate(zip(self._names, work.pairs, strict=True)):
            kept = kept_as(self._known, name)
            other = work.statements[i].text != work.statements[j].text
            if kept in self._known and (kept is name or other):
                with suppress(ValueError, TypeError):
                    stored = self._known[kept]
                    found[n] = _read(stored, kept is not name) if stored else None
        return found

    def keep(self, found: Sequence[Finding]) -> None:
        """Keep what the comparison came to in the end."""
        if self._numbers:
            named = [
                (PairName(*self._sides[id(each.a)], *self._sides[id(each.b)]), times_told(each))
                for each in found
            ]
            self._derived.put_findings(self._articles, named, self._engine)

    def tidy(self, there: Collection[str]) -> None:
        """Let go of articles that are no more, or have changed; `there` are the ids of all.

        For comparisons of the whole library: of pairs that it is not made of only some stay.
        """
        if not self._numbers:
            return
        store, own = self._derived.judgements, {each.id for each in self._articles}
        gone = {
            number
            for number, id in store.ids().items()
            if number not in self._numbers and (id in own or id not in there)
        }
        store.forget(gone, self._engine)
        kept = {name: pair for name, pair in self._known.items() if name.article_a not in gone}
        touched = {name.article_b for name in self._known if name.article_a in gone}
        if len(kept) > _SPARE * len(self._names):
            own_names = [kept_as(self._known, name) for name in self._names]
            kept = {name: self._known[name] for name in own_names}
            touched = set(self._numbers)
        if touched:
            left = {name: pair for name, pair in kept.items() if name.article_b in touched}
            store.replace(touched, left, self._engine)


def known_findings(
    derived: Derived, read: Sequence[ArticleClaims], engine: str
) -> list[Finding] | None:
    """The findings between exactly these articles where they were compared before, or None."""
    articles = [each.article for each in read]
    named = derived.findings_for(articles, engine)
    if named is None:
        return None
    store = derived.judgements
    numbers = store.numbers((claims_key(each), each.id) for each in articles)
    of = dict(zip(numbers, read, strict=False))
    known = store.known(set(numbers), engine)
    found = []
    with suppress(ValueError, TypeError, KeyError, IndexError):
        for name, times in named:
            a, b = of[name.article_a], of[name.article_b]
            sides = (a.claims[name.claim_a], a), (b.claims[name.claim_b], b)
            kept = kept_as(known, name)
            judged = _read(known[kept] or (), kept is not name)
            found.append(told_again(finding(*sides, judged), times))
        return found
    return None


def _read(stored: Packed, other_way: bool) -> Judgement:
    """What was stored; with its sides exchanged where the two were judged the other way."""
    judged = unpacked(stored)
    return turned(judged) if other_way else judged
