"""How much of a quantity a resource has, at most or at least."""

from __future__ import annotations

from typing import ClassVar, Literal

from planner.constraints.base import Constraint
from planner.fields import ActivityNames, Amount, EndMoment, Quantity, ResourceNames, StartMoment


class Limit(Constraint):
    """How much of a quantity a resource has, at most or at least."""

    kind: Literal["limit"] = "limit"
    title: ClassVar[str] = "Limit"
    examples: ClassVar[tuple[str, ...]] = (
        "use 4 trucks at most",
        "at most two nights each",
        "no more than 3 vans in the old town",
    )

    resources: ResourceNames
    quantity: Quantity
    at_most: Amount | None = None
    at_least: Amount | None = None
    activities: ActivityNames | None = None
    per: Literal["day", "week", "horizon"] | None = None
    start: StartMoment | None = None
    end: EndMoment | None = None
