"""What leaving the schedule in force costs: a price for each task that goes elsewhere, to other people, or to another time.

People and customers have been told who does what where and when, so that is what a planner loses by a new
schedule. Half of the price is for the station and the people, shared between them, half for the time.
"""

from __future__ import annotations

from dataclasses import dataclass

from planner.model.plan import Plan, ScheduledTask
from solvers.scheduling.keeping import resources_of
from solvers.scheduling.model import ScheduleModel
from solvers.stability import SHARES
from solvers.tiers import Expression

_FINEST = 4
"""What half of a move is priced with at least, so that it can be shared between station and people."""


@dataclass(frozen=True)
class Staying:
    """The price of leaving the plan in force.

    Attributes
    ----------
    scale : int
        What one unit of the measure counts, so that the price is whole.
    moved : expression
        What the moves cost, in scaled units.
    """

    scale: int
    moved: Expression

    def priced(self, measure: Expression) -> Expression:
        """Return a measure with the price of moving."""
        return self.scale * measure + self.moved


def staying(model: ScheduleModel, present: Plan | None, measure: str, stability: str) -> Staying | None:
    """Return the price of moving tasks, None where the plan may be left for nothing.

    Parameters
    ----------
    present : Plan or None
        The plan in force.
    measure : str
        What is minimised first: a task moves where it saves enough of that.
    stability : str
        One of `SHARES`.
    """
    share = SHARES[stability]
    items = [item for item in present.schedule if item.task in model.tasks] if present is not None else []
    if not items or not share:
        return None
    half = share * _average(model, items, measure) / 2
    scale = 1 if half >= _FINEST else -(-_FINEST // half) if half else 1
    price = max(1, round(scale * half))
    terms = [_of_time(model, item, price) + _of_place(model, item, price) for item in items]
    return Staying(int(scale), sum(terms))


def _of_time(model: ScheduleModel, item: ScheduledTask, price: int) -> Expression:
    task = model.tasks[item.task]
    same = model.cp.new_bool_var("")
    model.cp.add(task.start == item.start).only_enforce_if(same)
    model.cp.add_implication(same, task.present)
    return price * (1 - same)


def _of_place(model: ScheduleModel, item: ScheduledTask, price: int) -> Expression:
    """Charge for each resource that the task no longer has; one that it can't have any more costs nothing."""
    resources = [name for name in resources_of(item) if name]
    each = max(1, price // len(resources)) if resources else 0
    return sum(
        each * (1 - model.using(item.task, name)) for name in resources if model.can_use(item.task, name)
    )


def _average(model: ScheduleModel, items: list[ScheduledTask], measure: str) -> float:
    """Return what doing one task costs on average in the plan in force, in units of a measure."""
    minutes = sum(item.end - item.start for item in items)
    if measure == "makespan":
        return (max(item.end for item in items) - min(item.start for item in items)) / len(items)
    if measure == "cost":
        stations = model.facts.problem.station
        rates = (
            (item, stations[name].cost_per_hour)
            for item in items
            for name in resources_of(item)
            if name in stations
        )
        return sum(rate * (item.end - item.start) for item, rate in rates) / len(items)
    if measure == "resources":
        return len({name for item in items for name in resources_of(item)}) / len(items)
    return minutes / len(items)
