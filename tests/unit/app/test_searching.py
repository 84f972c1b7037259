"""Searching a library: the index follows it, sentences are held against its claims."""

from collections import Counter
from pathlib import Path

import pytest

from reader.app import comparing, flagging, importing, indexing, searching
from reader.app.workspace import Workspace
from reader.jobs import JobContext, Progress
from reader.model import Relation


@pytest.fixture
def samples(tmp_path: Path) -> Workspace:
    with Workspace.open(tmp_path / "library") as ws:
        importing.import_samples(ws)
        searching.ensure_index(ws)
        yield ws
        searching.close(ws)


def test_the_samples_are_found_after_import(samples: Workspace) -> None:
    assert searching.search(samples, "Kiev").total == 5
    assert searching.ensure_index(samples) == 0


def test_what_is_deleted_is_not_found_and_comes_back(samples: Workspace) -> None:
    first = searching.search(samples, "Kiev").hits[0].article
    samples.library.delete(first)
    searching.ensure_index(samples)
    assert first not in [hit.article for hit in searching.search(samples, "Kiev").hits]
    samples.library.restore_deleted(first)
    assert searching.ensure_index(samples) == 1
    assert searching.search(samples, "Kiev").total == 5


def test_a_changed_title_is_found(samples: Workspace) -> None:
    first = searching.search(samples, "Kiev").hits[0].article
    samples.library.update_metadata(first, title="Dispatches from the harbour")
    searching.ensure_index(samples)
    found = searching.search(samples, "title:harbour")
    assert [hit.article for hit in found.hits] == [first]


def test_tags_are_found_at_once(samples: Workspace) -> None:
    first = searching.search(samples, "Kiev").hits[0].article
    samples.library.update_metadata(first, tags=("harbour",))
    assert searching.search(samples, "tag:harbour").total == 1


def test_a_changed_author_is_found(samples: Workspace) -> None:
    first = searching.search(samples, "Kiev").hits[0].article
    samples.library.update_metadata(first, authors=("Ada Harbourmaster",))
    assert searching.ensure_index(samples) == 1
    found = searching.search(samples, "author:Harbourmaster")
    assert [hit.article for hit in found.hits] == [first]


def test_hits_know_their_findings_once_articles_were_compared(samples: Workspace) -> None:
    asked = searching.search(samples, "Kiev", sort="findings")
    assert not any(hit.findings for hit in asked.hits)
    assert "compared" in asked.reading.hints[0]
    found = comparing.compare(samples).standing
    hits = searching.search(samples, "Kiev", sort="findings").hits
    counts = Counter(id for each in found for id in {each.a.article, each.b.article})
    assert [hit.findings for hit in hits] == sorted(counts.values(), reverse=True)
    assert {hit.article: hit.findings for hit in hits} == counts


def test_dismissed_findings_and_those_with_deleted_articles_do_not_count(
    samples: Workspace,
) -> None:
    found = comparing.compare(samples).standing
    before = {hit.article: hit.findings for hit in searching.search(samples, "Kiev").hits}
    one = next(each for each in found if each.a.article != each.b.article)
    flagging.dismiss(samples, one)
    after = {hit.article: hit.findings for hit in searching.search(samples, "Kiev").hits}
    joined = {one.a.article, one.b.article}
    assert after == {id: count - (id in joined) for id, count in before.items()}
    samples.library.delete(one.a.article)
    left = {hit.article: hit.findings for hit in searching.search(samples, "Kiev").hits}
    assert left[one.b.article] < after[one.b.article]


def test_articles_are_found_by_the_relation_of_their_findings(samples: Workspace) -> None:
    found = comparing.compare(samples).standing
    joined = {
        id
        for each in found
        if each.relation == Relation.CONTRADICTS
        for id in (each.a.article, each.b.article)
    }
    results = searching.search(samples, "relation:contradiction")
    assert {hit.article for hit in results.hits} == joined
    facet = next(facet for facet in results.facets if facet.field == "relation")
    value = next(value for value in facet.values if value.value == "contradicts")
    assert value.count == len(joined)
    assert searching.search(samples, f"Kiev {value.query}").total == len(joined)


def test_an_index_that_is_deleted_is_built_again(samples: Workspace) -> None:
    for path in samples.index_folder.iterdir():
        path.unlink()
    searching.close(samples)
    assert searching.ensure_index(samples) == 5
    assert searching.search(samples, "Kiev").total == 5


def test_a_damaged_index_is_built_again(samples: Workspace) -> None:
    for path in samples.index_folder.glob("*.segment"):
        path.write_bytes(b"nonsense")
    searching.close(samples)
    assert searching.search(samples, "Kiev").total == 0
    assert searching.ensure_index(samples) == 5
    assert searching.search(samples, "Kiev").total == 5


def test_what_disagrees_with_a_sentence_comes_first(samples: Workspace) -> None:
    sentence = "the issues of Crimea and Donbas have been resolved"
    found = searching.against(samples, sentence)
    assert "Nikolenko" in (found[0].claim.speaker or "")
    related = [each.judgement for each in found if each.judgement.relation != "unrelated"]
    assert [each.judgement for each in found[: len(related)]] == related
    assert [each.score for each in related] == sorted((e.score for e in related), reverse=True)
    assert found[0].quote == found[0].claim.span.of(found[0].article.text)


def test_nothing_disagrees_with_what_nobody_speaks_of(samples: Workspace) -> None:
    assert searching.against(samples, "") == []
    assert searching.against(samples, "zzzz qqqq") == []


def test_recent_and_saved_searches_are_kept(samples: Workspace) -> None:
    for said in ("Kiev", "Lavrov  Crimea", "Kiev"):
        searching.remember(samples, said)
    assert searching.recent(samples) == ["Kiev", "Lavrov Crimea"]
    searching.save(samples, "capital", "Kiev OR Kyiv")
    assert searching.saved(samples) == {"capital": "Kiev OR Kyiv"}
    searching.save(samples, "capital", "")
    assert searching.saved(samples) == {}


def test_a_spelling_of_the_readers_own_meets_the_name(samples: Workspace) -> None:
    assert searching.search(samples, "Kijow").total == 0
    searching.add_variant(samples, "Kijow", "Kyiv")
    searching.ensure_index(samples)
    assert searching.search(samples, "Kijow").total == 5


def test_merged_speakers_are_found_under_one_name(samples: Workspace) -> None:
    before = searching.search(samples, "speaker:Nikolenko").total
    assert before > 0
    name = searching.search(samples, "speaker:Nikolenko").hits[0].claims[0].speaker
    samples.library.set_name("merged", name, "The Ministry")
    searching.ensure_index(samples)
    assert searching.search(samples, "speaker:Ministry").total >= before
    assert searching.search(samples, "speaker:Nikolenko").total == before


@pytest.mark.slow
def test_much_is_indexed_by_workers_with_progress(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "_FEW", 2)
    seen: list[Progress] = []
    with Workspace.open(tmp_path / "library") as ws:
        importing.import_samples(ws)
        assert searching.ensure_index(ws, JobContext(seen.append)) == 5
        assert seen[-1].done == seen[-1].total == 5
        assert searching.building(ws) is None
        assert searching.search(ws, "speaker:Lavrov Crimea").total >= 1
        assert searching.ensure_index(ws) == 0
        searching.close(ws)
