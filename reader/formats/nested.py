"""Files inside files: a member is read like any file and what goes wrong is its own problem."""

from dataclasses import replace

from reader.errors import InputRefused
from reader.formats import registry
from reader.formats.draft import Member, Problem, Reading, Source
from reader.sentences import Sentence


def read_member(reading: Reading, data: bytes, name: str, outer: Source, address: str = "") -> None:
    """Read `data` as a file of its own and add what it holds to `reading`."""
    source = replace(
        outer,
        data=data,
        name=name,
        charset="",
        media_type="",
        address=address,
        depth=outer.depth + 1,
    )
    try:
        form = registry.detect(source)
        inner = form.read(source)
    except InputRefused as refusal:
        reading.problems.append(Problem(name, refusal.sentence))
        return
    except RecursionError:
        reading.problems.append(Problem(name, Sentence("It is nested too deeply to be read.")))
        return
    reading.members += [Member(draft, name, form.name, data) for draft in inner.drafts]
    reading.members += [replace(member, name=f"{name}/{member.name}") for member in inner.members]
    reading.links += inner.links
    reading.problems += [
        Problem(_inside(name, problem.member), problem.why) for problem in inner.problems
    ]


def _inside(name: str, member: str) -> str:
    return Sentence("{name}/{member}", name=name, member=member) if member else name
