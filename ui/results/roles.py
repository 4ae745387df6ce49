"""The roles that the result models have in common."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

ACTIVITY = Qt.ItemDataRole.UserRole + 1
"""The order, task or shift of a row or cell."""
RESOURCE = Qt.ItemDataRole.UserRole + 2
"""The vehicle, station or worker of a row or cell."""
SORT = Qt.ItemDataRole.UserRole + 3
"""What a column is sorted by."""
CHIPS = Qt.ItemDataRole.UserRole + 4
"""The shifts of a roster's cell, as `Chip` records."""

AnyIndex = QModelIndex | QPersistentModelIndex
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
