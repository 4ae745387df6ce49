"""The solver's process: ``python -m solvers.worker``. One request at a time, progress while it runs."""

from __future__ import annotations

import sys
import time

from pydantic import BaseModel

from planner.jobs.messages import Found, Progress, Solved, SolveRequest
from planner.jobs.worker import Job, serve
from planner.model import Plan
from solvers.solve import insert, solve

SAY_AFTER = 0.4
"""Seconds between two messages on the value alone."""
FOUND_AFTER = 1.0
"""Seconds between two plans in full; the first goes at once."""


class _Teller:
    """Turns what a solve reports into messages, not more of them than a window can show."""

    def __init__(self, job: Job, request: SolveRequest) -> None:
        self._job = job
        self._request = request
        self._said = 0.0
        self._found = 0.0

    def report(self, seconds: float, value: float | None, plan: Plan | None = None, text: str = "") -> None:
        """Say how far the solve is, and hand over a better plan now and then."""
        now = time.monotonic()
        if plan is not None and value is not None and now - self._found >= FOUND_AFTER:
            self._found = now
            self._job.send(Found(id=self._request.id, seconds=seconds, value=value, plan=plan))
        elif now - self._said < SAY_AFTER:
            return
        self._said = now
        limit = self._request.time_limit
        self._job.send(
            Progress(
                id=self._request.id,
                seconds=seconds,
                text=text or f"Improving the plan, {seconds:.0f} of {limit:.0f} s",
                value=value,
                served=None if plan is None else sum(len(route.orders) for route in plan.routes),
            )
        )

    def should_stop(self) -> bool:
        """Tell whether the planner pressed Stop."""
        return self._job.stopped


def handle(request: SolveRequest, job: Job) -> BaseModel:
    """Solve one request."""
    problem, present, teller = request.problem, request.present, _Teller(job, request)
    if request.mode == "insert" and present is not None:
        solution = insert(problem, request.time_limit, request.seed, present, teller)
    else:
        solution = solve(problem, request.time_limit, request.seed, present, teller)
    return Solved(id=request.id, plan=solution.plan, refused=solution.refused)


def main() -> int:
    """Serve requests until standard input ends."""
    return serve({SolveRequest: handle})


if __name__ == "__main__":
    sys.exit(main())
