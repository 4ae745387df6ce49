"""Why an order was left out, in three verdicts: impossible, crowded out, not found yet.

*Impossible* is shown for every vehicle and day, each with what forbids it. *Crowded out* names an order
that would have to give way. *Not found yet* names the route into which the order would still fit.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from planner.explain.insertion import Failure, RouteTimer, Visit
from planner.explain.restrictions import Restrictions
from planner.explain.unstaffed import shift_reason
from planner.explain.untimed import task_reason
from planner.model.calendar import DAY
from planner.model.plan import Plan, Route, Unserved
from planner.model.problem import Problem
from planner.model.records import Order, Vehicle

MOST_ROUTES_TRIED = 60
"""How many routes a displacement is looked for in, so that a reason never takes longer than the plan."""


def reasons(problem: Problem, plan: Plan) -> tuple[Unserved, ...]:
    """Return everything that a plan leaves out, with verdict, reason and smallest fix.

    Parameters
    ----------
    problem : Problem
        The scenario with its rules.
    plan : Plan
        Any plan for it; its own `Plan.unserved` is not looked at.

    Returns
    -------
    tuple of Unserved
        In the scenario's order: orders, tasks, shifts.
    """
    restrictions = Restrictions(problem)
    served = {name for route in plan.routes for name in route.orders}
    done = {item.task for item in plan.schedule}
    heads = Counter(duty.shift for duty in plan.roster)
    found: list[Unserved] = []
    missing = [order for order in problem.orders if order.name not in served]
    if missing:
        seeker = _Seeker(restrictions, plan)
        found.extend(seeker.reason(order) for order in missing)
    found.extend(task_reason(restrictions, plan, task) for task in problem.tasks if task.name not in done)
    found.extend(
        shift_reason(restrictions, plan, shift)
        for shift in problem.shifts
        if heads[shift.name] < shift.needed
    )
    return tuple(found)


class _Seeker:
    """Looks for what keeps single orders out of one plan."""

    def __init__(self, restrictions: Restrictions, plan: Plan) -> None:
        self.restrictions = restrictions
        self.problem = restrictions.problem
        self.plan = plan
        self.timer = RouteTimer(restrictions)
        self._in_use = {(route.vehicle, route.day) for route in plan.routes if route.orders}

    def reason(self, order: Order) -> Unserved:
        """Return why one order is left out."""
        if self.restrictions.level(order.name) == "skip":
            because = self.restrictions.activity[order.name].level_because
            words = f"A rule leaves it out: {because.text}" if because else "Its priority is “skip”."
            return Unserved(activity=order.name, verdict="skipped", reason=words)
        able, failures = self._alone(order)
        if not able:
            return self._impossible(order, failures)
        fitting = self._fits(order)
        if fitting is not None:
            return Unserved(
                activity=order.name,
                verdict="not_found",
                reason=f"It seems to fit on {fitting}, but no plan with it was found in the time given.",
                fix="Solve again with more time.",
            )
        return self._crowded_out(order, able)

    def _alone(self, order: Order) -> tuple[list[tuple[Vehicle, int]], list[Failure]]:
        able: list[tuple[Vehicle, int]] = []
        failures: list[Failure] = []
        for vehicle in self.problem.vehicles:
            no = self.timer.forbidden(order, vehicle)
            if no is not None:
                failures.append(no)
                continue
            nearest: Failure | None = None
            for day in range(self.problem.calendar.days):
                timed = self.timer.route(vehicle, day, self.timer.visits(order))
                if isinstance(timed, Route):
                    able.append((vehicle, day))
                    nearest = None
                    break
                if nearest is None or timed.excess < nearest.excess:
                    nearest = timed
            if nearest is not None:
                failures.append(nearest)
        return able, failures

    def _impossible(self, order: Order, failures: list[Failure]) -> Unserved:
        if not failures:
            return Unserved(
                activity=order.name,
                verdict="impossible",
                reason="There is no vehicle.",
                fix="Add a vehicle.",
            )
        by_code = Counter(failure.code for failure in failures)
        nearest = {
            code: min((f for f in failures if f.code == code), key=lambda f: f.excess) for code in by_code
        }
        parts = [f"{nearest[code].text}{_others(count)}" for code, count in by_code.most_common(3)]
        best = min(nearest.values(), key=lambda f: (_EFFORT.get(f.code, 9), f.excess))
        return Unserved(
            activity=order.name,
            verdict="impossible",
            reason=f"No vehicle can do it, even with nothing else to do: {'; '.join(parts)}.",
            fix=_sentence(best.fix),
        )

    def _fits(self, order: Order) -> str | None:
        for route in self.plan.routes:
            vehicle = self.problem.vehicle[route.vehicle]
            if self.timer.forbidden(order, vehicle) is None and any(
                True for _ in self.timer.insertions(route, order)
            ):
                return f"{route.vehicle}{self._on_day(route.day)}"
        for vehicle in self.problem.vehicles:
            for day in range(self.problem.calendar.days):
                if (vehicle.name, day) in self._in_use or self.timer.forbidden(order, vehicle):
                    continue
                if isinstance(self.timer.route(vehicle, day, self.timer.visits(order)), Route):
                    return f"{vehicle.name}{self._on_day(day)}"
        return None

    def _crowded_out(self, order: Order, able: Iterable[tuple[Vehicle, int]]) -> Unserved:
        possible = {vehicle.name for vehicle, _ in able}
        best: tuple[int, str, Route] | None = None
        for route in [r for r in self.plan.routes if r.vehicle in possible][:MOST_ROUTES_TRIED]:
            for victim in route.orders:
                kept = [
                    Visit(s.order, s.kind, s.place)
                    for s in route.stops
                    if s.order is not None and s.order != victim
                ]
                without = self.timer.route(self.problem.vehicle[route.vehicle], route.day, kept)
                if isinstance(without, Route):
                    added = min((m for _, m in self.timer.insertions(without, order)), default=None)
                    if added is not None and (best is None or added < best[0]):
                        best = (added, victim, route)
        names = sorted(possible)
        vehicles = names[0] if len(names) == 1 else f"{', '.join(names[:3])}{' …' if len(names) > 3 else ''}"
        kind = self.problem.vehicle[names[0]].type or names[0]
        if best is None:
            return Unserved(
                activity=order.name,
                verdict="crowded_out",
                reason=f"It could go on {vehicles}, but not beside what they already carry.",
                fix=f"Add a vehicle like {kind}.",
            )
        _, victim, route = best
        return Unserved(
            activity=order.name,
            verdict="crowded_out",
            reason=(
                f"It could go on {route.vehicle}{self._on_day(route.day)}, but only if {victim} "
                f"({self._weight(victim)}) gave way."
            ),
            fix=f"Leave {victim} out, or add a vehicle like {kind}.",
        )

    def _weight(self, name: str) -> str:
        level = self.restrictions.level(name)
        return {"must": "which must be served"}.get(level, f"{level} priority")

    def _on_day(self, day: int) -> str:
        calendar = self.problem.calendar
        return f" on {calendar.date_of(day * DAY):%A}" if calendar.days > 1 else ""


_EFFORT = {
    "time": 0, "limit": 1, "hours": 2, "capacity": 3, "away": 4, "not allowed": 5, "skills": 6, "unreachable": 7,
}  # fmt: skip
"""How much a planner has to give for each sort of fix, least first."""


def _others(count: int) -> str:
    if count == 1:
        return ""
    return f" (and {count - 1} more like that)"


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}." if text else ""
