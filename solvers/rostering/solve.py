"""The room for rosters: a quick first roster, then CP-SAT one aim after another."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import partial

from planner.explain.restrictions import Restrictions
from planner.explain.unstaffed import shift_reasons
from planner.model import Duty, Plan, PlanInfo, Problem, Unserved
from planner.model.plan import Incumbent
from solvers.rooms import Clock, RoomResult, Watch
from solvers.rostering import objective
from solvers.rostering.construct import greedy
from solvers.rostering.encoding import RosteringEncoding
from solvers.rostering.facts import Facts
from solvers.rostering.staying import staying
from solvers.tiers import Answer, Costs, Tier, TieredSearch

Duties = tuple[Duty, ...]
WORKERS = 2
SUBSOLVERS = ("objective_lb_search_max_lp",)
"""Raises the bound from below, which a roster's linear relaxation is nearly tight for; large neighbourhoods
beside it lower the value."""
_REPORT_EVERY = 0.5
_BLENDED = 0.4
"""The part of the time in which all aims are searched at once."""
_RETURNING = 0.3
"""The part of the time in which the way back to the roster in force is looked for, where a rule is against it."""
_MEASURE, _WISH, _OPEN_POST = 100.0, 100.0, 1e6


def solve(problem: Problem, time_limit: float, seed: int, present: Plan | None, watch: Watch) -> RoomResult:
    """Plan the shifts of a scenario.

    Parameters
    ----------
    problem : Problem
        The scenario; orders and tasks are not looked at.
    time_limit : float
        Seconds.
    seed : int
        The random seed.
    present : Plan or None
        The plan in force: what `freeze` refers to, and a start for the search.
    watch : Watch
        Hears of better plans and may stop the search.

    Returns
    -------
    RoomResult
        A roster; every shift with open posts is listed with their number and a reason.

    Raises
    ------
    PacktrainError
        When a worker prefers something that the scenario doesn't have.
    """
    clock = Clock(time_limit, watch)
    if not problem.shifts:
        return RoomResult(Plan(), complete=True)
    encoding = RosteringEncoding(problem, present)
    refused = encoding.state(problem.active_rules)
    model = encoding.build()
    chosen = objective.measures(problem, encoding.measures)
    stay = staying(model, present, problem.settings.stability)
    tiers = objective.tiers(model, chosen, encoding.measures is not None, encoding.balanced, stay)
    progress = _Progress(clock, model.facts)
    search = TieredSearch(
        model.cp,
        tiers,
        seconds=clock.left,
        seed=seed,
        stopped=watch.should_stop,
        extract=model.roster,
        found=progress.found,
        workers=WORKERS,
        subsolvers=SUBSOLVERS,
    )
    starts: list[Answer[Duties]] = []

    def offer(answer: Answer[Duties] | None) -> None:
        if answer is not None:
            starts.append(answer)
            progress.found(answer.costs, answer.what)

    quick = greedy(model)
    offer(search.check(model.values(quick) or ()))
    if present is not None and (values := model.values(present)) is not None:
        offer(search.check(values))
    if not starts:
        # Some rule is against it: keep of it what no rule is against; a roster of nobody always is one.
        offer(search.part(partial(model.at_most, quick)) or search.check(model.values(Plan()) or ()))
    start = min(starts, key=lambda answer: answer.costs, default=None)
    weights = objective.blend(tiers)
    if stay is not None and present is not None and not clock.over:
        # What can stay of the roster in force stays, and the rest is put around that.
        kept = search.part(partial(model.at_most, present))
        if kept is not None and kept.costs[1]:
            kept = search.blend(weights, kept, clock.left * _RETURNING)
        offer(kept)
        start = min(starts, key=lambda answer: answer.costs, default=None)
    if (
        start is not None
        and not clock.over
        and any(w and c for w, c in zip(weights, start.costs, strict=True))
    ):
        start = search.blend(weights, start, clock.left * _BLENDED)
    best = search.run(start, model.values(quick) or ())
    duties = best.what if best is not None else ()
    proven = search.proven
    complete = best is not None and all(
        proven.get(tier.name, False) for tier in tiers if tier.name != objective.TIE_BREAK
    )
    left = shift_reasons(Restrictions(problem), Plan(roster=duties))
    info = PlanInfo(
        seconds=round(clock.seconds, 3),
        seed=seed,
        time_limit=time_limit,
        engines=("CP-SAT",),
        complete=complete,
        progress=tuple(progress.curve),
        within=_within(search, tiers, best),
    )
    return RoomResult(Plan(roster=duties, unserved=left, info=info), refused, complete)


def _within(search: TieredSearch[Duties], tiers: list[Tier], best: Answer[Duties] | None) -> float | None:
    """Return the proof of a roster's worth: of its first aim after the posts that it does not reach in full."""
    for k, tier in enumerate(tiers):
        if best is None or tier.name == objective.TIE_BREAK:
            break
        if tier.name not in (objective.DEMANDED, objective.DONE) and best.costs[k]:
            return search.within(k, best)
    return None if best is None else 0.0


@dataclass
class _Progress:
    """Tells the watch of better rosters, not more often than it can use them."""

    clock: Clock
    facts: Facts
    curve: list[Incumbent] = field(default_factory=list)
    last: float = -1e9
    best: Costs | None = None

    def found(self, costs: Costs, duties: Duties) -> None:
        """Hear of a solution."""
        if self.best is not None and costs >= self.best:
            return
        self.best = costs
        seconds = self.clock.seconds
        # The tiers are the demands, the posts, the wishes, what people like, the measures.
        demanded, _, wishes, likes, measure, *_ = costs
        posts = sum(shift.needed for shift in self.facts.shifts.values()) - len(duties)
        value = measure / _MEASURE + likes + _WISH * wishes + _OPEN_POST * (demanded + max(0, posts))
        value = min([value, *(point.value for point in self.curve[-1:])])
        self.curve.append(Incumbent(seconds=round(seconds, 3), value=value))
        plan = None
        if seconds - self.last >= _REPORT_EVERY:
            self.last = seconds
            plan = Plan(roster=duties, unserved=_open_posts(self.facts, duties))
        self.clock.watch.report(seconds, value, plan)


def _open_posts(facts: Facts, duties: Duties) -> tuple[Unserved, ...]:
    """Return the open posts of a roster that is still being improved, without looking for reasons."""
    staffed = Counter(duty.shift for duty in duties)
    return tuple(
        Unserved(
            activity=shift.name,
            verdict="not_found",
            reason="Still being looked for.",
            posts=shift.needed - staffed[shift.name],
        )
        for shift in facts.shifts.values()
        if staffed[shift.name] < shift.needed
    )
