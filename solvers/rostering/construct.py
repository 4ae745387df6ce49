"""A quick first roster: the hardest posts first, each to whom it suits best."""

from __future__ import annotations

from planner.model import Duty, Plan
from solvers.rostering.facts import LEVELS, Facts, ShiftFacts
from solvers.rostering.model import RosterModel
from solvers.rostering.objective import NOT_LIKED, contracts
from solvers.rostering.packing import Ledger

Members = tuple[str, ...]
Suits = tuple[int, bool, float]


def greedy(model: RosterModel) -> Plan:
    """Return a roster that keeps to the records and to all that bounds work from above.

    Rules of another form (one worker on several shifts, few people in use, at least so much) it may break.
    """
    giving = _Giving(model)
    planned = [s for s in model.facts.shifts.values() if not s.closed and s.level != "skip"]
    for shift in sorted(planned, key=_hardest_first):
        giving.staff(shift)
    duties = giving.duties
    return Plan(
        roster=tuple(
            Duty(worker=worker, shift=name) for name in model.facts.shifts for worker in duties.get(name, ())
        )
    )


def _hardest_first(shift: ShiftFacts) -> tuple[int, int, int]:
    return LEVELS.index(shift.level), len(shift.able) - shift.needed, shift.start


class _Giving:
    """Gives posts to people and keeps count."""

    def __init__(self, model: RosterModel) -> None:
        self.facts: Facts = model.facts
        self.ledger = Ledger(model.packs)
        self.minutes = dict.fromkeys(model.facts.workers, 0)
        self.contract = contracts(model.facts)
        self.duties: dict[str, list[str]] = {}
        self.with_: dict[str, Members] = {worker: (worker,) for worker in model.facts.workers}
        for team in model.teams:
            mates = tuple(dict.fromkeys(mate for worker in team for mate in self.with_[worker]))
            self.with_.update(dict.fromkeys(mates, mates))

    def staff(self, shift: ShiftFacts) -> None:
        """Fill a shift's posts, what rules want on it first; leave it empty when they can't be kept."""
        people: list[str] = []
        for group in shift.doers:
            self._take(shift, people, group, 1)
        for group, least in shift.staff:
            self._take(shift, people, group, least)
        self._take(shift, people, None, shift.needed)
        if all(group & set(people) for group in shift.doers) and all(
            len(group & set(people)) >= least for group, least in shift.staff
        ):
            self.duties[shift.name] = people
            return
        for worker in people:
            self._count(worker, shift, -1)

    def _take(self, shift: ShiftFacts, people: list[str], group: frozenset[str] | None, upto: int) -> None:
        """Put people on a shift until so many of a group (None: of all) are."""
        there = sum(group is None or worker in group for worker in people)
        while there < upto:
            suits = [
                (suit, worker)
                for worker in shift.able
                if worker not in people
                and (group is None or worker in group)
                and len(people) + len(self.with_[worker]) <= shift.most
                and (suit := self._suits(worker, shift)) is not None
            ]
            if not suits:
                return
            for mate in self.with_[min(suits, key=lambda one: one[0])[1]]:
                people.append(mate)
                self._count(mate, shift, 1)
            there = sum(group is None or worker in group for worker in people)

    def _suits(self, worker: str, shift: ShiftFacts) -> Suits | None:
        """Return how well a shift suits a worker and the mates, the less the better; None: not at all."""
        price, asked, share = 0, False, 0.0
        for mate in self.with_[worker]:
            added = self.ledger.price((mate, shift.name)) if mate in shift.able else None
            if added is None:
                return None
            record = self.facts.workers[mate]
            price += added
            if record.prefers is not None and shift.name not in record.prefers:
                price += NOT_LIKED
            asked |= self.minutes[mate] < record.least
            share += self.minutes[mate] / self.contract[mate]
        return price, not asked, share / len(self.with_[worker])

    def _count(self, worker: str, shift: ShiftFacts, sign: int) -> None:
        self.minutes[worker] += sign * shift.minutes
        if sign > 0:
            self.ledger.add((worker, shift.name))
        else:
            self.ledger.remove((worker, shift.name))
