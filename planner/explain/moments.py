"""When an order's stop may start, bound by bound, and which bounds leave it no moment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planner.explain.restrictions import Because, Restrictions, clock, opening
from planner.model.calendar import DAY, Interval, complement, intersected
from planner.model.records import Order
from planner.wording import day_text, listing, minutes_text


@dataclass(frozen=True)
class Bound:
    """One thing that says when a stop may start: half-open intervals, and where they come from.

    ``place`` marks the opening hours.
    """

    intervals: tuple[Interval, ...]
    because: Because
    place: bool = False


def bounds(restrictions: Restrictions, order: Order, stop: str, place: str) -> tuple[Bound, ...]:
    """Return everything that bounds when the service of an order may start.

    Parameters
    ----------
    restrictions : Restrictions
    order : Order
    stop : str
        Which of its stops, as in `Stop.kind`: a shipment's windows and rules are its delivery's.
    place : str
        Where the stop is.
    """
    service = restrictions.minutes(order)
    days = restrictions.calendar.days
    found: list[Bound] = []
    wanted = restrictions.activity.get(order.name)
    if wanted is not None:
        if stop != "pickup" or order.kind == "pickup":
            found += [Bound(intervals, because) for intervals, because in wanted.starts]
            found += [
                Bound(tuple((a - service, b - service) for a, b in intervals), because)
                for intervals, because in wanted.ends
            ]
        elif order.date is not None:
            day = restrictions.calendar.day_of(order.date)
            found.append(Bound(((day * DAY, (day + 1) * DAY),), Because(date_words(order))))
        for periods, because, part in wanted.closed:
            if part in ("", stop):
                away = tuple((a - max(service, 1) + 1, b) for a, b in periods)
                found.append(Bound(complement(away, (-DAY, (days + 2) * DAY)), because))
    record = restrictions.problem.place[place]
    hours = opening(record, range(-1, days + 1))
    if hours is not None:
        first, last = hours[0]
        words = f"{place} is open only from {clock(first)} to {'24:00' if last % DAY == 0 else clock(last)}"
        if last - first < service:
            words += f", too short for its {minutes_text(service)}"
        fitting = tuple((a, b - service + 1) for a, b in hours if b - a >= service)
        found.append(Bound(fitting, Because(words), place=True))
    return tuple(found)


def moments(found: Sequence[Bound], within: Interval) -> tuple[Interval, ...]:
    """Return what all bounds leave of a span."""
    left: tuple[Interval, ...] = (within,)
    for bound in found:
        left = intersected(left, bound.intervals)
    return left


def clash(found: Sequence[Bound], within: Interval) -> tuple[Bound, ...]:
    """Return bounds that leave no moment of a span, none of which is needless; nothing when there is one.

    Bounds are taken out one by one for as long as the rest still leaves nothing (a deletion filter).
    """
    if moments(found, within):
        return ()
    kept = list(found)
    for bound in found:
        rest = [one for one in kept if one is not bound]
        if not moments(rest, within):
            kept = rest
    return tuple(kept)


def date_words(order: Order) -> str:
    """Return the date of an order in words."""
    return f"its date is {day_text(order.date)}" if order.date is not None else ""


def words(found: Sequence[Bound]) -> str:
    """Return bounds as a list of statements, rules in quotes."""
    return listing(list(dict.fromkeys(said(bound.because) for bound in found)))


def said(because: Because) -> str:
    """Return a rule's sentence in quotes, a datum as it is."""
    text = because.text.rstrip(".")
    return f"“{text}”" if because.rule else text


def remedy(found: Sequence[Bound]) -> str:
    """Return what to change about bounds that leave no moment."""
    rules = list(dict.fromkeys(said(bound.because) for bound in found if bound.because.rule))
    if rules:
        return f"lift {listing(rules, 'or')}"
    return "change one of these times" if len(found) > 1 else "change that"
