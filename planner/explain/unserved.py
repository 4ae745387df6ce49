"""Why an order was left out, in three verdicts: impossible, crowded out, not found yet.

*Impossible* is shown for every vehicle and day, each with what forbids it. *Crowded out* names an order
that would have to give way. *Not found yet* names the route into which the order would still fit.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace

from planner.explain.docked import unloadable
from planner.explain.failures import Failure
from planner.explain.insertion import RouteTimer, Visit
from planner.explain.restrictions import Restrictions
from planner.explain.standing import Against, Standing
from planner.explain.unstaffed import shift_reasons
from planner.explain.untimed import task_reason
from planner.foresight import Concern, among_rules, in_records
from planner.model.calendar import DAY
from planner.model.plan import Plan, Route, Unserved
from planner.model.problem import Problem
from planner.model.records import Order, Vehicle
from planner.model.rules import Rule
from planner.wording import listing

MOST_TIMED = 250_000
"""How many stops are timed to find out who might give way, for all reasons together; twice as many to look for
room, and four times as many in all. Orders beyond that get a shorter reason."""
_EMPTY = Plan()
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
    restrictions = Restrictions(problem, plan)
    served = {name for route in plan.routes for name in route.orders}
    done = {item.task for item in plan.schedule}
    found: list[Unserved] = []
    known: dict[str, Concern] = {}
    if len(served) < len(problem.orders) or len(done) < len(problem.tasks):
        planned = served | done
        concerns = (*in_records(restrictions), *among_rules(restrictions))
        known = {name: concern for concern in reversed(concerns) for name in _kept_out(concern, planned)}
    missing = [order for order in problem.orders if order.name not in served]
    if missing:
        seeker = _Seeker(restrictions, plan)
        found.extend(_in_ring(order, known) or seeker.reason(order) for order in missing)
    undone = [task for task in problem.tasks if task.name not in done]
    found.extend(task_reason(restrictions, plan, task, known) for task in undone)
    found.extend(shift_reasons(restrictions, plan))
    return tuple(found)


def _kept_out(concern: Concern, planned: Set[str]) -> Iterator[str]:
    """Yield the activities that a concern keeps out of a plan: of rules that bind several, the one that gave way."""
    for name in concern.activities:
        if not concern.rules or {other for other in concern.activities if other != name} <= planned:
            yield name


def _in_ring(order: Order, known: Mapping[str, Concern]) -> Unserved | None:
    """Say that an order waits for others in a ring, or is pinned where another one is."""
    concern = known.get(order.name)
    if concern is None or len(concern.activities) < 2:
        return None
    return Unserved(activity=order.name, verdict="impossible", reason=concern.text, fix=concern.remedy)


class _Seeker:
    """Looks for what keeps single orders out of one plan."""

    def __init__(self, restrictions: Restrictions, plan: Plan) -> None:
        self.restrictions = restrictions
        self.problem = restrictions.problem
        self.plan = plan
        self.timer = RouteTimer(restrictions)
        self.standing = Standing(self.problem)
        self._said: dict[str, Unserved] = {}
        self._in_use = {(route.vehicle, route.day) for route in plan.routes if route.orders}

    def reason(self, order: Order) -> Unserved:
        """Return why one order is left out; of orders that are alike in everything, it is looked for once."""
        if self.problem.active_rules:
            return self._reason(order)
        alike = order.model_copy(
            update={"name": "", "notes": "", "customer": "", "groups": ()}
        ).model_dump_json()
        if alike not in self._said:
            self._said[alike] = self._reason(order)
        return self._said[alike].model_copy(update={"activity": order.name})

    def _reason(self, order: Order) -> Unserved:
        if self.restrictions.level(order.name) == "skip":
            because = self.restrictions.activity[order.name].level_because
            words = f"A rule leaves it out: {because.text}" if because else "Its priority is “skip”."
            return Unserved(activity=order.name, verdict="skipped", reason=words)
        contradiction = self.timer.no_moment(order)
        if contradiction is not None:
            text, fix = contradiction
            return Unserved(activity=order.name, verdict="impossible", reason=text, fix=fix)
        if self.timer.timed > 4 * MOST_TIMED:
            return _unsaid(order)
        able, failures = self._alone(order)
        if not able:
            return self._impossible(order, failures)
        if self.timer.timed > 2 * MOST_TIMED:
            return _unsaid(order)
        against = self.standing.against(order.name, self.plan, self._routes_with(order))
        if against.first is None:
            return self._crowded_out(order, able)
        if against.fitting is not None:
            where = f"{against.fitting.vehicle}{self._on_day(against.fitting.day)}"
            undocked = unloadable(self.restrictions, self.plan, against.fitting)
            if undocked is not None:
                return Unserved(
                    activity=order.name,
                    verdict="crowded_out",
                    reason=f"It seems to fit on {where}, but {undocked}.",
                    fix="Open the docks longer, or add one.",
                )
            return Unserved(
                activity=order.name,
                verdict="not_found",
                reason=f"It seems to fit on {where}, but no plan with it was found in the time given.",
                fix="Solve again with more time.",
            )
        return self._ruled_out(order, able, against)

    def _ruled_out(self, order: Order, able: list[tuple[Vehicle, int]], against: Against) -> Unserved:
        """Say which rules keep an order out for which some route has room."""
        first = against.first
        assert first is not None
        against = replace(against, rules=(*against.rules, *self._binding(order)))
        alone = self.standing.against(order.name, _EMPTY, self._alone_on(order, able))
        if alone.rules and not alone.timed:
            return Unserved(
                activity=order.name,
                verdict="impossible",
                reason=f"No vehicle can do it, even with nothing else to do: {self._stand(alone.rules)}.",
                fix=f"Lift {self._quoted(alone.rules, 'or')}.",
            )
        where = f"{first.vehicle}{self._on_day(first.day)}"
        if against.timed:
            kept = "it" if len(against.rules) == 1 else "them"
            return Unserved(
                activity=order.name,
                verdict="not_found",
                reason=(
                    f"It would fit on {where} but for {self._quoted(against.rules)}; no plan that keeps {kept} and "
                    "serves it was found in the time given."
                ),
                fix=f"Solve again with more time, or lift {self._quoted(against.rules, 'or')}.",
            )
        other = f", or leave {against.others[0]} out" if len(against.others) == 1 else ""
        return Unserved(
            activity=order.name,
            verdict="crowded_out",
            reason=f"It could go on {where}, but not beside what is planned: {self._stand(against.rules)}.",
            fix=f"Lift {self._quoted(against.rules, 'or')}{other}.",
        )

    def _quoted(self, rules: Sequence[Rule], word: str = "and") -> str:
        """Return rules as their sentences in quotes."""
        names = self.problem.names
        return listing([f"“{rule.constraint.sentence(names).rstrip('.')}”" for rule in rules], word)

    def _stand(self, rules: Sequence[Rule]) -> str:
        return f"{self._quoted(rules)} {'stands' if len(rules) == 1 else 'stand'} against it"

    def _binding(self, order: Order) -> list[Rule]:
        """Return rules on who may do an order without which it would fit beside what is planned."""
        found: dict[str, Rule] = {}
        rules = {rule.id: rule for rule in self.problem.active_rules}
        for vehicle in self.problem.vehicles:
            no = self.timer.forbidden(order, vehicle)
            if no is None or no.rule is None or no.rule in found or self.timer.timed > MOST_TIMED:
                continue
            routes = [route for route in self.plan.routes if route.vehicle == vehicle.name]
            there = (timed for route in routes for timed, _ in self.timer.insertions(route, order))
            if self.standing.against(order.name, self.plan, there, without=no.rule).fitting is not None:
                found[no.rule] = rules[no.rule]
        return list(found.values())

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
        by_sort = Counter((failure.code, failure.rule) for failure in failures)
        nearest: dict[tuple[str, str | None], Failure] = {}
        for failure in failures:
            sort = (failure.code, failure.rule)
            if sort not in nearest or failure.excess < nearest[sort].excess:
                nearest[sort] = failure
        parts = [f"{nearest[sort].text}{_others(count)}" for sort, count in by_sort.most_common(3)]
        best = min(nearest.values(), key=lambda f: (_EFFORT.get(f.code, 9), f.excess))
        joint = any(failure.code == "elsewhere" for failure in failures)
        beside = "beside the tasks and shifts of this plan" if joint else "even with nothing else to do"
        return Unserved(
            activity=order.name,
            verdict="crowded_out" if joint else "impossible",
            reason=f"No vehicle can do it, {beside}: {'; '.join(parts)}.",
            fix=_sentence(best.fix),
        )

    def _routes_with(self, order: Order) -> Iterator[Route]:
        """Yield routes with the order put into them, those of idle vehicles last."""
        for route in self.plan.routes:
            if self.timer.timed > 2 * MOST_TIMED:
                return
            if self.timer.forbidden(order, self.problem.vehicle[route.vehicle]) is None:
                yield from (timed for timed, _ in self.timer.insertions(route, order))
        idle = (
            (vehicle, day)
            for vehicle in self.problem.vehicles
            if self.timer.forbidden(order, vehicle) is None
            for day in range(self.problem.calendar.days)
            if (vehicle.name, day) not in self._in_use
        )
        yield from self._alone_on(order, idle)

    def _alone_on(self, order: Order, units: Iterable[tuple[Vehicle, int]]) -> Iterator[Route]:
        """Yield the routes of vehicles on days that do nothing but the order."""
        for vehicle, day in units:
            timed = self.timer.route(vehicle, day, self.timer.visits(order))
            if isinstance(timed, Route):
                yield timed

    def _crowded_out(self, order: Order, able: Iterable[tuple[Vehicle, int]]) -> Unserved:
        possible = {vehicle.name for vehicle, _ in able}
        best: tuple[int, str, Route] | None = None
        for route in [r for r in self.plan.routes if r.vehicle in possible][:MOST_ROUTES_TRIED]:
            for victim in route.orders:
                if self.timer.timed > MOST_TIMED:
                    break
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
    "time": 0, "limit": 1, "hours": 2, "elsewhere": 2, "capacity": 3, "away": 4, "not allowed": 5, "skills": 6, "unreachable": 7,
}  # fmt: skip
"""How much a planner has to give for each sort of fix, least first."""


def _unsaid(order: Order) -> Unserved:
    return Unserved(
        activity=order.name,
        verdict="not_found",
        reason="No place was found for it in the time given.",
        fix="Solve again with more time.",
    )


def _others(count: int) -> str:
    if count == 1:
        return ""
    return f" (and {count - 1} more like that)"


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}." if text else ""
