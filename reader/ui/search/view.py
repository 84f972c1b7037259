"""Search results while one types: says how the question was read and what came of it."""

from functools import partial

from PySide6.QtWidgets import QInputDialog, QVBoxLayout, QWidget

from reader.app import searching
from reader.errors import ParallaxError
from reader.search import Results
from reader.ui.search.asking import answer
from reader.ui.search.board import SearchBoard
from reader.ui.search.choosing import Choosing
from reader.ui.search.emptiness import EmptySearch
from reader.ui.search.finder import PAGE, Finder, Question
from reader.ui.search.hits_model import HitsModel
from reader.ui.shell.views import Surroundings, View
from reader.ui.speaking import spoken


class SearchView(View):
    """Behaviour of the search; where its parts stand is in SearchBoard."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.model = HitsModel(self)
        self.board = SearchBoard(self.model, self.theme)
        self.finder = Finder(self.session, partial(answer, self.session.workspace), self)
        self.emptiness = EmptySearch(self.board, around, self)
        self.choosing = Choosing(self.board, self.model, around, self)
        self.results = Results("")
        self._question = Question()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.board)
        self._connect()
        self._start()

    def activate(self, context: object = None) -> None:
        """Search for the words given as context, if any, or go on with what is there."""
        if isinstance(context, str) and context.strip():
            self.ask(context)
            self.board.list.setFocus()
            return
        if self._question.query:
            self.board.sort.setFocus()
        else:
            self._start()
            empty = self.emptiness.of_library()
            (self.board.nothing if empty else self.board.starting).focus_first()

    def typed(self, words: str) -> None:
        """Search for unfinished words, shortly."""
        if not words.strip():
            self.finder.stop()
            self.session.highlight("")
            self._question = Question()
            self._start()
            return
        self._put(Question(words, self.board.sort.value, typing=True))

    def ask(self, words: str) -> None:
        """Search for finished words and remember them."""
        self._remember(words)
        self._put(Question(words, self.board.sort.value))

    def index_changed(self) -> None:
        """Ask again, since more can be found now."""
        if self._question != Question():
            self._put(self._question)

    def _remember(self, words: str) -> None:
        try:
            searching.remember(self.session.workspace, words)
        except ParallaxError as refusal:
            self.session.notice.emit(spoken(refusal))

    def _connect(self) -> None:
        board = self.board
        self.finder.answered.connect(self._show)
        self.finder.failed.connect(self._fail)
        self.session.library_changed.connect(self._library_changed)
        board.starting.asked.connect(self.session.search_requested)
        board.starting.forgotten.connect(self._forget)
        board.facets.narrowed.connect(self._narrow)
        board.suggestion.clicked.connect(self._take_suggestion)
        board.sort.activated.connect(self._sort)
        board.keep.clicked.connect(self._keep)
        board.alike.clicked.connect(self._alike)
        self.choosing.opening.connect(self._used)
        board.list.verticalScrollBar().valueChanged.connect(self._more)

    def _put(self, question: Question) -> None:
        self._question = question
        self.finder.ask(question)

    def _start(self) -> None:
        workspace = self.session.workspace
        self.board.starting.show_own(searching.recent(workspace), searching.saved(workspace))
        self.board.told.setText(self.tr("Search"))
        for part in (self.board.took, self.board.read_as):
            part.setText("")
        self.board.read_as.hide()
        self.board.suggestion.hide()
        self._offer(False)
        if self.emptiness.of_library():
            self.emptiness.explain_library()
        else:
            self.board.pages.setCurrentWidget(self.board.starting)

    def _library_changed(self) -> None:
        """Where nothing was asked: examples instead of an empty library, or the other way."""
        if not self._question.query and not self._question.like:
            self._start()

    def _offer(self, asked: bool) -> None:
        """What can be done with results, once something was asked."""
        self.board.keep.setVisible(asked)
        self.board.sort.setVisible(asked)

    def _show(self, question: Question, results: Results) -> None:
        if question is not self._question:
            return
        self.results = results
        if not question.typing:
            self._highlight()
        self.model.put(results.hits)
        self._tell(results)
        board = self.board
        board.facets.show_facets(results.facets)
        self._offer(bool(question.query))
        if results.hits:
            board.pages.setCurrentWidget(board.results)
            if not board.list.currentIndex().isValid():
                board.list.setCurrentIndex(self.model.index(0))
        elif self.emptiness.of_library():
            self._start()
        else:
            self.emptiness.explain(results, self._take_suggestion, self._start)
        self.choosing.enable()

    def _highlight(self) -> None:
        """Colour the words in open articles; not at every keystroke."""
        self.session.highlight(self.results.query if self.results.reading.terms else "")

    def _used(self) -> None:
        """A result is being opened: the search is worth remembering and its words are coloured."""
        self._remember(self._question.query)
        self._highlight()

    def _tell(self, results: Results) -> None:
        board = self.board
        board.told.setText(self.tr("%n result(s)", "", results.total))
        words = self.tr("{time} ms").format(time=max(1, round(results.took_ms)))
        if not results.exact:
            words += " · " + self.tr("cut short; there may be more")
        board.took.setText(words)
        read = results.reading
        hints = [*read.hints]
        if searching.building(self.session.workspace) is not None:
            hints.append(self.tr("The index is being built; more may be found shortly."))
        if read.text and read.text.casefold() != results.query.strip().casefold():
            hints.insert(0, self.tr("Read as: {query}").format(query=read.text))
        board.read_as.setText("  ·  ".join(hints))
        board.read_as.setVisible(bool(hints))
        suggestion = results.suggestion
        board.suggestion.setVisible(bool(suggestion and results.hits))
        if suggestion:
            board.suggestion.setText(self.tr("Did you mean {query}?").format(query=suggestion))

    def _fail(self, sentence: str) -> None:
        self.emptiness.explain_failure(sentence, self._again)

    def _again(self) -> None:
        self._put(self._question)

    def _narrow(self, query: str) -> None:
        self.session.search_requested.emit(f"{self._question.query.strip()} {query}".strip())

    def _take_suggestion(self) -> None:
        if self.results.suggestion:
            self.session.search_requested.emit(self.results.suggestion)

    def _sort(self, _index: int) -> None:
        asked = self._question
        if asked.query:
            self._put(Question(asked.query, self.board.sort.value))

    def _more(self, value: int) -> None:
        bar = self.board.list.verticalScrollBar()
        shown = self.model.hit_count()
        near_end = value >= bar.maximum() - 2 * bar.pageStep()
        if near_end and PAGE <= shown < self.results.total and not self.finder.busy:
            asked = self._question
            self._put(Question(asked.query, asked.sort, shown + PAGE, like=asked.like))

    def _alike(self) -> None:
        if chosen := self.choosing.chosen():
            self._put(Question(like=chosen[0]))

    def _keep(self) -> None:
        query = self._question.query
        name, taken = QInputDialog.getText(
            self, self.tr("Keep this search"), self.tr("Under which name?"), text=query
        )
        if taken and name.strip():
            self._store(name.strip(), query)

    def _forget(self, name: str) -> None:
        self._store(name, "")
        self._start()

    def _store(self, name: str, query: str) -> None:
        try:
            searching.save(self.session.workspace, name, query)
        except ParallaxError as refusal:
            self.session.notice.emit(spoken(refusal))
