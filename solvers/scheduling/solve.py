"""The room for schedules: a quick first plan, then CP-SAT one aim after another."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from functools import partial

from planner.model import Plan, PlanInfo, Problem, Unserved
from planner.model.plan import Incumbent, ScheduledTask
from solvers.rooms import Clock, RoomResult, Watch
from solvers.rounds import SideBySide
from solvers.scheduling import objective, returning
from solvers.scheduling.amounts import spread
from solvers.scheduling.construct import as_plan, generate
from solvers.scheduling.encoding import SchedulingEncoding
from solvers.scheduling.evolve import best_of
from solvers.scheduling.flat import flattened
from solvers.scheduling.helping import Helper, placed_in
from solvers.scheduling.least_end import least_end
from solvers.scheduling.model import ScheduleModel
from solvers.scheduling.reading import Values, loosely, mostly, schedule, values
from solvers.scheduling.reasons import Reasons
from solvers.scheduling.shop import Shop, shop_of
from solvers.scheduling.staying import staying
from solvers.shopfloor.member import Member, hired
from solvers.tiers import Answer, Costs, Tier, TieredSearch

Items = tuple[ScheduledTask, ...]
WORKERS = 2
SUBSOLVERS = ("no_lp",)
"""Where times are minimised the linear relaxation is no help: ft10 is proven in seconds without, not in a minute with it."""
_SAMPLING = 0.2
_SAMPLING_SECONDS = 10.0
_REPORT_EVERY = 0.5
_WISH, _LEFT_OUT = 100.0, 1e6
_MANY, _SHORT = 16, 1.5
"""For fewer tasks, and in less time (s), CP-SAT needs no help."""
_ROOM = (8, 16, 24, 32, 32)
"""How many tasks of the plan in force may make room for those that have to move, in turn until everything is done."""
_RETURNING = 0.5
"""The part of the time that this may take."""
_NEARBY = (1_000_000, 1_000_000, 1_000, 1)
"""What is demanded, what is left out, the wishes and the priced measure weigh in that."""


def solve(problem: Problem, time_limit: float, seed: int, present: Plan | None, watch: Watch) -> RoomResult:
    """Plan the tasks of a scenario.

    Parameters
    ----------
    problem : Problem
        The scenario; orders and shifts are not looked at.
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
        A plan in which every task is scheduled or left out with a reason.

    Raises
    ------
    PacktrainError
        When a task names a station or predecessor that the scenario doesn't have.
    """
    clock = Clock(time_limit, watch)
    if not problem.tasks:
        return RoomResult(Plan(), complete=True)
    with hired(len(problem.tasks) >= _MANY and time_limit >= _SHORT) as member:
        return _solved(problem, clock, seed, present, member)


def _solved(
    problem: Problem, clock: Clock, seed: int, present: Plan | None, member: Member | None
) -> RoomResult:
    watch = clock.watch
    encoding = SchedulingEncoding(problem, present)
    refused = encoding.state(problem.active_rules)
    model = encoding.build()
    chosen = objective.measures(problem, encoding.measures)
    even = spread(model, encoding.balanced) if encoding.balanced else None
    stay = staying(model, present, chosen[0], problem.settings.stability)
    tiers = objective.tiers(model, chosen, encoding.measures is not None, even, stay)
    reasons = Reasons(model)
    progress = _Progress(clock, problem, {tier.name: k for k, tier in enumerate(tiers)})
    total = chosen[0] == "lateness"
    sampled = chosen[0] in ("lateness", "makespan") and even is None
    shop = shop_of(model.facts, objective.weights(model.facts))
    flat = flattened(shop, total) if sampled and stay is None and member is not None else None
    if flat is None:
        member = None
    elif member is not None:
        member.give(flat.project, flat.mirror, seed)
    search = TieredSearch(
        model.cp,
        tiers,
        seconds=clock.left,
        seed=seed,
        stopped=watch.should_stop,
        extract=partial(schedule, model),
        found=progress.found,
        workers=WORKERS if member is None else 1,
        subsolvers=SUBSOLVERS if sampled and stay is None else (),
    )
    rng = random.Random(seed)
    first, near = _first(search, model, shop, present, rng, clock, progress, (total, sampled), member)
    if stay is not None and present is not None:
        first = _near(search, model, shop, present, first, clock)
    beside = None
    if flat is not None and member is not None:
        beside = Helper(member, flat, shop, model)
        if first is not None:
            beside.tell(first)
    best = search.run(first, near, SideBySide(search, beside) if beside is not None else None)
    if best is None:
        # Only an empty plan could not be found in time: it is always a plan.
        items: Items = ()
    else:
        best = _earlier(search, model, best) or best
        items = best.what
    proven = search.proven
    complete = best is not None and all(
        proven.get(tier.name, False) for tier in tiers if tier.name != objective.TIE_BREAK
    )
    left_out = reasons.of(items, proven.get(objective.DONE, False), clock)
    info = PlanInfo(
        seconds=round(clock.seconds, 3),
        seed=seed,
        time_limit=clock.limit,
        engines=("CP-SAT",) if beside is None else ("CP-SAT", "own search"),
        complete=complete,
        progress=tuple(progress.curve),
        within=_within(model, tiers, search, best) if stay is None else None,
    )
    return RoomResult(Plan(schedule=items, unserved=left_out, info=info), refused, complete)


@dataclass
class _Progress:
    """Tells the watch of better plans, not more often than it can use them."""

    clock: Clock
    problem: Problem
    tiers: dict[str, int]
    curve: list[Incumbent] = field(default_factory=list)
    last: float = -1e9
    best: Costs | None = None

    def found(self, costs: Costs, items: Items) -> None:
        """Hear of a solution."""
        if self.best is not None and costs >= self.best:
            return
        self.best = costs
        seconds = self.clock.seconds
        # More may be left out where what is left out matters less: the curve never rises for that.
        value = min([self.value(costs, len(items)), *(point.value for point in self.curve[-1:])])
        self.curve.append(Incumbent(seconds=round(seconds, 3), value=value))
        plan = None
        if seconds - self.last >= _REPORT_EVERY:
            self.last = seconds
            done = {item.task for item in items}
            text = "Not fitted in yet; the search goes on."
            waiting = tuple(
                Unserved(activity=task.name, verdict="not_found", reason=text)
                for task in self.problem.tasks
                if task.name not in done
            )
            plan = Plan(schedule=items, unserved=waiting)
        self.clock.watch.report(seconds, value, plan)

    def value(self, costs: Costs, done: int) -> float:
        """Return one figure for the curve: the first measure, more for wishes, far more for what is left out."""
        wishes = self.tiers[objective.WISHES]
        missed = costs[self.tiers[objective.DEMANDED]] + len(self.problem.tasks) - done
        return float(costs[wishes + 1]) + _WISH * costs[wishes] + _LEFT_OUT * missed


def _first(
    search: TieredSearch[Items],
    model: ScheduleModel,
    shop: Shop,
    present: Plan | None,
    rng: random.Random,
    clock: Clock,
    progress: _Progress,
    aim: tuple[bool, bool],
    member: Member | None,
) -> tuple[Answer[Items] | None, Values]:
    """Return the best start for the search: the present plan, a rule of thumb or a sampled schedule.

    Should none of them keep all rules, the rule of thumb is still a hint.
    """
    total, sampled = aim
    answers: list[Answer[Items]] = []

    near: Values = []

    def offer(plan: Plan) -> None:
        hints = values(model, plan)
        if hints is not None and not near:
            near.extend(hints)
        answer = search.check(hints) if hints is not None else None
        if answer is not None:
            answers.append(answer)
            progress.found(answer.costs, answer.what)

    thumb = as_plan(shop, best_of(shop, rng, lambda: True, total))
    offer(thumb)
    if present is not None and present.schedule:
        offer(present)
    if not answers:
        # Some rule is against it: keep of it what no rule is against.
        part = search.part(partial(loosely, model, thumb))
        if part is not None:
            answers.append(part)
            progress.found(part.costs, part.what)
        else:
            offer(Plan())
    if sampled and answers and not clock.over:
        until = clock.seconds + min(_SAMPLING_SECONDS, clock.left * _SAMPLING)

        def over() -> bool:
            compiled = member is not None and member.ready
            return compiled or clock.over or clock.seconds > until

        if not over():
            offer(as_plan(shop, best_of(shop, rng, over, total)))
    return min(answers, key=lambda answer: answer.costs, default=None), near


def _near(
    search: TieredSearch[Items],
    model: ScheduleModel,
    shop: Shop,
    present: Plan,
    first: Answer[Items] | None,
    clock: Clock,
) -> Answer[Items] | None:
    """Return the better of a first answer and of one near the plan in force."""
    was = placed_in(shop, present.schedule, partly=True) or []
    began = {item.task: item.start for item in present.schedule}
    starts = [began.get(name, 0) for name in shop.names]
    found = returning.near(shop, was, starts)
    again = as_plan(shop, found)
    answer = search.check(values(model, again) or ())
    until = clock.seconds + _RETURNING * clock.left
    for most in _ROOM:
        if (answer is not None and not answer.costs[1]) or clock.over or clock.seconds > until:
            break
        # Something finds no place around what stays: let some of that make room.
        free = returning.around(shop, found, starts, most)
        answer = search.part(partial(mostly, model, again, free), _NEARBY, answer) or answer
        if answer is not None:
            again = Plan(schedule=answer.what)
            found = placed_in(shop, answer.what, partly=True) or found
    return min(filter(None, (first, answer)), key=lambda one: one.costs, default=None)


def _within(
    model: ScheduleModel, tiers: list[Tier], search: TieredSearch[Items], best: Answer[Items] | None
) -> float | None:
    """Return how much better the first measure could be at most, as a part of what it is; None: nobody knows."""
    done = next(k for k, tier in enumerate(tiers) if tier.name == objective.DONE)
    first = next(k for k, tier in enumerate(tiers) if tier.name == objective.WISHES) + 1
    if best is None:
        return None
    name = tiers[first].name
    if name == objective.WORDS["makespan"] and not best.costs[done]:
        # CP-SAT sees little of this on large schedules.
        search.bounds[name] = max(search.bounds.get(name, 0), least_end(model.facts))
    return search.within(first, best)


def _earlier(search: TieredSearch[Items], model: ScheduleModel, best: Answer[Items]) -> Answer[Items] | None:
    """Return the same schedule with every task moved to where nothing holds it back, if that is no worse."""
    shop = shop_of(model.facts, objective.weights(model.facts))
    placed = placed_in(shop, best.what)
    if placed is None:
        return None
    ranks = [item.start if item is not None else 0 for item in placed]
    hints = values(model, as_plan(shop, generate(shop, ranks, 0, placed)))
    answer = search.check(hints) if hints is not None else None
    return answer if answer is not None and answer.costs < best.costs else None
