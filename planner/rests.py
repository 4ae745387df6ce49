"""When interruptible tasks rest: the closed times of what they use, read off the scenario and the plan.

Closed are a station's hours and days off, a worker's days off and the time off duty of who is on the roster, and
what hard rules keep free. A vehicle is not waited for: when it may not be used, it is not there at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.constraints.exclude_period import ExcludePeriod
from planner.constraints.unavailable import Unavailable
from planner.constraints.working_hours import WorkingHours
from planner.engaged import duty_spans
from planner.errors import UnknownNameError
from planner.model.calendar import Interval, complement, intersected, merged
from planner.opening import days_closed, open_times

if TYPE_CHECKING:
    from planner.model.plan import Plan, ScheduledTask
    from planner.model.problem import Problem

Intervals = tuple[Interval, ...]


class Closings:
    """When the resources and the tasks of a plan rest.

    Attributes
    ----------
    of_resource : dict
        By station or worker: when it is closed; always open is missing.
    of_task : dict
        By task: when hard rules allow no work on it.
    """

    def __init__(self, problem: Problem, plan: Plan) -> None:
        self._problem = problem
        self.of_resource: dict[str, Intervals] = {}
        self.of_task: dict[str, Intervals] = {}
        horizon = (0, problem.calendar.minutes)
        for station in problem.stations:
            self._close(station.name, complement(open_times(problem, station), horizon))
        for worker in problem.workers:
            self._close(worker.name, days_closed(problem.calendar, worker.days_off))
        for name, spans in duty_spans(problem, plan).items():
            self._close(name, complement(spans, horizon))
        self._read_rules()

    def _close(self, resource: str, periods: Intervals) -> None:
        if periods:
            self.of_resource[resource] = merged((*self.of_resource.get(resource, ()), *periods))

    def _read_rules(self) -> None:
        calendar, names = self._problem.calendar, self._problem.names
        for rule in self._problem.active_rules:
            kind = rule.constraint
            if kind.soft:
                continue
            try:
                if isinstance(kind, ExcludePeriod):
                    periods = calendar.periods(kind.start, kind.end)
                    for task in names.activities(kind.activities):
                        self.of_task[task] = merged((*self.of_task.get(task, ()), *periods))
                elif isinstance(kind, Unavailable | WorkingHours):
                    off = (
                        kind.off(calendar)
                        if isinstance(kind, WorkingHours)
                        else calendar.periods(kind.start, kind.end)
                    )
                    for resource in names.resources(kind.resources):
                        self._close(resource, off)
            except UnknownNameError:
                continue  # reported with the rule itself

    def rests(self, item: ScheduledTask) -> Intervals:
        """Return when a scheduled task rests within its span: nothing for one that is never interrupted."""
        record = self._problem.task.get(item.task)
        if record is None or not record.interruptible or item.end <= item.start:
            return ()
        used = (*((item.station,) if item.station else ()), *item.needs)
        closed = [period for name in used for period in self._waited_for(name)]
        closed.extend(self.of_task.get(item.task, ()))
        return intersected(merged(closed), ((item.start, item.end),))

    def _waited_for(self, resource: str) -> Intervals:
        return () if resource in self._problem.vehicle else self.of_resource.get(resource, ())

    def end(self, item: ScheduledTask, minutes: int) -> int:
        """Return when a task that starts as scheduled has had its minutes of work.

        Beyond the horizon, where nothing is known to be closed or open, it is taken to work on.
        """
        end = item.start + minutes
        while True:
            resting = sum(b - a for a, b in self.rests(item.model_copy(update={"end": end})))
            if end - item.start - resting >= minutes:
                return end
            end = item.start + minutes + resting
