"""Workbooks in and out: scenarios from spreadsheets, plans into them."""

from planner.sheets.faults import Fault, UnreadableFile, WorkbookFaults
from planner.sheets.headings import Mapping, SheetMap
from planner.sheets.imported import Imported
from planner.sheets.reading import fingerprint, guess_mapping, read_workbook
from planner.sheets.result_writing import write_result
from planner.sheets.shape import (
    HeadingSample,
    Shape,
    SheetSample,
    Shortcoming,
    look_at,
    sheet_map,
    shortcomings,
)
from planner.sheets.template import write_template
from planner.sheets.writing import write_csv_folder, write_workbook

__all__ = [
    "Fault",
    "HeadingSample",
    "Imported",
    "Mapping",
    "Shape",
    "SheetMap",
    "SheetSample",
    "Shortcoming",
    "UnreadableFile",
    "WorkbookFaults",
    "fingerprint",
    "guess_mapping",
    "look_at",
    "read_workbook",
    "sheet_map",
    "shortcomings",
    "write_csv_folder",
    "write_result",
    "write_template",
    "write_workbook",
]
