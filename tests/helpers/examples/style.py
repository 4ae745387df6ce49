"""A planner's workbook: title rows, coloured headings, widths, notes and formulas."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, time
from pathlib import Path
from typing import Any

import xlsxwriter


@dataclass(frozen=True)
class Formula:
    """A formula with the value that it has."""

    text: str
    value: float


@dataclass(frozen=True)
class Page:
    """A sheet of the workbook.

    Attributes
    ----------
    title : str
        A line above the headings; empty for none.
    notes : dict
        Remarks on headings.
    colours : dict
        For a heading: fills by cell text.
    """

    name: str
    headings: Sequence[str]
    rows: Sequence[Sequence[Any]]
    title: str = ""
    widths: dict[str, float] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    colours: dict[str, dict[str, str]] = field(default_factory=dict)
    formats: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Look:
    """The fonts and colours of one planner."""

    font: str
    size: int
    head: str
    head_text: str
    stripe: str
    tab: str


def write(path: Path, pages: Sequence[Page], look: Look, created: date) -> None:
    """Write a workbook."""
    book = xlsxwriter.Workbook(str(path))
    book.set_properties(
        {"created": __import__("datetime").datetime(created.year, created.month, created.day)}
    )
    made: dict[tuple[tuple[str, Any], ...], Any] = {}

    def style(**more: Any) -> Any:
        properties = {"font_name": look.font, "font_size": look.size, "valign": "vcenter", **more}
        key = tuple(sorted(properties.items()))
        if key not in made:
            made[key] = book.add_format(properties)
        return made[key]

    for page in pages:
        sheet = book.add_worksheet(page.name)
        sheet.set_tab_color(look.tab)
        top = 0
        if page.title:
            sheet.merge_range(
                0,
                0,
                0,
                max(1, min(len(page.headings), 8) - 1),
                page.title,
                style(bold=True, font_size=look.size + 4),
            )
            sheet.set_row(0, 24)
            top = 2
        head = style(
            bold=True,
            bg_color=look.head,
            font_color=look.head_text,
            border=1,
            border_color="#FFFFFF",
            text_wrap=True,
        )
        for column, heading in enumerate(page.headings):
            sheet.write_string(top, column, heading, head)
            texts = [len(_text(row[column])) for row in page.rows if column < len(row)]
            width = page.widths.get(heading) or min(max([len(heading), *texts, 6]) * 1.05 + 2, 42)
            sheet.set_column(column, column, width)
            if heading in page.notes:
                sheet.write_comment(top, column, page.notes[heading], {"x_scale": 1.5})
        sheet.set_row(top, 30)
        for number, row in enumerate(page.rows, start=top + 1):
            stripe = {"bg_color": look.stripe} if (number - top) % 2 == 0 else {}
            for column, value in enumerate(row):
                heading = page.headings[column]
                fill = page.colours.get(heading, {}).get(str(value))
                more = {"bg_color": fill} if fill else stripe
                _write(sheet, number, column, value, style, more, page.formats.get(heading, ""))
        sheet.freeze_panes(top + 1, 1)
        if len(page.rows) > 5:
            sheet.autofilter(top, 0, top + len(page.rows), len(page.headings) - 1)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(top)
        sheet.set_footer("&L&F&C&A&RPage &P of &N")
    book.close()


def _text(value: Any) -> str:
    if isinstance(value, (date, time)):
        return "00:00 00:00"[: 10 if isinstance(value, date) else 5]
    return "" if value is None or isinstance(value, Formula) else str(value)


def _write(
    sheet: Any, row: int, column: int, value: Any, style: Any, more: dict[str, Any], number_format: str
) -> None:
    if value is None or value == "":
        sheet.write_blank(row, column, None, style(**more))
    elif isinstance(value, Formula):
        sheet.write_formula(row, column, value.text.format(row=row + 1), style(**more), value.value)
    elif isinstance(value, time):
        sheet.write_datetime(row, column, value, style(num_format="hh:mm", align="center", **more))
    elif isinstance(value, date):
        sheet.write_datetime(row, column, value, style(num_format="dd mmm yyyy", align="left", **more))
    elif isinstance(value, (int, float)):
        sheet.write_number(
            row, column, value, style(**({"num_format": number_format} if number_format else {}), **more)
        )
    else:
        sheet.write_string(row, column, value, style(**more))
