"""Copying what is selected in a table or tree so that it pastes into a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView

FORMULA_STARTS = ("=", "+", "-", "@")


def as_tsv(rows: Iterable[Sequence[str]]) -> str:
    """Return rows of cells as tab-separated text; a cell with tabs, breaks or quotes is quoted."""
    return "\n".join("\t".join(_cell(text) for text in row) for row in rows)


def _cell(text: str) -> str:
    if text.startswith(FORMULA_STARTS) and not _is_number(text):
        text = "'" + text
    if any(mark in text for mark in '\t\n\r"'):
        return '"' + text.replace('"', '""') + '"'
    return text


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def selected_rows(view: QAbstractItemView, headings: bool = False) -> list[list[str]]:
    """Return the selected cells of a view as rows of texts, in the order on screen.

    Only columns with a selected cell are in it; with ``headings`` their titles come first.
    """
    indexes = [QModelIndex(index) for index in view.selectionModel().selectedIndexes()]
    if not indexes:
        return []
    model = view.model()
    columns = sorted({index.column() for index in indexes})
    cells: dict[tuple[int, ...], dict[int, str]] = {}
    for index in indexes:
        value = model.data(index, Qt.ItemDataRole.DisplayRole)
        cells.setdefault(_path(index), {})[index.column()] = "" if value is None else str(value)
    rows = [[cells[path].get(column, "") for column in columns] for path in sorted(cells)]
    if headings:
        titles = [
            str(model.headerData(c, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole) or "")
            for c in columns
        ]
        rows.insert(0, titles)
    return rows


def _path(index: QModelIndex | QPersistentModelIndex) -> tuple[int, ...]:
    path = [index.row()]
    parent = index.parent()
    while parent.isValid():
        path.insert(0, parent.row())
        parent = parent.parent()
    return tuple(path)


def copy(view: QAbstractItemView, headings: bool = False) -> None:
    """Put the selected cells of a view on the clipboard."""
    rows = selected_rows(view, headings)
    if rows:
        QGuiApplication.clipboard().setText(as_tsv(rows))


def enable_copying(view: QAbstractItemView) -> None:
    """Give a view Ctrl+C and a context menu for copying."""
    plain = QAction("Copy", view)
    plain.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
    plain.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    plain.triggered.connect(lambda: copy(view))
    titled = QAction("Copy with headings", view)
    titled.triggered.connect(lambda: copy(view, headings=True))
    view.addActions([plain, titled])
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
