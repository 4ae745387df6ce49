"""What the schedule's and the roster's encodings share: statements kept until a CP-SAT model is built.

A hard rule that narrows a choice narrows the facts; everything else is posted on the model once it is built.
Both are kept as statements until then, so that a rule refused halfway leaves nothing behind and the order of
the rules doesn't matter.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, Generic, TypeVar, get_args

from planner.constraints.encoding import Encoding, Members
from planner.constraints.objective import Measure
from planner.errors import PacktrainError
from planner.model import Plan, Problem, Rule

F = TypeVar("F")
M = TypeVar("M")


class StatedEncoding(Encoding, Generic[F, M]):
    """An encoding whose verbs leave statements on facts and on a model.

    Parameters
    ----------
    problem : Problem
    present : Plan or None
    facts : F
        What the hard statements narrow.
    activities, resources : frozenset of str
        What the room plans, and with what.
    make : callable
        Builds the model from the facts; told whether it is a trial of a given plan (``strict``).
    """

    known_measures: ClassVar[frozenset[str]] = frozenset()

    def __init__(
        self,
        problem: Problem,
        present: Plan | None,
        facts: F,
        activities: frozenset[str],
        resources: frozenset[str],
        make: Callable[[F, bool], M],
    ) -> None:
        super().__init__(problem, present)
        self.facts = facts
        self._activities = activities
        self._resources = resources
        self._make = make
        self._narrow: list[Callable[[F], None]] = []
        self._post: list[Callable[[M], None]] = []
        self.measures: tuple[str, ...] | None = None
        self.balanced: Members | None = None

    @property
    def own_activities(self) -> frozenset[str]:
        """The activities that the room plans."""
        return self._activities

    @property
    def own_resources(self) -> frozenset[str]:
        """The resources that the room plans with."""
        return self._resources

    def state(self, rules: tuple[Rule, ...]) -> dict[str, str]:
        """State rules, and return those refused (or naming what is unknown), by id, with a sentence each."""
        refused: dict[str, str] = {}
        for rule in rules:
            before = len(self._narrow), len(self._post), self.measures, self.balanced
            try:
                with self.stating(rule):
                    rule.constraint.encode(self)
            except PacktrainError as error:
                refused[rule.id] = str(error)
                del self._narrow[before[0] :], self._post[before[1] :]
                self.measures, self.balanced = before[2:]
        return refused

    def build(self, strict: bool = False) -> M:
        """Return the model of everything stated; may be called once."""
        for narrow in self._narrow:
            narrow(self.facts)
        model = self._make(self.facts, strict)
        for post in self._post:
            post(model)
        return model

    def minimise(self, measures: tuple[str, ...]) -> None:
        """Strive for those of the measures that the room has."""
        known = tuple(measure for measure in measures if measure in self.known_measures)
        problem = self.problem
        planned = {record.name for record in (*problem.orders, *problem.tasks, *problem.shifts)}
        if not known and planned <= self._activities:
            words = " or ".join(m for m in get_args(Measure) if m in measures)
            self.refuse(f"the least {words}")
        self.measures = known or None

    def balance(self, resources: Members) -> None:
        """Keep the longest working time of the resources small."""
        if resources:
            self.balanced = resources

    def _state(self, hard: Callable[[F], None], soft: Callable[[M], None]) -> None:
        """Keep one statement: what it narrows when the rule in hand is hard, what it posts when soft."""
        if self.soft:
            self._post.append(soft)
        else:
            self._narrow.append(hard)
