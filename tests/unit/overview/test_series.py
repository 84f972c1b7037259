from datetime import date

from reader.comparison.series import Measure, Moment, measures
from reader.comparison.utterances import Voices, utterances
from reader.model import Relation
from tests.unit.overview.stories import Story, told


def killed(story: Story) -> Measure:
    found = measures(utterances(story.articles, Voices()), story.findings)
    return next(measure for measure in found if measure.of == "civilian killed")


def test_each_source_and_place_has_a_line_of_its_own():
    lines = {(line.source, line.place): len(line.points) for line in killed(told()).series}
    assert lines == {("UN", ""): 2, ("the mayor", "Mariupol"): 1}


def test_at_least_stays_open_at_the_top():
    line = next(line for line in killed(told()).series if line.source == "UN")
    assert [(p.low, p.high, p.value) for p in line.points] == [
        (1189, None, 1189),
        (1480, None, 1480),
    ]
    assert [p.words for p in line.points] == ["1,189", "1,480"]


def test_a_number_stands_at_the_day_of_report_or_the_day_it_speaks_of():
    line = next(line for line in killed(told()).series if line.source == "UN")
    assert [p.at(Moment.REPORTED) for p in line.points] == [date(2022, 3, 30), date(2022, 4, 7)]
    assert [p.at(Moment.REFERRED) for p in line.points] == [date(2022, 3, 29), date(2022, 4, 4)]


def test_a_point_knows_what_it_meets():
    line = next(line for line in killed(told()).series if line.source == "UN")
    assert {p.relation for p in line.points} == {Relation.UPDATES}
    assert not killed(told()).disputed


def test_a_number_told_once_is_no_series():
    story = Story()
    story.tell("a", "The fleet lost 3 ships.", "Nova", date(2022, 3, 28))
    story.says(
        "a",
        None,
        "The fleet lost 3 ships",
        quantities=(story.counts("a", "3", 3, 3, of="ship lost"),),
    )
    assert measures(utterances(story.articles, Voices()), []) == []


def test_the_same_number_said_twice_by_one_source_is_one_point():
    story = told()
    again = story.counts("daily", "1,480", 1480, None, as_of=date(2022, 4, 4))
    story.says("daily", "UN", "1,480 civilians have been killed", quantities=(again,))
    line = next(line for line in killed(story).series if line.source == "UN")
    assert len(line.points) == 2


def test_a_range_is_drawn_at_its_middle():
    story = told()
    range_ = story.counts("daily", "1,480", 1400, 1600)
    story.says("daily", "Red Cross", "1,480 civilians", quantities=(range_,))
    line = next(line for line in killed(story).series if line.source == "Red Cross")
    assert line.points[0].value == 1500
