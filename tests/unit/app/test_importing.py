"""Bringing files in: what became of each, and what a new version takes along."""

import errno
import os
from pathlib import Path
from typing import NoReturn

import pytest

from reader import assets, formats
from reader.app import importing, versions
from reader.app.importing import Kind
from reader.app.workspace import Workspace
from reader.errors import Cancelled, InputRefused
from reader.jobs import JobContext
from reader.library import Version
from tests.unit.library.examples import RESOLVED, article, stored


def test_the_samples_are_imported_once_into_an_empty_library(ws: Workspace) -> None:
    assert [outcome.kind for outcome in importing.import_samples_once(ws)] == [Kind.ADDED] * 5
    assert importing.import_samples_once(ws) == []
    for summary in ws.library.summaries():
        ws.library.delete(summary.id)
    assert importing.import_samples_once(ws) == []


def test_a_library_with_articles_gets_no_samples(ws: Workspace) -> None:
    stored(ws.library)
    assert importing.import_samples_once(ws) == []


def test_each_file_is_on_disk_before_it_is_reported(ws: Workspace) -> None:
    for outcome in importing.import_paths(ws, assets.sample_articles()):
        with Workspace.open(ws.folders.precious, read_only=True) as other:
            assert outcome.article_id in [each.id for each in other.library.summaries()]


def test_importing_can_be_stopped_and_what_was_reported_stays(ws: Workspace) -> None:
    context = JobContext()
    outcomes = importing.import_paths(ws, assets.sample_articles(), context)
    taken = [next(outcomes).article_id, next(outcomes).article_id]
    context.cancel()
    with pytest.raises(Cancelled):
        next(outcomes)
    assert [summary.id for summary in ws.library.summaries()] == taken


def test_progress_names_the_files(ws: Workspace) -> None:
    told = []
    context = JobContext(lambda progress: told.append((progress.done, progress.total)))
    list(importing.import_paths(ws, assets.sample_articles(), context))
    assert told[0] == (0, 5)
    assert told[-1] == (5, 5)


def test_a_corrected_page_keeps_its_former_text_and_takes_the_flags_along(
    ws: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    carried = []
    monkeypatch.setattr(
        versions, "carry_over", lambda _ws, old, new: carried.append((old, new)) or []
    )
    old = stored(ws.library, address="https://nova.example/talks")
    new = article(RESOLVED + " Corrected.", address="https://nova.example/talks")
    (outcome,) = importing.take(ws, [formats.Found(new, b"corrected")], "talks.html")
    assert outcome.kind is Kind.VERSION
    assert old.id in outcome.why
    assert carried == [(old.id, new.id)]
    assert isinstance(Version(new.id, old.id), Version)


def test_a_file_larger_than_any_article_is_refused_before_it_fills_the_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "_LARGEST", 1000)
    path = tmp_path / "huge.txt"
    path.write_bytes(b"x" * 1001)
    with pytest.raises(InputRefused, match="larger than"):
        importing.read_bytes(path)
    path.write_bytes(b"x" * 1000)
    assert len(importing.read_bytes(path)) == 1000


def test_a_name_that_no_system_allows_is_refused_in_words(ws: Workspace) -> None:
    outcomes = list(importing.import_paths(ws, [Path("a\0b.txt"), Path("x" * 300)]))
    assert [outcome.kind for outcome in outcomes] == [Kind.REFUSED] * 2
    assert all("cannot be read" in outcome.why for outcome in outcomes)


def test_a_pasted_text_is_imported_like_a_file(ws: Workspace) -> None:
    (outcome,) = importing.import_data(ws, RESOLVED.encode(), "pasted.txt")
    assert outcome.kind is Kind.ADDED
    assert (
        ws.library.article(outcome.article_id).text
        == formats.read(RESOLVED.encode(), "pasted.txt")[0].text
    )


def test_what_cannot_be_looked_into_costs_a_sentence_and_the_rest_comes_in(
    ws: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "news"
    (folder / "locked").mkdir(parents=True)
    (folder / "open.txt").write_text(RESOLVED)
    (folder / "secret.txt").symlink_to("/root/secret.txt")
    look, read, is_file = os.scandir, Path.open, Path.is_file

    def closed(path: Path, *_: object, **__: object) -> NoReturn:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(os, "scandir", lambda at: (closed if "locked" in str(at) else look)(at))
    monkeypatch.setattr(
        Path, "is_file", lambda at: (closed if at.name == "secret.txt" else is_file)(at)
    )
    monkeypatch.setattr(
        Path,
        "open",
        lambda at, *how: (closed if at.name in ("locked", "secret.txt") else read)(at, *how),
    )
    outcomes = {Path(each.source).name: each for each in importing.import_paths(ws, [folder])}
    assert outcomes["open.txt"].kind is Kind.ADDED
    for name in ("locked", "secret.txt"):
        assert outcomes[name].why == f"{folder / name} cannot be read: Permission denied."
