"""A quick first roster: the hardest posts first, each to whoever has least to do."""

from __future__ import annotations

from planner.model import Duty, Plan
from solvers.rostering.facts import LEVELS, Facts, ShiftFacts


def greedy(facts: Facts) -> Plan:
    """Return a roster that keeps to the records and the narrowed facts; other rules it may break."""
    hours = dict.fromkeys(facts.workers, 0)
    busy: dict[str, list[ShiftFacts]] = {worker: [] for worker in facts.workers}
    duties: dict[str, list[str]] = {}

    def free(worker: str, shift: ShiftFacts) -> bool:
        most = facts.workers[worker].most
        return (most is None or hours[worker] + shift.minutes <= most) and not any(
            one.start < shift.end and shift.start < one.end for one in busy[worker]
        )

    def wish(worker: str, shift: ShiftFacts) -> tuple[bool, bool, int]:
        record = facts.workers[worker]
        disliked = record.prefers is not None and shift.name not in record.prefers
        return disliked, hours[worker] >= record.least, hours[worker]

    def rank(shift: ShiftFacts) -> tuple[int, int, int]:
        return LEVELS.index(shift.level), len(shift.able) - shift.needed, shift.start

    planned = [shift for shift in facts.shifts.values() if not shift.closed and shift.level != "skip"]
    for shift in sorted(planned, key=rank):
        people: list[str] = []

        def take(
            group: frozenset[str] | None, upto: int, shift: ShiftFacts = shift, people: list[str] = people
        ) -> None:
            able = [w for w in shift.able if w not in people and (group is None or w in group)]
            for worker in sorted((w for w in able if free(w, shift)), key=lambda w: wish(w, shift)):
                if sum(w in group if group is not None else True for w in people) >= upto:
                    break
                people.append(worker)

        for group in shift.doers:
            take(group, 1)
        for group, least in shift.staff:
            take(group, least)
        take(None, shift.needed)
        if all(group & set(people) for group in shift.doers) and all(
            len(group & set(people)) >= least for group, least in shift.staff
        ):
            duties[shift.name] = people
            for worker in people:
                hours[worker] += shift.minutes
                busy[worker].append(shift)
    return Plan(
        roster=tuple(
            Duty(worker=worker, shift=name) for name in facts.shifts for worker in duties.get(name, ())
        )
    )
