"""Tasks that no plan can do: longer than any opening, in need of more than there is, or without a moment."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from planner.foresight.ability import Ability, Need, Way, both
from planner.foresight.concern import Concern, quoted
from planner.model.records import Task
from planner.wording import instant_text, listing, minutes_text, moment_text, some


def concerns(ability: Ability) -> Iterator[Concern]:
    """Yield one concern for each task that the records alone leave no place.

    Parameters
    ----------
    ability : Ability
        Of the records, no rule obeyed.
    """
    for task in ability.problem.tasks:
        if ability.restrictions.level(task.name) != "skip":
            found = _concern(ability, task)
            if found is not None:
                yield found


def _concern(ability: Ability, task: Task) -> Concern | None:
    ways = list(ability.ways(task))
    if any(ability.span(task, way) for way in ways):
        return None
    return (
        _too_much(ability, task, ways)
        or _too_long(ability, task, ways)
        or _no_window(ability, task, ways)
        or _closed_then(ability, task, ways)
    )


def _made(ability: Ability, task: Task, title: str, text: str, remedy: str) -> Concern:
    return Concern("tasks", ability.task_index[task.name], title, text, remedy, (task.name,))


# -- more than there is -----------------------------------------------------------------------------------


def _too_much(ability: Ability, task: Task, ways: list[Way]) -> Concern | None:
    """Say that every way needs more of something than there is."""
    lacking = [_lacking(ability, way) for way in ways]
    if not lacking or not all(lacking):
        return None
    need = next(need for need in lacking if need)
    there = sum(ability.units(member) for member in need.members)
    sort = _sort(ability, need)
    return _made(
        ability, task, "needs" if need.name in task.needs else "stations",
        f"{quoted(task.name)} needs {need.units} {sort} “{need.name}” at once, but there "
        f"{'is' if there == 1 else 'are'} only {there or 'none'}.".replace("only none", "none"),
        f"Let it need {there} at most, or add to “{need.name}”." if there else f"Add to “{need.name}”.",
    )  # fmt: skip


def _sort(ability: Ability, need: Need) -> str:
    if len(need.members) == 1 and need.members[0] in ability.problem.station:
        return "units of"
    return "of"


def _lacking(ability: Ability, way: Way) -> Need | None:
    return next(
        (need for need in way.needs if need.units > sum(ability.units(member) for member in need.members)),
        None,
    )


# -- longer than any opening ------------------------------------------------------------------------------


def _too_long(ability: Ability, task: Task, ways: list[Way]) -> Concern | None:
    """Say that no way has an opening, or, of an interruptible task, openings, that are long enough."""
    lengths: list[tuple[int, int, Way]] = []
    for way in ways:
        stretches = [upper - lower for lower, upper in ability.free(task, way)]
        most = (sum if task.interruptible else max)(stretches or [0])
        if most >= way.minutes and stretches:
            return None
        lengths.append((most, way.minutes, way))
    if not lengths:
        return None
    most = max(length for length, _, _ in lengths)
    least = min(minutes for _, minutes, _ in lengths)
    used = some(list(dict.fromkeys(name for _, _, way in lengths for name in _used(way))), 4)
    takes = f"{quoted(task.name)} takes {minutes_text(least)}"
    beside = "" if len(_used(lengths[0][2])) < 2 else " all at once"
    opened = f"{used} {'is' if ' and ' not in used else 'are'}"
    if not most:
        return _made(
            ability, task, "stations" if task.modes else "needs",
            f"{takes}, but {opened} never open{beside} in this plan.", f"Open {used} on a day of the plan.",
        )  # fmt: skip
    if task.interruptible:
        return _made(
            ability, task, "minutes",
            f"{takes} of work, but {opened} open{beside} for only {minutes_text(most)} in the whole plan.",
            f"Make it {minutes_text(most)} at most, give {used} longer hours, or let the plan cover more days.",
        )  # fmt: skip
    return _made(
        ability, task, "minutes",
        f"{takes} in one go, but {opened} never open{beside} for longer than {minutes_text(most)}.",
        f"Mark it as interruptible, make it {minutes_text(most)} at most, or give {used} longer hours.",
    )  # fmt: skip


def _used(way: Way) -> tuple[str, ...]:
    return (*((way.station,) if way.station else ()), *(need.name for need in way.needs))


# -- times that leave nothing -----------------------------------------------------------------------------


def _no_window(ability: Ability, task: Task, ways: list[Way]) -> Concern | None:
    """Say that the earliest and the latest time contradict each other, or lie outside the plan."""
    if not task.earliest and not task.latest:
        return None
    starts, ends = ability.starts(task), ability.ends(task)
    horizon = ability.horizon
    last = ability.calendar.minutes
    if task.earliest and not both(starts, horizon):
        text = f"{quoted(task.name)} may start at {moment_text(task.earliest)} at the earliest"
        return _made(
            ability, task, "earliest", f"{text}, which is after the plan's last day.",
            "Let the plan cover more days, or give it an earlier time.",
        )  # fmt: skip
    if task.latest and not both(ends, ((0, last + 1),)):
        text = f"{quoted(task.name)} must be done by {moment_text(task.latest)}"
        return _made(
            ability, task, "latest", f"{text}, which is before the plan's first day.",
            "Give it a later time, or let the plan start earlier.",
        )  # fmt: skip
    shortest = min(way.minutes for way in ways)
    early = tuple((a - shortest, b - shortest) for a, b in ends)
    if task.earliest and task.latest and not both(both(starts, early), horizon):
        return _made(
            ability, task, "latest",
            f"{quoted(task.name)} takes {minutes_text(shortest)}, but may start at "
            f"{moment_text(task.earliest)} at the earliest and must be done by {moment_text(task.latest)}.",
            "Give it a later latest or an earlier earliest time, or make it shorter.",
        )  # fmt: skip
    return None


def _closed_then(ability: Ability, task: Task, ways: list[Way]) -> Concern | None:
    shortest = min((way.minutes for way in ways), default=0)
    used = some(list(dict.fromkeys(name for way in ways for name in _used(way))), 4) or "the plan"
    hours = [span for way in ways for span in ability.free(task, way)]
    opened = ""
    if hours:
        lower, upper = max(hours, key=lambda span: (span[1] - span[0], -span[0]))
        calendar = ability.calendar
        opened = f" ({used}: {instant_text(calendar, lower)} to {instant_text(calendar, upper)}, for example)"
    limits = [
        f"not before {moment_text(task.earliest)}" if task.earliest else "",
        f"done by {moment_text(task.latest)}" if task.latest else "",
    ]
    said = listing([limit for limit in limits if limit])
    if not said:
        return None
    return _made(
        ability, task, "latest" if task.latest else "earliest",
        f"{quoted(task.name)} takes {minutes_text(shortest)} and is to be {said}, but what it uses is not open "
        f"for so long then{opened}.",
        "Widen its times, or open what it uses then.",
    )  # fmt: skip


# -- stock ------------------------------------------------------------------------------------------------


def stock(ability: Ability) -> Iterator[Concern]:
    """Yield one concern for each stock of which all tasks together need more than there is."""
    problem = ability.problem
    needed: dict[tuple[str, ...], Counter[str]] = {}
    for task in problem.tasks:
        if ability.restrictions.level(task.name) == "skip":
            continue
        least: Counter[tuple[str, ...]] | None = None
        for way in ability.ways(task):
            used = Counter({need.members: need.units for need in way.needs if _is_stock(ability, need)})
            least = used if least is None else least & used
        for members, units in (least or Counter()).items():
            needed.setdefault(members, Counter())[task.name] += units
    must = {task.name for task in problem.tasks if ability.restrictions.level(task.name) == "must"}
    for members, tasks in needed.items():
        there = sum(problem.station[member].capacity for member in members)
        total, surely = sum(tasks.values()), sum(n for name, n in tasks.items() if name in must)
        if total <= there:
            continue
        name = listing([quoted(member) for member in members])
        takers = some([f"{quoted(task)} {units}" for task, units in tasks.most_common()], 4)
        index = next(n for n, station in enumerate(problem.stations) if station.name == members[0])
        short = total - there
        said = (
            f"the tasks that must be done need {surely}"
            if surely > there
            else f"all tasks together need {total}"
        )
        yield Concern(
            "stations", index, "capacity",
            f"There {'is' if there == 1 else 'are'} {there} of {name} for the whole plan, but {said} ({takers}), "
            "so something will be left out.",
            f"Add {short} to {name}, or let tasks need less.",
        )  # fmt: skip


def _is_stock(ability: Ability, need: Need) -> bool:
    stations = ability.problem.station
    return bool(need.members) and all(name in stations and stations[name].used_up for name in need.members)
