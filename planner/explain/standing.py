"""Which rules stand against an order that the hours and loads of some route have room for.

Whatever kind a rule is of, it is asked as the judge asks it: the order is put into the plan, and what is then
broken that was kept before stands against it. So no kind needs an explanation of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from planner.constraints.travel import Travel
from planner.judging import PlanView
from planner.model.plan import Plan, Route
from planner.model.problem import Problem
from planner.model.rules import Rule
from planner.refusals import refusals

MOST_STOPS = 200_000
"""How many stops are judged for all reasons together, so that they never take longer than the plan."""
TIMED = frozenset({"break", "driver_rules", "precedence", "travel"})
"""Kinds that another time of the same route could keep: that one is broken proves nothing."""


@dataclass(frozen=True)
class Against:
    """What became of putting an order into routes.

    Attributes
    ----------
    first : Route or None
        The first route tried; None when there was none.
    fitting : Route or None
        The first route that breaks nothing.
    rules : tuple of Rule
        When nothing fits: rules of which every route tried breaks one.
    others : tuple of str
        The activities that those rules are about besides, most often named first.
    """

    first: Route | None = None
    fitting: Route | None = None
    rules: tuple[Rule, ...] = ()
    others: tuple[str, ...] = ()

    @property
    def timed(self) -> bool:
        """Whether other times could keep some of the rules."""
        return any(_timed(rule) for rule in self.rules)


class Standing:
    """Tries single orders in plans of one scenario against its hard rules."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        meaningless = refusals(problem)
        self._rules = [
            rule for rule in problem.active_rules if not rule.constraint.soft and rule.id not in meaningless
        ]
        self._left = MOST_STOPS
        self._kept: dict[int, tuple[Plan, Counter[str]]] = {}

    def against(self, order: str, plan: Plan, routes: Iterable[Route], without: str | None = None) -> Against:
        """Put an order into a plan by one route after the other, until one breaks nothing more than before.

        Parameters
        ----------
        order : str
            Its name.
        plan : Plan
            What is planned besides.
        routes : iterable of Route
            Routes with the order; each takes the place of the plan's route of that vehicle and day.
        without : str or None
            A rule that may be broken.
        """
        if id(plan) not in self._kept:
            self._kept[id(plan)] = (plan, Counter(dict(self._broken(plan, order)[0])))
        before = self._kept[id(plan)][1]
        first: Route | None = None
        broken: list[set[str]] = []
        named: Counter[str] = Counter()
        for route in routes:
            first = first or route
            others = tuple(r for r in plan.routes if (r.vehicle, r.day) != (route.vehicle, route.day))
            tried = plan.model_copy(update={"routes": (*others, route)})
            amounts, about = self._broken(tried, order)
            more = {rule for rule, amount in amounts.items() if amount > before[rule] and rule != without}
            if not more:
                return Against(first, route)
            broken.append(more)
            for rule in more:
                named.update(about.get(rule, ()))
            if self._left < 0:
                break
        rules = _hitting(broken)
        planned = {stop.order for route in plan.routes for stop in route.stops}
        others_named = tuple(name for name, _ in named.most_common() if name in planned and name != order)
        return Against(first, None, tuple(r for r in self._rules if r.id in rules), others_named)

    def _broken(self, plan: Plan, order: str) -> tuple[Counter[str], dict[str, set[str]]]:
        """Return by how much each rule is broken, and the activities named where the order is."""
        view = PlanView(self.problem, plan)
        self._left -= 1 + sum(len(route.stops) for route in plan.routes)
        amounts: Counter[str] = Counter()
        about: dict[str, set[str]] = {}
        for rule in self._rules:
            for breach in rule.constraint.violations(view):
                amounts[rule.id] += breach.amount
                if not breach.activities or order in breach.activities:
                    about.setdefault(rule.id, set()).update(breach.activities)
        return amounts, about


def _timed(rule: Rule) -> bool:
    """Tell whether a route that breaks a rule could keep it at other times."""
    constraint = rule.constraint
    if isinstance(constraint, Travel) and constraint.closed and not (constraint.start or constraint.end):
        return False
    return constraint.kind in TIMED


def _hitting(sets: list[set[str]]) -> frozenset[str]:
    """Return few rules of which every set has one: greedily the one that is in most sets."""
    chosen: set[str] = set()
    rest = list(sets)
    while rest:
        count = Counter(rule for one in rest for rule in one)
        best = min(count, key=lambda rule: (-count[rule], rule))
        chosen.add(best)
        rest = [one for one in rest if best not in one]
    return frozenset(chosen)
