"""Small random scenarios in which routes, tasks, shifts and docks touch: all from one seed."""

from __future__ import annotations

import random
from typing import Any

from planner.model import Problem, Shift, Station, Task, Vehicle, Worker
from tests.helpers.road import MONDAY, order, road, van
from tests.helpers.workshop import shift

_SKILLS = ("driver", "mechanic", "")


def joint_problem(rng: random.Random) -> Problem:
    """Return orders, vehicles, tasks, workers, shifts and docks over one or two days, without rules."""
    days = rng.choice((1, 1, 2))
    orders = tuple(
        order(
            f"Order {n}", rng.choice("ABCD"), rng.randint(0, 5), service_minutes=rng.choice((0, 10, 30)),
            kind=rng.choice(("delivery", "delivery", "pickup", "visit")),
            priority=rng.choice(("normal", "normal", "high", "low")),
        )
        for n in range(1, rng.randint(3, 9))
    )  # fmt: skip
    parts: dict[str, Any] = {
        "vehicles": _vehicles(rng), "tasks": _tasks(rng), "workers": _workers(rng), "shifts": _shifts(rng, days),
        "stations": _stations(rng),
    }  # fmt: skip
    return road(*orders, days=days, **parts)


def _vehicles(rng: random.Random) -> tuple[Vehicle, ...]:
    return tuple(
        van(
            f"Van {n}", rng.choice((6, 12)), starts=rng.choice((0, 360)), ends=rng.choice((900, 1200)),
            driver=rng.choice(("", f"Worker {n}", "Somebody")), reload_minutes=rng.choice((0, 20, 45)),
            max_trips=rng.choice((1, 2)), cost_per_km=100,
        )
        for n in range(1, rng.randint(2, 4))
    )  # fmt: skip


def _workers(rng: random.Random) -> tuple[Worker, ...]:
    return tuple(
        Worker(
            name=f"Worker {n}", skills=tuple(s for s in _SKILLS[:2] if rng.random() < 0.6), groups=("crew",)
        )
        for n in range(1, 5)
    )


def _shifts(rng: random.Random, days: int) -> tuple[Shift, ...]:
    if rng.random() < 0.2:
        return ()
    return tuple(
        shift(f"{name} {day}", day, starts, ends, needed=rng.choice((1, 2)), skill=rng.choice(_SKILLS))
        for day in range(days)
        for name, starts, ends in (("Early", 300, 780), ("Late", 780, 1260))
        if rng.random() < 0.9
    )


def _stations(rng: random.Random) -> tuple[Station, ...]:
    bay = Station(name="Bay", opens=rng.choice((None, 360)), closes=rng.choice((None, 1080)))
    docks = tuple(
        Station(
            name=f"Dock {n}", capacity=rng.choice((1, 1, 2)), opens=rng.choice((None, 300, 420)),
            closes=rng.choice((None, 1080)), dock_at="Depot",
        )
        for n in range(rng.randint(0, 2))
    )  # fmt: skip
    return (bay, *docks)


def _tasks(rng: random.Random) -> tuple[Task, ...]:
    def needs() -> dict[str, int]:
        able = ["Van 1", "Worker 1", "Worker 2", "crew", "Dock 0"]
        found = {name: 1 for name in able if rng.random() < 0.35}
        if rng.random() < 0.2:
            found["crew"] = 2
        return found

    return tuple(
        Task(
            name=f"Task {n}", minutes=rng.choice((30, 90, 240)), needs=needs(),
            priority=rng.choice(("normal", "normal", "high", "low")), interruptible=rng.random() < 0.2,
        )
        for n in range(1, rng.randint(2, 6))
    )  # fmt: skip


def without_unknown(problem: Problem) -> Problem:
    """Return a scenario whose tasks need nothing that it does not have."""
    names = set(problem.names.resource_names)
    tasks = tuple(
        task.model_copy(update={"needs": {n: u for n, u in task.needs.items() if n in names}})
        for task in problem.tasks
    )
    return problem.model_copy(update={"tasks": tasks})


__all__ = ["MONDAY", "joint_problem", "without_unknown"]
