"""Every activity is served once or left out with a reason; the plan names nothing unknown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from planner.judging import Breach, PlanView
from planner.model.records import Order, Task
from planner.wording import count_text


def check(view: PlanView) -> Iterator[Breach]:
    """Yield unknown names, double service, and activities that are neither served nor left out."""
    yield from _unknown(view)
    yield from _orders(view)
    yield from _tasks_and_shifts(view)
    yield from _unserved(view)
    yield from _priorities(view)


def _unknown(view: PlanView) -> Iterator[Breach]:
    problem, plan = view.problem, view.raw
    for route in plan.routes:
        if not route.stops:
            yield Breach(f"The route of {route.vehicle} has no stops.", resources=(route.vehicle,))
        if route.vehicle not in problem.vehicle:
            yield _no_such("vehicle", route.vehicle)
        for stop in route.stops:
            if stop.place not in problem.place:
                yield _no_such("place", stop.place)
            if stop.order is not None and stop.order not in problem.order:
                yield _no_such("order", stop.order)
    for item in plan.schedule:
        if item.task not in problem.task:
            yield _no_such("task", item.task)
        if item.station is not None and not (
            item.station in problem.station or item.station in problem.vehicle
        ):
            yield _no_such("station", item.station)
        for need in item.needs:
            if not (need in problem.station or need in problem.worker or need in problem.vehicle):
                yield _no_such("station, worker or vehicle", need)
    for duty in plan.roster:
        if duty.worker not in problem.worker:
            yield _no_such("worker", duty.worker)
        if duty.shift not in problem.shift:
            yield _no_such("shift", duty.shift)


def _no_such(what: str, name: str) -> Breach:
    return Breach(f"The plan has a {what} “{name}”, which this scenario does not have.")


def _orders(view: PlanView) -> Iterator[Breach]:
    seen: dict[str, list[tuple[int, int, str]]] = {}
    for number, route in enumerate(view.plan.routes):
        for position, stop in enumerate(route.stops):
            if stop.order is not None:
                seen.setdefault(stop.order, []).append((number, position, stop.kind))
            elif stop.kind in ("delivery", "pickup", "visit"):
                yield Breach(f"A {stop.kind} of {route.vehicle} names no order.", resources=(route.vehicle,))
    for name, stops in seen.items():
        kind = view.problem.order[name].kind
        kinds = [stop[2] for stop in stops]
        if kind == "shipment":
            if sorted(kinds) != ["delivery", "pickup"]:
                yield Breach(f"{name} is a shipment, but the plan has {_counted(kinds)} of it.", (name,))
                continue
            (one, other) = sorted(stops)
            if one[0] != other[0]:
                yield Breach(f"{name} is picked up on one route and delivered on another.", (name,))
            elif one[2] != "pickup":
                yield Breach(f"{name} is delivered before it is picked up.", (name,))
        elif kinds != [kind]:
            yield Breach(f"{name} needs one {kind}, but the plan has {_counted(kinds)} of it.", (name,))


def _counted(kinds: list[str]) -> str:
    plurals = {"delivery": "deliveries"}
    counts = Counter(kinds)
    return " and ".join(count_text(n, kind, plurals.get(kind, "")) for kind, n in sorted(counts.items()))


def _tasks_and_shifts(view: PlanView) -> Iterator[Breach]:
    tasks = Counter(item.task for item in view.plan.schedule)
    for name, times in tasks.items():
        if times > 1:
            yield Breach(f"{name} is scheduled {times} times.", (name,))
    duties = Counter((duty.worker, duty.shift) for duty in view.plan.roster)
    for (worker, shift), times in duties.items():
        if times > 1:
            yield Breach(f"{worker} is on {shift} {times} times.", (shift,), (worker,))


def _unserved(view: PlanView) -> Iterator[Breach]:
    problem = view.problem
    listed = Counter(item.activity for item in view.raw.unserved)
    for item in view.raw.unserved:
        if not (
            item.activity in problem.order or item.activity in problem.task or item.activity in problem.shift
        ):
            yield _no_such("left-out activity", item.activity)
    for name, times in listed.items():
        if times > 1:
            yield Breach(f"{name} is listed {times} times as left out.", (name,))
    for record in (*problem.orders, *problem.tasks):
        served = view.served(record.name)
        if served and listed[record.name]:
            yield Breach(f"{record.name} is served, but listed as left out.", (record.name,))
        elif not served and not listed[record.name]:
            yield Breach(f"{record.name} is neither served nor listed as left out.", (record.name,))
    posts = {item.activity: item.posts for item in view.raw.unserved}
    for shift in problem.shifts:
        open_posts = max(0, shift.needed - len(view.resources_of(shift.name)))
        if posts.get(shift.name, 0) != open_posts:
            said = posts.get(shift.name, 0)
            text = f"{shift.name} has {count_text(open_posts, 'open post')}, but {said} are listed."
            yield Breach(text, (shift.name,))


def _priorities(view: PlanView) -> Iterator[Breach]:
    records: tuple[Order | Task, ...] = (*view.problem.orders, *view.problem.tasks)
    for record in records:
        if record.name in view.ruled_levels:
            continue  # a rule decides, and is judged itself
        if record.priority == "must" and not view.served(record.name):
            yield Breach(f"{record.name} is left out, but must not be.", (record.name,))
        elif record.priority == "skip" and view.served(record.name):
            text = f"{record.name} is planned, but is marked to be left out."
            yield Breach(text, (record.name,), view.resources_of(record.name))
