"""Orders moved by hand: to another place in their route, or to another vehicle or day. Other stops keep their sequence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planner.errors import PacktrainError
from planner.model.plan import Plan, Route, Stop
from planner.model.problem import Problem
from planner.retiming import Retiming, Timed


@dataclass(frozen=True)
class Spot:
    """Where a stop stands.

    Attributes
    ----------
    vehicle : str
    day : int
        The day of the route.
    position : int
        How many stops lie before it, start, end and what moves with it not counted.
    """

    vehicle: str
    day: int
    position: int


def spot_of(plan: Plan, order: str, kind: str = "") -> Spot:
    """Return where an order's stop stands: of a shipment the one said, else the first.

    Raises
    ------
    PacktrainError
        When no route has it.
    """
    for route in plan.routes:
        inner = _inner(route)
        moving = _moving(inner, order, kind)
        if moving:
            first = next(n for n, stop in enumerate(inner) if stop is moving[0])
            return Spot(route.vehicle, route.day, first)
    raise PacktrainError(f"{order} is on no route of the plan; insert it or solve first.")


def length_without(plan: Plan, vehicle: str, day: int, order: str, kind: str = "") -> int:
    """Return at how many positions less one a stop can stand in a route that it is taken out of."""
    route = _route(plan, vehicle, day)
    if route is None:
        return 0
    inner = _inner(route)
    moving = _moving(inner, order, kind) if any(stop.order == order for stop in inner) else []
    return len(inner) - len(moving)


def position_at(plan: Plan, vehicle: str, day: int, minute: float, order: str, kind: str = "") -> int:
    """Return the position at which a stop that begins at a minute would stand among a route's other stops."""
    route = _route(plan, vehicle, day)
    if route is None:
        return 0
    inner = _inner(route)
    moving = {id(stop) for stop in _moving(inner, order, kind)}
    return sum((stop.start + stop.end) / 2 < minute for stop in inner if id(stop) not in moving)


class StopMoves:
    """Moves orders between the routes of one plan and times those anew; everything else stays as it is.

    Parameters
    ----------
    problem : Problem
    plan : Plan
        The plan in force.
    """

    def __init__(self, problem: Problem, plan: Plan) -> None:
        self.problem = problem
        self.plan = plan
        self._retiming = Retiming(problem, plan)

    def moved(self, order: str, spot: Spot, kind: str = "") -> Plan:
        """Return the plan with an order at another spot.

        Parameters
        ----------
        order : str
        spot : Spot
            Its position is cut to what there is.
        kind : str
            Of a shipment, which stop goes to the spot: ``"pickup"`` (also when not said) or ``"delivery"``. The
            other one stays where it is on the same route; on another it goes where it does least harm. The pickup
            stays before the delivery.

        Raises
        ------
        PacktrainError
            When there is no such order or vehicle, or the day is not in the plan.
        """
        return self._done(self._tried(order, spot, kind))

    def best(self, order: str, vehicle: str, day: int) -> Spot:
        """Return the spot on a vehicle's route of a day where an order does least harm: least late, then shortest."""
        last = length_without(self.plan, vehicle, day, order)
        spots = [Spot(vehicle, day, position) for position in range(last + 1)]
        return min(spots, key=lambda spot: self._harm(self._tried(order, spot, "")))

    # -- inner workings ----------------------------------------------------------------------------

    def _tried(self, order: str, spot: Spot, kind: str) -> dict[tuple[str, int], Timed | None]:
        """Return the routes that change, by vehicle and day; None where nothing is left of one."""
        if order not in self.problem.order:
            raise PacktrainError(f"There is no order “{order}” in this scenario.")
        if spot.vehicle not in self.problem.vehicle:
            raise PacktrainError(f"There is no vehicle “{spot.vehicle}” in this scenario.")
        if not 0 <= spot.day < self.problem.calendar.days:
            raise PacktrainError(f"The plan does not cover day {spot.day + 1}; choose another.")
        rests: dict[tuple[str, int], list[Stop]] = {}
        target = (spot.vehicle, spot.day)
        moving: list[Stop] = []
        for route in self.plan.routes:
            inner = _inner(route)
            if not any(stop.order == order for stop in inner):
                continue
            key = (route.vehicle, route.day)
            out = _moving(inner, order, kind if key == target else "")
            moving += out
            rests[key] = [stop for stop in inner if all(stop is not other for other in out)]
        if not moving:
            moving = list(self._fresh(order))
        if target not in rests:
            there = _route(self.plan, *target)
            rests[target] = _inner(there) if there is not None else []
        stops = rests[target]
        position = _clamped(stops, order, moving, max(0, min(spot.position, len(stops))))
        if len(moving) == 1:
            sequences = [[*stops[:position], *moving, *stops[position:]]]
        else:
            pickup, delivery = moving
            first, last = (
                (range(position + 1), (position,))
                if kind == "delivery"
                else ((position,), range(position, len(stops) + 1))
            )
            sequences = [[*stops[:i], pickup, *stops[i:j], delivery, *stops[j:]] for i in first for j in last]
        del rests[target]
        others = {key: self._timed(key, kept) for key, kept in rests.items()}
        best = min(({target: self._timed(target, sequence)} for sequence in sequences), key=self._harm)
        return {**others, **best}

    def _timed(self, key: tuple[str, int], stops: list[Stop]) -> Timed | None:
        kept = _without_idle(stops)
        return self._retiming.route(*key, kept) if kept else None

    def _fresh(self, order: str) -> Iterator[Stop]:
        record = self.problem.order[order]
        if record.kind == "shipment":
            yield Stop(kind="pickup", order=order, place=record.place, arrival=0, start=0, end=0)
            place = record.to_place or record.place
            yield Stop(kind="delivery", order=order, place=place, arrival=0, start=0, end=0)
        else:
            yield Stop(kind=record.kind, order=order, place=record.place, arrival=0, start=0, end=0)

    def _harm(self, tried: dict[tuple[str, int], Timed | None]) -> tuple[int, int]:
        timed = [one for one in tried.values() if one is not None]
        return sum(one.late for one in timed), sum(s.metres for one in timed for s in one.route.stops)

    def _done(self, tried: dict[tuple[str, int], Timed | None]) -> Plan:
        routes: list[Route] = []
        left = dict(tried)
        for route in self.plan.routes:
            key = (route.vehicle, route.day)
            if key not in left:
                routes.append(route)
                continue
            timed = left.pop(key)
            if timed is not None:
                routes.append(timed.route)
        routes += [timed.route for timed in left.values() if timed is not None]
        served = {name for route in routes for name in route.orders}
        unserved = tuple(item for item in self.plan.unserved if item.activity not in served)
        gone = {key for key, timed in tried.items() if timed is None}
        loadings = tuple(one for one in self.plan.loadings if (one.vehicle, one.day) not in gone)
        return self.plan.model_copy(
            update={"routes": tuple(routes), "unserved": unserved, "loadings": loadings}
        )


def _route(plan: Plan, vehicle: str, day: int) -> Route | None:
    return next((r for r in plan.routes if (r.vehicle, r.day) == (vehicle, day)), None)


def _inner(route: Route) -> list[Stop]:
    return [stop for stop in route.stops if stop.kind not in ("start", "end")]


def _moving(stops: list[Stop], order: str, kind: str) -> list[Stop]:
    """Return the stops of an order that move: both of a shipment unless one is said."""
    own = [stop for stop in stops if stop.order == order]
    return [stop for stop in own if stop.kind == kind] if kind and len(own) > 1 else own


def _clamped(stops: list[Stop], order: str, moving: list[Stop], position: int) -> int:
    """Return a position at which a shipment is still picked up before it is delivered."""
    other = next((n for n, stop in enumerate(stops) if stop.order == order), None)
    if other is None:
        return position
    return max(position, other + 1) if moving[0].kind == "delivery" else min(position, other)


def _without_idle(stops: list[Stop]) -> list[Stop]:
    """Return stops without reloads that nothing comes before or after; empty when no order is left."""
    if all(stop.order is None for stop in stops):
        return []
    kept: list[Stop] = []
    since = False
    for n, stop in enumerate(stops):
        if stop.kind == "reload":
            if not since or all(later.order is None for later in stops[n:]):
                continue
            since = False
        elif stop.order is not None:
            since = True
        kept.append(stop)
    return kept
