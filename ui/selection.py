"""What is selected, in one place: every view shows it and every view may change it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """The one activity, resource and day that all views have in common.

    A view calls `select` when the planner picks something and listens to `changed` to show what another
    view picked. `hovered` carries the activity under the pointer, an empty text when there is none.
    """

    changed = Signal()
    hovered = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._activity: str | None = None
        self._resource: str | None = None
        self._day: int | None = None
        self._hover = ""

    @property
    def activity(self) -> str | None:
        """The selected order, task or shift."""
        return self._activity

    @property
    def resource(self) -> str | None:
        """The selected vehicle, station or worker."""
        return self._resource

    @property
    def day(self) -> int | None:
        """The day that the views show, as an index in the horizon; None for all days."""
        return self._day

    def select(self, activity: str | None = None, resource: str | None = None) -> None:
        """Select an activity, a resource, both, or neither; what is not given is deselected."""
        if (activity, resource) != (self._activity, self._resource):
            self._activity, self._resource = activity, resource
            self.changed.emit()

    def show_day(self, day: int | None) -> None:
        """Show one day in every view, or all days."""
        if day != self._day:
            self._day = day
            self.changed.emit()

    def clear(self) -> None:
        """Select nothing and show all days."""
        if (self._activity, self._resource, self._day) != (None, None, None):
            self._activity = self._resource = self._day = None
            self.changed.emit()

    def hover(self, activity: str) -> None:
        """Tell every view which activity is under the pointer; empty for none."""
        if activity != self._hover:
            self._hover = activity
            self.hovered.emit(activity)
