"""Solving from the window: one run at a time, its progress, its best plan so far, and what it is for."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from planner.explain.report import PlanReport, report
from planner.jobs.messages import Failed, Found, Progress, Solved
from planner.model import Plan, Problem
from ui.background import Background
from ui.processes import SolveJob


class Purpose(Enum):
    """What a run is for."""

    PLAN = auto()
    """The plan in force is to be replaced."""
    BRANCH = auto()
    """Something is only tried; the plan in force stays."""
    INSERT = auto()
    """Orders without a place go into the plan in force; nothing else moves but times."""


@dataclass
class Run:
    """One solve while it goes on."""

    problem: Problem
    present: Plan | None
    purpose: Purpose
    time_limit: float
    curve: list[tuple[float, float]] = field(default_factory=list)
    text: str = ""


class Planning(QObject):
    """Starts and stops solves and says what comes of them."""

    started = Signal()
    progressed = Signal()
    previewed = Signal(object)
    finished = Signal(object, object, dict)
    failed = Signal(str, str)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._job = SolveJob(self)
        self._job.progressed.connect(self._on_progress)
        self._job.found.connect(self._on_found)
        self._job.solved.connect(self._on_solved)
        self._job.failed.connect(self._on_failed)
        self._judging = False
        self.run: Run | None = None

    @property
    def running(self) -> bool:
        """Whether a solve goes on."""
        return self.run is not None

    def warm_up(self) -> None:
        """Start the solver's process early."""
        self._job.warm_up()

    def solve(
        self, problem: Problem, present: Plan | None, time_limit: float, seed: int, purpose: Purpose
    ) -> None:
        """Start a run; `finished` or `failed` follows."""
        if self.run is not None:
            return
        self.run = Run(problem, present, purpose, time_limit)
        self._job.solve(
            problem, time_limit, seed, present, "insert" if purpose is Purpose.INSERT else "solve"
        )
        self.started.emit()

    def stop(self) -> None:
        """End the run with the best plan so far."""
        self._job.stop()

    def close(self) -> None:
        """End the solver's process."""
        self.run = None
        self._job.close()

    def _on_progress(self, message: Progress) -> None:
        if self.run is None:
            return
        if message.value is not None:
            self.run.curve.append((message.seconds, message.value))
        self.run.text = message.text
        self.progressed.emit()

    def _on_found(self, message: Found) -> None:
        run = self.run
        if run is None or run.purpose is not Purpose.PLAN or self._judging:
            return
        self._judging = True
        self._background.run(
            lambda: report(run.problem, message.plan, run.present),
            lambda judged: self._on_previewed(run, judged),
            self._on_preview_error,
        )

    def _on_previewed(self, run: Run, judged: PlanReport) -> None:
        self._judging = False
        if self.run is run:
            self.previewed.emit(judged)

    def _on_preview_error(self, error: Exception) -> None:
        self._judging = False

    def _on_solved(self, message: Solved) -> None:
        run, self.run = self.run, None
        if run is not None:
            self.finished.emit(run, message.plan, message.refused)

    def _on_failed(self, message: Failed) -> None:
        run, self.run = self.run, None
        best = self._job.best
        if run is not None and best is not None:
            self.finished.emit(run, best.plan, {})
        self.failed.emit(message.text, message.detail)
