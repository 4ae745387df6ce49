"""The price of orders that leave the vehicle and day that the plan in force gives them."""

from __future__ import annotations

from solvers.routing.ortools.model import Model


def add_staying(model: Model) -> None:
    """Let the objective grow by `Weights.moved` for each order on another unit than one of its own.

    Each vehicle counts the strangers on its route; a search tells at once what a step does to such a sum.
    """
    price, instance, net = model.weights.moved, model.instance, model.network
    homes = {net.node_of[visit]: home for visit in net.visits if (home := instance.home(visit)) is not None}
    if not price or not homes:
        return
    counts = [
        [int(node in homes and net.units[vehicle] not in homes[node]) for node in range(net.size)]
        for vehicle in model.real
    ]
    counts += [[0] * net.size] * net.bookkeeper
    evaluators = [model.vector(values) for values in counts]
    strangers = model.dimension(evaluators, 0, [len(homes)] * net.vehicles, True)
    for vehicle in model.real:
        strangers.SetCumulVarSoftUpperBound(model.routing.End(vehicle), 0, price)
