"""Answers that look a fact of the plan up: who, when, where along, how much."""

from __future__ import annotations

from collections.abc import Callable

from planner.explain.changes import Placement, placements
from planner.explain.facts import Facts
from planner.explain.report import PlanReport
from planner.explain.told import agenda
from planner.explain.workplace import Workplace
from planner.model.calendar import DAY, Interval
from planner.model.plan import Plan, Route
from planner.model.problem import Problem
from planner.questions import LookUp, Question
from planner.wording import (
    instant_text,
    kilometres_text,
    listing,
    load_text,
    minutes_text,
    number_text,
    some,
)

SHOWN = 4


WHO_ATTRIBUTES = frozenset({"route", "utilisation", "hours", "distance"})
"""What is rather asked of those who do the work than of the work, where a label is of both (a skill, say)."""


def look_up(question: Question, report: PlanReport, facts: Facts) -> str:
    """Say one attribute of each subject, within the period asked about."""
    assert isinstance(question, LookUp)
    problem = report.problem
    names = problem.names
    periods = (
        problem.calendar.periods(question.start, question.end) if question.start or question.end else None
    )
    desk = _Desk(problem, _within(problem, report.plan, periods), periods, facts)
    said: list[str] = []
    for subject in question.subjects:
        by_whom = not names.is_activity(subject) or question.attribute in WHO_ATTRIBUTES
        if names.is_resource(subject) and by_whom:
            members = desk.busiest_first(names.resources([subject]), question.attribute)
            said.extend(desk.resource(name, question.attribute) for name in members[:SHOWN])
            if len(members) > SHOWN:
                said.append(facts.state(f"There are {len(members) - SHOWN} more.", (subject,)))
        else:
            said.extend(desk.activities(subject, names.activities([subject]), question.attribute))
    return " ".join(said) or facts.state("The plan says nothing about that.")


class _Desk:
    """Looks facts up in one plan."""

    def __init__(
        self, problem: Problem, plan: Plan, periods: tuple[Interval, ...] | None, facts: Facts
    ) -> None:
        self.problem = problem
        self.plan = plan
        self.facts = facts
        self.placed = placements(problem, plan)
        self.works = Workplace(problem, plan, self.placed, periods, facts)

    def busiest_first(self, names: tuple[str, ...], attribute: str) -> tuple[str, ...]:
        """Return the members of a group, those that do most first where it is asked how much they do."""
        if attribute not in ("utilisation", "hours", "duration", "load"):
            return names
        works = self.works.view.by_resource
        return tuple(sorted(names, key=lambda n: -sum((w.end - w.start) * w.units for w in works.get(n, ()))))

    def activities(self, subject: str, names: tuple[str, ...], attribute: str) -> list[str]:
        """Say an attribute of the activities that a subject stands for."""
        served = [name for name in names if name in self.placed]
        said: list[str] = []
        for sort in (self.problem.order, self.problem.task, self.problem.shift):
            own = [name for name in served if name in sort]
            if not own:
                continue
            if attribute == "finish" and len(own) > 1:
                last = max(own, key=lambda name: self.placed[name].end)
                text = f"{subject} is finished at {self._time(self.placed[last].end)}, with {last}."
                said.append(self._say(text, subject, last))
            elif sort is not self.problem.order:
                said.extend(self.works.activities(subject, own, attribute))
            else:
                said.extend(self._order(name, self.placed[name], attribute) for name in own[:SHOWN])
                if len(own) > SHOWN:
                    said.append(self._say(f"There are {len(own) - SHOWN} more.", subject))
        left = [name for name in names if name not in self.placed]
        if left:
            said.append(self._say(f"{some(left, 3)} {'are' if len(left) > 1 else 'is'} left out.", *left))
        return said

    def resource(self, name: str, attribute: str) -> str:
        """Say an attribute of a resource."""
        routes = [r for r in self.plan.routes if r.vehicle == name and r.orders]
        if not routes:
            return self.works.resource(name, attribute)
        said = [self._route(route, attribute) for route in routes[:SHOWN]]
        if attribute in ("route", "resource") and name in self.works.view.by_resource:
            tasks = [w for w in self.works.view.by_resource[name] if w.activity in self.problem.task]
            if tasks:
                works = [(w.activity, w.start, w.end) for w in tasks]
                text = f"{name} is used for {agenda(self.problem.calendar, works)}."
                said.append(self._say(text, name, *(w.activity for w in tasks)))
        return " ".join(said)

    def _order(self, name: str, place: Placement, attribute: str) -> str:
        who = listing(place.resources) or "nobody"
        names = (name, *place.resources)
        start, end = self._time(place.start), self._time(place.end)
        order = self.problem.order[name]
        texts: dict[str, Callable[[], str]] = {
            "time": lambda: f"{name} starts at {start}, done by {who}",
            "finish": lambda: f"{name} is finished at {end}",
            "duration": lambda: (
                f"{name} takes {minutes_text(place.end - place.start)}, from {start} to {end}"
            ),
            "hours": lambda: f"{name} takes {minutes_text(place.end - place.start)}",
            "load": lambda: f"{name} is {self._loads(order.loads)}",
        }
        return self._say(f"{texts.get(attribute, lambda: f'{who} does {name}, at {start}')()}.", *names)

    def _route(self, route: Route, attribute: str) -> str:
        name = route.vehicle
        metres = sum(stop.metres for stop in route.stops)
        vehicle = self.problem.vehicle[name]
        span = vehicle.ends - vehicle.starts
        driving = sum(stop.driving for stop in route.stops)
        texts: dict[str, Callable[[], str]] = {
            "finish": lambda: f"{name} is back at {self._time(route.end)}",
            "time": lambda: (
                f"{name} leaves at {self._time(route.start)} and is back at {self._time(route.end)}"
            ),
            "distance": lambda: f"{name} drives {kilometres_text(metres)}",
            "duration": lambda: (
                f"{name} is out for {minutes_text(route.end - route.start)}, driving {minutes_text(driving)} of them"
            ),
            "hours": lambda: f"{name} works {number_text(round((route.end - route.start) / 60, 1))} hours",
            "load": lambda: f"{name} carries {self._loads(self._total(route))}",
            "utilisation": lambda: (
                f"{name} is out for {round(100 * (route.end - route.start) / span)}% of its hours"
            ),
        }
        text = texts.get(attribute, lambda: f"{name} does {self._with_times(list(route.orders))}")()
        day = self._day(route)
        return self._say(f"{text}{day if self._day_needed(attribute) else ''}.", name, *route.orders)

    def _total(self, route: Route) -> dict[str, int]:
        total: dict[str, int] = {}
        for name in route.orders:
            for dimension, amount in self.problem.order[name].loads.items():
                total[dimension] = total.get(dimension, 0) + amount
        return total

    def _with_times(self, names: list[str]) -> str:
        shown = [f"{name} at {self._time(self.placed[name].start)}" for name in names[:12]]
        return ", ".join(shown) + (f" and {len(names) - 12} more" if len(names) > 12 else "")

    def _loads(self, loads: dict[str, int]) -> str:
        unit = self.problem.settings.weight_unit
        return ", ".join(load_text(amount, d, unit) for d, amount in loads.items() if amount) or "no load"

    def _day(self, route: Route) -> str:
        calendar = self.problem.calendar
        return f" on {calendar.date_of(route.day * DAY):%A}" if calendar.days > 1 else ""

    @staticmethod
    def _day_needed(attribute: str) -> bool:
        return attribute in ("distance", "duration", "hours", "load", "utilisation")

    def _time(self, minute: int) -> str:
        return instant_text(self.problem.calendar, minute)

    def _say(self, text: str, *names: str) -> str:
        return self.facts.state(text, names)


def _within(problem: Problem, plan: Plan, periods: tuple[Interval, ...] | None) -> Plan:
    """Return the part of a plan that touches a period."""
    if periods is None:
        return plan

    def touches(start: int, end: int) -> bool:
        return any(a < max(end, start + 1) and start < b for a, b in periods)

    placed = placements(problem, plan)
    return plan.model_copy(
        update={
            "routes": tuple(route for route in plan.routes if touches(route.start, route.end)),
            "schedule": tuple(item for item in plan.schedule if touches(item.start, item.end)),
            "roster": tuple(
                duty
                for duty in plan.roster
                if duty.shift in placed and touches(placed[duty.shift].start, placed[duty.shift].end)
            ),
        }
    )
