"""Activities that wait for each other in a ring: none of them can ever be the first.

Who waits for whom is a graph: a task waits for its predecessors, and by a rule on the order of work each
``after`` activity waits for each ``before`` one. A rule is a point of the graph itself, so that a rule on two
large groups costs no more than their members.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from planner.constraints.precedence import Precedence
from planner.errors import PacktrainError
from planner.foresight.concern import Concern, capital, quoted
from planner.model.problem import Problem
from planner.model.records import Task
from planner.model.rules import Rule
from planner.wording import listing, some

MOST_STEPS = 8
"""How many steps of a ring are said; a longer one is cut in the middle."""
MOST_RINGS = 20
MOST_RULES = 3

Node = tuple[str, Hashable]
_ACTIVITY, _RULE = "activity", "rule"


@dataclass(frozen=True)
class Circle:
    """A ring of activities, each of which waits for the next and the last for the first.

    Attributes
    ----------
    names : tuple of str
        The activities, the first of the scenario's order first.
    rules : tuple of str
        For each step the id of the rule that asks for it; empty for a predecessor.
    """

    names: tuple[str, ...]
    rules: tuple[str, ...]

    @property
    def words(self) -> str:
        """The whole ring: ``“T1” after “T3”, “T3” after “T2”, “T2” after “T1”``."""
        steps = list(zip(self.names, (*self.names[1:], self.names[0]), strict=True))
        if len(steps) > MOST_STEPS:
            half = MOST_STEPS // 2
            gone = len(steps) - 2 * half
            said = [_step(*step) for step in steps[:half]], [_step(*step) for step in steps[-half:]]
            return ", ".join((*said[0], f"and so on over {gone} more", *said[1]))
        return ", ".join(_step(*step) for step in steps)


def _step(name: str, before: str) -> str:
    return f"{quoted(name)} after {quoted(before)}"


def task_circles(tasks: Iterable[Task]) -> tuple[Circle, ...]:
    """Return the rings that predecessors alone make, one for each set of tasks that are caught in each other."""
    known = {task.name: task for task in tasks}
    waits: dict[Node, tuple[Node, ...]] = {
        (_ACTIVITY, name): tuple(
            (_ACTIVITY, p.task) for p in task.after if p.task in known and p.task != name
        )
        for name, task in known.items()
    }
    return tuple(_circles(waits))


def circles(problem: Problem) -> tuple[Circle, ...]:
    """Return the rings that predecessors and hard rules on the order of work make together."""
    rules = {
        rule.id: rule
        for rule in problem.active_rules
        if isinstance(rule.constraint, Precedence) and not rule.constraint.soft
    }
    waits: defaultdict[Node, list[Node]] = defaultdict(list)
    for task in problem.tasks:
        waits[_ACTIVITY, task.name] = [
            (_ACTIVITY, p.task)
            for p in task.after
            if p.task in problem.task and p.task != task.name and p.lag >= 0
        ]
    for id_, rule in rules.items():
        before, after = _sides(problem, rule)
        for name in after:
            waits[_ACTIVITY, name].append((_RULE, id_))
        waits[_RULE, id_] = [(_ACTIVITY, name) for name in before]
    order = {record.name: n for n, record in enumerate((*problem.orders, *problem.tasks, *problem.shifts))}
    ranked = {
        node: tuple(waits[node]) for node in sorted(waits, key=lambda node: order.get(str(node[1]), -1))
    }
    return tuple(_circles(ranked))


def concerns(problem: Problem) -> Iterator[Concern]:
    """Yield one concern for each ring that is made with a rule, and for each of predecessors alone."""
    task_index = {task.name: n for n, task in enumerate(problem.tasks)}
    rule_index = {rule.id: n for n, rule in enumerate(problem.rules)}
    sentence = {rule.id: rule.constraint.sentence(problem.names).rstrip(".") for rule in problem.rules}
    for circle in circles(problem):
        ids = tuple(dict.fromkeys(id_ for id_ in circle.rules if id_))
        text = f"{capital(circle.words)}: none of them can come first."
        if ids:
            said = [f"“{sentence[id_]}”" for id_ in ids]
            text = f"{capital(circle.words)}: none of them can come first, by {some(said, MOST_RULES)}."
            remedy = f"Switch off {listing(said[:MOST_RULES], 'or')}, or turn it round."
            yield Concern("rules", rule_index[ids[-1]], "sentence", text, remedy, circle.names, ids)
        else:
            remedy = "Take one of these predecessors out."
            yield Concern("tasks", task_index[circle.names[0]], "after", text, remedy, circle.names)


def _sides(problem: Problem, rule: Rule) -> tuple[tuple[str, ...], tuple[str, ...]]:
    assert isinstance(rule.constraint, Precedence)
    try:
        return (
            problem.names.activities(rule.constraint.before),
            problem.names.activities(rule.constraint.after),
        )
    except PacktrainError:  # a rule on names that are gone is told of elsewhere
        return (), ()


def _circles(waits: Mapping[Node, tuple[Node, ...]]) -> Iterator[Circle]:
    """Yield a shortest ring through the first activity of each knot, at most `MOST_RINGS`."""
    found = 0
    for knot in _knots(waits):
        inside = set(knot)
        for node in (node for node in waits if node in inside and node[0] == _ACTIVITY):
            ring = _ring(waits, inside, node)
            if ring is not None:
                yield ring
                found += 1
                break
        if found == MOST_RINGS:
            return


def _ring(waits: Mapping[Node, tuple[Node, ...]], inside: set[Node], start: Node) -> Circle | None:
    """Return a shortest way from an activity back to it, by other activities.

    A step by a rule from an activity to itself is none: an activity on both sides of a rule does not wait for
    itself.
    """
    # A rule is a stop of its own for each activity it is come to from, so that it never leads straight back.
    first: tuple[Node, Node | None] = (start, None)
    came: dict[tuple[Node, Node | None], tuple[Node, Node | None]] = {}
    queue = deque([first])
    while queue:
        state = queue.popleft()
        node, source = state
        for following in waits.get(node, ()):
            if following not in inside:
                continue
            if following[0] == _RULE:
                step: tuple[Node, Node | None] = (following, node)
            elif following == source:
                continue
            elif following == start:
                return _read(came, state, first)
            else:
                step = (following, None)
            if step not in came:
                came[step] = state
                queue.append(step)
    return None


def _read(
    came: Mapping[tuple[Node, Node | None], tuple[Node, Node | None]],
    state: tuple[Node, Node | None],
    first: tuple[Node, Node | None],
) -> Circle:
    nodes = [state[0]]
    while state != first:
        state = came[state]
        nodes.append(state[0])
    nodes.reverse()
    names: list[str] = []
    rules: list[str] = []
    for node in nodes:
        if node[0] == _ACTIVITY:
            names.append(str(node[1]))
            rules.append("")
        else:
            rules[-1] = str(node[1])
    return Circle(tuple(names), tuple(rules))


def _knots(waits: Mapping[Node, tuple[Node, ...]]) -> Iterator[list[Node]]:
    """Yield the strongly connected parts of more than one point (Tarjan 1972, without recursion)."""
    number: dict[Node, int] = {}
    low: dict[Node, int] = {}
    open_: dict[Node, None] = {}
    for root in waits:
        if root in number:
            continue
        number[root] = low[root] = len(number)
        open_[root] = None
        path = [(root, iter(waits[root]))]
        while path:
            node, rest = path[-1]
            following = next(rest, None)
            if following is not None:
                if following not in number:
                    number[following] = low[following] = len(number)
                    open_[following] = None
                    path.append((following, iter(waits.get(following, ()))))
                elif following in open_:
                    low[node] = min(low[node], number[following])
                continue
            path.pop()
            if path:
                low[path[-1][0]] = min(low[path[-1][0]], low[node])
            if low[node] == number[node]:
                part: list[Node] = []
                while True:
                    member = open_.popitem()[0]
                    part.append(member)
                    if member == node:
                        break
                if len(part) > 1:
                    yield part
