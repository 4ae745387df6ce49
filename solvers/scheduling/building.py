"""The decisions on one task: whether, how, when, and who gives what it needs.

One interval spans the task whatever the way, and one more each way where there are several; both tell
CP-SAT more than either alone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ortools.sat.python import cp_model

from planner.model.calendar import Interval, merged
from solvers.scheduling.choices import Choice, Piece
from solvers.scheduling.facts import Facts, TaskFacts
from solvers.scheduling.use import Literal, Span, Use
from solvers.scheduling.ways import Members
from solvers.tiers import Expression

Ways = tuple[tuple[Choice, Literal], ...]
Timing = tuple[tuple[Piece, Literal], ...]
Note = Callable[[str, Use], None]
"""Notes that a resource may be used."""


@dataclass(frozen=True)
class NeedVariables:
    """Who gives what a task needs of one name.

    Attributes
    ----------
    units : tuple of int
        How many, for each of the task's ways.
    given : dict
        By member: whether it works on the task, and how many units it gives.
    """

    name: str
    units: tuple[int, ...]
    given: dict[str, tuple[Literal, Expression]]


@dataclass(frozen=True)
class TaskVariables:
    """The decisions on one task.

    Attributes
    ----------
    ways : tuple of (Choice, literal)
        Exactly one is taken when the task is done.
    timing : tuple
        For each way, its pieces with a literal each; of a way that is taken, exactly one holds.
    """

    present: Literal
    span: Span
    ways: Ways
    timing: tuple[Timing, ...]
    needs: tuple[NeedVariables, ...]

    @property
    def start(self) -> cp_model.IntVar:
        """The first minute."""
        return self.span.start

    @property
    def end(self) -> Expression:
        """The last minute."""
        return self.span.end


class TaskBuilding:
    """Adds one task to a model.

    Parameters
    ----------
    note : callable
        Hears what may be used for the task.
    """

    def __init__(self, cp: cp_model.CpModel, facts: Facts, task: TaskFacts, note: Note) -> None:
        self._cp = cp
        self._facts = facts
        self._task = task
        self._note = note
        self._choices = facts.choices(task)
        self._present = cp.new_bool_var("")
        self._span = self._add_span()
        self._whole = interval(cp, self._span, self._present)

    def build(self) -> TaskVariables:
        """Return the decisions, with all that holds between them."""
        cp, present, span = self._cp, self._present, self._span
        if not self._choices:
            cp.add(present == 0)
        ways = self._add_ways()
        timing = tuple(self._add_timing(choice, literal) for choice, literal in ways)
        if not isinstance(span.minutes, int):
            chosen = sum(piece.minutes * literal for pieces in timing for piece, literal in pieces)
            cp.add(span.minutes == chosen).only_enforce_if(present)
        return TaskVariables(present, span, ways, timing, self._add_needs(ways, self._add_spans(ways)))

    def _add_span(self) -> Span:
        cp, choices = self._cp, self._choices
        union = merged(stretch for choice in choices for stretch in choice.starts) or ((0, 1),)
        start = cp.new_int_var_from_domain(domain(union), "")
        lengths = sorted({piece.minutes for choice in choices for piece in choice.pieces}) or [0]
        if len(lengths) == 1:
            return Span(start, lengths[0], start + lengths[0])
        minutes = cp.new_int_var_from_domain(cp_model.Domain.from_values(lengths), "")
        return Span(start, minutes, cp.new_int_var(0, self._facts.horizon + lengths[-1], ""))

    def _add_ways(self) -> Ways:
        if len(self._choices) == 1:
            return ((self._choices[0], self._present),)
        found = tuple((choice, self._cp.new_bool_var("")) for choice in self._choices)
        if found:
            self._cp.add_exactly_one(self._present.negated(), *(literal for _, literal in found))
        return found

    def _add_timing(self, choice: Choice, literal: Literal) -> Timing:
        """Have a way start when it can, for each time that it takes."""
        if len(choice.pieces) == 1:
            (piece,) = choice.pieces
            if literal is not self._present:
                self._start_in(piece, [literal])
            return ((piece, literal),)
        found = tuple((piece, self._cp.new_bool_var("")) for piece in choice.pieces)
        self._cp.add_exactly_one(literal.negated(), *(own for _, own in found))
        for piece, own in found:
            self._start_in(piece, [own])
        return found

    def _add_spans(self, ways: Ways) -> list[tuple[Span, cp_model.IntervalVar]]:
        """Return the span and the interval of each way, and note what the ways' stations do."""
        span = self._span
        found: list[tuple[Span, cp_model.IntervalVar]] = []
        for choice, literal in ways:
            own, spanned = span, self._whole
            if literal is not self._present:
                if len(choice.pieces) == 1:
                    own = Span(span.start, choice.pieces[0].minutes, span.end)
                spanned = interval(self._cp, own, literal)
            found.append((own, spanned))
            if choice.station:
                use = Use(self._task.name, literal, own, spanned, 1, 1, own=True)
                self._note(choice.station, use)
        return found

    def _add_needs(
        self, ways: Ways, spans: list[tuple[Span, cp_model.IntervalVar]]
    ) -> tuple[NeedVariables, ...]:
        """Deal out what the ways need; needs of one name and members are one, whatever the way."""
        alike: dict[tuple[str, Members], list[int]] = {}
        for k, (choice, _) in enumerate(ways):
            for need in choice.needs:
                alike.setdefault((need.name, need.members), [0] * len(ways))[k] = need.units
        return tuple(
            NeedVariables(
                name,
                tuple(units),
                {members[0]: self._add_sure(members[0], units, ways, spans)}
                if len(members) == 1
                else self._add_choice(members, units, ways),
            )
            for (name, members), units in alike.items()
        )

    def _add_sure(
        self, member: str, units: list[int], ways: Ways, spans: list[tuple[Span, cp_model.IntervalVar]]
    ) -> tuple[Literal, Expression]:
        """Have one resource give what some ways need of it."""
        name, present = self._task.name, self._present
        if len(set(units)) == 1:
            self._note(member, Use(name, present, self._span, self._whole, units[0], units[0]))
            return present, units[0] * present
        taking = [(count, literal) for count, (_, literal) in zip(units, ways, strict=True) if count]
        for count, (_, literal), (own, spanned) in zip(units, ways, spans, strict=True):
            if count:
                self._note(member, Use(name, literal, own, spanned, count, count))
        working = present if all(units) else any_of(self._cp, [literal for _, literal in taking])
        return working, sum(count * literal for count, literal in taking)

    def _add_choice(
        self, members: Members, units: list[int], ways: Ways
    ) -> dict[str, tuple[Literal, Expression]]:
        """Have the members of a group give what some ways need of it."""
        cp, span = self._cp, self._span
        taking = [(count, literal) for count, (_, literal) in zip(units, ways, strict=True) if count]
        working = [self._present] if all(units) else [literal for _, literal in taking]
        given: dict[str, tuple[Literal, Expression]] = {}
        for member in members:
            most = min(max(units), self._facts.resources[member].capacity)
            literal = cp.new_bool_var("")
            amount: Expression = literal
            if most > 1:
                amount = cp.new_int_var(0, most, "")
                cp.add(amount >= 1).only_enforce_if(literal)
                cp.add(amount == 0).only_enforce_if(literal.negated())
            cp.add_bool_or(literal.negated(), *working)
            given[member] = (literal, amount)
            self._note(member, Use(self._task.name, literal, span, interval(cp, span, literal), amount, most))
            for choice, chosen in ways:
                if member in choice.members:
                    both = [literal] if chosen is self._present else [literal, chosen]
                    self._only_in(choice.members[member], both)
        cp.add(sum(amount for _, amount in given.values()) == sum(count * lit for count, lit in taking))
        return given

    def _only_in(self, pieces: tuple[Piece, ...], when: list[Literal]) -> None:
        """Have the task start where one of the pieces says, when all of the literals hold."""
        cp = self._cp
        if len(pieces) == 1 and isinstance(self._span.minutes, int):
            self._start_in(pieces[0], when)
            return
        own = [cp.new_bool_var("") for _ in pieces]
        cp.add_bool_or(*own, *(literal.negated() for literal in when))
        for piece, literal in zip(pieces, own, strict=True):
            self._start_in(piece, [literal])
            cp.add(self._span.minutes == piece.minutes).only_enforce_if(literal)

    def _start_in(self, piece: Piece, when: list[Literal]) -> None:
        start = self._span.start
        self._cp.add_linear_expression_in_domain(start, domain(piece.starts)).only_enforce_if(*when)


def any_of(cp: cp_model.CpModel, literals: list[Literal]) -> Literal:
    """Return a literal that holds exactly when one of the literals does."""
    if len(literals) == 1:
        return literals[0]
    result = cp.new_bool_var("")
    if literals:
        cp.add_max_equality(result, literals)
    else:
        cp.add(result == 0)
    return result


def interval(cp: cp_model.CpModel, span: Span, literal: Literal) -> cp_model.IntervalVar:
    """Return the interval of a span that is there when a literal holds."""
    return cp.new_optional_interval_var(span.start, span.minutes, span.end, literal, "")


def domain(intervals: tuple[Interval, ...]) -> cp_model.Domain:
    """Return half-open intervals as a CP-SAT domain."""
    return cp_model.Domain.from_intervals([[lower, upper - 1] for lower, upper in merged(intervals)])
