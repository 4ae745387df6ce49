"""A workbook that is not known: the planner says what its sheets and columns are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.sheets import Mapping, SheetMap, SheetSample, Shortcoming, shortcomings
from ui.assistant.cards import wrapped
from ui.forms.mapping_page import NOT_USED, SheetPage
from ui.stylesheet import set_property
from ui.theme import SPACE


class MappingDialog(QDialog):
    """The sheets at the left, the columns of the chosen one at the right, what is missing below.

    Parameters
    ----------
    name : str
        The file's name.
    mapping : Mapping
        What the sheets and columns are until the planner says otherwise.
    samples : sequence of SheetSample
        The sheets, their headings and the first values.
    """

    def __init__(
        self, name: str, mapping: Mapping, samples: Sequence[SheetSample], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("What the columns mean")
        self.resize(920, 600)
        self.pages = [SheetPage(sample, mapping.sheets.get(sample.name, SheetMap(""))) for sample in samples]
        self.sheets = QListWidget()
        self.sheets.setFixedWidth(210)
        self.sheets.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sheets.setAccessibleName("Sheets")
        stack = QStackedWidget()
        self._lines = [_SheetLine(page.name) for page in self.pages]
        for page, line in zip(self.pages, self._lines, strict=True):
            item = QListWidgetItem()
            item.setToolTip(page.name)
            item.setSizeHint(QSize(0, line.sizeHint().height() + 2 * SPACE))
            self.sheets.addItem(item)
            self.sheets.setItemWidget(item, line)
            stack.addWidget(page)
            page.changed.connect(self._update)
        self.sheets.currentRowChanged.connect(stack.setCurrentIndex)
        self._missing = wrapped("")
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText("Open the workbook")
        set_property(self.ok, "primary", True)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._lay_out(name, stack)
        self._update()
        self.sheets.setCurrentRow(self._first_row())

    @property
    def mapping(self) -> Mapping:
        """What the planner says that sheets and columns are."""
        return Mapping({page.name: page.sheet_map for page in self.pages})

    @property
    def shortcomings(self) -> tuple[Shortcoming, ...]:
        """What is still missing."""
        return shortcomings(self.mapping)

    def _lay_out(self, name: str, stack: QStackedWidget) -> None:
        title = QLabel(f"Some of “{name}” is new to Packtrain")
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setProperty("role", "heading")
        lead = wrapped(
            "Say what its sheets and columns hold. The answer is kept for the next workbook that looks like it.",
            "muted",
        )
        across = QHBoxLayout()
        across.setSpacing(SPACE * 2)
        across.addWidget(self.sheets)
        across.addWidget(stack, 1)
        below = QHBoxLayout()
        below.setSpacing(SPACE * 2)
        below.addWidget(self._missing, 1)
        below.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        column.setSpacing(SPACE)
        column.addWidget(title)
        column.addWidget(lead)
        column.addSpacing(SPACE // 2)
        column.addLayout(across, 1)
        column.addSpacing(SPACE // 2)
        column.addLayout(below)

    def _first_row(self) -> int:
        """Return the sheet to begin with: the first that lacks something, else the first not used."""
        lacking = {shortcoming.sheet for shortcoming in self.shortcomings}
        rows = range(len(self.pages))
        return next(
            (r for r in rows if self.pages[r].name in lacking),
            next((r for r in rows if not self.pages[r].sheet_map.kind), 0),
        )

    def _update(self) -> None:
        missing = self.shortcomings
        lacking = {shortcoming.sheet for shortcoming in missing}
        for page, line in zip(self.pages, self._lines, strict=True):
            line.show_kind(page.sheet_map.kind, page.name in lacking)
        self._missing.setText("\n".join(s.text for s in missing) or "Everything that a plan needs is there.")
        set_property(self._missing, "role", "" if missing else "muted")
        self.ok.setEnabled(not missing)


class _SheetLine(QWidget):
    """A sheet in the list: its name, what it holds, and whether that is complete."""

    def __init__(self, name: str) -> None:
        super().__init__()
        title = QLabel(name)
        title.setTextFormat(Qt.TextFormat.PlainText)
        self._kind = QLabel(NOT_USED)
        self._kind.setProperty("role", "muted")
        self._badge = QLabel("incomplete")
        self._badge.setProperty("badge", "warning")
        sizes = self._badge.sizePolicy()
        sizes.setRetainSizeWhenHidden(True)
        self._badge.setSizePolicy(sizes)
        below = QHBoxLayout()
        below.setSpacing(SPACE)
        below.addWidget(self._kind)
        below.addWidget(self._badge)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 4)
        column.addWidget(title)
        column.addLayout(below)

    def show_kind(self, kind: str, lacking: bool) -> None:
        """Show what the sheet holds."""
        self._kind.setText(kind or NOT_USED)
        self._badge.setVisible(lacking)
