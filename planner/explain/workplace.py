"""Answers that look up tasks and shifts, and the stations and people that do them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

from planner.explain.changes import Placement
from planner.explain.facts import Facts
from planner.explain.restrictions import Restrictions
from planner.explain.station_load import station_load
from planner.explain.told import (
    agenda,
    done_text,
    hours_text,
    length,
    open_hours,
    span_text,
    work_minutes,
)
from planner.judging import PlanView, Work
from planner.model.calendar import Interval, intersected
from planner.model.plan import Plan
from planner.model.problem import Problem
from planner.wording import count_text, instant_text, listing, minutes_text, number_text, some

SHOWN = 4


class Workplace:
    """Looks facts of a schedule and a roster up.

    Parameters
    ----------
    problem : Problem
    plan : Plan
        What of the plan lies in the period asked about.
    placed : dict
        Who does each activity, and when.
    periods : tuple of intervals or None
        The period asked about; None for the whole horizon.
    facts : Facts
        What is said becomes a fact.
    """

    def __init__(
        self,
        problem: Problem,
        plan: Plan,
        placed: dict[str, Placement],
        periods: tuple[Interval, ...] | None,
        facts: Facts,
    ) -> None:
        self.problem = problem
        self.calendar = problem.calendar
        self.placed = placed
        self.periods = periods
        self.facts = facts
        self.view = PlanView(problem, plan)
        self.items = {item.task: item for item in self.view.plan.schedule}

    @cached_property
    def restrictions(self) -> Restrictions:
        """What closes stations, read once."""
        return Restrictions(self.problem)

    # -- tasks and shifts -------------------------------------------------------------------------------

    def activities(self, subject: str, names: Sequence[str], attribute: str) -> list[str]:
        """Say an attribute of tasks or shifts that a subject stands for, all of one sort."""
        if len(names) == 1:
            return [self.activity(names[0], attribute)]
        several = self._tasks if names[0] in self.problem.task else self._shifts
        whole = several(subject, names, attribute)
        if whole is not None:
            return [whole]
        said = [self.activity(name, attribute) for name in names[:SHOWN]]
        if len(names) > SHOWN:
            said.append(self._say(f"There are {len(names) - SHOWN} more.", subject))
        return said

    def activity(self, name: str, attribute: str) -> str:
        """Say an attribute of one task or shift."""
        place = self.placed[name]
        names = (name, *place.resources)
        when = span_text(self.calendar, place.start, place.end)
        texts: dict[str, Callable[[], str]] = {
            "finish": lambda: f"{name} is finished at {self._time(place.end)}.",
            "duration": lambda: f"{name} takes {self._takes(name)}, {when}.",
            "hours": lambda: f"{name} takes {self._takes(name)}.",
            "load": lambda: self._needs(name),
            "utilisation": lambda: self._needs(name),
            "distance": lambda: self._no_distance(name),
        }
        return self._say(texts.get(attribute, lambda: done_text(self.problem, name, place))(), *names)

    def _takes(self, name: str) -> str:
        place = self.placed[name]
        span = place.end - place.start
        worked = work_minutes(self.problem, self.items[name]) if name in self.items else span
        return minutes_text(worked) + (" of work" if worked < span else "")

    def _needs(self, name: str) -> str:
        if name in self.problem.shift:
            record = self.problem.shift[name]
            heads = len(self.placed[name].resources)
            posts = count_text(record.needed, "post")
            return f"{heads} of {posts} of {name} {'is' if record.needed == 1 else 'are'} staffed."
        item = self.items[name]
        parts = [item.station] if item.station else []
        parts += [
            other if other in self.problem.worker else f"{units} of {other}"
            for other, units in item.needs.items()
        ]
        return f"{name} uses {listing(parts)}." if parts else f"{name} uses no station and nobody."

    def _tasks(self, subject: str, names: Sequence[str], attribute: str) -> str | None:
        """Say an attribute of several tasks as one: of a job, say."""
        first = min(names, key=lambda name: self.placed[name].start)
        last = max(names, key=lambda name: self.placed[name].end)
        span = span_text(self.calendar, self.placed[first].start, self.placed[last].end)
        work = minutes_text(sum(work_minutes(self.problem, self.items[name]) for name in names))
        if attribute == "time":
            text = f"{subject} starts at {self._time(self.placed[first].start)}, with {first}."
            return self._say(text, subject, first)
        if attribute in ("duration", "hours"):
            return self._say(f"The {len(names)} tasks of {subject} take {work} in all, {span}.", subject)
        if attribute == "resource":
            resources = list(dict.fromkeys(r for name in names for r in self.placed[name].resources))
            things = [r for r in resources if r not in self.problem.worker]
            people = [r for r in resources if r in self.problem.worker]
            by = f" by {some(people, 6)}" if people else ""
            return self._say(f"{subject} is done at {some(things, 6)}{by}, {span}.", subject, *resources)
        if attribute == "route":
            works = sorted(
                ((n, self.placed[n].start, self.placed[n].end) for n in names), key=lambda w: w[1:]
            )
            return self._say(f"{subject} goes through {agenda(self.calendar, works)}.", subject, *names)
        return None

    def _shifts(self, subject: str, names: Sequence[str], attribute: str) -> str | None:
        """Say an attribute of several shifts as one."""
        shifts = [self.problem.shift[name] for name in names]
        if attribute in ("hours", "duration"):
            minutes = sum((s.ends - s.starts) * len(self.placed[s.name].resources) for s in shifts)
            text = f"The {len(names)} shifts of {subject} have {hours_text(minutes)} hours of people on them."
            return self._say(text, subject)
        if attribute in ("load", "utilisation"):
            staffed = sum(len(self.placed[s.name].resources) for s in shifts)
            posts = count_text(sum(s.needed for s in shifts), "post")
            return self._say(f"{staffed} of {posts} of {subject} are staffed.", subject)
        return None

    # -- stations and people ----------------------------------------------------------------------------

    def resource(self, name: str, attribute: str) -> str:
        """Say an attribute of a station or a person (or of a vehicle that only tasks use)."""
        works = list(self.view.by_resource.get(name, ()))
        if attribute == "distance":
            return self._say(self._no_distance(name), name)
        if not works:
            if attribute == "utilisation" and name in self.problem.station:
                return self._use(name, works)
            return self._say(f"{name} has nothing to do then.", name)
        if name in self.problem.worker:
            return self._person(name, works, attribute)
        tasks = [work.activity for work in works]
        busy = sum(work_minutes(self.problem, self.items[task]) for task in tasks if task in self.items)
        texts: dict[str, Callable[[], str]] = {
            "finish": lambda: f"{name} is done at {self._time(max(work.end for work in works))}.",
            "time": lambda: f"{name} starts at {self._time(works[0].start)}.",
            "hours": lambda: f"{name} works {hours_text(busy)} hours.",
            "duration": lambda: f"{name} works {minutes_text(busy)}.",
        }
        if attribute in texts:
            return self._say(texts[attribute](), name)
        if attribute in ("utilisation", "load") and name in self.problem.station:
            return self._use(name, works)
        return self._say(f"{name} does {self._agenda(works)}.", name, *tasks)

    def _use(self, name: str, works: Sequence[Work]) -> str:
        """Say how much of a station's time, or of a stock, is used."""
        station = self.problem.station[name]
        if station.used_up:
            units = sum(work.units for work in works)
            return self._say(f"{units} of {station.capacity} of {name} are used up.", name)
        hours = open_hours(self.problem, self.restrictions, station)
        if self.periods is not None:
            hours = intersected(hours, self.periods)
        there_is = length(hours) * station.capacity
        used = sum(length(intersected(hours, ((w.start, w.end),))) * w.units for w in works)
        share = round(100 * used / there_is) if there_is else 0
        said = self._say(
            f"{name} is busy for {hours_text(used)} of the {hours_text(there_is)} hours it is open, {share}%.",
            name,
        )
        if station.capacity > 1 and works:
            peak = station_load(self.view, name).peak
            said += " " + self._say(f"At most {peak} of its {station.capacity} units are in use at once.")
        return said

    def _person(self, name: str, works: Sequence[Work], attribute: str) -> str:
        duties = [work for work in works if work.activity in self.problem.shift]
        tasks = [work for work in works if work.activity not in self.problem.shift]
        on_duty = sum(work.end - work.start for work in duties)
        on_tasks = sum(
            work_minutes(self.problem, self.items[w.activity]) for w in tasks if w.activity in self.items
        )
        if attribute == "finish":
            return self._say(f"{name} is done at {self._time(max(work.end for work in works))}.", name)
        if attribute == "time":
            return self._say(f"{name} starts at {self._time(works[0].start)}.", name)
        if attribute in ("hours", "duration", "utilisation"):
            return " ".join(self._person_hours(name, on_duty, on_tasks, attribute))
        if attribute == "load":
            counts = [
                *([count_text(len(duties), "shift")] if duties else []),
                *([count_text(len(tasks), "task")] if tasks else []),
            ]
            return self._say(f"{name} has {listing(counts)}.", name)
        said = []
        if duties:
            said.append(
                self._say(f"{name} is on {self._agenda(duties)}.", name, *(w.activity for w in duties))
            )
        if tasks:
            said.append(self._say(f"{name} does {self._agenda(tasks)}.", name, *(w.activity for w in tasks)))
        return " ".join(said)

    def _person_hours(self, name: str, on_duty: int, on_tasks: int, attribute: str) -> list[str]:
        most = self.problem.worker[name].max_hours if self.periods is None else None
        if not on_duty:
            return [self._say(f"{name} works {hours_text(on_tasks)} hours.", name)]
        if attribute == "utilisation" and most:
            share = round(100 * on_duty / (most * 60))
            text = f"{name} works {hours_text(on_duty)} of {number_text(most)} hours, {share}%."
        elif most:
            text = f"{name} works {hours_text(on_duty)} hours, of at most {number_text(most)}."
        else:
            text = f"{name} works {hours_text(on_duty)} hours."
        said = [self._say(text, name)]
        if on_tasks:
            share = round(100 * on_tasks / on_duty)
            said.append(self._say(f"Tasks take {hours_text(on_tasks)} of these hours, {share}%."))
        return said

    def _agenda(self, works: Sequence[Work]) -> str:
        return agenda(self.calendar, [(work.activity, work.start, work.end) for work in works])

    def _no_distance(self, name: str) -> str:
        return f"{name} has no distance: only vehicles drive."

    def _time(self, minute: int) -> str:
        return instant_text(self.calendar, minute)

    def _say(self, text: str, *names: str) -> str:
        return self.facts.state(text, names)
