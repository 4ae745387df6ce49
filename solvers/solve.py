"""All rooms at one problem: routes, schedule and roster joined to one judged plan."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from planner.checking import Verdict, judge
from planner.explain.unserved import reasons
from planner.model import Incumbent, Plan, PlanInfo, Problem, Unserved
from planner.refusals import refusals
from solvers.rooms import Clock, Room, RoomResult, Watch
from solvers.routing import room as routing
from solvers.routing.replanning import inserting

log = logging.getLogger(__name__)

MOST_REPAIRS = 5


@dataclass(frozen=True)
class Solution:
    """What a solve comes to: a judged plan, and the rules that it was made without, with a sentence each."""

    plan: Plan
    refused: dict[str, str]
    verdict: Verdict


@dataclass(frozen=True)
class _Part:
    name: str
    room: Room
    weight: float


def solve(problem: Problem, time_limit: float, seed: int, present: Plan | None, watch: Watch) -> Solution:
    """Plan everything that a problem asks for.

    Parameters
    ----------
    problem : Problem
        The scenario with its rules.
    time_limit : float
        Seconds for all rooms together; each gets its share by the number of its activities.
    seed : int
        For what is decided at random.
    present : Plan or None
        The plan in force: a start for the search and what `freeze` refers to.
    watch : Watch
        Hears of better plans, each of them judged, and may end the search.

    Returns
    -------
    Solution
        Its plan has passed the judge, except that activities which must be served may be left out when
        they can't be; each of those has its reason.
    """
    stated = refusals(problem)
    planned = _without(problem, stated)
    parts = _parts(planned)
    joint = _Joint(planned, present, watch, time_limit)
    refused = dict(stated)
    complete = True
    seconds_left = Clock(time_limit, watch)
    weight_left = sum(part.weight for part in parts)
    for part in parts:
        share = seconds_left.left * part.weight / weight_left if weight_left else 0.0
        weight_left -= part.weight
        result = part.room(planned, max(share, 0.5), seed, present, joint.watching(part.name))
        joint.keep(part.name, result)
        refused.update(result.refused)
        complete = complete and result.complete
    plan, verdict = _passing(planned, joint.plan, present)
    info = PlanInfo(
        created=datetime.now().astimezone().isoformat(timespec="seconds"),
        seconds=round(seconds_left.seconds, 2),
        seed=seed,
        time_limit=time_limit,
        engines=tuple(part.name for part in parts),
        complete=complete,
        progress=tuple(joint.curve),
    )
    return Solution(plan.model_copy(update={"info": info}), refused, verdict)


def insert(problem: Problem, time_limit: float, seed: int, present: Plan, watch: Watch) -> Solution:
    """Put the orders that have no place in a plan into it; nothing else moves but the times of its routes.

    Parameters
    ----------
    problem : Problem
        The scenario with its rules.
    time_limit : float
        Seconds; it takes far less.
    seed : int
        For what is decided at random.
    present : Plan
        The plan in force.
    watch : Watch
        May end the search.

    Returns
    -------
    Solution
        As of `solve`; its plan has the schedule and the roster of the present one.
    """
    stated = refusals(problem)
    planned = _without(problem, stated)
    clock = Clock(time_limit, watch)
    result = inserting.insert(planned, time_limit, seed, present, watch)
    joined = result.plan.model_copy(update={"schedule": present.schedule, "roster": present.roster})
    plan, verdict = _passing(planned, joined, present)
    info = PlanInfo(
        created=datetime.now().astimezone().isoformat(timespec="seconds"),
        seconds=round(clock.seconds, 2),
        seed=seed,
        time_limit=time_limit,
        engines=("routing",),
    )
    return Solution(plan.model_copy(update={"info": info}), {**stated, **result.refused}, verdict)


def _parts(problem: Problem) -> list[_Part]:
    """Return the rooms that have something to do; scheduling and rostering first, as they end early."""
    posts = sum(shift.needed for shift in problem.shifts)
    parts = [
        _Part("rostering", _rostering, float(posts)),
        _Part("scheduling", _scheduling, float(len(problem.tasks))),
        _Part("routing", routing.solve, float(len(problem.orders))),
    ]
    return [part for part in parts if part.weight]


def _rostering(
    problem: Problem, time_limit: float, seed: int, present: Plan | None, watch: Watch
) -> RoomResult:
    """Open the room when it is needed: CP-SAT takes as long to import as the first routes to be planned."""
    from solvers import rostering

    return rostering.solve(problem, time_limit, seed, present, watch)


def _scheduling(
    problem: Problem, time_limit: float, seed: int, present: Plan | None, watch: Watch
) -> RoomResult:
    """Open the room when it is needed, as `_rostering` does."""
    from solvers import scheduling

    return scheduling.solve(problem, time_limit, seed, present, watch)


def _without(problem: Problem, refused: dict[str, str]) -> Problem:
    if not refused:
        return problem
    rules = tuple(
        rule.model_copy(update={"active": False}) if rule.id in refused else rule for rule in problem.rules
    )
    return problem.model_copy(update={"rules": rules})


class _Joint:
    """The plan of all rooms while they work one after the other."""

    def __init__(self, problem: Problem, present: Plan | None, watch: Watch, time_limit: float) -> None:
        self.problem = problem
        self.present = present
        self.watch = watch
        self.clock = Clock(time_limit, watch)
        self.curve: list[Incumbent] = []
        self._done: dict[str, Plan] = {}
        self._values: dict[str, float] = {}

    @property
    def plan(self) -> Plan:
        """What the rooms have planned so far."""
        return _joined(self._done.values())

    def keep(self, name: str, result: RoomResult) -> None:
        """Take over a room's final part."""
        self._done[name] = result.plan

    def watching(self, name: str) -> Watch:
        """Return the watch of one room."""
        return _RoomWatch(self, name)

    def report(self, name: str, value: float | None, plan: Plan | None, text: str) -> None:
        """Hear from a room: its plan is joined with the others', judged, and handed on."""
        if value is not None:
            self._values[name] = value
        total = sum(self._values.values()) if self._values else None
        seconds = round(self.clock.seconds, 3)
        if total is not None and (not self.curve or self.curve[-1].value != total):
            self.curve.append(Incumbent(seconds=seconds, value=total))
        joined: Plan | None = None
        if plan is not None:
            parts = {**self._done, name: plan}
            joined = _joined(parts.values())
            listed = joined.model_copy(update={"unserved": _listed(self.problem, joined)})
            spoilt = _spoilt(listed, judge(self.problem, listed, self.present))
            joined = None if spoilt else listed
        self.watch.report(seconds, total, joined, text)


class _RoomWatch:
    def __init__(self, joint: _Joint, name: str) -> None:
        self._joint = joint
        self._name = name

    def report(self, seconds: float, value: float | None, plan: Plan | None = None, text: str = "") -> None:
        """Hand a room's report on to all who watch."""
        self._joint.report(self._name, value, plan, text)

    def should_stop(self) -> bool:
        """Ask who watches the whole."""
        return self._joint.watch.should_stop()


def _joined(parts: Iterable[Plan]) -> Plan:
    plans = list(parts)
    return Plan(
        routes=tuple(route for plan in plans for route in plan.routes),
        schedule=tuple(item for plan in plans for item in plan.schedule),
        roster=tuple(duty for plan in plans for duty in plan.roster),
    )


def _listed(problem: Problem, plan: Plan) -> tuple[Unserved, ...]:
    """Return what a plan leaves out while it is still being improved, without looking for reasons."""
    done = {name for route in plan.routes for name in route.orders}
    done.update(item.task for item in plan.schedule)
    staffed: dict[str, int] = {}
    for duty in plan.roster:
        staffed[duty.shift] = staffed.get(duty.shift, 0) + 1
    text = "Still being looked for."
    left = [
        Unserved(activity=record.name, verdict="not_found", reason=text)
        for record in (*problem.orders, *problem.tasks)
        if record.name not in done
    ]
    left += [
        Unserved(activity=s.name, verdict="not_found", reason=text, posts=s.needed - staffed.get(s.name, 0))
        for s in problem.shifts
        if staffed.get(s.name, 0) < s.needed
    ]
    return tuple(left)


def _passing(problem: Problem, plan: Plan, present: Plan | None) -> tuple[Plan, Verdict]:
    """Return the plan with reasons for what it leaves out, and its verdict.

    What spoils a plan is left out; a solver should never need that. A rule that no plan can keep (more hours
    than there are shifts, say) is not mended by leaving out more, so the plan stays as it is and the verdict
    says what is wrong with it.
    """
    plan = plan.model_copy(update={"unserved": reasons(problem, plan)})
    verdict = judge(problem, plan, present)
    for _ in range(MOST_REPAIRS):
        spoilt = _spoilt(plan, verdict)
        if not spoilt:
            break
        log.error(
            "the judge objects to a solver's plan: %s", [b.sentence for b in verdict.breaches if b.hard]
        )
        less = _leaving_out(problem, plan, spoilt, present)
        less = less.model_copy(update={"unserved": reasons(problem, less)})
        mended = judge(problem, less, present)
        if _hard(mended) >= _hard(verdict):
            break
        plan, verdict = less, mended
    return plan, verdict


def _hard(verdict: Verdict) -> int:
    return sum(breach.hard for breach in verdict.breaches)


def _spoilt(plan: Plan, verdict: Verdict) -> frozenset[str]:
    """Return the planned activities and resources that hard breaches are about."""
    planned = {name for route in plan.routes for name in route.orders}
    planned.update(item.task for item in plan.schedule)
    planned.update(duty.shift for duty in plan.roster)
    busy = {route.vehicle for route in plan.routes} | {duty.worker for duty in plan.roster}
    found: set[str] = set()
    for breach in verdict.breaches:
        if not breach.hard:
            continue
        activities = planned.intersection(breach.activities)
        found.update(activities or busy.intersection(breach.resources))
    return frozenset(found)


def _leaving_out(problem: Problem, plan: Plan, names: frozenset[str], present: Plan | None) -> Plan:
    """Return a plan without the orders, tasks, duties and resources that spoil it; routes are timed anew."""
    orders = {name for name in names if name in problem.order}
    if orders:
        plan = routing.without(problem, plan, orders, present)
    return plan.model_copy(
        update={
            "routes": tuple(route for route in plan.routes if route.vehicle not in names),
            "schedule": tuple(item for item in plan.schedule if item.task not in names),
            "roster": tuple(
                duty for duty in plan.roster if duty.worker not in names and duty.shift not in names
            ),
        }
    )
