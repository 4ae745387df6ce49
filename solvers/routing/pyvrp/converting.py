"""Paths to PyVRP's solutions and back."""

from __future__ import annotations

from pyvrp import Activity, ActivityType, ProblemData, Route, Solution

from solvers.routing.engine import Answer, Paths
from solvers.routing.instance import RELOAD, Path, without_empty_trips
from solvers.routing.pyvrp.shifts import midnight
from solvers.routing.pyvrp.translation import Translation


class Converter:
    """Converts for one translation and one `ProblemData` made of it.

    Parameters
    ----------
    translation : Translation
        What the data was made of.
    data : ProblemData
        With orders required or with prizes.
    """

    def __init__(self, translation: Translation, data: ProblemData) -> None:
        self._translation = translation
        self._data = data
        self._clients: dict[int, list[int]] = {}
        for number, (visit, _) in enumerate(translation.clients):
            self._clients.setdefault(visit, []).append(number)
        self._pickups = {pair[0]: n for n, pair in enumerate(translation.shipments)}
        self._deliveries = {pair[1]: n for n, pair in enumerate(translation.shipments)}
        self._sort_of = {u: n for n, sort in enumerate(translation.sorts) for u in sort.units}
        self._hints: dict[int, int] = {}
        instance = translation.instance
        levels = translation.weights.levels
        self._all_missing = sum(levels.get(instance.level(order), 0) for order in instance.of_order)

    # -- paths to a solution ------------------------------------------------------------------------

    def solution(self, paths: Paths) -> Solution:
        """Return paths as a solution; it need be neither complete nor feasible.

        What PyVRP can't say of them is left out: unknown visits, halves of shipments, shipments on board
        over a reload, units that can't be out.
        """
        routes = []
        seen: set[int] = set()
        used: dict[int, int] = {}
        for unit, path in paths.items():
            kind = self._sort_of.get(unit)
            if kind is None or used.get(kind, 0) >= self._data.vehicle_type(kind).num_available:
                continue
            activities = self._activities(unit, kind, self._cleaned(path, kind, seen))
            if activities:
                routes.append(Route(self._data, activities, kind))
                used[kind] = used.get(kind, 0) + 1
        return Solution(self._data, routes)

    def hint(self, paths: Paths) -> None:
        """Let vehicles that are alike keep, as far as possible, what they have in these paths."""
        self._hints = {what: unit for unit, path in paths.items() for what in path if what != RELOAD}

    def _cleaned(self, path: Path, kind: int, seen: set[int]) -> Path:
        sort = self._translation.sorts[kind]
        trip = reloads = 0
        trip_of: dict[int, int] = {}
        kept: list[int] = []
        for what in path:
            if what == RELOAD:
                if reloads < sort.reloads:
                    reloads += 1
                    trip += 1
                    kept.append(RELOAD)
            elif what not in seen and (
                what in self._clients or what in self._pickups or what in self._deliveries
            ):
                seen.add(what)
                trip_of[what] = trip
                kept.append(what)
        for pickup, delivery in self._translation.shipments:
            if pickup not in trip_of and delivery not in trip_of:
                continue
            broken = trip_of.get(pickup) != trip_of.get(delivery)
            if broken or kept.index(pickup) > kept.index(delivery):
                kept = [what for what in kept if what not in (pickup, delivery)]
                seen.difference_update((pickup, delivery))
        return without_empty_trips(tuple(kept))

    def _activities(self, unit: int, kind: int, path: Path) -> list[Activity]:
        """Return a path's activities; of a group the first client is taken that can still be reached."""
        instance = self._translation.instance
        record = instance.units[unit]
        minutes = instance.minutes(record.speed)
        time, place = self._translation.sorts[kind].shift.first, record.start
        found = []
        for what in path:
            if what == RELOAD:
                depot = self._data.vehicle_type(kind).reload_depots[0]
                found.append(Activity(ActivityType.DEPOT, depot))
                time += int(minutes[place, record.start]) + record.reload_minutes
                place = record.start
                continue
            visit = instance.visits[what]
            time += int(minutes[place, visit.place])
            place = visit.place
            if what in self._clients:
                client, opens = self._client(what, unit, time)
                found.append(Activity(ActivityType.CLIENT, client))
                time = max(time, opens)
            elif what in self._pickups:
                found.append(Activity(ActivityType.PICKUP, self._pickups[what]))
            else:
                found.append(Activity(ActivityType.DELIVERY, self._deliveries[what]))
            time += visit.service
        return found

    def _client(self, visit: int, unit: int, time: int) -> tuple[int, int]:
        clients = self._clients[visit]
        choices = self._translation.clients
        mine = [c for c in clients if unit in choices[c][1].units] or clients
        best = next((c for c in mine if choices[c][1].window[1] >= time), mine[-1])
        return best, choices[best][1].window[0]

    # -- a solution to paths ------------------------------------------------------------------------

    def value(self, solution: Solution) -> int:
        """Return a feasible solution's objective in the instance's own weights."""
        translation = self._translation
        instance, rates = translation.instance, translation.weights.rates
        value = self._all_missing
        for route in solution.routes():
            rate = rates[translation.sorts[route.vehicle_type()].units[0]]
            path = self._visits(route)
            strangers = translation.strangers(route.vehicle_type(), path)
            metres = route.distance() - strangers * translation.sorts[route.vehicle_type()].added
            value += round(rate.metre * metres) + rate.minute * route.duration() + rate.used
            value += translation.weights.moved * strangers
            for what in path:
                if what == RELOAD:
                    continue
                visit = instance.visits[what]
                if visit.partner is None or visit.kind == "delivery":
                    value -= translation.weights.levels.get(instance.level(visit.order), 0)
        return value

    def complete(self, solution: Solution) -> bool:
        """Tell whether every order is served that may be planned."""
        served = sum(len(self._visits(route)) - (route.num_trips() - 1) for route in solution.routes())
        return served == len(self._clients) + 2 * len(self._translation.shipments)

    def answer(self, solution: Solution) -> Answer:
        """Return a solution as an answer."""
        translation = self._translation
        free = {kind: list(sort.units) for kind, sort in enumerate(translation.sorts)}
        paths: dict[int, Path] = {}
        starts: dict[int, int] = {}
        for route in sorted(solution.routes(), key=len, reverse=True):
            path = self._visits(route)
            unit = self._unit(free[route.vehicle_type()], path)
            free[route.vehicle_type()].remove(unit)
            paths[unit] = without_empty_trips(path)
            if translation.timed:
                zero = midnight(translation.instance.units[unit])
                times = [step.start_time + zero for step in route.schedule()[1:-1]]
                starts.update({w: t for w, t in zip(path, times, strict=True) if w != RELOAD})
        return Answer(paths, self.value(solution), starts)

    def _unit(self, free: list[int], path: Path) -> int:
        """Return one of the free units, best the one that has most of the path already."""
        counts: dict[int, int] = {}
        for what in path:
            unit = self._hints.get(what)
            if unit is not None:
                counts[unit] = counts.get(unit, 0) + 1
        return max(free, key=lambda unit: counts.get(unit, 0))

    def _visits(self, route: Route) -> Path:
        translation = self._translation
        found = []
        for activity in list(route)[1:-1]:
            if activity.is_client():
                found.append(translation.clients[activity.idx][0])
            elif activity.is_pickup():
                found.append(translation.shipments[activity.idx][0])
            elif activity.is_delivery():
                found.append(translation.shipments[activity.idx][1])
            else:
                found.append(RELOAD)
        return tuple(found)
