"""The one place where the window asks the search; runs on a worker thread."""

from reader.app import searching
from reader.app.workspace import Workspace
from reader.jobs import JobContext
from reader.search import Results
from reader.ui.search.finder import Question


def answer(workspace: Workspace, question: Question, context: JobContext) -> Results:
    """The results of a question."""
    context.check()
    if question.like:
        return searching.more_like(workspace, question.like, limit=question.limit)
    return searching.search(
        workspace,
        question.query,
        limit=question.limit,
        sort=question.sort,
        typing=question.typing,
    )
