"""The window where the interface runs from right to left, and names that do so in any interface."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QModelIndex, QPoint, QRect, QSize, Qt, QTranslator
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QSlider,
    QStyledItemDelegate,
    QStyleOptionSlider,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.ui import language
from reader.ui.compare.cards import CardDelegate
from reader.ui.compare.keyed import KeyedButton
from reader.ui.compare.row import PaneRow
from reader.ui.findings.view import FindingsView
from reader.ui.flow import FlowLayout
from reader.ui.library.model import FINDINGS, TITLE
from reader.ui.library.view import LibraryView
from reader.ui.overview.choice import Switch
from reader.ui.preferences import Preferences
from reader.ui.search.view import SearchView
from reader.ui.settings.dialog import SettingsDialog
from reader.ui.shell.statusbar import KeyHints
from reader.ui.shell.window import MainWindow
from reader.ui.wording import byline, dotted, isolated
from tests.helpers import made_up
from tests.unit.formats.test_nearcopies import REPRINT, WIRE

Settled = Callable[[], None]
PAPER = "صحيفة الشرق الأوسط"
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """The interface runs from right to left."""
    qapp.setLayoutDirection(RIGHT)
    yield
    qapp.setLayoutDirection(LEFT)


def test_an_arabic_name_stands_apart_from_the_date_behind_it() -> None:
    assert byline(PAPER, None) == isolated(PAPER) == f"\u2068{PAPER}\u2069"
    assert dotted(PAPER, "", "28 Mar") == f"\u2068{PAPER}\u2069 · 28 Mar"
    assert dotted("Українська правда", "28 Mar") == "Українська правда · 28 Mar"


def test_english_names_stand_apart_where_the_interface_is_mirrored(mirrored: None) -> None:
    assert dotted("Nova", "28 Mar") == "\u2068Nova\u2069 · \u206828 Mar\u2069"


def test_english_words_run_from_left_to_right_on_an_arabic_computer(
    qapp: QApplication, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = QLocale()
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("ar_EG"))
    try:
        assert language.install(qapp, preferences) == "en"
        assert qapp.layoutDirection() == LEFT
        assert QLocale().language() == QLocale.Language.English
    finally:
        QLocale.setDefault(before)
        qapp.setLayoutDirection(LEFT)
        for translator in qapp.findChildren(QTranslator):
            qapp.removeTranslator(translator)
            translator.deleteLater()


def test_a_row_can_be_chosen_in_the_keys_and_in_the_library(
    mirrored: None, window: MainWindow, settled: Settled
) -> None:
    dialog = window.dialogs.open("settings")
    assert isinstance(dialog, SettingsDialog)
    keys = dialog.keys
    keys.look.setText("Matrix")
    assert keys.table.selectionModel().hasSelection()
    assert keys.usual.isEnabled()
    dialog.close()
    window.views.show("library")
    settled()
    library = window.views.view("library")
    assert isinstance(library, LibraryView)
    library.table.setCurrentIndex(library.model.index(1, 0))
    assert library.table.how_many_chosen() == 1


def test_the_buttons_to_panes_out_of_view_point_where_the_panes_are(qtbot: QtBot) -> None:
    pictures: list[QImage] = []
    for way in (LEFT, RIGHT):
        QApplication.instance().setLayoutDirection(way)  # type: ignore[union-attr]
        try:
            row = PaneRow()
            qtbot.addWidget(row)
            turns = [b for b in row.findChildren(QPushButton) if b.objectName() == "turn"]
            pictures.append(turns[1].grab().toImage())
        finally:
            QApplication.instance().setLayoutDirection(LEFT)  # type: ignore[union-attr]
    assert pictures[0] == pictures[1]


def test_score_and_relation_of_a_short_card_change_sides(
    window: MainWindow, settled: Settled
) -> None:
    settled()
    cards = window.inspector.cards
    delegate = cards.itemDelegate()
    assert isinstance(delegate, CardDelegate)
    row = next(n for n in range(cards.model().rowCount()) if n != delegate.open_row)

    def head(way: Qt.LayoutDirection) -> QImage:
        option = QStyleOptionViewItem()
        option.rect, option.direction = QRect(0, 0, 300, 124), way
        picture = QImage(QSize(300, 124), QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        delegate.paint(painter, option, cards.model().index(row, 0))
        painter.end()
        return picture

    left, right = head(LEFT), head(RIGHT)
    tint = left.pixelColor(40, 14)
    assert right.pixelColor(300 - 40, 14) == tint
    assert right.pixelColor(40, 14) != tint


def test_keys_keep_their_order_behind_the_words_of_a_button(
    mirrored: None, window: MainWindow
) -> None:
    window.views.show("search")
    search = window.views.view("search")
    assert isinstance(search, SearchView)
    assert search.board.beside.text() == f"Open beside   {isolated('Ctrl+↵')}"
    assert search.board.beside.accessibleName() == "Open beside"
    assert KeyedButton("Larger", "Ctrl++").text() == f"Larger  {isolated('Ctrl++')}"
    window.actions_.remap("key_list", ("Ctrl+,",))
    bottom = [label.text() for label in window.findChildren(KeyHints)]
    assert bottom[0].endswith(f"{isolated('Ctrl+,')}  all keys")


def test_sliders_are_filled_from_where_they_begin(mirrored: None, window: MainWindow) -> None:
    dialog = window.dialogs.open("settings")
    assert isinstance(dialog, SettingsDialog)
    dialog.tabs.setCurrentIndex(1)
    for slider in (*dialog.findChildren(QSlider), window.inspector.filters.slider):
        option = QStyleOptionSlider()
        slider.initStyleOption(option)
        assert not option.upsideDown
    dialog.close()


def test_joined_buttons_are_rounded_at_their_outer_ends(qtbot: QtBot, mirrored: None) -> None:
    switch = Switch("Columns", [("a", "speakers"), ("b", "sides"), ("c", "outlets")])
    qtbot.addWidget(switch)
    switch.show()
    leftmost, *_, rightmost = sorted(switch.findChildren(QToolButton), key=lambda each: each.x())
    assert (leftmost.property("edge"), rightmost.property("edge")) == ("first", "last")


def test_chips_begin_on_the_side_where_reading_begins(qtbot: QtBot, mirrored: None) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box)
    first, second = QLabel("one"), QLabel("two")
    flow.addWidget(first)
    flow.addWidget(second)
    box.resize(300, 60)
    box.show()
    assert first.geometry().right() == box.rect().right()
    assert second.x() < first.x()


def painted(
    delegate: QStyledItemDelegate, index: QModelIndex, size: QSize, way: Qt.LayoutDirection
) -> QImage:
    """A cell as it is painted where reading runs this way."""
    option = QStyleOptionViewItem()
    option.rect, option.direction = QRect(QPoint(0, 0), size), way
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setLayoutDirection(way)
    delegate.paint(painter, option, index)
    painter.end()
    return picture


def inked(picture: QImage) -> QRect:
    """The part of a picture that is not its ground."""
    ground = picture.pixelColor(1, 1)
    dots = [
        (x, y)
        for x in range(picture.width()) for y in range(2, picture.height() - 2)
        if picture.pixelColor(x, y) != ground
    ]  # fmt: skip
    across, down = [x for x, _ in dots], [y for _, y in dots]
    return QRect(QPoint(min(across), min(down)), QPoint(max(across), max(down)))


def test_the_rows_of_the_review_queue_change_sides(
    mirrored: None, window: MainWindow, settled: Settled
) -> None:
    window.views.show("findings")
    settled()
    view = window.views.view("findings")
    assert isinstance(view, FindingsView)
    queue = view.board.list
    size = QSize(400, queue.visualRect(view.model.index(0, 0)).height())
    left, right = (
        painted(queue.itemDelegate(), view.model.index(0, 0), size, way) for way in (LEFT, RIGHT)
    )
    badge = left.pixelColor(18, 22)
    assert right.pixelColor(400 - 18, 22) == badge != right.pixelColor(18, 22)
    quotes = QRect(0, 40, 400, size.height() - 46)
    ends = inked(left.copy(quotes)).left(), 399 - inked(right.copy(quotes)).right()
    assert abs(ends[0] - ends[1]) <= 3, "both begin as far from their edge"


def test_a_files_name_is_read_as_it_is_written(
    mirrored: None, window: MainWindow, settled: Settled, tmp_path: Path
) -> None:
    (tmp_path / "001_report.txt").write_text("Russian troops left Kyiv on Monday.")
    window.opening.import_paths([tmp_path / "001_report.txt"])
    settled()
    items = window.commands._importing.items
    assert items.model().index(0, 0).data() == isolated("001_report.txt") != "001_report.txt"


def test_a_story_unfolds_by_its_arrow_where_reading_begins_and_so_do_its_findings(
    mirrored: None, window: MainWindow, settled: Settled, qtbot: QtBot
) -> None:
    for n, text in enumerate((WIRE, REPRINT)):
        story = made_up.article(f"w{n}", [text], published=date(2022, 4, 1 + n), title=f"W{n}")
        window.session.workspace.library.add([story], text.encode())
    window.views.show("library")
    settled()
    library = window.views.view("library")
    assert isinstance(library, LibraryView)
    model, table = library.model, library.table
    row = next(n for n in range(model.rowCount()) if model.index(n, TITLE).data() == "W0")
    cell = table.visualRect(model.index(row, TITLE))
    left, right = (
        painted(table.itemDelegate(), model.index(row, TITLE), cell.size(), way)
        for way in (LEFT, RIGHT)
    )
    assert inked(left.copy(0, 0, 60, 46)).left() < 16
    assert inked(right.copy(cell.width() - 60, 0, 60, 46)).right() > 60 - 16
    far, near = QPoint(14, cell.height() // 2), QPoint(cell.width() - 14, cell.height() // 2)
    before = model.rowCount()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell.topLeft() + far)
    assert model.rowCount() == before
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell.topLeft() + near)
    assert model.rowCount() == before + 1
    qtbot.keyClick(table, Qt.Key.Key_Right)
    assert model.rowCount() == before
    counted = next(n for n in range(model.rowCount()) if model.index(n, 0).data() != "W0")
    chips = painted(table.itemDelegate(), model.index(counted, FINDINGS), QSize(220, 46), RIGHT)
    assert inked(chips).right() > 200
