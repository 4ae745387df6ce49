"""Other ways to time a route, tried where its times break what a rule asks for."""

from __future__ import annotations

from dataclasses import replace

from solvers.routing.counting.timings import Timing, Work
from solvers.routing.instance import RELOAD, Instance
from solvers.routing.statements import Away, Bound, Clear, InUse, Precede, RideLimit, Statement, Within


def other_timings(instance: Instance, unit: int, s: Statement, work: Work) -> list[Timing]:
    """Return ways to time a route that might break a statement less."""
    timing, table = work.timings[unit], work.tables[unit]
    here = set(work.paths[unit])
    found = [] if timing.early else [replace(timing, early=True)]

    def later(visit: int, minute: int) -> None:
        if minute > work.span(visit)[0]:
            found.append(replace(timing, floors={**timing.floors, visit: minute}))

    if isinstance(s, Within) and s.visit in here:
        service = instance.visits[s.visit].service if s.edge == "end" else 0
        at = work.span(s.visit)[0] + service
        for a, _ in s.intervals:
            if a > at:
                later(s.visit, a - service)
                break
        ends = [b - 1 for _, b in s.intervals if b <= at]
        if ends and not timing.pins:
            found.append(replace(timing, early=True, floors={}))
    elif isinstance(s, Clear) and s.visit in here:
        for _, b in sorted(s.periods):
            later(s.visit, b)
    elif isinstance(s, Away):
        found.extend(replace(timing, ready=b) for _, b in s.periods if b > table.departure)
    elif isinstance(s, Precede) and s.after in here and work.known(s.before):
        later(s.after, work.span(s.before)[1] + s.gap)
    elif isinstance(s, RideLimit):
        found.append(replace(timing, early=False))
        visit = instance.of_order[s.order][0]
        if visit in here and table.steps:
            found.append(
                replace(timing, early=False, floors={**timing.floors, visit: work.span(visit)[0] + 1})
            )
            end = (
                table.end - s.minutes
                if len(instance.of_order[s.order]) == 1
                else (work.span(instance.of_order[s.order][-1])[0] - s.minutes)
            )
            later(visit, end - instance.visits[visit].service)
    elif isinstance(s, Bound | InUse) and s.periods is not None:
        for a, b in s.periods:
            if b > table.departure:
                found.append(replace(timing, ready=b))
            if a > table.departure:
                found.append(replace(timing, ready=a))
            for what in work.paths[unit]:
                if what != RELOAD and a <= work.span(what)[0] < b:
                    later(what, b)
    elif isinstance(s, Bound) and timing.early:
        found.append(replace(timing, early=False))
    return found
