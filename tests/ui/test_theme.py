"""Colours are read where they are used: text on every ground it stands on, in every palette."""

import itertools
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontMetrics, QImage, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QInputDialog,
    QLineEdit,
    QStyleOptionViewItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.assets import resource
from reader.model import Relation
from reader.ui.compare.painting import line_pen, paint_line
from reader.ui.overview.badge import Badge
from reader.ui.preferences import Preferences
from reader.ui.session import SHOWN_RELATIONS
from reader.ui.shell.window import MainWindow
from reader.ui.theme import PALETTES, Theme, faces, icon, palette
from reader.ui.theme.theme import style_sheet
from reader.ui.wording import SIGNS

GROUNDS = ("background", "paper", "raised", "hover", "accent_tint")
PAIRS = [
    *itertools.product(("ink",), (*GROUNDS, "found", "found_current")),
    *itertools.product(("muted",), ("background", "paper", "raised", "hover")),
    ("accent", "background"), ("accent", "paper"), ("accent", "raised"), ("accent", "accent_tint"),
    ("danger", "background"), ("danger", "raised"),
    ("on_ink", "ink"), ("on_contradicts", "contradicts"),
    *((f"{r}_text", ground) for r in ("contradicts", "updates", "agrees", "copies")
      for ground in (f"{r}_tint", "paper", "raised", "background")),
    *(("ink", f"{r}_tint") for r in ("contradicts", "updates", "agrees", "copies")),
]  # fmt: skip
LINES = [
    *itertools.product(
        ("contradicts", "updates", "agrees", "copies"), ("paper", "background", "hover")
    ),
    ("accent", "background"),
    ("accent", "raised"),
]


@pytest.mark.parametrize(("system", "scale"), [(9, 1.0), (13, 1.0), (16, 16 / 13), (40, 2.0)])
def test_the_interface_is_as_large_as_the_systems_letters_and_never_smaller(
    monkeypatch: pytest.MonkeyPatch, qapp: object, system: int, scale: float
) -> None:
    usual = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    usual.setPixelSize(system)
    known = SimpleNamespace(SystemFont=QFontDatabase.SystemFont, systemFont=lambda _: usual)
    monkeypatch.setattr(faces, "QFontDatabase", known)
    assert faces.type_scale.__wrapped__() == pytest.approx(scale)


def test_rows_grow_with_the_letters_in_them(
    monkeypatch: pytest.MonkeyPatch, theme: Theme, window: MainWindow
) -> None:
    badge = Badge(theme)
    badge.show_relation(Relation.CONTRADICTS)
    usual, family = badge.sizeHint(), faces.reading_face(18).pixelSize()
    monkeypatch.setattr(faces, "type_scale", lambda: 1.5)
    assert badge.sizeHint().height() == 1.5 * usual.height()
    assert badge.sizeHint().width() > 1.3 * usual.width()
    assert "font-size: 18px" in style_sheet(theme.palette), "12 pixels as drawn for"
    assert faces.reading_face(18).pixelSize() == family, "articles are set as their reader chose"
    lines = QFontMetrics(faces.interface_face()).height()
    model = window.sidebar.model
    for row in range(model.rowCount()):
        option = QStyleOptionViewItem()
        assert window.sidebar._delegate.sizeHint(option, model.index(row)).height() > lines


def luminance(colour: QColor) -> float:
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, two: QColor) -> float:
    low, high = sorted((luminance(one), luminance(two)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", PALETTES)
def test_text_has_four_and_a_half_to_one_on_its_ground(name: str) -> None:
    colours = palette(name)
    weak = {
        pair: round(contrast(colours.colour(pair[0]), colours.colour(pair[1])), 2)
        for pair in PAIRS
        if contrast(colours.colour(pair[0]), colours.colour(pair[1])) < 4.5
    }
    assert not weak


@pytest.mark.parametrize("name", PALETTES)
def test_what_a_field_asks_for_is_read_as_well_as_other_text(name: str, qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setPlaceholderText("Tags, separated by commas")
    field.setStyleSheet(style_sheet(palette(name)))
    field.ensurePolished()
    asked = field.palette().color(QPalette.ColorRole.PlaceholderText)
    assert asked.alpha() == 255
    assert contrast(asked, palette(name).colour("raised")) >= 4.5


def test_a_name_that_is_asked_for_has_room_for_one(theme: Theme, qtbot: QtBot) -> None:
    asking = QInputDialog()
    qtbot.addWidget(asking)
    theme.dress(asking)
    asking.setLabelText("Name:")
    asking.show()
    assert asking.findChild(QLineEdit).width() >= 320


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize("checked", [True, False])
def test_a_check_box_with_the_keyboard_has_a_ring_like_every_other_control(
    checked: bool, name: str, qtbot: QtBot
) -> None:
    colours = palette(name)
    around = QWidget()
    qtbot.addWidget(around)
    ground = f"QWidget {{ background: {colours.tokens['paper']} }}"
    around.setStyleSheet(style_sheet(colours) + ground)
    box = QCheckBox("High contrast", around)
    box.setChecked(checked)
    box.adjustSize()
    around.show()
    around.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    edge = box.grab().toImage().pixelColor(box.width() // 2, 0)
    assert contrast(edge, colours.colour("paper")) >= 3


@pytest.mark.parametrize("name", PALETTES)
def test_lines_and_focus_rings_have_three_to_one(name: str) -> None:
    colours = palette(name)
    assert all(contrast(colours.colour(a), colours.colour(b)) >= 3 for a, b in LINES)


@pytest.mark.parametrize("name", [name for name in PALETTES if name.startswith("contrast")])
def test_high_contrast_has_seven_to_one(name: str) -> None:
    colours = palette(name)
    assert all(contrast(colours.colour(a), colours.colour(b)) >= 7 for a, b in PAIRS
               if "accent" not in (a, b) and "tint" not in b and "found" not in b)  # fmt: skip


def test_every_palette_has_the_same_tokens_and_fills_the_style_sheet() -> None:
    tokens = {frozenset(palette(name).tokens) for name in PALETTES}
    assert len(tokens) == 1
    assert all("$" not in style_sheet(palette(name)) for name in PALETTES)


def test_relations_differ_in_sign_and_line_not_only_in_colour() -> None:
    colours = palette("light")
    assert len({tuple(line_pen(r, colours).dashPattern()) for r in SHOWN_RELATIONS}) == 4
    assert len({SIGNS[r] for r in Relation}) == len(Relation)


def test_lines_beneath_words_are_told_apart_without_colour(qapp: QApplication) -> None:
    shapes = set()
    for relation in SHOWN_RELATIONS:
        picture = QImage(40, 8, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        paint_line(painter, [QRectF(0, 0, 40, 2)], relation, palette("light"))
        painter.end()
        white = QColor(Qt.GlobalColor.white)
        dots = [(x, y) for x in range(40) for y in range(8) if picture.pixelColor(x, y) != white]
        shapes.add(tuple(dots))
    assert len(shapes) == len(SHOWN_RELATIONS)


def test_choosing_dark_changes_the_palette_and_says_so(
    theme: Theme, preferences: Preferences
) -> None:
    told: list[str] = []
    theme.changed.connect(lambda: told.append(theme.palette.name))
    theme.choose("dark")
    preferences.set("high_contrast", True)
    assert told == ["dark", "contrast_dark"]


def test_a_changed_theme_reaches_every_dressed_part_but_the_application_is_left_alone(
    theme: Theme, qtbot: QtBot
) -> None:
    parts = [QWidget(), QWidget()]
    for part in parts:
        qtbot.addWidget(part)
        theme.dress(part)
    theme.choose("dark")
    qtbot.waitUntil(lambda: all(p.styleSheet() == style_sheet(palette("dark")) for p in parts))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    assert not app.styleSheet()


def test_every_shipped_icon_is_drawn(qapp: QApplication) -> None:
    blank = icon("x", QColor("#00000000")).pixmap(16, 16).toImage()
    for path in resource("icons").glob("*.svg"):
        picture = icon(path.stem, QColor("#c2410c")).pixmap(16, 16).toImage()
        assert picture != blank, path.stem


def test_fonts_and_icons_come_with_their_licences() -> None:
    assert "SIL Open Font License" in resource("fonts", "LICENSE").read_text(encoding="utf-8")
    assert "ISC License" in resource("icons", "LICENSE").read_text(encoding="utf-8")
