"""Small random scenarios, plans that keep to their records, and rules of a kind: all from one seed."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Any

from planner.checking import judge
from planner.constraints import KINDS, Constraint, parse
from planner.errors import PacktrainError
from planner.fields import QUANTITIES, FieldType, Role, Shape, field_types
from planner.model import (
    Duty,
    Mode,
    Order,
    Place,
    Plan,
    Predecessor,
    Problem,
    Route,
    Rule,
    ScheduledTask,
    Settings,
    Shift,
    Station,
    Task,
    TravelLink,
    Vehicle,
    Window,
    Worker,
)
from planner.refusals import unplannable
from planner.rests import Closings
from planner.sorts import Sort
from tests.helpers.plans import Do, complete, drive

START = date(2026, 11, 23)  # a Monday
PLACES = ("Depot", "Clinic", "Harbour", "School", "Farm")


def random_problem(rng: random.Random, sort: Sort) -> Problem:
    """Return a scenario of one sort over one to three days, without rules."""
    days = rng.choice((1, 2, 3)) if sort != "roster" else rng.choice((3, 5, 8))
    settings = Settings(start_date=START, end_date=START + timedelta(days=days - 1))
    parts = {"routes": _routes, "schedule": _schedule, "roster": _roster}[sort](rng, days)
    return Problem(settings=settings, **parts)


def _routes(rng: random.Random, days: int) -> dict[str, Any]:
    far = rng.choice((1, 1, 1, 4))  # a whole day at the wheel, for the laws on driving
    places = [
        Place(name=name, groups=("north",) if rng.random() < 0.4 else ())
        if rng.random() < 0.8
        else Place(name=name, opens=rng.choice((300, 420)), closes=rng.choice((1080, 1200)))
        for name in PLACES
    ]
    travel = [
        TravelLink(
            origin=a, destination=b, metres=rng.randint(2, 40) * 1000, minutes=far * rng.randint(5, 70)
        )
        for i, a in enumerate(PLACES)
        for b in PLACES[i + 1 :]
    ]
    vehicles = [
        Vehicle(
            name=f"Van {n}",
            start_place="Depot",
            end_place=rng.choice(("Depot", "Depot", "Farm", None)),
            capacities={"weight": 1_000_000},
            starts=rng.choice((0, 360)),
            ends=rng.choice((1200, 1440)),
            max_trips=rng.choice((1, 2)),
            reload_minutes=rng.choice((0, 15)),
            speed_factor=rng.choice((1.0, 1.0, 0.8)),
            cost_per_km=100,
            driver=rng.choice(("", f"Driver {n}")),
            groups=("big",) if n == 1 else (),
        )
        for n in (1, 2, 3)
    ]
    orders = []
    for n in range(1, rng.randint(4, 8)):
        kind = rng.choice(("delivery", "delivery", "delivery", "pickup", "shipment", "visit"))
        place, to_place = rng.sample(PLACES[1:], 2)
        orders.append(
            Order(
                name=f"Order {n}",
                kind=kind,  # type: ignore[arg-type]
                place=place,
                to_place=to_place if kind == "shipment" else None,
                loads={} if kind == "visit" else {"weight": rng.randint(1, 4) * 100_000},
                service_minutes=rng.choice((0, 10, 25)),
                windows=(Window(earliest=300, latest=rng.choice((900, 1200))),) if rng.random() < 0.3 else (),
                groups=(rng.choice(("frozen", "dry")),),
            )
        )
    return {"places": places, "travel": travel, "vehicles": vehicles, "orders": orders}


def _schedule(rng: random.Random, days: int) -> dict[str, Any]:
    stations = [
        Station(
            name=f"Bay {n}",
            opens=rng.choice((None, 360)),
            closes=rng.choice((None, 1200)),
            days_off=(START + timedelta(days=1),) if rng.random() < 0.15 else (),
            setup_minutes=rng.choice((0, 0, 20)),
            groups=("bays",),
        )
        for n in (1, 2)
    ]
    stations.append(Station(name="Crew", capacity=2, groups=("people",)))
    stations.append(Station(name="Spares", capacity=rng.choice((1, 2, 4)), used_up=True))
    workers = [
        Worker(
            name=name,
            skills=("fitter",),
            days_off=(START,) if days > 1 and rng.random() < 0.3 else (),
        )
        for name in ("Ana", "Luc")
    ]
    vehicles = [Vehicle(name=f"Van {n}", start_place="Depot", groups=("vans",)) for n in (1, 2)]
    tasks: list[Task] = []
    for n in range(1, rng.randint(4, 8)):
        minutes = rng.choice((30, 60, 120))
        modes = [Mode(station=rng.choice(("Bay 1", "Bay 2", "bays")), minutes=minutes)]
        if rng.random() < 0.3:
            modes.append(
                Mode(
                    station=rng.choice(("Bay 1", "Bay 2", "", "Van 1")),
                    minutes=rng.choice((30, 90)),
                    needs=rng.choice(({"Crew": 1}, {"Spares": 2}, {"fitter": 1}, {"fitter": 2, "Spares": 1})),
                )
            )
        needs = rng.choice(({"Crew": 1}, {"Crew": 2}, {"fitter": 1}, {"Luc": 1, "Spares": 1}, {"vans": 1}))
        tasks.append(
            Task(
                name=f"Task {n}",
                job=rng.choice(("Job A", "Job B")),
                minutes=minutes,
                modes=tuple(modes) if rng.random() < 0.85 else (),
                needs=needs if rng.random() < 0.5 else {},
                interruptible=rng.random() < 0.3,
                after=(Predecessor(task=tasks[-1].name, lag=10),) if tasks and rng.random() < 0.2 else (),
                groups=(rng.choice(("engine", "paint")),),
            )
        )
    depot = [Place(name="Depot", latitude=52.0, longitude=5.0)]
    named = {name for task in tasks for mode in (task, *task.modes) for name in mode.needs}
    named.update(mode.station for task in tasks for mode in task.modes)
    # Who works on no task is the roster's or the routes' alone.
    return {
        "stations": stations,
        "tasks": tasks,
        "workers": [worker for worker in workers if named & {worker.name, *worker.skills}],
        "vehicles": [vehicle for vehicle in vehicles if named & {vehicle.name, *vehicle.groups}],
        "places": depot,
    }


def _roster(rng: random.Random, days: int) -> dict[str, Any]:
    workers = [
        Worker(name=name, skills=("nurse",) if rng.random() < 0.6 else (), groups=(group,))
        for name, group in (("Ana", "red"), ("Luc", "red"), ("Mia", "blue"), ("Tom", "blue"))
    ]
    shifts = [
        Shift(
            name=f"{name} {day + 1}",
            date=START + timedelta(days=day),
            starts=starts,
            ends=ends,
            needed=rng.choice((1, 1, 2)),
            skill="nurse" if rng.random() < 0.2 else "",
            groups=(name.lower(),),
        )
        for day in range(days)
        for name, starts, ends in (("Early", 360, 840), ("Late", 840, 1320), ("Night", 1320, 1800))
    ]
    return {"workers": workers, "shifts": shifts}


# -- plans ------------------------------------------------------------------------------------------------


def random_plan(rng: random.Random, problem: Problem) -> Plan:
    """Return a plan that keeps to the records; what spoiled it was left out."""
    plan = Plan(routes=_random_routes(rng, problem), schedule=_random_schedule(rng, problem), roster=_random_roster(rng, problem))  # fmt: skip
    while True:
        plan = complete(problem, plan)
        bad = [breach for breach in judge(problem, plan).breaches if breach.hard]
        if not bad:
            return plan
        worst = {a for breach in bad for a in breach.activities[:1]} or None
        plan = _without(rng, problem, plan, worst)


def _without(rng: random.Random, problem: Problem, plan: Plan, activities: set[str] | None) -> Plan:
    """Return a plan without some activities; None: without one whole route, or all."""
    routes = list(plan.routes)
    if activities is None and routes:
        routes.pop(rng.randrange(len(routes)))
    dropped = activities or set()
    rebuilt = []
    for route in routes:
        if not dropped & set(route.orders):
            rebuilt.append(route)
            continue
        left = [s for s in route.stops if s.order is not None and s.order not in dropped]
        if left:
            steps = [Do(s.order or "", part=s.kind) for s in left]  # type: ignore[arg-type]
            rebuilt.append(
                drive(problem, route.vehicle, route.start - route.day * 1440, *steps, day=route.day)
            )
    return plan.model_copy(
        update={
            "routes": tuple(rebuilt),
            "schedule": tuple(i for i in plan.schedule if i.task not in dropped),
            "roster": tuple(d for d in plan.roster if d.shift not in dropped),
        }
    )


def _random_routes(rng: random.Random, problem: Problem) -> tuple[Route, ...]:
    orders = [o.name for o in problem.orders if rng.random() < 0.9]
    rng.shuffle(orders)
    seats = [(v, d) for v in problem.vehicles for d in range(problem.calendar.days)]
    rng.shuffle(seats)
    found = []
    for vehicle, day in seats[: rng.randint(1, 3)]:
        mine, orders = orders[: rng.randint(1, 4)], orders[4:]
        names = [name for name in mine for _ in range(2 if problem.order[name].kind == "shipment" else 1)]
        rng.shuffle(names)
        steps: list[Do] = [
            Do(name, leave_after=rng.choice((0, 0, 0, 20)), wait=rng.choice((0, 0, 15))) for name in names
        ]
        if vehicle.max_trips > 1 and len(steps) > 1 and rng.random() < 0.5:
            steps.insert(rng.randint(1, len(steps) - 1), Do("reload"))
        if steps:
            found.append(
                drive(problem, vehicle.name, max(vehicle.starts, rng.randint(5, 11) * 60), *steps, day=day)
            )
    return tuple(found)


def _random_schedule(rng: random.Random, problem: Problem) -> tuple[ScheduledTask, ...]:
    found = []
    clock = rng.choice((0, 360, 420))
    for task in problem.tasks:
        if rng.random() < 0.1:
            continue
        mode = rng.choice(task.modes) if task.modes else Mode(minutes=task.minutes)
        station = rng.choice(problem.names.resources((mode.station,))) if mode.station else None
        needs: dict[str, int] = {}
        for name, units in (*task.needs.items(), *mode.needs.items()):
            members = [name] if name in problem.station else list(problem.names.resources((name,)))
            for member in (
                rng.sample(members, min(units, len(members))) if len(members) > 1 else members * units
            ):
                needs[member] = needs.get(member, 0) + 1
        item = ScheduledTask(task=task.name, station=station, start=clock, end=clock, needs=needs)
        found.append(_worked(problem, item, mode.minutes))
        clock += rng.choice((0, 30, mode.minutes, mode.minutes + 20, 600))
    return tuple(found)


def _worked(problem: Problem, item: ScheduledTask, minutes: int) -> ScheduledTask:
    """Return a task from its start on until it has its minutes of work; what rests too long has too few."""
    closings = Closings(problem, Plan())
    end = item.start + minutes
    while end < item.start + 3 * minutes + 2000:
        item = item.model_copy(update={"end": end})
        missing = minutes - (end - item.start) + sum(b - a for a, b in closings.rests(item))
        if missing <= 0:
            break
        end += missing
    return item


def _random_roster(rng: random.Random, problem: Problem) -> tuple[Duty, ...]:
    names = [w.name for w in problem.workers]
    return tuple(
        Duty(worker=worker, shift=shift.name)
        for shift in problem.shifts
        if rng.random() < 0.75
        for worker in rng.sample(names, rng.randint(1, shift.needed))
    )


# -- rules ------------------------------------------------------------------------------------------------


def random_rule(rng: random.Random, problem: Problem, kind: str, tries: int = 40) -> Rule | None:
    """Return a hard rule of a kind that makes sense in a scenario; None when none was found."""
    for _ in range(tries):
        document = {"kind": kind, **_fields(rng, problem, KINDS[kind])}
        try:
            rule = Rule(id="R1", constraint=parse(document))
        except PacktrainError:
            continue
        if unplannable(problem, rule) is None:
            return rule
    return None


def _fields(rng: random.Random, problem: Problem, kind: type[Constraint]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, kind_of in field_types(kind).items():
        if kind.model_fields[name].is_required() or rng.random() < 0.5:
            found[name] = _VALUES[kind_of.shape](rng, problem, kind_of)
    quantity = found.get("quantity")
    if quantity:
        high = _REACH.get(quantity, 600)
        low = rng.randint(0, high)
        found.pop("at_least", None)
        found["at_most"] = low
        if rng.random() < 0.3:
            found["at_least"] = found.pop("at_most")
        if rng.random() < 0.5:
            found.pop("activities", None)
    if found.get("closed"):
        found.pop("factor", None)
    if kind is KINDS["freeze"] and "resources" in found and rng.random() < 0.8:
        found.pop("activities", None)
    return found


_REACH = {
    "duration": 600, "driving": 300, "distance": 120, "stops": 4, "trips": 2, "overtime": 30, "shifts": 4,
    "hours": 30, "in_use": 3,
}  # fmt: skip


def _names(rng: random.Random, problem: Problem, kind: FieldType) -> list[str]:
    names: Iterable[str] = {
        Role.ACTIVITY: problem.names.activity_names,
        Role.PLACE: problem.names.place_names,
    }.get(kind.role or Role.SUBJECT, problem.names.resource_names)
    pool = list(names) or ["nothing"]
    chosen = rng.sample(pool, min(len(pool), rng.choice((1, 1, 2, 2, 3))))
    if rng.random() < 0.2:
        chosen.append(f"not {rng.choice(pool)}")
    if rng.random() < 0.1:
        chosen[0] = f"{chosen[0]} & {rng.choice(pool)}"
    return chosen


def _moment(rng: random.Random, problem: Problem, kind: FieldType) -> str:
    day = (START + timedelta(days=rng.randrange(problem.calendar.days))).isoformat()
    clock = f"{rng.randint(5, 20):02d}:{rng.choice((0, 30)):02d}"
    return rng.choice((clock, clock, day, f"{day}T{clock}"))


def _quantity(rng: random.Random, problem: Problem, kind: FieldType) -> str:
    return rng.choice((*QUANTITIES, *problem.dimensions))


_VALUES: dict[Shape, Callable[[random.Random, Problem, FieldType], Any]] = {
    Shape.NAMES: _names,
    Shape.MOMENT: _moment,
    Shape.MINUTES: lambda rng, problem, kind: rng.choice((0, 10, 30, 45, 60, 120, 240)),
    Shape.HOURS: lambda rng, problem, kind: rng.choice((8, 11, 16.5, 24)),
    Shape.NUMBER: lambda rng, problem, kind: rng.randint(1, 4),
    Shape.FACTOR: lambda rng, problem, kind: rng.choice((0.8, 1.3, 2)),
    Shape.FLAG: lambda rng, problem, kind: True,
    Shape.CHOICE: lambda rng, problem, kind: rng.choice(kind.choices),
    Shape.CHOICES: lambda rng, problem, kind: rng.sample(kind.choices, rng.randint(1, 2)),
    Shape.QUANTITY: _quantity,
    Shape.SKILL: lambda rng, problem, kind: "nurse",
}
