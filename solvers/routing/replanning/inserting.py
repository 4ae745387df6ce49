"""New orders into the plan in force: the routes stay on their vehicles and in their sequence, only times move."""

from __future__ import annotations

from planner.model import Plan, Problem
from solvers.rooms import Clock, RoomResult, Watch
from solvers.routing.engine import Search
from solvers.routing.insertion.engine import Insertion
from solvers.routing.replanning.staying import priced, staying
from solvers.routing.room import paths_of, stated
from solvers.routing.weights import weights
from solvers.routing.writing import Writer


def insert(problem: Problem, time_limit: float, seed: int, present: Plan, watch: Watch) -> RoomResult:
    """Put orders that have no place yet into the routes of a plan, each where it costs least.

    The order next is always the one that would lose most by waiting. An order of the plan that rules forbid
    where it is finds another place in the same way; whatever else rules force to move, as little as can be.

    Parameters
    ----------
    problem : Problem
        The scenario with its rules.
    time_limit : float
        Seconds after which no more are tried.
    seed : int
        For what is decided at random.
    present : Plan
        The plan in force.
    watch : Watch
        May end the search.

    Returns
    -------
    RoomResult
        Routes only. What was left out is not listed.
    """
    instance, refused = stated(problem, present, problem.active_rules)
    routes = paths_of(instance, present)
    instance.staying = staying(instance, routes)
    weight = priced(weights(instance), instance, routes, "steady")
    search = Search(instance, weight, Clock(time_limit, watch), seed, rounds=0, starts=(routes,))
    answer = Insertion().search(search)
    return RoomResult(Plan(routes=Writer(instance).routes(answer) if answer else ()), refused)
