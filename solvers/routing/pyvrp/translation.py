"""An instance in PyVRP's terms, and how much of it that is."""

from __future__ import annotations

from functools import cached_property
from typing import Any, cast

from pyvrp import Client, ClientGroup, Depot, Location, ProblemData, Shipment, VehicleType

from planner.model.calendar import Interval
from planner.travel.times import UNREACHABLE
from solvers.routing.instance import Instance, Path
from solvers.routing.pyvrp.amounts import Amounts
from solvers.routing.pyvrp.choices import Choice, Choices
from solvers.routing.pyvrp.costs import Costs
from solvers.routing.pyvrp.homes import Homes
from solvers.routing.pyvrp.network import Network
from solvers.routing.pyvrp.shifts import Shift, days_meet, shift_of
from solvers.routing.pyvrp.sorts import Sort, Sorts
from solvers.routing.statements import Bound, InUse, NotBefore
from solvers.routing.weights import Weights

_EVER = 2**63 - 1
"""PyVRP's word for no limit."""


class Translation:
    """What PyVRP is told of an instance.

    Attributes
    ----------
    instance, weights
        What is translated.
    sorts : list of Sort
        By type of vehicle.
    clients : list of (int, Choice)
        By client, the visit and its way to be done.
    shipments : list of (int, int)
        By shipment, pickup and delivery.
    whole : bool
        Whether that is everything: an answer then keeps every rule.
    """

    def __init__(self, instance: Instance, weights: Weights) -> None:
        self.instance = instance
        self.weights = weights
        self.whole = not _beyond(instance, weights)
        self.shifts = self._shifts()
        self._choices = Choices(instance, self.shifts)
        visits = sorted(self._choices.of_visit)
        self._amounts = Amounts(instance, self.shifts, visits)
        bounds = [self._amounts.bound(s) for s in instance.statements if isinstance(s, Bound)]
        furthest = int(instance.travel.metres[instance.travel.metres < UNREACHABLE].max(initial=1))
        self.costs = Costs(instance, weights, list(self.shifts), furthest, self._choices.last)
        self.whole &= all(bounds) and self._choices.whole and self._amounts.whole
        nobody = Homes(instance, self._choices, 0, False)
        said = self._settle(visits, nobody)
        homes = nobody if self.empty else Homes(instance, self._choices, self.costs.moved, self.timed)
        if homes.sets:
            without, said = said, self._settle(visits, homes)
            if not said and (without or not self._network.whole):  # hard rules go before a price
                self._settle(visits, nobody)
        self.whole &= said and homes.whole

    def _settle(self, visits: list[int], homes: Homes) -> bool:
        """Settle sorts of vehicle-days, clients and locations; tell whether they say everything."""
        instance = self.instance
        sorts = Sorts(instance, self.shifts, self._choices, self._amounts, self.costs.prices, homes)
        uses = [sorts.limit(s) for s in instance.statements if isinstance(s, InUse)]
        self.sorts = sorts.found
        self.clients: list[tuple[int, Choice]] = []
        self.shipments: list[tuple[int, int]] = []
        self._network = Network(instance, sorts)
        self._place(visits)
        self._network.settle()
        return all(uses) and self._network.whole

    def _shifts(self) -> dict[int, Shift]:
        found: dict[int, Shift] = {}
        for number in range(len(self.instance.units)):
            shift, only = shift_of(self.instance, number)
            if shift is not None:
                found[number] = shift
                self.whole &= only
        self.whole &= not days_meet(self.instance, found)
        return found

    def _place(self, visits: list[int]) -> None:
        """Give numbers to clients and shipments, and to every stop a location, depots first."""
        for sort in self.sorts:
            self._network.location(sort.unit.start)
            self._network.location(sort.unit.end)
        for visit in visits:
            record = self.instance.visits[visit]
            for choice in self._choices.of_visit[visit]:
                self._network.location(record.place, choice.units, visit)
                if record.partner is None:
                    self.clients.append((visit, choice))
            if record.partner is not None and record.kind == "pickup":
                self.shipments.append((visit, record.partner))

    @property
    def empty(self) -> bool:
        """Whether there is nothing to plan, or nobody to do it."""
        return not self.sorts or not (self.clients or self.shipments)

    @cached_property
    def orders(self) -> set[str]:
        """The orders that may be planned."""
        return {self.instance.visits[visit].order for visit in self._choices.of_visit}

    def strangers(self, kind: int, path: Path) -> int:
        """Return how many visits of a path are not at home with a sort of vehicle-days."""
        homes, home_of = self.sorts[kind].homes, self._network.home_of
        return sum(what in home_of and not homes[home_of[what]] for what in path)

    @cached_property
    def timed(self) -> bool:
        """Whether time could ever forbid or cost anything."""
        network, shifts = self._network, self.shifts.values()
        if any(s.price.minute for s in self.sorts) or network.forbids:
            return True
        if any(s.back > s.first for s in shifts):
            return True
        visits = [self.instance.visits[v] for v in self._choices.of_visit]
        reloads = max(s.reloads for s in self.sorts)
        longest = (len(visits) + reloads + 1) * network.slowest + sum(v.service for v in visits)
        longest += reloads * max(s.unit.reload_minutes for s in self.sorts)
        start = max(s.first for s in shifts)
        if start + longest > min(s.last for s in shifts) or start > min(s.latest for s in shifts):
            return True
        if any(s.unit.max_minutes is not None and s.unit.max_minutes < longest for s in self.sorts):
            return True
        times = [s.shift.reloading for s in self.sorts if s.shift.reloading is not None]
        times += [choice.window for found in self._choices.of_visit.values() for choice in found]
        return any(a > start or b < start + longest for a, b in times)

    @property
    def _never(self) -> int:
        """Minutes that no route can take."""
        return 2 * self._choices.last + 1440

    @property
    def _bounded(self) -> bool:
        """Whether minutes, which don't matter otherwise, bound the metres: added ones are in the distances."""
        return not self.timed and any(s.added and s.unit.max_metres is not None for s in self.sorts)

    def data(self, required: bool) -> ProblemData:
        """Return PyVRP's problem.

        Parameters
        ----------
        required : bool
            Whether every order must be served; otherwise each has a prize.
        """
        groups: list[ClientGroup] = []
        clients = self._clients(required, groups)
        depots: list[Depot] = []
        types = [self._type(sort, depots) for sort in self.sorts]
        shipments = [self._shipment(pair, required) for pair in self.shipments]
        # PyVRP's stubs have no word for a matrix of whole numbers.
        distances, durations = cast(
            "tuple[list[Any], list[Any]]", self._network.matrices(self.timed, self._bounded, self._never)
        )
        nowhere = [Location(0, 0)] * self._network.size
        return ProblemData(nowhere, clients, depots, types, distances, durations, groups, shipments)

    def _loads(self, visit: int) -> tuple[list[int], list[int]]:
        """Return what a visit brings and what it takes away, by dimension."""
        kind = self.instance.visits[visit].kind
        brought, taken = [], []
        for dimension in self._amounts.dimensions:
            amount = dimension.amounts.get(visit, 0)
            away = kind == "pickup" and not dimension.counted
            brought.append(0 if away else amount)
            taken.append(amount if away else 0)
        return brought, taken

    def _times(self, visit: int, window: Interval) -> tuple[int, int, int]:
        """Return a stop's window and how long its service takes, as far as time matters."""
        return (*window, self.instance.visits[visit].service) if self.timed else (0, _EVER, 0)

    def _clients(self, required: bool, groups: list[ClientGroup]) -> list[Client]:
        found: list[Client] = []
        for visit, choice in self.clients:
            record = self.instance.visits[visit]
            group = None
            if len(self._choices.of_visit[visit]) > 1:
                if not (found and self.clients[len(found) - 1][0] == visit):
                    groups.append(ClientGroup(required=required))
                group = len(groups) - 1
                groups[group].add_client(len(found))
            brought, taken = self._loads(visit)
            early, late, service = self._times(visit, choice.window)
            found.append(
                Client(
                    location=self._network.location(record.place, choice.units, visit),
                    delivery=brought,
                    pickup=taken,
                    service_duration=service,
                    tw_early=early,
                    tw_late=late,
                    prize=0 if required else self._prize(visit),
                    required=required and group is None,
                    group=group,
                )
            )
        return found

    def _prize(self, visit: int) -> int:
        return self.costs.prizes.get(self.instance.level(self.instance.visits[visit].order), 0)

    def _shipment(self, pair: tuple[int, int], required: bool) -> Shipment:
        (pickup, delivery), visits = pair, self.instance.visits
        early, late = (self._choices.of_visit[visit][0] for visit in pair)
        first, then = self._times(pickup, early.window), self._times(delivery, late.window)
        amounts = [0 if d.counted else d.amounts.get(pickup, 0) for d in self._amounts.dimensions]
        return Shipment(
            pickup_location=self._network.location(visits[pickup].place, early.units, pickup),
            delivery_location=self._network.location(visits[delivery].place, late.units, delivery),
            pickup_tw_early=first[0],
            pickup_tw_late=first[1],
            pickup_service_duration=first[2],
            delivery_tw_early=then[0],
            delivery_tw_late=then[1],
            delivery_service_duration=then[2],
            amount=amounts,
            prize=0 if required else self._prize(pickup),
            required=required,
        )

    def _type(self, sort: Sort, depots: list[Depot]) -> VehicleType:
        unit, shift, timed = sort.unit, sort.shift, self.timed
        start = _depot(depots, Depot(self._network.location(unit.start)))
        back = shift.back if timed and shift.back > shift.first else 0
        end = _depot(depots, Depot(self._network.location(unit.end), back))
        reloading: list[int] = []
        if sort.reloads and shift.reloading is not None:
            times = (*shift.reloading, unit.reload_minutes) if timed else (0, _EVER, 0)
            reloading = [_depot(depots, Depot(self._network.location(unit.start), *times))]
        longest = unit.max_minutes if timed else unit.max_metres if self._bounded else None
        furthest = None if self._bounded else unit.max_metres
        capacities = [
            dimension.total if capacity is None else capacity
            for dimension, capacity in zip(self._amounts.dimensions, sort.capacities, strict=True)
        ]
        return VehicleType(
            num_available=min(sort.available, len(self.clients) + len(self.shipments)),
            capacity=capacities,
            start_depot=start,
            end_depot=end,
            fixed_cost=sort.price.used,
            unit_distance_cost=sort.price.metre or bool(sort.added),
            tw_early=shift.first if timed else 0,
            tw_late=shift.last if timed else _EVER,
            start_late=shift.latest if timed else None,
            shift_duration=_EVER if longest is None else longest,
            max_distance=_EVER if furthest is None else furthest,
            unit_duration_cost=sort.price.minute if timed else 0,
            profile=self._network.profile(sort),
            reload_depots=reloading,
            max_reloads=sort.reloads if reloading else 0,
        )


def _depot(depots: list[Depot], wanted: Depot) -> int:
    """Return the number of a depot like this one."""
    for number, depot in enumerate(depots):
        if depot == wanted:
            return number
    depots.append(wanted)
    return len(depots) - 1


def _beyond(instance: Instance, weights: Weights) -> bool:
    """Tell whether there is anything that PyVRP has no words for at all."""
    out = [n for n, unit in enumerate(instance.units) if unit.trips]
    return bool(
        weights.finish
        or weights.balance
        or instance.passing
        or instance.rides
        or any(instance.pauses.get(n) or n in instance.laws for n in out)
        or any(s.soft or not isinstance(s, Bound | InUse | NotBefore) for s in instance.statements)
    )
