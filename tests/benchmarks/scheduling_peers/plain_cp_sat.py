"""The textbook model in CP-SAT: optional intervals for modes, no overlap on machines, cumulative resources."""

from __future__ import annotations

import time

from ortools.sat.python import cp_model

from tests.benchmarks.scheduling_peers import Found, Task


class _First(cp_model.CpSolverSolutionCallback):
    """Notes when the first solution came."""

    def __init__(self, began: float) -> None:
        super().__init__()
        self._began = began
        self.first: float | None = None

    def on_solution_callback(self) -> None:
        if self.first is None:
            self.first = time.monotonic() - self._began


def solve(task: Task) -> Found:
    """Return CP-SAT's schedule; nothing when it found none."""
    began = time.monotonic()
    instance = task.instance
    model = cp_model.CpModel()
    horizon = instance.horizon
    starts, ends, chosen = [], [], []
    uses: list[list[tuple[cp_model.IntervalVar, int]]] = [[] for _ in instance.capacities]
    stock: list[list[tuple[cp_model.IntVar | int, int]]] = [[] for _ in instance.capacities]
    for activity in instance.activities:
        start, end = model.new_int_var(0, horizon, ""), model.new_int_var(0, horizon, "")
        literals: list[cp_model.IntVar] = []
        if len(activity.ways) > 1:
            minutes = [way.minutes for way in activity.ways]
            size = model.new_int_var(min(minutes), max(minutes), "")
            model.new_interval_var(start, size, end, "")
            literals = [model.new_bool_var("") for _ in activity.ways]
            model.add_exactly_one(literals)
        for k, way in enumerate(activity.ways):
            literal: cp_model.IntVar | int = literals[k] if literals else 1
            interval = model.new_optional_interval_var(start, way.minutes, end, literal, "")
            for resource, units in way.units.items():
                if resource in instance.stock:
                    stock[resource].append((literal, units))
                else:
                    uses[resource].append((interval, units))
        starts.append(start)
        ends.append(end)
        chosen.append(literals)
    for k, activity in enumerate(instance.activities):
        for before in activity.after:
            model.add(starts[k] >= ends[before])
    for resource, capacity in enumerate(instance.capacities):
        if resource in instance.stock:
            model.add(sum(literal * units for literal, units in stock[resource]) <= capacity)
        elif capacity == 1:
            model.add_no_overlap([interval for interval, _ in uses[resource]])
        else:
            model.add_cumulative(
                [interval for interval, _ in uses[resource]], [units for _, units in uses[resource]], capacity
            )
    makespan = model.new_int_var(0, horizon, "")
    model.add_max_equality(makespan, ends)
    model.minimize(makespan)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = task.threads
    solver.parameters.random_seed = task.seed
    solver.parameters.max_time_in_seconds = task.seconds - (time.monotonic() - began)
    first = _First(began)
    status = solver.solve(model, first)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return Found({}, False)
    done = {
        k: (next((j for j, way in enumerate(ways) if solver.value(way)), 0), solver.value(starts[k]))
        for k, ways in enumerate(chosen)
    }
    return Found(done, status == cp_model.OPTIMAL, round(solver.best_objective_bound), first.first)
