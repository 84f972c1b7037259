"""Claims and findings are computed once, then kept; dismissals are remembered by their words."""

import pytest

from reader import claims, comparison
from reader.app import comparing, engine, flagging, importing
from reader.app.workspace import Workspace
from reader.model import Finding
from tests.unit.library.examples import article, stored

RESOLVED = "The issues of Crimea and Donbas have been resolved, Sergey Lavrov said on Wednesday."
DENIED = "The issues of Crimea and Donbas have not been resolved, Oleg Nikolenko said on Wednesday."


def take(ws: Workspace, *texts: str) -> list[str]:
    return [
        outcome.article_id
        for number, text in enumerate(texts)
        for outcome in importing.import_data(ws, text.encode(), f"{number}.txt")
    ]


def forbid(monkeypatch: pytest.MonkeyPatch) -> None:
    def computed(*_: object, **__: object) -> None:
        raise AssertionError("computed again")

    monkeypatch.setattr(claims, "extract", computed)
    monkeypatch.setattr(comparison, "compare", computed)


def test_a_second_comparison_computes_nothing(
    ws: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = take(ws, RESOLVED, DENIED)
    first = comparing.compare(ws, ids)
    assert first.findings
    forbid(monkeypatch)
    assert comparing.compare(ws, ids) == first
    assert comparing.compare(ws) == first
    assert comparing.claims_of(ws, ws.library.article(ids[0])) == first.articles[0]


def test_another_engine_computes_again(ws: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    ids = take(ws, RESOLVED, DENIED)
    comparing.compare(ws, ids)
    forbid(monkeypatch)
    monkeypatch.setattr(comparing, "engine_version", lambda: "another")
    with pytest.raises(AssertionError, match="computed again"):
        comparing.compare(ws, ids)


def test_the_engines_version_is_that_of_its_code_and_words() -> None:
    assert engine.engine_version() == engine.engine_version()
    version, _, checksum = engine.engine_version().partition("+")
    assert version
    assert len(checksum) == 12


def test_what_was_dismissed_stays_dismissed_in_a_copy_of_the_article(ws: Workspace) -> None:
    ids = take(ws, RESOLVED, DENIED)
    found = dismissable(comparing.compare(ws, ids))
    flagging.dismiss(ws, found)
    assert found.key not in [finding.key for finding in comparing.findings(ws)]
    for id in ids:
        ws.library.delete(id)
        ws.library.purge(id)
    again = take(ws, f"{RESOLVED}\n\nMore was said.", f"{DENIED}\n\nMore was said.")
    compared = comparing.compare(ws, again)
    assert found.key in [finding.key for finding in compared.findings]
    assert found.key not in [finding.key for finding in compared.standing]


def dismissable(compared: comparing.Comparison) -> Finding:
    return compared.findings[0]


def test_of_a_page_that_was_corrected_only_the_latest_text_is_compared_by_itself(
    ws: Workspace,
) -> None:
    page = "https://nova.example/talks"
    stored(ws.library, RESOLVED, address=page)
    latest = stored(ws.library, DENIED, address=page)
    assert [read.article.id for read in comparing.compare(ws).articles] == [latest.id]


def test_files_are_compared_without_a_library() -> None:
    compared = comparing.compare_articles([article(RESOLVED), article(DENIED)])
    assert len(compared.articles) == 2
    assert compared.standing == compared.findings
