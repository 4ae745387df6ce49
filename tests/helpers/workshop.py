"""Small schedules and rosters for the tests of the solvers: records in few words, solved and judged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from planner.checking import Verdict, judge
from planner.constraints import parse
from planner.model import (
    Duty,
    Mode,
    Place,
    Plan,
    Predecessor,
    Problem,
    Rule,
    ScheduledTask,
    Settings,
    Shift,
    Station,
    Task,
    Unserved,
    Vehicle,
    Worker,
)
from solvers.rooms import RoomResult, Unwatched, Watch

MONDAY = date(2026, 11, 30)

Solve = Callable[[Problem, float, int, Plan | None, Watch], RoomResult]


def task(name: str, minutes: int = 60, stations: str = "Bay 1", after: str = "", **fields: Any) -> Task:
    """Return a task; ``stations`` as in the workbook (``"Bay 1: 90 with 2 Ana"``), so is ``after`` (``"A + 30"``)."""
    modes = []
    for entry in filter(None, stations.split("; ")):
        where, _, with_ = entry.partition(" with ")
        station, _, own = ("", "", where) if where.isdecimal() else where.partition(": ")
        pairs = [part.partition(" ") for part in filter(None, with_.split(", "))]
        needs = {name: int(units) for units, _, name in pairs}
        modes.append(Mode(station=station, minutes=int(own or minutes), needs=needs))
    before = []
    for entry in filter(None, after.split("; ")):
        predecessor, _, lag = entry.partition(" + ")
        before.append(Predecessor(task=predecessor, lag=int(lag or 0)))
    return Task(name=name, minutes=minutes, modes=tuple(modes), after=tuple(before), **fields)


def shift(
    name: str, day: int = 0, starts: int = 480, ends: int = 960, needed: int = 1, **fields: Any
) -> Shift:
    """Return a shift on a day of the horizon."""
    date_ = MONDAY + timedelta(days=day)
    return Shift(name=name, date=date_, starts=starts, ends=ends, needed=needed, **fields)


def rule(kind: str, **fields: Any) -> dict[str, Any]:
    """Return a rule's contract form; a field that is a Python word has an underscore behind it."""
    return {"kind": kind, **{name.rstrip("_"): value for name, value in fields.items()}}


def problem(
    *,
    tasks: tuple[Task, ...] = (),
    stations: tuple[Station, ...] = (),
    workers: tuple[Worker, ...] = (),
    shifts: tuple[Shift, ...] = (),
    vehicles: tuple[Vehicle, ...] = (),
    days: int = 1,
    rules: tuple[dict[str, Any], ...] = (),
    objective: tuple[str, ...] = (),
) -> Problem:
    """Return a scenario that starts on a Monday."""
    return Problem(
        places=(Place(name="Depot", latitude=52.0, longitude=5.0),) if vehicles else (),
        vehicles=vehicles,
        settings=Settings(start_date=MONDAY, end_date=MONDAY + timedelta(days=days - 1), objective=objective),
        tasks=tasks,
        stations=stations,
        workers=workers,
        shifts=shifts,
        rules=tuple(Rule(id=f"R{k}", constraint=parse(item)) for k, item in enumerate(rules, 1)),
    )


@dataclass
class Solved:
    """A solved scenario with its verdict."""

    problem: Problem
    result: RoomResult
    verdict: Verdict

    @property
    def plan(self) -> Plan:
        """The plan."""
        return self.result.plan

    @property
    def left_out(self) -> dict[str, Unserved]:
        """What is left out, by name."""
        return {item.activity: item for item in self.plan.unserved}

    @property
    def items(self) -> dict[str, ScheduledTask]:
        """The scheduled tasks by name."""
        return {item.task: item for item in self.plan.schedule}

    def at(self, name: str) -> tuple[str, int, int]:
        """Return a task's station, start and end."""
        item = self.items[name]
        return item.station or "", item.start, item.end

    def start(self, name: str) -> int:
        """Return a task's start."""
        return self.items[name].start

    def on(self, name: str) -> set[str]:
        """Return who is on a shift."""
        return {duty.worker for duty in self.plan.roster if duty.shift == name}

    def of(self, worker: str) -> list[str]:
        """Return a worker's shifts in the order of their times."""
        mine = [duty.shift for duty in self.plan.roster if duty.worker == worker]
        record = self.problem.shift
        return sorted(mine, key=lambda name: (record[name].date, record[name].starts))


def solved(
    solve: Solve,
    scenario: Problem,
    *,
    present: Plan | None = None,
    seconds: float = 10.0,
    seed: int = 0,
    watch: Watch | None = None,
    passes: bool = True,
) -> Solved:
    """Solve and judge a scenario; a plan that the judge does not pass fails the test."""
    result = solve(scenario, seconds, seed, present, watch or Unwatched())
    verdict = judge(scenario, result.plan, present)
    if passes:
        assert verdict.passed, [breach.sentence for breach in verdict.hard]
    return Solved(scenario, result, verdict)


@dataclass
class Notebook:
    """A watch that notes everything, and asks to stop after so many plans (None: never)."""

    stop_after: int | None = None
    values: list[float] = field(default_factory=list)
    plans: list[Plan] = field(default_factory=list)
    asked: int = 0

    def report(self, seconds: float, value: float | None, plan: Plan | None = None, text: str = "") -> None:
        """Note what a room says."""
        if value is not None:
            self.values.append(value)
        if plan is not None:
            self.plans.append(plan)

    def should_stop(self) -> bool:
        """Tell whether enough plans came."""
        self.asked += 1
        return self.stop_after is not None and len(self.plans) >= self.stop_after


def plan_of(*items: tuple[str, str, int, int], duties: tuple[tuple[str, str], ...] = ()) -> Plan:
    """Return a plan of scheduled tasks (task, station, start, end) and duties (worker, shift)."""
    return Plan(
        schedule=tuple(
            ScheduledTask(task=name, station=station or None, start=start, end=end)
            for name, station, start, end in items
        ),
        roster=tuple(Duty(worker=worker, shift=name) for worker, name in duties),
    )


def dock(*rules: dict[str, Any]) -> Problem:
    """Return a cross-dock over three days: unload, check, wrap and load on five docks."""
    dry, late = "Dock 1; Dock 2; Dock 3; Dock 4", "Dock 3; Dock 4"
    rows = (
        ("TR-01", "unload", 60, dry, "", "food"),
        ("TR-02", "unload", 75, dry, "", "toys"),
        ("TR-03", "unload", 45, "Dock 5", "", "food"),
        ("TR-04", "unload", 90, dry, "", "furniture"),
        ("TR-05", "unload", 50, "Dock 5", "", "food"),
        ("TR-06", "unload", 40, "Dock 1; Dock 2", "", "paint"),
        ("TR-07", "load", 55, late, "wrap", "food"),
        ("TR-08", "load", 65, late, "wrap", "toys"),
        ("TR-09", "load", 70, late, "wrap", "furniture"),
        ("TR-10", "load", 35, "Dock 5", "", "food"),
        ("TR-01", "check", 20, "Check Desk", "unload", ""),
        ("TR-02", "check", 25, "Check Desk", "unload", ""),
        ("TR-03", "check", 20, "Check Desk", "unload", ""),
        ("TR-04", "check", 30, "Check Desk", "unload", ""),
        ("TR-06", "check", 40, "Check Desk", "unload", ""),
        ("TR-07", "wrap", 30, "Wrapping Line", "", ""),
        ("TR-08", "wrap", 35, "Wrapping Line", "", ""),
        ("TR-09", "wrap", 40, "Wrapping Line", "", ""),
    )
    tasks = tuple(
        task(
            f"{job} {step}",
            minutes,
            stations,
            f"{job} {before}" if before else "",
            job=job,
            goods=(goods,) if goods else (),
            groups=({"unload": "inbound", "load": "outbound", "check": "checks", "wrap": "wrapping"}[step],),
        )
        for job, step, minutes, stations, before, goods in rows
    )
    docks = tuple(
        Station(
            name=f"Dock {k}",
            opens=300,
            closes=1260,
            setup_minutes=10,
            groups=("cold dock" if k == 5 else "dry dock",),
        )
        for k in range(1, 6)
    )
    others = (
        Station(name="Check Desk", capacity=2, opens=360, closes=1200),
        Station(name="Wrapping Line", opens=360, closes=1200, setup_minutes=5),
    )
    return problem(tasks=tasks, stations=(*docks, *others), days=3, rules=rules, objective=("lateness",))


def dock_people(*rules: dict[str, Any]) -> Problem:
    """Return the people of the cross-dock and their shifts, dawn and dusk, over three days."""
    people = {
        "Abebe": ("forklift", "checker"),
        "Birgit": ("forklift",),
        "Carlos": ("forklift",),
        "Dunja": ("checker",),
        "Emeka": ("forklift", "wrapper"),
        "Freya": ("wrapper",),
        "Goran": ("checker",),
        "Hugo B.": ("forklift",),
        "Hugo S.": ("wrapper",),
    }
    senior = ("Abebe", "Emeka")
    workers = tuple(
        Worker(
            name=name,
            skills=skills,
            max_hours=24 if name == "Freya" else 40,
            groups=("senior",) if name in senior else (),
        )
        for name, skills in people.items()
    )
    shifts = tuple(
        one
        for day, weekday in enumerate(("Mon", "Tue", "Wed"))
        for one in (
            shift(f"Dawn {weekday}", day, 300, 780, 3, groups=("dawn",)),
            shift(f"Dusk {weekday}", day, 780, 1260, 2, groups=("dusk",)),
        )
    )
    return problem(workers=workers, shifts=shifts, days=3, rules=rules)
