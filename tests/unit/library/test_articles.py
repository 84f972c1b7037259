"""Articles go in whole and come out as they were."""

from datetime import date
from pathlib import Path

import pytest

from reader.errors import InputRefused, LibraryDamaged, NotFound
from reader.library import Added, Duplicate, Library, Version
from reader.model import text_hash
from tests.unit.library.examples import RESOLVED, SETTLED, article, stored

PAGE = "https://nova.example/talks"


def test_an_article_comes_back_as_it_went_in(library: Library) -> None:
    back = stored(library, authors=("Ada", "Bo"), tags=("talks",), modified=date(2022, 4, 1))
    given = article(authors=("Ada", "Bo"), tags=("talks",), modified=date(2022, 4, 1))
    assert back.provenance
    assert back.provenance.sha256 == text_hash(RESOLVED)
    assert back.provenance.imported_at.endswith("Z")
    for name in ("id", "text", "title", "authors", "published", "modified", "blocks", "origins"):
        assert getattr(back, name) == getattr(given, name), name


def test_it_is_still_there_after_closing(folder: Path) -> None:
    with Library.open(folder) as library:
        before = stored(library)
    with Library.open(folder) as library:
        assert library.articles() == [before]
        assert library.original(before.id) == RESOLVED.encode()


def test_the_beginning_of_an_id_is_enough_when_only_one_begins_so(library: Library) -> None:
    one, other = stored(library, id="aa11"), stored(library, SETTLED, id="aa22")
    assert library.article("aa1") == one
    assert library.article("aa22") == other
    with pytest.raises(NotFound, match="More than one article begins with “aa”"):
        library.article("aa")
    with pytest.raises(NotFound, match="no article “zz”"):
        library.article("zz")
    with pytest.raises(NotFound):
        library.article("")


def test_the_same_content_twice_is_a_duplicate(library: Library) -> None:
    first = stored(library)
    assert library.add([article()], b"another file") == [Duplicate(first.id)]
    assert library.add([article(outlet="")], b"") == [Duplicate(first.id)]
    assert library.articles() == [first]


def test_the_same_wording_in_two_outlets_is_two_articles(library: Library) -> None:
    nova = stored(library, outlet="Nova")
    (taken,) = library.add([article(outlet="Meduza")], RESOLVED.encode())
    assert isinstance(taken, Added)
    assert taken.article != nova.id
    assert [each.outlet for each in library.articles()] == ["Nova", "Meduza"]


def test_another_text_of_an_address_is_a_version_and_both_stay(library: Library) -> None:
    old = stored(library, address=PAGE)
    later = f"{PAGE}/?utm_source=mail#top".replace("https://", "http://www.")
    taken = library.add([article(SETTLED, address=later)], b"corrected")
    assert taken == [Version(article(SETTLED).id, old.id)]
    assert [each.id for each in library.versions(old.id)] == [old.id, article(SETTLED).id]
    assert library.article(old.id).text == RESOLVED


def test_articles_of_one_file_are_taken_all_or_none(library: Library) -> None:
    broken = article(SETTLED, authors=(object(),))
    with pytest.raises(TypeError):
        library.add([article(), broken], b"two in one")
    assert library.summaries() == []
    assert library.history() == []


def test_half_a_surrogate_pair_in_a_text_is_replaced_and_keeps_its_place(library: Library) -> None:
    back = stored_bytes(library, "Kyiv \udc80 Mariupol.")
    assert back.text == "Kyiv � Mariupol."


def stored_bytes(library: Library, text: str):
    (taken,) = library.add([article(text)], b"x")
    return library.article(taken.article)


def test_a_text_with_a_nul_is_kept_whole(library: Library) -> None:
    assert stored(library, "Kyiv\0Mariupol").text == "Kyiv\0Mariupol"


def test_a_summary_says_what_a_list_shows(library: Library) -> None:
    back = stored(library, origins={"published": "inferred"}, tags=("talks",))
    (summary,) = library.summaries()
    assert (summary.id, summary.title, summary.outlet) == (back.id, back.title, "Nova")
    assert summary.date_inferred
    assert summary.words == 11
    assert summary.tags == ("talks",)


def test_a_list_read_again_shows_what_was_changed_in_between(library: Library) -> None:
    one, other = stored(library), stored(library, SETTLED)
    assert [entry.title for entry in library.summaries()] == [one.title, other.title]
    library.update_metadata(other.id, title="Settled after all")
    stored(library, "A third text.")
    listed = library.summaries()
    assert [entry.title for entry in listed[:2]] == [one.title, "Settled after all"]
    assert len(listed) == 3


def test_a_deleted_article_is_out_of_sight_and_comes_back_whole(library: Library) -> None:
    before = stored(library)
    assert library.delete(before.id).deleted
    assert library.articles() == []
    assert [each.id for each in library.summaries(deleted=True)] == [before.id]
    library.restore_deleted(before.id)
    assert library.articles() == [before]


def test_importing_a_deleted_article_again_brings_it_back(library: Library) -> None:
    before = stored(library)
    library.delete(before.id)
    assert library.add([article()], RESOLVED.encode()) == [Added(before.id)]
    assert library.articles() == [before]


def test_only_a_deleted_article_is_removed_for_good(library: Library) -> None:
    kept, gone = stored(library), stored(library, SETTLED)
    with pytest.raises(NotFound, match="has to be deleted"):
        library.purge(gone.id)
    library.delete(gone.id)
    library.purge(gone.id)
    with pytest.raises(NotFound):
        library.article(gone.id)
    assert list(library.originals) == [text_hash(kept.text)]
    assert not [problem for problem in library.problems() if problem.grave]


def test_edited_metadata_is_marked_as_the_persons_and_undone_exactly(library: Library) -> None:
    before = stored(library)
    former = library.update_metadata(
        before.id, title="Talks", published=None, tags=["a", "b"], authors=["Ada"]
    )
    edited = library.article(before.id)
    assert former == before
    assert (edited.title, edited.published, edited.tags) == ("Talks", None, ("a", "b"))
    assert edited.origins == {
        **before.origins,
        **dict.fromkeys(("title", "published", "tags", "authors"), "user"),
    }
    library.restore_metadata(former)
    assert library.article(before.id) == before


def test_only_metadata_can_be_edited(library: Library) -> None:
    before = stored(library)
    with pytest.raises(InputRefused, match="no field “text”"):
        library.update_metadata(before.id, text="other words")


def test_an_original_that_changed_on_disk_is_not_given_out(library: Library) -> None:
    back = stored(library)
    assert back.provenance
    library.originals.path(back.provenance.sha256).write_bytes(b"other words")
    with pytest.raises(LibraryDamaged, match="no longer matches its checksum"):
        library.original(back.id)


def test_history_tells_newest_first_what_was_done(library: Library) -> None:
    back = stored(library)
    library.who = "Ada"
    library.update_metadata(back.id, title="Talks")
    library.delete(back.id)
    told = [(event.kind, event.who) for event in library.history(back.id)]
    assert told == [("deleted", "Ada"), ("edited", "Ada"), ("imported", "")]
