"""The roster as a CP-SAT model: who is on which shift, and nothing that the records forbid.

Rules are posted on it by the functions of `rules`.
"""

from __future__ import annotations

from ortools.sat.python import cp_model

from planner.model import Duty, Plan
from solvers.rostering.facts import Facts, Members, ShiftFacts
from solvers.rostering.packing import Key, Packs
from solvers.tiers import Expression, Read

Literal = cp_model.IntVar
PIECE = 60
"""What a breach of a soft rule that is yes or no weighs, against one for each minute of the others."""


class RosterModel:
    """The decisions, what the records demand of them, and what the rules add.

    Parameters
    ----------
    facts : Facts
        Shifts and workers, narrowed by the hard rules.
    strict : bool
        Whether every hard rule must hold whatever is left open; otherwise what only more work could
        satisfy (a lower bound, say) is missed at a price, so that there always is a roster.

    Attributes
    ----------
    on : dict
        For each worker and shift that go together, whether the worker is on it.
    open_posts : dict
        For each shift, how many posts nobody has.
    missed, penalties : list
        What hard lower bounds and soft rules are missed by.
    packs : Packs
        Upper bounds once more, for the quick first roster.
    teams : list of tuple of str
        Workers who are only ever on the same shifts.
    """

    def __init__(self, facts: Facts, strict: bool = False) -> None:
        self.facts = facts
        self.strict = strict
        self.cp = cp_model.CpModel()
        self.on: dict[tuple[str, str], Literal] = {}
        self.packs = Packs()
        self.teams: list[Members] = []
        self._done: dict[str, Literal] = {}
        self._worked: dict[tuple[str, Members], Literal] = {}
        self.open_posts: dict[str, Expression] = {}
        self.missed: list[Expression] = []
        self.penalties: list[Expression] = []
        for shift in facts.shifts.values():
            self._add_shift(shift)
        for name, worker in facts.workers.items():
            self._one_at_a_time(name)
            if worker.most is not None:
                self.cp.add(self.minutes(name) <= worker.most)
                self.packs.add(self.lengths(name), worker.most)
        for one, other in facts.together:
            self.cp.add_at_most_one(self.done(one), self.done(other))

    def _add_shift(self, shift: ShiftFacts) -> None:
        cp = self.cp
        people = [self.on.setdefault((worker, shift.name), cp.new_bool_var("")) for worker in shift.able]
        if shift.closed or shift.level == "skip":
            for person in people:
                cp.add(person == 0)
        if not self.strict:
            cp.add(sum(people) <= shift.most)
        unfilled = cp.new_int_var(0, shift.needed, "")
        cp.add(sum(people) + unfilled >= shift.needed)
        self.open_posts[shift.name] = unfilled
        for group in shift.doers:
            cp.add_bool_or(self.done(shift.name).negated(), *self.people(shift.name, group))
        for group, least in shift.staff:
            cp.add(sum(self.people(shift.name, group)) >= least).only_enforce_if(self.done(shift.name))

    def _one_at_a_time(self, worker: str) -> None:
        """Keep a worker's shifts apart, by the hard rest too: one constraint for each largest set that clashes.

        Shifts with the rest after them are intervals, so such sets are those that share a moment; as one
        constraint each they bound far better than pair by pair.
        """
        rest = self.facts.rest.get(worker, 0)
        mine = sorted(
            (self.facts.shifts[name] for name in self.shifts_of(worker)), key=lambda s: (s.start, s.end)
        )
        clash: list[ShiftFacts] = []
        for shift in mine:
            still = [one for one in clash if shift.start < one.end + rest]
            if len(still) < len(clash):
                self._one_of(worker, clash)
            clash = [*still, shift]
        self._one_of(worker, clash)

    def _one_of(self, worker: str, clash: list[ShiftFacts]) -> None:
        if len(clash) > 1:
            self.cp.add_at_most_one(self.on[worker, shift.name] for shift in clash)
            self.packs.add({(worker, shift.name): 1 for shift in clash}, 1)

    # -- what rules are posted with -------------------------------------------------------------------

    def people(self, shift: str, workers: frozenset[str] | Members | None = None) -> list[Literal]:
        """Return, for the workers (None: all) that may be on a shift, whether they are."""
        able = self.facts.shifts[shift].able
        return [self.on[worker, shift] for worker in able if workers is None or worker in workers]

    def shifts_of(self, worker: str, shifts: Members | None = None) -> Members:
        """Return which of the shifts (None: all) the worker may be on."""
        return tuple(
            name for name in (self.facts.shifts if shifts is None else shifts) if (worker, name) in self.on
        )

    def minutes(self, worker: str, shifts: Members | None = None) -> Expression:
        """Return how many minutes a worker is on shifts."""
        return sum(
            self.facts.shifts[name].minutes * self.on[worker, name] for name in self.shifts_of(worker, shifts)
        )

    def lengths(self, worker: str, shifts: Members | None = None) -> dict[Key, int]:
        """Return, for the shifts (None: all) that a worker may be on, how long they are."""
        return {(worker, name): self.facts.shifts[name].minutes for name in self.shifts_of(worker, shifts)}

    def done(self, shift: str) -> Literal:
        """Return a literal that holds exactly when anybody is on a shift."""
        if shift not in self._done:
            self._done[shift] = self.any_of(self.people(shift))
        return self._done[shift]

    def works(self, worker: str, shifts: Members) -> Literal:
        """Return a literal that holds exactly when a worker is on one of some shifts."""
        if (worker, shifts) not in self._worked:
            literals = [self.on[worker, shift] for shift in shifts]
            if len(shifts) > 1 and self._clash(worker, shifts):
                worked = self.cp.new_bool_var("")
                self.cp.add_exactly_one(worked.negated(), *literals)
            else:
                worked = self.any_of(literals)
            self._worked[worker, shifts] = worked
        return self._worked[worker, shifts]

    def _clash(self, worker: str, shifts: Members) -> bool:
        """Tell whether a worker can be on one of the shifts at most: all share a moment, rest included."""
        rest = self.facts.rest.get(worker, 0)
        facts = [self.facts.shifts[shift] for shift in shifts]
        return max(s.start for s in facts) < min(s.end for s in facts) + rest

    def any_of(self, literals: list[Literal]) -> Literal:
        """Return a literal that holds exactly when one of the literals does."""
        if len(literals) == 1:
            return literals[0]
        result = self.cp.new_bool_var("")
        for literal in literals:
            self.cp.add_implication(literal, result)
        self.cp.add_bool_or(result.negated(), *literals)
        return result

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

    # -- between plans and decisions ------------------------------------------------------------------

    def roster(self, read: Read) -> tuple[Duty, ...]:
        """Return what a solution does, shift by shift."""
        return tuple(
            Duty(worker=worker, shift=shift) for (worker, shift), literal in self.on.items() if read(literal)
        )

    def values(self, plan: Plan) -> list[tuple[cp_model.IntVar, int]] | None:
        """Return the values of the decisions in a plan, or None when it does what the model can't say."""
        duties = {(duty.worker, duty.shift) for duty in plan.roster}
        if len(duties) < len(plan.roster) or not duties <= self.on.keys():
            return None
        return [(literal, int(key in duties)) for key, literal in self.on.items()]

    def at_most(self, plan: Plan, copy: cp_model.CpModel) -> None:
        """Have a copy of the model do what a plan does, or less."""
        duties = {(duty.worker, duty.shift) for duty in plan.roster}
        for key, literal in self.on.items():
            if key not in duties:
                copy.add(copy.get_bool_var_from_proto_index(literal.index) == 0)
