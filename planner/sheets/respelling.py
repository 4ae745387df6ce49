"""References that differ from a name only in upper and lower case are taken as that name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from planner.model.problem import Problem


def speller(names: Iterable[str]) -> Callable[[str], str]:
    """Return a function that gives a name its known spelling, or leaves it when none or several fit."""
    known = dict.fromkeys(names)
    folded: dict[str, set[str]] = {}
    for name in known:
        folded.setdefault(name.casefold(), set()).add(name)

    def spell(name: str) -> str:
        if name in known:
            return name
        meant = folded.get(name.casefold(), set())
        return next(iter(meant)) if len(meant) == 1 else name

    return spell


def respelt(problem: Problem) -> Problem:
    """Return a problem in which places, resources and predecessors are spelled as they are declared."""
    place = speller(p.name for p in problem.places)
    resource = speller(problem.names.resource_names)
    activity = speller(problem.names.activity_names)
    task = speller(t.name for t in problem.tasks)

    def maybe(spell: Callable[[str], str], name: str | None) -> str | None:
        return None if name is None else spell(name)

    return problem.model_copy(
        update={
            "orders": tuple(
                _with(
                    o, place=place(o.place), to_place=maybe(place, o.to_place),
                    vehicles=tuple(map(resource, o.vehicles)),
                )
                for o in problem.orders
            ),
            "vehicles": tuple(
                _with(v, start_place=place(v.start_place), end_place=maybe(place, v.end_place))
                for v in problem.vehicles
            ),
            "tasks": tuple(
                _with(
                    t,
                    modes=tuple(
                        _with(
                            m,
                            station=resource(m.station),
                            needs={resource(name): units for name, units in m.needs.items()},
                        )
                        for m in t.modes
                    ),
                    needs={resource(name): units for name, units in t.needs.items()},
                    after=tuple(_with(p, task=task(p.task)) for p in t.after),
                )
                for t in problem.tasks
            ),
            "stations": tuple(_with(s, dock_at=place(s.dock_at)) for s in problem.stations),
            "workers": tuple(_with(w, prefers=tuple(map(activity, w.prefers))) for w in problem.workers),
            "travel": tuple(
                _with(x, origin=place(x.origin), destination=place(x.destination)) for x in problem.travel
            ),
        }
    )  # fmt: skip


def _with(record: Any, **values: Any) -> Any:
    changed = {name: value for name, value in values.items() if getattr(record, name) != value}
    return record.model_copy(update=changed) if changed else record
