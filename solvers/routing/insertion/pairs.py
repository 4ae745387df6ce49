"""Both stops of a shipment into one route at the least cost."""

from __future__ import annotations

from solvers.routing.insertion.rows import Row
from solvers.routing.insertion.tables import NEVER, Tables, first_in
from solvers.routing.instance import RELOAD, Path

_KEPT = 40
"""How many of the cheapest pairs of gaps are offered; more than one is only looked at where loads forbid the first."""


def best_pair(
    tables: Tables, unit: int, row: Row, visits: tuple[int, ...], limit: int
) -> list[tuple[int, Path]]:
    """Return the cheapest ways to put a pickup and its delivery into a route, as (cost, path).

    Windows are kept as far as the row knows them; loads are not looked at.

    Parameters
    ----------
    tables : Tables
        The instance.
    unit : int
        Whose route it is.
    row : Row
        The route without the shipment.
    visits : tuple of int
        Pickup and delivery.
    limit : int
        Ways that cost as much are of no use.
    """
    t = tables
    record = t.instance.units[unit]
    minutes, costs = t.minute_rows[record.speed], t.cost_rows[t.weights.rates[unit].metre]
    rate = t.weights.rates[unit].minute
    pickup, delivery = visits
    p, d = t.place[pickup], t.place[delivery]
    at_pickup, at_delivery = t.service[pickup], t.service[delivery]
    gaps = len(row.before)
    found: list[tuple[int, int, int]] = []
    for first in range(gaps):
        a, b = row.before[first], row.after[first]
        start = t.first_start(pickup, row.leaves[first] + minutes[a][p])
        if start >= NEVER:
            continue
        time = start + at_pickup
        to_pickup = costs[a][p] - (costs[a][b] if b >= 0 else 0)
        # Delivered at once.
        begin = t.first_start(delivery, time + minutes[p][d])
        if begin < NEVER and begin + at_delivery + (minutes[d][b] if b >= 0 else 0) <= row.latest[first]:
            cost = to_pickup + costs[p][d] + (costs[d][b] if b >= 0 else 0)
            longer = minutes[a][p] + minutes[p][d] + at_pickup + at_delivery
            longer += minutes[d][b] - minutes[a][b] if b >= 0 else 0
            found.append((cost + rate * longer, first, first))
        if b < 0:
            continue
        detour = to_pickup + costs[p][b]
        slower = minutes[a][p] + minutes[p][b] - minutes[a][b] + at_pickup
        if detour + rate * slower >= limit:
            continue
        place = p
        for second in range(first + 1, gaps):
            what = row.path[second - 1]
            time = _left(t, unit, what, time + minutes[place][row.after[second - 1]], row.latest[second - 1])
            if time >= NEVER:
                break
            place, after = row.before[second], row.after[second]
            begin = t.first_start(delivery, time + minutes[place][d])
            if begin >= NEVER:
                break
            onward = minutes[d][after] if after >= 0 else 0
            if begin + at_delivery + onward > row.latest[second]:
                continue
            cost = detour + costs[place][d]
            longer = slower + minutes[place][d] + at_delivery
            if after >= 0:
                cost += costs[d][after] - costs[place][after]
                longer += minutes[d][after] - minutes[place][after]
            found.append((cost + rate * longer, first, second))
    best = sorted(way for way in found if way[0] < limit)[:_KEPT]
    return [(cost, _with_pair(row.path, visits, first, second)) for cost, first, second in best]


def _left(t: Tables, unit: int, what: int, arrival: int, latest: int) -> int:
    """Return when a stop is over that is reached at ``arrival``, `NEVER` when that is too late."""
    if arrival > latest:
        return NEVER
    record = t.instance.units[unit]
    if what == RELOAD:
        start = first_in(record.reloading, tuple(a for a, _ in record.reloading), arrival)
        return NEVER if start >= NEVER else start + record.reload_minutes
    start = t.first_start(what, arrival)
    return NEVER if start >= NEVER else start + t.service[what]


def _with_pair(path: Path, visits: tuple[int, ...], first: int, second: int) -> Path:
    pickup, delivery = visits
    return (*path[:first], pickup, *path[first:second], delivery, *path[second:])
