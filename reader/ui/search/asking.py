"""The one place where the window asks the search; runs on a worker thread."""

from reader.app.searching import more_like, search
from reader.app.workspace import Workspace
from reader.jobs import JobContext
from reader.search import Results
from reader.ui.search.finder import Question


def answer(workspace: Workspace, question: Question, context: JobContext) -> Results:
    """The results of a question."""
    context.check()
    if question.like:
        return more_like(workspace, question.like, limit=question.limit)
    return search(
        workspace,
        question.query,
        limit=question.limit,
        sort=question.sort,
        typing=question.typing,
    )
