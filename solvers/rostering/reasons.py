"""Why posts stay open: impossible, crowded out, or not found in time."""

from __future__ import annotations

from planner.model import Duty, Unserved
from solvers.rostering.facts import Facts, ShiftFacts
from solvers.words import listing


def open_posts(facts: Facts, roster: tuple[Duty, ...], proven: bool) -> tuple[Unserved, ...]:
    """Return one entry for each shift with open posts, in the order of the records.

    Parameters
    ----------
    proven : bool
        Whether no roster fills more posts.
    """
    people: dict[str, list[str]] = {name: [] for name in facts.shifts}
    for duty in roster:
        people[duty.shift].append(duty.worker)
    found: list[Unserved] = []
    for shift in facts.shifts.values():
        posts = shift.needed - len(people[shift.name])
        if posts > 0:
            found.append(_entry(facts, shift, people, posts, proven))
    return tuple(found)


def _entry(
    facts: Facts, shift: ShiftFacts, people: dict[str, list[str]], posts: int, proven: bool
) -> Unserved:
    if shift.level == "skip" or (not shift.wanted and not people[shift.name]):
        return Unserved(
            activity=shift.name,
            verdict="skipped",
            reason="Its priority says to leave it out.",
            fix="Give it another priority.",
            posts=posts,
        )
    short = _impossible(shift)
    if short is not None:
        return Unserved(activity=shift.name, verdict="impossible", reason=short[0], fix=short[1], posts=posts)
    reason, fix = _taken(facts, shift, people)
    if proven:
        return Unserved(activity=shift.name, verdict="crowded_out", reason=reason, fix=fix, posts=posts)
    return Unserved(
        activity=shift.name,
        verdict="not_found",
        reason="Nobody was found for it in the time given.",
        fix="Let the search run longer.",
        posts=posts,
    )


def _impossible(shift: ShiftFacts) -> tuple[str, str] | None:
    if shift.closed:
        return shift.closed, "Change its times, or switch the rule off."
    who = f"have the skill “{shift.skill}”, are not off and are allowed" if shift.skill else "may be on it"
    for group, least in shift.staff:
        if len(group & shift.able.keys()) < least:
            return (
                f"A rule wants {least} of certain people on it, but only {len(group & shift.able.keys())}"
                " of them may be.",
                "Ask for fewer, or let more people do it.",
            )
    if any(not group & shift.able.keys() for group in shift.doers):
        return "Nobody of those whom a rule wants on it may be on it.", "Change that rule, or a day off."
    count = len(shift.able)
    if count < shift.needed:
        some = "Nobody" if count == 0 else f"Only {count}"
        verb = who if count != 1 else who.replace("have", "has").replace("are", "is")
        verb = verb if count else verb.replace("have", "has").replace("are", "is")
        return f"{some} of the workers {verb}; it needs {shift.needed}.", "Train or hire somebody for it."
    return None


def _taken(facts: Facts, shift: ShiftFacts, people: dict[str, list[str]]) -> tuple[str, str]:
    """Return what holds back those who might take a post, with a remedy."""
    elsewhere: list[str] = []
    tired: list[str] = []
    for worker in shift.able:
        if worker in people[shift.name]:
            continue
        mine = [facts.shifts[name] for name, staff in people.items() if worker in staff]
        most = facts.workers[worker].most
        if any(one.start < shift.end and shift.start < one.end for one in mine):
            elsewhere.append(worker)
        elif most is not None and sum(one.minutes for one in mine) + shift.minutes > most:
            tired.append(worker)
    parts = []
    if elsewhere:
        parts.append(f"{listing(tuple(elsewhere))} {'is' if len(elsewhere) == 1 else 'are'} on another shift")
    if tired:
        parts.append(f"{listing(tuple(tired))} would go over the most hours allowed")
    if not parts:
        return (
            "The rules on rest, days and teams leave nobody for it without opening another post.",
            "Switch off one of those rules, or add somebody.",
        )
    if tired:
        return f"{' and '.join(parts)}.", f"Allow {listing(tuple(tired[:1]))} more hours, or add somebody."
    return f"{' and '.join(parts)}.", "Add somebody, or give it a higher priority."
