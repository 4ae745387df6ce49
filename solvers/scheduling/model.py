"""The schedule as a CP-SAT model: who does what, when, on what, and nothing more than fits.

Rules are posted on it by the functions of the modules beside it (`times`, `who`, `amounts`, `keeping`).
"""

from __future__ import annotations

from collections import defaultdict

from ortools.sat.python import cp_model

from planner.model.calendar import DAY
from solvers.scheduling.building import TaskBuilding, TaskVariables, any_of, domain
from solvers.scheduling.facts import Facts, TaskFacts
from solvers.scheduling.use import Literal, Use, add_setups
from solvers.scheduling.ways import Members, Moments
from solvers.tiers import Expression

PIECE = 60
"""What a breach of a soft rule that is yes or no weighs, against one for each minute of the others."""


class ScheduleModel:
    """The decisions, what the records demand of them, and what the rules add.

    Parameters
    ----------
    facts : Facts
        Tasks and resources, narrowed by the hard rules.
    strict : bool
        Whether every hard rule must hold whatever is left out; otherwise what only more work could
        satisfy (a lower bound, say) is missed at a price, so that there always is a plan.
    """

    def __init__(self, facts: Facts, strict: bool = False) -> None:
        self.facts = facts
        self.strict = strict
        self.cp = cp_model.CpModel()
        self.tasks: dict[str, TaskVariables] = {}
        self.uses: defaultdict[str, list[Use]] = defaultdict(list)
        self.missed: list[Expression] = []
        self.penalties: list[Expression] = []
        self._using: dict[tuple[str, str, str], Literal] = {}
        self._inside: dict[tuple[str, Moments], Literal] = {}
        self._days: dict[str, cp_model.IntVar] = {}
        for task in facts.tasks.values():
            self.tasks[task.name] = self._add_task(task)
        for name, uses in self.uses.items():
            self._add_resource(name, uses)
        for sequence in facts.sequences:
            before, after = self.tasks[sequence.before], self.tasks[sequence.after]
            if sequence.needed:
                self.cp.add_implication(after.present, before.present)
            if sequence.starts:
                self.not_later(sequence.before, sequence.after, [])
            else:
                both = (before.present, after.present)
                self.cp.add(before.end + sequence.gap <= after.start).only_enforce_if(*both)

    # -- building -----------------------------------------------------------------------------------

    def _add_task(self, task: TaskFacts) -> TaskVariables:
        building = TaskBuilding(self.cp, self.facts, task, lambda name, use: self.uses[name].append(use))
        variables = building.build()
        if self.strict and task.level == "must":
            self.cp.add(variables.present == 1)
        for doers in task.doers:
            self.cp.add_bool_or(
                variables.present.negated(),
                *(self._used_by(task.name, variables, doer) for doer in sorted(doers)),
            )
        return variables

    def _add_resource(self, name: str, uses: list[Use]) -> None:
        record = self.facts.resources[name]
        if record.used_up:
            # No use has variable units and its own literal: those of a group are nought when it isn't taken.
            self.cp.add(sum(_amount(use) for use in uses) <= record.capacity)
            return
        uses = [use for use in uses if not isinstance(use.span.minutes, int) or use.span.minutes]
        if record.capacity > 1:
            if sum(use.most for use in uses) > record.capacity:
                self.cp.add_cumulative(
                    [use.interval for use in uses], [use.units for use in uses], record.capacity
                )
            return
        self.cp.add_no_overlap([use.interval for use in uses])
        if record.setup:
            add_setups(
                self.cp, [(use, self.facts.tasks[use.task].family) for use in uses if use.own], record.setup
            )

    # -- what rules are posted with -------------------------------------------------------------------

    def using(self, task: str, resource: str) -> Literal:
        """Return a literal that holds when the resource works on the task, as station or for its needs."""
        return self._used_by(task, self.tasks[task], resource)

    def _used_by(self, task: str, variables: TaskVariables, resource: str) -> Literal:
        found = [literal for way, literal in variables.ways if way.station == resource]
        found += [need.given[resource][0] for need in variables.needs if resource in need.given]
        return self._any(("use", task, resource), found)

    def doing(self, task: str, resource: str) -> Literal:
        """Return a literal that holds when the resource is the task's station, or without one gives a need."""
        ways = self.tasks[task].ways
        if not any(way.station for way, _ in ways):
            return self.using(task, resource)
        found = [literal for way, literal in ways if way.station == resource]
        found += [
            self._both(given, literal)
            for k, (way, literal) in enumerate(ways)
            if not way.station
            for need in self.tasks[task].needs
            if need.units[k]
            for member, (given, _) in need.given.items()
            if member == resource
        ]
        return self._any(("do", task, resource), found)

    def doers(self, task: str) -> Members:
        """Return the resources for which `doing` can hold."""
        variables = self.tasks[task]
        found: dict[str, None] = {}
        for k, (way, _) in enumerate(variables.ways):
            if way.station:
                found[way.station] = None
                continue
            for need in variables.needs:
                if need.units[k]:
                    found.update(dict.fromkeys(need.given))
        return tuple(found)

    def _any(self, key: tuple[str, str, str], literals: list[Literal]) -> Literal:
        known = self._using.get(key)
        if known is None:
            known = self._using[key] = any_of(self.cp, literals)
        return known

    def _both(self, one: Literal, other: Literal) -> Literal:
        if one is other:
            return one
        result = self.cp.new_bool_var("")
        self.cp.add_min_equality(result, [one, other])
        return result

    def can_use(self, task: str, resource: str) -> bool:
        """Tell whether the resource may work on the task at all."""
        return resource in self.facts.tasks[task].resources()

    def starts_inside(self, task: str, intervals: Moments) -> Literal:
        """Return a literal that holds exactly when the task's start lies in one of the intervals."""
        known = self._inside.get((task, intervals))
        if known is None:
            start = self.tasks[task].start
            known = self.cp.new_bool_var("")
            inside = domain(intervals)
            self.cp.add_linear_expression_in_domain(start, inside).only_enforce_if(known)
            outside = inside.complement()
            self.cp.add_linear_expression_in_domain(start, outside).only_enforce_if(known.negated())
            self._inside[task, intervals] = known
        return known

    def day(self, task: str) -> cp_model.IntVar:
        """Return the day index on which the task starts."""
        known = self._days.get(task)
        if known is None:
            known = self.cp.new_int_var(0, self.facts.calendar.days, "")
            self.cp.add_division_equality(known, self.tasks[task].start, DAY)
            self._days[task] = known
        return known

    def not_later(self, before: str, after: str, when: list[Literal]) -> None:
        """Have a task start before another, or together with it and end no later, if both are done."""
        one, other = self.tasks[before], self.tasks[after]
        whole = 2 * self.facts.horizon
        self.cp.add(whole * one.start + one.end <= whole * other.start + other.end).only_enforce_if(
            one.present, other.present, *when
        )

    def unless(self, soft: bool, weight: int = PIECE) -> list[Literal]:
        """Return what a rule is enforced by: nothing for a hard one, for a soft one that it isn't broken."""
        if not soft:
            return []
        kept = self.cp.new_bool_var("")
        self.penalties.append(weight * (1 - kept))
        return [kept]

    def slack(self, most: int, soft: bool, price: int = 1) -> Expression:
        """Return by how much a bound may be missed: nothing, at a price, or (soft) as a soft breach."""
        if not soft and self.strict:
            return 0
        amount = self.cp.new_int_var(0, max(most, 0), "")
        (self.penalties if soft else self.missed).append(price * amount)
        return amount


def _amount(use: Use) -> Expression:
    return use.units * use.literal if isinstance(use.units, int) else use.units
