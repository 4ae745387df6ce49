"""A first division of orders and vehicles where there is no plan yet: small compact problems of their own."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from solvers.routing.instance import Instance
from solvers.routing.parts.chart import Chart
from solvers.routing.parts.part import Cutter

Ints = npt.NDArray[np.int64]
Amounts = npt.NDArray[np.float64]

_SHARE = 0.5
"""A vehicle that can do only this share of a cluster's orders counts as twice as far away."""


def clusters(
    instance: Instance, chart: Chart, cutter: Cutter, most: int
) -> list[tuple[frozenset[int], frozenset[str]]]:
    """Divide the orders by where they are, and deal the vehicles out to them.

    Orders are split in two across the longer side, again and again, until no cluster has more than ``most``
    stops; those that rules bind to each other stay together. Then each cluster in turn, the one with the least
    for its work first, takes the vehicle that is nearest and able.

    Parameters
    ----------
    instance : Instance
        The whole.
    chart : Chart
        Its map.
    cutter : Cutter
        Knows which orders rules bind to each other.
    most : int
        Stops of a cluster.

    Returns
    -------
    list of (units, orders)
        Every order that may be planned once, every unit at most once.
    """
    if not chart.orders:
        return []
    labels = _split(_bundles(chart, cutter), chart, most)
    count = int(labels.max()) + 1
    vehicles = [units for units in instance.units_of.values() if chart.able[:, list(units)].any()]
    if count == 1 or len(vehicles) < count:
        everything = frozenset(u for units in vehicles for u in units)
        return [(everything, frozenset(chart.orders))]
    owner = _dealt(chart, labels, vehicles, _work(instance, chart, vehicles))
    labels = _moved(chart, labels, vehicles, owner)
    found = []
    for cluster in range(count):
        units = frozenset(u for k, units in enumerate(vehicles) if owner[k] == cluster for u in units)
        orders = chart.names(np.flatnonzero(labels == cluster))
        if orders:
            found.append((units, orders))
    return found


def _bundles(chart: Chart, cutter: Cutter) -> Ints:
    """Return for each order the first of those that rules bind to it, directly or through others."""
    bundle = np.full(len(chart.orders), -1, dtype=np.int64)
    for first in range(len(chart.orders)):
        waiting = [first] if bundle[first] < 0 else []
        while waiting:
            number = waiting.pop()
            if bundle[number] < 0:
                bundle[number] = first
                others = cutter.bound_to(chart.orders[number])
                waiting.extend(chart.number[o] for o in others if o in chart.number)
    return bundle


def _split(bundle: Ints, chart: Chart, most: int) -> Ints:
    """Return the cluster of each order."""
    firsts, members = np.unique(bundle, return_inverse=True)
    stops = np.bincount(members, weights=chart.stops)
    at = chart.centres(members)
    found = np.zeros(len(firsts), dtype=np.int64)
    waiting, count = [np.arange(len(firsts))], 0
    while waiting:
        some = waiting.pop()
        size = stops[some].sum()
        parts = int(np.ceil(size / most))
        if parts < 2 or len(some) < 2:
            found[some] = count
            count += 1
            continue
        points = at[some] - at[some].mean(axis=0)
        _, axes = np.linalg.eigh(points.T @ points)
        some = some[np.argsort(points @ axes[:, -1], kind="stable")]
        share = (parts // 2) / parts
        cut = int(np.searchsorted(np.cumsum(stops[some]), size * share))
        cut = min(max(cut, 1), len(some) - 1)
        waiting += [some[:cut], some[cut:]]
    return found[members]


def _work(instance: Instance, chart: Chart, vehicles: list[tuple[int, ...]]) -> Amounts:
    """Return how much of all the work each order is: half by number, half by the load that is scarcest."""
    units = [instance.units[units[0]] for units in vehicles]
    visits = [instance.visits[instance.of_order[order][0]] for order in chart.orders]
    scarcest, loads = 0.0, np.ones(len(visits))
    for dimension in sorted({d for unit in units for d in unit.capacities}):
        room = sum(unit.capacities.get(dimension, 0) for unit in units)
        amounts = np.array([visit.loads.get(dimension, 0) for visit in visits], dtype=float)
        if room and amounts.sum() / room > scarcest:
            scarcest, loads = amounts.sum() / room, amounts
    found: Amounts = 0.5 / len(visits) + 0.5 * loads / loads.sum()
    return found


def _dealt(chart: Chart, labels: Ints, vehicles: list[tuple[int, ...]], work: Amounts) -> Ints:
    """Return the cluster of each vehicle."""
    count = int(labels.max()) + 1
    need = np.bincount(labels, weights=work, minlength=count) + 1e-9
    size = np.bincount(labels, minlength=count)
    centre = chart.centres(labels)
    start = chart.starts[[units[0] for units in vehicles]]
    far = np.hypot(*(start[:, None, :] - centre[None, :, :]).transpose(2, 0, 1))
    able = np.zeros(far.shape)
    for k, units in enumerate(vehicles):
        able[k] = np.bincount(labels, weights=chart.able[:, list(units)].any(axis=1), minlength=count) / size
    # What is near for everybody is no reason to be taken first: what counts is how much farther others are.
    price = (far + far.mean() / 10) * (1 + (1 - able) / _SHARE) - far.min(axis=1)[:, None] / 2
    price[able == 0] = np.inf
    owner = np.full(len(vehicles), -1, dtype=np.int64)
    given = np.zeros(count)
    waiting = set(range(count))
    while waiting:
        cluster = min(waiting, key=lambda c: given[c] / need[c])
        best = int(np.where(owner < 0, price[:, cluster], np.inf).argmin())
        if owner[best] >= 0 or not np.isfinite(price[best, cluster]):
            waiting.discard(cluster)
            continue
        owner[best] = cluster
        given[cluster] += 1
    return owner


def _moved(chart: Chart, labels: Ints, vehicles: list[tuple[int, ...]], owner: Ints) -> Ints:
    """Return the clusters with those orders moved that nobody in their own could do."""
    count = int(labels.max()) + 1
    can = np.zeros((len(labels), count), dtype=bool)
    for k, units in enumerate(vehicles):
        if owner[k] >= 0:
            can[:, owner[k]] |= chart.able[:, list(units)].any(axis=1)
    centre = chart.centres(labels)
    found = labels.copy()
    for number in np.flatnonzero(~can[np.arange(len(labels)), labels] & can.any(axis=1)):
        far = np.hypot(*(centre - chart.at[number]).T)
        found[number] = int(np.where(can[number], far, np.inf).argmin())
    return found
