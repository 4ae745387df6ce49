"""The window: puts the panes together and connects them. What they do stands in their own modules."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMainWindow,
    QMenu,
    QMessageBox,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from planner.document import Change
from planner.scenario_file import autosave
from planner.sheets.examples import examples
from planner.version import version
from ui.actions import build_menus
from ui.assistant import AssistantPane
from ui.background import Background
from ui.by_hand import ByHand
from ui.compare import ChangesPane
from ui.conversation import Conversation
from ui.dialogs import OptionsDialog, Palette, TourDialog
from ui.editing import Editing
from ui.errors import show_error
from ui.files import FileActions
from ui.ledger import LedgerPane
from ui.map.pane import MapPane
from ui.models import ModelDialog
from ui.planning import Planning
from ui.preferences import Preferences
from ui.results import NotesPane, ResultsPane, UnservedPane
from ui.runbar import RunBar
from ui.selection import Selection
from ui.session import Session
from ui.showing import Showing
from ui.solving import Solving
from ui.start_page import StartPage
from ui.tables import TablesPane
from ui.theme import SPACE, Mode, apply_theme
from ui.timeline import TimelinePane


class MainWindow(QMainWindow):
    """Tables at the left, the plan in the middle, assistant and rules at the right, the run bar below."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.preferences = preferences
        self.background = Background(self)
        self.session = Session(preferences, self.background, self)
        self.selection = Selection(self)
        self.planning = Planning(self.background, self)
        self.tables = TablesPane()
        self.map = MapPane(self.selection)
        self.timeline = TimelinePane(self.selection)
        self.results = ResultsPane(self.selection)
        self.unserved = UnservedPane(self.selection)
        self.changes = ChangesPane()
        self.notes = NotesPane()
        self.assistant = AssistantPane()
        self.ledger = LedgerPane()
        self.run_bar = RunBar()
        self.start_page = StartPage([(e.title, e.description, e.path) for e in examples()])
        self.conversation = Conversation(self.session, self.background, self.assistant, self)
        self.editing = Editing(self.session, self.tables, self.ledger, self)
        self.showing = Showing(self)
        self.solving = Solving(self)
        self.by_hand = ByHand(self)
        self.files = FileActions(self)
        self.actions_by_name = build_menus(self, self._handlers())
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self.setMinimumSize(960, 600)
        self._restore_layout()
        self._on_opened()
        self.planning.warm_up()
        self.conversation.warm_up()

    # layout

    def _lay_out(self) -> None:
        self.views = QTabWidget()
        self.views.setDocumentMode(True)
        self.views.addTab(self.map, "Map")
        self.views.addTab(self.timeline, "Timeline")
        self.views.addTab(self.results, "Routes")
        self.below = QTabWidget()
        self.below.setDocumentMode(True)
        self.below.addTab(self.unserved, "Left out")
        self.below.addTab(self.changes, "What changed")
        self.below.addTab(self.notes, "Notes")
        self.middle = _splitter(Qt.Orientation.Vertical, (self.views, self.below), (5, 2))
        right_top = _titled("Assistant", self.assistant)
        right_below = _titled("Rules", self.ledger)
        self.right = _splitter(Qt.Orientation.Vertical, (right_top, right_below), (3, 2))
        self.across = _splitter(
            Qt.Orientation.Horizontal, (self.tables, self.middle, self.right), (30, 45, 25)
        )
        self.tables.setMinimumWidth(220)
        self.middle.setMinimumWidth(360)
        self.right.setMinimumWidth(260)
        work = QWidget()
        column = QVBoxLayout(work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.across, 1)
        column.addWidget(self.run_bar)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start_page)
        self.pages.addWidget(work)
        self.setCentralWidget(self.pages)
        self.statusBar().setSizeGripEnabled(False)

    def _restore_layout(self) -> None:
        geometry = self.preferences.layout("window")
        if geometry.isEmpty():
            screen = self.screen().availableGeometry()
            self.resize(min(1600, screen.width()), min(940, screen.height()))
        else:
            self.restoreGeometry(geometry)
        self.across.setSizes([340, 620, 320])
        for name, splitter in self._splitters().items():
            state = self.preferences.layout(name)
            if not state.isEmpty():
                splitter.restoreState(state)

    def _splitters(self) -> dict[str, QSplitter]:
        return {"across": self.across, "middle": self.middle, "right": self.right}

    # connections

    def _connect(self) -> None:
        session = self.session
        session.opened.connect(self._on_opened)
        session.changed.connect(self._on_changed)
        session.reported.connect(self.showing.show_report)
        self.views.currentChanged.connect(lambda _: self.showing.catch_up())
        session.told.connect(lambda text: self.statusBar().showMessage(text, 8000))
        session.busy.connect(self.statusBar().showMessage)
        session.failed.connect(self.show_error)
        session.saved.connect(self._show_title)
        session.mapping_wanted.connect(self.files.ask_for_mapping)
        self.selection.changed.connect(
            lambda: self.tables.follow(self.selection.activity, self.selection.resource)
        )
        self.tables.activity_selected.connect(lambda name: self.selection.select(activity=name))
        self.tables.resource_selected.connect(lambda name: self.selection.select(resource=name))
        self.timeline.activated.connect(self.tables.open_record)
        self.results.activated.connect(self.tables.open_record)
        for pane in (self.changes, self.notes):
            pane.activity_selected.connect(lambda name: self.selection.select(activity=name))
        self.unserved.ask_why.connect(lambda name: self.conversation.ask(f"Why was {name} left out?"))
        self.conversation.rule_form_wanted.connect(self.editing.change_proposal)
        self.conversation.trial_wanted.connect(self.solving.try_out)
        self.conversation.marked.connect(self._on_marked)
        self.conversation.busy_changed.connect(self.enable_stop)
        self.run_bar.solve_pressed.connect(self.solving.solve)
        self.run_bar.stop_pressed.connect(self.planning.stop)
        self.start_page.file_chosen.connect(self.open_file)
        self.start_page.open_pressed.connect(self.files.choose_and_open)
        self.start_page.template_pressed.connect(self.files.save_template)
        self.preferences.changed.connect(self._show_recent)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "new": self.files.new,
            "open": self.files.choose_and_open,
            "recent": lambda: None,
            "start": self.files.close_document,
            "save": self.files.save,
            "save_as": self.files.save_as,
            "export": self.files.export,
            "template": self.files.save_template,
            "quit": self.close,
            "undo": self.session.undo,
            "redo": self.session.redo,
            "filter": self._filter,
            "add_rule": self.ledger.show_kinds,
            "solve": self.solving.solve,
            "solve_anew": self.solving.solve_anew,
            "insert": self.solving.insert,
            "pin": self.by_hand.pin_selected,
            "stop": self._stop,
            "ask": self.assistant.focus_line,
            "model": lambda: ModelDialog(self.preferences, self.background, self).exec(),
            "settings": lambda: OptionsDialog(self.preferences, self).exec(),
            "audit": self.showing.show_history,
            "map": lambda: self.views.setCurrentWidget(self.map),
            "timeline": lambda: self.views.setCurrentWidget(self.timeline),
            "results": lambda: self.views.setCurrentWidget(self.results),
            "fit": self.map.fit,
            "appearance_system": lambda: self._dress("system"),
            "appearance_light": lambda: self._dress("light"),
            "appearance_dark": lambda: self._dress("dark"),
            "palette": lambda: Palette(list(self.actions_by_name.values()), self).exec(),
            "help": lambda: TourDialog(self).exec(),
            "about": self._about,
        }

    def _stop(self) -> None:
        """Stop what the planner is looking at: the reading from the assistant's line, else the solve."""
        reading = self.conversation.busy
        if reading and (not self.planning.running or self.assistant.isAncestorOf(self.focusWidget())):
            self.conversation.stop()
        else:
            self.planning.stop()

    def enable_stop(self) -> None:
        """Offer Stop while there is something to stop."""
        self.actions_by_name["stop"].setEnabled(self.planning.running or self.conversation.busy)

    # what the session tells

    def _on_opened(self) -> None:
        document = self.session.document
        self.pages.setCurrentIndex(0 if document is None else 1)
        self.assistant.clear()
        self.selection.clear()
        self.solving.forget()
        self.tables.show_problem(None)
        self.tables.show_problem(document.problem if document else None)
        self.showing.show_all()
        self._show_recent()
        self._show_title()

    def _on_changed(self, change: Change) -> None:
        document = self.session.document
        if document is not None and change.problem:
            self.tables.show_problem(document.problem)
        self.showing.show_change(change)
        self._show_title()

    def _show_title(self) -> None:
        document = self.session.document
        self.setWindowTitle(f"{document.name}[*]" if document else "Packtrain")
        self.setWindowModified(bool(document and document.modified))
        for name in (
            "save",
            "save_as",
            "export",
            "solve",
            "solve_anew",
            "insert",
            "filter",
            "add_rule",
            "ask",
            "audit",
            "fit",
            "start",
        ):
            self.actions_by_name[name].setEnabled(document is not None)
        undo, redo = self.actions_by_name["undo"], self.actions_by_name["redo"]
        undo.setEnabled(bool(document and document.can_undo))
        redo.setEnabled(bool(document and document.can_redo))
        undo.setText(f"&Undo {document.undo_text}" if document and document.can_undo else "&Undo")
        redo.setText(f"&Redo {document.redo_text}" if document and document.can_redo else "&Redo")
        self.enable_stop()

    def _show_recent(self) -> None:
        paths = self.preferences.recent_files
        self.start_page.show_recent(paths)
        menu = QMenu(self)
        for path in paths:
            menu.addAction(str(path), partial(self.open_file, path))
        menu.setEnabled(bool(paths))
        action = self.actions_by_name["recent"]
        if (old := action.menu()) is not None:
            old.deleteLater()
        action.setMenu(menu)

    def show_error(self, lead: str, error: object) -> None:
        """Show what went wrong and what can be done about it."""
        show_error(self, lead, error)

    def _filter(self) -> None:
        if (page := self.tables.current_page) is not None:
            page.focus_filter()

    def _on_marked(self, activities: tuple[str, ...], resources: tuple[str, ...]) -> None:
        if len(activities) == 1:
            self.selection.select(activity=activities[0])
        elif not activities and len(resources) == 1:
            self.selection.select(resource=resources[0])

    # the window itself

    def open_file(self, path: Path) -> None:
        """Open a workbook or scenario, once unsaved work has been seen to."""
        if self.files.may_leave():
            self.session.open(Path(path))

    def offer_recovery(self) -> None:
        """Ask whether work that a crash left behind is to be opened."""
        for leftover in autosave.recoverable():
            answer = QMessageBox.question(
                self,
                "Unsaved work",
                f"“{leftover.name}” was not saved when Packtrain ended unexpectedly. Open what was kept?",
                QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Discard,
            )
            if answer == QMessageBox.StandardButton.Open:
                self.session.recover(leftover)
                return
            autosave.discard(leftover)

    def _dress(self, mode: Mode) -> None:
        self.preferences.appearance = mode
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_theme(application, mode)

    def _about(self) -> None:
        QMessageBox.about(
            self,
            "About Packtrain",
            f"<b>Packtrain {version()}</b><p>A logistics planner's workbench that fits on one laptop "
            "without a network.</p><p>Apache License 2.0. Map: Natural Earth (public domain); towns: GeoNames "
            "(CC BY 4.0); font: Inter (OFL); language model: SmolLM2 (Apache 2.0).</p>",
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "showing"):
            self.showing.show_marks()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.open_file(files[0])

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.files.may_leave():
            event.ignore()
            return
        self.preferences.keep_layout("window", self.saveGeometry())
        for name, splitter in self._splitters().items():
            self.preferences.keep_layout(name, splitter.saveState())
        self.planning.close()
        self.conversation.close()
        self.session.close()
        self.background.close()
        event.accept()


def _splitter(
    orientation: Qt.Orientation, widgets: tuple[QWidget, ...], stretch: tuple[int, ...]
) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setChildrenCollapsible(False)
    for position, (widget, factor) in enumerate(zip(widgets, stretch, strict=True)):
        splitter.addWidget(widget)
        splitter.setStretchFactor(position, factor)
    return splitter


def _titled(title: str, widget: QWidget) -> QWidget:
    frame = QWidget()
    heading = QLabel(title)
    heading.setProperty("role", "heading")
    heading.setContentsMargins(SPACE * 3 // 2, SPACE, 0, 0)
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(heading)
    column.addWidget(widget, 1)
    return frame
