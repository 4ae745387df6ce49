"""The order in which the rooms plan, and the rounds in which what one finds is fed back to another.

Where nothing touches, each room plans once. Where something does: the roster is made first, with wishes from a first
look at who is wanted when; then the schedule around the duties; then the routes around both; then the loadings. Each
round after that gives one room more freedom than it has, sees whether it would use it, and asks the room that stands
against it to plan around that. A round that makes the whole no better is thrown away.
"""

from __future__ import annotations

from dataclasses import dataclass

from planner.known import known_part
from planner.model import Plan, Problem, Rule
from solvers.joining.coupling import Coupling, RoomName, wished
from solvers.joining.drafts import Draft, Drafting
from solvers.joining.drivers import Drivers
from solvers.joining.duties import Duties
from solvers.joining.notes import Compared, Notes
from solvers.joining.rooms import Rooms
from solvers.joining.service import Service
from solvers.joining.sharing import share
from solvers.joining.telling import Teller
from solvers.rooms import Clock, RoomResult, Watch
from solvers.stability import SHARES

_LOOK = 0.12
"""The part of the whole time for one look."""
_LEAST_LOOK, _MOST_LOOK = 0.7, 20.0
_BASE = 0.5
"""The part of the time left for the first joint plan; rounds and polishing have the rest."""
_AT_LEAST: dict[RoomName, float] = {"rostering": 0.08, "scheduling": 0.08, "routing": 0.25}
"""Parts of the whole time that rooms have for the first joint plan, whatever the others took."""
_MEASURING = 1.0
"""So many looks are kept to measure what was paid for what."""
_MOST_DRIVERS = 6
"""Rounds for routes of vehicles that share a driver; each takes one of two routes at once out of the way."""
_TOO_LATE = 1.0
"""Seconds left below which no further round begins."""


@dataclass(frozen=True)
class Staged:
    """What came of it.

    Attributes
    ----------
    draft : Draft
        The best joint plan.
    complete : bool
        Whether it is proved that nothing better exists.
    within : float or None
        As of `PlanInfo.within`.
    notes : tuple of str
        What one part of the plan cost another, in a sentence each.
    """

    draft: Draft
    complete: bool
    within: float | None
    notes: tuple[str, ...]


class Staging:
    """One solve of a scenario.

    Parameters
    ----------
    problem : Problem
        Without the rules that are refused for the scenario as a whole.
    present : Plan or None
        The plan in force.
    watch : Watch
        Hears of better plans and may end it.
    time_limit : float
        Seconds for everything.
    seed : int

    Attributes
    ----------
    rooms : Rooms
    teller : Teller
    clock : Clock
    """

    def __init__(
        self, problem: Problem, present: Plan | None, watch: Watch, time_limit: float, seed: int
    ) -> None:
        self._problem = problem
        self._limit = time_limit
        self._drafting = Drafting(problem, present)
        self._service, self._duties, self._docks = Service(problem), Duties(problem), self._drafting.docks
        self._drivers = Drivers(problem)
        couplings: tuple[Coupling, ...] = (self._service, self._duties, self._docks)
        self.rooms = Rooms(problem, couplings, seed, present)
        self.rooms.open()
        self.clock = Clock(time_limit, watch)
        self.teller = Teller(self._drafting, watch, self.clock)
        self._notes = Notes(problem, self._service, self._duties)
        self._results: dict[RoomName, RoomResult] = {}
        self._free: dict[Compared, Plan] = {}
        self._free_tasks = 0
        """Routes found without heeding something, and how many tasks, to compare with in the end."""
        self._own_rules: tuple[Rule, ...] = ()
        """What docks and shared drivers ask of the routes that met there."""
        asked = self.rooms.weights.keys()
        self._joins = {c for c in (self._service, self._duties, self._docks) if c.between}
        self._rostering = "rostering" in self._duties.between and "rostering" in asked
        self._touching = bool(self._joins) or (
            "routing" in asked and bool(self._docks.at or self._drivers.shared)
        )

    def run(self) -> Staged:
        """Plan everything."""
        if not self._touching:
            return self._apart()
        looked = self._looked()
        best = self._first(looked)
        best = self._another_roster(best)
        best = self._around_routes(best)
        best = self._polished(best)
        self._measure(best)
        return Staged(best, False, None, self._notes.sentences(best, self._free_tasks))

    # -- nothing touches -----------------------------------------------------------------------------

    def _apart(self) -> Staged:
        """Have each room plan once, and pass unused time on to those that leave something out."""
        rooms = self.rooms
        done: dict[RoomName, Plan] = {}
        waiting = dict(rooms.weights)
        for room in rooms.weights:
            seconds = max(share(self.clock.left, room, waiting), _AT_LEAST[room] * self._limit)
            del waiting[room]
            others = tuple(done.values())
            self._results[room] = rooms.ask(room, seconds, self.teller.watching(room, others))
            done[room] = self._results[room].plan
        draft = self._drafting.draft(*done.values())
        for room, result in list(self._results.items()):
            short = bool(result.plan.unserved) and room != "routing" and len(done) > 1
            if result.complete or not short or self.clock.left < _TOO_LATE or self.clock.over:
                continue
            others = tuple(plan for name, plan in done.items() if name != room)
            again = rooms.ask(room, self.clock.left, self.teller.watching(room, others), tried=(done[room],))
            better = self._drafting.draft(*others, again.plan)
            if better.worth < draft.worth:
                draft, done[room], self._results[room] = better, again.plan, again
        results = list(self._results.values())
        complete = all(result.complete for result in results)
        within = next((r.plan.info.within for r in reversed(results) if r.plan.info.within is not None), None)
        return Staged(draft, complete, within if "routing" not in done or len(done) == 1 else None, ())

    # -- the first joint plan ------------------------------------------------------------------------

    def _looked(self) -> Plan:
        """Return routes and schedule as they would be if everybody were on duty, to see who is wanted when.

        Where the plan in force should not be left for little, it says who is wanted when.
        """
        plan = Plan()
        if not self._rostering or self._short(2):
            return plan
        present = self._drafting.present
        if present is not None and SHARES[self._problem.settings.stability]:
            known = known_part(self._problem, present)
            if known.schedule or known.routes:
                return Plan(routes=known.routes, schedule=known.schedule)
        if "scheduling" in self._duties.between:
            found = self._ask("scheduling", self._look, (), (self._duties,), "Looking at who is wanted when")
            plan = found.plan
            self._free_tasks = len(plan.schedule)
        if "routing" in self._duties.between and self.clock.seconds < 2 * self._look:
            others = (Plan(schedule=plan.schedule),)
            found = self._ask("routing", self._look, others, (self._duties,), "Looking at who is wanted when")
            plan = Plan(routes=found.plan.routes, schedule=plan.schedule)
        return plan

    def _first(self, looked: Plan) -> Draft:
        """Return the first joint plan: roster, schedule, routes, loadings."""
        rooms, parts = self.rooms, dict[RoomName, Plan]()
        waiting = dict(rooms.weights)
        base = Clock(self.clock.left * _BASE, self.clock.watch)
        for room in rooms.weights:
            # A busy machine must not leave the last room without any time, so each has some of its own.
            seconds = max(share(base.left, room, waiting), _AT_LEAST[room] * self._limit)
            del waiting[room]
            others = tuple(parts.values())
            rules = self._duties.wishes(looked) if room == "rostering" else rooms.rules(room, others)
            tried = (Plan(routes=looked.routes),) if room == "routing" and looked.routes else ()
            result = rooms.ask(room, seconds, self.teller.watching(room, others), rules, tried)
            self._results[room] = result
            parts[room] = _own(room, result.plan)
        draft = self._drafting.draft(*parts.values())
        return self._docked(self._driven(draft)) if "routing" in parts else draft

    def _driven(self, draft: Draft) -> Draft:
        """Return a draft in which nobody drives two vehicles at once, if it is found."""
        others = (draft.roster, draft.schedule)
        for _ in range(_MOST_DRIVERS):
            rules = self._drivers.apart(draft.plan)
            if not rules or self.clock.over:
                break
            self._own_rules = (*self._own_rules, *rules)
            found = self._ask("routing", self._look, others)
            draft, self._results["routing"] = self._drafting.draft(*others, found.plan), found
        return draft

    def _docked(self, draft: Draft) -> Draft:
        """Return a better draft where docks were too busy: routes that can't be loaded in time start later."""
        others = (draft.roster, draft.schedule)
        for _ in range(2):
            if not draft.unloaded or self._short():
                break
            loaded = self._drafting.loaded(
                Plan(routes=self._results["routing"].plan.routes, schedule=draft.plan.schedule)
            )
            starts = {key[:2]: at for key, at in loaded.failed.items() if key[2] == 0 and at is not None}
            once = {key[:2] for key, at in loaded.failed.items() if key[2] > 0 or at is None}
            before, self._own_rules = (
                self._own_rules,
                (*self._own_rules, *self._docks.later(starts, once)),
            )
            found = self._ask("routing", self._look, others, tried=(draft.routes,))
            again = self._drafting.draft(*others, found.plan)
            if again.worth >= draft.worth:
                self._own_rules = before
                break
            draft, self._results["routing"] = again, found
        return self._refilled(draft)

    def _refilled(self, draft: Draft) -> Draft:
        """Return a better draft where loading took orders out of routes: each may find a place in another one."""
        if not draft.unloaded or any(r.constraint.kind == "freeze" for r in self._problem.active_rules):
            return draft
        others = (draft.roster, draft.schedule)
        rules = (*self.rooms.rules("routing", others), *self._own_rules)
        saying = "Looking for room where vehicles are loaded already"
        watch = self.teller.watching("routing", others, saying)
        found = self.rooms.insert(_LEAST_LOOK, watch, rules, draft.plan)
        return min(draft, self._drafting.draft(*others, _own("routing", found)), key=lambda one: one.worth)

    # -- rounds --------------------------------------------------------------------------------------

    def _around_routes(self, best: Draft) -> Draft:
        """Let routes have vehicles, people and docks that tasks have, and see whether tasks can go elsewhere."""
        joins = [c for c in self._joins if {"scheduling", "routing"} <= c.between]
        if not joins or not best.plan.schedule or self._short():
            return best
        saying = "Looking at when vehicles and docks are wanted on the road"
        free = self._ask("routing", self._look, (best.roster,), text=saying, tried=(best.routes,))
        self._free["service"] = free.plan
        wanted = self._drafting.draft(best.roster, free.plan)
        now = self._drafting.draft(best.roster, best.routes)
        if wanted.worth >= now.worth or self._short():
            return best
        hard = self.rooms.rules("scheduling", (best.roster,))
        soft = wished(
            rule
            for coupling in joins
            for rule in coupling.rules(
                "scheduling", Plan(routes=wanted.plan.routes, loadings=wanted.plan.loadings)
            )
            if coupling is not self._duties
        )
        moved = self._ask_with(
            "scheduling", self._look, (*hard, *soft), "Moving tasks to where they cost less", (best.schedule,)
        )
        schedule = _own("scheduling", moved.plan)
        found = self._drafting.draft(best.roster, schedule, wanted.routes)
        if found.worth[:5] > best.worth[:5] and not self._short():
            routed = self._ask(
                "routing", self._look, (best.roster, schedule), tried=(wanted.routes, best.routes)
            )
            found = self._drafting.draft(best.roster, schedule, routed.plan)
        return min(best, found, key=lambda draft: draft.worth)

    def _another_roster(self, best: Draft) -> Draft:
        """Where something is left out, see who would be wanted for it, and wish for a roster with them on duty."""
        left = {item.activity for item in best.plan.unserved} - set(self._problem.shift)
        if not left or not self._rostering:
            return best
        routes, schedule = best.routes, best.schedule
        aside, saying = (self._duties,), "Looking at whose shifts would let more be done"
        if "scheduling" in self._duties.between and left & set(self._problem.task) and not self._short():
            schedule = self._ask("scheduling", self._look, (), aside, saying, (schedule,)).plan
            self._free_tasks = max(self._free_tasks, len(schedule.schedule))
        if "routing" in self._duties.between and left & set(self._problem.order) and not self._short():
            routes = self._ask("routing", self._look, (schedule,), aside, saying, (routes,)).plan
            self._free["duties"] = routes
        wanted = Plan(routes=routes.routes, schedule=schedule.schedule)
        if self._short():
            return best
        roster = self._ask_with(
            "rostering", self._look, self._duties.wishes(wanted), saying, (best.roster,)
        ).plan
        if set(roster.roster) == set(best.plan.roster) or self._short():
            return best
        parts = [_own("rostering", roster)]
        if self._problem.tasks:
            moved = self._ask("scheduling", self._look, tuple(parts), text=saying, tried=(best.schedule,))
            parts.append(_own("scheduling", moved.plan))
        if self._problem.orders:
            routed = self._ask("routing", self._look, tuple(parts), text=saying, tried=(best.routes, routes))
            parts.append(_own("routing", routed.plan))
        return min(best, self._drafting.draft(*parts), key=lambda draft: draft.worth)

    def _polished(self, best: Draft) -> Draft:
        """Give the time that is left to the routes, or else to the schedule."""
        room: RoomName = "routing" if self._problem.orders else "scheduling"
        result = self._results.get(room)
        if self._short() or result is None or (result.complete and room != "routing"):
            return best
        mine = best.routes if room == "routing" else best.schedule
        others = (best.roster, best.schedule) if room == "routing" else (best.roster, best.routes)
        rules = (*self.rooms.rules(room, others), *(self._own_rules if room == "routing" else ()))
        watch = self.teller.watching(room, others)
        seconds = max(self.clock.left - _MEASURING * self._look, self.clock.left / 2)
        found = self.rooms.ask(room, seconds, watch, rules, (mine,))
        draft = self._drafting.draft(*others, _own(room, found.plan))
        return self._refilled(draft if draft.worth <= best.worth else best)

    # -- what it cost --------------------------------------------------------------------------------

    def _measure(self, best: Draft) -> None:
        """See what routes and tasks would be without what holds them back, for a moment."""
        if not self._problem.orders:
            return
        saying = "Measuring what one part of the plan costs another"
        trials: list[tuple[Compared, tuple[Plan, ...], tuple[Coupling, ...]]] = []
        if self._service in self._joins and best.plan.schedule:
            trials.append(("service", (best.roster,), ()))
        if self._duties in self._joins and "routing" in self._duties.between and self._problem.shifts:
            trials.append(("duties", (best.schedule,), (self._duties,)))
        for number, (what, others, aside) in enumerate(trials):
            if what in self._free and self._notes.compare(what, best, self._loaded(self._free[what])):
                continue
            seconds = self.clock.left / (len(trials) - number)
            if seconds < _LEAST_LOOK / 2:
                return
            found = self._ask("routing", seconds, others, aside, saying, (best.routes,))
            self._notes.compare(what, best, self._loaded(found.plan))

    def _loaded(self, routes: Plan) -> Plan:
        """Return routes with what docks can load of them."""
        return self._drafting.draft(Plan(routes=routes.routes)).plan

    # -- asking --------------------------------------------------------------------------------------

    def _ask(
        self,
        room: RoomName,
        seconds: float,
        others: tuple[Plan, ...],
        aside: tuple[Coupling, ...] = (),
        text: str = "",
        tried: tuple[Plan, ...] = (),
    ) -> RoomResult:
        """Ask a room beside what others have planned; with a text, as a trial of which only that is told."""
        rules = self.rooms.rules(room, others, aside)
        docks = self._own_rules if room == "routing" else ()
        watch = self.teller.watching(room, others, text)
        return self.rooms.ask(room, seconds, watch, (*rules, *docks), tried)

    def _ask_with(
        self, room: RoomName, seconds: float, rules: tuple[Rule, ...], text: str, tried: tuple[Plan, ...]
    ) -> RoomResult:
        return self.rooms.ask(room, seconds, self.teller.watching(room, (), text), rules, tried)

    @property
    def _look(self) -> float:
        """Seconds for one look."""
        return min(max(_LOOK * self._limit, _LEAST_LOOK), _MOST_LOOK, max(self.clock.left, _LEAST_LOOK))

    def _short(self, looks: int = 1) -> bool:
        """Tell whether the time that is left is too short for so many more looks."""
        return self.clock.over or self.clock.left < max(_TOO_LATE, looks * _LEAST_LOOK)


def _own(room: RoomName, plan: Plan) -> Plan:
    """Return what a room plans itself."""
    if room == "routing":
        return Plan(routes=plan.routes)
    return Plan(schedule=plan.schedule) if room == "scheduling" else Plan(roster=plan.roster)
