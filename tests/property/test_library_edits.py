"""Any sequence of edits is stored as done, survives closing, and undone returns to the start."""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from reader.library import Library
from reader.model import FlagStatus, Relation
from tests.unit.library.examples import RESOLVED, SETTLED, flag, stored

words = st.text(st.characters(codec="utf-8"), max_size=12)
numbers = st.integers(0, 3)


class Edits(RuleBasedStateMachine):
    """A person at work, with an undo stack."""

    def __init__(self) -> None:
        super().__init__()
        self.scratch = tempfile.TemporaryDirectory()
        self.folder = Path(self.scratch.name) / "library"
        self.undo: list[Callable[[], Any]] = []

    @initialize()
    def begin(self) -> None:
        self.library = Library.open(self.folder)
        for text in (RESOLVED, SETTLED, "A third story.", "A fourth story."):
            stored(self.library, text)
        self.ids = [summary.id for summary in self.library.summaries()]
        self.library.add_flag(flag("f0"))
        self.start = self.state()
        self.now = self.start

    def state(self) -> Any:
        """Everything a person can see of the library."""
        library = self.library
        return (
            library.articles(),
            [summary.id for summary in library.summaries(deleted=True)],
            {flag.id: flag for flag in library.flags()},
            library.names("topic"),
            library.collections(),
            {number: library.setting(str(number)) for number in range(4)},
        )

    @rule(number=numbers, title=words, tags=st.lists(words, max_size=3, unique=True))
    def edit_metadata(self, number: int, title: str, tags: list[str]) -> None:
        former = self.library.update_metadata(self.ids[number], title=title, tags=tags)
        self.undo.append(lambda: self.library.restore_metadata(former))

    @rule(number=numbers)
    def delete(self, number: int) -> None:
        id = self.ids[number]
        gone = bool(self.library.summary(id).deleted)
        self.library.delete(id)
        if not gone:
            self.undo.append(lambda: self.library.restore_deleted(id))

    @rule(number=numbers, note=words, status=st.sampled_from(FlagStatus))
    def mark(self, number: int, note: str, status: FlagStatus) -> None:
        id = f"f{number}"
        known = {flag.id: flag for flag in self.library.flags()}.get(id)
        self.library.add_flag(replace(flag(id), note=note, status=status))
        if known:
            self.undo.append(lambda: self.library.update_flag(known))
        else:
            self.undo.append(lambda: self.library.remove_flag(id))

    @rule(number=numbers, relation=st.sampled_from(Relation))
    def unmark(self, number: int, relation: Relation) -> None:
        known = {flag.id: flag for flag in self.library.flags()}.get(f"f{number}")
        if known:
            self.library.update_flag(replace(known, relation=relation))
            self.library.remove_flag(known.id)
            self.undo.append(lambda: self.library.add_flag(known))

    @rule(key=words, name=words)
    def name_topic(self, key: str, name: str) -> None:
        before = self.library.names("topic").get(key, "")
        self.library.set_name("topic", key, name)
        self.undo.append(lambda: self.library.set_name("topic", key, before))

    @rule(name=words, chosen=st.none() | st.lists(numbers, max_size=4))
    def collect(self, name: str, chosen: list[int] | None) -> None:
        before = self.library.collections().get(name)
        ids = None if chosen is None else [self.ids[number] for number in chosen]
        self.library.set_collection(name, ids)
        self.undo.append(lambda: self.library.set_collection(name, before))

    @rule(number=numbers, value=st.none() | words | st.integers() | st.booleans())
    def choose(self, number: int, value: Any) -> None:
        before = self.library.setting(str(number))
        self.library.set_setting(str(number), value)
        self.undo.append(lambda: self.library.set_setting(str(number), before))

    @rule()
    def close_and_open(self) -> None:
        before = self.state()
        self.library.close()
        self.library = Library.open(self.folder)
        assert self.state() == before

    @precondition(lambda self: bool(self.undo))
    @rule()
    def undo_everything(self) -> None:
        for step in reversed(self.undo):
            step()
        self.undo.clear()
        assert self.state() == self.start

    @invariant()
    def is_sound(self) -> None:
        assert not [problem for problem in self.library.problems() if problem.grave]

    def teardown(self) -> None:
        self.library.close()
        self.scratch.cleanup()


TestEdits = Edits.TestCase
TestEdits.settings = settings(max_examples=12, stateful_step_count=12, deadline=None)
