from datetime import date

from reader.comparison.matrix import Columns, Matrix, Row, matrix
from reader.comparison.topics import topics
from reader.comparison.utterances import Voices, utterances
from reader.model import Relation
from tests.unit.overview.stories import Story, told


def table(story: Story, by: Columns, voices: Voices | None = None, speaker: str = "") -> Matrix:
    said = utterances(story.articles, voices or Voices())
    return matrix(topics(said, story.findings), by, speaker)


def row(shown: Matrix, word: str) -> Row:
    return next(row for row in shown.rows if word in row.topic.name)


def cell(shown: Matrix, word: str, column: str):
    heads = [head.name for head in shown.columns]
    return row(shown, word).cells[heads.index(column)]


def test_both_sides_of_a_dispute_are_marked_in_their_row():
    shown = table(told(), Columns.SPEAKERS)
    assert cell(shown, "Crimea", "Sergey Lavrov").relation is Relation.CONTRADICTS
    assert cell(shown, "Crimea", "Oleg Nikolenko").relation is Relation.CONTRADICTS
    assert cell(shown, "Crimea", "UN") is None
    assert row(shown, "Crimea").disputed
    assert not row(shown, "ivilians").disputed


def test_a_voice_that_updates_its_own_count_shows_the_old_and_the_new():
    counted = cell(table(told(), Columns.SPEAKERS), "ivilians", "UN")
    assert counted.relation is Relation.UPDATES
    assert "1,189" in counted.shown.quote
    assert "1,480" in counted.later.quote


def test_columns_are_sides_outlets_or_speakers():
    story = told()
    sides = [head.name for head in table(story, Columns.SIDES).columns]
    assert sides == ["Ukrainian officials", "Russian officials", ""]
    outlets = {head.name for head in table(story, Columns.OUTLETS).columns}
    assert outlets == {"Newsweek", "Nova", "Daily"}


def test_a_side_names_who_speaks_for_it():
    heads = {head.name: head.below for head in table(told(), Columns.SIDES).columns}
    assert set(heads["Russian officials"]) == {"Sergey Lavrov", "Dmitry Peskov"}


def test_a_side_drawn_by_hand_goes_before_the_one_read_from_the_text():
    voices = Voices(sides={"Dmitry Peskov": "Kremlin"})
    heads = [head.name for head in table(told(), Columns.SIDES, voices).columns]
    assert "Kremlin" in heads


def test_merged_speakers_share_a_column():
    voices = Voices(merged={"the mayor": "Vadym Boichenko"})
    heads = [head.name for head in table(told(), Columns.SPEAKERS, voices).columns]
    assert "Vadym Boichenko" in heads
    assert "the mayor" not in heads


def test_a_circle_of_merges_ends():
    voices = Voices(merged={"a": "b", "b": "a"})
    assert voices.shown("a") in {"a", "b"}


def test_a_speaker_alone_over_time_shows_where_they_contradict_themselves():
    story = told()
    story.tell(
        "later", "Lavrov said Crimea and Donbas have not been resolved.", "Tass", date(2022, 4, 9)
    )
    again = story.says("later", "Sergey Lavrov", "Crimea and Donbas have not been resolved")
    story.meets(story.read["newsweek"].claims[0], again, Relation.CONTRADICTS)
    shown = table(story, Columns.DAYS, speaker="Sergey Lavrov")
    assert [head.name for head in shown.columns] == ["2022-03-30", "2022-04-09"]
    assert [c.relation for c in row(shown, "Crimea").cells] == [Relation.CONTRADICTS] * 2
    assert len(shown.rows) == 1


def test_what_others_say_does_not_make_a_speaker_contradict_themselves():
    shown = table(told(), Columns.DAYS, speaker="Sergey Lavrov")
    assert [c.relation for c in row(shown, "Crimea").cells] == [None]


def test_a_table_that_would_be_too_large_shows_the_disputed_first():
    story = told()
    said = utterances(story.articles, Voices())
    found = topics(said, story.findings)
    shown = matrix(found, Columns.SPEAKERS, most=(2, 3))
    assert [row.topic for row in shown.rows] == found[:2]
    assert shown.left_out == len(found) - 2
    assert len(shown.columns) == 3
    assert all(len(row.cells) == 3 for row in shown.rows)
