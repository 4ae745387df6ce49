"""Rules about who: the same station, different ones, first or last of the day."""

from __future__ import annotations

from solvers.scheduling.model import PIECE, ScheduleModel
from solvers.scheduling.ways import Members


def prefer(model: ScheduleModel, task: str, resources: Members) -> None:
    """Charge once when none of the resources works on the task."""
    kept = model.unless(True)
    model.cp.add_bool_or(
        model.tasks[task].present.negated(),
        *(model.using(task, resource) for resource in resources),
        *(literal.negated() for literal in kept),
    )


def avoid(model: ScheduleModel, task: str, resources: Members) -> None:
    """Charge once for each of the resources that works on the task."""
    for resource in resources:
        if model.can_use(task, resource):
            model.penalties.append(PIECE * model.using(task, resource))


def same(model: ScheduleModel, tasks: Members, soft: bool) -> None:
    """Have one resource do all of the tasks that are done; soft: each that it doesn't do is charged."""
    everybody = dict.fromkeys(resource for task in tasks for resource in model.doers(task))
    if not everybody:
        return
    chosen = {resource: model.cp.new_bool_var("") for resource in everybody}
    model.cp.add_exactly_one(chosen.values())
    for task in tasks:
        if not model.doers(task):
            continue  # it occupies nothing, and so is done by whoever does the others
        kept = model.unless(soft)
        for resource, literal in chosen.items():
            model.cp.add_implication(literal, model.doing(task, resource)).only_enforce_if(
                model.tasks[task].present, *kept
            )


def different(model: ScheduleModel, entries: tuple[Members, ...], soft: bool) -> None:
    """Let no resource do tasks of two entries; soft: each further entry on a resource is charged."""
    everybody = dict.fromkeys(
        resource for entry in entries for task in entry for resource in model.doers(task)
    )
    for resource in everybody:
        present = []
        for entry in entries:
            literals = [model.doing(task, resource) for task in entry if resource in model.doers(task)]
            if literals:
                any_of = model.cp.new_bool_var("")
                for literal in literals:
                    model.cp.add_implication(literal, any_of)
                present.append(any_of)
        if len(present) < 2:
            continue
        if soft:
            further = model.cp.new_int_var(0, len(present), "")
            model.cp.add(sum(present) <= 1 + further)
            model.penalties.append(PIECE * further)
        else:
            model.cp.add_at_most_one(present)


def at_end(model: ScheduleModel, tasks: Members, first: bool, soft: bool) -> None:
    """Let nothing else come before (after) the tasks on their resource and day."""
    chosen = set(tasks)
    for task in tasks:
        kept = model.unless(soft)
        for other in model.facts.tasks:
            if other in chosen:
                continue
            early, late = (task, other) if first else (other, task)
            for resource in sorted(set(model.doers(task)) & set(model.doers(other))):
                both = [model.doing(task, resource), model.doing(other, resource), *kept]
                if model.facts.calendar.days == 1:
                    model.not_later(early, late, both)
                    continue
                in_order = model.cp.new_bool_var("")
                model.not_later(early, late, [*both, in_order])
                # Out of order only where the days differ.
                model.cp.add(model.day(late) < model.day(early)).only_enforce_if(*both, in_order.negated())
