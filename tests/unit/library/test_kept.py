"""Settings, positions, names and collections stay as they were chosen."""

from pathlib import Path

from reader.library import Library


def test_what_was_chosen_is_there_after_closing(folder: Path) -> None:
    with Library.open(folder) as library:
        library.set_setting("theme", {"name": "dark", "size": 18.5})
        library.set_reading_position("a1", 1480)
        library.set_name("merged", "Zelenskyy", "Volodymyr Zelensky")
        library.save_search("losses", "num:>1000")
        library.set_collection("Kyiv", ["a2", "a1", "a2"])
    with Library.open(folder) as library:
        assert library.setting("theme") == {"name": "dark", "size": 18.5}
        assert library.reading_position("a1") == 1480
        assert library.speaker_merges() == {"Zelenskyy": "Volodymyr Zelensky"}
        assert library.saved_searches() == {"losses": "num:>1000"}
        assert library.collections() == {"Kyiv": ("a2", "a1")}


def test_what_was_never_chosen_has_its_default(library: Library) -> None:
    assert library.setting("theme", "light") == "light"
    assert library.reading_position("a1") is None
    assert library.names("topic") == {}


def test_nothing_is_how_a_choice_is_taken_back(library: Library) -> None:
    library.set_setting("theme", "dark")
    library.set_name("topic", "t1", "Casualties")
    library.set_collection("Kyiv", ["a1"])
    library.set_setting("theme", None)
    library.set_name("topic", "t1", "")
    library.set_collection("Kyiv", None)
    assert library.setting("theme") is None
    assert library.names("topic") == {}
    assert library.collections() == {}


def test_names_and_collections_are_in_the_history_and_reading_positions_not(
    library: Library,
) -> None:
    library.set_name("topic", "t1", "Casualties")
    library.set_reading_position("a1", 3)
    (event,) = library.history()
    assert (event.kind, event.subject, event.body) == (
        "name:topic",
        "t1",
        {"old": None, "new": "Casualties"},
    )
