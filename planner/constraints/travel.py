"""Slower travel, or a closed way."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from math import ceil
from typing import TYPE_CHECKING, ClassVar, Literal

from planner import wording_fr as fr
from planner.constraints.base import Breach, Constraint
from planner.fields import EndMoment, Factor, Flag, PlaceNames, StartMoment
from planner.phrases_fr import french_places
from planner.wording import minutes_text, named, number_text, period_text, spoken

if TYPE_CHECKING:
    from planner.constraints.encoding import Encoding
    from planner.judging import Leg, PlanView
    from planner.model.names import Names
    from planner.model.problem import Problem


class Travel(Constraint):
    """Slower travel, or a closed way. Of several factors for one way the largest holds."""

    kind: Literal["travel"] = "travel"
    title: ClassVar[str] = "Travel"
    examples: ClassVar[tuple[str, ...]] = ("traffic is 30% slower until 9", "the harbour road is closed")

    factor: Factor | None = None
    closed: Flag | None = None
    places: PlaceNames | None = None
    start: StartMoment | None = None
    end: EndMoment | None = None

    def sentence(self, names: Names | None = None) -> str:
        """Return the rule as one sentence."""
        when = period_text(self.start, self.end)
        when = f" {when}" if when else ""
        if self.closed:
            text = f"every way{self._where()} is closed{when}"
        elif self.factor is None or self.factor == 1:
            text = f"travel{self._where()} takes as long as usual{when}"
        else:
            change = number_text(abs(self.factor - 1) * 100)
            text = (
                f"travel{self._where()} takes {change}% {'longer' if self.factor > 1 else 'less time'}{when}"
            )
        return spoken(text, self.soft)

    def _where(self) -> str:
        if self.places is None:
            return ""
        alone = len([n for n in self.places if not n.startswith("not ")]) == 1
        return f" to and from {named(self.places)}" if alone else f" between {named(self.places)}"

    def sentence_fr(self, names: Names | None = None) -> str:
        """Return the rule as one French sentence."""
        when = fr.period_text(self.start, self.end)
        when = f" {when}" if when else ""
        where = ""
        if self.places is not None:
            said = french_places(self.places)
            where = f" entre {said}" if said.several else f" depuis et vers {said}"
        if self.closed:
            text = f"toute route{where} est fermée{when}"
        elif self.factor is None or self.factor == 1:
            text = f"tout trajet{where} dure autant que d’habitude{when}"
        else:
            change = number_text(abs(self.factor - 1) * 100)
            text = (
                f"tout trajet{where} dure {change}\u00a0% de {'plus' if self.factor > 1 else 'moins'}{when}"
            )
        return fr.spoken(text, self.soft)

    def missing(self) -> str | None:
        """Return what the rule lacks."""
        return (
            "how much longer travel takes, or that a way is closed"
            if not (self.factor or self.closed)
            else None
        )

    def unfit(self, problem: Problem) -> str | None:
        """Return why the rule does not fit the scenario."""
        return None if problem.vehicles else "Nothing travels in this scenario: it has no vehicles."

    def encode(self, model: Encoding) -> None:
        """State the rule to a solver."""
        if not model.vehicles(None):
            return
        periods = model.calendar.periods(self.start, self.end)
        for places in self._ends(model):
            if self.closed:
                model.travel_closed(places, periods)
            elif self.factor is not None:
                model.travel_factor(float(self.factor), places, periods)

    def _ends(self, model: Encoding) -> Iterator[tuple[tuple[str, ...], ...] | None]:
        if self.places is None:
            yield None
            return
        entries = [entry.members for entry in model.problem.names.place_entries(self.places)]
        if len(entries) == 1:
            yield (entries[0],)
        yield from combinations(entries, 2)

    def concerns(self, leg: Leg, entries: list[frozenset[str]] | None) -> bool:
        """Tell whether a way is one of these; ``entries`` are the places as the names resolve."""
        if entries is None:
            return leg.origin != leg.destination
        if len(entries) == 1:
            return leg.origin != leg.destination and bool(entries[0] & {leg.origin, leg.destination})
        return leg.origin != leg.destination and any(
            (leg.origin in one and leg.destination in other)
            or (leg.destination in one and leg.origin in other)
            for one, other in combinations(entries, 2)
        )

    def entries(self, plan: PlanView) -> list[frozenset[str]] | None:
        """Return the places of each entry, None for everywhere."""
        if self.places is None:
            return None
        return [frozenset(entry.members) for entry in plan.names.place_entries(self.places)]

    def violations(self, plan: PlanView) -> Iterator[Breach]:
        """Yield ways that are driven too fast, or while they are closed."""
        periods = plan.calendar.periods(self.start, self.end)
        entries = self.entries(plan)
        for leg in plan.legs:
            if not self.concerns(leg, entries):
                continue
            way = f"{leg.vehicle} drives from {leg.origin} to {leg.destination}"
            marked = (leg.stop.order,) if leg.stop.order else ()
            if self.closed:
                if any(a < end and b > start for start, end in leg.spans for a, b in periods):
                    when = period_text(self.start, self.end)
                    text = f"{way} at {plan.at(leg.departs)}, but the way is closed{when and ' ' + when}."
                    yield Breach(text, marked, (leg.vehicle,))
            elif self.factor is not None and any(a <= leg.departs < b for a, b in periods):
                needed = ceil(plan.base_minutes(leg) * self.factor - 1e-9)
                if leg.driving < needed:
                    text = f"{way} in {minutes_text(leg.driving)}, but it takes {minutes_text(needed)} then."
                    yield Breach(text, marked, (leg.vehicle,), needed - leg.driving)
