"""Opening, saving and leaving: the dialogs around the session's work on files."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox

from planner.document import Document
from planner.errors import PacktrainError
from planner.model import Problem, Settings
from planner.scenario_file import SUFFIX
from planner.sheets import Mapping, SheetSample, write_template
from ui.forms import MappingDialog

if TYPE_CHECKING:
    from ui.main_window import MainWindow

OPENABLE = f"Workbooks and scenarios (*.xlsx *.xlsm *.xls *.ods *.csv *{SUFFIX});;All files (*)"


class FileActions(QObject):
    """What the File menu does."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session

    def new(self) -> None:
        """Begin with an empty scenario of today."""
        if self.may_leave():
            self._session.show(Document(Problem(settings=Settings(start_date=date.today()))))

    def choose_and_open(self) -> None:
        """Ask for a file and open it; of a CSV file the whole folder."""
        path, _ = QFileDialog.getOpenFileName(self._window, "Open", self._folder(), OPENABLE)
        if path:
            chosen = Path(path)
            self._window.open_file(chosen.parent if chosen.suffix.lower() == ".csv" else chosen)

    def ask_for_mapping(self, path: Path, mapping: Mapping, samples: Sequence[SheetSample]) -> None:
        """Ask what a workbook's sheets and columns are, and open it so."""
        dialog = MappingDialog(path.name, mapping, samples, self._window)
        if dialog.exec():
            self._session.open_as(path, dialog.mapping)
        else:
            self._window.statusBar().showMessage(f"{path.name} was not opened.", 8000)
        dialog.deleteLater()

    def close_document(self) -> None:
        """Go back to the start page."""
        if self.may_leave():
            self._session.close()

    def save(self) -> bool:
        """Save where the scenario was, or ask where; tells whether it was saved."""
        document = self._session.document
        if document is None:
            return True
        if document.path is None:
            return self.save_as()
        self._session.save(document.path)
        return not document.modified

    def save_as(self) -> bool:
        """Ask where to save; tells whether it was saved."""
        document = self._session.document
        if document is None:
            return True
        start = str(Path(self._folder()) / f"{document.name}{SUFFIX}")
        path, _ = QFileDialog.getSaveFileName(
            self._window, "Save scenario", start, f"Packtrain scenarios (*{SUFFIX})"
        )
        if not path:
            return False
        chosen = Path(path)
        self._session.save(chosen if chosen.suffix == SUFFIX else chosen.with_name(chosen.name + SUFFIX))
        return not document.modified

    def export(self) -> None:
        """Ask where to write the plan; the planner's own workbook is not overwritten unasked."""
        document = self._session.document
        if document is None:
            return
        if self._session.report is None:
            self._window.statusBar().showMessage(
                "There is no plan to export yet. Press F5 to make one.", 8000
            )
            return
        start = str(Path(self._folder()) / f"{document.name} plan.xlsx")
        path, _ = QFileDialog.getSaveFileName(self._window, "Export plan", start, "Excel workbooks (*.xlsx)")
        if path:
            chosen = Path(path)
            self._session.export(
                chosen if chosen.suffix.lower() == ".xlsx" else chosen.with_name(chosen.name + ".xlsx")
            )

    def save_template(self) -> None:
        """Ask where to write an empty workbook with all sheets."""
        start = str(Path(self._folder()) / "Packtrain template.xlsx")
        path, _ = QFileDialog.getSaveFileName(
            self._window, "Save template", start, "Excel workbooks (*.xlsx)"
        )
        if not path:
            return
        try:
            write_template(Path(path))
        except (PacktrainError, OSError) as error:
            self._window.show_error("The template could not be saved.", error)
            return
        self._window.statusBar().showMessage(f"Saved {Path(path).name}.", 8000)

    def may_leave(self) -> bool:
        """Ask about unsaved work; tells whether the open document may be closed."""
        document = self._session.document
        if document is None or not document.modified:
            return True
        button = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._window,
            "Unsaved changes",
            f"Save the changes to “{document.name}”?",
            button.Save | button.Discard | button.Cancel,
            button.Save,
        )
        if answer == button.Save:
            return self.save()
        return answer == button.Discard

    def _folder(self) -> str:
        document = self._session.document
        path = document and (document.path or (document.source.path if document.source else None))
        recent = self._window.preferences.recent_files
        if path:
            return str(path.parent)
        return str(recent[0].parent) if recent else str(Path.home())
