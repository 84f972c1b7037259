"""The bar on top: search, the views, scrolling together, text size, theme, export."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from reader.ui.actions import Actions
from reader.ui.overview.choice import mark_ends
from reader.ui.shell.views import VIEWS, spec_of
from reader.ui.theme import Theme
from reader.ui.theme.faces import scaled

_READING_MENU = (
    ("larger", "smaller", "usual_size"),
    ("claims_only", "only_here", "strips", "cursor"),
    ("calm", "full_screen"),
)
_NARROW, _TIGHT = 1150, 900


class TopBar(QFrame):
    """Layout of the top bar; says what was asked for and holds no state but its own text."""

    search_submitted = Signal(str)
    search_edited = Signal(str)

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self._theme, self._actions = theme, actions
        self._icons: list[tuple[QToolButton, str]] = []
        self.search = self._search_box()
        self._switch, self._tabs = self._view_switch()
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 14, 7)
        wordmark = QLabel("Parallax")
        wordmark.setObjectName("wordmark")
        row.addWidget(self._tool("sidebar", "panel-left"))
        row.addWidget(wordmark)
        self._wordmark = wordmark
        row.addWidget(self.search, 3)
        row.addWidget(self._switch)
        row.addStretch(1)
        self._tools = QHBoxLayout()
        row.addLayout(self._tools)
        for button in self._buttons():
            row.addWidget(button)
        row.addWidget(self._menu_button("menu", "list", self.tr("Menu"), self._main_menu()))
        theme.changed.connect(self._dress)
        self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What can be left out of a narrow bar gives way, so that the views keep their names."""
        super().resizeEvent(event)
        style, narrow = Qt.ToolButtonStyle, self.width() < scaled(_NARROW)
        tight = self.width() < scaled(_TIGHT)
        self._row.setSpacing(6 if tight else 10)
        self._export.setToolButtonStyle(
            style.ToolButtonIconOnly if tight else style.ToolButtonTextOnly
        )
        self._sync.setToolButtonStyle(
            style.ToolButtonIconOnly if narrow else style.ToolButtonTextBesideIcon
        )
        self._wordmark.setVisible(not narrow)
        self.search.setMinimumWidth(scaled(90 if narrow else 200))
        for tab in self._tabs.values():
            if tab.property("narrow") != narrow:
                tab.setProperty("narrow", narrow)
                tab.style().unpolish(tab)
                tab.style().polish(tab)
                tab.updateGeometry()

    def show_view(self, name: str) -> None:
        """Press the tab of a view; none where it has no tab. Only a comparison scrolls together."""
        framed = spec_of(name).framed
        for tool in (self._sync, self._inspector):
            tool.setVisible(framed)
        for column in ("sidebar", "inspector"):
            self._actions[column].setEnabled(framed)
        for tab_name, tab in self._tabs.items():
            tab.setChecked(tab_name == name)
        if name not in self._tabs:
            self._group.setExclusive(False)
            for tab in self._tabs.values():
                tab.setChecked(False)
            self._group.setExclusive(True)

    def set_tools(self, tools: QWidget | None) -> None:
        """Put a view's own controls beside the common ones."""
        while (item := self._tools.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
        if tools is not None:
            self._tools.addWidget(tools)
            tools.show()

    def focus_search(self) -> None:
        """Put the cursor in the search box."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _search_box(self) -> QLineEdit:
        box = QLineEdit()
        box.setObjectName("search")
        box.setAccessibleName(self.tr("Search articles, claims and speakers"))
        box.setPlaceholderText(
            self.tr("Search articles, claims, speakers… e.g. speaker:Lavrov Crimea")
        )
        box.setClearButtonEnabled(True)
        box.setMinimumWidth(scaled(200))
        box.setMaximumWidth(scaled(420))
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lens = QAction(box)
        box.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        box.textEdited.connect(self.search_edited)
        box.returnPressed.connect(self._submit)
        return box

    def _view_switch(self) -> tuple[QFrame, dict[str, QToolButton]]:
        frame = QFrame()
        frame.setObjectName("viewSwitch")
        row = QHBoxLayout(frame)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        self._group = QButtonGroup(frame)
        tabs: dict[str, QToolButton] = {}
        for spec in (spec for spec in VIEWS if spec.switch):
            tab = QToolButton()
            tab.setText(QCoreApplication.translate("Views", str(spec.title)))
            tab.setCheckable(True)
            tab.setAccessibleName(tab.text())
            tab.setToolTip(self._actions.tip(f"view_{spec.name}"))
            tab.clicked.connect(self._actions[f"view_{spec.name}"].trigger)
            self._group.addButton(tab)
            row.addWidget(tab)
            tabs[spec.name] = tab
        mark_ends(list(tabs.values()))
        return frame, tabs

    def _tool(self, name: str, icon: str) -> QToolButton:
        """A button that carries out a command and shows whether it is in force."""
        button = QToolButton()
        button.setDefaultAction(self._actions[name])
        button.setToolTip(self._actions.tip(name))
        button.setAccessibleName(self._actions[name].text())
        self._icons.append((button, icon))
        return button

    def _buttons(self) -> list[QToolButton]:
        self._sync = self._tool("sync_scroll", "link-2")
        self._inspector = self._tool("inspector", "panel-right")
        self._export = export = QToolButton()
        self._icons.append((export, "share"))
        export.setProperty("look", "button")
        export.setText(self._actions["export"].text())
        export.setAccessibleName(self._actions["export"].text())
        export.setToolTip(self._actions.tip("export"))
        export.clicked.connect(self._actions["export"].trigger)
        return [
            self._sync,
            self._inspector,
            self._menu_button("size", "a-large-small", self.tr("Reading"), self._size_menu()),
            self._menu_button("theme", "sun-moon", self.tr("Theme"), self._theme_menu()),
            export,
        ]

    def _menu_button(self, name: str, icon: str, text: str, menu: QMenu) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"{name}Button")
        button.setAccessibleName(text)
        button.setToolTip(text)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        menu.setParent(button, menu.windowFlags())
        self._icons.append((button, icon))
        return button

    def _size_menu(self) -> QMenu:
        menu = QMenu()
        for group in _READING_MENU:
            for name in group:
                menu.addAction(self._actions[name])
            menu.addSeparator()
        return menu

    def _theme_menu(self) -> QMenu:
        menu = QMenu()
        words = {
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "system": self.tr("As the system"),
        }
        for choice, text in words.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setData(choice)
        menu.triggered.connect(self._choose_theme)
        menu.aboutToShow.connect(self._tick_theme)
        self._themes = menu
        return menu

    def _main_menu(self) -> QMenu:
        menu = QMenu()
        groups = (
            ("add_files", "add_folder", "add_address", "paste_article"),
            ("export", "take_in_flags", "compare_flags", "verify_dossier"),
            ("safety",),
            ("undo", "redo"),
            ("sidebar", "inspector", "strips"),
            ("settings", "key_list", "help", "about"),
            ("quit",),
        )
        for group in groups:
            for name in group:
                menu.addAction(self._actions[name])
            menu.addSeparator()
        return menu

    def _submit(self) -> None:
        self.search_submitted.emit(self.search.text())

    def _choose_theme(self, action: QAction) -> None:
        self._theme.choose(action.data())

    def _tick_theme(self) -> None:
        for action in self._themes.actions():
            action.setChecked(action.data() == self._theme.choice)

    def _dress(self) -> None:
        self._lens.setIcon(self._theme.icon("search", "muted"))
        for button, name in self._icons:
            icon = self._theme.icon(name, "muted", "accent")
            if action := button.defaultAction():
                action.setIcon(icon)
                action.setIconVisibleInMenu(False)
            button.setIcon(icon)
            button.setIconSize(QSize(scaled(17), scaled(17)))
