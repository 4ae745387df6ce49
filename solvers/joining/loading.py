"""Loadings on docks: as many as fit before the departures, routes that can wait leave later.

Loadings are taken by departure, each as early as it fits (earliest due date first, Jackson 1955), then moved as
late as their departures allow, so that nothing stands loaded longer than it must. A route leaves later only as far
as its waiting times and windows let it, which is asked of whoever knows the rules. A trip that still can't be loaded in
time goes before all others in the next attempt.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from planner.model import Plan, Problem, Route
from planner.model.calendar import Interval
from planner.model.plan import Loading
from solvers.joining.coupling import used
from solvers.joining.docks import Docks, Trip

_ATTEMPTS = 8
_SLOTS = 4
"""So many stretches are tried for a loading for which its route has to leave later."""
Key = tuple[str, int, int]


@dataclass
class Loaded:
    """What came of loading.

    Attributes
    ----------
    plan : Plan
        The plan with loadings, its routes perhaps later.
    failed : dict
        Trips that could not be loaded in time, with the minute at which they could have been; None: never.
    delays : dict
        By how many minutes routes leave later because a dock was busy, by vehicle and day.
    """

    plan: Plan
    failed: dict[Key, int | None] = field(default_factory=dict)
    delays: dict[tuple[str, int], int] = field(default_factory=dict)


def load(problem: Problem, docks: Docks, plan: Plan, fits: Callable[[Plan, str], bool]) -> Loaded:
    """Place the loadings of a plan.

    Parameters
    ----------
    fits : callable
        Tells whether a plan without loadings, with routes of a vehicle later, breaks no more than before.
    """
    bare = plan.model_copy(update={"loadings": ()})
    if not docks.at:
        return Loaded(bare)
    best: Loaded | None = None
    first: list[tuple[str, int]] = []
    for _ in range(_ATTEMPTS):
        found = _Yard(problem, docks, bare, fits).place(first)
        if best is None or len(found.failed) < len(best.failed):
            best = found
        news = [
            key
            for key in dict.fromkeys((vehicle, day) for vehicle, day, _ in found.failed)
            if key not in first
        ]
        if not news:
            break
        first = [*news, *first]
    assert best is not None
    return best


class _Yard:
    """The docks of one attempt."""

    def __init__(self, problem: Problem, docks: Docks, plan: Plan, fits: Callable[[Plan, str], bool]) -> None:
        self._problem = problem
        self._docks = docks
        self._plan = plan
        self._fits = fits
        self._taken: dict[str, list[tuple[int, int, int]]] = {}
        self._in_service: dict[str, list[Interval]] = {}
        names = {station.name for stations in docks.at.values() for station in stations}
        for item in plan.schedule:
            units = dict(item.needs)
            if item.station:
                units[item.station] = units.get(item.station, 0) + 1
            for name, count in units.items():
                if name in names:
                    self._taken.setdefault(name, []).append((item.start, item.end, count))
        for name, spans in used(plan).items():
            if name in problem.vehicle:
                self._in_service[name] = spans

    def place(self, first: list[tuple[str, int]]) -> Loaded:
        """Place every loading, those of some routes before all others."""
        rank = {key: number for number, key in enumerate(first)}
        waiting = {_key(trip) for trip in self._docks.trips(self._plan)}
        loadings: dict[Key, Loading] = {}
        failed: dict[Key, int | None] = {}
        delays: dict[tuple[str, int], int] = {}
        while waiting:
            open_ = [trip for trip in self._docks.trips(self._plan) if _key(trip) in waiting]
            trip = min(
                open_,
                key=lambda t: (rank.get((t.vehicle, t.day), len(first)), t.leaves, _key(t)),
                default=None,
            )
            if trip is None:
                break
            waiting.discard(_key(trip))
            slots = self._slots(trip)
            placed = next((slot for slot in slots if self._later(trip, slot) is not None), None)
            if placed is None:
                failed[_key(trip)] = slots[0].end if slots else None
                continue
            late = placed.end - trip.leaves
            busy = min(late, placed.start - self._alone(trip)) if late > 0 else 0
            if busy > 0:
                key = trip.vehicle, trip.day
                delays[key] = delays.get(key, 0) + busy
            self._plan = self._later(trip, placed) or self._plan
            self._take(placed)
            loadings[_key(trip)] = placed
        for trip in self._docks.trips(self._plan):
            placed = loadings.get(_key(trip))
            if placed is not None and placed.start < trip.since:  # its route was put off for an earlier trip
                failed[_key(trip)] = trip.since + trip.minutes
                del loadings[_key(trip)]
                self._taken[placed.station].remove((placed.start, placed.end, 1))
        settled = self._settled(loadings)
        return Loaded(self._plan.model_copy(update={"loadings": settled}), failed, delays)

    def _settled(self, loadings: dict[Key, Loading]) -> tuple[Loading, ...]:
        """Return the loadings, each as late as its departure and those after it allow."""
        trips = {_key(trip): trip for trip in self._docks.trips(self._plan)}
        found: list[Loading] = []
        for key in sorted(loadings, key=lambda key: -loadings[key].start):
            item, trip = loadings[key], trips.get(key)
            if trip is None:
                continue
            self._taken[item.station].remove((item.start, item.end, 1))
            later = self._latest(trip, item)
            self._take(later)
            found.append(later)
        return tuple(sorted(found, key=lambda item: (item.start, item.station)))

    # -- docks ---------------------------------------------------------------------------------------

    def _slots(self, trip: Trip) -> list[Loading]:
        """Return the first few stretches in which a trip can be loaded, by start, one for each moment."""
        found: dict[int, Loading] = {}
        for station in self._docks.at[trip.place]:
            open_ = self._docks.open[station.name]
            moments = {trip.since, *(a for a, _ in open_)}
            moments.update(end for _, end, _ in self._taken.get(station.name, ()))
            moments.update(end for _, end in self._in_service.get(trip.vehicle, ()))
            free = 0
            for start in sorted(moment for moment in moments if moment >= trip.since):
                if free < _SLOTS and self._free(trip, station.name, station.capacity, start):
                    free += 1
                    found.setdefault(start, self._loading(trip, station.name, start))
        return [found[start] for start in sorted(found)][:_SLOTS]

    def _later(self, trip: Trip, slot: Loading) -> Plan | None:
        """Return the plan in which a trip leaves after a loading, later if need be; None when that breaks something."""
        late = slot.end - trip.leaves
        return self._plan if late <= 0 else self._delayed(trip, late)

    def _alone(self, trip: Trip) -> int:
        """Return when a loading that makes its route late could begin if nothing else were at the docks."""
        taken, self._taken = self._taken, {}
        starts = (slot.start for slot in self._slots(trip) if self._later(trip, slot) is not None)
        found = next(starts, trip.leaves)
        self._taken = taken
        return found

    def _latest(self, trip: Trip, item: Loading) -> Loading:
        """Return a loading no earlier than one that is placed, on any dock."""
        best = item
        for station in self._docks.at[trip.place]:
            open_ = self._docks.open[station.name]
            ends = {trip.leaves, *(b for _, b in open_)}
            ends.update(start for start, _, _ in self._taken.get(station.name, ()))
            ends.update(start for start, _ in self._in_service.get(trip.vehicle, ()))
            for end in sorted((end for end in ends if end <= trip.leaves), reverse=True):
                if end - trip.minutes <= best.start:
                    break
                if self._free(trip, station.name, station.capacity, end - trip.minutes):
                    best = self._loading(trip, station.name, end - trip.minutes)
                    break
        return best

    def _free(self, trip: Trip, dock: str, capacity: int, start: int) -> bool:
        end = start + trip.minutes
        if not any(a <= start and end <= b for a, b in self._docks.open[dock]):
            return False
        if any(a < end and start < b for a, b in self._in_service.get(trip.vehicle, ())):
            return False
        there = [work for work in self._taken.get(dock, ()) if work[0] < end and start < work[1]]
        moments = {start, *(a for a, _, _ in there if a > start)}
        return all(sum(units for a, b, units in there if a <= moment < b) < capacity for moment in moments)

    def _take(self, item: Loading) -> None:
        self._taken.setdefault(item.station, []).append((item.start, item.end, 1))

    @staticmethod
    def _loading(trip: Trip, dock: str, start: int) -> Loading:
        return Loading(
            vehicle=trip.vehicle, day=trip.day, trip=trip.number, station=dock, start=start,
            end=start + trip.minutes,
        )  # fmt: skip

    # -- routes --------------------------------------------------------------------------------------

    def _delayed(self, trip: Trip, minutes: int) -> Plan | None:
        """Return the plan with one trip leaving later; None when that breaks something."""
        routes = list(self._plan.routes)
        routes[trip.route] = delayed(routes[trip.route], trip.stop, minutes)
        plan = self._plan.model_copy(update={"routes": tuple(routes)})
        return plan if self._fits(plan, trip.vehicle) else None


def delayed(route: Route, position: int, minutes: int) -> Route:
    """Return a route that leaves one of its stops so much later; what waits further on waits less."""
    stops = list(route.stops)
    stop = stops[position]
    if position == 0:
        times = {"arrival": stop.arrival + minutes, "start": stop.start + minutes, "end": stop.end + minutes}
    else:
        times = {"start": stop.start + minutes, "end": stop.end + minutes}
    stops[position] = stop.model_copy(update=times)
    push = minutes
    for number in range(position + 1, len(stops)):
        stop = stops[number]
        start = max(stop.start, stop.arrival + push)
        shift = start - stop.start
        stops[number] = stop.model_copy(
            update={"arrival": stop.arrival + push, "start": start, "end": stop.end + shift}
        )
        push = shift
    return route.model_copy(update={"stops": tuple(stops)})


def _key(trip: Trip) -> Key:
    return trip.vehicle, trip.day, trip.number
