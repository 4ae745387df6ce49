"""All rooms at one problem: routes, schedule and roster joined to one judged plan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from planner.checking import Verdict
from planner.model import Plan, PlanInfo, Problem
from planner.refusals import refusals
from solvers.joining.coupling import is_derived, with_rules
from solvers.joining.docks import Docks
from solvers.joining.drafts import Drafting
from solvers.joining.duties import Duties
from solvers.joining.repair import passing
from solvers.joining.rooms import Rooms
from solvers.joining.service import Service
from solvers.joining.staging import Staging
from solvers.rooms import Clock, Watch
from solvers.routing.replanning import inserting


@dataclass(frozen=True)
class Solution:
    """What a solve comes to: a judged plan, and the rules that it was made without, with a sentence each."""

    plan: Plan
    refused: dict[str, str]
    verdict: Verdict


def solve(problem: Problem, time_limit: float, seed: int, present: Plan | None, watch: Watch) -> Solution:
    """Plan everything that a problem asks for.

    Parameters
    ----------
    problem : Problem
        The scenario with its rules.
    time_limit : float
        Seconds for all rooms together.
    seed : int
        For what is decided at random.
    present : Plan or None
        The plan in force: a start for the search and what `freeze` refers to.
    watch : Watch
        Hears of better plans, each of them judged, and may end the search.

    Returns
    -------
    Solution
        Its plan has passed the judge, except that activities which must be served may be left out when
        they can't be; each of those has its reason. Its notes say what one part of it cost another.
    """
    stated = refusals(problem)
    planned = _without(problem, stated)
    staging = Staging(planned, present, watch, time_limit, seed)
    staged = staging.run()
    plan, verdict = passing(planned, staged.draft.plan, present)
    info = PlanInfo(
        created=_now(),
        seconds=round(staging.clock.seconds, 2),
        seed=seed,
        time_limit=time_limit,
        engines=tuple(staging.rooms.weights),
        complete=staged.complete,
        progress=tuple(staging.teller.curve),
        within=staged.within,
        notes=staged.notes,
    )
    return Solution(plan.model_copy(update={"info": info}), {**stated, **staging.rooms.refused}, verdict)


def insert(problem: Problem, time_limit: float, seed: int, present: Plan, watch: Watch) -> Solution:
    """Put the orders that have no place in a plan into it; nothing else moves but the times of its routes.

    Parameters
    ----------
    problem : Problem
        The scenario with its rules.
    time_limit : float
        Seconds; it takes far less.
    seed : int
        For what is decided at random.
    present : Plan
        The plan in force.
    watch : Watch
        May end the search.

    Returns
    -------
    Solution
        As of `solve`; its plan has the schedule and the roster of the present one.
    """
    stated = refusals(problem)
    planned = _without(problem, stated)
    clock = Clock(time_limit, watch)
    rooms = Rooms(planned, (Service(planned), Duties(planned), Docks(planned)), seed, present)
    kept = Plan(schedule=present.schedule, roster=present.roster)
    bound = with_rules(planned, rooms.rules("routing", (kept,)))
    result = inserting.insert(bound, time_limit, seed, present, watch)
    refused = {rule: why for rule, why in result.refused.items() if not is_derived(rule)}
    draft = Drafting(planned, present).draft(kept, Plan(routes=result.plan.routes))
    plan, verdict = passing(planned, draft.plan, present)
    info = PlanInfo(
        created=_now(),
        seconds=round(clock.seconds, 2),
        seed=seed,
        time_limit=time_limit,
        engines=("routing",),
    )
    return Solution(plan.model_copy(update={"info": info}), {**stated, **refused}, verdict)


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")


def _without(problem: Problem, refused: dict[str, str]) -> Problem:
    if not refused:
        return problem
    rules = tuple(
        rule.model_copy(update={"active": False}) if rule.id in refused else rule for rule in problem.rules
    )
    return problem.model_copy(update={"rules": rules})
