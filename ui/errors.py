"""How errors are shown: the planner's own words, every fault of a workbook in a list, details on demand."""

from __future__ import annotations

import traceback

from PySide6.QtWidgets import QMessageBox, QWidget

from planner.errors import PacktrainError
from planner.sheets import WorkbookFaults
from ui.dialogs import TextTableDialog


def show_error(parent: QWidget, lead: str, error: object) -> None:
    """Show an error in a dialog of the right sort.

    Parameters
    ----------
    parent : QWidget
    lead : str
        What could not be done; may be empty when the error says it all.
    error : Exception or str
    """
    if isinstance(error, WorkbookFaults):
        count = len(error.faults)
        rows = [(f.where, f.value, f.expected, f.remedy) for f in error.faults]
        text = "One thing has" if count == 1 else f"{count} things have"
        TextTableDialog(
            "The workbook was not opened",
            f"{text} to be put right first. Nothing was imported.",
            ("where", "found", "expected", "remedy"),
            rows,
            parent,
        ).exec()
        return
    box = QMessageBox(QMessageBox.Icon.Warning, "Packtrain", lead or str(error), parent=parent)
    if lead:
        box.setInformativeText(str(error))
    if isinstance(error, BaseException) and not isinstance(error, PacktrainError | OSError):
        box.setDetailedText("".join(traceback.format_exception(error)))
    box.exec()
