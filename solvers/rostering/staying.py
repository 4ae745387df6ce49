"""What leaving the roster in force costs: a price for each duty that goes to somebody else.

People have arranged their lives around the roster that they were told, so that is what a planner loses by a new
one. Unless a rule says what to strive for, a change is weighed against what people like, in minutes: a share of
a duty's length. Where a rule does, it is weighed against that, so that the rule may change the roster where it
saves enough.
"""

from __future__ import annotations

from dataclasses import dataclass

from planner.model import Plan
from solvers.rostering.model import RosterModel
from solvers.stability import SHARES
from solvers.tiers import Expression


@dataclass(frozen=True)
class Staying:
    """The price of leaving the roster in force.

    Attributes
    ----------
    changed : expression
        How many of its duties somebody else has, or nobody.
    share : float
        The price of one in average costs of a duty.
    duties : int
        How many duties it is about.
    minutes : int
        The length of them all.
    cost : int
        What they all cost, in sixtieths of a cent.
    """

    changed: Expression
    share: float
    duties: int
    minutes: int
    cost: int

    def priced(self, aim: Expression, measure: str | None) -> Expression:
        """Return an aim with the price of changing duties; None is what people like, in minutes."""
        total = {"cost": self.cost, "resources": 1}.get(measure or "", self.minutes)
        return aim + max(1, round(self.share * total / self.duties)) * self.changed


def staying(model: RosterModel, present: Plan | None, stability: str) -> Staying | None:
    """Return the price of changing duties, None where the roster may be left for nothing.

    A duty that can't be kept, whatever is planned, costs nothing.
    """
    share = SHARES[stability]
    duties = [duty for duty in present.roster if (duty.worker, duty.shift) in model.on] if present else []
    if not duties or not share:
        return None
    lengths = [(model.facts.workers[duty.worker], model.facts.shifts[duty.shift].minutes) for duty in duties]
    return Staying(
        sum(1 - model.on[duty.worker, duty.shift] for duty in duties),
        share,
        len(duties),
        sum(minutes for _, minutes in lengths),
        sum(minutes * worker.cost_per_hour for worker, minutes in lengths),
    )
