"""When everything can be done at the earliest, by the work there is and the hours there are: an energetic bound.

CP-SAT proves little about large schedules. That the work which only some resources can do needs so many of their open
minutes takes no search to see (after the energetic reasoning of Lopez, Erschler and Esquirol, 1992, over all time).
"""

from __future__ import annotations

from planner.model.calendar import Interval
from solvers.scheduling.choices import Choice
from solvers.scheduling.facts import Facts, ResourceFacts

Resources = frozenset[str]
_MOST_SETS = 200
"""So many sets of resources are looked at, the largest first."""


def least_end(facts: Facts) -> int:
    """Return a minute before which no schedule ends that does everything that counts.

    Parameters
    ----------
    facts : Facts
        Narrowed by the hard rules.
    """
    choices = [facts.choices(task) for task in facts.tasks.values() if task.wanted]
    sets = sorted(_sets(choices), key=lambda one: (-len(one), sorted(one)))[:_MOST_SETS]
    latest = max((_own(task) for task in choices if task), default=0)
    for resources in sets:
        records = [facts.resources[name] for name in resources]
        if any(record.used_up for record in records):
            continue
        work = sum(min(_work(choice, resources) for choice in task) for task in choices if task)
        latest = max(latest, _done(work, records, facts.horizon))
    return latest


def _sets(choices: list[tuple[Choice, ...]]) -> set[Resources]:
    """Return sets of resources that some work can't leave: alternatives, what they overlap with, and single ones."""
    found: set[Resources] = set()
    for task in choices:
        found.add(frozenset(choice.station for choice in task if choice.station))
        found.update(frozenset(need.members) for choice in task for need in choice.needs)
    found.discard(frozenset())
    joined: list[Resources] = []
    for one in found:
        apart = [other for other in joined if not other & one]
        joined = [*apart, one.union(*(other for other in joined if other & one))]
    return found.union(joined, (frozenset((name,)) for one in joined for name in one))


def _work(choice: Choice, resources: Resources) -> int:
    """Return the minutes times units that a choice surely takes of some resources together."""
    own = choice.minutes if choice.station in resources else 0
    return own + choice.minutes * sum(
        need.units for need in choice.needs if resources.issuperset(need.members)
    )


def _own(task: tuple[Choice, ...]) -> int:
    """Return when a task can end at the earliest if it were alone."""
    return min(choice.starts[0][0] + choice.minutes for choice in task)


def _done(work: int, records: list[ResourceFacts], horizon: int) -> int:
    """Return when resources have been open for so much work."""
    first, last = 0, horizon
    while first < last:
        middle = (first + last) // 2
        if sum(record.capacity * _open(record.opening, middle) for record in records) >= work:
            last = middle
        else:
            first = middle + 1
    return first


def _open(opening: tuple[Interval, ...], until: int) -> int:
    return sum(min(end, until) - start for start, end in opening if start < until)
