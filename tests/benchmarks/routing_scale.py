"""A large scenario made up: how soon there is a judged plan, how it gets better, and how much memory it takes.

::

    python -m tests.benchmarks scale 5000 --time-limit 120
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import time
from collections.abc import Callable
from datetime import date
from multiprocessing.connection import Connection

from planner.model import Order, Place, Plan, Problem, Settings, Vehicle, Window
from solvers.rooms import Unwatched
from solvers.solve import solve
from tests.benchmarks.usage import Meter

TOWNS = 12
STOPS_A_VAN = 18
DEPOTS = 4
START = date(2026, 1, 5)


def country(orders: int, seed: int = 0) -> Problem:
    """Return a scenario of so many orders in towns and between them, with windows, loads and depots.

    Three in five orders may come at any time of the day, the others in a window of two to four hours. Vans
    are enough by load and by time, with a few to spare.
    """
    rng = random.Random(f"country {seed}")
    towns = [(48.0 + 1.5 * rng.random(), 8.0 + 2.2 * rng.random()) for _ in range(TOWNS)]
    depots = [
        Place(name=f"Depot {k + 1}", latitude=lat, longitude=lon)
        for k, (lat, lon) in enumerate(towns[:DEPOTS])
    ]
    places, records = list(depots), []
    for number in range(1, orders + 1):
        if rng.random() < 0.8:
            lat, lon = rng.choice(towns)
            spot = (rng.gauss(lat, 0.05), rng.gauss(lon, 0.07))
        else:
            spot = (48.0 + 1.5 * rng.random(), 8.0 + 2.2 * rng.random())
        places.append(Place(name=f"Place {number}", latitude=spot[0], longitude=spot[1]))
        windows: tuple[Window, ...] = ()
        if rng.random() < 0.4:
            earliest = rng.randrange(450, 900, 15)
            windows = (Window(earliest=earliest, latest=earliest + rng.choice((120, 180, 240))),)
        records.append(
            Order(
                name=f"Order {number}",
                place=f"Place {number}",
                loads={"weight": rng.randint(5, 60) * 1000},
                service_minutes=rng.choice((3, 5, 5, 8, 12)),
                windows=windows,
            )
        )
    vans = [
        Vehicle(
            name=f"Van {k + 1}",
            start_place=depots[k % DEPOTS].name,
            end_place=depots[k % DEPOTS].name,
            capacities={"weight": 1_200_000},
            starts=420,
            ends=1080,
        )
        for k in range(orders // STOPS_A_VAN + 2 * DEPOTS)
    ]
    return Problem(
        settings=Settings(name=f"{orders} orders", start_date=START, objective=("distance",)),
        places=tuple(places),
        orders=tuple(records),
        vehicles=tuple(vans),
    )


class Reports(Unwatched):
    """Passes on what it hears: seconds, value, and whether a judged plan came with it."""

    def __init__(self, tell: Callable[[tuple[float, float | None, int | None]], None]) -> None:
        self._began = time.monotonic()
        self._tell = tell

    def report(self, seconds: float, value: float | None, plan: Plan | None = None, text: str = "") -> None:
        """Pass it on."""
        served = None if plan is None else sum(len(route.orders) for route in plan.routes)
        self._tell((time.monotonic() - self._began, value, served))


def _child(pipe: Connection, orders: int, seconds: float, seed: int) -> None:
    problem = country(orders, seed)
    began = time.monotonic()
    solution = solve(problem, seconds, seed, None, Reports(pipe.send))
    pipe.send(
        (
            time.monotonic() - began,
            sum(len(route.orders) for route in solution.plan.routes),
            sum(stop.metres for route in solution.plan.routes for stop in route.stops),
            solution.verdict.passed,
        )
    )
    pipe.close()


def main(arguments: list[str] | None = None) -> int:
    """Print the first judged plan, the values over time and the memory; return 1 when the plan does not pass."""
    parser = argparse.ArgumentParser(
        prog="tests.benchmarks scale", description=__doc__.splitlines()[0] if __doc__ else ""
    )
    parser.add_argument("orders", type=int, nargs="?", default=5000)
    parser.add_argument("--time-limit", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(arguments)
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_child, args=(there, options.orders, options.time_limit, options.seed))
    process.start()
    there.close()
    meter = Meter(process.pid or 0)
    first: float | None = None
    told = -1.0
    passed = False
    try:
        while True:
            message = here.recv()
            if len(message) == 4:
                seconds, served, metres, passed = message
                print(
                    f"end {seconds:8.2f} s: {metres / 1000:.1f} km, {served}/{options.orders} served,"
                    f" {'passes' if passed else 'FAILS'}"
                )
                continue
            seconds, value, plan = message
            if first is None and plan is not None:
                first = seconds
                print(f"first judged plan after {seconds:.2f} s: {plan}/{options.orders} served", flush=True)
            if value is not None and seconds >= told + options.time_limit / 20:
                told = seconds
                print(f"    {seconds:8.2f} s: {value:.1f}", flush=True)
    except EOFError:
        pass
    meter.stop()
    process.join()
    cpu = "" if meter.cpu is None else f"{meter.cpu:.1f} s of CPU time, "
    print(f"{cpu}{meter.peak or '?'} MB at most, all processes together")
    return 0 if passed and first is not None else 1
