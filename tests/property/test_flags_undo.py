"""Whatever a person does to their flags, taking every step back leads to where they began."""

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from reader.app import flagging
from reader.app.edits import Edit
from reader.app.workspace import Workspace
from reader.model import Claim, Finding, Flag, FlagStatus, Relation, Span, pair_key
from tests.helpers.flagged import article, texts

TEXT = "All troops have left the north. Some troops have not left the north, others say."
SPANS = [Span(0, 30), Span(32, 67), Span(4, 10), Span(69, 79)]
decisions = st.sampled_from([flagging.confirm, flagging.dismiss, flagging.unclear])
pick = st.integers(0, 9)


class Review(RuleBasedStateMachine):
    """A person at work: every step is remembered, undone, done again or built upon."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.ws = Workspace.open(Path(self.folder.name))
        (taken,) = self.ws.library.add([article(TEXT, "")], TEXT.encode())
        self.article = taken.article
        self.done: list[Edit] = []
        self.undone: list[Edit] = []
        self.states: list[dict[str, Flag]] = [{}]

    def teardown(self) -> None:
        while self.done:
            flagging.revert(self.ws, self.done.pop())
        left = self.ws.library.flags()
        self.ws.close()
        self.folder.cleanup()
        assert left == []

    @property
    def flags(self) -> dict[str, Flag]:
        return {flag.id: flag for flag in self.ws.library.flags()}

    def did(self, edit: Edit) -> None:
        self.done.append(edit)
        self.undone.clear()
        self.states = [*self.states[: len(self.done)], self.flags]

    def chosen(self, number: int) -> str:
        ids = sorted(self.flags)
        return ids[number % len(ids)]

    @rule(decide=decisions, a=pick, b=pick, who=texts)
    def decide_on_a_suggestion(self, decide, a, b, who):
        spans = SPANS[a % 4], SPANS[b % 4]
        quotes = [span.of(TEXT) for span in spans]
        claims = [Claim(self.article, span, span) for span in spans]
        found = Finding(pair_key(*quotes), *claims, *quotes, Relation.CONTRADICTS, 0.7, 0.7)
        self.did(decide(self.ws, found, who))

    @rule(number=pick, note=texts, tags=st.lists(texts, max_size=2))
    def mark_by_hand(self, number, note, tags):
        span = SPANS[number % 4]
        self.did(flagging.flag_passage(self.ws, self.article, span, note=note, tags=tags))

    @precondition(lambda self: self.flags)
    @rule(number=pick, note=texts)
    def write_a_note(self, number, note):
        self.did(flagging.set_note(self.ws, self.chosen(number), note))

    @precondition(lambda self: self.flags)
    @rule(number=pick, tags=st.lists(texts, max_size=2))
    def change_the_tags(self, number, tags):
        self.did(flagging.set_tags(self.ws, self.chosen(number), tags))

    @precondition(lambda self: self.flags)
    @rule(number=pick, relation=st.sampled_from(Relation), status=st.sampled_from(FlagStatus))
    def change_the_mind(self, number, relation, status):
        self.did(flagging.set_relation(self.ws, self.chosen(number), relation))
        self.did(flagging.set_status(self.ws, self.chosen(number), status))

    @precondition(lambda self: self.flags)
    @rule(number=pick, to=pick)
    def put_an_end_elsewhere(self, number, to):
        id = self.chosen(number)
        self.did(flagging.reattach(self.ws, id, 0, self.article, SPANS[to % 4]))

    @precondition(lambda self: self.flags)
    @rule(number=pick)
    def remove(self, number):
        self.did(flagging.remove(self.ws, self.chosen(number)))

    @precondition(lambda self: self.done)
    @rule()
    def undo(self):
        edit = self.done.pop()
        flagging.revert(self.ws, edit)
        self.undone.append(edit)
        assert self.flags == self.states[len(self.done)]

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self):
        edit = self.undone.pop()
        flagging.apply(self.ws, edit)
        self.done.append(edit)
        assert self.flags == self.states[len(self.done)]

    @invariant()
    def the_store_shows_the_last_state(self):
        assert self.flags == self.states[len(self.done)]


Review.TestCase.settings = settings(max_examples=8, stateful_step_count=20, deadline=None)
TestReview = Review.TestCase
