"""The library as a whole: who says what of which topic, numbers over time, origins of reprints.

What the person named, merged and put on a side is precious and lives in the library;
everything else here is computed anew and kept nowhere.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from reader.app import comparing, flagging
from reader.app.queue import Queue, queue, reflagged
from reader.app.workspace import Workspace
from reader.comparison import matrix as tables
from reader.comparison.matrix import Columns, Matrix
from reader.comparison.origins import Origin, origins
from reader.comparison.series import Measure, measures
from reader.comparison.topics import Topic, renamed, topics
from reader.comparison.utterances import Voices, utterances
from reader.jobs import JobContext
from reader.jobs.sweeping import unswept
from reader.model import ArticleClaims, Finding, Flag
from reader.sentences import Sentence

TOPIC, MERGED, SIDE = "topic", "merged", "side"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Articles with their claims and what was found between them; all the views show of it.

    `speakers` are the names shown of everybody quoted, `voices` how they were merged and put on
    sides.
    """

    articles: tuple[ArticleClaims, ...] = ()
    findings: tuple[Finding, ...] = ()
    topics: tuple[Topic, ...] = ()
    measures: tuple[Measure, ...] = ()
    origins: tuple[Origin, ...] = ()
    queue: Queue = field(default_factory=Queue)
    speakers: tuple[str, ...] = ()
    voices: Voices = field(default_factory=Voices)


@unswept()
def gather(
    ws: Workspace, ids: Sequence[str] | None = None, context: JobContext | None = None
) -> Evidence:
    """Everything the overviews show, of some articles or of the whole library."""
    found = comparing.compare(ws, ids, context)
    return evidence(ws, found.articles, found.findings, context)


@unswept()
def evidence(
    ws: Workspace,
    articles: Sequence[ArticleClaims],
    findings: Sequence[Finding],
    context: JobContext | None = None,
) -> Evidence:
    """The same for articles that were compared already; an article standing twice counts once."""
    context = context or JobContext()
    once = tuple({read.article.id: read for read in articles}.values())
    context.report(0, 4, Sentence("Listening to the speakers"))
    heard = voices(ws)
    said = utterances(once, heard)
    context.report(1, 4, Sentence("Gathering topics"))
    gathered = tuple(topics(said, findings, ws.library.names(TOPIC)))
    context.report(2, 4, Sentence("Following numbers"))
    counted = tuple(measures(said, findings))
    context.report(3, 4, Sentence("Folding reprints"))
    folded = tuple(origins([read.article for read in once]))
    reviewed = queue(once, findings, _flags_on(ws, once))
    quoted = _speakers(gathered)
    return Evidence(once, tuple(findings), gathered, counted, folded, reviewed, quoted, heard)


def reviewed_again(ws: Workspace, found: Evidence) -> Evidence:
    """The same evidence after flags changed."""
    marked = _flags_on(ws, found.articles)
    return replace(found, queue=reflagged(found.queue, found.articles, marked))


def named_again(ws: Workspace, found: Evidence) -> Evidence:
    """The same evidence after topics were renamed or speakers merged or put on a side.

    A topic's name changes nothing else, so that it is shown at once in the largest library.
    """
    heard, names = voices(ws), ws.library.names(TOPIC)
    if heard == found.voices:
        return replace(found, topics=tuple(renamed(found.topics, names)))
    said = utterances(found.articles, heard)
    gathered = tuple(topics(said, found.findings, names))
    counted = tuple(measures(said, found.findings))
    quoted = _speakers(gathered)
    return replace(found, topics=gathered, measures=counted, speakers=quoted, voices=heard)


def _speakers(gathered: Sequence[Topic]) -> tuple[str, ...]:
    said = (utterance for topic in gathered for utterance in topic.utterances)
    return tuple(sorted({u.source for u in said if not u.of_outlet}))


def _flags_on(ws: Workspace, articles: Sequence[ArticleClaims]) -> list[Flag]:
    ids = {read.article.id for read in articles}
    return [flag for flag in flagging.flags(ws) if any(end.article in ids for end in flag.ends)]


def who_says_what(found: Evidence, by: Columns, speaker: str = "") -> Matrix:
    """Topics against speakers, sides, outlets, or the days of one speaker."""
    return tables.matrix(found.topics, by, speaker)


def voices(ws: Workspace) -> Voices:
    """Who was merged with whom and stands on which side, as the person set it."""
    return Voices(ws.library.names(MERGED), ws.library.names(SIDE))


@dataclass(frozen=True, slots=True)
class Naming:
    """A name before and after one step, so that it can be taken back; "" where there is none."""

    kind: str
    key: str
    before: str
    after: str


def rename_topic(ws: Workspace, key: str, name: str) -> Naming:
    """Call a topic something; "" gives it back the name found for it."""
    return _name(ws, TOPIC, key, name.strip())


def merge_speakers(ws: Workspace, speaker: str, into: str) -> Naming:
    """Show a speaker under another's name; "" or their own name parts them again."""
    return _name(ws, MERGED, speaker, "" if into.strip() == speaker else into.strip())


def put_on_side(ws: Workspace, speaker: str, side: str) -> Naming:
    """Say which side a speaker speaks for; "" leaves it to the text."""
    return _name(ws, SIDE, speaker, side.strip())


def revert(ws: Workspace, step: Naming) -> None:
    """Take a naming back."""
    ws.library.set_name(step.kind, step.key, step.before)


def apply(ws: Workspace, step: Naming) -> None:
    """Do a naming again."""
    ws.library.set_name(step.kind, step.key, step.after)


def _name(ws: Workspace, kind: str, key: str, name: str) -> Naming:
    step = Naming(kind, key, ws.library.names(kind).get(key, ""), name)
    apply(ws, step)
    return step
