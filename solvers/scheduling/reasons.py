"""Why a task was left out: impossible, crowded out, or not found in time."""

from __future__ import annotations

from ortools.sat.python import cp_model

from planner.model import Unserved
from planner.model.plan import ScheduledTask
from solvers.rooms import Clock
from solvers.scheduling import objective
from solvers.scheduling.facts import Facts, TaskFacts
from solvers.scheduling.model import ScheduleModel
from solvers.scheduling.ways import Way
from solvers.words import listing

_PROBE_SECONDS = 0.5
_ALL_PROBES_SECONDS = 1.0


class Reasons:
    """Knows the model as it was before the search bounded it.

    Parameters
    ----------
    model : ScheduleModel
        With the measures' variables already in place.
    """

    def __init__(self, model: ScheduleModel) -> None:
        self._model = model
        self._cp = model.cp.clone()

    def of(self, items: tuple[ScheduledTask, ...], proven: bool, clock: Clock) -> tuple[Unserved, ...]:
        """Return one entry for each task that is not scheduled, in the order of the records.

        Parameters
        ----------
        proven : bool
            Whether no plan does more.
        """
        done = {item.task for item in items}
        out = [task for task in self._model.facts.tasks.values() if task.name not in done]
        until = clock.seconds + _ALL_PROBES_SECONDS
        found: dict[str, Unserved] = {}
        for task in out:
            probing = clock.seconds < until and not clock.watch.should_stop()
            found[task.name] = self._reason(task, done, proven, probing)
        return tuple(self._through_predecessors(task, found) for task in out)

    def _reason(self, task: TaskFacts, done: set[str], proven: bool, probing: bool) -> Unserved:
        if task.level == "skip" or not task.wanted:
            return Unserved(
                activity=task.name,
                verdict="skipped",
                reason="Its priority says to leave it out.",
                fix="Give it another priority.",
            )
        plain = impossible(self._model.facts, task)
        if plain is not None:
            return Unserved(activity=task.name, verdict="impossible", reason=plain[0], fix=plain[1])
        if probing:
            able, displaced = self._probe(task, done)
            if able is False:
                return Unserved(
                    activity=task.name,
                    verdict="impossible",
                    reason="Taken together, its stations, its times and the rules leave no moment for it.",
                    fix="Switch off a rule that names it, or widen its times.",
                )
            if able and displaced:
                return Unserved(
                    activity=task.name,
                    verdict="crowded_out",
                    reason=f"It would fit, but only in place of {listing(displaced)}.",
                    fix="Give it a higher priority, wider times or another station.",
                )
        if proven:
            return Unserved(
                activity=task.name,
                verdict="crowded_out",
                reason="Its stations are taken by other tasks whenever it could be done.",
                fix="Give it a higher priority, wider times or another station.",
            )
        return Unserved(
            activity=task.name,
            verdict="not_found",
            reason="No place was found for it in the time given.",
            fix="Let the search run longer.",
        )

    def _probe(self, task: TaskFacts, done: set[str]) -> tuple[bool | None, tuple[str, ...]]:
        """Return whether the task can be done at all (None: unknown), and what it would push out."""
        model = self._cp.clone()
        for name, variables in self._model.tasks.items():
            if name == task.name:
                model.add(model.get_int_var_from_proto_index(variables.present.index) == 1)
        weights = objective.weights(self._model.facts)
        present = {
            name: model.get_int_var_from_proto_index(variables.present.index)
            for name, variables in self._model.tasks.items()
        }
        model.minimize(sum(weights.get(name, 0) * (1 - literal) for name, literal in present.items()))
        solver = cp_model.CpSolver()
        solver.parameters.max_time_in_seconds = _PROBE_SECONDS
        solver.parameters.num_workers = 1
        status = solver.solve(model)
        if status == cp_model.INFEASIBLE:
            return False, ()
        if status != cp_model.OPTIMAL:
            return None, ()
        return True, tuple(name for name in done if not solver.value(present[name]))

    def _through_predecessors(self, task: TaskFacts, found: dict[str, Unserved]) -> Unserved:
        own = found[task.name]
        for before, _ in task.after:
            if before in found and own.verdict != "skipped" and not self._own_fault(task):
                return Unserved(
                    activity=task.name,
                    verdict=found[before].verdict,
                    reason=f"It comes after “{before}”, which is left out.",
                    fix=f"See “{before}”.",
                )
        return own

    def _own_fault(self, task: TaskFacts) -> bool:
        return impossible(self._model.facts, task) is not None


def impossible(facts: Facts, task: TaskFacts) -> tuple[str, str] | None:
    """Return why the records and hard rules alone leave a task no place, with a remedy, or None."""
    if not task.ways:
        return "No station may do it.", "Allow it a station."
    short = [_short_of(facts, task, way) for way in task.ways]
    able = [way for way, missing in zip(task.ways, short, strict=True) if missing is None]
    if not able:
        return short[0]
    if any(facts.starts(task, way) for way in able):
        return None
    shortest = min(way.minutes for way in able)
    longest = max(_longest(facts, task, way) for way in able)
    stations = listing(tuple(dict.fromkeys(way.station for way in able if way.station)))
    where = stations or "what it needs"
    row = "in all" if task.interruptible else "in a row"
    if longest < shortest:
        return (
            f"It takes {shortest} minutes, but {where} never has more than {longest} free {row}.",
            f"Let it take {longest} minutes at most, or give {where} longer hours."
            if longest
            else f"Open {where} within the horizon.",
        )
    return (
        f"Between its earliest and its latest time, {where} is never open for {shortest} minutes {row}.",
        "Widen its times, or open a station then.",
    )


def _short_of(facts: Facts, task: TaskFacts, way: Way) -> tuple[str, str] | None:
    """Return what a way needs and nobody can give, with a remedy, or None."""
    for need in facts.needed(task, way):
        units = sum(facts.resources[member].capacity for member in need.members)
        if not need.members:
            return (
                f"Nobody and nothing of “{need.name}” may work on it.",
                f"Allow it a part of “{need.name}”.",
            )
        if units < need.units:
            return (
                f"It needs {need.units} of “{need.name}”, but there are only {units}.",
                f"Let it need {units} at most, or add to “{need.name}”.",
            )
    return None


def _longest(facts: Facts, task: TaskFacts, way: Way) -> int:
    """Return the most minutes in which a way can be worked on: in a row, or in all when the task may rest."""
    used = facts.fixed_resources(task, way)
    free = [upper - lower for lower, upper in facts.free(task, used)]
    return sum(free) if task.rests(way) else max(free, default=0)
