"""How much of a quantity a resource has, at most or at least."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import ceil
from typing import TYPE_CHECKING, ClassVar, Literal

from planner import wording_fr as fr
from planner.constraints.base import Breach, Constraint
from planner.fields import QUANTITIES, ActivityNames, Amount, EndMoment, Quantity, ResourceNames, StartMoment
from planner.fitting import unpaired
from planner.model.calendar import DAY, Calendar, Interval, intersected
from planner.phrases import BUILT_IN, activities_said, resources_said
from planner.phrases_fr import french_activities, french_resources
from planner.quantities import DEFAULT_PER, Per, amounts, measured_by
from planner.sorts import RESOURCE_WORDS, Sort, activities_by_sort, resource_sort, used_by_tasks
from planner.wording import (
    count_text,
    day_text,
    listing,
    may,
    measured_text,
    minutes_text,
    must,
    named,
    number_text,
    period_text,
    spoken,
)

if TYPE_CHECKING:
    from planner.constraints.encoding import Encoding
    from planner.judging import PlanView
    from planner.model.names import Names
    from planner.model.problem import Problem

_VERBS = {
    "duration": "work", "driving": "drive", "distance": "drive", "stops": "make", "trips": "make",
    "overtime": "work", "shifts": "work", "hours": "work",
}  # fmt: skip
_PER_WORDS = {"day": " a day", "week": " a week", "horizon": " in all"}
_VERBS_FR = {
    "duration": "travailler", "driving": "conduire", "distance": "parcourir", "stops": "faire", "trips": "faire",
    "overtime": "faire", "shifts": "faire", "hours": "travailler",
}  # fmt: skip
_UNITS_FR = {"stops": "arrêt", "trips": "tour", "shifts": "poste", "hours": "heure"}
_PER_WORDS_FR = {"day": " par jour", "week": " par semaine", "horizon": " en tout"}


class Limit(Constraint):
    """How much of a quantity a resource has, at most or at least."""

    kind: Literal["limit"] = "limit"
    title: ClassVar[str] = "Limit"
    examples: ClassVar[tuple[str, ...]] = (
        "use 4 trucks at most",
        "at most two nights each",
        "no more than 3 vans in the old town",
    )

    resources: ResourceNames
    quantity: Quantity
    at_most: Amount | None = None
    at_least: Amount | None = None
    activities: ActivityNames | None = None
    per: Literal["day", "week", "horizon"] | None = None
    start: StartMoment | None = None
    end: EndMoment | None = None

    # -- words --------------------------------------------------------------------------------------

    def sentence(self, names: Names | None = None) -> str:
        """Return the rule as one sentence."""
        when = period_text(self.start, self.end)
        when = f" {when}" if when else ""
        who = resources_said(self.resources, names)
        what = activities_said(self.activities, names) if self.activities else None
        modal = must(self.soft) if self.at_least is not None else may(self.soft)
        if self.quantity == "in_use":
            of = f"of {who}"
            if self._of_one_group(names):
                of = f"of the {who.plain}" if self._one else who.plain
            use = f" for {what}" if what else ""
            per = _PER_WORDS[self.per] if self.per else ""
            return spoken(f"{self._bounds(number_text)} {of} {modal} be used{use}{per}{when}", self.soft)
        per = _PER_WORDS[self.per] if self.per else " a day" if self._per == "day" else ""
        counting = f", counting only {what}" if what else ""
        verb = _VERBS.get(self.quantity, "carry")
        each = " each" if who.several else ""
        bounds = self._bounds(lambda amount: self._unit(amount, names.weight_unit if names else None))
        text = f"{who} {modal}{each} {verb} {bounds}{per}{when}{counting}"
        return spoken(text, self.soft, who.spelled)

    def _of_one_group(self, names: Names | None) -> bool:
        """Tell whether the resources are one group or all there are, which a count stands before: "3 vans"."""
        return len(self.resources) == 1 and (
            self.resources[0] in BUILT_IN or bool(resources_said(self.resources, names).sorts)
        )

    @property
    def _one(self) -> bool:
        """Whether the number said last is one."""
        return (self.at_least if self.at_most is None else self.at_most) == 1

    def _bounds(self, unit: Callable[[float], str]) -> str:
        low, high = self.at_least, self.at_most
        if low is not None and high is not None:
            return f"exactly {unit(high)}" if low == high else f"between {number_text(low)} and {unit(high)}"
        return f"at most {unit(high)}" if high is not None else f"at least {unit(low or 0)}"

    def _unit(self, amount: float, weight_unit: str | None) -> str:
        if self.quantity in ("duration", "driving"):
            return minutes_text(amount)
        if self.quantity == "overtime":
            return f"{minutes_text(amount)} of overtime"
        if self.quantity == "distance":
            return f"{number_text(amount)} km"
        if self.quantity in _VERBS:
            return count_text(amount, self.quantity.removesuffix("s"))
        return measured_text(amount, self.quantity, weight_unit)

    def sentence_fr(self, names: Names | None = None) -> str:
        """Return the rule as one French sentence."""
        when = fr.period_text(self.start, self.end)
        when = f" {when}" if when else ""
        who = french_resources(self.resources, names)
        what = french_activities(self.activities, names) if self.activities else None
        needed = self.at_least is not None
        if self.quantity == "in_use":
            modal = fr.must(self.soft) if needed else fr.may(self.soft)
            of = fr.of(who.plain) if self._one or not who.bare else who.bare
            use = f" pour {what}" if what else ""
            per = _PER_WORDS_FR[self.per] if self.per else ""
            return fr.spoken(
                f"on {modal} utiliser {self._bounds_fr(number_text)} {of}{use}{per}{when}", self.soft
            )
        modal = who.must(self.soft) if needed else who.may(self.soft)
        per = _PER_WORDS_FR[self.per] if self.per else " par jour" if self._per == "day" else ""
        counting = f", en ne comptant que {what}" if what else ""
        verb = _VERBS_FR.get(self.quantity, "transporter")
        bounds = self._bounds_fr(lambda amount: self._unit_fr(amount, names.weight_unit if names else None))
        text = f"{who} {modal}{who.each} {verb} {bounds}{per}{when}{counting}"
        return fr.spoken(text, self.soft, who.spelled)

    def _bounds_fr(self, unit: Callable[[float], str]) -> str:
        low, high = self.at_least, self.at_most
        if low is not None and high is not None:
            return f"exactement {unit(high)}" if low == high else f"entre {number_text(low)} et {unit(high)}"
        return f"au plus {unit(high)}" if high is not None else f"au moins {unit(low or 0)}"

    def _unit_fr(self, amount: float, weight_unit: str | None) -> str:
        if self.quantity in ("duration", "driving"):
            return fr.minutes_text(amount)
        if self.quantity == "overtime":
            return f"{fr.minutes_text(amount)} d’heures supplémentaires"
        if self.quantity == "distance":
            return f"{number_text(amount)} km"
        if self.quantity in _VERBS_FR:
            return fr.count_text(amount, _UNITS_FR[self.quantity])
        return fr.measured_text(amount, self.quantity, weight_unit)

    def missing(self) -> str | None:
        """Return what the rule lacks."""
        return "how much at most or at least" if self.at_most is None and self.at_least is None else None

    # -- meaning ------------------------------------------------------------------------------------

    @property
    def _per(self) -> Per:
        return self.per or DEFAULT_PER.get(self.quantity, "day")

    def _periods(self, calendar: Calendar) -> tuple[Interval, ...] | None:
        return calendar.periods(self.start, self.end) if self.start or self.end else None

    def unfit(self, problem: Problem) -> str | None:
        """Return why the rule does not fit the scenario."""
        resources: dict[Sort, list[str]] = {}
        for resource in problem.names.resources(self.resources):
            resources.setdefault(self._sort(problem, resource), []).append(resource)
        fitting = [sort for sort in resources if measured_by(sort, self.quantity)]
        words = listing([RESOURCE_WORDS[sort] for sort in fitting or resources])
        if not fitting:
            what = self.quantity if self.quantity in QUANTITIES else f"loads of {self.quantity}"
            return f"Packtrain can't limit {what} of {words}."
        if self.quantity == "in_use" and len(fitting) > 1:
            return f"Packtrain can't count {words} together; make one rule for each."
        there = sum(len(resources[sort]) for sort in fitting)
        if self.quantity == "in_use" and self.at_least is not None and self.at_least > there:
            return f"There are only {there} of {named(self.resources)}, so {number_text(self.at_least)} can't be used."
        if self.activities is None:
            return None
        if self.quantity == "overtime":
            return "Overtime is of the whole day, so it can't be limited for certain activities."
        said = unpaired(problem, self.activities, self.resources)
        counted = activities_by_sort(problem, self.activities)
        if said is None and not any(_counted(sort, counted) for sort in fitting):
            return f"Packtrain can't limit what {words} have of {self.quantity} for {named(self.activities)}."
        return said

    def _sort(self, problem: Problem, resource: str) -> Sort:
        """Return the sort of a resource for this quantity: people who do tasks have those, too."""
        sort = resource_sort(problem, resource)
        if sort == "roster" and not measured_by(sort, self.quantity) and resource in used_by_tasks(problem):
            return "schedule"
        return sort

    def encode(self, model: Encoding) -> None:
        """State the rule to a solver."""
        resources = tuple(
            r
            for r in model.resources(self.resources)
            if measured_by(self._sort(model.problem, r), self.quantity)
        )
        activities = model.activities(self.activities) if self.activities else None
        if not resources or activities == ():
            return
        periods = self._periods(model.calendar)
        if self.quantity != "in_use":
            model.limit_each(
                resources, self.quantity, self.at_most, self.at_least, activities, self._per, periods
            )
            return
        if self._per == "horizon":
            model.limit_in_use(resources, self.at_most, self.at_least, activities, periods)
            return
        for days in _spans(model.calendar, self._per):
            part = _during(days, periods)
            if part:
                model.limit_in_use(resources, self.at_most, self.at_least, activities, part)

    def violations(self, plan: PlanView) -> Iterator[Breach]:
        """Yield resources, days and weeks with too much or too little."""
        periods = self._periods(plan.calendar)
        by_sort: dict[Sort, list[str]] = {}
        for resource in plan.names.resources(self.resources):
            sort = self._sort(plan.problem, resource)
            if measured_by(sort, self.quantity):
                by_sort.setdefault(sort, []).append(resource)
        counted = None if self.activities is None else activities_by_sort(plan.problem, self.activities)
        for sort, resources in by_sort.items():
            only = None if counted is None else _counted(sort, counted)
            if only is not None and not only:
                continue
            if self.quantity == "in_use":
                yield from self._in_use(plan, resources, only, periods)
            else:
                for resource in resources:
                    yield from self._each(plan, resource, only, periods)

    def _each(
        self,
        plan: PlanView,
        resource: str,
        only: frozenset[str] | None,
        periods: tuple[Interval, ...] | None,
    ) -> Iterator[Breach]:
        by_day: dict[int, float] = {}
        for day, amount in amounts(plan, resource, self.quantity, only, periods):
            by_day[day] = by_day.get(day, 0) + amount
        for span in _spans(plan.calendar, self._per):
            if not _during(span, periods):
                continue
            total = sum(amount for day, amount in by_day.items() if span[0] <= day * DAY < span[1])
            has = f"{resource} has {self._unit(total, plan.problem.settings.weight_unit)}"
            yield from self._judged(plan, has, total, span, (resource,))

    def _in_use(
        self,
        plan: PlanView,
        resources: list[str],
        only: frozenset[str] | None,
        periods: tuple[Interval, ...] | None,
    ) -> Iterator[Breach]:
        for span in _spans(plan.calendar, self._per):
            part = _during(span, periods) if self._per != "horizon" else periods
            if part == ():
                continue
            used = tuple(
                r
                for r in resources
                if any(
                    (only is None or w.activity in only)
                    and (part is None or any(a <= w.start < b for a, b in part))
                    for w in plan.by_resource.get(r, ())
                    if r not in plan.problem.vehicle or w.activity not in plan.problem.task  # in for service
                )
            )
            what = f"{len(used)} of {named(self.resources)} {'is' if len(used) == 1 else 'are'} used"
            yield from self._judged(plan, what, len(used), span, used)

    def _judged(
        self, plan: PlanView, what: str, total: float, span: Interval, resources: tuple[str, ...]
    ) -> Iterator[Breach]:
        when = ""
        if self._per != "horizon" and plan.calendar.days > 1:
            first = day_text(plan.calendar.date_of(span[0]))
            when = f" on {first}" if self._per == "day" else f" in the week of {first}"
        if self.at_most is not None and total > self.at_most + 1e-6:
            text = f"{what}{when}, more than {number_text(self.at_most)}."
            yield Breach(text, resources=resources, amount=ceil(total - self.at_most - 1e-6))
        if self.at_least is not None and total < self.at_least - 1e-6:
            text = f"{what}{when}, less than {number_text(self.at_least)}."
            yield Breach(text, resources=resources, amount=ceil(self.at_least - total - 1e-6))


def _counted(sort: Sort, activities: dict[Sort, tuple[str, ...]]) -> frozenset[str]:
    """Return those of the activities that resources of a sort may do: people have shifts, and tasks."""
    found = activities.get(sort, ())
    return frozenset((*found, *activities.get("schedule", ())) if sort == "roster" else found)


def _spans(calendar: Calendar, per: Per) -> list[Interval]:
    """Return the days, or calendar weeks, or the whole of the horizon and the night after it."""
    if per == "horizon":
        return [(-DAY, calendar.minutes + DAY)]
    spans: list[Interval] = []
    for day in range(calendar.days):
        monday = calendar.date_of(day * DAY).weekday() == 0
        if per == "week" and spans and not monday:
            spans[-1] = (spans[-1][0], (day + 1) * DAY)
        else:
            spans.append((day * DAY, (day + 1) * DAY))
    return spans


def _during(span: Interval, periods: tuple[Interval, ...] | None) -> tuple[Interval, ...]:
    return (span,) if periods is None else intersected((span,), periods)
