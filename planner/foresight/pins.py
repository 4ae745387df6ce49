"""Rules that can't all hold for one activity, or for two on the same resource: pins above all.

Of the rules that touch an activity as few as possible are named: each is left out in turn, and kept out where the
rest still leaves no moment and no resource (a deletion filter, as for irreducible infeasible sets).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from math import ceil

from planner.constraints.assign import Assign
from planner.constraints.forbid import Forbid
from planner.explain.restrictions import Because, Restrictions, opening
from planner.foresight.ability import Ability, both, members_of
from planner.foresight.concern import Concern, quoted
from planner.model.calendar import DAY, Interval, complement, merged
from planner.model.problem import Problem
from planner.model.records import Order, Task
from planner.travel.times import UNREACHABLE, TravelTimes
from planner.wording import instant_text, listing, minutes_text, some

Moments = tuple[Interval, ...]
Fits = Callable[[frozenset[str]], bool]
"""Whether an activity still has a place when the rules with these ids are not obeyed."""
MOST_LOOKED_AT = 40
"""For how many activities the smallest contradiction is looked for; more are seldom more of a surprise."""


def concerns(restrictions: Restrictions) -> Iterator[Concern]:
    """Yield one concern for each set of rules that contradict each other, or the records."""
    told: set[tuple[str, ...]] = set()
    looked_at = 0
    for name, fits, why in _touched(restrictions):
        if looked_at == MOST_LOOKED_AT:
            break
        if fits(frozenset()):
            continue
        looked_at += 1
        rules = _touching(restrictions, name)
        if not fits(frozenset(rules)):
            continue  # the records alone leave it no place
        blamed = _fewest(rules, fits)
        if blamed not in told:
            told.add(blamed)
            if len(blamed) == 1 and name in restrictions.problem.task:
                why = _why(restrictions, restrictions.problem.task[name], blamed[0])
            yield _concern(restrictions.problem, name, blamed, why)
    yield from _collisions(restrictions)


def _concern(problem: Problem, name: str, rules: tuple[str, ...], why: str) -> Concern:
    said = _said(problem, rules)
    index = {rule.id: number for number, rule in enumerate(problem.rules)}
    if len(rules) == 1:
        text = f"{said} leaves {quoted(name)} no place: {why}."
        remedy = f"Change or switch off that rule, or change what {quoted(name)} may use and when."
    else:
        both = "both" if len(rules) == 2 else "all"
        text = f"{said} can't {both} hold for {quoted(name)}."
        remedy = "Switch one of them off."
    return Concern("rules", index[rules[-1]], "sentence", text, remedy, (name,), rules)


def _said(problem: Problem, rules: Iterable[str]) -> str:
    sentence = {rule.id: rule.constraint.sentence(problem.names).rstrip(".") for rule in problem.rules}
    return listing([f"“{sentence[rule]}”" for rule in rules])


def _fewest(rules: tuple[str, ...], fits: Fits) -> tuple[str, ...]:
    """Return rules of which none can be spared for the contradiction; the latest stay in."""
    dropped: set[str] = set()
    for rule in rules:
        if not fits(frozenset(dropped | {rule})):
            dropped.add(rule)
    return tuple(rule for rule in rules if rule not in dropped)


# -- what rules touch -------------------------------------------------------------------------------------


def _touched(restrictions: Restrictions) -> Iterator[tuple[str, Fits, str]]:
    """Yield activities that hard rules narrow, with whether they still fit, and what else may stand against it."""
    problem = restrictions.problem
    everything = Ability(restrictions)
    for task in problem.tasks:
        if restrictions.level(task.name) != "skip" and _touching(restrictions, task.name):
            yield task.name, _task_fits(everything, task), ""
    on_orders = _Orders(restrictions)
    for order in problem.orders:
        if restrictions.level(order.name) != "skip" and _touching(restrictions, order.name):
            yield order.name, on_orders.fits(order), "no vehicle or place that it may use is open then"


def _touching(restrictions: Restrictions, name: str) -> tuple[str, ...]:
    """Return the rules that narrow an activity, and those that close what it may use, in their order."""
    problem = restrictions.problem
    on = restrictions.activity[name]
    reasons = [because for _, because in (*on.starts, *on.ends, *on.only, *on.never)]
    reasons += [because for _, because, _ in on.closed]
    ids = {because.rule for because in reasons}
    if name in problem.task:
        task = problem.task[name]
        labels = {*task.needs, *(label for mode in task.modes for label in (mode.station, *mode.needs))}
        used = {member for label in labels for member in members_of(problem, label)}
        ids.update(because.rule for member in used for _, because in restrictions.resource[member].blocked)
    return tuple(rule.id for rule in problem.rules if rule.id in ids)


def _task_fits(everything: Ability, task: Task) -> Fits:
    def fits(dropped: frozenset[str]) -> bool:
        restrictions = everything.restrictions
        ability = (
            Ability(restrictions, lambda because: because.rule not in dropped) if dropped else everything
        )
        return ability.first(task) is not None

    return fits


def _why(restrictions: Restrictions, task: Task, rule: str) -> str:
    """Return what of a task's records stands against a rule."""
    alone = Ability(restrictions, lambda because: because.rule != rule)
    ways = list(alone.ways(task))
    stations = list(dict.fromkeys(way.station for way in ways if way.station))
    where = some(stations, 4)
    constraint = next(r.constraint for r in restrictions.problem.rules if r.id == rule)
    if isinstance(constraint, Assign | Forbid):
        return f"it can only be done at {where}" if stations else "it has no station that could be chosen"
    hours = [span for way in ways for span in alone.free(task, way)]
    if not hours:
        return "what it uses is never open"
    lower, upper = max(hours, key=lambda span: (span[1] - span[0], -span[0]))
    calendar = restrictions.problem.calendar
    opened = f"from {instant_text(calendar, lower)} to {instant_text(calendar, upper)}"
    return f"{where or 'what it needs'} {'are' if len(stations) > 1 else 'is'} open {opened}, for example"


class _Orders:
    """When orders could be served by some vehicle, driving left aside."""

    def __init__(self, restrictions: Restrictions) -> None:
        self.restrictions = restrictions
        self.problem = restrictions.problem
        self.calendar = self.problem.calendar
        self._told: dict[Hashable, bool] = {}

    def fits(self, order: Order) -> Fits:
        return lambda dropped: self._known(order, dropped)

    def _known(self, order: Order, dropped: frozenset[str]) -> bool:
        """Return whether an order fits; of orders that are restricted alike it is looked for once."""
        on = self.restrictions.activity[order.name]
        place = self.problem.place.get(order.to_place or order.place)
        key = (
            self.restrictions.minutes(order), place and (place.opens, place.closes), dropped,
            tuple(on.starts), tuple(on.ends), tuple(on.closed), tuple(on.only), tuple(on.never),
        )  # fmt: skip
        if key not in self._told:
            self._told[key] = self._fits(order, dropped)
        return self._told[key]

    def _fits(self, order: Order, dropped: frozenset[str]) -> bool:
        on = self.restrictions.activity[order.name]
        minutes = self.restrictions.minutes(order)

        def obeyed(because: Because) -> bool:
            return because.rule not in dropped

        starts: Moments = ((-DAY, self.calendar.minutes + 2 * DAY),)
        for intervals, because in on.starts:
            if obeyed(because):
                starts = both(starts, intervals)
        for intervals, because in on.ends:
            if obeyed(because):
                starts = both(starts, merged((a - minutes, b - minutes) for a, b in intervals))
        for periods, because, part in on.closed:
            if obeyed(because) and part != "pickup":
                shut = merged((a - max(minutes, 1) + 1, b) for a, b in periods)
                starts = both(starts, complement(shut, (-DAY, self.calendar.minutes + 2 * DAY)))
        hours = opening(
            self.problem.place[order.to_place or order.place], range(-1, self.calendar.days + 1)
        ) if (order.to_place or order.place) in self.problem.place else None  # fmt: skip
        if hours is not None:
            starts = both(starts, merged((a, b - minutes + 1) for a, b in hours))
        allowed = {vehicle.name for vehicle in self.problem.vehicles}
        for names, because in on.only:
            if obeyed(because):
                allowed &= names
        for names, because in on.never:
            if obeyed(because):
                allowed -= names
        return any(both(starts, self._hours(vehicle, minutes, dropped)) for vehicle in sorted(allowed))

    def _hours(self, vehicle: str, minutes: int, dropped: frozenset[str]) -> Moments:
        record = self.problem.vehicle[vehicle]
        hours = merged(
            (day * DAY + record.starts, day * DAY + record.ends) for day in range(self.calendar.days)
        )
        for periods, because in self.restrictions.resource[vehicle].blocked:
            if because.rule not in dropped:
                hours = both(hours, complement(periods, (-DAY, self.calendar.minutes + 2 * DAY)))
        return merged((a, b - minutes + 1) for a, b in hours)


# -- two pins on the same resource ------------------------------------------------------------------------


@dataclass(frozen=True)
class _Pin:
    activity: str
    resource: str
    start: int
    end: int
    rules: tuple[str, ...]


def _collisions(restrictions: Restrictions) -> Iterator[Concern]:
    """Yield pins of different activities that one resource can't keep together."""
    problem = restrictions.problem
    index = {rule.id: number for number, rule in enumerate(problem.rules)}
    by_resource: defaultdict[str, list[_Pin]] = defaultdict(list)
    for pin in _pins(restrictions):
        by_resource[pin.resource].append(pin)
    driven = [pin for name in by_resource if name in problem.vehicle for pin in by_resource[name]]
    places = dict.fromkeys(_served_at(problem.order[pin.activity]) for pin in driven)
    travel = TravelTimes.among(problem, [place for place in places if place in problem.place])
    for resource, pins in by_resource.items():
        pins.sort(key=lambda pin: (pin.start, pin.end, pin.activity))
        station = problem.station.get(resource)
        for number, pin in enumerate(pins):
            others = [other for other in pins[:number] if other.end > pin.start]
            why = ""
            if resource in problem.vehicle and number:
                before = pins[number - 1]
                way = _way(problem, travel, resource, before, pin)
                if way and before.end + way > pin.start:
                    others = [before]
                    why = f"; the way from one to the other takes {minutes_text(way)}"
            room = station.capacity if station else 1
            if len(others) < room:
                continue
            others = others[-room:]
            when = listing(
                [f"{quoted(p.activity)} at {instant_text(problem.calendar, p.start)}" for p in (*others, pin)]
            )
            rules = tuple(dict.fromkeys(rule for p in (*others, pin) for rule in p.rules))
            yield Concern(
                "rules", index[pin.rules[-1]], "sentence",
                f"{resource} can't have {when}: these pins overlap{why}.",
                "Move or take out one of the pins.", (pin.activity, *(p.activity for p in others)), rules,
            )  # fmt: skip


def _way(problem: Problem, travel: TravelTimes, vehicle: str, one: _Pin, other: _Pin) -> int:
    """Return the minutes of the way between two pinned orders; 0 when it is not known."""
    places = [_served_at(problem.order[pin.activity]) for pin in (one, other)]
    if any(place not in travel.index for place in places):
        return 0
    minutes = travel.between(*places)[1]
    if minutes >= UNREACHABLE:
        return 0  # no way is known: that is told of elsewhere
    return ceil(minutes / problem.vehicle[vehicle].speed_factor)


def _served_at(order: Order) -> str:
    return order.to_place or order.place


def _pins(restrictions: Restrictions) -> Iterator[_Pin]:
    """Yield the activities that rules keep at one minute on one resource."""
    problem = restrictions.problem
    records: tuple[Task | Order, ...] = (*problem.tasks, *problem.orders)
    for record in records:
        on = restrictions.activity[record.name]
        exact = [
            because for i, because in on.starts if because.rule and len(i) == 1 and i[0][1] - i[0][0] == 1
        ]
        if not exact:
            continue
        moment = next(i[0][0] for i, because in on.starts if because is exact[0])
        only = [(names, because.rule) for names, because in on.only if because.rule and len(names) == 1]
        rules = tuple(because.rule for because in exact if because.rule)
        if isinstance(record, Task):
            ability = Ability(restrictions)
            ways = [way for way in ability.ways(record) if way.station]
            stations = {way.station for way in ways}
            span = ability.span(record, ways[0], moment) if len(stations) == 1 else None
            if span is not None and span[0] == moment:
                yield _Pin(record.name, ways[0].station, *span, (*rules, *(r for _, r in only)))
        elif only:
            (vehicle,) = only[0][0]
            if vehicle in problem.vehicle:
                end = moment + restrictions.minutes(record)
                yield _Pin(record.name, vehicle, moment, end, (*rules, only[0][1]))
