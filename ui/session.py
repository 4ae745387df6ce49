"""What the window works on: the open document, its judged plan, and one function per action on files."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Hashable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from planner import scenario_file, sheets
from planner.document import Change, Document, State
from planner.errors import PacktrainError
from planner.explain.report import PlanReport, report
from planner.model import Problem
from planner.scenario_file import autosave
from planner.wording import count_text
from ui.background import Background
from ui.opening import Opened, Unknown, read_any, read_as, write_plan
from ui.preferences import Preferences

AUTOSAVE_MS = 10_000
JUDGE_MS = 120
"""How long after the last edit a plan is judged anew."""


class Session(QObject):
    """The open document and what may be done to it. Views listen; none of them reads or writes files."""

    opened = Signal()
    changed = Signal(object)
    reported = Signal()
    busy = Signal(str)
    told = Signal(str)
    failed = Signal(str, object)
    saved = Signal()
    mapping_wanted = Signal(object, object, object)
    """A workbook's path, a `Mapping` to begin with, and its `SheetSample` records; see `open_as`."""

    def __init__(
        self, preferences: Preferences, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.preferences = preferences
        self.background = background
        self._document: Document | None = None
        self._stop_listening: Callable[[], None] = lambda: None
        self._report: PlanReport | None = None
        self._keeper: autosave.Keeper | None = None
        self._in_doubt: dict[Path, sheets.Mapping] = {}
        self._judge_timer = _timer(self, JUDGE_MS, self._judge)
        self._autosave_timer = _timer(self, AUTOSAVE_MS, self._autosave)

    # what is open

    @property
    def document(self) -> Document | None:
        """The open document, if any."""
        return self._document

    @property
    def problem(self) -> Problem | None:
        """The open document's data and rules."""
        return self._document.problem if self._document else None

    @property
    def report(self) -> PlanReport | None:
        """The present plan as judged last; None while there is no plan."""
        return self._report

    @property
    def person(self) -> str:
        """Who is at the desk."""
        return self.preferences.person or getpass.getuser()

    # opening and saving

    def open(self, path: Path) -> None:
        """Open a scenario file, a workbook or a folder of CSV files.

        For a workbook with sheets or headings that are not known, what the planner said of the last one of
        its shape holds; `mapping_wanted` asks when there was none, when it did not do, or when the open
        workbook is opened once more.
        """
        self.busy.emit(f"Opening {path.name} …")
        self.background.run(lambda: read_any(path), self._on_read, self._on_error)

    def open_as(self, path: Path, mapping: sheets.Mapping) -> None:
        """Open a workbook with what its sheets and columns are; remembered for its shape once it is read."""
        self.busy.emit(f"Opening {path.name} …")
        self.background.run(
            lambda: read_as(path, mapping), self._on_opened, partial(self._on_unfit, path, mapping)
        )

    def show(self, document: Document) -> None:
        """Put a document in place of the open one."""
        self._stop_listening()
        self._drop_recovery()
        self._document = document
        self._report = None
        self._stop_listening = document.listen(self._on_change)
        self.opened.emit()
        self._judge_timer.start()

    def close(self) -> None:
        """Forget the open document; what it held is not recovered."""
        self._stop_listening()
        self._judge_timer.stop()
        self._drop_recovery()
        self._document = None
        self._report = None
        self.opened.emit()

    def save(self, path: Path) -> None:
        """Write the document to a scenario file."""
        if self._document is None:
            return
        try:
            scenario_file.save(self._document, path)
        except (PacktrainError, OSError) as error:
            self.failed.emit(f"{path.name} could not be saved.", error)
            return
        self._document.mark_saved(path)
        self._drop_recovery()
        self.preferences.remember_file(path)
        self.told.emit(f"Saved {path.name}.")
        self.saved.emit()

    def export(self, path: Path) -> None:
        """Write the judged plan to a workbook, beside the sheets of the planner's own."""
        document, judged = self._document, self._report
        if document is None or judged is None:
            return
        source, state = document.source, document.state
        self.busy.emit(f"Writing {path.name} …")

        def write() -> PlanReport:
            known = judged.plan is state.plan and judged.problem is state.problem
            present = state.plan or judged.plan  # never an older verdict beside a plan that was changed since
            written = judged if known else report(state.problem, present, state.previous_plan)
            write_plan(written, source, path)
            return written

        self.background.run(
            write,
            lambda written: self._on_exported(path, written),
            self._on_error,
        )

    def recover(self, leftover: autosave.Leftover) -> None:
        """Open what an earlier session left behind unsaved."""
        try:
            document = autosave.recover(leftover)
        except PacktrainError as error:
            self.failed.emit("The unsaved work could not be read.", error)
            return
        self.show(document)

    # editing

    def do(self, text: str, edit: Callable[[State], State], merge: Hashable | None = None) -> bool:
        """Apply an edit of `planner.edits` or `planner.rulebook` as one step of undo.

        Returns whether it was done; what does not fit is said by `failed` and changes nothing.
        """
        if self._document is None:
            return False
        try:
            state = edit(self._document.state)
        except PacktrainError as error:
            self.failed.emit("", error)
            return False
        self._document.do(text, state, merge)
        return True

    def undo(self) -> None:
        """Take back the last step."""
        if self._document and (text := self._document.undo()):
            self.told.emit(f"Undone: {text}.")

    def redo(self) -> None:
        """Do again what was undone last."""
        if self._document and (text := self._document.redo()):
            self.told.emit(f"Done again: {text}.")

    # inner workings

    def _on_read(self, found: Opened | Unknown) -> None:
        if isinstance(found, Opened):
            self._on_opened(found)
            return
        path, shape = found.path, found.shape
        tried = self._in_doubt.get(path.absolute())
        kept = self._kept_mapping(shape)
        source = self._document.source if self._document else None
        again = source is not None and bool(source.mapping) and source.path == path.absolute()
        if kept is not None and tried is None and not again:
            self.open_as(path, kept)
            return
        self.busy.emit("")
        self.mapping_wanted.emit(path, tried or kept or shape.guess, shape.samples)

    def _kept_mapping(self, shape: sheets.Shape) -> sheets.Mapping | None:
        text = self.preferences.column_mapping(shape.fingerprint)
        try:
            return sheets.Mapping.from_json(text).fitted([s.name for s in shape.samples]) if text else None
        except PacktrainError:  # written by another version: the planner is asked again
            return None

    def _on_unfit(self, path: Path, mapping: sheets.Mapping, error: Exception) -> None:
        self._in_doubt[path.absolute()] = mapping
        self._on_error(error)

    def _on_opened(self, opened: Opened) -> None:
        self.busy.emit("")
        document = opened.document
        if opened.fingerprint and document.source is not None:
            self._in_doubt.pop(document.source.path, None)
            self.preferences.keep_column_mapping(opened.fingerprint, document.source.mapping)
        path = document.path or (document.source.path if document.source else None)
        if path is not None:
            self.preferences.remember_file(path)
        self.show(document)
        if opened.remarks:
            self.told.emit(" ".join(opened.remarks))

    def _on_exported(self, path: Path, written: PlanReport) -> None:
        self.busy.emit("")
        faults = len(written.verdict.hard)
        named = f"; its summary names {count_text(faults, 'problem')} to be put right" if faults else ""
        self.told.emit(f"Exported to {path.name}{named}.")

    def _on_error(self, error: Exception) -> None:
        self.busy.emit("")
        self.failed.emit("", error)

    def _on_change(self, change: Change) -> None:
        if change.problem or change.rules or change.plan:
            self._judge_timer.start()
        if self._document is not None and self._document.modified:
            self._autosave_timer.start()
        self.changed.emit(change)

    def _judge(self) -> None:
        document = self._document
        if document is None:
            return
        state = document.state
        if state.plan is None:
            self._report = None
            self.reported.emit()
            return
        plan = state.plan
        self.background.run(
            lambda: report(state.problem, plan, state.previous_plan),
            lambda judged: self._on_judged(state, judged),
            self._on_error,
        )

    def _on_judged(self, state: State, judged: PlanReport) -> None:
        if self._document is not None and self._document.state is state:
            self._report = judged
            self.reported.emit()

    def _autosave(self) -> None:
        document = self._document
        if document is None or not document.modified:
            return
        if self._keeper is None:
            self._keeper = autosave.Keeper()
        keeper = self._keeper
        self.background.run(lambda: keeper.keep(document), lambda _: None, self._on_error)

    def _drop_recovery(self) -> None:
        self._autosave_timer.stop()
        if self._keeper is not None:
            self._keeper.discard()
            self._keeper = None


def _timer(parent: QObject, interval: int, call: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval)
    timer.timeout.connect(call)
    return timer
