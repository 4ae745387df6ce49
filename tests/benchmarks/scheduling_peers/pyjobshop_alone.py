"""PyJobShop alone: the instance in its own words, its default settings."""

from __future__ import annotations

import time
from typing import Any

from pyjobshop import Model

from tests.benchmarks.scheduling_peers import Found, Task


def solve(task: Task) -> Found:
    """Return PyJobShop's schedule; nothing when it found none."""
    began = time.monotonic()
    instance = task.instance
    model = Model()
    shop = instance.sort in ("jsp", "fjsp")
    resources: list[Any] = []
    for k, capacity in enumerate(instance.capacities):
        if shop:
            resources.append(model.add_machine())
        elif k in instance.stock:
            resources.append(model.add_consumable(capacity))
        else:
            resources.append(model.add_renewable(capacity))
    jobs = {
        job: model.add_job() for job in sorted({activity.job for activity in instance.activities}) if shop
    }
    tasks = [model.add_task(job=jobs.get(activity.job)) for activity in instance.activities]
    owners = []
    for k, activity in enumerate(instance.activities):
        for number, way in enumerate(activity.ways):
            used = [resources[r] for r in way.units]
            demands = None if shop else list(way.units.values())
            model.add_mode(tasks[k], used, way.minutes, demands)
            owners.append(number)
        for before in activity.after:
            model.add_end_before_start(tasks[before], tasks[k])
    result = model.solve(
        time_limit=task.seconds - (time.monotonic() - began),
        display=False,
        num_workers=task.threads,
        random_seed=task.seed,
    )
    found = result.best.tasks if result.best is not None else []
    done = {k: (owners[item.mode], item.start) for k, item in enumerate(found)}
    bound = round(result.lower_bound) if done else None
    return Found(done, bool(done) and result.status.name == "OPTIMAL", bound)
