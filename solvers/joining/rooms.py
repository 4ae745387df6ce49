"""The rooms of one scenario, asked with what others have planned as derived rules."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence

from planner.model import Plan, Problem, Rule
from solvers.joining.coupling import Coupling, RoomName, is_derived, with_rules
from solvers.joining.repair import joined
from solvers.rooms import Room, RoomResult, Watch
from solvers.routing import room as routing
from solvers.routing.replanning import inserting

log = logging.getLogger(__name__)


class Rooms:
    """Asks rooms for their parts of one plan, and keeps what they refuse.

    Parameters
    ----------
    problem : Problem
        Without the rules that are refused for the scenario as a whole.
    couplings : sequence of Coupling
    seed : int
    present : Plan or None
        The plan in force.

    Attributes
    ----------
    weights : dict
        The rooms that have something to do, with the number of their activities, in the order in which they plan.
    refused : dict
        Rules that rooms can't honour, by id, with a sentence each.
    """

    def __init__(
        self, problem: Problem, couplings: Sequence[Coupling], seed: int, present: Plan | None
    ) -> None:
        self.problem = problem
        self.couplings = couplings
        self.refused: dict[str, str] = {}
        self._seed = seed
        self._present = present
        counts: dict[RoomName, int] = {
            "rostering": sum(shift.needed for shift in problem.shifts),
            "scheduling": len(problem.tasks),
            "routing": len(problem.orders),
        }
        self.weights: dict[RoomName, float] = {name: float(n) for name, n in counts.items() if n}

    def rules(
        self, room: RoomName, others: Iterable[Plan], without: Iterable[Coupling] = ()
    ) -> tuple[Rule, ...]:
        """Return what the plans of others mean for a room, some couplings left aside."""
        plan, aside = joined(others), list(without)
        return tuple(
            rule
            for coupling in self.couplings
            if not any(coupling is one for one in aside)
            for rule in coupling.rules(room, plan)
        )

    def ask(
        self,
        room: RoomName,
        seconds: float,
        watch: Watch,
        rules: Iterable[Rule] = (),
        tried: tuple[Plan, ...] = (),
    ) -> RoomResult:
        """Have a room plan.

        Parameters
        ----------
        seconds : float
            What it may take.
        rules : iterable of Rule
            Derived rules.
        tried : tuple of Plan
            Plans to start from; only routes use them all, the others the last when no plan is in force.
        """
        problem = with_rules(self.problem, rules)
        if room == "routing":
            result = routing.solve(problem, seconds, self._seed, self._present, watch, tried)
        else:
            start = self._present
            if (
                start is None
                and tried
                and not any(r.constraint.kind == "freeze" for r in problem.active_rules)
            ):
                start = tried[-1]
                # Nobody was told that plan: leaving it costs nothing.
                settings = problem.settings.model_copy(update={"stability": "free"})
                problem = problem.model_copy(update={"settings": settings})
            result = self._opened(room)(problem, seconds, self._seed, start, watch)
        for rule, sentence in result.refused.items():
            if is_derived(rule):
                log.error("%s refuses what others have planned: %s", room, sentence)
            else:
                self.refused[rule] = sentence
        return result

    def insert(self, seconds: float, watch: Watch, rules: Iterable[Rule], plan: Plan) -> Plan:
        """Put orders that have no place into the routes of a plan, of which nothing else moves but the times."""
        problem = with_rules(self.problem, rules)
        return inserting.insert(problem, seconds, self._seed, plan, watch).plan

    def open(self) -> None:
        """Load what the rooms that have something to do need, so that no clock runs meanwhile."""
        for room in self.weights:
            if room != "routing":
                self._opened(room)

    @staticmethod
    def _opened(room: RoomName) -> Room:
        """Open a room only when it is needed: CP-SAT takes as long to import as the first routes to be planned."""
        if room == "rostering":
            from solvers import rostering

            return rostering.solve
        from solvers import scheduling

        return scheduling.solve
