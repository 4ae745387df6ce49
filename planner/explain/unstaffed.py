"""Why posts of a shift stay uncovered."""

from __future__ import annotations

from planner.explain.restrictions import Restrictions
from planner.model.calendar import DAY
from planner.model.plan import Plan, Unserved
from planner.model.records import Shift, Worker


def shift_reason(restrictions: Restrictions, plan: Plan, shift: Shift) -> Unserved:
    """Return why one shift has fewer people than it needs, with what keeps each of them off it."""
    on_it = {duty.worker for duty in plan.roster if duty.shift == shift.name}
    posts = shift.needed - len(on_it)
    if restrictions.level(shift.name) == "skip":
        because = restrictions.activity[shift.name].level_because
        words = f"A rule leaves it out: {because.text}" if because else "Its priority is “skip”."
        return Unserved(activity=shift.name, verdict="skipped", reason=words, posts=posts)
    rest = [worker for worker in restrictions.problem.workers if worker.name not in on_it]
    skilled = [worker for worker in rest if not shift.skill or shift.skill in worker.skills]
    lacking = len(rest) - len(skilled)
    away: list[str] = []
    busy: list[str] = []
    for worker in skilled:
        (away if _away(restrictions, worker, shift) else busy).append(worker.name)
    parts = []
    if lacking:
        parts.append(f"{lacking} of the others {'lack' if lacking > 1 else 'lacks'} the skill {shift.skill}")
    if away:
        parts.append(f"{_some(away)} {'are' if len(away) > 1 else 'is'} not available then")
    if busy:
        parts.append(
            f"{_some(busy)} {'are' if len(busy) > 1 else 'is'} kept off it by other shifts, hours or rules"
        )
    needs = f" with {shift.skill}" if shift.skill else ""
    return Unserved(
        activity=shift.name,
        verdict="crowded_out" if busy else "impossible",
        reason=f"{posts} of {shift.needed} posts {'are' if posts > 1 else 'is'} uncovered: "
        f"{'; '.join(parts) or 'there is nobody else'}.",
        fix=f"One more person{needs} would help."
        if posts == 1
        else f"{posts} more people{needs} would help.",
        posts=posts,
    )


def _away(restrictions: Restrictions, worker: Worker, shift: Shift) -> bool:
    if shift.date in worker.days_off:
        return True
    first = restrictions.calendar.day_of(shift.date) * DAY
    span = (first + shift.starts, first + shift.ends)
    if any(
        a < span[1] and span[0] < b
        for periods, _ in restrictions.resource[worker.name].blocked
        for a, b in periods
    ):
        return True
    return any(worker.name in never for never, _ in restrictions.activity[shift.name].never)


def _some(names: list[str]) -> str:
    shown = names[:3]
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return (", ".join(shown) if more or len(shown) < 2 else f"{', '.join(shown[:-1])} and {shown[-1]}") + more
