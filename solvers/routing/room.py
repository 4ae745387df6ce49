"""The routing room: rules in, engines at work, routes out."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from planner.errors import PacktrainError
from planner.model import Plan, Problem, Rule
from solvers.rooms import Clock, RoomResult, Watch
from solvers.routing.compiling import compiled
from solvers.routing.encoding import RoutingEncoding
from solvers.routing.engine import Answer, Paths, Search
from solvers.routing.instance import RELOAD, Instance
from solvers.routing.replanning.calming import calmed
from solvers.routing.replanning.keeping import Keeping
from solvers.routing.replanning.staying import priced, staying
from solvers.routing.team.lead import Lead
from solvers.routing.weights import Weights, weights
from solvers.routing.writing import Writer

_BETWEEN_PLANS = 1.0
"""Seconds between two plans that are written out in full."""
_PLANS_SHARE = 15.0
"""So many times as long as a plan took to write and judge passes before the next."""
_CALMING = 1.0
"""Seconds at most for taking back needless changes to the plan in force."""
_BETWEEN_REPORTS = 0.4
"""Seconds between two reports of a value alone."""


def solve(
    problem: Problem,
    time_limit: float,
    seed: int,
    present: Plan | None,
    watch: Watch,
    tried: tuple[Plan, ...] = (),
) -> RoomResult:
    """Plan the orders of a problem.

    Parameters
    ----------
    problem : Problem
        The scenario with its rules.
    time_limit : float
        Seconds for everything.
    seed : int
        For what is decided at random.
    present : Plan or None
        The plan in force: a start, and what `freeze` refers to.
    watch : Watch
        Hears of better plans and may end the search.
    tried : tuple of Plan
        Plans to start from besides, that nothing is measured against.

    Returns
    -------
    RoomResult
        Routes only. What was left out is not listed.
    """
    clock = Clock(time_limit, watch)
    instance, refused = stated(problem, present, problem.active_rules)
    others = tuple(paths_of(instance, plan) for plan in tried)
    start = (paths_of(instance, present),) if present is not None else ()
    weight = weights(instance)
    if start:
        instance.staying = staying(instance, start[0])
        weight = priced(weight, instance, start[0], problem.settings.stability)
    writer = Writer(instance)
    reporter = _Reporter(writer, weight, clock)
    search = Search(instance, weight, clock, seed, starts=(*start, *others), better=reporter.better)
    answer = Lead(search).run() if instance.visits else None
    if answer is not None and present is not None and start:
        told = {
            visit: span[0] for visit, span in Keeping(instance, present, set(), set(), None).spans.items()
        }
        answer = calmed(answer, instance, weight, start[0], told, min(_CALMING, 0.05 * time_limit))
    routes = writer.routes(answer) if answer is not None else ()
    return RoomResult(Plan(routes=routes), refused, complete=not instance.visits)


def stated(problem: Problem, present: Plan | None, rules: Iterable[Rule]) -> tuple[Instance, dict[str, str]]:
    """Return a problem's instance with rules stated to it, and those refused, with a sentence each.

    A refused rule leaves no trace in the instance.
    """
    accepted = list(rules)
    refused: dict[str, str] = {}
    while True:
        encoding = RoutingEncoding(problem, compiled(problem), present)
        for rule in accepted:
            try:
                with encoding.stating(rule):
                    rule.constraint.encode(encoding)
            except PacktrainError as error:
                refused[rule.id] = str(error)
        if not any(rule.id in refused for rule in accepted):
            return encoding.instance, refused
        accepted = [rule for rule in accepted if rule.id not in refused]


def without(problem: Problem, plan: Plan, orders: set[str], present: Plan | None) -> Plan:
    """Return a plan's routes without some orders, timed anew; a route that can't be timed is left out."""
    instance, _ = stated(problem, present, problem.active_rules)
    paths: dict[int, tuple[int, ...]] = {}
    times: dict[int, int] = {}
    for unit, path, starting in _paths(instance, plan):
        paths[unit] = tuple(w for w in path if w == RELOAD or instance.visits[w].order not in orders)
        times.update(starting)
    routes = Writer(instance).routes(Answer(paths, 0, times))
    return plan.model_copy(update={"routes": routes})


def paths_of(instance: Instance, plan: Plan) -> Paths:
    """Return a plan's routes as paths; orders and vehicles that the instance does not have are left out."""
    return {unit: path for unit, path, _ in _paths(instance, plan)}


def _paths(instance: Instance, plan: Plan) -> Iterable[tuple[int, tuple[int, ...], dict[int, int]]]:
    units = {(unit.vehicle, unit.day): number for number, unit in enumerate(instance.units)}
    for route in plan.routes:
        unit = units.get((route.vehicle, route.day))
        if unit is None:
            continue
        path: list[int] = []
        times: dict[int, int] = {}
        for stop in route.stops:
            if stop.kind == "reload":
                path.append(RELOAD)
            elif stop.order is not None:
                kinds = {instance.visits[v].kind: v for v in instance.of_order.get(stop.order, ())}
                if stop.kind in kinds:
                    path.append(kinds[stop.kind])
                    times[kinds[stop.kind]] = stop.start
        yield unit, tuple(path), times


class _Reporter:
    """Tells the watch of better answers, in full now and then.

    What it takes to write a plan out, and to judge it, is kept to a small part of the time.
    """

    def __init__(self, writer: Writer, weight: Weights, clock: Clock) -> None:
        self._writer = writer
        self._unit = weight.unit
        self._clock = clock
        self._next_plan = 0.0
        self._next_report = 0.0
        self._best: int | None = None

    def better(self, value: int, read: Callable[[], Answer]) -> None:
        """Hear of a better answer."""
        if self._best is not None and value >= self._best:
            return
        self._best = value
        now = self._clock.seconds
        if now >= self._next_plan:
            plan = Plan(routes=self._writer.routes(read()))
            self._clock.watch.report(now, value / self._unit, plan)
            done = self._clock.seconds
            self._next_plan = done + max(_BETWEEN_PLANS, _PLANS_SHARE * (done - now))
            self._next_report = done + _BETWEEN_REPORTS
        elif now >= self._next_report:
            self._clock.watch.report(now, value / self._unit)
            self._next_report = now + _BETWEEN_REPORTS
