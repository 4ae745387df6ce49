"""The legend of the map: a check box, a colour and a count for every vehicle with a route."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.scene import Scene
from ui.selection import Selection
from ui.swatch import swatch
from ui.theme import route_color

MOST_ROWS_SHOWN = 12
WIDTH = 196


class Legend(QFrame):
    """Lists the vehicles of a plan; unticked ones are hidden on the map."""

    hidden_changed = Signal(frozenset)

    def __init__(self, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selection = selection
        self._shown: tuple[tuple[str, int, int], ...] | None = None
        self.setProperty("floating", "true")
        self.setFixedWidth(WIDTH)
        self._head = QToolButton(self)
        self._head.setText("Vehicles")
        self._head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._head.setArrowType(Qt.ArrowType.DownArrow)
        self._head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._head.setToolTip("Show or hide the list of vehicles")
        self._head.clicked.connect(lambda: self.set_open(not self.is_open))
        self._every = QToolButton(self)
        self._every.setText("All")
        self._every.setToolTip("Show the routes of all vehicles")
        self._every.clicked.connect(lambda: self._tick_all(True))
        self._none = QToolButton(self)
        self._none.setText("None")
        self._none.setToolTip("Hide all routes")
        self._none.clicked.connect(lambda: self._tick_all(False))
        self._list = QListWidget(self)
        self._list.setProperty("flat", "true")
        self._list.setAccessibleName("Vehicles on the map")
        self._list.setIconSize(QSize(14, 14))
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.itemChanged.connect(lambda _item: self.hidden_changed.emit(self.hidden))
        self._list.itemClicked.connect(self._on_clicked)
        head = QHBoxLayout()
        head.setContentsMargins(2, 2, 2, 2)
        head.setSpacing(0)
        for button in (self._head, self._every, self._none):
            head.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._list)
        selection.changed.connect(self._show_selected)

    @property
    def hidden(self) -> frozenset[str]:
        """The vehicles that are not ticked."""
        items = (self._list.item(row) for row in range(self._list.count()))
        return frozenset(
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() is not Qt.CheckState.Checked
        )

    @property
    def is_open(self) -> bool:
        """Whether the vehicles are listed below the heading."""
        return not self._list.isHidden()

    def set_open(self, is_open: bool) -> None:
        """List the vehicles below the heading, or show the heading only."""
        self._list.setVisible(is_open)
        self._every.setVisible(is_open)
        self._none.setVisible(is_open)
        self._head.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self.adjustSize()

    def set_scene(self, scene: Scene) -> None:
        """List the vehicles that have a route."""
        day = self._selection.day
        stops: dict[str, int] = {}
        for route in scene.routes:
            if day in (None, route.day):
                stops[route.vehicle] = stops.get(route.vehicle, 0) + len(route.orders)
        rows = tuple((name, scene.vehicle_index.get(name, 0), n) for name, n in stops.items())
        if rows == self._shown:
            return
        self._shown = rows
        before = self.hidden
        self._list.blockSignals(True)
        self._list.clear()
        for name, index, count in rows:
            item = QListWidgetItem(swatch(route_color(index)), f"{name}  ({count})")
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setToolTip(name)
            item.setCheckState(Qt.CheckState.Unchecked if name in before else Qt.CheckState.Checked)
            self._list.addItem(item)
        self._list.blockSignals(False)
        row_height = self._list.sizeHintForRow(0) if rows else 0
        self._list.setFixedHeight(min(len(rows), MOST_ROWS_SHOWN) * row_height + 4)
        self._show_selected()
        self.adjustSize()
        if before != self.hidden:
            self.hidden_changed.emit(self.hidden)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange and self._shown:
            self._list.blockSignals(True)
            for row, (_, index, _) in enumerate(self._shown):
                self._list.item(row).setIcon(swatch(route_color(index)))
            self._list.blockSignals(False)
        super().changeEvent(event)

    def _tick_all(self, ticked: bool) -> None:
        self._list.blockSignals(True)
        for row in range(self._list.count()):
            state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
            self._list.item(row).setCheckState(state)
        self._list.blockSignals(False)
        self.hidden_changed.emit(self.hidden)

    def _on_clicked(self, item: QListWidgetItem) -> None:
        if item.checkState() is Qt.CheckState.Checked:
            self._selection.select(None, item.data(Qt.ItemDataRole.UserRole))

    def _show_selected(self) -> None:
        for row in range(self._list.count()):
            item = self._list.item(row)
            if item.data(Qt.ItemDataRole.UserRole) == self._selection.resource:
                self._list.setCurrentItem(item)
                return
        self._list.setCurrentRow(-1)
