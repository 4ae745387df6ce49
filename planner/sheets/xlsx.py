"""Grids as a new workbook, formatted and ready to print."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, BinaryIO

import xlsxwriter

from planner.errors import PacktrainError
from planner.sheets.cells import CellValue
from planner.sheets.celltypes import shown_text
from planner.sheets.grids import Grid, GridColumn

RESULT_MARK = "Packtrain_result"
"""A hidden name on every result sheet, by which the next run knows that it may replace the sheet."""
LONGEST_TEXT = 32_767
HEAD, LINE = "#DCE6F1", "#8EA9C8"
_FORMATS: tuple[tuple[type, str], ...] = (
    (datetime, "yyyy-mm-dd hh:mm"),
    (date, "yyyy-mm-dd"),
    (timedelta, "[h]:mm"),
    (time, "hh:mm"),
)
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def write_xlsx(
    path: Path | BinaryIO, grids: Iterable[Grid], inline: bool = False, example: bool = False
) -> None:
    """Write grids as a workbook.

    Parameters
    ----------
    inline : bool
        Whether texts stand in the sheets themselves, so that a sheet can be taken out on its own.
    example : bool
        Whether the rows are an example: shown in italics.

    Raises
    ------
    PacktrainError
        When a text is longer than a cell can hold.
    """
    options = {"constant_memory": inline, "in_memory": not inline, "strings_to_formulas": False,
               "strings_to_urls": False, "strings_to_numbers": False}  # fmt: skip
    workbook = xlsxwriter.Workbook(str(path) if isinstance(path, Path) else path, options)
    try:
        writer = _Writer(workbook, example)
        for grid in grids:
            writer.sheet(grid)
    finally:
        workbook.close()


class _Writer:
    def __init__(self, workbook: Any, example: bool) -> None:
        self.workbook = workbook
        self.example = example
        self._made: dict[tuple[tuple[str, Any], ...], Any] = {}
        self._styles: dict[tuple[tuple[bool, bool], str, bool, bool, bool], Any] = {}

    def _format(self, **properties: Any) -> Any:
        properties = {"font_name": "Calibri", "font_size": 11, "valign": "top", **properties}
        key = tuple(sorted(properties.items()))
        if key not in self._made:
            self._made[key] = self.workbook.add_format(properties)
        return self._made[key]

    def sheet(self, grid: Grid) -> None:
        sheet = self.workbook.add_worksheet(grid.title)
        self._set_up(sheet, grid)
        for index, column in enumerate(grid.columns):
            sheet.write_string(0, index, column.title, self._head(column))
            if column.note:
                sheet.write_comment(0, index, _explained(column), {"x_scale": 1.6, "author": "Packtrain"})
        for number, row in enumerate(grid.rows, start=1):
            band = number - 1 in grid.bands
            for index, value in enumerate(row):
                self._cell(sheet, number, index, value, grid.columns[index], (band, grid.edge and index == 0))
        if not grid.rows and grid.empty:
            sheet.write_string(1, 0, grid.empty, self._format(italic=True))

    def _set_up(self, sheet: Any, grid: Grid) -> None:
        sheet.freeze_panes(1, 1)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        sheet.set_footer("&L&A&CPage &P of &N&R&D")
        for index, column in enumerate(grid.columns):
            sheet.set_column(index, index, column.width or _width(grid, index))
            if column.choices:
                sheet.data_validation(
                    1, index, max(len(grid.rows), 1000), index,
                    {"validate": "list", "source": list(column.choices), "error_type": "warning",
                     "error_title": column.title, "error_message": f"One of {', '.join(column.choices)}."[:255]}
                    if len(",".join(column.choices)) <= 255 else {"validate": "any"},
                )  # fmt: skip
        if grid.rows and len(grid.columns) > 3 and not grid.edge:
            sheet.autofilter(0, 0, len(grid.rows), len(grid.columns) - 1)
        if grid.is_result:
            self.workbook.define_name(f"'{grid.title}'!{RESULT_MARK}", f"='{grid.title}'!$A$1")

    def _head(self, column: GridColumn) -> Any:
        more = {"underline": 1} if column.needed else {}
        return self._format(bold=True, bg_color=HEAD, bottom=1, bottom_color=LINE, text_wrap=True, **more)

    def _cell(
        self, sheet: Any, row: int, index: int, value: CellValue, column: GridColumn, place: tuple[bool, bool]
    ) -> None:
        """Write a cell; ``place`` tells whether it opens a band of rows and whether it is a heading."""
        if value is None:
            if place[0]:
                sheet.write_blank(row, index, None, self._style(place))
        elif isinstance(value, str):
            if len(value) > LONGEST_TEXT:
                raise PacktrainError(
                    f"A text of {len(value)} characters in “{column.title}” does not fit into a cell, which "
                    f"holds {LONGEST_TEXT}: “{value[:40]}…”. Shorten it."
                )
            guarded, wrapped = value.startswith(_FORMULA_SIGNS), "\n" in value
            sheet.write_string(row, index, value, self._style(place, "", guarded, wrapped))
        elif isinstance(value, (bool, int, float)):
            sheet.write_number(row, index, value, self._style(place, column.number_format))
        else:
            code = next(code for kind, code in _FORMATS if isinstance(value, kind))
            sheet.write_datetime(row, index, value, self._style(place, code, left=True))

    def _style(
        self,
        place: tuple[bool, bool],
        code: str = "",
        guarded: bool = False,
        wrapped: bool = False,
        left: bool = False,
    ) -> Any:
        """Return the format of a cell; a guarded text is marked as text for whoever edits it."""
        key = (place, code, guarded, wrapped, left)
        if key not in self._styles:
            band, head = place
            properties: dict[str, Any] = {}
            if band:
                properties |= {"top": 1, "top_color": LINE}
            if self.example:
                properties |= {"italic": True, "font_color": "#7F7F7F"}
            if head:
                properties |= {"bold": True, "bg_color": HEAD}
            if code:
                properties["num_format"] = code
            if left:
                properties["align"] = "left"
            if wrapped:
                properties["text_wrap"] = True
            if guarded:
                properties["quote_prefix"] = True
            self._styles[key] = self._format(**properties)
        return self._styles[key]


def _explained(column: GridColumn) -> str:
    return f"{column.note}{' Needed.' if column.needed else ''}"


def _width(grid: Grid, index: int) -> float:
    """Return a width that shows most of a column's texts."""
    texts = [len(grid.columns[index].title) + 2]
    for row in grid.rows[:500]:
        text = shown_text(row[index]) if index < len(row) else ""
        texts.append(max(map(len, text.split("\n"))))
    return float(min(max(8, *texts) + 1.5, 60))
