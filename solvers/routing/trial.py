"""One rule held against one plan's routes: what the property test asks of the verbs."""

from __future__ import annotations

from planner.model import Plan, Problem, Rule
from solvers.routing.compiling import compiled
from solvers.routing.encoding import RoutingEncoding
from solvers.routing.instance import Instance
from solvers.routing.ortools.engine import Reader, built, drives, first_parameters, read_out
from solvers.routing.room import paths_of
from solvers.routing.weights import weights
from solvers.routing.writing import Writer


def feasible(problem: Problem, plan: Plan, rule: Rule, present: Plan | None = None) -> Plan | None:
    """Return the plan's routes, timed anew, if the records and one rule as encoded allow them, else None.

    Parameters
    ----------
    problem : Problem
        The scenario; its other rules are not looked at.
    plan : Plan
        Which vehicles do what in which sequence; its times are not looked at.
    rule : Rule
        The rule, taken as hard.
    present : Plan or None
        The plan in force, for `freeze`.

    Raises
    ------
    RefusedError
        When the room can't honour the rule.
    """
    encoding = RoutingEncoding(problem, compiled(problem), present)
    rule.constraint.encode(encoding)
    instance = encoding.instance
    paths = paths_of(instance, plan)
    if not _serves_what_it_must(instance, plan):
        return None
    if not drives(instance):
        return None if any(route.orders for route in plan.routes) else plan
    model = built(instance, weights(instance), strict=True)
    reader = Reader(model)
    model.routing.CloseModelWithParameters(first_parameters())
    assignment = reader.read_in(paths)
    if assignment is None:
        return None
    routes = Writer(instance).routes(read_out(model, assignment))
    if len(routes) < len(paths):
        return None
    return plan.model_copy(update={"routes": routes})


def _serves_what_it_must(instance: Instance, plan: Plan) -> bool:
    served = {order for route in plan.routes for order in route.orders}
    return all(instance.level(order) != "must" or order in served for order in instance.of_order)
