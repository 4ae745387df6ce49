"""Orders are served where, when, for as long and by whom their records say."""

from __future__ import annotations

from collections.abc import Iterator

from planner.errors import UnknownNameError
from planner.judging import Breach, PlanView
from planner.model.calendar import DAY, Calendar, Interval, clock_text
from planner.model.plan import Route, Stop
from planner.model.records import Order, Place, Window
from planner.wording import day_text, listing, minutes_text, named


def check(view: PlanView) -> Iterator[Breach]:
    """Yield what stops do against the records of their orders and places."""
    skills = {worker.name: worker.skills for worker in view.problem.workers}
    hours = {place.name: _open(view.calendar, place) for place in view.problem.places}
    allowed: dict[tuple[str, ...], frozenset[str]] = {}
    windows: dict[tuple[Window, ...], tuple[Interval, ...]] = {}
    for route in view.plan.routes:
        vehicle = view.problem.vehicle[route.vehicle]
        able = {*vehicle.skills, *skills.get(vehicle.driver, ())}
        for stop in route.stops:
            yield from _place_hours(view, route, stop, hours[stop.place])
            if stop.order is None:
                continue
            order = view.problem.order[stop.order]
            yield from _where(order, route, stop)
            yield from _when(view, order, route, stop, windows)
            yield from _how_long(view, order, route, stop)
            missing = [skill for skill in order.skills if skill not in able]
            if missing:
                text = f"{order.name} needs {listing(missing)}, which {route.vehicle} lacks."
                yield _breach(order, route, text)
            if order.vehicles:
                yield from _allowed(view, order, route, allowed)


def _where(order: Order, route: Route, stop: Stop) -> Iterator[Breach]:
    place = order.to_place if order.kind == "shipment" and stop.kind == "delivery" else order.place
    if stop.place != place:
        yield _breach(order, route, f"{order.name} is served at {stop.place}, not at {place}.")


def _open(calendar: Calendar, place: Place) -> tuple[Interval, ...] | None:
    """Return when a place is open, in closed intervals; None when always."""
    if place.opens is None and place.closes is None:
        return None
    opens = place.opens or 0
    closes = DAY if place.closes is None else place.closes
    closes += DAY if closes <= opens else 0
    joined: list[Interval] = []
    for day in range(-1, calendar.days + 1):
        first, last = day * DAY + opens, day * DAY + closes
        if joined and joined[-1][1] >= first:
            joined[-1] = (joined[-1][0], last)
        else:
            joined.append((first, last))
    return tuple(joined)


def _place_hours(
    view: PlanView, route: Route, stop: Stop, hours: tuple[Interval, ...] | None
) -> Iterator[Breach]:
    if hours is None or stop.kind == "break":
        return
    if stop.kind == "start":
        first = last = stop.end
    elif stop.kind == "end":
        first = last = stop.arrival
    else:
        first, last = stop.start, stop.end
    if any(a <= first and last <= b for a, b in hours):
        return
    place = view.problem.place[stop.place]
    opens, closes = place.opens or 0, DAY if place.closes is None else place.closes
    times = f"{clock_text(opens)} to {'24:00' if closes == DAY else clock_text(closes)}"
    span = view.at(first) if first == last else f"from {view.at(first)} to {view.at(last)}"
    orders = (stop.order,) if stop.order else ()
    text = f"{route.vehicle} is at {stop.place} {'at ' if first == last else ''}{span}, open only {times}."
    yield Breach(text, orders, (route.vehicle,))


def _when(
    view: PlanView,
    order: Order,
    route: Route,
    stop: Stop,
    known: dict[tuple[Window, ...], tuple[Interval, ...]],
) -> Iterator[Breach]:
    if order.date is not None and view.calendar.date_of(stop.start) != order.date:
        text = f"{order.name} is served at {view.at(stop.start)}, not on {day_text(order.date)}."
        yield _breach(order, route, text)
    if not order.windows or (order.kind == "shipment" and stop.kind == "pickup"):
        return
    if order.windows not in known:
        known[order.windows] = tuple(
            span
            for window in order.windows
            for span in view.calendar.periods_closed(
                window.earliest or 0, DAY - 1 if window.latest is None else window.latest
            )
        )
    off = min(max(a - stop.start, stop.start - b + 1, 0) for a, b in known[order.windows])
    if off:
        times = listing([_window_text(window) for window in order.windows], "or")
        yield _breach(order, route, f"{order.name} starts at {view.at(stop.start)}, not {times}.", off)


def _window_text(window: Window) -> str:
    if window.latest is None:
        return f"at {clock_text(window.earliest or 0)} or later"
    if window.earliest is None:
        return f"by {clock_text(window.latest)}"
    return f"between {clock_text(window.earliest)} and {clock_text(window.latest)}"


def _how_long(view: PlanView, order: Order, route: Route, stop: Stop) -> Iterator[Breach]:
    if order.name in view.durations:
        return  # a rule decides, and is judged itself
    given = stop.end - stop.start
    if given < order.service_minutes:
        text = f"{order.name} is given {minutes_text(given)}, not {minutes_text(order.service_minutes)}."
        yield _breach(order, route, text, order.service_minutes - given)


def _allowed(
    view: PlanView, order: Order, route: Route, known: dict[tuple[str, ...], frozenset[str]]
) -> Iterator[Breach]:
    if order.vehicles not in known:
        try:
            known[order.vehicles] = frozenset(view.names.resources(order.vehicles))
        except UnknownNameError as error:
            known[order.vehicles] = frozenset()
            yield Breach(f"The vehicles of {order.name} can't be read: {error}", (order.name,))
    if route.vehicle not in known[order.vehicles]:
        text = f"{order.name} goes to {route.vehicle}, but only {named(order.vehicles, 'or')} may have it."
        yield _breach(order, route, text)


def _breach(order: Order, route: Route, text: str, amount: int = 1) -> Breach:
    return Breach(text, (order.name,), (route.vehicle,), amount)
