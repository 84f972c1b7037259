"""The settings: appearance, reading, language, network, keys, library."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reader.app import fetching
from reader.errors import ParallaxError
from reader.ui import language
from reader.ui.fitting import fit
from reader.ui.language import LANGUAGES
from reader.ui.settings.keys_page import KeysPage
from reader.ui.settings.rows import Line, Pick, Scale, Tick
from reader.ui.shell.views import Surroundings
from reader.ui.speaking import spoken
from reader.ui.theme.faces import reading_families
from reader.ui.wording import count

_NATURAL = QSizePolicy.Policy.Fixed


class SettingsDialog(QDialog):
    """Tabs of settings; each takes effect at once."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._around = around
        self._preferences = around.session.preferences
        self.tabs = QTabWidget()
        self.keys = KeysPage(around.actions)
        self.tabs.addTab(self._appearance(), self.tr("Appearance"))
        self.tabs.addTab(self._reading(), self.tr("Reading"))
        self.tabs.addTab(self.keys, self.tr("Keys"))
        self.tabs.addTab(self._network(), self.tr("Network and privacy"))
        self.tabs.addTab(self._library(), self.tr("Library"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.addWidget(self.tabs)
        column.addWidget(buttons)
        fit(self, 720, 560)

    def _appearance(self) -> QWidget:
        page, form = _page()
        themes = [
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ]
        form.addRow(self.tr("Theme"), self._pick("theme", self.tr("Theme"), themes))
        form.addRow("", Tick(self._preferences, "high_contrast", self.tr("High contrast")))
        form.addRow(
            "", Tick(self._preferences, "reduced_motion", self.tr("Nothing moves by itself"))
        )
        languages = [("", self.tr("As the system")), *LANGUAGES]
        form.addRow(self.tr("Language"), self._pick("language", self.tr("Language"), languages))
        self.restart = QPushButton(self.tr("Restart now"))
        self.restart.setSizePolicy(_NATURAL, _NATURAL)
        self.restart.clicked.connect(self._restart)
        hint = _hint(self.tr("Another language is used from the next start on."))
        form.addRow("", hint)
        form.addRow("", self.restart)
        self._preferences.changed.connect(self._offer_restart)
        self._offer_restart("language")
        return page

    def _offer_restart(self, name: str) -> None:
        if name == "language":
            self.restart.setVisible(self._preferences.text(name) != language.in_force())

    def _restart(self) -> None:
        """Come back at once with the same comparison and places."""
        self._around.session.restarting = True
        self._around.actions["quit"].trigger()

    def _reading(self) -> QWidget:
        page, form = _page()
        preferences = self._preferences
        faces = [("", self.tr("Source Serif (comes with Parallax)"))]
        faces += [(face, face) for face in reading_families()[1:]]
        form.addRow(
            self.tr("Reading face"), self._pick("reading_face", self.tr("Reading face"), faces)
        )
        scales = {
            words: Scale(preferences, name, words, steps, factor, unit)
            for name, words, steps, factor, unit in (
                ("text_pixels", self.tr("Text size"), (13, 32), 1.0, self.tr("px")),
                ("line_height", self.tr("Line height"), (12, 22), 0.1, ""),
                ("column", self.tr("Width of the column"), (45, 100), 1.0, self.tr("characters")),
            )
        }
        widest = max(scale.widest for scale in scales.values())
        for words, scale in scales.items():
            scale.value.setFixedWidth(widest)
            form.addRow(words, scale)
        form.addRow(
            "", Tick(preferences, "sync_scroll", self.tr("Scroll compared articles together"))
        )
        form.addRow(
            "", Tick(preferences, "strips", self.tr("Overview strips beside the scrollbars"))
        )
        return page

    def _network(self) -> QWidget:
        page, form = _page()
        allowed = QCheckBox(self.tr("Fetch a page when I ask for it by its address"))
        workspace = self._around.session.workspace
        allowed.setChecked(not fetching.is_forbidden(workspace))
        allowed.toggled.connect(self._allow_network)
        form.addRow("", allowed)
        form.addRow(
            "",
            _hint(
                self.tr(
                    "Parallax never goes online by itself. With this off it does not go online"
                    " at all. Nothing you read, search for or mark leaves this computer."
                )
            ),
        )
        who = self.tr("Your name on flags")
        form.addRow(
            who, Line(self._preferences, "reviewer", who, self.tr("kept in the history of flags"))
        )
        return page

    def _allow_network(self, on: bool) -> None:
        try:
            fetching.forbid(self._around.session.workspace, not on)
        except ParallaxError as refusal:
            self._around.session.notice.emit(spoken(refusal))

    def _library(self) -> QWidget:
        page, form = _page()
        folders = self._around.session.workspace.folders
        for words, folder in (
            (self.tr("Library, never to be lost"), folders.precious),
            (self.tr("Cache, may be deleted"), folders.cache),
        ):
            place = QLabel(str(folder))
            place.setWordWrap(True)
            place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            place.setAccessibleName(f"{words}: {folder}")
            form.addRow(words, place)
        articles = len(self._around.session.workspace.library.summaries())
        form.addRow(self.tr("Articles"), QLabel(count(articles)))
        show = QPushButton(self.tr("Show the folder"))
        show.setSizePolicy(_NATURAL, _NATURAL)
        show.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folders.precious)))
        )
        form.addRow("", show)
        safety = QPushButton(self._around.actions["safety"].text())
        safety.setSizePolicy(_NATURAL, _NATURAL)
        safety.clicked.connect(self.accept)
        safety.clicked.connect(self._around.actions["safety"].trigger)
        form.addRow("", safety)
        return page

    def _pick(self, name: str, words: str, items: list[tuple[str, str]]) -> Pick:
        return Pick(self._preferences, name, words, items)


def _page() -> tuple[QWidget, QFormLayout]:
    page = QWidget()
    form = QFormLayout(page)
    form.setContentsMargins(22, 20, 22, 20)
    form.setHorizontalSpacing(18)
    form.setVerticalSpacing(12)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return page, form


def _hint(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "muted")
    label.setWordWrap(True)
    return label
