"""Vehicles are loaded at docks before they leave: which trips need it, and what it means for the rooms."""

from __future__ import annotations

from dataclasses import dataclass

from planner.constraints.encoding import Encoding
from planner.constraints.limit import Limit
from planner.errors import PacktrainError
from planner.model import Plan, Problem, Route, Rule, Station
from planner.model.calendar import DAY, Interval, intersected
from solvers.joining.coupling import RoomName, away, derived, outside, usable


@dataclass(frozen=True)
class Trip:
    """A departure that needs a loading.

    Attributes
    ----------
    route, stop : int
        Which route of the plan, and the start or reload in it.
    vehicle, day, number : str, int, int
        The first trip of a route is 0.
    place : str
        Where it leaves.
    since : int
        When the vehicle is there at the earliest.
    leaves : int
        When it leaves.
    minutes : int
        How long loading takes.
    """

    route: int
    stop: int
    vehicle: str
    day: int
    number: int
    place: str
    since: int
    leaves: int
    minutes: int


class Docks:
    """The coupling of routes and schedule by docks."""

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        stations = [station for station in problem.stations if station.dock_at and not station.used_up]
        loaded = {v.start_place for v in problem.vehicles if v.reload_minutes and problem.orders}
        self.at: dict[str, list[Station]] = {}
        """The docks of each place at which vehicles are loaded."""
        for station in stations:
            if station.dock_at in loaded:
                self.at.setdefault(station.dock_at, []).append(station)
        shared = usable(problem) if problem.tasks and self.at else frozenset()
        self._shared = tuple(s for docks in self.at.values() for s in docks if s.name in shared)
        self.between: frozenset[RoomName] = (
            frozenset(("scheduling", "routing")) if self._shared else frozenset()
        )
        self.open = self._opening() if self.at else {}
        """When each dock may load: its hours without what hard rules close."""

    def rules(self, room: RoomName, others: Plan) -> tuple[Rule, ...]:
        """Return, for the schedule, when docks load vehicles; a dock with several places is left to luck."""
        if room != "scheduling":
            return ()
        return derived(
            rule
            for station in self._shared
            if station.capacity == 1
            for rule in away(
                self._problem,
                station.name,
                ((item.start, item.end) for item in others.loadings if item.station == station.name),
            )
        )

    def trips(self, plan: Plan) -> list[Trip]:
        """Return the trips of a plan that need a loading."""
        found: list[Trip] = []
        back: dict[str, int] = {}
        order = sorted(range(len(plan.routes)), key=lambda k: (plan.routes[k].day, plan.routes[k].start))
        for number in order:
            route = plan.routes[number]
            vehicle = self._problem.vehicle[route.vehicle]
            since = back.get(route.vehicle, 0)
            back[route.vehicle] = route.end
            if not vehicle.reload_minutes or vehicle.start_place not in self.at:
                continue
            trip = 0
            for position, stop in enumerate(route.stops):
                if stop.kind == "reload":
                    trip += 1
                    since = stop.arrival
                elif position or not self._takes_goods(route):
                    continue
                found.append(
                    Trip(
                        number, position, route.vehicle, route.day, trip, vehicle.start_place, since, stop.end,
                        vehicle.reload_minutes,
                    )
                )  # fmt: skip
        return found

    def later(self, starts: dict[tuple[str, int], int], once: set[tuple[str, int]]) -> tuple[Rule, ...]:
        """Return rules for routes that could not be loaded in time.

        Parameters
        ----------
        starts : dict
            Vehicles and days on which a vehicle leaves no earlier than a minute.
        once : set
            Vehicles and days on which a vehicle does not come back for more.
        """
        calendar = self._problem.calendar
        rules = [
            rule
            for (vehicle, day), minute in starts.items()
            for rule in away(self._problem, vehicle, [(day * DAY, minute)])
        ]
        for vehicle, day in once:
            date = calendar.moment(day * DAY)[:10]
            limit = Limit(resources=(vehicle,), quantity="trips", at_most=1, start=date, end=date)
            rules.append(limit)
        return derived(rules)

    def _takes_goods(self, route: Route) -> bool:
        for stop in route.stops[1:]:
            if stop.kind == "reload":
                break
            order = self._problem.order.get(stop.order or "")
            if order and (order.kind == "delivery" or (order.kind == "visit" and any(order.loads.values()))):
                return True
        return False

    def _opening(self) -> dict[str, tuple[Interval, ...]]:
        problem = self._problem
        docks = [station for stations in self.at.values() for station in stations]
        closed = _Closings(problem, frozenset(station.name for station in docks))
        found: dict[str, tuple[Interval, ...]] = {}
        for station in docks:
            first, last = station.opens or 0, DAY if station.closes is None else station.closes
            last += DAY if last <= first else 0
            hours: list[Interval] = [(0, problem.calendar.minutes)]
            if station.opens is not None or station.closes is not None:
                hours = [(d * DAY + first, d * DAY + last) for d in range(-1, problem.calendar.days)]
            off = [
                (problem.calendar.day_of(d) * DAY, (problem.calendar.day_of(d) + 1) * DAY)
                for d in station.days_off
            ]
            shut = outside(problem, [*off, *closed.spans.get(station.name, ())])
            within = intersected(tuple(hours), ((0, problem.calendar.minutes),))
            found[station.name] = intersected(within, shut)
        return found


class _Closings(Encoding):
    """Hears when hard rules keep docks from work, and nothing else."""

    plans = "loadings"

    def __init__(self, problem: Problem, docks: frozenset[str]) -> None:
        super().__init__(problem)
        self._docks = docks
        self.spans: dict[str, list[Interval]] = {}
        for rule in problem.active_rules:
            if rule.constraint.soft:
                continue
            try:
                rule.constraint.encode(self)
            except PacktrainError:
                continue  # it is not about the hours of a dock; the rooms refuse what they can't keep

    @property
    def own_resources(self) -> frozenset[str]:
        """The docks."""
        return self._docks

    def block(self, resource: str, periods: tuple[Interval, ...]) -> None:
        """Note the periods."""
        self.spans.setdefault(resource, []).extend(periods)
