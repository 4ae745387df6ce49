"""One solve on a worker process, with its progress shown, that Ctrl+C ends with the best plan so far."""

from __future__ import annotations

import signal
import threading
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Self

from planner.commands.console import Console
from planner.errors import PacktrainError
from planner.jobs.client import Worker
from planner.jobs.launch import SOLVER
from planner.jobs.messages import Failed, Found, Message, Progress, Solved, SolveMode, SolveRequest
from planner.model.plan import Plan
from planner.model.problem import Problem

MARGIN = 30.0
"""Seconds beyond its time limit after which a solve is told to stop: it has engines to load and reasons to find."""
GRACE = 20.0
"""Seconds that it then has to come up with its best plan."""
SIGN_OF_LIFE = 5.0
"""Seconds without a better plan after which a log is told that the search goes on."""


@dataclass
class Outcome:
    """What came of a solve.

    Attributes
    ----------
    plan : Plan
        The best one found.
    value : float or None
        Its objective, as the solver counted.
    seconds : float
        When it was found.
    refused : dict
        Rules that can't be honoured, by id, with the sentence why.
    interrupted : bool
        Whether somebody pressed Ctrl+C.
    trouble : str
        Why the solve did not end well, when this is only the best plan that it had sent; else empty.
    """

    plan: Plan
    value: float | None = None
    seconds: float = 0.0
    refused: dict[str, str] = field(default_factory=dict)
    interrupted: bool = False
    trouble: str = ""


def solve(
    problem: Problem,
    present: Plan | None,
    time_limit: float,
    seed: int,
    console: Console,
    worker: Worker | None = None,
    mode: SolveMode = "solve",
) -> Outcome:
    """Make a plan, or put new orders into the present one.

    The first Ctrl+C asks for the best plan so far; the second ends the worker and keeps the best plan that
    it has sent.

    Raises
    ------
    PacktrainError
        When there is no plan at all, not even a poor one.
    KeyboardInterrupt
        When there is none because it was interrupted.
    """
    request = SolveRequest(
        id=uuid.uuid4().hex, problem=problem, time_limit=time_limit, seed=seed, present=present, mode=mode
    )
    with worker or Worker(SOLVER) as process, _CtrlC() as pressed:
        best: Found | None = None
        interrupted = False
        shown = _Shown(console)
        messages = process.run(request, patience=time_limit + MARGIN, grace=GRACE)
        pressed.stop = lambda: process.stop(request.id)
        while True:
            try:
                message = next(messages)
            except KeyboardInterrupt:
                process.kill()
                message = Failed(id=request.id, text="The solve was interrupted.")
            if pressed.times and not interrupted:
                interrupted = True
                console.tell("Stopping with the best plan so far. Press Ctrl+C again to stop at once.")
            if isinstance(message, Found):
                best = message
            shown.show(message)
            if isinstance(message, Solved):
                found = best if best is not None and best.plan == message.plan else None
                return Outcome(
                    message.plan,
                    value=best.value if best else None,
                    seconds=found.seconds if found else message.plan.info.seconds,
                    refused=dict(message.refused),
                    interrupted=interrupted,
                )
            if isinstance(message, Failed):
                if best is not None:
                    return Outcome(
                        best.plan, best.value, best.seconds, interrupted=interrupted, trouble=message.text
                    )
                if interrupted:
                    raise KeyboardInterrupt
                raise PacktrainError(message.text)


class _CtrlC:
    """Counts Ctrl+C instead of breaking off wherever the program happens to be.

    The first one calls `stop`, which only writes to the worker; the second is a `KeyboardInterrupt`.
    """

    def __init__(self) -> None:
        self.times = 0
        self.stop: Callable[[], None] = lambda: None
        self._former: Any = None

    def __enter__(self) -> Self:
        if threading.current_thread() is threading.main_thread():
            self._former = signal.signal(signal.SIGINT, lambda *_: self._press())
        return self

    def __exit__(self, *_: object) -> None:
        if self._former is not None:
            signal.signal(signal.SIGINT, self._former)

    def _press(self) -> None:
        self.times += 1
        if self.times > 1:
            raise KeyboardInterrupt
        self.stop()


class _Shown:
    """Shows progress: on a terminal all of it in one line, in a log every new plan and now and then a sign of life."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._last = -SIGN_OF_LIFE

    def show(self, message: Message) -> None:
        """Show what a message says, when it is time to."""
        if isinstance(message, Found):
            left = len(message.plan.unserved)
            self._console.progress(
                f"{message.seconds:6.1f} s  a plan that serves {_served(message.plan)}, {left} left out"
            )
            self._last = message.seconds
        elif isinstance(message, Progress) and (
            self._console.err.isatty() or message.seconds >= self._last + SIGN_OF_LIFE
        ):
            self._console.progress(f"{message.seconds:6.1f} s  {message.text}")
            self._last = message.seconds


def _served(plan: Plan) -> int:
    orders = {order for route in plan.routes for order in route.orders}
    return len(orders) + len(plan.schedule) + len({duty.shift for duty in plan.roster})
