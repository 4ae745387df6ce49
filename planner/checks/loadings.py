"""Vehicles are loaded at the docks of their place before they leave, as many at a time as a dock takes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from planner.engaged import Trip, docks, trips
from planner.judging import Breach, PlanView
from planner.model.plan import Loading
from planner.model.records import Station
from planner.opening import open_times
from planner.wording import count_text, listing, minutes_text


def check(view: PlanView) -> Iterator[Breach]:
    """Yield trips without a loading, loadings that are none, and docks that are closed or too full."""
    if not view.plan.loadings and not any(station.dock_at for station in view.problem.stations):
        return
    yield from _unknown(view)
    needed = {(trip.vehicle, trip.day, trip.trip): trip for trip in trips(view.problem, view.plan)}
    seen: Counter[tuple[str, int, int]] = Counter()
    stands = docks(view.problem)
    for loading in view.plan.loadings:
        key = (loading.vehicle, loading.day, loading.trip)
        seen[key] += 1
        trip = needed.get(key)
        if trip is None:
            text = f"{loading.vehicle} is loaded at {loading.station} at {view.at(loading.start)} for no trip of its own."
            yield _breach(loading, text)
            continue
        yield from _place(loading, trip, stands)
        yield from _times(view, loading, trip)
    for key, trip in needed.items():
        if not seen[key]:
            text = f"{trip.vehicle} leaves {trip.place} at {view.at(trip.departure)} without being loaded at a dock."
            yield Breach(text, (), (trip.vehicle,))
        elif seen[key] > 1:
            text = f"{trip.vehicle} is loaded {seen[key]} times for leaving at {view.at(trip.departure)}."
            yield Breach(text, (), (trip.vehicle,))
    for station in view.problem.stations:
        mine = [loading for loading in view.plan.loadings if loading.station == station.name]
        if mine:
            yield from _hours(view, station, mine)
            yield from _capacity(view, station, mine)


def _unknown(view: PlanView) -> Iterator[Breach]:
    problem = view.problem
    for loading in view.raw.loadings:
        sorts = (("vehicle", loading.vehicle, problem.vehicle), ("dock", loading.station, problem.station))
        for sort, name, known in sorts:
            if name not in known:
                yield Breach(f"The plan has a {sort} “{name}”, which this scenario does not have.")


def _place(loading: Loading, trip: Trip, stands: dict[str, tuple[Station, ...]]) -> Iterator[Breach]:
    allowed = [station.name for station in stands.get(trip.place, ())]
    if loading.station not in allowed:
        where = listing(allowed, "or")
        yield _breach(loading, f"{loading.vehicle} is loaded at {loading.station}, not at {where}.")


def _times(view: PlanView, loading: Loading, trip: Trip) -> Iterator[Breach]:
    given = loading.end - loading.start
    if given < trip.minutes:
        text = (
            f"Loading {loading.vehicle} at {loading.station} is given {minutes_text(given)}, not"
            f" {minutes_text(trip.minutes)}."
        )
        yield _breach(loading, text, trip.minutes - given)
    if loading.end > trip.departure:
        text = (
            f"{loading.vehicle} is loaded at {loading.station} until {view.at(loading.end)}, but leaves at"
            f" {view.at(trip.departure)}."
        )
        yield _breach(loading, text, loading.end - trip.departure)
    if loading.start < trip.earliest:
        text = (
            f"Loading {loading.vehicle} at {loading.station} begins at {view.at(loading.start)}, but it is there only"
            f" from {view.at(trip.earliest)} on."
        )
        yield _breach(loading, text, trip.earliest - loading.start)


def _hours(view: PlanView, station: Station, loadings: list[Loading]) -> Iterator[Breach]:
    open_ = open_times(view.problem, station)
    for loading in loadings:
        if not any(a <= loading.start and loading.end <= b for a, b in open_):
            text = (
                f"{loading.vehicle} is loaded at {station.name} from {view.at(loading.start)} to"
                f" {view.at(loading.end)}, which is not open for all of that time."
            )
            yield _breach(loading, text)


def _capacity(view: PlanView, station: Station, loadings: list[Loading]) -> Iterator[Breach]:
    """Yield the fullest moment of a dock that takes too many loadings and tasks at once."""
    works = [
        (work.start, work.end, work.units, work.activity) for work in view.by_resource.get(station.name, ())
    ]
    works += [(loading.start, loading.end, 1, loading.vehicle) for loading in loadings]
    worst: tuple[int, int, list[str]] | None = None
    for minute in sorted({work[0] for work in works}):
        there = [work for work in works if work[0] <= minute < work[1]]
        used = sum(units for _, _, units, _ in there)
        if used > station.capacity and (worst is None or used > worst[0]):
            worst = used, minute, [name for _, _, _, name in there]
    if worst is not None and any(loading.vehicle in worst[2] for loading in loadings):
        used, minute, names = worst
        have = count_text(station.capacity, "place") if station.capacity > 1 else "one at a time"
        text = f"{station.name} has {listing(names)} at {view.at(minute)}, but takes only {have}."
        activities = tuple(name for name in names if name in view.problem.task)
        vehicles = tuple(name for name in names if name in view.problem.vehicle)
        yield Breach(text, activities, (station.name, *vehicles), used - station.capacity)


def _breach(loading: Loading, text: str, amount: int = 1) -> Breach:
    return Breach(text, (), (loading.vehicle, loading.station), amount)
