"""Public scheduling instances as scenarios of Packtrain, and its plans as schedules for them.

One time unit of an instance is one minute; the horizon is as many days as a plan may need.
"""

from __future__ import annotations

from datetime import date, timedelta

from planner.model import Mode, Plan, Predecessor, Problem, Settings, Station, Task
from tests.benchmarks.scheduling_evaluating import Done
from tests.benchmarks.scheduling_instances import Activity, Instance, Way

_START = date(2026, 1, 5)
_DAY = 1440


def scenario(instance: Instance) -> Problem:
    """Return an instance as a scenario: machines are stations worked at, other resources are needs."""
    settings = Settings(
        name=instance.name,
        start_date=_START,
        end_date=_START + timedelta(days=instance.horizon // _DAY),
        objective=("makespan",),
    )
    stations = tuple(
        Station(name=f"R{k}", capacity=capacity, used_up=k in instance.stock)
        for k, capacity in enumerate(instance.capacities)
    )
    tasks = tuple(_task(number, activity) for number, activity in enumerate(instance.activities))
    return Problem(settings=settings, tasks=tasks, stations=stations)


def schedule_of(instance: Instance, plan: Plan) -> Done:
    """Return what a plan does of an instance; a mode is known by its minutes and what it takes."""
    done = {}
    for item in plan.schedule:
        number = int(item.task[1:])
        taken = {int(name[1:]): units for name, units in item.needs.items()}
        if item.station:
            taken[int(item.station[1:])] = taken.get(int(item.station[1:]), 0) + 1
        for mode, way in enumerate(instance.activities[number].ways):
            if way.minutes == item.end - item.start and way.units == taken:
                done[number] = (mode, item.start)
                break
    return done


def _task(number: int, activity: Activity) -> Task:
    after = tuple(Predecessor(task=f"A{before}") for before in activity.after)
    first = activity.ways[0]
    job = f"J{activity.job}" if activity.job >= 0 else ""
    if len(activity.ways) == 1 and first.machine is None:
        needs = {f"R{k}": units for k, units in first.units.items()}
        return Task(name=f"A{number}", job=job, minutes=first.minutes, needs=needs, after=after)
    modes = tuple(_mode(way) for way in activity.ways)
    return Task(name=f"A{number}", job=job, minutes=first.minutes, modes=modes, after=after)


def _mode(way: Way) -> Mode:
    if way.machine is not None:
        return Mode(station=f"R{way.machine}", minutes=way.minutes)
    return Mode(minutes=way.minutes, needs={f"R{k}": units for k, units in way.units.items()})
