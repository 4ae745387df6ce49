"""Why posts of a shift stay uncovered, and the smallest change that would cover one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from planner.errors import PacktrainError
from planner.explain.kept_off import KeptOff, Obstacle
from planner.explain.restrictions import Restrictions
from planner.model.plan import Plan, Unserved
from planner.model.problem import Problem
from planner.model.records import Shift, Worker
from planner.wording import count_text, day_text, listing, minutes_text

MOST_NAMED = 3
"""Of so many people each is named with the reason; more are counted."""
MOST_PARTS = 4
"""So many reasons are said; those of the fewest people are left out."""
MOST_ASKED = 6
"""For so many people it is looked whether one change would be enough."""


def shift_reasons(restrictions: Restrictions, plan: Plan) -> tuple[Unserved, ...]:
    """Return one entry for each shift with open posts, in the order of the records.

    Parameters
    ----------
    restrictions : Restrictions
        What data and rules say.
    plan : Plan
        The plan; what it says itself of open posts is not looked at.
    """
    kept_off = KeptOff(restrictions, plan)
    return tuple(
        _entry(restrictions, kept_off, shift)
        for shift in restrictions.problem.shifts
        if len(kept_off.on.get(shift.name, ())) < shift.needed
    )


def _entry(restrictions: Restrictions, kept_off: KeptOff, shift: Shift) -> Unserved:
    problem = restrictions.problem
    on_it = kept_off.on.get(shift.name, [])
    posts = shift.needed - len(on_it)
    if restrictions.level(shift.name) == "skip":
        because = restrictions.activity[shift.name].level_because
        words = f"A rule leaves it out: {because.text}" if because else "Its priority is “skip”."
        return Unserved(activity=shift.name, verdict="skipped", reason=words, posts=posts)
    wish = "" if on_it else _wish_to_skip(problem, shift.name)
    if wish:
        return Unserved(
            activity=shift.name, verdict="skipped", reason=f"A wish leaves it out: {wish}", posts=posts
        )
    if not 0 <= problem.calendar.day_of(shift.date) < problem.calendar.days:
        return Unserved(
            activity=shift.name,
            verdict="impossible",
            reason=f"Its date, {day_text(shift.date)}, lies outside the days that are planned.",
            fix="Plan more days, or change its date.",
            posts=posts,
        )
    found = {w: kept_off.of(w, shift) for w in problem.workers if w.name not in on_it}
    # What a post asks of people comes before whatever else keeps them off.
    skilled = {w: obstacle for w, obstacle in found.items() if obstacle is None or obstacle.sort != "skill"}
    free = [w.name for w, obstacle in skilled.items() if obstacle is None]
    could = {*on_it, *(w.name for w, obstacle in skilled.items() if obstacle is None or not obstacle.lasting)}
    lacking = next(_lacking(problem, shift, could), None)
    head = f"{posts} of {shift.needed} posts {'is' if posts == 1 else 'are'} uncovered: "
    if lacking is not None:
        sentence, needed = lacking
        reason = "; ".join([f"“{sentence}” can't be kept, as only {needed}", *_parts(shift, skilled)])
        fix = f"Lift “{sentence}”, or add somebody for it."
        return Unserved(
            activity=shift.name, verdict="impossible", reason=f"{head}{reason}.", fix=fix, posts=posts
        )
    there = f"only {listing(on_it)} {'is' if len(on_it) == 1 else 'are'} there"
    wanted = next((sentence for sentence, _ in _lacking(problem, shift, {*on_it, *free})), "") if free else ""
    parts = _parts(shift, skilled, wanted) or [
        f"nobody{' else' if on_it else ''} has the skill {shift.skill}"
        if shift.skill
        else there
        if on_it
        else "there is nobody"
    ]
    if free and not wanted:
        verdict, fix = "not_found", f"Solve again with more time, or put {free[0]} on it by hand."
    else:
        verdict = "impossible" if len(could) < shift.needed else "crowded_out"
        fix = _fix(kept_off, shift, skilled, posts)
    return Unserved.model_validate(
        {
            "activity": shift.name,
            "verdict": verdict,
            "reason": f"{head}{'; '.join(parts)}.",
            "fix": fix,
            "posts": posts,
        }
    )


def _wish_to_skip(problem: Problem, shift: str) -> str:
    """Return the sentence of a soft rule that leaves a shift out, empty when there is none."""
    for rule in problem.active_rules:
        constraint: Any = rule.constraint
        if constraint.kind == "priority" and constraint.soft and constraint.level == "skip":
            try:
                if shift in problem.names.activities(constraint.activities):
                    return str(constraint.sentence(problem.names))
            except PacktrainError:
                continue  # reported with the rule itself
    return ""


def _parts(shift: Shift, found: dict[Worker, Obstacle | None], wanted: str = "") -> list[str]:
    """Return what keeps people off a shift, those with the same reason together, the most of them first.

    ``wanted`` is a rule that those who could be on it don't suffice for.
    """
    groups: dict[tuple[str, str], list[tuple[Worker, Obstacle]]] = {}
    for worker, obstacle in found.items():
        if obstacle is not None:
            by = obstacle.what if obstacle.sort == "rule" else ""
            groups.setdefault((obstacle.sort, by), []).append((worker, obstacle))
    total = len(found)
    parts: list[str] = []
    for (sort, by), people in sorted(groups.items(), key=lambda group: -len(group[1])):
        names = [worker.name for worker, _ in people]
        several = len(names) > 1
        who = listing(names) if len(names) <= MOST_NAMED else f"{len(names)} of {total}"
        if len(names) > MOST_NAMED and shift.skill and not parts:
            who += f" with the skill {shift.skill}"
        if sort == "day off":
            parts.append(f"{who} {'have' if several else 'has'} the day off")
        elif sort == "rule":
            parts.append(f"{who} {'are' if several else 'is'} kept off it by “{by.rstrip('.')}”")
        elif sort == "shift" and len(names) <= MOST_NAMED:
            parts.extend(f"{worker.name} is on {obstacle.what} then" for worker, obstacle in people)
        elif sort == "shift":
            parts.append(f"{who} are on another shift then")
        elif sort == "hours" and len(names) <= MOST_NAMED:
            parts.extend(
                f"{worker.name} would pass {count_text(worker.max_hours or 0, 'hour')}"
                for worker, _ in people
            )
        elif sort == "hours":
            parts.append(f"{who} would pass their hours")
        else:
            parts.append(f"{who} {'are' if several else 'is'} kept off it by other shifts, hours or rules")
    if len(parts) > MOST_PARTS:
        parts = [*parts[:MOST_PARTS], "others have other reasons"]
    free = [worker.name for worker, obstacle in found.items() if obstacle is None]
    if free:
        who = listing(free) if len(free) <= MOST_NAMED else f"{len(free)} of {total}"
        parts.append(f"{who} could still have it{f', but not keep “{wanted}” alone' if wanted else ''}")
    return parts


def _wants(problem: Problem, shift: str) -> Iterator[tuple[str, frozenset[str], int, str]]:
    """Yield the hard rules that want certain people on a shift: sentence, who, how many, and what they are."""
    for rule in problem.active_rules:
        constraint: Any = rule.constraint
        if constraint.soft or constraint.kind not in ("coverage", "assign"):
            continue
        try:
            if shift not in problem.names.activities(constraint.activities):
                continue
            sentence = constraint.sentence(problem.names).rstrip(".")
            if constraint.kind == "assign":
                people = frozenset(problem.names.resources(constraint.resources)) & problem.worker.keys()
                yield sentence, people, 1, "of them"
            else:
                skill = constraint.skill
                able = (w.name for w in problem.workers if not skill or skill in w.skills)
                yield sentence, frozenset(able), constraint.at_least, f"with {skill}" if skill else "in all"
        except PacktrainError:
            continue  # reported with the rule itself


def _lacking(problem: Problem, shift: Shift, could: set[str]) -> Iterator[tuple[str, str]]:
    """Yield rules that want more people on a shift than could be, with how many could."""
    for sentence, people, least, what in _wants(problem, shift.name):
        have = len(people & could)
        if have < least:
            yield sentence, f"{have} {what} could be on it"


def _fix(kept_off: KeptOff, shift: Shift, found: dict[Worker, Obstacle | None], posts: int) -> str:
    """Return the smallest change that would let somebody in: some hours, one rule, one day off, somebody new."""
    more = _more(shift, posts)
    against = [(worker, obstacle) for worker, obstacle in found.items() if obstacle is not None]
    hours = sorted((o.minutes, n) for n, (_, o) in enumerate(against) if o.sort == "hours" and not o.lasting)
    for minutes, number in hours[:MOST_ASKED]:
        worker = against[number][0]
        if kept_off.but_for(worker, shift):
            return f"Allow {worker.name} {minutes_text(minutes)} more, or add {more}."
    asked = 0
    for worker, obstacle in against:
        if obstacle.sort == "rule" and asked < MOST_ASKED:
            asked += 1
            if kept_off.but_for(worker, shift, obstacle.what):
                return (
                    f"Make an exception from “{obstacle.what.rstrip('.')}” for {worker.name}, or add {more}."
                )
    for worker, obstacle in against:
        if obstacle.sort == "day off":
            return f"Move the day off of {worker.name}, or add {more}."
    if not found and shift.skill and kept_off.problem.workers:
        return f"Give somebody the skill {shift.skill}, or add {more}."
    return f"Add {more}{f', or let it need {shift.needed - posts}' if posts < shift.needed else ''}."


def _more(shift: Shift, posts: int) -> str:
    return f"{count_text(posts, 'person', 'people')}{f' with {shift.skill}' if shift.skill else ''}"
