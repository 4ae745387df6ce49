"""The schedule as a CP-SAT model: who does what, when, on what, and nothing more than fits.

Rules are posted on it by the functions of the modules beside it (`times`, `who`, `amounts`, `keeping`).
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from ortools.sat.python import cp_model

from planner.model.calendar import DAY, Interval, merged
from solvers.scheduling.facts import Facts, Members, Moments, Need, TaskFacts, Way
from solvers.scheduling.use import Literal, Span, Use, add_setups
from solvers.tiers import Expression

PIECE = 60
"""What a breach of a soft rule that is yes or no weighs, against one for each minute of the others."""


@dataclass(frozen=True)
class TaskVariables:
    """The decisions on one task."""

    present: Literal
    span: Span
    ways: tuple[tuple[Way, Literal], ...]
    needs: tuple[tuple[Need, dict[str, tuple[Literal, Expression]]], ...]

    @property
    def start(self) -> cp_model.IntVar:
        """The first minute."""
        return self.span.start

    @property
    def end(self) -> Expression:
        """The last minute."""
        return self.span.end


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
        self._using: dict[tuple[str, str], Literal] = {}
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
        cp, facts = self.cp, self.facts
        present = cp.new_bool_var("")
        fitting = all(self._can_give(need) for need in task.needs)
        choices = [(way, starts) for way in task.ways if fitting and (starts := facts.starts(task, way))]
        if not choices or task.level == "skip":
            cp.add(present == 0)
        if self.strict and task.level == "must":
            cp.add(present == 1)
        union = merged(interval for _, starts in choices for interval in starts) or ((0, 1),)
        start = cp.new_int_var_from_domain(domain(union), "")
        lengths = sorted({way.minutes for way, _ in choices}) or [0]
        minutes: Expression
        end: Expression
        if len(lengths) == 1:
            minutes, end = lengths[0], start + lengths[0]
        else:
            minutes = cp.new_int_var_from_domain(cp_model.Domain.from_values(lengths), "")
            end = cp.new_int_var(0, facts.horizon + lengths[-1], "")
        span = Span(start, minutes, end)
        whole = self._interval(span, present)
        ways = self._add_ways(task, choices, present, span, whole)
        if len(lengths) > 1:
            chosen = sum(way.minutes * literal for way, literal in ways)
            cp.add(minutes == chosen).only_enforce_if(present)
        needs = tuple((need, self._add_need(task, need, ways, present, span, whole)) for need in task.needs)
        variables = TaskVariables(present, span, ways, needs)
        for doers in task.doers:
            cp.add_bool_or(
                present.negated(), *(self._used_by(task.name, variables, doer) for doer in sorted(doers))
            )
        return variables

    def _add_ways(
        self,
        task: TaskFacts,
        choices: list[tuple[Way, Moments]],
        present: Literal,
        span: Span,
        whole: cp_model.IntervalVar,
    ) -> tuple[tuple[Way, Literal], ...]:
        cp = self.cp
        if len(choices) == 1:
            way = choices[0][0]
            if way.station:
                self.uses[way.station].append(Use(task.name, present, span, whole, 1, 1, own=True))
            return ((way, present),)
        found: list[tuple[Way, Literal]] = []
        for way, starts in choices:
            literal = cp.new_bool_var("")
            found.append((way, literal))
            cp.add_linear_expression_in_domain(span.start, domain(starts)).only_enforce_if(literal)
            own = Span(span.start, way.minutes, span.end)
            interval = self._interval(own, literal)
            if way.station:
                self.uses[way.station].append(Use(task.name, literal, own, interval, 1, 1, own=True))
        if found:
            cp.add_exactly_one(present.negated(), *(literal for _, literal in found))
        return tuple(found)

    def _add_need(
        self,
        task: TaskFacts,
        need: Need,
        ways: tuple[tuple[Way, Literal], ...],
        present: Literal,
        span: Span,
        whole: cp_model.IntervalVar,
    ) -> dict[str, tuple[Literal, Expression]]:
        cp = self.cp
        if len(need.members) == 1:
            (member,) = need.members
            self.uses[member].append(Use(task.name, present, span, whole, need.units, need.units))
            return {member: (present, need.units)}
        given: dict[str, tuple[Literal, Expression]] = {}
        for member in need.members:
            most = min(need.units, self.facts.resources[member].capacity)
            literal = cp.new_bool_var("")
            amount: Expression = literal
            if most > 1:
                amount = cp.new_int_var(0, most, "")
                cp.add(amount >= 1).only_enforce_if(literal)
                cp.add(amount == 0).only_enforce_if(literal.negated())
            cp.add_implication(literal, present)
            given[member] = (literal, amount)
            own = self._interval(span, literal)
            self.uses[member].append(Use(task.name, literal, span, own, amount, most))
            for way, chosen in ways:
                everywhere = self.facts.starts(task, way)
                here = self.facts.starts(task, way, (*self.facts.fixed_resources(task, way), member))
                if here != everywhere:
                    both = [literal] if chosen is present else [literal, chosen]
                    cp.add_linear_expression_in_domain(span.start, domain(here)).only_enforce_if(both)
        cp.add(sum(amount for _, amount in given.values()) == need.units * present)
        return given

    def _can_give(self, need: Need) -> bool:
        return sum(self.facts.resources[member].capacity for member in need.members) >= need.units

    def _add_resource(self, name: str, uses: list[Use]) -> None:
        record = self.facts.resources[name]
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

    def _interval(self, span: Span, literal: Literal) -> cp_model.IntervalVar:
        return self.cp.new_optional_interval_var(span.start, span.minutes, span.end, literal, "")

    # -- what rules are posted with -------------------------------------------------------------------

    def using(self, task: str, resource: str) -> Literal:
        """Return a literal that holds when the resource works on the task, as station or for its needs."""
        return self._used_by(task, self.tasks[task], resource)

    def _used_by(self, task: str, variables: TaskVariables, resource: str) -> Literal:
        found = [literal for way, literal in variables.ways if way.station == resource]
        for _, given in variables.needs:
            if resource in given:
                found.append(given[resource][0])
        return self._any(("use", task, resource), found)

    def doing(self, task: str, resource: str) -> Literal:
        """Return a literal that holds when the resource is the task's station, or without one gives a need."""
        variables = self.tasks[task]
        if any(way.station for way, _ in variables.ways):
            found = [literal for way, literal in variables.ways if way.station == resource]
            return self._any(("do", task, resource), found)
        return self.using(task, resource)

    def doers(self, task: str) -> Members:
        """Return the resources for which `doing` can hold."""
        variables = self.tasks[task]
        stations = [way.station for way, _ in variables.ways if way.station]
        return tuple(dict.fromkeys(stations or (m for _, given in variables.needs for m in given)))

    def _any(self, key: tuple[str, str, str], literals: list[Literal]) -> Literal:
        known = self._using.get((key[0] + key[1], key[2]))
        if known is not None:
            return known
        if len(literals) == 1:
            result = literals[0]
        else:
            result = self.cp.new_bool_var("")
            self.cp.add_max_equality(result, literals) if literals else self.cp.add(result == 0)
        self._using[key[0] + key[1], key[2]] = result
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


def domain(intervals: tuple[Interval, ...]) -> cp_model.Domain:
    """Return half-open intervals as a CP-SAT domain."""
    return cp_model.Domain.from_intervals([[lower, upper - 1] for lower, upper in merged(intervals)])
