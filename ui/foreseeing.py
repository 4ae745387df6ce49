"""Looks ahead beside the event loop: what the open scenario shows can't be, before anything is solved."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from planner.foresight import Concern, foreseen
from planner.model import Plan, Problem
from ui.background import Background


class Foreseeing(QObject):
    """Knows the concerns of the newest scenario that it was shown."""

    changed = Signal()
    failed = Signal(str, object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._problem: Problem | None = None
        self._looking = False
        self._waiting: tuple[Problem, Plan | None] | None = None
        self.concerns: tuple[Concern, ...] = ()

    def look(self, problem: Problem | None, present: Plan | None) -> None:
        """Look at a scenario with its plan in force; `changed` follows unless it is the one that is known."""
        if problem is self._problem:
            return
        self._problem = problem
        if problem is None:
            self._waiting = None
            self._show(())
            return
        self._waiting = (problem, present)
        self._next()

    def _next(self) -> None:
        if self._looking or self._waiting is None:
            return
        (problem, present), self._waiting = self._waiting, None
        self._looking = True
        self._background.run(
            lambda: foreseen(problem, present),
            lambda found: self._on_found(problem, found),
            self._on_failed,
        )

    def _on_found(self, problem: Problem, found: tuple[Concern, ...]) -> None:
        self._looking = False
        if problem is self._problem:
            self._show(found)
        self._next()

    def _on_failed(self, error: Exception) -> None:
        self._looking = False
        self.failed.emit("The scenario could not be looked through.", error)
        self._next()

    def _show(self, found: tuple[Concern, ...]) -> None:
        if found != self.concerns:
            self.concerns = found
            self.changed.emit()
