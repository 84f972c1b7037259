from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest

from reader.comparison.series import Measure, Moment, Series, measures
from reader.comparison.utterances import Voices, utterances
from reader.model import Relation
from reader.ui.preferences import Preferences
from reader.ui.theme import Theme
from reader.ui.timeline.axes import day_ticks, number_ticks
from reader.ui.timeline.chart import Chart
from reader.ui.timeline.plotting import ARROW, LEFT, NUMBER_GAP, plot
from reader.ui.timeline.wording import axis_day, axis_number, point_label
from tests.unit.overview.stories import told

KEY = Qt.Key


def killed():
    story = told()
    found = measures(utterances(story.articles, Voices()), story.findings)
    return next(measure for measure in found if measure.of == "civilian killed")


def drawn(moment=Moment.REPORTED, place="", size=(900, 380)):
    return plot(killed(), place, moment, size, lambda words: 7 * len(words), point_label)


def counted(*lines: Iterable[tuple[date, float]]) -> Measure:
    """A measure with a line for each source, of numbers on days."""
    known = killed()
    point = known.points[0]
    series = []
    for number, line in enumerate(lines):
        points = []
        for day, value in line:
            article = replace(point.utterance.article, published=day)
            said = replace(point.utterance, article=article)
            quantity = replace(point.quantity, low=value, high=value, as_of=None)
            points.append(replace(point, utterance=said, quantity=quantity))
        series.append(Series(f"Source {number}", "", tuple(points)))
    return Measure(known.of, "", tuple(series), known.name)


def laid_out(measure, size=(900, 380)):
    return plot(measure, "", Moment.REPORTED, size, lambda words: 7 * len(words), point_label)


@pytest.fixture
def chart(qtbot, tmp_path):
    made = Chart(Theme(Preferences(tmp_path / "w.ini")))
    made.resize(900, 380)
    qtbot.addWidget(made)
    made.show()
    made.show_measure(killed(), "", Moment.REPORTED)
    return made


@pytest.mark.parametrize(
    ("most", "ticks"),
    [(2400, [0, 800, 1600, 2400]), (10, [0, 2.5, 5, 7.5, 10]), (0, [0, 1]), (0.9, None)],
)
def test_numbers_on_the_scale_are_round_and_reach_the_top(most, ticks):
    made = number_ticks(most)
    assert made[-1] >= most
    if ticks is not None:
        assert made == ticks


def test_days_on_the_scale_are_even_and_not_too_many():
    days = day_ticks(date(2022, 3, 28), date(2022, 4, 7), 6)
    assert days[0] == date(2022, 3, 28)
    assert len(days) <= 6
    assert len({(b - a).days for a, b in pairwise(days)}) == 1


def test_labels_collide_neither_with_each_other_nor_with_dots():
    made = drawn()
    assert len(made.labels) == 3
    boxes = [label.box for label in made.labels]
    for i, box in enumerate(boxes):
        assert not any(box.intersects(other) for other in boxes[i + 1 :])
        assert not any(box.intersects(dot.box) for dot in made.dots)


@pytest.mark.parametrize("height", [170, 180, 230])
def test_no_label_stands_beside_the_dot_of_another_number(height):
    day = date(2022, 3, 30)
    lines = [[(day, number)] for number in (57, 108, 108, 108, 145)]
    made = laid_out(counted(*lines), size=(760, height))
    heights = {dot.at.y() for dot in made.dots}
    assert len(made.labels) >= 4
    for label in made.labels:
        nearest = min(heights, key=lambda y: abs(y - label.box.center().y()))
        assert nearest == made.dots[label.dot].at.y()


def test_labels_that_find_no_room_are_left_out():
    made = drawn(size=(200, 130))
    inside = QRectF(0, 0, 200, 130)
    assert all(inside.contains(label.box) for label in made.labels)
    assert len(made.labels) < 3


def test_an_open_bound_reaches_beyond_the_dot():
    dot = next(d for d in drawn().dots if d.point.utterance.source == "UN")
    assert dot.high is None
    assert dot.box.top() <= dot.at.y() - ARROW


def test_the_scale_leaves_room_for_thousands_of_billions():
    aid = counted([(date(2022, 3, 28), 2.5e9), (date(2022, 4, 7), 3.1e12)])
    made = laid_out(aid)
    widest = max(7 * len(axis_number(number)) for number, _ in made.numbers)
    assert made.area.left() >= widest + NUMBER_GAP
    assert laid_out(killed()).area.left() == LEFT


def test_the_scale_writes_each_step_as_it_is():
    assert [axis_number(tick) for tick in number_ticks(0.95)] == ["0", "0.25", "0.5", "0.75", "1"]
    assert axis_number(3 * 0.1) == "0.3"


def test_a_label_tells_the_relation_without_its_colour():
    assert "↻ ≥ 1,189 · UN" in {point_label(point) for point in killed().points}


def test_the_choices_are_read_whole_in_the_smallest_window(window, view, qtbot):
    window.resize(window.minimumSize())
    button = view.moment.button(Moment.REFERRED.value)
    qtbot.waitUntil(lambda: view.width() <= window.minimumWidth())
    qtbot.waitUntil(lambda: button.width() >= button.sizeHint().width())


def test_days_of_several_years_carry_their_year():
    assert axis_day(date(2022, 3, 30), dated=False) == "30 Mar"
    assert axis_day(date(2022, 3, 30), dated=True) == "30 Mar 2022"


def test_labels_keep_off_the_scale_and_off_steep_lines():
    day = date(2022, 3, 28)
    zigzag = [(date(2022, 3, 28 + i % 2), 100.0 + 2900 * (i % 2)) for i in range(2)]
    made = laid_out(counted([(day, 1600.0)], zigzag, [(date(2022, 4, 7), 800.0)]))
    assert made.labels
    assert all(label.box.left() >= made.area.left() for label in made.labels)
    low, high = (made.dots[i].at for i in made.lines[0])
    for step in range(101):
        at = low + (high - low) * (step / 100)
        assert not any(label.box.contains(at) for label in made.labels)


def test_the_chart_shows_that_the_keyboard_came_to_it(chart, qtbot):
    def edge():
        return chart.grab().toImage().pixelColor(chart.width() // 2, 1)

    chart.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.waitUntil(chart.hasFocus)
    plain = edge()
    chart.clearFocus()
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(chart.hasFocus)
    assert edge() != plain
    chart.clearFocus()
    assert edge() == plain


def test_equal_numbers_of_several_sources_are_pointed_at_by_their_labels(chart):
    day = date(2022, 3, 30)
    chart.show_measure(counted([(day, 3.0)], [(day, 3.0)], [(day, 3.0)]), "", Moment.REPORTED)
    labels = chart.plot.labels
    assert len(labels) == 3
    seen = []
    chart.pointed.connect(seen.append)
    for label in labels:
        QTest.mouseMove(chart, label.box.center().toPoint())
    assert [chart.plot.dots[label.dot].point for label in labels] == seen


def test_the_numbers_of_one_source_are_joined_in_order_of_time():
    made = drawn()
    (line,) = made.lines
    assert [made.dots[i].point.words for i in line] == ["1,189", "1,480"]


def test_the_day_referred_to_moves_the_dots():
    by_report = {d.point.words: d.point.at(Moment.REPORTED) for d in drawn().dots}
    by_day = {d.point.words: d.point.at(Moment.REFERRED) for d in drawn(Moment.REFERRED).dots}
    assert by_report["1,480"] == date(2022, 4, 7)
    assert by_day["1,480"] == date(2022, 4, 4)


def test_a_place_leaves_the_others_out():
    assert [d.point.words for d in drawn(place="Mariupol").dots] == ["2,000"]


def test_arrow_keys_step_through_the_numbers_in_order_of_time(chart, qtbot):
    seen = []
    chart.pointed.connect(lambda point: seen.append(point.words))
    for _ in range(3):
        QTest.keyClick(chart, KEY.Key_Right)
    assert seen == ["2,000", "1,189", "1,480"]
    QTest.keyClick(chart, KEY.Key_Home)
    assert seen[-1] == "2,000"
    assert "More than 2,000 civilians" in chart.accessibleDescription()


def test_enter_opens_the_number_pointed_at(chart, qtbot):
    QTest.keyClick(chart, KEY.Key_End)
    with qtbot.waitSignal(chart.opened) as opened:
        QTest.keyClick(chart, KEY.Key_Return)
    assert opened.args[0].words == "1,480"


def test_a_click_opens_and_the_mouse_points(chart, qtbot):
    dot = chart.plot.dots[0]
    at = QPoint(round(dot.at.x()), round(dot.at.y()))
    QTest.mouseMove(chart, at)
    with qtbot.waitSignal(chart.opened) as opened:
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=at)
    assert opened.args[0] is dot.point
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert chart.current is dot.point


def test_painting_leaves_colour_where_the_dots_are(chart):
    picture = chart.grab().toImage()
    dot = chart.plot.dots[0]
    scale = picture.devicePixelRatio()
    inside = picture.pixelColor(round(dot.at.x() * scale), round(dot.at.y() * scale))
    corner = picture.pixelColor(2, 2)
    assert inside != corner


@pytest.fixture
def view(show):
    return show("timeline")


def test_what_is_drawn_already_is_not_laid_out_again(view):
    laid_out, measure = view.chart.plot, view._measure()
    view.chart.show_measure(measure, view.place.value, Moment.REPORTED)
    assert view.chart.plot is laid_out
    view.chart.show_measure(measure, view.place.value, Moment.REFERRED)
    assert view.chart.plot is not laid_out


def test_before_any_number_is_pointed_at_a_line_says_how(view):
    view.chart.show_measure(killed(), "", Moment.REPORTED)
    assert "arrow keys" in view.head.text()
    assert view.sentence.text() == ""


def test_the_sentence_of_the_number_pointed_at_is_read_below(view):
    QTest.keyClick(view.chart, KEY.Key_Home)
    assert "the mayor" in view.head.text()
    assert "2,000" in view.sentence.text()
    assert view.open.isEnabled()


def test_the_number_pointed_at_is_there_again_after_its_article_was_looked_at(view, show):
    QTest.keyClick(view.chart, KEY.Key_Home)
    show("library")
    show("timeline")
    assert "the mayor" in view.head.text()
    assert view.open.isEnabled()
    QTest.keyClick(view.chart, KEY.Key_Right)
    assert "the mayor" not in view.head.text()


def test_quantity_place_and_day_are_chosen_and_remembered(window, view, show):
    view.place.pick("Mariupol")
    view.place.activated.emit(view.place.currentIndex())
    assert len(view.chart.plot.dots) == 1
    view.moment.button(Moment.REFERRED.value).click()
    show("matrix")
    assert window.session.preferences.get("timeline") == {
        "measure": "civilian killed|",
        "place": "Mariupol",
        "moment": "referred",
    }


def test_without_numbers_it_says_so_with_a_way_out(empty_window, qtbot):
    empty_window.commands.show_view("timeline")
    qtbot.waitUntil(lambda: not empty_window.session.jobs.running)
    page = empty_window.views.view("timeline").pages.page
    assert page.isVisible()
    assert page.heading.text() == "No number was given twice"


def test_a_dot_tells_its_relation_without_colour_and_without_a_label(chart):
    paper = chart.grab().toImage().pixelColor(1, 1)
    shapes = set()
    for relation in (Relation.CONTRADICTS, Relation.UPDATES, Relation.AGREES, None):
        measure = counted([(date(2022, 3, 28), 100.0), (date(2022, 4, 4), 200.0)])
        points = [replace(point, relation=relation) for point in measure.points]
        series = Series("OHCHR", "", tuple(points))
        chart.show_measure(replace(measure, series=(series,)), "", Moment.REPORTED)
        at = chart.plot.dots[0].at.toPoint()
        picture = chart.grab().toImage()
        grey = [
            picture.pixelColor(at.x() + x, at.y() + y).lightness()
            for x in range(-4, 5) for y in range(-4, 5)
        ]  # fmt: skip
        dark = min(grey)
        shapes.add(tuple(light > dark + 0.3 * (paper.lightness() - dark) for light in grey))
    assert len(shapes) == 4
