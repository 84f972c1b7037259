"""Asks the index on a thread of its own: throttled while one types, the latest question wins."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from reader.jobs import JobContext
from reader.ui.jobs import Job
from reader.ui.session import Session

PAUSE_MS = 60
PAGE = 30


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: words, a sort order, how many, and whether the last word is unfinished.

    `like` is an article instead of words: what is about the same?
    """

    query: str = ""
    sort: str = "relevance"
    limit: int = PAGE
    typing: bool = False
    like: str = ""


class Finder(QObject):
    """One question at a time; an answer to a question that was replaced is thrown away."""

    answered = Signal(object, object)
    failed = Signal(str)
    busy_changed = Signal(bool)

    def __init__(
        self, session: Session, ask: Callable[[Question, JobContext], Any], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask
        self._job: Job | None = None
        self._question = Question()
        self._running = Question()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._start)

    @property
    def busy(self) -> bool:
        """Whether an answer is on its way."""
        return self._job is not None or self._pause.isActive()

    def ask(self, question: Question) -> None:
        """Ask; while one is typing, a moment later, and only the last of several."""
        self._question = question
        if question.typing:
            self._pause.start()
        else:
            self._pause.stop()
            self._start()

    def stop(self) -> None:
        """Want no answer any more."""
        self._pause.stop()
        if self._job is not None:
            job, self._job = self._job, None
            job.cancel()
            self.busy_changed.emit(False)

    def _start(self) -> None:
        if self._job is not None:
            self._job.cancel()
        question = self._running = self._question
        ask = self._ask

        def work(context: JobContext) -> tuple[Question, Any]:
            return question, ask(question, context)

        label = ""
        self._job = self._session.jobs.run(
            work, self._take, label=label, failed=self._fail, cancelled=self._drop
        )
        self.busy_changed.emit(True)

    def _take(self, outcome: tuple[Question, Any]) -> None:
        question, results = outcome
        if question is self._running and self._job is not None:
            self._job = None
            self.busy_changed.emit(False)
            self.answered.emit(question, results)

    def _fail(self, sentence: str) -> None:
        if self.sender() is self._job:
            self._job = None
            self.busy_changed.emit(False)
            self.failed.emit(sentence)

    def _drop(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self.busy_changed.emit(False)
