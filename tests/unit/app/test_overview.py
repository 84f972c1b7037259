"""What a person names is shown without listening to the whole library again."""

import pytest

from reader.app import overview
from reader.app.workspace import Workspace
from tests.unit.app.test_comparing import DENIED, RESOLVED, take


def test_a_topic_s_name_is_shown_without_listening_again(
    ws: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(ws, RESOLVED, DENIED)
    known = overview.gather(ws)
    (topic,) = known.topics
    monkeypatch.setattr(overview, "utterances", None)
    step = overview.rename_topic(ws, topic.key, "Peace talks")
    assert [each.name for each in overview.named_again(ws, known).topics] == ["Peace talks"]
    overview.revert(ws, step)
    assert overview.named_again(ws, known).topics == known.topics


def test_a_name_is_given_back_by_leaving_it_empty(ws: Workspace) -> None:
    take(ws, RESOLVED, DENIED)
    (topic,) = overview.gather(ws).topics
    overview.rename_topic(ws, topic.key, "Peace talks")
    named = overview.gather(ws)
    overview.rename_topic(ws, topic.key, "")
    assert [each.name for each in overview.named_again(ws, named).topics] == [topic.name]


def test_merged_speakers_are_heard_anew(ws: Workspace) -> None:
    take(ws, RESOLVED, DENIED)
    known = overview.gather(ws)
    overview.merge_speakers(ws, "Oleg Nikolenko", "Sergey Lavrov")
    merged = overview.named_again(ws, known)
    assert merged.speakers == ("Sergey Lavrov",)
    assert overview.named_again(ws, merged).speakers == ("Sergey Lavrov",)
