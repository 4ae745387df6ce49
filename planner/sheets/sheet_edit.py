"""Cells of a planner's own sheet changed in place; every other byte of the sheet stays."""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

from planner.sheets.faults import cell_name
from planner.sheets.tables import position
from planner.sheets.xmlmap import Node, Splice, as_utf8, outline

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def set_texts(xml: bytes, cells: Mapping[tuple[int, int], str]) -> bytes:
    """Return a sheet with texts put into cells; an empty text clears the cell.

    A cell keeps its format; a new one takes that of the nearest cell above it in its column.

    Parameters
    ----------
    cells : dict
        Texts by row and column, both counted from 0.
    """
    xml = as_utf8(xml)
    root = outline(xml, 4)
    data = root.child("sheetData")
    if data is None or not cells:
        return xml
    splice = Splice(xml)
    rows = _numbered_rows(data)
    styles = _styles(rows)
    wanted: dict[int, dict[int, str]] = {}
    for (row, column), text in sorted(cells.items()):
        wanted.setdefault(row, {})[column] = text
    tail = ""
    last = max(rows, default=-1)
    for number, texts in wanted.items():
        made = {
            column: _cell(root.prefix, number, column, text, _style(styles, number, column))
            for column, text in texts.items()
        }
        if number in rows:
            _edit_row(splice, rows[number], made)
            continue
        written = f'<{root.prefix}row r="{number + 1}">{"".join(made.values())}</{root.prefix}row>'
        following = min((n for n in rows if n > number), default=None)
        if following is None:
            tail += written
        else:
            splice.replace(rows[following].start, rows[following].start, written)
    if tail:
        splice.append(data, tail)
    _widen(splice, root, max(last, *wanted), max(column for _, column in cells))
    return splice.done()


def _numbered_rows(data: Node) -> dict[int, Node]:
    rows: dict[int, Node] = {}
    number = -1
    for node in data.all("row"):
        number = int(node.get("r")) - 1 if node.get("r") else number + 1
        rows[number] = node
    return rows


def _numbered_cells(row: Node) -> dict[int, Node]:
    cells: dict[int, Node] = {}
    column = -1
    for node in row.all("c"):
        column = position(node.get("r"))[1] if node.get("r") else column + 1
        cells[column] = node
    return cells


def _styles(rows: dict[int, Node]) -> dict[int, dict[int, str]]:
    """Return the formats of cells by column and row."""
    styles: dict[int, dict[int, str]] = {}
    for number, row in rows.items():
        for column, node in _numbered_cells(row).items():
            styles.setdefault(column, {})[number] = node.get("s")
    return styles


def _style(styles: dict[int, dict[int, str]], row: int, column: int) -> str:
    own = styles.get(column, {})
    above = max((number for number in own if number <= row), default=None)
    return own[above] if above is not None else ""


def _cell(prefix: str, row: int, column: int, text: str, style: str) -> str:
    styled = f" s={quoteattr(style)}" if style else ""
    head = f'<{prefix}c r="{cell_name(row, column)}"{styled}'
    if not text:
        return f"{head}/>"
    safe = _NOT_IN_XML.sub(lambda m: f"_x{ord(m[0]):04X}_", text)
    return f'{head} t="inlineStr"><{prefix}is><{prefix}t xml:space="preserve">{escape(safe)}</{prefix}t></{prefix}is></{prefix}c>'


def _edit_row(splice: Splice, row: Node, made: dict[int, str]) -> None:
    cells = _numbered_cells(row)
    tail = ""
    for column, text in made.items():
        if column in cells:
            splice.replace(cells[column].start, cells[column].end, text)
            continue
        following = min((c for c in cells if c > column), default=None)
        if following is None:
            tail += text
        else:
            splice.replace(cells[following].start, cells[following].start, text)
    if tail:
        splice.append(row, tail)


def _widen(splice: Splice, root: Node, last_row: int, last_column: int) -> None:
    """Let the sheet's stated extent take in the new cells."""
    node = root.child("dimension")
    if node is None:
        return
    first, _, last = node.get("ref").partition(":")
    row, column = position(last or first)
    splice.set_attribute(node, "ref", f"{first}:{cell_name(max(row, last_row), max(column, last_column))}")
